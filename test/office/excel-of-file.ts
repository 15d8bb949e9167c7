import ExcelJS from 'exceljs';
import { parseAddress } from '../excel-host/workbook/address';
import type { Sheet } from '../excel-host/workbook/sheet';
import { Workbook } from '../excel-host/workbook/workbook';

type Shown = string | number | boolean | null;

/** The Excel that has opened this file. Another library than ours reads it, so that both readers can be held against it. */
export async function excelOfFile(bytes: Uint8Array, locale: string): Promise<Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const { date1904 } = book.properties;
  const sheets = book.worksheets.map(({ name }) => name);
  const workbook = Workbook.create({ sheets, locale, date1904 });
  for (const sheet of book.worksheets) fill(workbook.sheet(sheet.name), sheet, date1904);
  for (const sheet of book.worksheets) addTables(workbook, sheet);
  // Whatever its types say, a file may be without any view.
  const [view] = (book.views as ExcelJS.WorkbookView[] | undefined) ?? [];
  workbook.activate(workbook.sheet(sheets[view?.activeTab ?? 0]!));
  for (const { name, state } of book.worksheets)
    if (state !== 'visible') workbook.setVisibility(workbook.sheet(name), 'Hidden');
  return workbook;
}

function fill(target: Sheet, sheet: ExcelJS.Worksheet, date1904: boolean): void {
  sheet.eachRow((row, r) => {
    row.eachCell((cell, c) => {
      // A covered cell repeats what its area shows.
      if (cell.type === ExcelJS.ValueType.Merge) return;
      const made = target.cells.make(r - 1, c - 1);
      made.value = shownOf(cell.value, date1904) ?? '';
      if (cell.formula) made.formula = `=${cell.formula}`;
      if (cell.numFmt) made.style = { numberFormat: cell.numFmt };
    });
  });
  for (const area of sheet.model.merges) target.merge(parseAddress(area)!);
  target.state.hiddenRows = numbers(sheet.rowCount).filter((at) => sheet.getRow(at + 1).hidden);
  target.state.hiddenColumns = numbers(sheet.columnCount).filter((at) => sheet.getColumn(at + 1).hidden);
}

function addTables(workbook: Workbook, sheet: ExcelJS.Worksheet): void {
  const tables = sheet.getTables() as unknown as { name: string; model: { tableRef: string } }[];
  for (const { name, model } of tables)
    workbook.addTable(workbook.sheet(sheet.name), parseAddress(model.tableRef)!, true).name = name;
}

function shownOf(value: ExcelJS.CellValue | undefined, date1904: boolean): Shown {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return serialOf(value, date1904);
  if (typeof value !== 'object') return value;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return shownOf(value.text, date1904);
  return shownOf('result' in value ? value.result : null, date1904);
}

/** Whole seconds, as the library has rounded them on the way to a date. */
function serialOf(date: Date, date1904: boolean): number {
  const days = date.getTime() / 86_400_000 + (date1904 ? 24_107 : 25_569);
  return Math.round(days * 86_400) / 86_400;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
