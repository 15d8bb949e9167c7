/**
 * The words of the Staff and Places tables, by language. A new language is one file beside this; whatever `prepare`
 * writes in one of them, `staff.ts` and `places.ts` read back.
 */
import { dangers, placeKinds, zoneReaches } from '../../../roster/roster';
import type { Country } from '../../../time/units';
import { wordKey } from '../../text/fold';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { nb } from './nb';
import { sv } from './sv';
import { placeColumns, staffColumns, type TableWords } from './table-words';

export const tableWords = { da, nb, sv, en, de } as const satisfies Record<string, TableWords>;

const all: readonly TableWords[] = Object.values(tableWords);

export const staffTableNames = setOf((words) => words.staffTable);
export const placesTableNames = setOf((words) => words.placesTable);

export const staffHeaders = mapOf([...staffColumns, 'givenName', 'familyName'] as const, (words, key) =>
  key === 'givenName' || key === 'familyName' ? words[key] : words.staff[key],
);
export const placeHeaders = mapOf(placeColumns, (words, key) => words.places[key]);
export const holidayHeaders = setOf((words) => words.holiday);
/** Some write & or / for the word between, which a key leaves out. */
export const sundayAndHolidayHeaders = setOf(({ sundayAndHoliday }) =>
  sundayAndHoliday.flatMap((header) => [header, header.replace(/ (?:og|och|und|and) /, ' ')]),
);

export const workdayWords = setOf((words) => words.workdays);
export const weekendWords = setOf((words) => words.weekend);
export const everyDayWords = setOf((words) => words.everyDay);

export const dangerWords = mapOf(dangers, (words, danger) => words.dangers[danger]);
export const kindWords = mapOf(placeKinds, (words, kind) => words.kinds[kind]);
/** The zone itself may be named as the sales area. */
export const reachWords = mapOf([...zoneReaches, 'sales-area'] as const, (words, reach) =>
  reach === 'sales-area' ? words.salesArea : words.reaches[reach],
);
export const salesAreaWords = setOf((words) => words.salesArea);
export const closedWords = setOf((words) => words.closed);
export const allDayWords = setOf((words) => words.allDay);
export const countryWords = mapOf(
  ['dk', 'no', 'se'] as const satisfies readonly Country[],
  (words, country) => words.countries[country],
);

function setOf(list: (words: TableWords) => readonly string[]): ReadonlySet<string> {
  return new Set(all.flatMap(list).map(wordKey));
}

function mapOf<K extends string>(
  keys: readonly K[],
  list: (words: TableWords, key: K) => readonly string[],
): ReadonlyMap<string, K> {
  return new Map(
    keys.flatMap((key) => all.flatMap((words) => list(words, key).map((word) => [wordKey(word), key]))),
  );
}
