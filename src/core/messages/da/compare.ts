import type { Section } from '../catalogue';

export const compare: Section<'compare'> = {
  title: 'Før og efter',
  before: 'Før',
  after: 'Efter',
  change: 'Ændring',
  inFile: '{file}, ark {sheet}',
  period: '{roster}, {from} til {to}',
  figure: 'I en gennemsnitlig uge',
  open: 'Åbningstid',
  staffed: 'Nogen er på arbejde',
  worked: 'Arbejdstid, alle tilsammen',
  aloneWhileOpen: 'Nogen er alene i åbningstiden',
  aloneShare: 'Andel af åbningstiden',
  longestAlone: 'Længste tid alene, når som helst',
  aloneAtNight: 'Alene om natten, alle tilsammen',
  length: '{length}',
  percent: '{percent} %',
  points: '{percent} procentpoint',
  more: '+{amount}',
  less: '−{amount}',
  same: 'uændret',
  unknown: 'ikke kendt',
  all: 'Alle steder tilsammen',
  moreAlone: 'I åbningstiden er nogen alene {length} mere om ugen end før.',
  lessAlone: 'I åbningstiden er nogen alene {length} mindre om ugen end før.',
  sameAlone: 'I åbningstiden er nogen alene lige så længe som før.',
  longerWithFewer: 'Åbningstiden er længere, og der arbejdes færre timer.',
  average:
    'Hver ugedag tæller med sit gennemsnit, fra den første dag med arbejde til den sidste. Kun den, der helt sikkert er alene, tæller med, og ingen kontorer.',
  night: 'Natten er fra {from} til {until}.',
  nightAt: '{places}: natten er fra {from} til {until}.',
  openUnknown:
    '{place}: åbningstiden er ikke kendt for alle dage med arbejde i nogen af vagtplanerne, så den tid, hvor nogen er på arbejde, står i stedet. Skriv den i tabellen Steder.',
  openInOne:
    '{place}: åbningstiden er kun kendt for alle dage med arbejde i {roster}, så det, der bygger på den, er ikke sammenlignet. Skriv den i tabellen Steder for begge.',
  partOfWeek:
    '{roster} har kun {count:dag|dage}, og andre ugedage end den anden vagtplan: En ugedag, der mangler, tæller som en dag uden arbejde.',
  takenForSame: 'Ikke begge vagtplaner nævner et sted, så de regnes for at handle om det samme.',
  unsettled:
    '{roster}: {unread:celle|celler} er ikke læst, og {questions:spørgsmål|spørgsmål} er ikke besvaret, så tallene kan ændre sig. alenevagt read viser dem.',
  onlyIn: 'Kun i {roster} og derfor ikke sammenlignet: {places}.',
  notARoster: '{roster} er ikke en vagtplan, så der er ikke sammenlignet noget.',
  needsInput:
    '{roster} kan ikke sammenlignes, før spørgsmålene er besvaret: alenevagt read viser dem, og --answers tager imod svarene.',
  cannot: '{roster}: {reason}',
  noWork: '{roster}: der er intet arbejde uden for kontorer, så der er ikke sammenlignet noget.',
  differentPlaces:
    'Vagtplanerne handler om forskellige steder ({before}; {after}), så der er ikke sammenlignet noget. Er det ét sted med to navne, så giv det samme navn i begge.',
};
