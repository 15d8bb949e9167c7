import { afterEach, describe, expect, test } from '@jest/globals';
import { addressOf } from '../../src/core/reading/grid';
import type { NewSheet } from '../../src/core/report/new-sheet';
import { officeWorkbook } from '../../src/workbook/office/office-workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { hostCodes, type HostOptions } from '../excel-host/host/host';
import { type ExcelClient, startExcel } from '../excel-host/node';
import { ExcelError } from '../excel-host/workbook/error';
import { Workbook } from '../excel-host/workbook/workbook';

let client: ExcelClient;

afterEach(async () => {
  await client.host.idle();
  client.close();
});

/** A workbook whose first sheet holds this many rows and columns of numbers. */
async function open(rows: number, columns: number, options: HostOptions = {}): Promise<WorkbookPort> {
  const workbook = Workbook.create({ sheets: ['Uge 10', 'Uge 11'] });
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      workbook.sheet('Uge 10').cells.make(row, column).value = row * columns + column;
  client = await startExcel(workbook, options);
  client.install();
  const port = officeWorkbook();
  await port.facts();
  client.host.forgetRequests();
  return port;
}

const succeeded = () => client.host.syncs.filter(({ error }) => error === undefined);

const breach = (address: string) => ({ cell: { sheet: 'Uge 10', address }, severity: 'breach' as const });

function sheetOf(rows: NewSheet['table']['rows']): NewSheet {
  const columns = ['A', 'B', 'C', 'D', 'E'].map((header) => ({ header, width: 10, format: 'text' }) as const);
  return { name: 'Fund', title: 'Fund', lines: [], table: { name: 'Fund', columns, rows } };
}

describe('reading', () => {
  test.each(['1.4', '1.7', '1.9', '1.16'] as const)(
    '50,000 cells take one sync at %s',
    async (apiVersion) => {
      const port = await open(5_000, 10, { apiVersion });
      const [grid] = await port.readGrids(['Uge 10', 'Uge 11']);
      expect(grid!.values).toEqual(Array.from({ length: 50_000 }, (_, i) => i));
      expect(client.host.syncs).toHaveLength(1);
    },
  );

  test('tells after each sync how many cells are read', async () => {
    const port = await open(6_000, 10);
    const told: number[] = [];
    await port.readGrids(['Uge 10'], (cells) => told.push(cells));
    expect(told).toEqual([50_000, 60_000]);
  });

  test('60,000 cells take two, over two sheets too', async () => {
    const port = await open(6_000, 10);
    const [grid] = await port.readGrids(['Uge 10']);
    expect(grid!.values).toEqual(Array.from({ length: 60_000 }, (_, i) => i));
    expect(client.host.syncs).toHaveLength(2);
    client.workbook.fill("'Uge 11'!A1", Array<string[]>(500).fill(Array<string>(10).fill('x')));
    await port.facts();
    client.host.forgetRequests();
    expect((await port.readGrids(['Uge 10', 'Uge 11'])).map(({ rows }) => rows)).toEqual([6_000, 500]);
    expect(client.host.syncs).toHaveLength(2);
  });

  test('without having looked before takes the two of looking', async () => {
    await open(10, 10);
    client.host.forgetRequests();
    await officeWorkbook().readGrids(['Uge 10']);
    expect(client.host.syncs).toHaveLength(3);
  });

  test('goes on in smaller pieces when Excel cannot answer so much', async () => {
    const port = await open(5_000, 10, { limits: { response: 600_000 } });
    const [grid] = await port.readGrids(['Uge 10']);
    expect(grid!.values).toEqual(Array.from({ length: 50_000 }, (_, i) => i));
    expect(client.host.syncs.map(({ error }) => error)).toEqual([
      hostCodes.responseTooLarge,
      ...Array<undefined>(4),
    ]);
    expect(Math.max(...client.host.syncs.map(({ answered }) => answered))).toBeLessThanOrEqual(600_000);
  });

  test('says so when even little is too much', async () => {
    const port = await open(100, 10, { limits: { response: 20_000 } });
    client.host.failNext(hostCodes.responseTooLarge, 10);
    await expect(port.readGrids(['Uge 10'])).rejects.toMatchObject({ code: 'request-too-large' });
  });

  test('sees what was written outside the bounds since it looked', async () => {
    const port = await open(10, 10);
    client.host.user.edit("'Uge 10'!M20", 'Ali');
    client.host.user.edit("'Uge 11'!B2", 'Bo');
    const [grid, other] = await port.readGrids(['Uge 10', 'Uge 11']);
    expect([grid!.rows, grid!.columns, grid!.values.at(-1), other!.values]).toEqual([20, 13, 'Ali', ['Bo']]);
  });

  test('finds more merged areas than Excel tells at a time', async () => {
    const port = await open(1_200, 2);
    const sheet = client.workbook.sheet('Uge 10');
    for (let row = 0; row < 1_200; row += 2) sheet.merge({ row, column: 0, rows: 1, columns: 2 });
    await port.facts();
    const [grid] = await port.readGrids(['Uge 10']);
    expect(client.host.syncs.some(({ error }) => error === 'InvalidArgument')).toBe(true);
    expect(grid!.merges).toHaveLength(600);
    expect(grid!.merges[599]).toEqual({ row: 1_198, column: 0, rows: 1, columns: 2 });
  });
});

