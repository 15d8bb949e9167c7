import type * as z from 'zod/mini';
import { text } from '../../../messages/catalogue';
import type { RecordTable } from '../../../roster/records';
import type { CellRef } from '../../../roster/roster';
import type { ReadingContext, Unread } from '../../reading';
import { headerOf, rowsOf } from '../header-row';
import { type PlacedCell, readRow, type RowCells, shownText } from '../row';
import type { FoundRecords } from './find-record-tables';
import type { RecordKey } from './record-shapes';

/** What a row says, but for whom and where it is about: names are matched when the roster is known. */
export interface RecordRow {
  readonly table: RecordTable;
  readonly facts: object;
  /** Missing: every place. */
  readonly place?: PlacedCell;
  readonly person?: PlacedCell;
}

export interface RecordsReading {
  readonly rows: readonly RecordRow[];
  readonly tables: ReadonlySet<RecordTable>;
  readonly unread: readonly Unread[];
}

export type RecordReader = (found: FoundRecords, context: ReadingContext, unread: Unread[]) => RecordRow[];

interface Names {
  readonly place?: PlacedCell | undefined;
  readonly person?: PlacedCell | undefined;
}

/**
 * Every row of a table by its schema. What a row cannot do without is told where it is missing; a cell that is refused is
 * listed and left out. `needed` also holds what only some rows need.
 */
export function readEach<T extends object>(
  { kind, grid, table }: FoundRecords,
  schema: z.ZodMiniType<T>,
  needed: (cells: RowCells<RecordKey>) => readonly RecordKey[],
  unread: Unread[],
  factsOf: (row: Omit<T, keyof Names>, at: CellRef, cells: RowCells<RecordKey>) => readonly object[],
): RecordRow[] {
  return rowsOf(grid, table).flatMap(({ first: cells }) => {
    const first = Object.values(cells)[0]!;
    const missing = needed(cells).find((key) => !cells[key]);
    if (missing) {
      unread.push({
        cell: first.at,
        text: shownText(first),
        reason: incomplete(headerOf(grid, table, missing)),
      });
      return [];
    }
    const read = readRow(schema, cells);
    unread.push(...read.unread);
    if (!read.row) return [];
    const { place, person, ...rest } = read.row as Names & T;
    const names = { ...(place && { place }), ...(person && { person }) };
    // A place or person that cannot be read must not make the row everybody's.
    if (cells.place && !place) return [];
    return factsOf(rest as Omit<T, keyof Names>, first.at, cells).map((facts) => ({
      table: kind,
      facts,
      ...names,
    }));
  });
}

function incomplete(column: string | undefined) {
  return column === undefined ? text('tables.incompleteTable') : text('tables.incomplete', { column });
}
