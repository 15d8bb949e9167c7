import { intersection, type Rect } from './address';
import { places } from './cells';
import { invalidArgument, invalidOperation } from './error';
import type { Sheet } from './sheet';

/** An Excel Table; its rectangle includes the header row. */
export interface Table {
  readonly id: string;
  name: string;
  sheetId: string;
  rect: Rect;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
}

/** Lays a table over `rect`: headers become texts, missing ones `Column1`, repeated ones get a number. */
export function makeTable(id: number, name: string, sheet: Sheet, area: Rect, hasHeaders: boolean): Table {
  sheet.assertWritable(area);
  if (sheet.mergesIn(area).length > 0) throw invalidOperation('A table cannot overlap merged cells.');
  const rect = withHeader(sheet, area, hasHeaders);
  nameHeaders(sheet, { ...rect, rows: 1 });
  return {
    id: String(id),
    name,
    sheetId: sheet.id,
    rect,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
  };
}

export function assertFree(tables: readonly Table[], sheet: Sheet, rect: Rect): void {
  if (tables.some((table) => table.sheetId === sheet.id && intersection(table.rect, rect)))
    throw invalidArgument('A table cannot overlap another table.');
}

export function assertTableName(name: string): void {
  const valid = /^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[RrCc])$/.test(name);
  if (!valid) throw invalidArgument('The name is not valid for a table.');
}

export const bodyOf = (rect: Rect): Rect => ({
  ...rect,
  row: rect.row + 1,
  rows: Math.max(1, rect.rows - 1),
});
export const headerOf = (rect: Rect): Rect => ({ ...rect, rows: 1 });

/** Makes room inside the table (`index` counts body rows) and moves what lies below down. */
export function insertRows(sheet: Sheet, table: Table, index: number, count: number): Rect {
  const row = table.rect.row + 1 + index;
  sheet.assertWritable({ ...table.rect, row, rows: 1 });
  sheet.cells.shiftDown(row, table.rect.column, table.rect.columns, count);
  table.rect = { ...table.rect, rows: table.rect.rows + count };
  return { ...table.rect, row, rows: count };
}

function withHeader(sheet: Sheet, area: Rect, hasHeaders: boolean): Rect {
  if (hasHeaders) return area.rows === 1 ? { ...area, rows: 2 } : area;
  sheet.cells.shiftDown(area.row, area.column, area.columns, 1);
  return { ...area, rows: area.rows + 1 };
}

function nameHeaders(sheet: Sheet, header: Rect): void {
  const taken = new Set<string>();
  for (const [row, column] of places(header)) {
    const text = sheet.text(row, column) || `Column${column - header.column + 1}`;
    const unique = numbered(text, taken);
    taken.add(unique.toLowerCase());
    if (sheet.value(row, column) !== unique) sheet.cells.make(row, column).value = unique;
  }
}

function numbered(text: string, taken: ReadonlySet<string>): string {
  let candidate = text;
  for (let n = 2; taken.has(candidate.toLowerCase()); n += 1) candidate = `${text}${n}`;
  return candidate;
}
