import type { Section } from '../catalogue';

export const compare: Section<'compare'> = {
  title: 'Før og etter',
  before: 'Før',
  after: 'Etter',
  change: 'Endring',
  inFile: '{file}, ark {sheet}',
  period: '{roster}, {from} til {to}',
  figure: 'I en gjennomsnittlig uke',
  open: 'Åpningstid',
  staffed: 'Noen er på jobb',
  worked: 'Arbeidstid, alle til sammen',
  aloneWhileOpen: 'Noen er alene i åpningstiden',
  aloneShare: 'Andel av åpningstiden',
  longestAlone: 'Lengste tid alene, når som helst',
  aloneAtNight: 'Alene om natten, alle til sammen',
  length: '{length}',
  percent: '{percent} %',
  points: '{percent} prosentpoeng',
  more: '+{amount}',
  less: '−{amount}',
  same: 'uendret',
  unknown: 'ikke kjent',
  all: 'Alle steder til sammen',
  moreAlone: 'I åpningstiden er noen alene {length} mer i uken enn før.',
  lessAlone: 'I åpningstiden er noen alene {length} mindre i uken enn før.',
  sameAlone: 'I åpningstiden er noen alene like lenge som før.',
  longerWithFewer: 'Åpningstiden er lengre, og det jobbes færre timer.',
  average:
    'Hver ukedag teller med sitt gjennomsnitt, fra den første dagen med arbeid til den siste. Bare den som helt sikkert er alene, teller med, og ingen kontorer.',
  night: 'Natten er fra {from} til {until}.',
  nightAt: '{places}: natten er fra {from} til {until}.',
  openUnknown:
    '{place}: åpningstiden er ikke kjent for alle dager med arbeid i noen av vaktplanene, så tiden da noen er på jobb, står i stedet. Skriv den i tabellen Steder.',
  openInOne:
    '{place}: åpningstiden er bare kjent for alle dager med arbeid i {roster}, så det som bygger på den, er ikke sammenlignet. Skriv den i tabellen Steder for begge.',
  partOfWeek:
    '{roster} har bare {count:dag|dager}, og andre ukedager enn den andre vaktplanen: En ukedag som mangler, teller som en dag uten arbeid.',
  takenForSame: 'Ikke begge vaktplaner nevner et sted, så de regnes for å handle om det samme.',
  unsettled:
    '{roster}: {unread:celle|celler} er ikke lest, og {questions:spørsmål|spørsmål} er ikke besvart, så tallene kan endre seg. alenevagt read viser dem.',
  onlyIn: 'Bare i {roster} og derfor ikke sammenlignet: {places}.',
  notARoster: '{roster} er ikke en vaktplan, så ingenting er sammenlignet.',
  needsInput:
    '{roster} kan ikke sammenlignes før spørsmålene er besvart: alenevagt read viser dem, og --answers tar imot svarene.',
  cannot: '{roster}: {reason}',
  noWork: '{roster}: det er ikke noe arbeid utenfor kontorer, så ingenting er sammenlignet.',
  differentPlaces:
    'Vaktplanene handler om forskjellige steder ({before}; {after}), så ingenting er sammenlignet. Er det ett sted med to navn, så gi det samme navn i begge.',
};
