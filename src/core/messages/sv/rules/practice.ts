import type { practiceRules } from '../../../rules/practice';
import type { TextsOf } from '../../rule-texts';

export const practice: TextsOf<typeof practiceRules> = {
  'long-alone': {
    title: 'Ensam länge',
    summary: 'Ingen bör vara ensam mycket länge i sträck, minst av allt på natten; kontor är undantagna.',
    tooLong: '{person} är ensam i {place} i {length} i sträck, {from} till {to}.',
    tooLongAtNight: '{person} är ensam i {place} i {length} i sträck på natten, {from} till {to}.',
    unsettled:
      '{person}: kanske ensam i {place} i {length} i sträck, {from} till {to}. {question} {count:pass beror|pass beror} på svaret.',
    rule: 'Ingen bör vara ensam i mer än {limit} i sträck, eller i mer än {nightLimit} av natten.',
    study:
      'En norsk studie fann att de som arbetar på natten ofta är ensamma i fem till åtta timmar. Hur länge som är för länge är en inställning i den här kontrollen, inte en lagregel.',
    fixRelief: 'Låt en kollega komma förbi en stund halvvägs, eller låt två dela på tiden.',
  },
  'break-cover': {
    title: 'Ingen möjlighet till rast',
    summary: 'Den som är ensam länge behöver en kollega som tar över under rasten; kontor är undantagna.',
    noRelief:
      '{person} är ensam i {place} från {from} till {to} ({length}), utan någon som kan ta över under en rast.',
    unsettled:
      '{person}: kanske ensam i {place} från {from} till {to} ({length}), utan någon som kan ta över under en rast. {question} {count:pass beror|pass beror} på svaret.',
    rule: 'Den som är ensam i mer än {limit} (under 18: {minorLimit}) har ingen möjlighet till rast, om inte en kollega är där i minst {relief}.',
    study:
      'En norsk studie nämner för få möjligheter att äta och gå på toaletten som en belastning vid ensamarbete; raster för personliga behov ska läggas in. Hur länge som är för länge är en inställning i den här kontrollen.',
    fixRelief: 'Låt en kollega ta över i minst {relief}, omkring kl. {at}.',
  },
  'transit-at-night': {
    title: 'Ensam på väg på natten',
    summary: 'Ingen bör behöva gå ensam från den ena arbetsplatsen till nästa på natten.',
    alone: '{person} är ensam på väg från {place} till {other} på natten, {from} till {to}.',
    rule: 'Att vara ensam på väg från en plats till en annan på natten, här räknad från {from} till {until}, är en risk i sig.',
    nobodyElse: 'Ingen annan i schemat är på väg från {place} till {other} vid den tiden.',
    fixTogether: 'Låt två följas åt, eller låt {person} bli hämtad.',
    fixDay: 'Flytta ett av de två passen ut ur natten.',
  },
};
