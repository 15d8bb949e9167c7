import type { CellRef } from '../../roster/roster';
import { type Area, areaOf, cellAt, CellKind, type Grid } from '../grid';
import { wordKey } from '../text/fold';

/** An Excel Table as the workbook names it, with its header row. */
export interface ExcelTable {
  readonly name: string;
  readonly range: CellRef;
}

interface PlacedTable {
  readonly grid: Grid;
  readonly range: Area;
  readonly name: string;
}

/** Those of these sheets, with the rows written right below them. */
export function excelTables(tables: readonly ExcelTable[], grids: readonly Grid[]): PlacedTable[] {
  const placed = tables.flatMap(({ name, range }) => {
    const grid = grids.find(({ sheet }) => sheet === range.sheet);
    const area = areaOf(range.address);
    return grid && area ? [{ grid, range: area, name }] : [];
  });
  return placed.map((one) => ({ ...one, range: grown(one, placed) }));
}

/** Only Excel itself lets a table grow when somebody writes below it. One cell alone may be a footnote. */
function grown({ grid, range }: PlacedTable, all: readonly PlacedTable[]): Area {
  let end = range.row + range.rows;
  const isNext = (other: PlacedTable) => other.grid === grid && other.range.row === end;
  while (!all.some(isNext) && writtenIn(grid, range, end) > 1) end += 1;
  return { ...range, rows: end - range.row };
}

/** How many cells of a sheet's row hold something, in the columns of a table. */
function writtenIn(grid: Grid, { column, columns }: Area, row: number): number {
  const kinds = Array.from({ length: columns }, (_, index) => {
    return cellAt(grid, row - grid.firstRow, column + index - grid.firstColumn).kind;
  });
  return kinds.filter((kind) => kind !== CellKind.empty).length;
}

/** "tblMedarbejdere_2" is called Medarbejdere. */
export function bareName(name: string): string {
  return wordKey(name.replace(/^(?:tbl|tabelle|tabell|tabel|table)[_\s]*/i, '').replace(/[_\s]*\d+$/, ''));
}
