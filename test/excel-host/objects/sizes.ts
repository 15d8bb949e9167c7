import type { Areas } from '../protocol/object-type';
import { contains, type Rect } from '../workbook/address';
import { holdsValue } from '../workbook/cells';
import { invalidArgument } from '../workbook/error';
import type { Sheet } from '../workbook/sheet';

/** Points: what a new workbook has (64 pixels, 20 pixels). */
const standard = { column: 48, row: 15 } as const;
/** Points of one character, about; enough to tell wide columns from narrow ones. */
const CHARACTER = 5.25;

type Axis = 'row' | 'column';

/** In points; `null` when they differ. */
export function readSize({ sheet, rects }: Areas, axis: Axis): number | null {
  const sizes = sizesOf(sheet, axis);
  const seen = new Set(
    rects.flatMap((rect) => [...lines(rect, axis)].map((i) => sizes[i] ?? standard[axis])),
  );
  return seen.size === 1 ? [...seen][0]! : null;
}

export function setSize({ sheet, rects }: Areas, axis: Axis, value: unknown): void {
  if (typeof value !== 'number' || value < 0) throw invalidArgument('The size must be a number of points.');
  sheet.assertFormattable();
  const sizes = sizesOf(sheet, axis);
  for (const rect of rects) for (const i of lines(rect, axis)) sizes[i] = value;
}

export function autofitColumns({ sheet, rects }: Areas): void {
  sheet.assertFormattable();
  for (const rect of rects) {
    const longest = new Map<number, number>();
    for (const [row, column, cell] of sheet.cells.within(rect))
      if (holdsValue(cell))
        longest.set(column, Math.max(longest.get(column) ?? 0, sheet.text(row, column).length));
    for (const [column, length] of longest) sheet.state.columnWidths[column] = (length + 1) * CHARACTER;
  }
}

/** Heights follow from the texts in a real Excel; here they go back to standard. */
export function autofitRows({ sheet, rects }: Areas): void {
  sheet.assertFormattable();
  for (const rect of rects)
    sheet.state.rowHeights = Object.fromEntries(
      Object.entries(sheet.state.rowHeights).filter(([row]) => !contains(rect, Number(row), rect.column)),
    );
}

const sizesOf = (sheet: Sheet, axis: Axis): Record<number, number> =>
  axis === 'column' ? sheet.state.columnWidths : sheet.state.rowHeights;

function* lines(rect: Rect, axis: Axis): Generator<number> {
  const count = axis === 'column' ? rect.columns : rect.rows;
  for (let i = 0; i < count; i += 1) yield rect[axis] + i;
}
