import ExcelJS from 'exceljs';
import { Zip } from '../../src/workbook/xlsx/zip';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { cellByCell } from './cell-by-cell';
import {
  describeWorkbookPort,
  type Content,
  type ContentCell,
  type ContentSheet,
  type OpenWorkbook,
} from './workbook-port';

describeWorkbookPort('an .xlsx file', async (content) => opened(await openXlsx(await fileOf(content))));

/** Written by another library than ours, which also looks at the result. */
async function fileOf({ sheets, tables = [], active, date1904 = false }: Content): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  for (const sheet of sheets) await addSheet(book, sheet);
  for (const { name, sheet, address } of tables) addTable(book.getWorksheet(sheet)!, name, address);
  const activeTab = Math.max(
    0,
    sheets.findIndex(({ name }) => name === active),
  );
  book.views = [{ x: 0, y: 0, width: 9000, height: 9000, firstSheet: 0, activeTab, visibility: 'visible' }];
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function addSheet(book: ExcelJS.Workbook, content: ContentSheet): Promise<void> {
  const sheet = book.addWorksheet(content.name, { state: content.hidden ? 'hidden' : 'visible' });
  content.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      const { value, format, formula, error } =
        typeof cell === 'object' ? cell : ({ value: cell } as ContentCell);
      const plain = (error ? { error: value } : value) as ExcelJS.CellValue;
      const target = sheet.getCell(r + 1, c + 1);
      target.value = formula === undefined ? plain : ({ formula, result: plain } as ExcelJS.CellFormulaValue);
      if (format !== undefined) target.numFmt = format;
    });
  });
  content.merges?.forEach((address) => {
    sheet.mergeCells(address);
  });
  content.hiddenRows?.forEach((row) => (sheet.getRow(row + 1).hidden = true));
  content.hiddenColumns?.forEach((column) => (sheet.getColumn(column + 1).hidden = true));
  if (content.protected) await sheet.protect('', {});
  if (content.ownFormat) addOwnFormat(sheet, content.ownFormat);
}

