import { CellKind } from '../../grid';
import type { View } from '../shared/view';

/** Why a row under hours is nobody's: `sum` counts the rows above it, `perhaps` may as well be a person alone. */
export type RowOfNumbers = 'sum' | 'perhaps' | 'numbers';

/**
 * Rows that hold how many are there each hour, told by the rows above them. A person's row holds marks, and no number
 * beyond 1.
 */
export function rowsOfNumbers(
  view: View,
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<number, RowOfNumbers> {
  const found = new Map<number, RowOfNumbers>();
  const above: number[] = [];
  for (const row of rows) {
    const is = whatIs(view, row, columns, above);
    if (is) found.set(row, is);
    else if (columns.some((column) => !view.isEmpty(row, column))) above.push(row);
  }
  return found;
}

function whatIs(
  view: View,
  row: number,
  columns: readonly number[],
  above: readonly number[],
): RowOfNumbers | undefined {
  const filled = columns.filter((column) => !view.isEmpty(row, column));
  if (filled.length === 0 || filled.some((column) => view.kind(row, column) !== CellKind.number))
    return undefined;
  const beyond = filled.some((column) => Number(view.value(row, column)) > 1);
  if (above.length < 2 || !addsUp(view, row, columns, above)) return beyond ? 'numbers' : undefined;
  const onlyOnes = above.every((other) =>
    columns.every((column) => view.isEmpty(other, column) || view.kind(other, column) === CellKind.number),
  );
  return beyond || !onlyOnes ? 'sum' : 'perhaps';
}

function addsUp(view: View, row: number, columns: readonly number[], above: readonly number[]): boolean {
  const agree = columns.filter((column) => {
    const there = above.filter((other) => isThere(view, other, column)).length;
    return Number(view.value(row, column) ?? 0) === there;
  });
  return agree.length * 10 >= columns.length * 9;
}

function isThere(view: View, row: number, column: number): boolean {
  const [top, left] = view.source(row, column);
  return !view.isEmpty(top, left) && Number(view.value(top, left)) !== 0;
}
