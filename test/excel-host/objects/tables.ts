import {
  type Args,
  handle,
  type Handle,
  type ObjectType,
  type Session,
  type Targets,
} from '../protocol/object-type';
import type { Rect } from '../workbook/address';
import { places } from '../workbook/cells';
import { invalidArgument, itemNotFound } from '../workbook/error';
import type { Value } from '../workbook/input';
import type { Sheet } from '../workbook/sheet';
import { bodyOf, headerOf, insertRows, type Table } from '../workbook/table';
import { areaOf, numberArg, range } from './areas';

type Collection = Targets['TableCollection'];

export const tableCollectionType: ObjectType<Collection> = {
  get: { Count: ({ sheet }, session) => tablesOf(sheet, session).length },
  items: ({ sheet }, session) => tablesOf(sheet, session).map(tableHandle),
  item: ({ sheet }, key, session) => find(sheet, key, session) ?? missing(),
  method: {
    Add: ({ sheet }, [address, hasHeaders], session) => {
      const area = areaOf(address, sheet ?? session.workbook.active, session);
      return tableHandle(session.workbook.addTable(area.sheet, area.rect, hasHeaders === true));
    },
    GetCount: ({ sheet }, _args, session) => tablesOf(sheet, session).length,
    GetItemAt: ({ sheet }, args, session) => {
      const table = tablesOf(sheet, session)[numberArg(args, 0, -1)];
      return table ? tableHandle(table) : missing();
    },
    GetItemOrNullObject: ({ sheet }, [key], session) => find(sheet, key, session),
  },
};

export const tableType: ObjectType<Table> = {
  id: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    ...read('style', 'showHeaders', 'showTotals', 'showFilterButton', 'showBandedRows', 'showBandedColumns'),
    ...read('highlightFirstColumn', 'highlightLastColumn'),
  },
  set: {
    Name: (table, value, { workbook }) => {
      workbook.renameTable(table, String(value));
    },
    ...write('style', 'showFilterButton', 'showBandedRows', 'showBandedColumns'),
    ...write('highlightFirstColumn', 'highlightLastColumn'),
  },
  object: {
    Worksheet: (table, session) => handle('Worksheet', sheetOf(table, session)),
    Columns: (table) => handle('TableColumnCollection', table),
    Rows: (table) => handle('TableRowCollection', table),
  },
  method: {
    GetRange: (table, _args, session) => part(table, table.rect, session),
    GetHeaderRowRange: (table, _args, session) => part(table, headerOf(table.rect), session),
    GetDataBodyRange: (table, _args, session) => part(table, bodyOf(table.rect), session),
    ConvertToRange: (table, _args, session) => {
      forget(table, session);
      return part(table, table.rect, session);
    },
    Delete: (table, _args, session) => {
      sheetOf(table, session).clearContents(table.rect);
      forget(table, session);
    },
    ClearFilters: () => undefined,
  },
};

export const tableColumnsType: ObjectType<Table> = {
  get: { Count: ({ rect }) => rect.columns },
  items: (table) =>
    Array.from({ length: table.rect.columns }, (_, index) => handle('TableColumn', { table, index })),
  item: (table, key, session) => findColumn(table, key, session) ?? missing(),
  method: {
    GetCount: ({ rect }) => rect.columns,
    GetItemAt: (table, args, session) => findColumn(table, numberArg(args, 0, -1) + 1, session) ?? missing(),
    GetItemOrNullObject: (table, [key], session) => findColumn(table, key, session),
  },
};

export const tableColumnType: ObjectType<Targets['TableColumn']> = {
  id: ({ index }) => ({ Id: String(index + 1) }),
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: ({ table, index }, session) => header(table, index, session),
    Values: ({ table, index }, session) => valuesIn(sheetOf(table, session), columnOf(table.rect, index)),
  },
  method: {
    GetRange: ({ table, index }, _args, session) => part(table, columnOf(table.rect, index), session),
    GetHeaderRowRange: ({ table, index }, _args, session) =>
      part(table, columnOf(headerOf(table.rect), index), session),
    GetDataBodyRange: ({ table, index }, _args, session) =>
      part(table, columnOf(bodyOf(table.rect), index), session),
  },
};

