import type { CellRef } from '../../roster/roster';
import { type Area, areaOf, type Grid } from '../grid';
import { wordKey } from '../text/fold';

/** An Excel Table as the workbook names it, with its header row. */
export interface ExcelTable {
  readonly name: string;
  readonly range: CellRef;
}

/** Those of these sheets. */
export function excelTables(
  tables: readonly ExcelTable[],
  grids: readonly Grid[],
): { readonly grid: Grid; readonly range: Area; readonly name: string }[] {
  return tables.flatMap(({ name, range }) => {
    const grid = grids.find(({ sheet }) => sheet === range.sheet);
    const area = areaOf(range.address);
    return grid && area ? [{ grid, range: area, name }] : [];
  });
}

/** "tblMedarbejdere_2" is called Medarbejdere. */
export function bareName(name: string): string {
  return wordKey(name.replace(/^(?:tbl|tabelle|tabell|tabel|table)[_\s]*/i, '').replace(/[_\s]*\d+$/, ''));
}
