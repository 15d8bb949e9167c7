import type { youngRules } from '../../../rules/young';
import type { TextsOf } from '../../rule-texts';

export const young: TextsOf<typeof youngRules> = {
  'young-hours-of-day': {
    title: 'Unge: tider på døgnet',
    summary:
      'I undervisningspligten må ingen arbejde fra kl. 20 til 6; derefter og under 18 afhænger aftenen af land og branche.',
    forbidden:
      '{person} arbejder i {place} på et tidspunkt, der ikke er tilladt under 18: {from} til {to} ({length}).',
    unlessExempt:
      '{person} arbejder i {place} på et tidspunkt, der under 18 kun er tilladt som undtagelse: {from} til {to} ({length}).',
    unsettled:
      '{person} arbejder måske på et tidspunkt, der ikke er tilladt under 18, {count:gang|gange}, først i {place}, {from} til {to} ({length}). {question}',
    ruleChildren: 'Under 15 år og i undervisningspligten må man kun arbejde fra {from} til {until}.',
    ruleDk:
      'Under 18 må man kun arbejde fra kl. 6 til 20. For unge, der ikke længere er omfattet af undervisningspligten, er der undtagelser: til kl. 22 i kontorer, butikker og på servicestationer, til kl. 24 i hoteller, restauranter, grillbarer, teatre og biografer, fra kl. 4 i bagerier.',
    ruleNo:
      'I Norge har unge under 18, som ikke er skolepligtige, fri fra kl. 23 til 6, og arbejde fra kl. 21 til 23 kun, hvor arbejdets art eller et særligt, tidsbegrænset behov gør det nødvendigt.',
    exceptNo:
      'Undtagelser: lærlinge i hoteller og restauranter, let vagtarbejde, noget rengøring og to skift uden for industrien til kl. 24; salg af aviser fra kl. 4.',
    ruleSe:
      'I Sverige har en ung (ungdom) fri fra kl. 22 til 6 eller fra kl. 23 til 7 og arbejder aldrig fra kl. 0 til 5; nogle brancher må til kl. 24.',
    within: 'I {place} vil det sige fra {from} til {until}.',
    openKind: 'Hoteller, teatre, biografer, stalde og avisbude har andre tider; {place} kan være et af dem.',
    fixWithin: 'Lad {person} kun arbejde mellem {from} og {until}.',
    fixAdult: 'Giv de timer til en på 18 eller derover.',
  },
  'young-day-hours': {
    title: 'Unge: timer om dagen',
    summary:
      'Ingen under 18 må arbejde mere end 8 timer om dagen; i undervisningspligten 2 timer på en skoledag og 7 eller 8 på andre dage.',
    tooLong: '{person} arbejder {worked} {day}; {most} er det højeste.',
    unsettled:
      '{person} arbejder måske for længe på {count:dag|dage}, første gang {worked} {day}. {question}',
  },
  'young-week-hours': {
    title: 'Unge: timer om ugen',
    summary:
      'Ingen under 18 må arbejde mere end 40 timer om ugen; i undervisningspligten 12 timer i en skoleuge og 35 eller 40 i en anden.',
    tooLong: '{person} arbejder {worked} i ugen med {day}; {most} er det højeste.',
    unsettled:
      '{person} arbejder måske for længe i {count:uge|uger}, første gang {worked} i ugen med {day}. {question}',
  },
  'young-daily-rest': {
    title: 'Unge: daglig hvile',
    summary:
      'Unge under 18 skal have 12 timers hvile i træk i hvert døgn, og 14 timer i undervisningspligten.',
    short: '{person} har højst {rest} hvile i træk i de 24 timer før {at} ({place}); {due} er det mindste.',
    unsettled:
      '{person} har måske for lidt hvile, {count:gang|gange}, først {rest} i træk i de 24 timer før {at} ({place}). {question}',
    rule: 'Regnet tilbage fra ethvert tidspunkt på arbejde skal der være {due} hvile i træk i de foregående 24 timer.',
    begun: 'Den sidste så lange hvile sluttede {at}; timer efter {until} ligger for langt fra den.',
    clockChange: 'Uret stilles om i de 24 timer; der regnes med de timer, der faktisk går.',
    fixLater: 'Lad {person} møde kl. {at}.',
    fixLeave: 'Lad {person} gå kl. {at}.',
    fixOther: 'Giv de timer til en, der er udhvilet.',
  },
};
