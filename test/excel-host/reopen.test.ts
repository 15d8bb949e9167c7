import { afterEach, expect, test } from '@jest/globals';
import { type ExcelClient, startExcel } from './node';
import { Workbook } from './workbook/workbook';

let client: ExcelClient;
afterEach(() => {
  client.close();
});

test('what was saved is there on another day; ids of conditional formats are not', async () => {
  client = await startExcel(Workbook.create({ sheets: ['Uge 10'] }));
  const before = await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Uge 10');
    sheet.getRange('A1').values = [['Freja']];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    (sheet.getRange('B:B') as { numberFormat: unknown }).numberFormat = '@';
    context.workbook.settings.add('alenevagt', { marks: ['A1'], since: 7 });
    const rule = sheet.getRange('A1').conditionalFormats.add('Custom').load('id');
    rule.custom.rule.formula = '=TRUE';
    sheet.tables.add('D1:E2', true).name = 'Regler';
    await context.sync();
    return rule.id;
  });
  client.Office.context.document.settings.set('language', 'da');
  await new Promise((resolve) => {
    client.Office.context.document.settings.saveAsync(resolve);
  });

  client = await client.reopen({ apiVersion: '1.9' });
  const after = await client.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Uge 10');
    const range = sheet.getRange('A1').load('values,format/fill/color');
    const text = sheet.getRange('B7').load('numberFormat');
    const setting = context.workbook.settings.getItem('alenevagt').load('value');
    const rules = sheet.getRange().conditionalFormats.load('items/id,items/custom/rule/formula');
    const table = context.workbook.tables.getItemOrNullObject('regler').load('name');
    await context.sync();
    return {
      cell: [range.values, range.format.fill.color, text.numberFormat],
      setting: setting.value as unknown,
      rules: rules.items.map((rule) => rule.custom.rule.formula),
      ids: rules.items.map(({ id }) => id),
      table: table.name,
    };
  });
  expect(after).toMatchObject({
    cell: [[['Freja']], '#FF0000', [['@']]],
    setting: { marks: ['A1'], since: 7 },
    rules: ['=TRUE'],
    table: 'Regler',
  });
  expect(after.ids).not.toContain(before);
  expect(client.Office.context.document.settings.get('language')).toBe('da');
});

test('install puts the client where an add-in looks, close takes it away', async () => {
  client = await startExcel();
  client.install();
  expect((globalThis as { Excel?: unknown }).Excel).toBe(client.Excel);
  client.close();
  expect((globalThis as { Excel?: unknown }).Excel).toBeUndefined();
});
