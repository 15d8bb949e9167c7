import { handle, type Handle, type ObjectType, type Session } from '../protocol/object-type';
import { rectAt } from '../workbook/address';
import { invalidArgument, itemNotFound } from '../workbook/error';
import type { Sheet, Visibility } from '../workbook/sheet';
import { normalColor } from '../workbook/style';
import { wholeSheet, type Workbook } from '../workbook/workbook';
import { areaOf, numberArg, range, rangeAreas, rectsOf } from './areas';
import { sheetEvents, workbookEvents } from './subscriptions';

export const worksheetCollectionType: ObjectType<Workbook> = {
  items: ({ sheets }) => sheets.map(worksheet),
  item: (workbook, key) => worksheet(workbook.sheet(String(key))),
  method: {
    ...workbookEvents,
    Add: (workbook, [name]) => worksheet(workbook.addSheet(typeof name === 'string' ? name : undefined)),
    GetActiveWorksheet: (workbook) => worksheet(workbook.active),
    GetCount: ({ sheets }, [visibleOnly]) =>
      sheets.filter((s) => visibleOnly !== true || isVisible(s)).length,
    GetFirst: ({ sheets }, [visibleOnly]) => end(sheets, visibleOnly),
    GetLast: ({ sheets }, [visibleOnly]) => end([...sheets].reverse(), visibleOnly),
    GetItem: (workbook, [key]) => worksheet(workbook.sheet(String(key))),
    GetItemOrNullObject: (workbook, [key]) => orNull(workbook.findSheet(String(key))),
  },
};

export const worksheetType: ObjectType<Sheet> = {
  id: ({ id }) => ({ Id: id }),
  get: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
    Visibility: ({ state }) => state.visibility,
    TabColor: ({ state }) => state.tabColor,
    ShowGridlines: ({ state }) => state.showGridlines,
    ShowHeadings: ({ state }) => state.showHeadings,
  },
  set: {
    Name: (sheet, value, { workbook }) => {
      workbook.renameSheet(sheet, String(value));
    },
    Position: (sheet, value, { workbook }) => {
      workbook.moveSheet(sheet, Number(value));
    },
    Visibility: (sheet, value, { workbook }) => {
      workbook.setVisibility(sheet, visibility(value));
    },
    TabColor: ({ state }, value) => {
      state.tabColor = value === '' ? '' : (normalColor(value) ?? badColor(value));
    },
    ShowGridlines: ({ state }, value) => {
      state.showGridlines = value === true;
    },
    ShowHeadings: ({ state }, value) => {
      state.showHeadings = value === true;
    },
    // The client sets these two by their older names.
    Gridlines: ({ state }, value) => {
      state.showGridlines = value === true;
    },
    Headings: ({ state }, value) => {
      state.showHeadings = value === true;
    },
  },
  object: {
    Tables: (sheet) => handle('TableCollection', { sheet }),
    Protection: (sheet) => handle('WorksheetProtection', sheet),
    FreezePanes: (sheet) => handle('WorksheetFreezePanes', sheet),
    PageLayout: (sheet) => handle('PageLayout', sheet),
  },
  method: {
    ...sheetEvents,
    Activate: (sheet, _args, { workbook }) => {
      workbook.activate(sheet);
    },
    Delete: (sheet, _args, { workbook }) => {
      workbook.deleteSheet(sheet);
    },
    Calculate: () => undefined,
    GetRange: (sheet, [address], session) => rangeAt(sheet, address, session),
    GetRanges: (sheet, [addresses]) =>
      rangeAreas(sheet, typeof addresses === 'string' ? rectsOf(addresses) : [wholeSheet]),
    GetRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = [0, 1, 2, 3].map((i) => numberArg(args, i, -1));
      return range(sheet, rectAt(row!, column!, rows!, columns!));
    },
    GetCell: (sheet, args) => range(sheet, rectAt(numberArg(args, 0, -1), numberArg(args, 1, -1), 1, 1)),
    GetUsedRange: (sheet, [valuesOnly]) =>
      range(sheet, sheet.used(valuesOnly === true) ?? rectAt(0, 0, 1, 1)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.used(valuesOnly === true);
      return used ? range(sheet, used) : null;
    },
    GetNextOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, 1, visibleOnly, session),
    GetPreviousOrNullObject: (sheet, [visibleOnly], session) => neighbour(sheet, -1, visibleOnly, session),
    _GetSheetById: (_sheet, [id], { workbook }) => worksheet(workbook.sheet(String(id))),
  },
};

