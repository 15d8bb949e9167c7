import type { measureRules } from '../../../rules/measures';
import type { TextsOf } from '../../rule-texts';

export const measures: TextsOf<typeof measureRules> = {};
