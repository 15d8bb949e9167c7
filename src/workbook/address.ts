import { columnName, type Area } from '../core/reading/grid';

export { areaOf, columnOf, MAX_COLUMNS, MAX_ROWS } from '../core/reading/grid';

/** "C7" for one cell, "C7:D9" for more. */
export function addressOfArea({ row, column, rows, columns }: Area): string {
  const first = `${columnName(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnName(column + columns - 1)}${row + rows}`;
}

/** "'Uge 10'!C7": how formulas and links name a cell. The quotes are always allowed, and often needed. */
export function qualified(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
