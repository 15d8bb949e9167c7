import type { CellRef } from '../roster/roster';

/** What a cell holds. `date` is a number whose number format shows a date, a time or both. */
export const CellKind = { empty: 0, number: 1, date: 2, text: 3, boolean: 4, error: 5 } as const;
export type CellKind = (typeof CellKind)[keyof typeof CellKind];

export type CellValue = string | number | boolean | null;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * A sheet as it stands: the used range, row by row. Both workbook readers fill it alike.
 *
 * Dates and times are Excel serial numbers (`date1904` says from when), errors their text ("#N/A"), formulas their
 * stored result. A merged area has its value in its first cell; the others are empty. Text is kept as written,
 * blanks included; a cell that shows nothing (empty string, only blanks) is `empty`.
 */
export interface Grid {
  readonly sheet: string;
  readonly hidden: boolean;
  /** 0-based sheet row and column of the first value. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
  /** Row-major, `rows * columns` long. */
  readonly values: readonly CellValue[];
  readonly kinds: Uint8Array;
  /** Index into `formatCodes` for each cell. */
  readonly formats: Uint16Array;
  /** Excel number format codes ("General", "dd-mm-yyyy", "hh:mm"). */
  readonly formatCodes: readonly string[];
  /** In sheet rows and columns. */
  readonly merges: readonly Area[];
  /** The workbook cannot tell what is merged (Excel before API 1.13), so that `merges` is empty. */
  readonly mergesUnknown?: true;
  /** 0-based sheet rows and columns that the manager has hidden. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly date1904: boolean;
}

/** "C7" for 0-based sheet row 6, column 2. */
export function addressOf(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

function cellRef(grid: Grid, row: number, column: number): CellRef {
  return { sheet: grid.sheet, address: addressOf(row, column) };
}

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** The sizes of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0-based area of "C7" or "C7:D9"; corners in any order and $ are survived. `undefined` when it is no address. */
export function areaOf(address: string): Area | undefined {
  const [first, last = first, ...more] = address.replaceAll('$', '').split(':').map(cornerOf);
  if (!first || !last || more.length > 0) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** 0-based column of "C"; -1 when it is none. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column - 1;
}

/** `null`, as `undefined` stands for a corner that is not written. */
function cornerOf(text: string): { row: number; column: number } | null {
  const [, letters = '', digits = ''] = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(text) ?? [];
  const row = Number(digits) - 1;
  const column = columnOf(letters);
  return letters && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : null;
}

export interface Cell {
  readonly value: CellValue;
  readonly kind: CellKind;
  /** Excel number format code. */
  readonly format: string;
}

/** The cell at a 0-based row and column inside the used range; empty beyond it. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  if (row < 0 || column < 0 || row >= grid.rows || column >= grid.columns) return nothing;
  const at = row * grid.columns + column;
  return {
    value: grid.values[at] ?? null,
    kind: (grid.kinds[at] ?? CellKind.empty) as CellKind,
    format: grid.formatCodes[grid.formats[at] ?? 0] ?? 'General',
  };
}

const nothing: Cell = { value: null, kind: CellKind.empty, format: 'General' };

/** As `cellRef`, for a row and column inside the used range. */
export function refAt(grid: Grid, row: number, column: number): CellRef {
  return cellRef(grid, grid.firstRow + row, grid.firstColumn + column);
}
