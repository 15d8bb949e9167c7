import { agreementRules } from './agreement';
import { aloneRules } from './alone';
import { measureRules } from './measures';
import { practiceRules } from './practice';
import { restRules } from './rest';
import { riskRules } from './risk';
import { youngRules } from './young';

/** All rules, the gravest first: the report puts the same minutes of a person under the first that has them. */
export const rules = [
  ...aloneRules,
  ...youngRules,
  ...riskRules,
  ...restRules,
  ...agreementRules,
  ...practiceRules,
  ...measureRules,
] as const;

export type RuleId = (typeof rules)[number]['id'];
