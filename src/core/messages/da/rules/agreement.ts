import type { agreementRules } from '../../../rules/agreement';
import type { TextsOf } from '../../rule-texts';

export const agreement: TextsOf<typeof agreementRules> = {};