function addOwnFormat(sheet: ExcelJS.Worksheet, own: NonNullable<ContentSheet['ownFormat']>): void {
  const fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${own.fill.slice(1)}` } } as const;
  sheet.getCell(own.address.split(':')[0]!).fill = fill;
  const style = { fill: { ...fill, bgColor: fill.fgColor } };
  const rules = ['A3="x"', own.formula].map(
    (formula, i) => ({ type: 'expression', formulae: [formula], priority: i + 1, style }) as const,
  );
  sheet.addConditionalFormatting({
    ref: own.address,
    rules: rules as unknown as ExcelJS.ConditionalFormattingRule[],
  });
}

function addTable(sheet: ExcelJS.Worksheet, name: string, address: string): void {
  const [first = '', last = ''] = address.split(':');
  const [from, to] = [sheet.getCell(first), sheet.getCell(last)];
  const columns = Array.from({ length: Number(to.col) - Number(from.col) + 1 }, (_, i) => ({
    name: sheet.getCell(Number(from.row), Number(from.col) + i).text || `K${i}`,
  }));
  const rows = Array.from({ length: Number(to.row) - Number(from.row) }, (_, r) =>
    columns.map((_column, c) => sheet.getCell(Number(from.row) + 1 + r, Number(from.col) + c).value),
  );
  sheet.addTable({ name, ref: first, headerRow: true, columns, rows });
}

function opened(workbook: XlsxWorkbook): OpenWorkbook {
  const seen = async () => load(await workbook.toBytes());
  const sheetOf = async (name: string) => (await seen()).getWorksheet(name)!;
  return {
    port: workbook,
    edit: (cell, value) => {
      workbook.edit(cell, value);
      return Promise.resolve();
    },
    reopen: async () => opened(await openXlsx(await workbook.toBytes())),
    close: () => Promise.resolve(),
    foreignFormats: async (name) => foreignFormats(await sheetOf(name)),
    marks: async () => marksOf(await seen()),
    links: async (name) => linksOf(await workbook.toBytes(), name),
    choices: async (name) => choicesOf(await sheetOf(name)),
    headings: async (name) => headingsOf(await sheetOf(name)),
    frames: async (name) => framesOf(await sheetOf(name)),
    selection: () => Promise.resolve(workbook.selected),
  };
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return book;
}

interface Rule {
  readonly type: string;
  readonly priority: number;
  readonly formulae?: readonly string[];
  readonly style?: { readonly fill?: { readonly bgColor?: { readonly argb?: string } } };
}

function rulesOf(sheet: ExcelJS.Worksheet): { ref: string; rule: Rule }[] {
  const { conditionalFormattings } = sheet as unknown as {
    conditionalFormattings: { ref: string; rules: Rule[] }[];
  };
  const all = conditionalFormattings.flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })));
  return all.sort((a, b) => a.rule.priority - b.rule.priority);
}

const isOurs = ({ rule }: { rule: Rule }) => rule.formulae?.[0]?.includes('"Alenevagt"') ?? false;

function foreignFormats(sheet: ExcelJS.Worksheet): unknown {
  const fills: unknown[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => fills.push([cell.address, cell.fill, cell.font]));
  });
  const rules = rulesOf(sheet).filter((rule) => !isOurs(rule));
  return {
    fills,
    rules: rules.map(({ ref, rule: { type, formulae, style } }) => ({ ref, type, formulae, style })),
  };
}

/** Ours come first, and look as they say. */
function marksOf(book: ExcelJS.Workbook) {
  const fills = { breach: 'FFFFC9C9', warning: 'FFFFE3A3', review: 'FFCFE4FF' };
  return cellByCell(
    book.worksheets.flatMap((sheet) => {
      const rules = rulesOf(sheet);
      const own = rules.filter(isOurs);
      if (rules.slice(0, own.length).some((rule) => !isOurs(rule)))
        throw new Error('Ours do not come first.');
      return own.flatMap(({ ref, rule }) => {
        const severity = (['breach', 'warning', 'review'] as const).find((one) =>
          rule.formulae![0]!.includes(one),
        )!;
        if (rule.style?.fill?.bgColor?.argb !== fills[severity])
          throw new Error(`A ${severity} does not look like one.`);
        return ref.split(' ').map((address) => ({ cell: { sheet: sheet.name, address }, severity }));
      });
    }),
  );
}

/** Looked up in the part itself: the library only sees links that lead out of the file. */
async function linksOf(bytes: Uint8Array, sheet: string): Promise<Record<string, string>> {
  const index = (await load(bytes)).worksheets.findIndex(({ name }) => name === sheet) + 1;
  const xml = new TextDecoder().decode(await new Zip(bytes).read(`xl/worksheets/sheet${index}.xml`));
  const links = [...xml.matchAll(/<hyperlink ref="([^"]*)" location="([^"]*)"/g)];
  return Object.fromEntries(links.map(([, address, location]) => [address, location])) as Record<
    string,
    string
  >;
}

function choicesOf(sheet: ExcelJS.Worksheet): Record<string, string> {
  const choices: Record<string, string> = {};
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      const validation = Object.entries((cell.dataValidation as object | undefined) ?? {});
      const list = validation.flatMap(([key, value]) => (key === 'formulae' ? [String(value)] : []))[0] ?? '';
      if (list && !(addressAbove(cell) in choices))
        choices[cell.address] = list.slice(1, -1).replaceAll('""', '"');
    });
  });
  return Object.fromEntries(Object.entries(choices).slice(0, 1));
}

const addressAbove = (cell: ExcelJS.Cell): string =>
  cell.address.replace(/\d+/, (row) => `${Number(row) - 1}`);

function framesOf(sheet: ExcelJS.Worksheet): string[] {
  const addresses: string[] = [];
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, ({ address, style }) => {
      const { left, right, top, bottom } = style.border ?? {};
      if ([left, right, top, bottom].every((side) => side?.style === 'thin')) addresses.push(address);
    });
  });
  return addresses;
}

function headingsOf(sheet: ExcelJS.Worksheet): string[] {
  const addresses: string[] = [];
  sheet.eachRow((row) => {
    const { address, style } = row.getCell(1);
    const light = style.fill?.type === 'pattern' && style.fill.fgColor?.argb === 'FFDCE6F1';
    if (style.font?.bold && light) addresses.push(address);
  });
  return addresses;
}
