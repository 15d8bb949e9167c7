import { CellKind, cellAt, type Grid } from '../grid';
import { tidy } from '../text/fold';
import { numberedWeekday, writtenDate } from '../text/written-date';
import { words } from '../words';
import type { ColumnKind } from '../words/vocabulary';
import { headerKeys, headerTexts, type Table } from './header-row';

const SHIFT_COLUMNS: readonly ColumnKind[] = [
  'date',
  'weekday',
  'start',
  'end',
  'time',
  'breakStart',
  'breakEnd',
];

/**
 * Whether a header row is a roster's, whatever else it has: dates across, or two kinds of columns that only shifts
 * have. `own` are the table's own headers, which count for nothing ("Start date" in a staff list).
 */
export function isRosterLike<K extends string>(
  grid: Grid,
  table: Table<K>,
  own: (header: string) => boolean,
): boolean {
  const kinds = new Set(
    headerTexts(grid, table)
      .filter((header) => !own(header))
      .flatMap((header) => headerKeys(header).flatMap((key) => words.columns.get(key) ?? []))
      .filter((kind) => SHIFT_COLUMNS.includes(kind)),
  );
  return kinds.size > 1 || datesAcross(grid, table) > 1;
}

export function weekdaysAcross<K extends string>(grid: Grid, table: Table<K>): number {
  return headerTexts(grid, table).filter((header) =>
    headerKeys(header).some((key) => words.weekdays.has(key)),
  ).length;
}

/** "Man 2/3", "2. marts", "Mon 30". */
function isDay(text: string): boolean {
  return writtenDate(text) !== undefined || numberedWeekday(text) !== undefined;
}

function datesAcross<K extends string>(grid: Grid, { headerRow, span }: Table<K>): number {
  let dates = 0;
  for (let column = span.from; column < span.to; column++) {
    const { kind, value } = cellAt(grid, headerRow, column);
    if (kind === CellKind.date || (kind === CellKind.text && isDay(tidy(String(value))))) dates++;
  }
  return dates;
}
