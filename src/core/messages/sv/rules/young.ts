import type { youngRules } from '../../../rules/young';
import type { TextsOf } from '../../rule-texts';

export const young: TextsOf<typeof youngRules> = {
  'young-day-hours': {
    title: 'Minderåriga: timmar per dag',
    summary:
      'Ingen under 18 får arbeta mer än 8 timmar per dag; med skolplikt 2 timmar på en skoldag och 7 eller 8 på andra dagar.',
    tooLong: '{person} arbetar {worked} {day}; {most} är det mesta.',
    unsettled:
      '{person} arbetar kanske för länge {count:dag|dagar}, första gången {worked} {day}. {question}',
  },
};
