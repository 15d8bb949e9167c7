import type { practiceRules } from '../../../rules/practice';
import type { TextsOf } from '../../rule-texts';

export const practice: TextsOf<typeof practiceRules> = {
  'long-alone': {
    title: 'Alene lenge',
    summary: 'Ingen bør være alene svært lenge i strekk, minst av alt om natten; kontorer er unntatt.',
    tooLong: '{person} er alene hos {place} i {length} i strekk, {from} til {to}.',
    tooLongAtNight: '{person} er alene hos {place} i {length} i strekk om natten, {from} til {to}.',
    unsettled:
      '{person}: kanskje alene hos {place} i {length} i strekk, {from} til {to}. {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    rule: 'Ingen bør være alene i mer enn {limit} i strekk, eller i mer enn {nightLimit} av natten.',
    study:
      'En studie fant at de som jobber om natten, ofte er alene i fem til åtte timer. Hvor lenge som er for lenge, er en innstilling i denne sjekken, ikke en lovregel.',
    fixRelief: 'La en kollega komme innom en stund halvveis, eller la to dele tiden.',
  },
  'break-cover': {
    title: 'Ingen mulighet for pause',
    summary: 'Den som er alene lenge, trenger en kollega som tar over i pausen; kontorer er unntatt.',
    noRelief:
      '{person} er alene hos {place} fra {from} til {to} ({length}), uten noen til å ta over i en pause.',
    unsettled:
      '{person}: kanskje alene hos {place} fra {from} til {to} ({length}), uten noen til å ta over i en pause. {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    rule: 'Den som er alene i mer enn {limit} (under 18: {minorLimit}), har ingen mulighet for pause, med mindre en kollega er der i minst {relief}.',
    study:
      'En studie nevner for få muligheter til å spise og gå på toalettet som en belastning ved alenearbeid; pauser til personlige behov skal legges inn. Hvor lenge som er for lenge, er en innstilling i denne sjekken.',
    fixRelief: 'La en kollega ta over i minst {relief}, omtrent kl. {at}.',
    noReliefOften:
      '{person} er alene lenge hos {place} {count:gang|ganger} uten noen til å ta over i en pause, første gang fra {from} til {to} ({length}).',
    also: 'Også fra {from} til {to} ({length}).',
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
  'weekend-alone': {
    title: 'Alene hele helgen',
    summary: 'Den samme bør ikke være alene flere dager på rad i en helg; kontorer er unntatt.',
    inARow: '{person} er mest alene hos {place} på {count:dag|dager} av helgen på rad, {from} til {to}.',
    rule: 'Ingen bør være alene mer enn {most:dag|dager} på rad i en helg eller på helligdager.',
    example: 'Et eksempel: på en tjeneste der én hadde langhelgene alene, ville de være to.',
    mostly: 'En vakt regnes som alene når minst halvparten av den er det.',
    fixTwo: 'Sett to på vakt hos {place} på en av dagene.',
    fixSwap: 'La en annen ta en av dagene til {person}.',
  },
  'lone-rotation': {
    title: 'Alltid den samme alene',
    summary: 'Vakter og netter alene bør gå på omgang; kontorer er unntatt.',
    inARow: '{person} er mest alene {count:arbeidsdag|arbeidsdager} på rad, {from} til {to}.',
    mostNights: '{person} har {count} av de {total} nettene alene hos {place}, {from} til {to}.',
    rule: 'Kan ikke alenearbeid unngås, kan det avlaste å bytte på.',
    ruleInARow: 'Mer enn {count} slike arbeidsdager på rad regnes som for mange.',
    ruleNights:
      'Mer enn halvparten av nettene alene regnes som for mange når også andre arbeider hos {place}.',
    mostly: 'En vakt regnes som alene når minst halvparten av den er det.',
    fixSwap: 'La {person} bytte en av vaktene mot en sammen med andre.',
    fixShare: 'La andre ta noen av nettene til {person}.',
  },
  'new-starter-alone': {
    title: 'Ny og alene',
    summary:
      'Den som er ny, vikar eller praktikant, bør ikke være alene og bør følge en erfaren kollega i begynnelsen; kontorer er unntatt.',
    newAlone: '{person} er ny og alene hos {place}, {from} til {to} ({length}).',
    tempAlone: '{person} er vikar eller praktikant og alene hos {place}, {from} til {to} ({length}).',
    notIntroduced:
      '{person} er ny, og en erfaren kollega er der bare i {share} % av vakten hos {place}, {from} til {to} ({length}).',
    unsettled:
      '{person} er ny og kanskje alene hos {place}, {from} til {to} ({length}). {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    employedSince: '{person} har vært ansatt siden {day}.',
    ruleNew:
      'Den som er ny, trenger noen å rådføre seg med: ingen bør være alene de første {count:vakt|vakter} eller de første {days:dag|dager} av ansettelsen.',
    ruleTemp:
      'Vikarer og praktikanter skal introduseres til alenearbeid slik nye medarbeidere skal; de regnes som nye hvis det ikke er kjent at de har vært ansatt i {days:dag|dager}.',
    ruleIntroduced:
      'De første {count:vakt|vakter} bør en kollega som har vært ansatt i minst {days:dag|dager}, være der i {share} % av tiden: studien fant at nyansatte i økende grad læres opp med raske programmer på PC.',
    fixFollow: 'La {person} følge en erfaren kollega først.',
    fixDate: 'Har {person} jobbet her lenge, så skriv ansettelsesdatoen i ansattlisten.',
  },
  'apprentice-alone': {
    title: 'Lærling alene',
    summary:
      'En lærling bør ikke etter planen arbeide alene eller bare sammen med lærlinger; kontorer og vakter som ikke var planlagt, er unntatt.',
    alone: '{person} er lærling og alene hos {place}, {from} til {to} ({length}).',
    onlyApprentices:
      '{person} er lærlinger og uten noen annen kollega hos {place}, {from} til {to} ({length}).',
    unsettled:
      '{person}: kanskje en lærling alene hos {place}, {from} til {to} ({length}). {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    rule: 'Som en planlagt ordning skal en lærling ikke arbeide alene eller ha ansvar for andre lærlinger.',
    elsewhere: 'Setningen er fra en norsk avtale; her er den et godt råd.',
    inCharge: 'Er det bare lærlinger, har en av dem ansvaret for de andre.',
    fixUnplanned: 'Var det ikke planlagt, så skriv «ikke planlagt» i merknaden til vakten.',
  },
  'isolation-share': {
    title: 'Mest alene',
    summary: 'Ingen bør være alene det meste av arbeidstiden over fire uker; kontorer er unntatt.',
    isolated: '{person} er alene i {share} % av arbeidstiden, {from} til {to} ({alone} av {worked}).',
    rule: 'Den som er alene det meste av arbeidstiden, har sjelden kontakt med kolleger eller ledere; kunder er ikke selskap.',
    counted: 'Det telles minutter som med sikkerhet er alene, over fire uker; fra {share} % blir det sagt.',
    nearlyAll: 'I levekårsundersøkelsen er det klassen «nesten hele tiden», som 18 % av de spurte er i.',
    threeQuarters: 'I levekårsundersøkelsen er det klassen «ca. ¾ av tiden».',
    half: 'I levekårsundersøkelsen er det klassen «ca. halvparten av tiden».',
    quarter: 'I levekårsundersøkelsen er det klassen «ca. ¼ av tiden».',
    little: 'I levekårsundersøkelsen er det klassen «svært liten del av tiden», som 44 % av de spurte er i.',
    fixTogether: 'Gi {person} noen vakter sammen med andre.',
    fixMeet: 'La {person} komme med på personalmøter og måltider med kolleger.',
  },
  'no-colleague-met': {
    title: 'Møter ingen kolleger',
    summary: 'Ingen bør arbeide i to uker uten å møte en kollega; arbeid på kontor regnes som å møtes.',
    noColleague:
      '{person} møter ingen kollega på jobb i {days:dag|dager}, på {count:vakt|vakter} fra {from} til {to}.',
    noManager:
      '{person} er alene i {share} % av arbeidstiden og sammen med en leder eller verneombudet i mindre enn {least} på fire uker, {from} til {to}.',
    rule: 'Den som arbeider alene, trenger informasjon fra og samvær med kolleger og ledelse.',
    counted: 'Å møtes er å være på jobb sammen i minst {least}.',
    ruleManager: 'Verneombud og ledelse bør jevnlig kunne komme i kontakt med dem som arbeider alene.',
    fixOverlap: 'La en vakt til {person} overlappe en kollegas med minst {least}.',
    fixLunch: 'La {person} spise sammen med kolleger en gang i uken.',
    fixVisit: 'Planlegg et besøk av en leder eller verneombudet på en vakt til {person}.',
  },
};
