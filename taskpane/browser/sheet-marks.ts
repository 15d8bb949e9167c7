import { areaOf } from '../../src/workbook/address';
import type { Mark, Severity } from '../../src/workbook/port';

/** The mark of each cell on a sheet, by "row,column". */
export function marksOn(sheet: string, marks: readonly Mark[]): ReadonlyMap<string, Severity> {
  const marked = new Map<string, Severity>();
  for (const { cell, severity } of marks) {
    const area = cell.sheet === sheet ? areaOf(cell.address) : undefined;
    if (!area) continue;
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        marked.set(`${row},${column}`, severity);
      }
    }
  }
  return marked;
}
