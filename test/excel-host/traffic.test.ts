import { expect, test } from '@jest/globals';
import { useExcel } from './use-excel';

const excel = useExcel();

test('counts what one-by-one costs against ranges taken together', async () => {
  const { Excel, host, workbook } = excel();
  const rows = Array.from({ length: 300 }, (_, row) =>
    Array.from({ length: 10 }, (_cell, column) => [row, column]),
  );
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [row, column] of rows.flat()) sheet.getCell(row!, column!).format.fill.color = '#F4B6B6';
    await context.sync();
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (let row = 0; row < 300; row += 100)
      sheet.getRanges(`A${row + 1}:J${row + 100}`).format.fill.color = '#00FF00';
    await context.sync();
  });
  const [each, together] = host.syncs;
  expect(each!.actions).toBeGreaterThan(15_000);
  expect(each!.sent).toBeGreaterThan(2_000_000);
  expect(together!.actions).toBeLessThan(40);
  expect(together!.sent).toBeLessThan(10_000);
  expect(workbook.active.uniform([{ row: 0, column: 0, rows: 300, columns: 10 }], 'fill')).toBe('#00FF00');
});

test('counts bytes of the bodies and actions by name', async () => {
  const { Excel, host, workbook } = excel();
  workbook.fill('A1', [['Blåbær'.repeat(1_000)]]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
    await context.sync();
  });
  const [request] = host.syncs;
  // Two of the six letters take two bytes.
  expect(request!.answered).toBeGreaterThan(8_000);
  expect(request!.answered).toBeLessThan(9_000);
  expect(request!.byAction).toMatchObject({ query: 1, _KeepReference: 1 });
  host.forgetRequests();
  expect(host.requests).toHaveLength(0);
});
