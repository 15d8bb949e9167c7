import type { youngRules } from '../../../rules/young';
import type { TextsOf } from '../../rule-texts';

export const young: TextsOf<typeof youngRules> = {
  'young-day-hours': {
    title: 'Unge: timer om dagen',
    summary:
      'Ingen under 18 må arbejde mere end 8 timer om dagen; i undervisningspligten 2 timer på en skoledag og 7 eller 8 på andre dage.',
    tooLong: '{person} arbejder {worked} {day}; {most} er det højeste.',
    unsettled:
      '{person} arbejder måske for længe på {count:dag|dage}, første gang {worked} {day}. {question}',
  },
};
