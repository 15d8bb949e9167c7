import { minorAlone } from './alone/minor-alone';
import { missingBackup } from './alone/missing-backup';
import { nightAlone } from './alone/night-alone';

/** All rules, the gravest first: the report puts the same minutes of a person under the first that has them. */
export const rules = [minorAlone, nightAlone, missingBackup] as const;

export type RuleId = (typeof rules)[number]['id'];
