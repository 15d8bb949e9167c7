import type { Section } from '../catalogue';

export const app: Section<'app'> = {
  checkedInstead: '”{active}” är inget schema; ”{sheet}” har kontrollerats i stället.',
  ownSheet: 'Det här bladet är skrivet av Alenevagt. Gå till bladet med ditt schema och kontrollera igen.',
  tableSheet:
    'Det här bladet innehåller personalen eller platserna. Gå till bladet med ditt schema och kontrollera igen.',
};
