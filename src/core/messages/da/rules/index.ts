import type { RuleTexts } from '../../rule-texts';
import { agreement } from './agreement';
import { alone } from './alone';
import { measures } from './measures';
import { practice } from './practice';
import { rest } from './rest';
import { risk } from './risk';
import { young } from './young';

export const rules: RuleTexts = {
  ...alone,
  ...young,
  ...rest,
  ...risk,
  ...measures,
  ...practice,
  ...agreement,
};
