import type { agreementRules } from '../../../rules/agreement';
import type { TextsOf } from '../../rule-texts';

export const agreement: TextsOf<typeof agreementRules> = {
  'agreed-not-alone': {
    title: 'Aftalt: ikke alene',
    summary:
      'Hvor tabellen Aftaler siger det, er ingen alene på bestemte tider eller med bestemte opgaver, eller udfører dem slet ikke på de tider.',
    alone:
      '{person} er alene hos {place}, {from} til {to} ({length}); det er aftalt, at ingen er det på det tidspunkt.',
    aloneAtTask:
      '{person} er alene med »{task}« hos {place}, {from} til {to} ({length}); det er aftalt, at ingen er det.',
    notThen:
      '{person} er sat på »{task}« hos {place}, {from} til {to} ({length}); det er aftalt ikke at gøre det på det tidspunkt.',
    noWork:
      '{person} er på arbejde hos {place}, {from} til {to} ({length}); det er aftalt, at ingen arbejder på det tidspunkt.',
    unsettled:
      '{person}: måske alene hos {place}, {from} til {to} ({length}), selv om det er aftalt, at ingen er det. {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    examples:
      'En arbejdsplads kan aftale, at ingen er alene i bestemte situationer eller på visse tider, og at nogle opgaver ikke udføres på de tider.',
    fixMove: 'Flyt det til et andet tidspunkt.',
  },
  'minimum-staffing': {
    title: 'For få på arbejde',
    summary:
      'Hvor tabellen Aftaler siger, hvor mange der skal være på arbejde, er der så mange, når der er nogen.',
    tooFew: 'Færre end {least:person|personer} på arbejde hos {place}, {from} til {to} ({length}): {person}.',
    unsettled:
      'Måske færre end {least:person|personer} på arbejde hos {place}, {from} til {to} ({length}): {person}. {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    counted:
      'Der tælles dem, der er på arbejde hos {place}, i alle rum, uden dem, der holder pause eller har bagvagt.',
    task: 'Det gælder vagter med »{task}«.',
    overtime: 'Det gælder det, man arbejder ud over {beyond} på en dag.',
    examples:
      'Der kendes aftaler om, hvor mange der skal være, ved overarbejde og om natten, i weekenden, ved visse maskiner og for en tid, efter at noget er sket.',
  },
  'longest-at-task': {
    title: 'For længe ved en opgave',
    summary:
      'Hvor tabellen Aftaler siger, hvor længe man må være ved en opgave, eller alene, i træk, er ingen det længere.',
    tooLongAtTask:
      '{person} er sat på »{task}« hos {place} i {length} i træk, {from} til {to}; højst {most} er aftalt.',
    tooLongAlone: '{person} er alene hos {place} i {length} i træk, {from} til {to}; højst {most} er aftalt.',
    unsettled:
      '{person}: måske alene hos {place} i {length} i træk, {from} til {to}; højst {most} er aftalt. {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    unsettledTask:
      '{person}: måske ved »{task}« hos {place} i {length} i træk, {from} til {to}; højst {most} er aftalt. {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    example: 'Et eksempel: hvor længe man må opholde sig i et kølerum.',
    fixShare: 'Lad to skiftes.',
  },
  'age-to-work-alone': {
    title: 'For ung til at være alene',
    summary:
      'Hvor arbejdspladsen kræver en alder for at være alene, ved en indstilling eller i tabellen Aftaler, er ingen yngre det.',
    tooYoung:
      '{person} er {age} og alene hos {place}, {from} til {to} ({length}); arbejdspladsen kræver {least}.',
    under18:
      '{person} er under 18 og alene hos {place}, {from} til {to} ({length}); arbejdspladsen kræver {least}.',
    unsettled:
      '{person}: måske yngre end {least} og alene hos {place}, {from} til {to} ({length}). {question} {count:vagt afhænger|vagter afhænger} af svaret.',
    setting: 'Den laveste alder for at være alene er en indstilling i dette tjek.',
    proposal:
      'Det er foreslået, at ingen er alene på arbejde før 20, eller kun med oplæring og sikkerhedstiltag.',
    trained: 'Den, der er {trainedFrom} og har oplæring i alenearbejde registreret, må være alene alligevel.',
    own: 'Det, loven siger om unge, gælder ved siden af.',
    fixTrain: 'Oplær {person} i alenearbejde, og skriv det i tabellen Oplæring.',
  },
  'late-notice': {
    title: 'Alenearbejde uden besked',
    summary:
      'Hvor tabellen Aftaler kræver besked, gives der besked om alenearbejde om aftenen og i weekenden i forvejen, og det meldes, når det er slut.',
    noNotice: '{person} er alene hos {place}, {from} til {to} ({length}), og ingen har fået besked.',
    incomplete:
      'Beskeden om, at {person} er alene hos {place}, {from} til {to} ({length}), er ikke fuldstændig.',
    noTable:
      'Alenearbejde hos {place} kræver besked i forvejen {count:gang|gange}, og der er ingen tabel »Meldt alenearbejde«; den første: {person}, {from} til {to} ({length}).',
    usual:
      'Der gives besked i forvejen om alenearbejde efter {from} fra mandag til fredag, og på alle tider på lørdage, søndage og helligdage.',
    contents: 'Beskeden siger navn, mobilnummer, sted og hvor længe; når arbejdet slutter, meldes det også.',
    noMobile: 'Mobilnummeret mangler.',
    noPlace: 'Stedet mangler.',
    noUntil: 'Det mangler, hvor længe.',
    endsEarly: 'Den slutter før alenearbejdet.',
    notSignedOff: 'Det er ikke meldt, at arbejdet sluttede.',
    fixTell: 'Skriv i tabellen Meldt alenearbejde: {person}, mobilnummer, {place}, til {to}.',
    fixComplete: 'Gør {cell} fuldstændig.',
    fixTable:
      'Tilføj en tabel »Meldt alenearbejde« med medarbejder, sted, dato, til, mobilnummer og afmelding.',
  },
};
