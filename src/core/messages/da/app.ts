import type { Section } from '../catalogue';

export const app: Section<'app'> = {
  checkedInstead: '»{active}« er ikke en vagtplan; »{sheet}« er tjekket i stedet.',
  sameRoster: '»{sheet}« viser samme vagtplan som »{other}« ({count} af {total} vagter); den tælles én gang.',
  hiddenSheets: '{count:skjult ark|skjulte ark} er udeladt: {names}.',
  unreadSheets:
    'Projektmappen er stor: {count:ark|ark} er ikke læst, og det, der står der, tæller ikke med: {names}.',
  unreadStaffSheets:
    'Projektmappen med medarbejderlisten er stor: {count:ark|ark} er ikke læst, og det, der står der, tæller ikke med: {names}.',
  notAnswers: '{file} rummer ikke svar. Skriv et JSON-objekt med nøgler og svar, for eksempel {example}.',
  badAnswers: '{file}: {count:svar|svar} kan ikke bruges.{problems}',
  ownSheet: 'Dette ark er skrevet af Alenevagt. Gå til arket med din vagtplan, og tjek igen.',
  tableSheet:
    'Dette ark rummer tabeller til tjekket, for eksempel medarbejdere, steder eller tiltag. Gå til arket med din vagtplan, og tjek igen.',
};
