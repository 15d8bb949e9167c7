import { breakCover } from './break-cover';
import { longAlone } from './long-alone';
import { transitAtNight } from './transit-at-night';

/** What is known to make lone work safer and easier to bear. */
export const practiceRules = [longAlone, breakCover, transitAtNight] as const;
