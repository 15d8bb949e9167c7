import { type Area, handle, type ObjectType } from '../protocol/object-type';
import { cellCount, formatRect, isEntireColumn, isEntireRow, isUnbounded } from '../workbook/address';
import type { Hyperlink } from '../workbook/cells';
import { invalidArgument } from '../workbook/error';
import { type Value, valueType } from '../workbook/input';
import { addressOf, areasOf } from './areas';
import { cellMethods } from './range-cells';
import { rangeNavigation } from './range-navigation';

/** More cells than this read as `null`. */
const MOST_CELLS = 5_000_000;

export const rangeType: ObjectType<Area> = {
  tracked: true,
  get: {
    Address: ({ sheet, rect }) => addressOf(sheet, rect),
    AddressLocal: ({ sheet, rect }) => addressOf(sheet, rect),
    RowIndex: ({ rect }) => rect.row,
    ColumnIndex: ({ rect }) => rect.column,
    RowCount: ({ rect }) => rect.rows,
    ColumnCount: ({ rect }) => rect.columns,
    CellCount: ({ rect }) => (cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect)),
    IsEntireColumn: ({ rect }) => isEntireColumn(rect),
    IsEntireRow: ({ rect }) => isEntireRow(rect),
    Values: (area) => matrix(area, (row, column) => area.sheet.value(row, column)),
    Formulas: (area) => matrix(area, (row, column) => area.sheet.formula(row, column)),
    Text: (area) => matrix(area, (row, column) => area.sheet.text(row, column)),
    ValueTypes: (area) => matrix(area, (row, column) => valueType(area.sheet.value(row, column))),
    NumberFormat: (area) =>
      matrix(area, (row, column) => area.sheet.cells.style(row, column, 'numberFormat')),
    RowHidden: ({ sheet, rect }) => allOrNone(rect.row, rect.rows, sheet.state.hiddenRows),
    ColumnHidden: ({ sheet, rect }) => allOrNone(rect.column, rect.columns, sheet.state.hiddenColumns),
    Hyperlink: ({ sheet, rect }) => sheet.cells.at(rect.row, rect.column)?.link ?? null,
  },
  set: {
    Values: (area, value) => {
      write(area, value);
    },
    Formulas: (area, value) => {
      write(area, value);
    },
    NumberFormat: (area, value) => {
      setNumberFormat(area, value);
    },
    RowHidden: ({ sheet, rect }, value) => {
      sheet.state.hiddenRows = hide(sheet.state.hiddenRows, rect.row, rect.rows, value === true);
    },
    ColumnHidden: ({ sheet, rect }, value) => {
      sheet.state.hiddenColumns = hide(sheet.state.hiddenColumns, rect.column, rect.columns, value === true);
    },
    Hyperlink: (area, value) => {
      setHyperlink(area, value as Hyperlink);
    },
  },
  object: {
    Worksheet: ({ sheet }) => handle('Worksheet', sheet),
    Format: (area) => handle('RangeFormat', areasOf(area)),
    ConditionalFormats: (area) => handle('ConditionalFormatCollection', areasOf(area)),
    DataValidation: (area) => handle('DataValidation', areasOf(area)),
  },
  method: { ...rangeNavigation, ...cellMethods },
};

function matrix<T>({ rect }: Area, read: (row: number, column: number) => T): T[][] | null {
  if (isUnbounded(rect) || cellCount(rect) > MOST_CELLS) return null;
  return Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_column, c) => read(rect.row + r, rect.column + c)),
  );
}

/** One value for all cells, or a matrix of exactly the range's size. */
function write({ sheet, rect }: Area, value: unknown): void {
  if (!Array.isArray(value)) {
    assertBounded(rect);
    sheet.write(rect, () => asValue(value));
    return;
  }
  const rows = value as readonly unknown[][];
  assertShape(rows, rect);
  sheet.write(rect, (row, column) => asValue(rows[row]![column]));
}

function setNumberFormat({ sheet, rect }: Area, value: unknown): void {
  sheet.assertFormattable();
  if (typeof value === 'string') {
    sheet.restyle(rect, { numberFormat: value });
    return;
  }
  const rows = value as readonly (readonly (string | null)[])[];
  assertShape(rows, rect);
  sheet.cells.restyle(rect, (row, column) => {
    const format = rows[row - rect.row]![column - rect.column];
    return format == null ? {} : { numberFormat: format };
  });
}

function setHyperlink({ sheet, rect }: Area, link: Hyperlink): void {
  const shown = link.textToDisplay ?? link.address ?? link.documentReference ?? '';
  sheet.write(rect, () => `'${shown}`);
  sheet.restyle(rect, { fontColor: '#0563C1', underline: 'Single' });
  for (let row = rect.row; row < rect.row + rect.rows; row += 1)
    for (let column = rect.column; column < rect.column + rect.columns; column += 1)
      sheet.cells.make(row, column).link = { ...link, textToDisplay: shown };
}

function asValue(value: unknown): Value | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument('A cell takes text, a number or a boolean.');
}

function assertShape(rows: readonly (readonly unknown[])[], rect: Area['rect']): void {
  if (rows.length !== rect.rows || rows.some((row) => !Array.isArray(row) || row.length !== rect.columns))
    throw invalidArgument(
      `The number of rows or columns in the input array doesn't match the size of ${formatRect(rect)}.`,
    );
}

function assertBounded(rect: Area['rect']): void {
  if (isUnbounded(rect)) throw invalidArgument('An unbounded range cannot be written.');
}

/** `null` when some are hidden and some are not. */
function allOrNone(from: number, count: number, hidden: readonly number[]): boolean | null {
  const found = hidden.filter((index) => index >= from && index < from + count).length;
  if (found === 0) return false;
  return found === count ? true : null;
}

function hide(hidden: readonly number[], from: number, count: number, on: boolean): number[] {
  const rest = hidden.filter((index) => index < from || index >= from + count);
  return on ? [...rest, ...Array.from({ length: count }, (_, i) => from + i)] : rest;
}