export const worksheetProtectionType: ObjectType<Sheet> = {
  get: {
    Protected: ({ state }) => state.protection !== undefined,
    Options: ({ state }) => state.protection ?? null,
  },
  method: {
    Protect: ({ state }, [options, password]) => {
      if (state.protection) throw invalidArgument('The sheet is protected already.');
      const secret = typeof password === 'string' ? { password } : {};
      state.protection = { ...(options as Record<string, boolean> | null), ...secret };
    },
    Unprotect: ({ state }, [password]) => {
      if (state.protection?.['password'] !== undefined && state.protection['password'] !== password)
        throw invalidArgument('The password is wrong.');
      delete state.protection;
    },
  },
};

export const freezePanesType: ObjectType<Sheet> = {
  method: {
    FreezeRows: ({ state }, args) => {
      state.frozen = { rows: numberArg(args, 0, 1), columns: 0 };
    },
    FreezeColumns: ({ state }, args) => {
      state.frozen = { rows: 0, columns: numberArg(args, 0, 1) };
    },
    Unfreeze: ({ state }) => {
      state.frozen = { rows: 0, columns: 0 };
    },
    FreezeAt: (sheet, [frozen], session) => {
      const { rect } = areaOf(frozen, sheet, session);
      sheet.state.frozen = { rows: rect.row + rect.rows, columns: rect.column + rect.columns };
    },
    GetLocationOrNullObject: (sheet) => {
      const { rows, columns } = sheet.state.frozen;
      if (rows === 0 && columns === 0) return null;
      return range(sheet, {
        row: 0,
        column: 0,
        rows: rows || wholeSheet.rows,
        columns: columns || wholeSheet.columns,
      });
    },
  },
};

const worksheet = (sheet: Sheet): Handle<'Worksheet'> => handle('Worksheet', sheet);

function rangeAt(sheet: Sheet, address: unknown, { workbook }: Session): Handle<'Range'> {
  if (address === undefined || address === null) return range(sheet, wholeSheet);
  if (typeof address !== 'string') throw invalidArgument('The address must be text.');
  const area = workbook.locate(address, sheet);
  return range(area.sheet, area.rect);
}

const isVisible = (sheet: Sheet): boolean => sheet.state.visibility === 'Visible';
const orNull = (sheet: Sheet | undefined): Handle | null => (sheet ? worksheet(sheet) : null);

function end(sheets: readonly Sheet[], visibleOnly: unknown): Handle {
  return worksheet(sheets.find((sheet) => visibleOnly !== true || isVisible(sheet)) ?? notThere());
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown, { workbook }: Session): Handle | null {
  const from = workbook.sheets.indexOf(sheet) + step;
  const rest = step === 1 ? workbook.sheets.slice(from) : workbook.sheets.slice(0, from + 1).reverse();
  return orNull(rest.find((one) => visibleOnly !== true || isVisible(one)));
}

function visibility(value: unknown): Visibility {
  if (value === 'Visible' || value === 'Hidden' || value === 'VeryHidden') return value;
  throw invalidArgument('The visibility is unknown.');
}

const badColor = (value: unknown): never => {
  throw invalidArgument(`"${String(value)}" is not a color.`);
};
const notThere = (): never => {
  throw itemNotFound();
};
