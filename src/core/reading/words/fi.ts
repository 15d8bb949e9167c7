import type { Vocabulary } from './vocabulary';

/** Names of days and months only; Finnish headers are not read yet. */
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
};
