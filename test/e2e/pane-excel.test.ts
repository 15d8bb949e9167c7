import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDist, type Served } from '../../src/cli/serve';
import { assertAllKnown, provideExcel, workbookIn } from '../excel-host/browser';
import type { HostOptions } from '../excel-host/host/host';
import type { Sheet } from '../excel-host/workbook/sheet';
import { Workbook } from '../excel-host/workbook/workbook';
import { launchBrowser } from '../setup/tools';
import { axeFindings } from './axe';

const DIST = path.resolve(__dirname, '../../dist');
const ROSTER = 'Uge 10';

jest.setTimeout(120_000);

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  if (!existsSync(path.join(DIST, 'taskpane.html')))
    throw new Error('These tests look at dist: run `npm run build` first.');
  [browser, served] = await Promise.all([launchBrowser(), serveDist({ root: DIST })]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  await openExcel();
});

afterEach(async () => {
  await assertAllKnown(page);
  await context.close();
  expect(complaints).toEqual([]);
});

describe('the pane in Excel', () => {
  test('from the click to the exported sheet', async () => {
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
    await page.getByRole('region', { name: 'Resultat' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('button', { name: /Storm Berg Advarsel/ }).click();
    await page.getByText('Alene hele vagten, 22:00–06:00.').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Eksportér overtrædelser' }).click();
    await page.getByText('Fundene står på det nye ark Overtrædelser.').waitFor();
    const names = (await workbookIn(page)).sheets.map(({ name }) => name);
    expect(names).toEqual([ROSTER, 'Overtrædelser']);
  });

  test('marks the cells and takes the marks away again', async () => {
    await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
    await page.getByRole('button', { name: 'Markér i arket' }).click();
    await page.getByText('Fundene er markeret i arket').waitFor();
    await page.getByRole('button', { name: 'Fjern markeringer' }).click();
    await page.getByText(/markere(t|de) celler? er som før/).waitFor();
  });

  test('exports the checklists of the roster that was checked, and is not made stale by notes on them', async () => {
    await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
    await page.getByRole('button', { name: 'Eksportér tjekliste' }).click();
    await page.getByText('Klar til print: Tjekliste ledelse og Tjekliste medarbejdere.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    const { sheets } = await workbookIn(page);
    expect(sheets.map(({ name }) => name)).toEqual([ROSTER, 'Tjekliste ledelse', 'Tjekliste medarbejdere']);
    const night = 'Tirsdag den 3. marts 2026 kl. 22:00–06:00 (8 timer)';
    expect(textsOf(sheets[1]!)).toContain(`${night}: Storm Berg`);
    expect(textsOf(sheets[2]!)).toContain(night);
    await page.evaluate(() => {
      window.excelHost.user.edit("'Tjekliste ledelse'!C9", 'ja');
    });
    await page.getByRole('button', { name: 'Fjern markeringer' }).click();
    await page.getByText('Der var ingen markeringer at fjerne.').waitFor();
    expect(await page.getByText('Vagtplanen er ændret').count()).toBe(0);
  });

  test('prepares the staff list and the places', async () => {
    await page.getByRole('button', { name: 'Medarbejdere og steder' }).click();
    await page.getByText('Klar til udfyldning').waitFor();
    const names = (await workbookIn(page)).sheets.map(({ name }) => name);
    expect(names).toEqual([ROSTER, 'Medarbejdere', 'Steder', 'Sikkerhed', 'Risiko & aftaler']);
  });

  test('notices a change by the manager, not its own sheets', async () => {
    await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
    await page.getByRole('button', { name: 'Eksportér overtrædelser' }).click();
    await page.getByText('Fundene står på det nye ark').waitFor();
    expect(await page.getByText('Vagtplanen er ændret').count()).toBe(0);
    await page.evaluate((sheet) => {
      window.excelHost.user.activate(sheet);
      window.excelHost.user.edit('C2', '23:00');
    }, ROSTER);
    await page.getByText('Vagtplanen er ændret siden tjekket').waitFor();
  });

  test('selects a cell that is no shift, and goes to where columns are named', async () => {
    await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
    await page.getByRole('button', { name: /^Sådan blev arket læst/ }).click();
    await page.getByLabel('Vis', { exact: true }).selectOption('aside');
    await page.getByRole('button', { name: 'Vis A1:D1 i arket' }).click();
    const heading = { row: 0, column: 0, rows: 1, columns: 4 };
    while (JSON.stringify(await selection()) !== JSON.stringify([ROSTER, heading]))
      await page.waitForTimeout(50);
    await page.getByRole('button', { name: 'Sig selv, hvad der står hvor' }).click();
    await page.getByText('Skriv i tabellen »Tilordning«').waitFor();
    expect((await selection())[0]).toBe('Alenevagt opsætning');
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a ribbon button runs the same check', async () => {
    const { status } = await page.evaluate(() => window.excelHost.user.press('validateRoster'));
    expect(status).toBe(0);
    await page.getByRole('region', { name: 'Resultat' }).waitFor();
    await page.getByRole('button', { name: /Storm Berg Advarsel/ }).waitFor();
  });
});

async function openExcel(options: HostOptions = {}): Promise<void> {
  context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  await provideExcel(context, roster(), options);
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${served.url}taskpane.html`);
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).waitFor();
}

/** A list of two nights, each worked by one person alone. */
function roster(): Workbook {
  const workbook = Workbook.create({ sheets: [ROSTER] });
  const rows = [
    ['Navn', 'Dato', 'Start', 'Slut'],
    ['Storm Berg', '2026-03-03', '22:00', '06:00'],
    ['Freja Dahl', '2026-03-04', '22:00', '06:00'],
  ];
  workbook.active.write(
    { row: 0, column: 0, rows: rows.length, columns: 4 },
    (row, column) => rows[row]![column]!,
  );
  return workbook;
}

/** The sheet in front, and what is selected there. */
async function selection(): Promise<readonly [string, unknown]> {
  const { active } = await workbookIn(page);
  return [active.name, active.state.selection];
}

function textsOf({ cells }: Sheet): unknown[] {
  return cells.save().cells.map(([, , { value }]) => value);
}
