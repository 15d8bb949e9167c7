import type { Area } from '../core/reading/grid';
import type { CellContent, NewColumn, NewSheet, NewTable } from '../core/report/new-sheet';
import type { CellRef } from '../core/roster/roster';
import { MINUTES_A_DAY } from '../core/time/calendar';
import { freeSheetName, freeTableName } from './names';

/** Excel keeps no more of a text. */
const MAX_TEXT = 32_767;
const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;

/** A new sheet worked out cell by cell, so that every adapter writes the same. */
export interface SheetPlan {
  readonly name: string;
  /** From A1: title, lines, an empty row, captions, headers, rows. Ragged. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** Columns of the widest row. */
  readonly width: number;
  /** Side by side, their headers all in one row. */
  readonly tables: readonly [PlannedTable, ...PlannedTable[]];
  readonly landscape: boolean;
  readonly activate: boolean;
}

export interface PlannedTable {
  readonly name: string;
  /** With its header. */
  readonly area: Area;
  readonly headers: readonly string[];
  readonly columns: readonly NewColumn[];
}

export interface PlannedCell {
  readonly value: string | number | null;
  /** Excel number format code. */
  readonly format: string;
  /** A heading is over the rows below it, in a table; a gap is between two tables: nothing is written there. */
  readonly role: 'title' | 'line' | 'header' | 'heading' | 'cell' | 'gap';
  readonly wrap: boolean;
  readonly framed?: true;
  readonly link?: CellRef;
}

export interface Taken {
  readonly sheets: Iterable<string>;
  /** Tables and defined names: they share one name space. */
  readonly names: Iterable<string>;
}

/** Gives every sheet and table a free name and every cell its value. Links may point at sheets of the same batch. */
export function planSheets(sheets: readonly NewSheet[], taken: Taken, date1904: boolean): SheetPlan[] {
  const sheetNames = [...taken.sheets];
  const names = [...taken.names];
  return sheets.map((sheet) => {
    const name = freeSheetName(sheet.name, sheetNames);
    sheetNames.push(name);
    return planSheet(sheet, name, names, date1904);
  });
}

function planSheet(sheet: NewSheet, name: string, names: string[], date1904: boolean): SheetPlan {
  const given = [sheet.table, ...(sheet.beside ?? [])];
  const captions = given.some(({ caption }) => caption !== undefined);
  const above = [[text(sheet.title, 'title')], ...sheet.lines.map((line) => [text(line, 'line')]), []];
  const rows: PlannedCell[][] = [...above, ...(captions ? [[]] : [])];
  const headerRow = rows.length;
  let column = 0;
  const tables = given.map((table) => {
    const planned = planTable(table, names, { row: headerRow, column });
    if (table.caption !== undefined) put(rows, headerRow - 1, column, [text(table.caption, 'title')]);
    put(
      rows,
      headerRow,
      column,
      planned.headers.map((header) => text(header, 'header')),
    );
    bodyOf(table, date1904).forEach((row, index) => {
      put(rows, headerRow + 1 + index, column, row);
    });
    column += table.columns.length + 1;
    return planned;
  });
  return {
    name,
    rows,
    width: column - 1,
    tables: tables as [PlannedTable, ...PlannedTable[]],
    landscape: sheet.print?.landscape ?? false,
    activate: sheet.activate ?? false,
  };
}

function planTable(
  { name: wanted, columns, rows }: NewTable,
  names: string[],
  at: { readonly row: number; readonly column: number },
): PlannedTable {
  const name = freeTableName(wanted, names);
  names.push(name);
  const area = { ...at, rows: Math.max(rows.length, 1) + 1, columns: columns.length };
  return { name, area, headers: uniqueHeaders(columns), columns };
}

/** A table without a row is not allowed in a file. */
function bodyOf({ columns, rows }: NewTable, date1904: boolean): PlannedCell[][] {
  return (rows.length > 0 ? rows : [columns.map(() => null)]).map((row) => {
    const cells = columns.map((column, i) => planCell(row[i] ?? null, column, date1904));
    return isHeading(row[0]) ? cells.map((cell) => ({ ...cell, role: 'heading', wrap: false })) : cells;
  });
}

function isHeading(content: CellContent | undefined): boolean {
  return typeof content === 'object' && content !== null && 'heading' in content;
}

/** Cells that nobody gave stay empty. */
function put(rows: PlannedCell[][], row: number, column: number, cells: readonly PlannedCell[]): void {
  while (rows.length <= row) rows.push([]);
  const line = rows[row]!;
  while (line.length < column) line.push(gap);
  line.push(...cells);
}

const gap: PlannedCell = { value: null, format: 'General', role: 'gap', wrap: false };

/** Text as a workbook can hold it. */
export function plainText(value: string): string {
  return clean(value);
}

function planCell(content: CellContent, column: NewColumn, date1904: boolean): PlannedCell {
  const format = formatOf(column);
  const framed = column.format === 'entry';
  const wrap = framed || column.format === 'wrapped';
  const base = { format, role: 'cell', wrap, ...(framed && { framed }) } as const;
  if (content === null || typeof content === 'number') return { ...base, value: content };
  if (typeof content === 'string') return { ...base, value: clean(content) };
  if ('heading' in content) return { ...base, value: clean(content.heading) };
  if ('link' in content) return { ...base, value: clean(content.text), link: content.link };
  if ('day' in content) return { ...base, value: content.day + (date1904 ? DAYS_1904 : DAYS_1900) };
  return { ...base, value: content.minuteOfDay / MINUTES_A_DAY };
}

/** The same in every language and country, and never day for month. */
function formatOf({ format }: NewColumn): string {
  if (format === 'date') return 'yyyy-mm-dd';
  if (format === 'time') return 'hh:mm';
  return 'General';
}

function text(value: string, role: PlannedCell['role']): PlannedCell {
  return { value: clean(value), format: 'General', role, wrap: role === 'header' };
}

/** Characters that a workbook file cannot hold are shown as missing, and what Excel would cut off is cut visibly. */
function clean(value: string): string {
  const held = value
    .replace(/\r\n?/g, '\n')
    // eslint-disable-next-line no-control-regex -- exactly those that XML 1.0 lacks
    .replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '\ufffd')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
  return held.length > MAX_TEXT ? `${held.slice(0, MAX_TEXT - 1)}…` : held;
}

/** Excel repairs (and so renames) tables whose headers are empty or alike. */
function uniqueHeaders(columns: readonly NewColumn[]): string[] {
  const used = new Set<string>();
  return columns.map(({ header }, i) => {
    const wanted = clean(header).replace(/\s+/g, ' ').trim() || `${i + 1}`;
    let free = wanted;
    for (let n = 2; used.has(free.toLowerCase()); n++) free = `${wanted} ${n}`;
    used.add(free.toLowerCase());
    return free;
  });
}
