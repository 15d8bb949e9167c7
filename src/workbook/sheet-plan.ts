import type { Area } from '../core/reading/grid';
import type { CellContent, NewColumn, NewSheet } from '../core/report/new-sheet';
import type { CellRef } from '../core/roster/roster';
import { freeSheetName, freeTableName } from './names';

/** Excel keeps no more of a text. */
const MAX_TEXT = 32_767;
const DAYS_1900 = 25_569;
const DAYS_1904 = 24_107;
const MINUTES_A_DAY = 1440;

/** A new sheet worked out cell by cell, so that every adapter writes the same. */
export interface SheetPlan {
  readonly name: string;
  readonly tableName: string;
  /** From A1: title, lines, an empty row, header, rows. Ragged. */
  readonly rows: readonly (readonly PlannedCell[])[];
  /** The table with its header. */
  readonly table: Area;
  readonly headers: readonly string[];
  readonly columns: readonly NewColumn[];
  readonly landscape: boolean;
  readonly activate: boolean;
}

export interface PlannedCell {
  readonly value: string | number | null;
  /** Excel number format code. */
  readonly format: string;
  readonly role: 'title' | 'line' | 'header' | 'cell';
  readonly wrap: boolean;
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
    const tableName = freeTableName(sheet.table.name, names);
    sheetNames.push(name);
    names.push(tableName);
    return planSheet(sheet, name, tableName, date1904);
  });
}

function planSheet(sheet: NewSheet, name: string, tableName: string, date1904: boolean): SheetPlan {
  const { columns, rows } = sheet.table;
  const headers = uniqueHeaders(columns);
  const above = [
    [text(sheet.title, 'title')],
    ...sheet.lines.map((line) => [text(line, 'line')]),
    [],
    headers.map((header) => text(header, 'header')),
  ];
  // A table without a row is not allowed in a file.
  const body = (rows.length > 0 ? rows : [columns.map(() => null)]).map((row) =>
    columns.map((column, i) => planCell(row[i] ?? null, column, date1904)),
  );
  return {
    name,
    tableName,
    rows: [...above, ...body],
    table: { row: above.length - 1, column: 0, rows: body.length + 1, columns: columns.length },
    headers,
    columns,
    landscape: sheet.print?.landscape ?? false,
    activate: sheet.activate ?? false,
  };
}

function planCell(content: CellContent, column: NewColumn, date1904: boolean): PlannedCell {
  const format = formatOf(column);
  const base = { format, role: 'cell', wrap: column.format === 'wrapped' } as const;
  if (content === null || typeof content === 'number') return { ...base, value: content };
  if (typeof content === 'string') return { ...base, value: clean(content) };
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
