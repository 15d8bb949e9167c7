import { afterEach, expect, test } from '@jest/globals';
import type { ExcelClient } from './node';
import { startExcel } from './node';
import { Workbook } from './workbook/workbook';

let client: ExcelClient;
afterEach(() => {
  client.close();
});

test.each(['1.4', '1.7', '1.9', '1.16'] as const)(
  'boots as an Excel with ExcelApi %s',
  async (apiVersion) => {
    client = await startExcel(Workbook.create({ sheets: ['Uge 10'] }), { apiVersion });
    expect(client.ready).toMatchObject({ host: 'Excel', platform: 'PC' });
    const { requirements } = client.Office.context;
    expect(requirements.isSetSupported('ExcelApi', apiVersion)).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.17')).toBe(false);
    client.workbook.sheet('Uge 10').write({ row: 0, column: 1, rows: 1, columns: 1 }, () => '07:30');
    const values = await client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Uge 10').getRange('A1:B1');
      range.load('values, text, numberFormat, address');
      await context.sync();
      return { values: range.values, text: range.text, address: range.address };
    });
    expect(values).toEqual({ values: [['', 0.3125]], text: [['', '07:30']], address: "'Uge 10'!A1:B1" });
  },
);
