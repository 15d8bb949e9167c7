import { addressOf } from '../../src/core/reading/grid';
import { areaOf } from '../../src/workbook/address';
import type { Mark, Severity } from '../../src/workbook/port';

/** Marks by "Uge 10!C7"; fails when a cell has two. */
export function cellByCell(marks: readonly Mark[]): Record<string, Severity> {
  const found: Record<string, Severity> = {};
  for (const { cell, severity } of marks) {
    const { row, column, rows, columns } = areaOf(cell.address)!;
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        const name = `${cell.sheet}!${addressOf(r, c)}`;
        if (found[name]) throw new Error(`${name} is marked twice.`);
        found[name] = severity;
      }
  }
  return found;
}
