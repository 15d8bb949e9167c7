import { CellKind, type Area, type CellValue, type Grid } from '../core/reading/grid';
import { formatOf } from '../core/reading/text/format';
import { overlap } from './address';
import { WorkbookError } from './port';

/** More cells than this between the first and the last value are refused: Excel itself reads no more at a time. */
export const MAX_GRID_CELLS = 5_000_000;

export interface SheetFrame {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly date1904: boolean;
  readonly merges?: readonly Area[];
  /** The workbook cannot tell what is merged. */
  readonly mergesUnknown?: boolean;
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
}

/**
 * Fills a `Grid` from cells in any order. What every adapter must do alike is done here: blanks are empty, the grid is
 * cut to the cells with values, dates are told by their number format, covered cells of merged areas count for nothing.
 */
export class GridBuilder {
  readonly #rows: number[] = [];
  readonly #columns: number[] = [];
  readonly #values: CellValue[] = [];
  readonly #kinds: number[] = [];
  readonly #formats: number[] = [];
  readonly #codes = new FormatCodes();

  /** In 0-based sheet rows and columns. An error is its text. */
  add(row: number, column: number, value: CellValue, format = 'General', isError = false): void {
    const kind = isError ? CellKind.error : this.#kindOf(value, format);
    if (kind === CellKind.empty) return;
    this.#rows.push(row);
    this.#columns.push(column);
    this.#values.push(value);
    this.#kinds.push(kind);
    this.#formats.push(this.#codes.indexOf(format));
  }

  build(frame: SheetFrame): Grid {
    const covered = coveredCells(frame.merges ?? []);
    const bounds = this.#bounds(covered);
    if (bounds.rows * bounds.columns > MAX_GRID_CELLS) throw new WorkbookError('too-large', frame.sheet);
    return {
      sheet: frame.sheet,
      hidden: frame.hidden,
      firstRow: bounds.row,
      firstColumn: bounds.column,
      rows: bounds.rows,
      columns: bounds.columns,
      ...this.#cells(bounds, covered),
      formatCodes: this.#codes.list,
      merges: (frame.merges ?? [])
        .filter((area) => overlap(area, bounds))
        .sort((a, b) => a.row - b.row || a.column - b.column),
      ...(frame.mergesUnknown && { mergesUnknown: true }),
      hiddenRows: within(frame.hiddenRows ?? [], bounds.row, bounds.rows),
      hiddenColumns: within(frame.hiddenColumns ?? [], bounds.column, bounds.columns),
      date1904: frame.date1904,
    };
  }

  #kindOf(value: CellValue, format: string): CellKind {
    if (typeof value === 'number') return this.#codes.isDate(format) ? CellKind.date : CellKind.number;
    if (typeof value === 'boolean') return CellKind.boolean;
    return value === null || value.trim() === '' ? CellKind.empty : CellKind.text;
  }

  #bounds(covered: Covered): Area {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (let i = 0; i < this.#rows.length; i++) {
      const [row, column] = [this.#rows[i]!, this.#columns[i]!];
      if (covered(row, column)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    if (bottom < 0) return { row: 0, column: 0, rows: 0, columns: 0 };
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  #cells(bounds: Area, covered: Covered): Pick<Grid, 'values' | 'kinds' | 'formats'> {
    const size = bounds.rows * bounds.columns;
    const values = new Array<CellValue>(size).fill(null);
    const kinds = new Uint8Array(size);
    const formats = new Uint16Array(size);
    for (let i = 0; i < this.#rows.length; i++) {
      const [row, column] = [this.#rows[i]!, this.#columns[i]!];
      if (covered(row, column)) continue;
      const at = (row - bounds.row) * bounds.columns + column - bounds.column;
      values[at] = this.#values[i]!;
      kinds[at] = this.#kinds[i]!;
      formats[at] = this.#formats[i]!;
    }
    return { values, kinds, formats };
  }
}

/** Number formats by index, each judged once. Index 0 is General, the format of empty cells. */
class FormatCodes {
  readonly list = ['General'];
  readonly #index = new Map([['General', 0]]);

  indexOf(code: string): number {
    const known = this.#index.get(code);
    if (known !== undefined) return known;
    this.#index.set(code, this.list.length);
    return this.list.push(code) - 1;
  }

  isDate(code: string): boolean {
    return formatOf(code) !== 'none';
  }
}

type Covered = (row: number, column: number) => boolean;

/** Tells the cells of merged areas that are not the first one. By row, as a sheet may have thousands of merges. */
function coveredCells(merges: readonly Area[]): Covered {
  if (merges.length === 0) return () => false;
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const others = byRow.get(row);
      if (others) others.push(area);
      else byRow.set(row, [area]);
    }
  }
  return (row, column) =>
    byRow
      .get(row)
      ?.some(
        (area) =>
          column >= area.column &&
          column < area.column + area.columns &&
          !(row === area.row && column === area.column),
      ) ?? false;
}

function within(indices: Iterable<number>, first: number, count: number): Set<number> {
  return new Set([...indices].filter((index) => index >= first && index < first + count));
}
