import type { agreementRules } from '../../../rules/agreement';
import type { TextsOf } from '../../rule-texts';

export const agreement: TextsOf<typeof agreementRules> = {
  'agreed-not-alone': {
    title: 'Aftalt: ikke alene',
    summary:
      'Hvor tabellen Aftaler siger det, er ingen alene på bestemte tider eller med bestemte opgaver, eller udfører dem slet ikke på de tider.',
    alone:
      '{person} er alene i {place}, {from} til {to} ({length}); det er aftalt, at ingen er det på det tidspunkt.',
    aloneAtTask:
      '{person} er alene med »{task}« i {place}, {from} til {to} ({length}); det er aftalt, at ingen er det.',
    notThen:
      '{person} er sat på »{task}« i {place}, {from} til {to} ({length}); det er aftalt ikke at gøre det på det tidspunkt.',
    noWork:
      '{person} er på arbejde i {place}, {from} til {to} ({length}); det er aftalt, at ingen arbejder på det tidspunkt.',
    unsettled:
      '{person}: måske alene i {place}, {from} til {to} ({length}), selv om det er aftalt, at ingen er det. {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    examples:
      'En arbejdsplads kan aftale, at ingen er alene i bestemte situationer eller på visse tider, og at nogle opgaver ikke udføres på de tider.',
    fixMove: 'Flyt det til et andet tidspunkt.',
  },
  'minimum-staffing': {
    title: 'For få på arbejde',
    summary:
      'Hvor tabellen Aftaler siger, hvor mange der skal være på arbejde, er der så mange, når der er nogen.',
    tooFew: 'Færre end {least:person|personer} på arbejde i {place}, {from} til {to} ({length}): {person}.',
    unsettled:
      'Måske færre end {least:person|personer} på arbejde i {place}, {from} til {to} ({length}): {person}. {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    counted:
      'Der tælles dem, der er på arbejde i {place}, i alle rum, uden dem, der holder pause eller har bagvagt.',
    task: 'Det gælder vagter med »{task}«.',
    overtime: 'Det gælder det, man arbejder ud over {beyond} på en dag.',
    examples:
      'Der kendes aftaler om, hvor mange der skal være, ved overarbejde og om natten, i weekenden, ved visse maskiner og for en tid, efter at noget er sket.',
  },
};
