import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDist, type Served } from '../../src/cli/serve';
import { launchBrowser } from '../setup/tools';
import { axeFindings } from './axe';
import { checkRoster, openWorkbook, selectedCell, tabTo, visitPage } from './visit';
import { textRoster, twoKiosks } from './workbooks';

const ROOT = path.resolve(__dirname, '../..');
const fixture = (name: string) => path.join(ROOT, `fixtures/rosters/${name}/roster.xlsx`);

// A browser and a build take longer than Jest's five seconds.
jest.setTimeout(120_000);

let browser: Browser;
let served: Served;

beforeAll(async () => {
  if (!existsSync(path.join(ROOT, 'dist/browser.html')))
    throw new Error('These tests look at dist: run `npm run build` first.');
  [browser, served] = await Promise.all([launchBrowser(), serveDist({ root: path.join(ROOT, 'dist') })]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('how the sheet was read, without a mouse', () => {
  test('each cell that is no shift is reached, with its reason, and shown', async () => {
    await visiting({}, async (page) => {
      await openWorkbook(page, fixture('grid-at-d9'));
      await tabTo(page, 'Tjek vagtplanen');
      await page.keyboard.press('Enter');
      await page.getByRole('region', { name: 'Resultat' }).waitFor();
      await tabTo(page, /^Sådan blev arket læst/);
      await page.keyboard.press('Enter');
      await tabTo(page, 'Vis');
      await page.keyboard.type('Celler, der ikke er');
      const list = page.getByRole('list', { name: 'Celler, der ikke er vagter' });
      await list.getByText('Husk: nøglen ligger hos naboen.').waitFor();
      expect(await list.getByRole('listitem').first().getAttribute('aria-setsize')).toBe('8');
      await list.getByText('Åbningstider.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
      await page.locator('#section-reading').scrollIntoViewIfNeeded();
      await picture(page, 'browser-page-no-shifts');
      await tabTo(page, /^Vis D10:H10 /);
      await page.keyboard.press('Enter');
      expect(await selectedCell(page)).toBe('Åbningstid');
    });
  });

  test('a question is answered, and the answer kept', async () => {
    await visiting({}, async (page) => {
      await openWorkbook(page, fixture('codes-asked'));
      await tabTo(page, 'Tjek vagtplanen');
      await page.keyboard.press('Enter');
      await page.getByRole('form', { name: 'Spørgsmål' }).waitFor();
      await tabTo(page, /^Vis B4 i arket/);
      await page.keyboard.press('Enter');
      expect(await selectedCell(page)).toBe('E');
      await tabTo(page, 'Ikke på arbejde');
      // The arrows go round: the last of the choices is an answer of one's own.
      await page.keyboard.press('ArrowUp');
      await tabTo(page, /^Noget andet: .*E/);
      await page.keyboard.type('07:00-15:00');
      await tabTo(page, 'Gem svar');
      await page.keyboard.press('Enter');
      // With the likeliest answer about GAR, which is chosen already.
      await page.getByText('2 svar er gemt i projektmappen.').waitFor();
      await page.locator('.pane-body[aria-busy=false]').waitFor();
      await page.getByRole('tab', { name: 'Alenevagt opsætning' }).waitFor();
      expect(await page.getByRole('group', { name: /betyder .E./ }).count()).toBe(0);
      expect(await page.getByRole('group', { name: /betyder .L./ }).count()).toBe(1);
    });
  });
});

test('all rosters of the workbook are checked together, when that is wanted', async () => {
  await visiting({}, async (page) => {
    await openWorkbook(page, { name: 'kiosker.xlsx', bytes: await twoKiosks() });
    await checkRoster(page);
    const alone = (name: string) =>
      page.getByRole('list', { name: 'Alene om natten' }).getByRole('button', { name });
    await alone('Mette Lund').waitFor();
    expect(await alone('Jonas Friis').count()).toBe(0);
    await page.getByLabel('Tjek alle vagtplaner i projektmappen').check();
    await alone('Jonas Friis').waitFor();
    await alone('Mette Lund').waitFor();
    await alone('Jonas Friis').click();
    expect([await shownSheet(page), await selectedCell(page)]).toEqual(['Kiosk Syd', '22-06']);
    await page.getByLabel('Tjek alle vagtplaner i projektmappen').uncheck();
    await alone('Mette Lund').waitFor({ state: 'detached' });
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('a sheet that is not understood leads to where its columns are named', async () => {
  await visiting({}, async (page) => {
    await openWorkbook(page, fixture('not-a-roster'));
    await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
    await page.getByRole('heading', { name: /Varer/ }).waitFor();
    expect(await page.getByRole('link', { name: /ikke bliver forstået/ }).getAttribute('href')).toBe(
      'help/index.html#not-understood',
    );
    expect(await axeFindings(page)).toEqual([]);
    await picture(page, 'browser-page-not-understood');
    await page.getByRole('button', { name: 'Sig selv, hvad der står hvor' }).click();
    await page.getByText('Skriv i tabellen »Tilordning« på arket Alenevagt opsætning').waitFor();
    expect(await shownSheet(page)).toBe('Alenevagt opsætning');
    await picture(page, 'browser-page-mapping');
  });
});

test.each(['index', 'nb', 'sv', 'en'])('the help shows the layouts without a barrier: %s', async (name) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  try {
    const page = await context.newPage();
    await page.goto(`${served.url}help/${name}.html#not-understood`);
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const pictures = page.locator('figure img');
    expect(await pictures.count()).toBe(8);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await picture.evaluate((image: HTMLImageElement) => image.decode());
      expect((await picture.getAttribute('alt'))?.length).toBeGreaterThan(40);
    }
  } finally {
    await context.close();
  }
});

describe('where no worker can be started', () => {
  test.each<[string, (context: BrowserContext) => Promise<unknown>]>([
    [
      'because there are none',
      (context) => context.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker')),
    ],
    [
      'because its file cannot be loaded',
      (context) => context.route(/engine-worker/, (route) => route.fulfill({ status: 404 })),
    ],
  ])('%s, the page does all of it itself', async (_, before) => {
    const complaints = await visiting({ before }, async (page) => {
      await openWorkbook(page, fixture('sample'));
      await checkRoster(page);
      await page.getByRole('button', { name: /Emma Kjær og Oliver Bach/ }).click();
      await page.getByText('Alene 18:00–22:00 af vagten 15:00–22:00.').waitFor();
      await page.getByRole('button', { name: /^Sådan blev arket læst/ }).click();
      await page.getByLabel('Vis', { exact: true }).selectOption('aside');
      await page.getByText('En overskrift, en dato eller en ugedag.').first().waitFor();
      await page.getByRole('button', { name: 'Eksportér overtrædelser' }).click();
      await page.getByRole('tab', { name: 'Overtrædelser', selected: true }).waitFor();
    });
    expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });
});

test('a long check says how far it has come, and stops when it is told to', async () => {
  await visiting({}, async (page) => {
    await openWorkbook(page, { name: 'stor.csv', bytes: textRoster(700, 366) });
    await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
    // Whichever of them is on show when somebody looks.
    await page.getByText(/257\.267 celler er hentet|\d+ af \d+ regler er tjekket/).waitFor();
    await page.getByRole('button', { name: 'Annullér' }).click();
    await page.getByText('Tjekket blev annulleret.').waitFor();
    expect(await page.getByRole('region', { name: 'Resultat' }).count()).toBe(0);
  });
});

/** Opens the page for what is done with it, and returns what it complained of, which by itself is nothing. */
async function visiting(
  { before }: { before?: (context: BrowserContext) => Promise<unknown> },
  act: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const { context, page, complaints } = await visitPage(browser, served.url, {}, before);
  try {
    await act(page);
  } finally {
    await context.close();
  }
  if (!before) expect(complaints).toEqual([]);
  return complaints;
}

function shownSheet(page: Page): Promise<string | null> {
  return page.getByRole('tab', { selected: true }).innerText();
}

/** For people to look at: test-output/ holds what the tests saw. */
async function picture(page: Page, name: string): Promise<void> {
  const folder = path.join(ROOT, 'test-output');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
