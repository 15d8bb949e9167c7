import type { practiceRules } from '../../../rules/practice';
import type { TextsOf } from '../../rule-texts';

export const practice: TextsOf<typeof practiceRules> = {
  'long-alone': {
    title: 'Alene længe',
    summary: 'Ingen bør være alene meget længe i træk, mindst af alt om natten; kontorer er undtaget.',
    tooLong: '{person} er alene i {place} i {length} i træk, {from} til {to}.',
    tooLongAtNight: '{person} er alene i {place} i {length} i træk om natten, {from} til {to}.',
    unsettled:
      '{person}: måske alene i {place} i {length} i træk, {from} til {to}. {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    rule: 'Ingen bør være alene i mere end {limit} i træk, eller i mere end {nightLimit} af natten.',
    study:
      'En undersøgelse fandt, at folk, der arbejder om natten, ofte er alene i fem til otte timer. Hvor længe der er for længe, er en indstilling i dette tjek, ikke en lovregel.',
    fixRelief: 'Lad en kollega komme forbi et stykke tid halvvejs, eller lad to dele tiden.',
  },
  'break-cover': {
    title: 'Ingen mulighed for pause',
    summary:
      'Den, der er alene længe, har brug for en kollega, der tager over under pausen; kontorer er undtaget.',
    noRelief:
      '{person} er alene i {place} fra {from} til {to} ({length}), uden nogen til at tage over under en pause.',
    unsettled:
      '{person}: måske alene i {place} fra {from} til {to} ({length}), uden nogen til at tage over under en pause. {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    rule: 'Den, der er alene i mere end {limit} (under 18: {minorLimit}), har ingen mulighed for pause, medmindre en kollega er der i mindst {relief}.',
    study:
      'En undersøgelse nævner for få muligheder for at spise og gå på toilettet som en belastning ved alenearbejde; pauser til personlige behov skal lægges ind. Hvor længe der er for længe, er en indstilling i dette tjek.',
    fixRelief: 'Lad en kollega tage over i mindst {relief}, omkring kl. {at}.',
  },
  'transit-at-night': {
    title: 'Alene på vej om natten',
    summary: 'Ingen bør skulle gå alene fra det ene arbejdssted til det næste om natten.',
    alone: '{person} er alene på vej fra {place} til {other} om natten, {from} til {to}.',
    rule: 'At være alene på vej fra et sted til et andet om natten, her regnet fra {from} til {until}, er en risiko for sig.',
    nobodyElse: 'Ingen anden på vagtplanen er på vej fra {place} til {other} på det tidspunkt.',
    fixTogether: 'Lad to følges ad, eller lad {person} blive hentet.',
    fixDay: 'Flyt en af de to vagter ud af natten.',
  },
};
