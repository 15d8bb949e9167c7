import type { riskRules } from '../../../rules/risk';
import type { TextsOf } from '../../rule-texts';

export const risk: TextsOf<typeof riskRules> = {};
