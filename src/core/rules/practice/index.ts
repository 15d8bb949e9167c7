import { apprenticeAlone } from './apprentice-alone';
import { breakCover } from './break-cover';
import { isolationShare } from './isolation-share';
import { longAlone } from './long-alone';
import { loneRotation } from './lone-rotation';
import { newStarterAlone } from './new-starter-alone';
import { noColleagueMet } from './no-colleague-met';
import { transitAtNight } from './transit-at-night';
import { weekendAlone } from './weekend-alone';

/** What is known to make lone work safer and easier to bear. */
export const practiceRules = [
  apprenticeAlone,
  newStarterAlone,
  longAlone,
  breakCover,
  transitAtNight,
  weekendAlone,
  loneRotation,
  isolationShare,
  noColleagueMet,
] as const;