describe('writing', () => {
  const rows = Array.from({ length: 9_000 }, (_, i) => ['Freja Holm', '=1+1', i, null, { day: 20_514 }]);

  test('many rows in several requests, none near the limit', async () => {
    const port = await open(1, 1);
    await port.addSheets([sheetOf(rows)]);
    const [grid] = await port.readGrids(['Fund']);
    expect([grid!.rows, grid!.values.at(-5), grid!.values.at(-4), grid!.values.at(-3)]).toEqual([
      9_003,
      'Freja Holm',
      '=1+1',
      8_999,
    ]);
    expect(Math.max(...client.host.syncs.map(({ sent }) => sent))).toBeLessThan(3_000_000);
  });

  test('in smaller requests when Excel takes no more', async () => {
    const port = await open(1, 1, { limits: { request: 150_000 } });
    await port.addSheets([sheetOf(rows.slice(0, 3_000))]);
    expect((await port.readGrids(['Fund']))[0]!.rows).toBe(3_003);
    expect(
      client.host.syncs.filter(({ error }) => error === hostCodes.requestTooLarge).length,
    ).toBeGreaterThan(0);
  });

  test('leaves no half of a sheet behind', async () => {
    const port = await open(1, 1);
    const original = client.workbook.addTable.bind(client.workbook);
    client.workbook.addTable = () => {
      throw new ExcelError('GeneralException', 'No table today.');
    };
    await expect(port.addSheets([sheetOf([]), sheetOf([])])).rejects.toMatchObject({ name: 'WorkbookError' });
    client.workbook.addTable = original;
    expect(client.workbook.sheets.map(({ name }) => name)).toEqual(['Uge 10', 'Uge 11']);
    expect(client.host.session.enableEvents).toBe(true);
  });

  test('needs a workbook that may grow', async () => {
    const port = await open(1, 1);
    client.workbook.state.structureProtected = true;
    await expect(port.addSheets([sheetOf([])])).rejects.toMatchObject({ code: 'workbook-protected' });
  });

  test('lays the page out: A4 across, as wide as the page, the header on each', async () => {
    const port = await open(1, 1);
    await port.addSheets([{ ...sheetOf([]), print: { landscape: true } }]);
    expect(client.workbook.sheet('Fund').state.pageLayout).toMatchObject({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      Zoom: { horizontalFitToPages: 1 },
      titleRows: expect.stringMatching(/\$?3:\$?3/),
    });
  });
});

describe('marking', () => {
  const scattered = Array.from({ length: 3_000 }, (_, i) => breach(addressOf(i * 3, i % 5)));

  test('3,000 cells takes three requests of a few kilobytes through address lists', async () => {
    const port = await open(1, 1);
    await port.mark(scattered);
    expect(client.host.syncs).toHaveLength(3);
    expect(Math.max(...client.host.syncs.map(({ sent }) => sent))).toBeLessThan(40_000);
    expect(client.workbook.sheet('Uge 10').state.rules.flatMap(({ rects }) => rects)).toHaveLength(3_000);
  });

  test('range by range where there are no lists, and lets go of every range', async () => {
    const port = await open(1, 1, { apiVersion: '1.7' });
    await port.mark(scattered.slice(0, 1_200));
    expect(Math.max(...client.host.syncs.map(({ sent }) => sent))).toBeLessThan(2_000_000);
    await client.host.idle();
    expect(client.host.references.size).toBe(0);
    expect(await port.unmark()).toBe(1_200);
  });

  test('takes marks away that the manager has copied elsewhere', async () => {
    const port = await open(1, 1);
    await port.mark([breach('A1')]);
    const { rules } = client.workbook.sheet('Uge 10').state;
    client.workbook
      .sheet('Uge 11')
      .state.rules.push({ ...rules[0]!, id: 'copied', rects: [{ row: 4, column: 0, rows: 2, columns: 3 }] });
    expect(await port.unmark()).toBe(7);
    expect(client.workbook.sheets.flatMap(({ state }) => state.rules)).toEqual([]);
  });
});

