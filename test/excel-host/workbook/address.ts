import { invalidArgument } from './error';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A block of cells, counted from 0. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Reads `B2`, `$A$1:C3`, `A:B` and `2:4`; `undefined` for anything else. */
export function parseAddress(text: string): Rect | undefined {
  const [from = '', to = from, ...more] = text.replaceAll('$', '').trim().toUpperCase().split(':');
  const a = corner(from);
  const b = corner(to);
  if (more.length > 0 || !a || !b || (a.row === undefined) !== (b.row === undefined)) return undefined;
  if ((a.column === undefined) !== (b.column === undefined)) return undefined;
  if (!text.includes(':') && (a.row === undefined || a.column === undefined)) return undefined;
  return within(span(a.row, b.row, MAX_ROWS), span(a.column, b.column, MAX_COLUMNS));
}

/** The address without its sheet, as Excel writes it. */
export function formatRect(rect: Rect): string {
  const last = { row: rect.row + rect.rows - 1, column: rect.column + rect.columns - 1 };
  if (isEntireColumn(rect)) return `${columnName(rect.column)}:${columnName(last.column)}`;
  if (isEntireRow(rect)) return `${rect.row + 1}:${last.row + 1}`;
  const first = `${columnName(rect.column)}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${columnName(last.column)}${last.row + 1}`;
}

function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export const isEntireColumn = (rect: Rect): boolean => rect.rows === MAX_ROWS;
export const isEntireRow = (rect: Rect): boolean => rect.columns === MAX_COLUMNS;
export const isUnbounded = (rect: Rect): boolean => isEntireColumn(rect) || isEntireRow(rect);
export const cellCount = (rect: Rect): number => rect.rows * rect.columns;

/** `Uge 10` → `'Uge 10'`: quoted when it holds more than letters, digits, `_` and `.`, or could be a cell. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Takes `'Uge 10'!A1` apart; without a sheet the whole text is the address. */
export function splitSheet(text: string): { sheet?: string; address: string } {
  const bang = text.lastIndexOf('!');
  if (bang < 0) return { address: text };
  const sheet = text.slice(0, bang).replace(/^=/, '');
  const bare =
    sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: bare, address: text.slice(bang + 1) };
}

/** Throws `InvalidArgument` outside the sheet. */
export function rectAt(row: number, column: number, rows: number, columns: number): Rect {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!whole || !inside || rows < 1 || columns < 1)
    throw invalidArgument('The argument is invalid or out of range.');
  return { row, column, rows, columns };
}

export function intersection(a: Rect, b: Rect): Rect | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
}

export const contains = (outer: Rect, row: number, column: number): boolean =>
  row >= outer.row &&
  row < outer.row + outer.rows &&
  column >= outer.column &&
  column < outer.column + outer.columns;

export const covers = (outer: Rect, inner: Rect): boolean =>
  contains(outer, inner.row, inner.column) &&
  contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

function corner(text: string): Corner | undefined {
  const match = /^([A-Z]{1,3})?(\d{1,7})?$/.exec(text);
  if (!match || text === '') return undefined;
  const [, letters, digits] = match;
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  const bad = (row !== undefined && (row < 0 || row >= MAX_ROWS)) || (column ?? 0) >= MAX_COLUMNS;
  return bad ? undefined : { row, column };
}

const columnIndex = (letters: string): number =>
  letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const span = (a: number | undefined, b: number | undefined, all: number): readonly [number, number] =>
  a === undefined || b === undefined ? [0, all] : [Math.min(a, b), Math.abs(a - b) + 1];

const within = (rows: readonly [number, number], columns: readonly [number, number]): Rect => ({
  row: rows[0],
  column: columns[0],
  rows: rows[1],
  columns: columns[1],
});
