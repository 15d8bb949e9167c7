import { columnName, type Area } from '../core/reading/grid';

/** The sizes of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0-based area of "C7" or "C7:D9"; corners in any order and $ are survived. `undefined` when it is no address. */
export function areaOf(address: string): Area | undefined {
  const [first, last = first] = address.replaceAll('$', '').split(':').map(cornerOf);
  if (!first || !last) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** "C7" for one cell, "C7:D9" for more. */
export function addressOfArea({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** "'Uge 10'!C7": how formulas and links name a cell. The quotes are always allowed, and often needed. */
export function qualified(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

export function contains(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** 0-based column of "C"; -1 when it is none. */
export function columnOf(letters: string): number {
  let column = 0;
  for (let i = 0; i < letters.length; i++) column = column * 26 + (letters.charCodeAt(i) & 31);
  return column - 1;
}

function cornerOf(text: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(text) ?? [];
  const row = Number(digits) - 1;
  const column = columnOf(letters);
  return letters && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}
