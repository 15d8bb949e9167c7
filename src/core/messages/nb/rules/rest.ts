import type { restRules } from '../../../rules/rest';
import type { TextsOf } from '../../rule-texts';

export const rest: TextsOf<typeof restRules> = {};
