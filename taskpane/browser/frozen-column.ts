import type { Grid } from '../../src/core/reading/grid';
import { HEAD_WIDTH, type SheetLayout } from './sheet-layout';

/** A column that stays in sight, and where it would be. */
export interface FrozenColumn {
  /** Index into the columns that show. */
  readonly at: number;
  /** In pixels, from the left of the sheet. */
  readonly start: number;
  readonly width: number;
}

/** Wider ones show the names and a week beside them. */
const PHONE = 640;

/**
 * On a phone the first column with content stays: the first swipe would take the names away. A column that takes nearly
 * half of the room does not.
 *
 * @param room in pixels
 */
export function frozenColumn(
  { columns, widths }: SheetLayout,
  { rows, firstColumn }: Pick<Grid, 'rows' | 'firstColumn'>,
  room: number,
): FrozenColumn | undefined {
  const at = columns.findIndex((column) => column >= firstColumn);
  const width = widths[at];
  if (rows === 0 || room >= PHONE || width === undefined || width > room * 0.45) return undefined;
  const start = widths.slice(0, at).reduce((sum, one) => sum + one, HEAD_WIDTH);
  return { at, start, width };
}

/** Whether something this far from the left of the window is on the column that stays, the sheet being scrolled so far. */
export function isOnFrozen({ start, width }: FrozenColumn, x: number, scrolled: number): boolean {
  return scrolled > start - HEAD_WIDTH && x >= HEAD_WIDTH && x < HEAD_WIDTH + width;
}
