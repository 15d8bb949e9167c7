import type { Area } from '../../core/reading/grid';
import { areaOf } from '../address';
import type { TableFacts, WorkbookFacts } from '../port';
import { hasExcelApi, inExcel } from './excel';

/** Facts, and where the values of each sheet lie; `undefined` for an empty sheet. */
export interface Survey {
  readonly facts: WorkbookFacts;
  readonly used: ReadonlyMap<string, Area | undefined>;
}

/** Two syncs: which sheets and tables there are, then how large. */
export function survey(): Promise<Survey> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load('items/name,items/visibility,items/protection/protected');
    const active = workbook.worksheets.getActiveWorksheet().load('name');
    const tables = workbook.tables.load('items/name');
    const culture = hasExcelApi('1.11') ? workbook.application.cultureInfo.load('name') : undefined;
    await context.sync();
    const used = sheets.items.map((sheet) => loadUsed(sheet));
    const places = tables.items.map((table) => table.getRange().load('address'));
    const homes = tables.items.map((table) => table.worksheet.load('name'));
    await context.sync();
    const areas = used.map(usedArea);
    const locale = culture?.name ?? Office.context.contentLanguage;
    return {
      facts: {
        sheets: sheets.items.map((sheet, i) => ({
          name: sheet.name,
          hidden: sheet.visibility !== 'Visible',
          protected: sheet.protection.protected,
          rows: areas[i]?.rows ?? 0,
          columns: areas[i]?.columns ?? 0,
        })),
        tables: tables.items.map(({ name }, i) => tableFacts(name, homes[i]!.name, places[i]!.address)),
        active: active.name,
        ...(locale && { locale }),
      },
      used: new Map(sheets.items.map(({ name }, i) => [name, areas[i]])),
    };
  });
}

export function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
}

export function usedArea(range: Excel.Range): Area | undefined {
  if (range.isNullObject) return undefined;
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

/** "'Uge 10'!A1:C3" → "A1:C3". */
function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

function tableFacts(name: string, sheet: string, address: string): TableFacts {
  const local = withoutSheet(address).replaceAll('$', '');
  return { name, range: { sheet, address: areaOf(local) ? local : address } };
}
