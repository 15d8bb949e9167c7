import type { restRules } from '../../../rules/rest';
import type { TextsOf } from '../../rule-texts';

export const rest: TextsOf<typeof restRules> = {
  'daily-rest': {
    title: 'Daglig hviletid',
    summary:
      'Voksne skal ha 11 timers sammenhengende hvile i hvert døgn (Danmark og Norge; voksnes hvile i Sverige kontrolleres ikke).',
    short:
      '{person} har høyst {rest} sammenhengende hvile i de 24 timene før {at} ({place}){more}; det skal være minst {due}.',
    rule: 'Regnet tilbake fra ethvert tidspunkt på jobb skal det være {due} sammenhengende hvile i de foregående 24 timene.',
    begun: 'Den siste så lange hvilen sluttet {at}; for timer etter {until} ligger den for langt tilbake.',
    worked: 'På jobb hos {place}: {from} til {to}.',
    onCall: 'Å ha bakvakt regnes ikke som arbeid her.',
    clockChange: 'Klokken stilles i disse 24 timene; det er timene som virkelig går, som teller.',
    reduced:
      'I Danmark kan hvilen ved skiftskifte, ved varetelling og i butikker før jul settes ned til 8 timer mot kompenserende hvile. Er det et av disse tilfellene, så godta funnet med den begrunnelsen.',
    fixLater: 'La {person} komme kl. {at}.',
    fixLeave: 'La {person} gå kl. {at}.',
    fixOther: 'Gi vakten til en som er uthvilt.',
  },
  'weekly-rest': {
    title: 'Ukentlig fritid',
    summary:
      'Voksne skal ha 35 timers sammenhengende fri hver uke, med høyst 6 dager imellom (Danmark og Norge; Sverige kontrolleres ikke).',
    tooLong:
      '{person} arbeider fra {from} til {to} uten {due} sammenhengende fri; det kan høyst gå {days:dag|dager} imellom.',
    rule: 'Hver uke skal det være {due} sammenhengende arbeidsfri.',
    between: 'Det kan høyst være {days:dag|dager} mellom to av dem.',
    longest: 'Den lengste hvilen i den tiden er {rest}, fra {from} til {to}.',
    shown: 'Bare dagene som vaktplanen viser, er regnet med.',
    fixFree: 'Gi {person} fri i {due} i strekk, som begynner senest {at}.',
    fixOther: 'Gi vaktene etter {at} til en annen.',
  },
};
