import type { youngRules } from '../../../rules/young';
import type { TextsOf } from '../../rule-texts';

export const young: TextsOf<typeof youngRules> = {
  'young-hours-of-day': {
    title: 'Unge: tider på døgnet',
    summary:
      'Skolepliktige kan ikke arbeide fra kl. 20 til 6; etter det og under 18 kommer kvelden an på land og bransje.',
    forbidden:
      '{person} arbeider i {place} på et tidspunkt som ikke er tillatt under 18: {from} til {to} ({length}).',
    unlessExempt:
      '{person} arbeider i {place} på et tidspunkt som under 18 bare er tillatt som unntak: {from} til {to} ({length}).',
    unsettled:
      '{person} arbeider kanskje på et tidspunkt som ikke er tillatt under 18, {count:gang|ganger}, først i {place}, {from} til {to} ({length}). {question}',
    ruleChildren: 'Den som er under 15 år eller skolepliktig, kan bare arbeide fra {from} til {until}.',
    ruleDk:
      'I Danmark kan man under 18 bare arbeide fra kl. 6 til 20. For unge som er ferdige med undervisningsplikten, er det unntak: til kl. 22 i kontorer, butikker og på bensinstasjoner, til kl. 24 i hoteller, restauranter, grillbarer, teatre og kinoer, fra kl. 4 i bakerier.',
    ruleNo:
      'Ungdom under 18 som ikke er skolepliktig, skal ha fri fra kl. 23 til 6, og arbeid fra kl. 21 til 23 er bare tillatt der arbeidets art eller et særlig og tidsavgrenset behov gjør det nødvendig.',
    exceptNo:
      'Unntak: lærlinger i hotell og restaurant, lett vakthold, noe rengjøring og to skift utenfor industrien til kl. 24; salg av aviser fra kl. 4.',
    ruleSe:
      'I Sverige skal en ungdom ha fri fra kl. 22 til 6 eller fra kl. 23 til 7 og arbeider aldri fra kl. 0 til 5; noen bransjer kan til kl. 24.',
    within: 'I {place} vil det si fra {from} til {until}.',
    openKind: 'Hoteller, teatre, kinoer, staller og avisbud har andre tider; {place} kan være et av dem.',
    fixWithin: 'La {person} bare arbeide mellom {from} og {until}.',
    fixAdult: 'Gi disse timene til en på 18 eller eldre.',
  },
  'young-day-hours': {
    title: 'Unge: timer om dagen',
    summary:
      'Ingen under 18 kan arbeide mer enn 8 timer om dagen; skolepliktige 2 timer på en skoledag og 7 eller 8 på andre dager.',
    tooLong: '{person} arbeider {worked} {day}; {most} er det meste.',
    unsettled:
      '{person} arbeider kanskje for lenge på {count:dag|dager}, første gang {worked} {day}. {question}',
  },
  'young-week-hours': {
    title: 'Unge: timer i uken',
    summary:
      'Ingen under 18 kan arbeide mer enn 40 timer i uken; skolepliktige 12 timer i en uke med undervisning og 35 eller 40 i en annen.',
    tooLong: '{person} arbeider {worked} i uken med {day}; {most} er det meste.',
    unsettled:
      '{person} arbeider kanskje for lenge i {count:uke|uker}, første gang {worked} i uken med {day}. {question}',
  },
  'young-daily-rest': {
    title: 'Unge: daglig hvile',
    summary: 'Den som er under 18, skal ha 12 timer fri i sammenheng i hver 24 timer, og skolepliktige 14.',
    short:
      '{person} har høyst {rest} fri i sammenheng i de 24 timene før {at} ({place}); {due} er det minste.',
    unsettled:
      '{person} har kanskje for lite fri, {count:gang|ganger}, først {rest} i sammenheng i de 24 timene før {at} ({place}). {question}',
    rule: 'Regnet tilbake fra ethvert tidspunkt på arbeid skal det være {due} fri i sammenheng i de foregående 24 timene.',
    begun: 'Den siste så lange hvilen sluttet {at}; timer etter {until} ligger for langt fra den.',
    clockChange: 'Klokken stilles om i disse 24 timene; det regnes med timene som faktisk går.',
    fixLater: 'La {person} møte kl. {at}.',
    fixLeave: 'La {person} gå kl. {at}.',
    fixOther: 'Gi disse timene til en som er uthvilt.',
  },
};
