import type { Vocabulary } from './vocabulary';

/** Names of days and months and the word for staff; other Icelandic headers are not read yet. */
export const is: Vocabulary = {
  columns: { person: ['Starfsmaður', 'Nafn'] },
  weekdays: [
    ['mánudagur', 'mán'],
    ['þriðjudagur', 'þri'],
    ['miðvikudagur', 'mið'],
    ['fimmtudagur', 'fim'],
    ['föstudagur', 'fös'],
    ['laugardagur', 'lau'],
    ['sunnudagur', 'sun'],
  ],
  months: [
    ['janúar', 'jan'],
    ['febrúar', 'feb'],
    ['mars', 'mar'],
    ['apríl', 'apr'],
    ['maí'],
    ['júní', 'jún'],
    ['júlí', 'júl'],
    ['ágúst', 'ágú'],
    ['september', 'sep'],
    ['október', 'okt'],
    ['nóvember', 'nóv'],
    ['desember', 'des'],
  ],
};
