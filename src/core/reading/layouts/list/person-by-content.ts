import type { NumberByRow } from '../shared/by-row';
import type { View } from '../shared/view';
import { type ListColumns, isPlainName } from './columns';
import type { RowDates } from './dates';

export interface ByContent {
  readonly column: number;
  /** How many different people. */
  readonly different: number;
}

/**
 * The column that holds who works when no header says so: one entry in every row with a date, several different ones,
 * none twice on a day, coming back on other days. The one with most entries that are in no other role.
 */
export function personByContent(
  view: View,
  rows: readonly number[],
  columns: ListColumns,
  { days }: RowDates,
): ByContent | undefined {
  let best: ByContent | undefined;
  for (const column of columns.other) {
    const found = peopleIn(view, rows, column, days);
    if (found && (!best || found.different > best.different)) best = found;
  }
  return best &&
    columns.other.some((column) => column !== best.column && sharesNames(view, rows, column, best.column))
    ? undefined
    : best;
}

/** The same people in two columns: two work at a time, and no list has room for one of them only. */
function sharesNames(view: View, rows: readonly number[], one: number, other: number): boolean {
  const names = new Set(rows.map((row) => view.words(row, other)).filter((name) => /\p{L}/u.test(name)));
  return rows.some((row) => names.has(view.words(row, one)));
}

function peopleIn(
  view: View,
  rows: readonly number[],
  column: number,
  days: NumberByRow,
): ByContent | undefined {
  const seen = new Set<string>();
  const onDay = new Set<string>();
  let entries = 0;
  for (const row of rows) {
    const name = view.words(row, column);
    const day = days.get(row);
    if (name === '' || day === undefined) continue;
    if (!isPlainName(name) || onDay.has(`${day}/${name}`)) return undefined;
    onDay.add(`${day}/${name}`);
    seen.add(name);
    entries += 1;
  }
  const everywhere = entries * 10 >= days.size * 9;
  return everywhere && seen.size >= 2 && seen.size < entries ? { column, different: seen.size } : undefined;
}
