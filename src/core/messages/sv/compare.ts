import type { Section } from '../catalogue';

export const compare: Section<'compare'> = {
  title: 'Före och efter',
  before: 'Före',
  after: 'Efter',
  change: 'Ändring',
  inFile: '{file}, blad {sheet}',
  period: '{roster}, {from} till {to}',
  figure: 'En genomsnittlig vecka',
  open: 'Öppettid',
  staffed: 'Någon är på jobbet',
  worked: 'Arbetstid, alla tillsammans',
  aloneWhileOpen: 'Någon är ensam under öppettiden',
  aloneShare: 'Andel av öppettiden',
  longestAlone: 'Längsta tid ensam, när som helst',
  aloneAtNight: 'Ensam på natten, alla tillsammans',
  length: '{length}',
  percent: '{percent} %',
  points: '{percent} procentenheter',
  more: '+{amount}',
  less: '−{amount}',
  same: 'oförändrat',
  unknown: 'inte känt',
  all: 'Alla platser tillsammans',
  moreAlone: 'Under öppettiden är någon ensam {length} mer i veckan än förut.',
  lessAlone: 'Under öppettiden är någon ensam {length} mindre i veckan än förut.',
  sameAlone: 'Under öppettiden är någon ensam lika länge som förut.',
  longerWithFewer: 'Öppettiden är längre, och färre timmar arbetas.',
  average:
    'Varje veckodag räknas med sitt genomsnitt, från den första dagen med arbete till den sista. Bara den som helt säkert är ensam räknas, och inga kontor.',
  night: 'Natten är från {from} till {until}.',
  nightAt: '{places}: natten är från {from} till {until}.',
  openUnknown:
    '{place}: öppettiden är inte känd för alla dagar med arbete i något av schemana, så tiden då någon är på jobbet står i stället. Skriv den i tabellen Platser.',
  openInOne:
    '{place}: öppettiden är känd för alla dagar med arbete bara i {roster}, så det som bygger på den har inte jämförts. Skriv den i tabellen Platser för båda.',
  partOfWeek:
    '{roster} har bara {count:dag|dagar}, och andra veckodagar än det andra schemat: En veckodag som saknas räknas som en dag utan arbete.',
  takenForSame: 'Inte båda schemana nämner en plats, så de antas handla om samma.',
  unsettled:
    '{roster}: {unread:cell|celler} har inte lästs och {questions:fråga|frågor} är inte besvarade, så siffrorna kan ändras. alenevagt read visar dem.',
  onlyIn: 'Bara i {roster} och därför inte jämfört: {places}.',
  notARoster: '{roster} är inget schema, så inget har jämförts.',
  needsInput:
    '{roster} kan inte jämföras förrän frågorna är besvarade: alenevagt read visar dem, och --answers tar emot svaren.',
  cannot: '{roster}: {reason}',
  noWork: '{roster}: det finns inget arbete utanför kontor, så inget har jämförts.',
  differentPlaces:
    'Schemana handlar om olika platser ({before}; {after}), så inget har jämförts. Är det en plats med två namn, så ge den samma namn i båda.',
};