describe('when Excel is busy or gone', () => {
  test('it is asked again', async () => {
    const port = await open(10, 10);
    client.host.failNext(hostCodes.activityLimitReached, 2);
    expect((await port.readGrids(['Uge 10']))[0]!.rows).toBe(10);
    expect(client.host.syncs.map(({ error }) => error)).toEqual([5102, 5102, undefined]);
  });

  test('marks are not set twice for that', async () => {
    const port = await open(10, 10, { apiVersion: '1.7' });
    const marks = Array.from({ length: 600 }, (_, i) => breach(addressOf(i * 2, 0)));
    await port.mark(marks.slice(0, 2));
    client.host.failNext(hostCodes.activityLimitReached);
    await port.mark(marks);
    expect(client.workbook.sheet('Uge 10').state.rules).toHaveLength(600);
  });

  test('it is said after a while', async () => {
    const port = await open(10, 10);
    client.host.failNext(hostCodes.activityLimitReached, 4);
    await expect(port.facts()).rejects.toMatchObject({ code: 'busy' });
    expect(succeeded()).toEqual([]);
  }, 15_000);

  test.each([
    ['facts', (port: WorkbookPort) => port.facts()],
    ['readGrids', (port: WorkbookPort) => port.readGrids(['Uge 10'])],
    ['addSheets', (port: WorkbookPort) => port.addSheets([sheetOf([])])],
    ['select', (port: WorkbookPort) => port.select({ sheet: 'Uge 10', address: 'A1' })],
    ['mark', (port: WorkbookPort) => port.mark([breach('A1')])],
    ['unmark', (port: WorkbookPort) => port.unmark()],
  ] as const)('%s says that a cell is being edited, and works afterwards', async (_, act) => {
    const port = await open(2, 2);
    client.host.user.startEditing();
    await expect(act(port)).rejects.toMatchObject({ code: 'editing-cell' });
    client.host.user.stopEditing();
    await act(port);
  });

  test('a sheet that was deleted meanwhile is missed by its name', async () => {
    const port = await open(2, 2);
    client.workbook.deleteSheet(client.workbook.sheet('Uge 11'));
    await expect(port.readGrids(['Uge 11'])).rejects.toMatchObject({
      code: 'no-such-sheet',
      detail: 'Uge 11',
    });
  });

  test('without Excel the session is lost', async () => {
    const port = await open(2, 2);
    const { Excel } = globalThis as unknown as { Excel: unknown };
    Object.assign(globalThis, { Excel: undefined });
    await expect(port.facts()).rejects.toMatchObject({ code: 'session-lost' });
    Object.assign(globalThis, { Excel });
  });
});

test.each(['1.7', '1.9', '1.16'] as const)(
  'at %s changes are heard after a sheet could not be added',
  async (apiVersion) => {
    const port = await open(2, 2, { apiVersion });
    const heard: string[] = [];
    await port.onChange((sheet) => heard.push(sheet));
    client.host.user.startEditing();
    await expect(port.addSheets([sheetOf([])])).rejects.toMatchObject({ code: 'editing-cell' });
    client.host.user.stopEditing();
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    client.host.user.edit("'Uge 11'!B2", 'Ali');
    await client.host.idle();
    expect([heard, client.host.session.enableEvents]).toEqual([['Uge 11'], true]);
  },
);

test('the locale is the one of Excel, or of the document where Excel cannot tell', async () => {
  const of = async (apiVersion: '1.9' | '1.16') => {
    const workbook = Workbook.create({ locale: 'sv-SE' });
    client = await startExcel(workbook, { apiVersion, displayLanguage: 'sv-SE' });
    client.install();
    const { locale } = await officeWorkbook().facts();
    return locale;
  };
  expect(await of('1.16')).toBe('sv-SE');
  await client.host.idle();
  client.close();
  expect(await of('1.9')).toBe('sv-SE');
});
