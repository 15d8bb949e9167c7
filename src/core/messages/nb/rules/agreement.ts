import type { agreementRules } from '../../../rules/agreement';
import type { TextsOf } from '../../rule-texts';

export const agreement: TextsOf<typeof agreementRules> = {
  'agreed-not-alone': {
    title: 'Avtalt: ikke alene',
    summary:
      'Der tabellen Avtaler sier det, er ingen alene til bestemte tider eller med bestemte oppgaver, eller utfører dem ikke i det hele tatt da.',
    alone: '{person} er alene hos {place}, {from} til {to} ({length}); det er avtalt at ingen er det da.',
    aloneAtTask:
      '{person} er alene med «{task}» hos {place}, {from} til {to} ({length}); det er avtalt at ingen er det.',
    notThen:
      '{person} er satt opp på «{task}» hos {place}, {from} til {to} ({length}); det er avtalt å ikke gjøre det da.',
    noWork:
      '{person} er på jobb hos {place}, {from} til {to} ({length}); det er avtalt at ingen arbeider da.',
    unsettled:
      '{person}: kanskje alene hos {place}, {from} til {to} ({length}), selv om det er avtalt at ingen er det. {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    examples:
      'En arbeidsplass kan avtale at ingen er alene i bestemte situasjoner eller på visse tider av døgnet, og at noen oppgaver ikke utføres da.',
    fixMove: 'Flytt det til et annet tidspunkt.',
  },
  'minimum-staffing': {
    title: 'For få på jobb',
    summary: 'Der tabellen Avtaler sier hvor mange som skal være på jobb, er det så mange når det er noen.',
    tooFew: 'Færre enn {least:person|personer} på jobb hos {place}, {from} til {to} ({length}): {person}.',
    unsettled:
      'Kanskje færre enn {least:person|personer} på jobb hos {place}, {from} til {to} ({length}): {person}. {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    counted: 'Det telles de som er på jobb hos {place}, i alle rom, uten dem som har pause eller bakvakt.',
    task: 'Det gjelder vakter med «{task}».',
    overtime: 'Det gjelder det noen arbeider ut over {beyond} på en dag.',
    examples:
      'Det er kjent avtaler om hvor mange som skal være til stede ved overtid og om natten, i helgene, ved visse maskiner og en tid etter at noe har skjedd.',
  },
  'longest-at-task': {
    title: 'For lenge ved en oppgave',
    summary:
      'Der tabellen Avtaler sier hvor lenge noen kan være ved en oppgave, eller alene, i strekk, er ingen det lenger.',
    tooLongAtTask:
      '{person} er satt opp på «{task}» hos {place} i {length} i strekk, {from} til {to}; høyst {most} er avtalt.',
    tooLongAlone:
      '{person} er alene hos {place} i {length} i strekk, {from} til {to}; høyst {most} er avtalt.',
    unsettled:
      '{person}: kanskje alene hos {place} i {length} i strekk, {from} til {to}; høyst {most} er avtalt. {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    unsettledTask:
      '{person}: kanskje ved «{task}» hos {place} i {length} i strekk, {from} til {to}; høyst {most} er avtalt. {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    example: 'Et eksempel: hvor lenge en person kan oppholde seg på kjølerom.',
    fixShare: 'La to bytte på.',
  },
  'age-to-work-alone': {
    title: 'For ung til å være alene',
    summary:
      'Der arbeidsplassen krever en alder for å være alene, ved en innstilling eller i tabellen Avtaler, er ingen yngre det.',
    tooYoung:
      '{person} er {age} og alene hos {place}, {from} til {to} ({length}); arbeidsplassen krever {least}.',
    under18:
      '{person} er under 18 og alene hos {place}, {from} til {to} ({length}); arbeidsplassen krever {least}.',
    unsettled:
      '{person}: kanskje yngre enn {least} og alene hos {place}, {from} til {to} ({length}). {question} {count:vakt avhenger|vakter avhenger} av svaret.',
    setting: 'Den laveste alderen for å være alene er en innstilling i denne sjekken.',
    proposal:
      'Det er foreslått at ingen er alene på jobb før 20, eller bare med opplæring og sikkerhetstiltak.',
    trained: 'Den som er {trainedFrom} og har opplæring i alenearbeid registrert, kan være alene likevel.',
    own: 'Det loven sier om mindreårige, gjelder ved siden av.',
    fixTrain: 'Gi {person} opplæring i alenearbeid, og skriv det i tabellen Opplæring.',
  },
  'late-notice': {
    title: 'Alenearbeid uten beskjed',
    summary:
      'Der tabellen Avtaler krever beskjed, gis det beskjed om alenearbeid om kvelden og i helgen på forhånd, og det meldes når det er slutt.',
    noNotice: '{person} er alene hos {place}, {from} til {to} ({length}), og ingen har fått beskjed.',
    incomplete:
      'Beskjeden om at {person} er alene hos {place}, {from} til {to} ({length}), er ikke fullstendig.',
    noTable:
      'Alenearbeid hos {place} krever beskjed på forhånd {count:gang|ganger}, og det er ingen tabell «Meldt alenearbeid»; den første: {person}, {from} til {to} ({length}).',
    usual:
      'Det gis beskjed på forhånd om alenearbeid etter {from} fra mandag til fredag, og til alle tider på lørdager, søndager og helligdager.',
    contents:
      'Beskjeden sier navn, mobilnummer, sted og hvor lenge; når arbeidet avsluttes, meldes det også.',
    noMobile: 'Mobilnummeret mangler.',
    noPlace: 'Stedet mangler.',
    noUntil: 'Det mangler hvor lenge.',
    endsEarly: 'Den slutter før alenearbeidet.',
    notSignedOff: 'Det er ikke meldt fra at arbeidet ble avsluttet.',
    fixTell: 'Skriv i tabellen Meldt alenearbeid: {person}, mobilnummer, {place}, til {to}.',
    fixComplete: 'Gjør {cell} fullstendig.',
    fixTable: 'Legg til en tabell «Meldt alenearbeid» med ansatt, sted, dato, til, mobilnummer og avmelding.',
  },
};
