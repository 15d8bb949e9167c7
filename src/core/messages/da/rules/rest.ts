import type { restRules } from '../../../rules/rest';
import type { TextsOf } from '../../rule-texts';

export const rest: TextsOf<typeof restRules> = {
  'daily-rest': {
    title: 'Daglig hviletid',
    summary:
      'Voksne skal have 11 timers sammenhængende hvile i hvert døgn (Danmark og Norge; voksnes hvile i Sverige tjekkes ikke).',
    short:
      '{person} har højst {rest} sammenhængende hvile i de 24 timer før {at} ({place}){more}; der skal være mindst {due}.',
    rule: 'Regnet tilbage fra ethvert tidspunkt på arbejde skal der være {due} sammenhængende hvile i de foregående 24 timer.',
    begun: 'Den sidste så lange hvile sluttede {at}; for timer efter {until} ligger den for langt tilbage.',
    worked: 'På arbejde hos {place}: {from} til {to}.',
    onCall: 'At have bagvagt regnes ikke som arbejde her.',
    clockChange: 'Uret stilles i disse 24 timer; det er de timer, der virkelig går, som tæller.',
    reduced:
      'Ved skiftehold, ved status og i butikker før jul kan hvilen nedsættes til 8 timer mod kompenserende hvile. Er det et af de tilfælde, så accepter fundet med den begrundelse.',
    fixLater: 'Lad {person} møde kl. {at}.',
    fixLeave: 'Lad {person} gå kl. {at}.',
    fixOther: 'Giv vagten til en, der er udhvilet.',
  },
  'weekly-rest': {
    title: 'Ugentligt fridøgn',
    summary:
      'Voksne skal have 35 timers sammenhængende fri hver uge, med højst 6 dage imellem (Danmark og Norge; Sverige tjekkes ikke).',
    tooLong:
      '{person} arbejder fra {from} til {to} uden {due} sammenhængende fri; der må højst gå {days:dag|dage} imellem.',
    rule: 'Hver uge skal der være {due} sammenhængende fri.',
    between: 'Der må højst være {days:dag|dage} mellem to af dem.',
    longest: 'Den længste hvile i den tid er {rest}, fra {from} til {to}.',
    shown: 'Kun de dage, som vagtplanen viser, er regnet med.',
    fixFree: 'Giv {person} fri i {due} i træk, som begynder senest {at}.',
    fixOther: 'Giv vagterne efter {at} til en anden.',
  },
};
