import type { Area, CellValue, Grid } from '../../grid';
import { View } from './view';

/** A sheet looked at so that what is looked for runs down, whichever way it runs in the sheet. */
export class Facing {
  /** Its rows are the sheet's columns when `turned`. */
  readonly view: View;

  constructor(
    readonly sheet: View,
    readonly turned: boolean,
  ) {
    this.view = turned ? new View(turnedGrid(sheet.grid)) : sheet;
  }

  /** Row and column in the sheet of a row and column of `view`. */
  at(row: number, column: number): readonly [row: number, column: number] {
    return this.turned ? [column, row] : [row, column];
  }
}

/** Days down as well as days across. */
export function facingsOf(sheet: View): readonly Facing[] {
  return [new Facing(sheet, false), new Facing(sheet, true)];
}

/** The same cells, rows and columns exchanged. */
function turnedGrid(grid: Grid): Grid {
  const { rows, columns } = grid;
  const size = rows * columns;
  const values = new Array<CellValue>(size);
  const kinds = new Uint8Array(size);
  const formats = new Uint16Array(size);
  for (let from = 0; from < size; from += 1) {
    const to = (from % columns) * rows + Math.floor(from / columns);
    values[to] = grid.values[from] ?? null;
    kinds[to] = grid.kinds[from] ?? 0;
    formats[to] = grid.formats[from] ?? 0;
  }
  return {
    ...grid,
    firstRow: grid.firstColumn,
    firstColumn: grid.firstRow,
    rows: columns,
    columns: rows,
    values,
    kinds,
    formats,
    merges: grid.merges.map(turnedArea),
    hiddenRows: grid.hiddenColumns,
    hiddenColumns: grid.hiddenRows,
  };
}

function turnedArea({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}
