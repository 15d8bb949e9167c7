import { handle, type ObjectType } from '../protocol/object-type';
import { rectAt } from '../workbook/address';
import { invalidOperation, itemNotFound } from '../workbook/error';
import type { Workbook } from '../workbook/workbook';
import { range, rangeAreas } from './areas';
import { culture } from './cultures';

export const workbookType: ObjectType<Workbook> = {
  get: {
    Name: ({ state }) => state.name,
    ReadOnly: () => false,
  },
  object: {
    Application: (workbook) => handle('Application', workbook),
    Functions: (workbook) => handle('Functions', workbook),
    Worksheets: (workbook) => handle('WorksheetCollection', workbook),
    Tables: () => handle('TableCollection', { sheet: undefined }),
    Names: (workbook) => handle('NamedItemCollection', workbook),
    Settings: (workbook) => handle('SettingCollection', workbook),
    Properties: (workbook) => handle('DocumentProperties', workbook),
    Protection: (workbook) => handle('WorkbookProtection', workbook),
    _Runtime: (workbook) => handle('Runtime', workbook),
  },
  method: {
    GetSelectedRange: ({ active }) => range(active, active.state.selection),
    GetSelectedRanges: ({ active }) => rangeAreas(active, [active.state.selection]),
    GetActiveCell: ({ active }) => {
      const { row, column } = active.state.selection;
      return range(active, rectAt(row, column, 1, 1));
    },
    _GetRangeForEventByReferenceId: (_workbook, [id], session) => {
      const area = session.rangeOfEvent(String(id));
      if (!area) throw itemNotFound();
      return range(area.sheet, area.rect);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_workbook, [id], session) => {
      const area = session.rangeOfEvent(String(id));
      return area ? range(area.sheet, area.rect) : null;
    },
  },
};

export const applicationType: ObjectType<Workbook> = {
  get: {
    CalculationMode: ({ state }) => state.calculationMode,
    DecimalSeparator: ({ state }) => culture(state.locale).decimal,
    ThousandsSeparator: ({ state }) => culture(state.locale).group,
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: ({ state }, value) => {
      state.calculationMode = String(value);
    },
  },
  object: { CultureInfo: (workbook) => handle('CultureInfo', workbook) },
  method: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const cultureInfoType: ObjectType<Workbook> = {
  get: { Name: ({ state }) => state.locale },
  object: {
    NumberFormat: (workbook) => handle('NumberFormatInfo', workbook),
    DatetimeFormat: (workbook) => handle('DatetimeFormatInfo', workbook),
  },
};

export const numberFormatInfoType: ObjectType<Workbook> = {
  get: {
    NumberDecimalSeparator: ({ state }) => culture(state.locale).decimal,
    NumberGroupSeparator: ({ state }) => culture(state.locale).group,
  },
};

export const datetimeFormatInfoType: ObjectType<Workbook> = {
  get: {
    DateSeparator: ({ state }) => culture(state.locale).dateSeparator,
    TimeSeparator: ({ state }) => culture(state.locale).timeSeparator,
    ShortDatePattern: ({ state }) => culture(state.locale).shortDate,
    LongDatePattern: ({ state }) => culture(state.locale).longDate,
    LongTimePattern: ({ state }) => culture(state.locale).longTime,
  },
};

const properties = ['Title', 'Subject', 'Author', 'Keywords', 'Comments', 'Category', 'Manager', 'Company'];

export const documentPropertiesType: ObjectType<Workbook> = {
  get: Object.fromEntries(
    properties.map((name) => [name, ({ state }: Workbook) => state.properties[name] ?? '']),
  ),
  set: Object.fromEntries(
    properties.map((name) => [
      name,
      ({ state }: Workbook, value: unknown) => {
        state.properties[name] = value;
      },
    ]),
  ),
};

export const workbookProtectionType: ObjectType<Workbook> = {
  get: { Protected: ({ state }) => state.structureProtected },
  method: {
    Protect: ({ state }) => {
      if (state.structureProtected) throw invalidOperation('The workbook is protected already.');
      state.structureProtected = true;
    },
    Unprotect: ({ state }) => {
      state.structureProtected = false;
    },
  },
};

export const runtimeType: ObjectType<Workbook> = {
  get: { EnableEvents: (_workbook, session) => session.enableEvents },
  set: {
    EnableEvents: (_workbook, value, session) => {
      session.enableEvents = value === true;
    },
  },
};

/** `Office.addin.showAsTaskpane` and `hide` of a shared runtime. */
export const appRuntimeServiceType: ObjectType<Workbook> = {
  method: {
    SetAppRuntimeState: (_workbook, [state], session) => {
      session.paneState = String(state);
    },
    GetAppRuntimeState: (_workbook, _args, session) => session.paneState,
  },
};

/** The client itself tells here, right after `onReady`, that ribbon actions may come. */
export const addinInternalServiceType: ObjectType<Workbook> = {
  method: { NotifyActionHandlerReady: () => undefined },
};
