import { minorAlone } from './minor-alone';
import { missingBackup } from './missing-backup';
import { nightAlone } from './night-alone';

/** Who is alone, the gravest first. */
export const aloneRules = [minorAlone, nightAlone, missingBackup] as const;
