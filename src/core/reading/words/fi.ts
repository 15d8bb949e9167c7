import type { Vocabulary } from './vocabulary';

/** Days, months and being away; Finnish headers are not read yet. */
export const fi: Vocabulary = {
  columns: {},
  weekdays: [
    ['maanantai', 'ma'],
    ['tiistai', 'ti'],
    ['keskiviikko', 'ke'],
    ['torstai', 'to'],
    ['perjantai', 'pe'],
    ['lauantai', 'la'],
    ['sunnuntai', 'su'],
  ],
  months: [
    ['tammikuu', 'tammikuuta'],
    ['helmikuu', 'helmikuuta'],
    ['maaliskuu', 'maaliskuuta'],
    ['huhtikuu', 'huhtikuuta'],
    ['toukokuu', 'toukokuuta'],
    ['kesäkuu', 'kesäkuuta'],
    ['heinäkuu', 'heinäkuuta'],
    ['elokuu', 'elokuuta'],
    ['syyskuu', 'syyskuuta'],
    ['lokakuu', 'lokakuuta'],
    ['marraskuu', 'marraskuuta'],
    ['joulukuu', 'joulukuuta'],
  ],
  absence: [
    'vapaa',
    'vapaapäivä',
    'vp',
    'vuosiloma',
    'loma',
    'sairas',
    'sairasloma',
    'pyhä',
    'suljettu',
    'koulutus',
  ],
  totals: ['yhteensä', 'tunnit'],
  week: ['viikko', 'vko'],
};
