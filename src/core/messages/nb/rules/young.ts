import type { youngRules } from '../../../rules/young';
import type { TextsOf } from '../../rule-texts';

export const young: TextsOf<typeof youngRules> = {
  'young-day-hours': {
    title: 'Unge: timer om dagen',
    summary:
      'Ingen under 18 kan arbeide mer enn 8 timer om dagen; skolepliktige 2 timer på en skoledag og 7 eller 8 på andre dager.',
    tooLong: '{person} arbeider {worked} {day}; {most} er det meste.',
    unsettled:
      '{person} arbeider kanskje for lenge på {count:dag|dager}, første gang {worked} {day}. {question}',
  },
};
