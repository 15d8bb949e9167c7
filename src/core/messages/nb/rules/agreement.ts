import type { agreementRules } from '../../../rules/agreement';
import type { TextsOf } from '../../rule-texts';

export const agreement: TextsOf<typeof agreementRules> = {
  'agreed-not-alone': {
    title: 'Avtalt: ikke alene',
    summary:
      'Der tabellen Avtaler sier det, er ingen alene til bestemte tider eller med bestemte oppgaver, eller utfører dem ikke i det hele tatt da.',
    alone: '{person} er alene i {place}, {from} til {to} ({length}); det er avtalt at ingen er det da.',
    aloneAtTask:
      '{person} er alene med «{task}» i {place}, {from} til {to} ({length}); det er avtalt at ingen er det.',
    notThen:
      '{person} er satt opp på «{task}» i {place}, {from} til {to} ({length}); det er avtalt å ikke gjøre det da.',
    noWork: '{person} er på jobb i {place}, {from} til {to} ({length}); det er avtalt at ingen arbeider da.',
    unsettled:
      '{person}: kanskje alene i {place}, {from} til {to} ({length}), selv om det er avtalt at ingen er det. {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    examples:
      'En arbeidsplass kan avtale at ingen er alene i bestemte situasjoner eller på visse tider av døgnet, og at noen oppgaver ikke utføres da.',
    fixMove: 'Flytt det til et annet tidspunkt.',
  },
  'minimum-staffing': {
    title: 'For få på jobb',
    summary: 'Der tabellen Avtaler sier hvor mange som skal være på jobb, er det så mange når det er noen.',
    tooFew: 'Færre enn {least:person|personer} på jobb i {place}, {from} til {to} ({length}): {person}.',
    unsettled:
      'Kanskje færre enn {least:person|personer} på jobb i {place}, {from} til {to} ({length}): {person}. {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    counted: 'Det telles de som er på jobb i {place}, i alle rom, uten dem som har pause eller bakvakt.',
    task: 'Det gjelder vakter med «{task}».',
    overtime: 'Det gjelder det noen arbeider ut over {beyond} på en dag.',
    examples:
      'Det er kjent avtaler om hvor mange som skal være til stede ved overtid og om natten, i helgene, ved visse maskiner og en tid etter at noe har skjedd.',
  },
};
