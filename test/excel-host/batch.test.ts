import { afterEach, describe, expect, test } from '@jest/globals';
import { startExcel } from './node';
import { useExcel } from './use-excel';
import { Workbook } from './workbook/workbook';

describe('a batch', () => {
  const excel = useExcel();

  test('reads names and a range with one sync', async () => {
    const { Excel, host, workbook } = excel();
    workbook.addSheet('Uge 11');
    host.user.edit('Uge 10!A1', 'Freja');
    const read = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      const used = context.workbook.worksheets
        .getItem('Uge 10')
        .getUsedRangeOrNullObject(true)
        .load('values');
      await context.sync();
      return { names: sheets.items.map((sheet) => sheet.name), values: used.values };
    });
    expect(read).toEqual({ names: ['Uge 10', 'Uge 11'], values: [['Freja']] });
    await host.idle();
    expect(host.syncs).toHaveLength(1);
    expect(host.requests.filter((request) => request.cleanup)).toHaveLength(1);
  });

  test('leaves no references behind', async () => {
    const { Excel, host } = excel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3');
      await context.sync();
      expect(host.references.size).toBe(1);
      range.values = [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ];
      await context.sync();
    });
    await host.idle();
    expect(host.references.size).toBe(0);
    expect(excel().workbook.sheet('Uge 10').value(2, 1)).toBe(8);
  });

  test('does not add twice what is used twice', async () => {
    const { Excel, workbook } = excel();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Rapport');
      sheet.getRange('A1').values = [['Alene']];
      sheet.load('name,position');
      await context.sync();
      sheet.tabColor = '#c00000';
      await context.sync();
    });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['Uge 10', 'Rapport']);
    expect(workbook.sheet('Rapport').state.tabColor).toBe('#C00000');
  });

  test('answers null objects for what is missing', async () => {
    const missing = await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Uge 99');
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
      const table = context.workbook.tables.getItemOrNullObject('Vagter');
      const setting = context.workbook.settings.getItemOrNullObject('mark');
      const name = context.workbook.names.getItemOrNullObject('mark');
      sheet.load('name');
      used.load('values');
      await context.sync();
      return [sheet, used, table, setting, name].map((object) => object.isNullObject);
    });
    expect(missing).toEqual([true, true, true, true, true]);
  });

  test('stops at an error, tells where, and keeps what came before', async () => {
    const { Excel, workbook, host, OfficeExtension } = excel();
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['før']];
      context.workbook.worksheets.getItem('Uge 99').getRange('A1').values = [['aldrig']];
      sheet.getRange('A2').values = [['efter']];
      await context.sync();
    });
    const error = await failing.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    expect((error as OfficeExtension.Error).debugInfo.statement).toContain('worksheets.getItem(');
    expect([workbook.active.value(0, 0), workbook.active.value(1, 0)]).toEqual(['før', '']);
    expect(host.requests.at(0)).toMatchObject({ error: 'ItemNotFound' });
  });

  test('takes 3,000 cells in blocks of rows, in one request', async () => {
    const { Excel, host, workbook } = excel();
    const values = Array.from({ length: 300 }, (_, row) =>
      Array.from({ length: 10 }, (_cell, column) => row * column),
    );
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:J300').values = values;
      await context.sync();
    });
    expect(workbook.active.value(299, 9)).toBe(2691);
    expect(host.syncs).toHaveLength(1);
    expect(host.syncs[0]?.byAction).toMatchObject({ 'set Values': 2, _ValidateArraySize: 1 });
  });

  test('answers on a timer, so that code between two awaits runs first', async () => {
    const { Excel } = excel();
    const order: string[] = [];
    const context = new Excel.RequestContext();
    context.workbook.worksheets.load('items/name');
    const syncing = context.sync().then(() => order.push('answer'));
    await Promise.resolve();
    await Promise.resolve();
    order.push('microtasks');
    await syncing;
    expect(order).toEqual(['microtasks', 'answer']);
  });
});

describe('what the host does not know', () => {
  test('is an error, and closing tells it again', async () => {
    const client = await startExcel();
    const failing = client.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.load('items/name');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(() => {
      client.close();
    }).toThrow('Worksheet.charts');
  });

  test('counts also as a property to load', async () => {
    const client = await startExcel();
    const failing = client.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('style');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'NotImplemented' });
    expect(() => {
      client.close();
    }).toThrow('Range.style');
  });
});

describe('the declared ExcelApi', () => {
  const opened: { close(): void }[] = [];
  afterEach(() => {
    for (const client of opened.splice(0)) client.close();
  });
  const start = async (apiVersion: '1.4' | '1.7' | '1.9' | '1.16') => {
    const client = await startExcel(Workbook.create(), { apiVersion });
    opened.push(client);
    return client;
  };

  test.each([
    [
      '1.4',
      'freezePanes (1.7)',
      (sheet: Excel.Worksheet) => {
        sheet.freezePanes.freezeRows(1);
      },
    ],
    ['1.4', 'conditional formats (1.6)', (sheet: Excel.Worksheet) => sheet.getRange('A1').conditionalFormats],
    ['1.7', 'getRanges (1.9)', (sheet: Excel.Worksheet) => sheet.getRanges('A1,B2')],
    [
      '1.9',
      'merged areas (1.13)',
      (sheet: Excel.Worksheet) => sheet.getRange('A1').getMergedAreasOrNullObject(),
    ],
  ] as const)('%s has no %s', async (version, _member, use) => {
    const { Excel } = await start(version);
    const failing = Excel.run(async (context) => {
      use(context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('only newer Excels have a shared runtime', async () => {
    const [old, modern] = [await start('1.7'), await start('1.9')];
    expect(old.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
    expect(modern.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });
});
