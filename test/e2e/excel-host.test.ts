import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { assertAllKnown, provideExcel, workbookIn } from '../excel-host/browser';
import type { HostOptions } from '../excel-host/host/host';
import { Workbook } from '../excel-host/workbook/workbook';
import { launchBrowser } from '../setup/tools';

const PAGE = 'https://pane.example/taskpane.html';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

test('Microsoft’s client reads and writes a workbook in the browser', async () => {
  const workbook = Workbook.create({ sheets: ['Uge 10'] });
  workbook.active.write({ row: 1, column: 1, rows: 1, columns: 1 }, () => 'Freja 07:00-15:00');
  const page = await openPane(workbook);
  const read = await page.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    return Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Uge 10').getRange('B2').load('values');
      await context.sync();
      range.getOffsetRange(1, 0).values = [['Asta']];
      await context.sync();
      return [host, platform, range.values[0]?.[0]] as unknown[];
    });
  });
  expect(read).toEqual(['Excel', 'PC', 'Freja 07:00-15:00']);
  expect((await workbookIn(page)).active.value(2, 1)).toBe('Asta');
  await assertAllKnown(page);
  await page.context().close();
});

test('the user’s edits, a ribbon button and an old ExcelApi work there too', async () => {
  const page = await openPane(Workbook.create({ sheets: ['Uge 10'] }), { apiVersion: '1.7' });
  const seen = await page.evaluate(async () => {
    await Office.onReady();
    Office.actions.associate('ValidateRoster', (event: Office.AddinCommands.Event) => {
      event.completed();
    });
    const { status } = await window.excelHost.user.press('ValidateRoster');
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
      await context.sync();
      const changed = new Promise<string>((resolve) => {
        sheet.onChanged.add((event) => {
          resolve(event.address);
          return Promise.resolve();
        });
      });
      await context.sync();
      window.excelHost.user.edit('C4', 'Nat');
      return changed;
    });
    const tooNew = await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRanges('A1,B2');
      await context.sync();
    }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    return { status, address, tooNew };
  });
  expect(seen).toEqual({ status: 0, address: 'C4', tooNew: 'ApiNotFound' });
  await page.context().close();
});

async function openPane(workbook: Workbook, options: HostOptions = {}): Promise<Page> {
  const context = await browser.newContext();
  await provideExcel(context, workbook, options);
  const page = await context.newPage();
  await page.route(PAGE, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><script src="${OFFICE}"></script>` }),
  );
  await page.goto(PAGE);
  return page;
}
