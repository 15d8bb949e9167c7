/* eslint-disable office-addins/call-sync-before-read, office-addins/load-object-before-read --
   collections of formats are objects to call, nothing to read */
import { addressOfArea } from '../address';
import { looks, markFormula, ownSeverity, type SheetMarks } from '../marks';
import { WorkbookError, type Severity } from '../port';
import { hasExcelApi, inExcel } from './excel';

/** Excel silently cuts a list of addresses at 8,192 characters. */
const ADDRESSES = 8_000;
const RANGES_A_SYNC = 500;
const OBJECTS_A_SYNC = 1000;

/** Replaces our conditional formats by these. The manager's own keep their order behind ours. */
export async function writeMarks(marks: readonly SheetMarks[]): Promise<void> {
  requireFormats();
  await inExcel(async (context) => {
    const own = await findOwn(context);
    own.checkSheets(marks.map(({ sheet }) => sheet));
    await inBatches(context, own.formats, ({ format }) => {
      format.delete();
    });
    if (hasExcelApi('1.9')) markAreas(context, marks);
    else await markRanges(context, marks);
    await context.sync();
  });
}

/** Takes ours away, also those of an earlier visit; returns how many cells had one. */
export async function removeMarks(): Promise<number> {
  requireFormats();
  return inExcel(async (context) => {
    const own = await findOwn(context);
    own.checkSheets([]);
    const ranges: (Excel.Range | Excel.RangeAreas)[] = [];
    await inBatches(context, own.formats, ({ format }) => {
      const range = hasExcelApi('1.9') ? format.getRanges() : format.getRangeOrNullObject();
      ranges.push(range.load('cellCount'));
      format.delete();
    });
    // An older Excel cannot tell the cells of a format that the manager's copying has spread over several ranges.
    return ranges.reduce((sum, range) => sum + (range.isNullObject ? 1 : range.cellCount), 0);
  });
}

/** In requests that stay well below 5 MB; the last is sent too. */
async function inBatches<T>(
  context: Excel.RequestContext,
  all: readonly T[],
  each: (one: T) => void,
): Promise<void> {
  for (let start = 0; start < all.length; start += OBJECTS_A_SYNC) {
    all.slice(start, start + OBJECTS_A_SYNC).forEach(each);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a sync for each 1,000 objects
    await context.sync();
  }
}

function requireFormats(): void {
  if (!hasExcelApi('1.6')) throw new WorkbookError('excel-too-old', 'ExcelApi 1.6');
}

class OwnFormats {
  constructor(
    private readonly sheets: readonly Excel.Worksheet[],
    readonly formats: readonly { readonly sheet: string; readonly format: Excel.ConditionalFormat }[],
  ) {}

  /** All are there and none is protected, so that nothing is left half done. */
  checkSheets(wanted: readonly string[]): void {
    for (const name of new Set([...this.formats.map(({ sheet }) => sheet), ...wanted])) {
      const sheet = this.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase());
      if (!sheet) throw new WorkbookError('no-such-sheet', name);
      if (sheet.protection.protected) throw new WorkbookError('sheet-protected', sheet.name);
    }
  }
}

async function findOwn(context: Excel.RequestContext): Promise<OwnFormats> {
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const found = sheets.items.map((sheet) => sheet.getRange().conditionalFormats.load('items/type'));
  await context.sync();
  const custom = found.flatMap(({ items }, i) =>
    items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({ sheet: sheets.items[i]!.name, format, rule: format.custom.rule })),
  );
  await inBatches(context, custom, ({ rule }) => rule.load('formula'));
  return new OwnFormats(
    sheets.items,
    custom.filter(({ rule }) => ownSeverity(rule.formula) !== undefined),
  );
}

function markAreas(context: Excel.RequestContext, marks: readonly SheetMarks[]): void {
  for (const { sheet, severity, areas } of marks)
    for (const addresses of addressLists(areas.map(addressOfArea))) {
      const ranges = context.workbook.worksheets.getItem(sheet).getRanges(addresses);
      addFormat(ranges.conditionalFormats, severity);
      ranges.untrack();
    }
}

async function markRanges(context: Excel.RequestContext, marks: readonly SheetMarks[]): Promise<void> {
  let waiting = 0;
  for (const { sheet, severity, areas } of marks)
    for (const area of areas) {
      const range = context.workbook.worksheets.getItem(sheet).getRange(addressOfArea(area));
      addFormat(range.conditionalFormats, severity);
      range.untrack();
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a sync for each 500 ranges
      if (++waiting % RANGES_A_SYNC === 0) await context.sync();
    }
}

function addFormat(formats: Excel.ConditionalFormatCollection, severity: Severity): void {
  const { rule, format } = formats.add(Excel.ConditionalFormatType.custom).custom;
  const look = looks[severity];
  rule.formula = `=${markFormula(severity)}`;
  format.fill.color = look.fill;
  format.font.color = look.text;
  format.font.bold = look.bold;
  format.font.italic = look.italic;
  format.font.underline = look.underline ? 'Single' : 'None';
}

/** "A1,C3:D3" and so on, each short enough for one call. */
export function addressLists(addresses: readonly string[]): string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= ADDRESSES)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
