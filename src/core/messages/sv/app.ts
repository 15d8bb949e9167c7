import type { Section } from '../catalogue';

export const app: Section<'app'> = {
  checkedInstead: '”{active}” är inget schema; ”{sheet}” har kontrollerats i stället.',
  sameRoster: '”{sheet}” visar samma schema som ”{other}” ({count} av {total} pass); det räknas en gång.',
  hiddenSheets: '{count:dolt blad|dolda blad} är utelämnade: {names}.',
  unreadSheets:
    'Arbetsboken är stor: {count:blad|blad} har inte lästs, och det som står där räknas inte: {names}.',
  unreadStaffSheets:
    'Arbetsboken med personallistan är stor: {count:blad|blad} har inte lästs, och det som står där räknas inte: {names}.',
  notAnswers:
    '{file} innehåller inga svar. Skriv ett JSON-objekt med nycklar och svar, till exempel {example}.',
  badAnswers: '{file}: {count:svar|svar} kan inte användas.{problems}',
  ownSheet: 'Det här bladet är skrivet av Alenevagt. Gå till bladet med ditt schema och kontrollera igen.',
  tableSheet:
    'Det här bladet innehåller tabeller för kontrollen, till exempel personal, platser eller åtgärder. Gå till bladet med ditt schema och kontrollera igen.',
};
