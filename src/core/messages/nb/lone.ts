import type { Section } from '../catalogue';

export const lone: Section<'lone'> = {
  green: 'grønn',
  yellow: 'gul',
  red: 'rød',
  levelOnRecord: 'Etter deres egen vurdering er risikoen hos {place} {level} på dette tidspunktet.',
  levelExpired:
    'Etter deres egen vurdering er risikoen hos {place} {level} på dette tidspunktet, men vurderingen gjaldt bare til {day}.',
  levelByFlag: 'Ifølge tabellen Steder er det risiko for vold hos {place}.',
  levelByIncidents:
    '{count:tilfelle|tilfeller} av ran, vold eller trusler hos {place} i løpet av 24 måneder: å være alene der regnes som rødt.',
  levelByScore:
    'Ingen vurdering av risikoen er notert. Det som står i tabellen Steder, klokkeslettet og dagen gir {score:poeng|poeng}: {level} (2 er gult, 3 eller mer er rødt).',
  aid: 'Notert: {measure}. Det gjør det tryggere å være alene, men erstatter ikke en kollega.',
  onCall: '{person} har bakvakt hele tiden.',
  atWork: '{person} er også på jobb hos {place}, i et annet rom.',
  danger: 'Ifølge tabellen Steder er faren ved å være alene hos {place} møtt, eller det er ingen.',
  fixSecond: 'Sett en til på vakt hos {place} fra {from} til {to}.',
  fixMove: 'Flytt arbeidet til timer der andre er til stede.',
  more: ', {next}{more}',
  last: ' og {next}',
  moreTimes: ' og {count:gang|ganger} til',
};
