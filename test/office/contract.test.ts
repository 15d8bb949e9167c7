import {
  describeWorkbookPort,
  type Content,
  type ContentCell,
  type ContentSheet,
  type OpenWorkbook,
} from '../contract/workbook-port';
import { cellByCell } from '../contract/cell-by-cell';
import type { ApiVersion } from '../excel-host/host/host';
import { type ExcelClient, startExcel } from '../excel-host/node';
import { formatRect, parseAddress } from '../excel-host/workbook/address';
import type { ConditionalRule } from '../excel-host/workbook/conditional';
import type { Sheet } from '../excel-host/workbook/sheet';
import { Workbook } from '../excel-host/workbook/workbook';
import { officeWorkbook } from '../../src/workbook/office/office-workbook';

const abilities = {
  '1.4': { marks: false, changes: false, links: false, choices: false, merges: false },
  '1.7': { choices: false, merges: false },
  '1.9': { merges: false },
  '1.16': {},
} as const;

for (const apiVersion of ['1.4', '1.7', '1.9', '1.16'] as const)
  describeWorkbookPort(
    `Excel with ExcelApi ${apiVersion}`,
    (content) => open(content, apiVersion),
    abilities[apiVersion],
  );

async function open(content: Content, apiVersion: ApiVersion): Promise<OpenWorkbook> {
  return opened(await startExcel(workbookOf(content), { apiVersion }));
}

function workbookOf({ sheets, tables = [], active, date1904 = false }: Content): Workbook {
  const workbook = Workbook.create({ sheets: sheets.map(({ name }) => name), date1904 });
  if (active !== undefined) workbook.activate(workbook.sheet(active));
  for (const { name, sheet, address } of tables)
    workbook.addTable(workbook.sheet(sheet), parseAddress(address)!, true).name = name;
  for (const content of sheets) fill(workbook, workbook.sheet(content.name), content);
  return workbook;
}

/** Past Excel's reading of what is typed: the cells hold exactly these values. */
function fill(workbook: Workbook, sheet: Sheet, content: ContentSheet): void {
  content.cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      const { value, format, formula } = typeof cell === 'object' ? cell : ({ value: cell } as ContentCell);
      const made = sheet.cells.make(r, c);
      made.value = value ?? '';
      if (formula !== undefined) made.formula = `=${formula}`;
      if (format !== undefined) made.style = { numberFormat: format };
    });
  });
  content.merges?.forEach((address) => {
    sheet.merge(parseAddress(address)!);
  });
  sheet.state.hiddenRows = [...(content.hiddenRows ?? [])];
  sheet.state.hiddenColumns = [...(content.hiddenColumns ?? [])];
  if (content.ownFormat) addOwnFormat(workbook, sheet, content.ownFormat);
  if (content.hidden) hide(workbook, sheet);
  if (content.protected) sheet.state.protection = {};
}

function hide(workbook: Workbook, sheet: Sheet): void {
  if (workbook.active === sheet) workbook.activate(workbook.sheets.find((other) => other !== sheet)!);
  workbook.setVisibility(sheet, 'Hidden');
}

function addOwnFormat(workbook: Workbook, sheet: Sheet, own: NonNullable<ContentSheet['ownFormat']>): void {
  const rects = [parseAddress(own.address)!];
  sheet.restyle({ ...rects[0]!, rows: 1, columns: 1 }, { fill: own.fill });
  for (const formula of ['=A3="x"', `=${own.formula}`])
    sheet.state.rules.push({
      id: workbook.newGuid(),
      type: 'Custom',
      rects,
      stopIfTrue: true,
      formula,
      format: { fill: own.fill },
    });
  sheet.state.rules.push({ id: workbook.newGuid(), type: 'DataBar', rects, stopIfTrue: false, format: {} });
}

