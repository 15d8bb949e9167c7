import { addressOfArea, qualified } from '../address';
import { columnName } from '../../core/reading/grid';
import type { NewSheet } from '../../core/report/new-sheet';
import { WorkbookError } from '../port';
import { planSheets, type PlannedCell, type SheetPlan } from '../sheet-plan';
import { hasExcelApi, inExcel } from './excel';
import { formatSheet } from './format-sheet';

const CELLS_A_SYNC = 20_000;
/** Each is an object of its own, and several actions. */
const LINKS_A_SYNC = 500;
const SERIAL_OF_2000_BY_1904 = 35_064;

/** What a sheet of these contents would be called and hold, by what is in the workbook now. */
export async function planInExcel(sheets: readonly NewSheet[]): Promise<SheetPlan[]> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const names = [workbook.tables, workbook.names].map((collection) => collection.load('items/name'));
    const there = workbook.worksheets.load('items/name');
    const date = workbook.functions.date(2000, 1, 1).load('value');
    const protection = hasExcelApi('1.7') ? workbook.protection.load('protected') : undefined;
    await context.sync();
    if (protection?.protected) throw new WorkbookError('workbook-protected');
    const taken = {
      sheets: there.items.map(({ name }) => name),
      names: names.flatMap(({ items }) => items.map(({ name }) => name)),
    };
    return planSheets(sheets, taken, date.value === SERIAL_OF_2000_BY_1904);
  });
}

/** Adds the sheets behind the last one. When one fails, none of them stays. */
export async function addPlanned(plans: readonly SheetPlan[]): Promise<void> {
  const begun: string[] = [];
  try {
    for (const plan of plans) {
      begun.push(plan.name);
      await addSheet(plan);
    }
  } catch (error) {
    await remove(begun).catch(() => undefined);
    throw error;
  }
}

async function addSheet(plan: SheetPlan): Promise<void> {
  await inExcel(async (context) => {
    holdScreen(context);
    context.workbook.worksheets.add(plan.name);
    await context.sync();
  });
  for (const { from, to } of rowBatches(plan)) await writeBatch(plan, from, to);
  await inExcel((context) => addTable(context, plan));
  await layOut(plan);
}

/** Rows that go in one request. */
function* rowBatches({ rows }: SheetPlan): Generator<{ from: number; to: number }> {
  let [from, cells, links] = [0, 0, 0];
  for (let row = 0; row < rows.length; row++) {
    cells += rows[row]!.length;
    links += rows[row]!.filter(({ link }) => link).length;
    if (cells < CELLS_A_SYNC && links < LINKS_A_SYNC && row < rows.length - 1) continue;
    yield { from, to: row + 1 };
    [from, cells, links] = [row + 1, 0, 0];
  }
}

/** In halves when it is more text than Excel takes at a time. */
async function writeBatch(plan: SheetPlan, from: number, to: number): Promise<void> {
  try {
    await inExcel((context) => writeRows(context, plan, from, to));
  } catch (error) {
    const tooLarge = error instanceof WorkbookError && error.code === 'request-too-large';
    if (!tooLarge || to - from === 1) throw error;
    const middle = Math.ceil((from + to) / 2);
    await writeBatch(plan, from, middle);
    await writeBatch(plan, middle, to);
  }
}

async function writeRows(
  context: Excel.RequestContext,
  plan: SheetPlan,
  from: number,
  to: number,
): Promise<void> {
  holdScreen(context);
  const sheet = context.workbook.worksheets.getItem(plan.name);
  const rows = plan.rows.slice(from, to);
  const last = columnName(plan.width - 1);
  const block = sheet.getRange(`A${from + 1}:${last}${to}`);
  // Formats and links before the values, which they would change.
  block.numberFormat = rows.map((row) => fullRow(row, plan, ({ format }) => format, 'General'));
  if (hasExcelApi('1.7'))
    rows.forEach((row, i) => {
      linkRow(sheet, row, from + i);
    });
  block.values = rows.map((row) => fullRow(row, plan, asTyped, ''));
  block.untrack();
  await context.sync();
}

function fullRow<T>(
  row: readonly PlannedCell[],
  plan: SheetPlan,
  of: (cell: PlannedCell) => T,
  otherwise: T,
): T[] {
  return Array.from({ length: plan.width }, (_, i) => (row[i] ? of(row[i]) : otherwise));
}

/** Excel takes values as typed: an apostrophe before any text keeps "=1+1", "1-2" and "TRUE" text. */
export function asTyped({ value }: Pick<PlannedCell, 'value'>): string | number {
  if (value === null) return '';
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function linkRow(sheet: Excel.Worksheet, row: readonly PlannedCell[], index: number): void {
  row.forEach(({ link, value }, column) => {
    if (!link) return;
    const cell = sheet.getRange(`${columnName(column)}${index + 1}`);
    const documentReference = qualified(link.sheet, link.address);
    cell.hyperlink = { documentReference, textToDisplay: String(value) };
    cell.untrack();
  });
}

async function addTable(context: Excel.RequestContext, plan: SheetPlan): Promise<void> {
  holdScreen(context);
  const sheet = context.workbook.worksheets.getItem(plan.name);
  for (const { name, area } of plan.tables) {
    const table = sheet.tables.add(addressOfArea(area), true);
    table.name = name;
    table.style = 'TableStyleMedium2';
  }
  formatSheet(sheet, plan);
  if (plan.activate) sheet.activate();
  await context.sync();
}

/** Excel refuses page layouts where no printer is installed; the sheet is no worse for it. */
async function layOut(plan: SheetPlan): Promise<void> {
  if (!hasExcelApi('1.9')) return;
  const done = inExcel(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(plan.name);
    pageLayout.orientation = plan.landscape ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = Excel.PaperType.a4;
    pageLayout.zoom = { horizontalFitToPages: 1 };
    const header = plan.tables[0].area.row + 1;
    pageLayout.setPrintTitleRows(`$${header}:$${header}`);
    await context.sync();
  });
  await done.catch(() => undefined);
}

async function remove(names: readonly string[]): Promise<void> {
  await inExcel(async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    sheets
      .filter(({ isNullObject }) => !isNullObject)
      .forEach((sheet) => {
        sheet.delete();
      });
    await context.sync();
  });
}

function holdScreen(context: Excel.RequestContext): void {
  if (hasExcelApi('1.9')) context.application.suspendScreenUpdatingUntilNextSync();
}
