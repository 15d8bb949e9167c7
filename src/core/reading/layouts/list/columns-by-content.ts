import type { MappedColumn } from '../../reading';
import { wordKey } from '../../text/fold';
import { readSpans } from '../../text/spans';
import { writtenDate, writtenWeekday } from '../../text/written-date';
import { words } from '../../words';
import { isName } from '../shared/headers';
import { realDate } from '../shared/stated';
import type { View } from '../shared/view';
import { isPlainName } from './columns';

/** A few rows may be anything. */
const fewest = 4;
/** Wider tables are no lists of when and who. */
const widest = 12;

/**
 * What the columns of a list hold that has no row of headers: one column of from-tos, names beside them that come back,
 * and dates beside them or alone over them. Undefined where it is not as clear as that.
 */
export function columnsByContent(view: View): ReadonlyMap<number, MappedColumn> | undefined {
  if (view.columns.length > widest) return undefined;
  const [time, ...others] = view.columns.filter((column) => mostAreTimes(view, column));
  if (time === undefined || others.length > 0) return undefined;
  const timed = view.rows.filter((row) => readSpans(view.words(row, time)));
  const person = view.columns.find((column) => column !== time && holdsNames(view, timed, column));
  if (person === undefined) return undefined;
  const date = view.columns.find((column) => timed.filter((row) => isDay(view, row, column)).length >= 2);
  if (date === undefined && !hasDaysAlone(view)) return undefined;
  return new Map<number, MappedColumn>([
    [time, 'time'],
    [person, 'person'],
    ...(date === undefined || date === time ? [] : [[date, 'date'] as const]),
  ]);
}

function mostAreTimes(view: View, column: number): boolean {
  let [times, filled] = [0, 0];
  for (const row of view.rows) {
    if (view.isEmpty(row, column)) continue;
    if (readSpans(view.words(row, column))) times += 1;
    // Headings of days stand in the first column, whatever it holds.
    else if (view.countFilled(row, 2) > 1) filled += 1;
  }
  return times >= fewest && times >= filled * 4;
}

function holdsNames(view: View, timed: readonly number[], column: number): boolean {
  const names = timed.map((row) => view.words(row, column)).filter((text) => text !== '');
  const different = new Set(names).size;
  const mostly = names.length * 10 >= timed.length * 7;
  return mostly && different >= 2 && different < names.length && names.every(mayBeSomebody);
}

function mayBeSomebody(text: string): boolean {
  const key = wordKey(text);
  const isWord = words.weekdays.has(key) || words.absence.has(key) || words.work.has(key);
  return isPlainName(text) && (isName(text) || !/\p{Ll}/u.test(text)) && !isWord;
}

function hasDaysAlone(view: View): boolean {
  const days = view.rows.filter((row) => {
    const column = view.firstFilled(row);
    return column !== undefined && view.countFilled(row, 2) === 1 && isDay(view, row, column);
  });
  return days.length >= 2;
}

function isDay(view: View, row: number, column: number): boolean {
  const text = view.words(row, column);
  return (
    realDate(view, row, column) !== undefined || (writtenDate(text) ?? writtenWeekday(text)) !== undefined
  );
}
