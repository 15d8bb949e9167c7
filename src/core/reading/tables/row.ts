import * as z from 'zod/mini';
import type { Text } from '../../messages/text';
import type { CellRef } from '../../roster/roster';
import { isoDate } from '../../time/calendar';
import { type Cell, CellKind, cellAt, type Grid, refAt } from '../grid';
import type { Unread } from '../reading';
import { dayOfSerial } from '../text/serial';

/** The non-empty cells of one row by what their columns are, each with its place in the sheet. */
export type RowCells<K extends string> = Partial<Record<K, PlacedCell>>;

export interface PlacedCell extends Cell {
  readonly at: CellRef;
  readonly date1904: boolean;
}

export interface ReadRow<T> {
  /** Missing when what the row cannot do without is missing or unreadable. */
  readonly row?: T;
  readonly unread: readonly Unread[];
}

/** Why a cell is refused, and what would do. */
export class Refusal {
  constructor(readonly reason: Text) {}
}

/** A column in a row's schema: how one cell is read. */
export function column<T>(read: (cell: PlacedCell) => T | Refusal) {
  return z.pipe(
    z.custom<PlacedCell>((cell: unknown) => cell !== undefined),
    z.transform((cell: PlacedCell, context): T => {
      const value = read(cell);
      if (!(value instanceof Refusal)) return value;
      context.issues.push({ code: 'custom', input: cell, params: { reason: value.reason } });
      return z.NEVER;
    }),
  );
}

/**
 * Reads a row by its schema. A cell that is refused is listed and left out, so that a typo in one column does not cost
 * the person; all refusals of a row are told at once.
 */
export function readRow<T, K extends string>(schema: z.ZodMiniType<T>, cells: RowCells<K>): ReadRow<T> {
  const first = schema.safeParse(cells);
  if (first.success) return { row: first.data, unread: [] };
  const kept: Record<string, PlacedCell | undefined> = { ...cells };
  const unread: Unread[] = [];
  for (const issue of first.error.issues) {
    const key = String(issue.path[0]);
    const cell = kept[key];
    if (!cell || issue.code !== 'custom') continue;
    unread.push({ cell: cell.at, text: shownText(cell), reason: issue.params?.['reason'] as Text });
    Reflect.deleteProperty(kept, key);
  }
  const again = schema.safeParse(kept);
  return again.success ? { row: again.data, unread } : { unread };
}

export function placedCell(grid: Grid, row: number, column: number): PlacedCell | undefined {
  const cell = cellAt(grid, row, column);
  if (cell.kind === CellKind.empty) return undefined;
  return { ...cell, at: refAt(grid, row, column), date1904: grid.date1904 };
}

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };

/** What was said, without what was not. */
export function given<T extends object>(facts: T): Given<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)) as Given<T>;
}

/** Undefined when nothing is known. */
export function someOf<T extends object>(facts: T): Given<T> | undefined {
  const some = given(facts);
  return Object.keys(some).length > 0 ? some : undefined;
}

/** What a message quotes: a date as 2026-03-02, all else as the cell holds it. */
export function shownText({ value, kind, date1904 }: PlacedCell): string {
  const day = kind === CellKind.date ? dayOfSerial(Number(value), date1904) : undefined;
  return day === undefined ? String(value).trim() : isoDate(day);
}