function opened(client: ExcelClient): OpenWorkbook {
  client.install();
  const { workbook, host } = client;
  const port = officeWorkbook();
  let closed = false;
  return {
    port,
    edit: async ({ sheet, address }, value) => {
      host.user.edit(`'${sheet}'!${address}`, value);
      await host.idle();
    },
    reopen: async () => {
      closed = true;
      return opened(await client.reopen());
    },
    close: async () => {
      if (closed) return;
      closed = true;
      await host.idle();
      client.close();
    },
    foreignFormats: (name) => Promise.resolve(foreignFormats(workbook.sheet(name))),
    marks: () => Promise.resolve(marksOf(workbook)),
    links: (name) => Promise.resolve(linksOf(workbook.sheet(name))),
    choices: (name) => Promise.resolve(choicesOf(workbook.sheet(name))),
    headings: (name) => Promise.resolve(headingsOf(workbook.sheet(name))),
    frames: (name) => Promise.resolve(framesOf(workbook.sheet(name))),
    selection: () =>
      Promise.resolve({ sheet: workbook.active.name, address: formatRect(workbook.active.state.selection) }),
  };
}

const isOurs = ({ formula }: ConditionalRule) => formula?.includes('"Alenevagt"') ?? false;

/** Without the ids, which are new after opening. */
function foreignFormats({ cells, state }: Sheet): unknown {
  const rules = state.rules.filter((rule) => !isOurs(rule)).map((rule) => ({ ...rule, id: '' }));
  return structuredClone({ cells: cells.save(), rules });
}

function marksOf(workbook: Workbook) {
  const fills = { breach: '#FFC9C9', warning: '#FFE3A3', review: '#CFE4FF' };
  return cellByCell(
    workbook.sheets.flatMap(({ name, state: { rules } }) => {
      const own = rules.filter(isOurs);
      if (rules.slice(0, own.length).some((rule) => !isOurs(rule)))
        throw new Error('Ours do not come first.');
      return own.flatMap(({ rects, formula, format }) => {
        const severity = (['breach', 'warning', 'review'] as const).find((one) => formula!.includes(one))!;
        if (format.fill !== fills[severity]) throw new Error(`A ${severity} does not look like one.`);
        return rects.map((rect) => ({ cell: { sheet: name, address: formatRect(rect) }, severity }));
      });
    }),
  );
}

function linksOf(sheet: Sheet): Record<string, string> {
  const used = sheet.used(true)!;
  const links: Record<string, string> = {};
  for (const [row, column, { link }] of sheet.cells.within(used))
    if (link?.documentReference)
      links[formatRect({ row, column, rows: 1, columns: 1 })] = link.documentReference;
  return links;
}

function choicesOf({ state }: Sheet): Record<string, string> {
  return Object.fromEntries(
    state.validations.map(({ rect, rule }) => [
      formatRect({ ...rect, rows: 1, columns: 1 }),
      (rule as { list: { source: string } }).list.source,
    ]),
  );
}

/** Lines between the cells of a range are kept under a name of their own. */
function framesOf(sheet: Sheet): string[] {
  const { row, column, rows, columns } = sheet.used(true)!;
  const each = Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
    rows: 1,
    columns: 1,
  }));
  const framed = each.filter((cell) => {
    const borders = sheet.cells.style(cell.row, cell.column, 'borders');
    return [
      ['EdgeLeft'],
      ['EdgeRight'],
      ['EdgeTop', 'InsideHorizontal'],
      ['EdgeBottom', 'InsideHorizontal'],
    ].every((sides) => sides.some((side) => borders[side]?.style === 'Continuous'));
  });
  return framed.map(formatRect);
}

function headingsOf(sheet: Sheet): string[] {
  const used = sheet.used(true)!;
  const rows = Array.from({ length: used.rows }, (_, i) => used.row + i);
  return rows
    .map((row) => ({ row, column: 0, rows: 1, columns: 1 }))
    .filter(({ row }) => {
      const { cells } = sheet;
      return cells.style(row, 0, 'bold') && cells.style(row, 0, 'fill') === '#DCE6F1';
    })
    .map(formatRect);
}
