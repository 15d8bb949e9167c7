import type { Section } from '../catalogue';

export const lone: Section<'lone'> = {
  green: 'grøn',
  yellow: 'gul',
  red: 'rød',
  levelOnRecord: 'Efter jeres egen vurdering er risikoen hos {place} {level} på det tidspunkt.',
  levelExpired:
    'Efter jeres egen vurdering er risikoen hos {place} {level} på det tidspunkt, men vurderingen gjaldt kun til {day}.',
  levelByFlag: 'Ifølge tabellen Steder er der risiko for vold hos {place}.',
  levelByIncidents:
    '{count:tilfælde|tilfælde} af røveri, vold eller trusler hos {place} inden for 24 måneder: at være alene der regnes som rødt.',
  levelByScore:
    'Ingen vurdering af risikoen er noteret. Det, der står i tabellen Steder, klokkeslættet og dagen giver {score:point|point}: {level} (2 er gult, 3 eller mere er rødt).',
  aid: 'Noteret: {measure}. Det gør det tryggere at være alene, men erstatter ikke en kollega.',
  onCall: '{person} har bagvagt hele tiden.',
  atWork: '{person} er også på arbejde hos {place}, i et andet rum.',
  danger: 'Ifølge tabellen Steder er faren ved at være alene hos {place} imødegået, eller der er ingen.',
  fixSecond: 'Sæt en mere på vagt hos {place} fra {from} til {to}.',
  fixMove: 'Flyt arbejdet til timer, hvor der er andre.',
  more: ', {next}{more}',
  last: ' og {next}',
  moreTimes: ' og {count:gang|gange} til',
};