export const tableRowsType: ObjectType<Table> = {
  get: { Count: ({ rect }) => rect.rows - 1 },
  items: (table) =>
    Array.from({ length: table.rect.rows - 1 }, (_, index) => handle('TableRow', { table, index })),
  method: {
    GetCount: ({ rect }) => rect.rows - 1,
    GetItemAt: (table, args) => {
      const index = numberArg(args, 0, -1);
      return index >= 0 && index < table.rect.rows - 1 ? handle('TableRow', { table, index }) : missing();
    },
    Add: (table, args, session) => addRows(table, args, session),
  },
};

export const tableRowType: ObjectType<Targets['TableRow']> = {
  get: {
    Index: ({ index }) => index,
    Values: ({ table, index }, session) => valuesIn(sheetOf(table, session), rowOf(table.rect, index)),
  },
  set: {
    Values: ({ table, index }, value, session) => {
      fill(sheetOf(table, session), rowOf(table.rect, index), value as Value[][]);
    },
  },
  method: {
    GetRange: ({ table, index }, _args, session) => part(table, rowOf(table.rect, index), session),
  },
};

const tableHandle = (table: Table): Handle => handle('Table', table);
const columnOf = (rect: Rect, index: number): Rect => ({ ...rect, column: rect.column + index, columns: 1 });
const rowOf = (rect: Rect, index: number): Rect => ({ ...rect, row: rect.row + 1 + index, rows: 1 });
const sheetOf = (table: Table, { workbook }: Session): Sheet => workbook.sheet(table.sheetId);
const part = (table: Table, rect: Rect, session: Session): Handle => range(sheetOf(table, session), rect);

function tablesOf(sheet: Sheet | undefined, { workbook }: Session): Table[] {
  return workbook.state.tables.filter((table) => !sheet || table.sheetId === sheet.id);
}

function find(sheet: Sheet | undefined, key: unknown, session: Session): Handle | null {
  const table = session.workbook.findTable(String(key));
  return table && tablesOf(sheet, session).includes(table) ? tableHandle(table) : null;
}

function forget(table: Table, { workbook }: Session): void {
  workbook.state.tables = workbook.state.tables.filter((one) => one !== table);
}

/** By id (a number from 1 on) or by header text. */
function findColumn(table: Table, key: unknown, session: Session): Handle | null {
  for (let index = 0; index < table.rect.columns; index += 1)
    if (String(key) === String(index + 1) || header(table, index, session) === key)
      return handle('TableColumn', { table, index });
  return null;
}

function header(table: Table, index: number, session: Session): string {
  return String(sheetOf(table, session).value(table.rect.row, table.rect.column + index));
}

function valuesIn(sheet: Sheet, rect: Rect): Value[][] {
  const rows: Value[][] = [];
  for (const [row, column] of places(rect)) (rows[row - rect.row] ??= []).push(sheet.value(row, column));
  return rows;
}

function addRows(table: Table, [index, values]: Args, session: Session): Handle {
  const sheet = sheetOf(table, session);
  const at = typeof index === 'number' && index >= 0 ? index : table.rect.rows - 1;
  if (at > table.rect.rows - 1) throw invalidArgument('The index lies outside the table.');
  const rows = asRows(values);
  fill(sheet, insertRows(sheet, table, at, rows.length || 1), rows);
  return handle('TableRow', { table, index: at });
}

function asRows(values: unknown): Value[][] {
  if (!Array.isArray(values)) return [];
  return Array.isArray(values[0]) ? (values as Value[][]) : [values as Value[]];
}

function fill(sheet: Sheet, rect: Rect, rows: readonly (readonly (Value | null)[])[]): void {
  if (rows.length > 0 && (rows.length !== rect.rows || rows.some((row) => row.length !== rect.columns)))
    throw invalidArgument("The values don't fit the table.");
  sheet.write(rect, (row, column) => rows[row]?.[column] ?? null);
}

function read(...keys: (keyof Table)[]) {
  return Object.fromEntries(keys.map((key) => [pascal(key), (table: Table) => table[key]]));
}

function write(...keys: (keyof Table)[]) {
  return Object.fromEntries(
    keys.map((key) => [
      pascal(key),
      (table: Table, value: unknown) => {
        Object.assign(table, { [key]: value });
      },
    ]),
  );
}

function pascal(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

const missing = (): never => {
  throw itemNotFound();
};
