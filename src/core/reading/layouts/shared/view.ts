import { type Cell, CellKind, type CellValue, type Grid } from '../../grid';
import { tidy } from '../../text/fold';

/**
 * A grid as layouts look at it: rows and columns inside the used range, hidden ones left out, merged areas known by the
 * cells they cover.
 */
export class View {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  private readonly cover = new Map<
    number,
    { readonly at: number; readonly rows: number; readonly columns: number }
  >();

  constructor(readonly grid: Grid) {
    this.rows = visible(grid.rows, grid.firstRow, grid.hiddenRows);
    this.columns = visible(grid.columns, grid.firstColumn, grid.hiddenColumns);
    for (const area of grid.merges)
      this.addMerge(area.row - grid.firstRow, area.column - grid.firstColumn, area.rows, area.columns);
  }

  value(row: number, column: number): CellValue {
    return this.grid.values[row * this.grid.columns + column] ?? null;
  }

  kind(row: number, column: number): CellKind {
    return (this.grid.kinds[row * this.grid.columns + column] ?? CellKind.empty) as CellKind;
  }

  cell(row: number, column: number): Cell {
    const at = row * this.grid.columns + column;
    const format = this.grid.formatCodes[this.grid.formats[at] ?? 0] ?? 'General';
    return { value: this.value(row, column), kind: this.kind(row, column), format };
  }

  isEmpty(row: number, column: number): boolean {
    return this.kind(row, column) === CellKind.empty;
  }

  /** Tidied text of a text cell, digits of a number; empty for everything else. */
  words(row: number, column: number): string {
    const value = this.value(row, column);
    if (typeof value === 'string') return this.kind(row, column) === CellKind.error ? '' : tidy(value);
    return typeof value === 'number' && this.kind(row, column) === CellKind.number ? String(value) : '';
  }

  /** The first cell of the merged area that covers a cell, or the cell itself. */
  source(row: number, column: number): readonly [number, number] {
    const area = this.cover.get(row * this.grid.columns + column);
    return area ? [Math.floor(area.at / this.grid.columns), area.at % this.grid.columns] : [row, column];
  }

  /** How many columns the merged area beginning here covers; 1 without one. */
  width(row: number, column: number): number {
    const area = this.cover.get(row * this.grid.columns + column);
    return area?.at === row * this.grid.columns + column ? area.columns : 1;
  }

  filled(row: number): number[] {
    return this.columns.filter((column) => !this.isEmpty(row, column));
  }

  private addMerge(row: number, column: number, rows: number, columns: number): void {
    if (row < 0 || column < 0) return;
    const width = this.grid.columns;
    const area = { at: row * width + column, rows, columns };
    for (let r = row; r < Math.min(row + rows, this.grid.rows); r += 1) {
      for (let c = column; c < Math.min(column + columns, width); c += 1) this.cover.set(r * width + c, area);
    }
  }
}

function visible(length: number, first: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length }, (_, at) => at).filter((at) => !hidden.has(first + at));
}
