import type { practiceRules } from '../../../rules/practice';
import type { TextsOf } from '../../rule-texts';

export const practice: TextsOf<typeof practiceRules> = {
  'long-alone': {
    title: 'Alene lenge',
    summary: 'Ingen bør være alene svært lenge i strekk, minst av alt om natten; kontorer er unntatt.',
    tooLong: '{person} er alene i {place} i {length} i strekk, {from} til {to}.',
    tooLongAtNight: '{person} er alene i {place} i {length} i strekk om natten, {from} til {to}.',
    unsettled:
      '{person}: kanskje alene i {place} i {length} i strekk, {from} til {to}. {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    rule: 'Ingen bør være alene i mer enn {limit} i strekk, eller i mer enn {nightLimit} av natten.',
    study:
      'En studie fant at de som jobber om natten, ofte er alene i fem til åtte timer. Hvor lenge som er for lenge, er en innstilling i denne kontrollen, ikke en lovregel.',
    fixRelief: 'La en kollega komme innom en stund halvveis, eller la to dele tiden.',
  },
  'break-cover': {
    title: 'Ingen mulighet for pause',
    summary: 'Den som er alene lenge, trenger en kollega som tar over i pausen; kontorer er unntatt.',
    noRelief:
      '{person} er alene i {place} fra {from} til {to} ({length}), uten noen til å ta over i en pause.',
    unsettled:
      '{person}: kanskje alene i {place} fra {from} til {to} ({length}), uten noen til å ta over i en pause. {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    rule: 'Den som er alene i mer enn {limit} (under 18: {minorLimit}), har ingen mulighet for pause, med mindre en kollega er der i minst {relief}.',
    study:
      'En studie nevner for få muligheter til å spise og gå på toalettet som en belastning ved alenearbeid; pauser til personlige behov skal legges inn. Hvor lenge som er for lenge, er en innstilling i denne kontrollen.',
    fixRelief: 'La en kollega ta over i minst {relief}, omtrent kl. {at}.',
  },
  'transit-at-night': {
    title: 'Alene på vei om natten',
    summary: 'Ingen bør måtte gå alene fra det ene arbeidsstedet til det neste om natten.',
    alone: '{person} er alene på vei fra {place} til {other} om natten, {from} til {to}.',
    rule: 'Å være alene på vei fra et sted til et annet om natten, her regnet fra {from} til {until}, er en risiko i seg selv.',
    nobodyElse: 'Ingen andre på vaktplanen er på vei fra {place} til {other} på den tiden.',
    fixTogether: 'La to følges, eller la {person} bli hentet.',
    fixDay: 'Flytt en av de to vaktene ut av natten.',
  },
};
