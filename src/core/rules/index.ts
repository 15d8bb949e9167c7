import { minorAlone } from './minor-alone';

/** All rules, the gravest first: the report puts the same minutes of a person under the first that has them. */
export const rules = [minorAlone] as const;

export type RuleId = (typeof rules)[number]['id'];
