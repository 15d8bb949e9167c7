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
  const above: Above = { rows: 0, there: new Uint32Array(columns.length), onlyNumbers: true };
  for (const row of rows) {
    const is = whatIs(view, row, columns, above);
    if (is) found.set(row, is);
    else addTo(above, view, row, columns);
  }
  return found;
}

/** The rows of people so far: how many they are, and how many are there each hour. */
interface Above {
  rows: number;
  readonly there: Uint32Array;
  onlyNumbers: boolean;
}

function addTo(above: Above, view: View, row: number, columns: readonly number[]): void {
  const filled = columns.filter((column) => !view.isEmpty(row, column));
  if (filled.length > 0) above.rows += 1;
  above.onlyNumbers &&= filled.every((column) => view.kind(row, column) === CellKind.number);
  columns.forEach((column, at) => {
    if (isThere(view, row, column)) above.there[at]! += 1;
  });
}

function whatIs(view: View, row: number, columns: readonly number[], above: Above): RowOfNumbers | undefined {
  const filled = columns.filter((column) => !view.isEmpty(row, column));
  if (filled.length === 0 || filled.some((column) => view.kind(row, column) !== CellKind.number))
    return undefined;
  const beyond = filled.some((column) => Number(view.value(row, column)) > 1);
  if (above.rows < 2 || !addsUp(view, row, columns, above)) return beyond ? 'numbers' : undefined;
  return beyond || !above.onlyNumbers ? 'sum' : 'perhaps';
}

function addsUp(view: View, row: number, columns: readonly number[], { there }: Above): boolean {
  const agree = columns.filter((column, at) => Number(view.value(row, column) ?? 0) === there[at]);
  return agree.length * 10 >= columns.length * 9;
}

function isThere(view: View, row: number, column: number): boolean {
  const [top, left] = view.source(row, column);
  return !view.isEmpty(top, left) && Number(view.value(top, left)) !== 0;
}
