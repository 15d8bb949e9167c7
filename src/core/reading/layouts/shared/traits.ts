import { CellKind, type Grid } from '../../grid';
import { numberedWeekday, writtenDate, writtenWeekday } from '../../text/written-date';
import { contentsOf } from './contents';
import { kindsOfHeader } from './headers';
import { realDate } from './stated';
import type { View } from './view';

/** What a cell may be that is no shift, each a bit. */
export const Trait = { date: 1, number: 2, dayOfMonth: 4, weekday: 8, header: 16 } as const;

const known = new WeakMap<Grid, Uint8Array>();

/** What cells of each row may be: seen once, so that few rows have to be searched for dates and headers. */
export function traitsOfRows(view: View): Uint8Array {
  let traits = known.get(view.grid);
  if (!traits) known.set(view.grid, (traits = look(view)));
  return traits;
}

function look(view: View): Uint8Array {
  const { numbers, sample, rows, columns } = contentsOf(view.grid);
  const width = view.grid.columns;
  const byContent = Uint8Array.from(sample, (at, content) =>
    content === 0 ? 0 : traitsAt(view, Math.floor(at / width), at % width),
  );
  const traits = new Uint8Array(view.grid.rows);
  rows.forEach((row) => {
    let found = 0;
    for (const column of columns) found |= byContent[numbers[row * width + column]!]!;
    traits[row] = found;
  });
  return traits;
}

function traitsAt(view: View, row: number, column: number): number {
  const kind = view.kind(row, column);
  const words = view.words(row, column);
  return (
    (realDate(view, row, column) !== undefined || writtenDate(words) ? Trait.date : 0) |
    (kind === CellKind.number ? Trait.number : 0) |
    (dateOfMonthAt(view, row, column) > 0 ? Trait.dayOfMonth : 0) |
    ((writtenWeekday(words) ?? numberedWeekday(words)) ? Trait.weekday : 0) |
    (kindsOfHeader(words).length > 0 ? Trait.header : 0)
  );
}

/** 7 of "7", "7.", "7th", "Tue 7"; 0 where no day of a month stands. */
export function dateOfMonthAt(view: View, row: number, column: number): number {
  const words = view.words(row, column);
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(words) ?? [];
  const date = digits === undefined ? (numberedWeekday(words)?.date ?? 0) : Number(digits);
  return date <= 31 ? date : 0;
}
