import type { Section } from '../catalogue';

export const app: Section<'app'> = {
  checkedInstead: '«{active}» er ikke en vaktplan; «{sheet}» er sjekket i stedet.',
  sameRoster: '«{sheet}» viser samme vaktplan som «{other}» ({count} av {total} vakter); den telles én gang.',
  hiddenSheets: '{count:skjult ark|skjulte ark} er utelatt: {names}.',
  unreadSheets:
    'Arbeidsboken er stor: {count:ark|ark} er ikke lest, og det som står der, teller ikke med: {names}.',
  unreadStaffSheets:
    'Arbeidsboken med ansattlisten er stor: {count:ark|ark} er ikke lest, og det som står der, teller ikke med: {names}.',
  notAnswers: '{file} inneholder ikke svar. Skriv et JSON-objekt med nøkler og svar, for eksempel {example}.',
  badAnswers: '{file}: {count:svar|svar} kan ikke brukes.{problems}',
  ownSheet: 'Dette arket er skrevet av Alenevagt. Gå til arket med vaktplanen din, og sjekk igjen.',
  tableSheet:
    'Dette arket inneholder tabeller til kontrollen, for eksempel ansatte, steder eller tiltak. Gå til arket med vaktplanen din, og sjekk igjen.',
};
