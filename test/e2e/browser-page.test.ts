import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveDist, type Served } from '../../src/cli/serve';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { launchBrowser } from '../setup/tools';
import { axeFindings } from './axe';
import { atRest, checkRoster, openWorkbook, selectedCell, tabTo, visitPage } from './visit';
import { formulaWorkbook, hostileWorkbook, nightWorkbook, textRoster } from './workbooks';

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'fixtures/rosters/sample/roster.xlsx');

// A browser, a build and ten thousand shifts take longer than Jest's five seconds.
jest.setTimeout(120_000);

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  if (!existsSync(path.join(ROOT, 'dist/browser.html')))
    throw new Error('These tests look at dist: run `npm run build` first.');
  [browser, served] = await Promise.all([launchBrowser(), serveDist({ root: path.join(ROOT, 'dist') })]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  await visit({});
});

afterEach(async () => {
  await context.close();
  // Whatever a policy refuses or a script throws is said on the console.
  expect(complaints).toEqual([]);
});

describe('a manager with a workbook', () => {
  test('opens it, checks it, sees why, finds the cell, marks it, exports and downloads', async () => {
    expect(await axeFindings(page)).toEqual([]);
    await open(SAMPLE);
    expect(await axeFindings(page)).toEqual([]);

    await check();
    expect(await axeFindings(page)).toEqual([]);
    await expectShown('Overtrædelser', 'Unge under 18 alene', 'Alene om natten', 'Kunne ikke læses');

    const finding = page.getByRole('button', { name: /Emma Kjær og Oliver Bach/ });
    await finding.click();
    expect(await finding.getAttribute('aria-expanded')).toBe('true');
    expect(await selectedCell(page)).toBe('15-20');
    await expectShown('Hvorfor', 'Alene 18:00–22:00 af vagten 15:00–22:00.');
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole('button', { name: 'Markér i arket' }).click();
    await expectShown('Fundene er markeret i arket');
    // Four cells of minors alone, two of adults without their rest.
    expect(await page.getByRole('gridcell', { name: /Overtrædelse/ }).count()).toBe(6);

    await page.getByRole('button', { name: 'Eksportér overtrædelser' }).click();
    await page.getByRole('tab', { name: 'Overtrædelser', selected: true }).waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const saved = await downloaded();
    expect(saved.sheets.map(({ name }) => name)).toContain('Overtrædelser');
    expect(saved.marks.map(({ cell }) => cell.sheet)).toContain('Uge 49');
    const [violations] = await saved.readGrids(['Overtrædelser']);
    expect(violations!.values).toContain('Emma Kjær, Oliver Bach');
  });

  test('gets checklists to print, also before a check, and finds them in the download', async () => {
    await open(SAMPLE);
    await page.getByRole('button', { name: 'Eksportér tjekliste' }).click();
    await page.getByRole('tab', { name: 'Tjekliste ledelse', selected: true }).waitFor();
    await expectShown('Alene på arbejde: lederens tjekliste', 'Din vagtplan');
    expect(await axeFindings(page)).toEqual([]);
    const [management, staff] = await (
      await downloaded()
    ).readGrids(['Tjekliste ledelse', 'Tjekliste medarbejdere']);
    expect(management!.values.join('\n')).toContain('Emma Kjær, under 18');
    expect(staff!.values.join('\n')).not.toContain('Emma Kjær');
  });

  test('is told when the roster changes after the check, and checks again', async () => {
    await open(SAMPLE);
    await check();
    await page.getByRole('button', { name: /^.*Emma Kjær og Oliver Bach/ }).click();
    await page.getByRole('grid').focus();
    await page.keyboard.type('FRI');
    await page.keyboard.press('Enter');
    await expectShown('Vagtplanen er ændret siden tjekket');
    await page.getByRole('button', { name: 'Tjek igen' }).click();
    await page.getByText('Vagtplanen er ændret siden tjekket').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: /Emma Kjær og Oliver Bach/ }).count()).toBe(0);
  });

  test('removes the marks again', async () => {
    await open(SAMPLE);
    await check();
    await page.getByRole('button', { name: 'Markér i arket' }).click();
    await expectShown('Fundene er markeret i arket');
    await page.getByRole('button', { name: 'Fjern markeringer' }).click();
    await expectShown('markerede celler er som før');
    expect(await page.getByRole('gridcell', { name: /Overtrædelse/ }).count()).toBe(0);
  });

  test('reads the pane in another language', async () => {
    await open(SAMPLE);
    await check();
    await page.getByRole('button', { name: 'Indstillinger' }).click();
    await page.getByLabel('Sprog').selectOption('English');
    await page.getByRole('button', { name: 'Validate roster' }).waitFor();
    await expectShown('Minors alone', 'Breaches');
    await settled();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('without a mouse', () => {
  test('everything is reached and the focus is always seen', async () => {
    await open(SAMPLE);
    await tabTo(page, 'Tjek vagtplanen');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Unge under 18 alene' }).waitFor();
    await tabTo(page, /Emma Kjær og Oliver Bach/);
    await page.keyboard.press('Enter');
    expect(await selectedCell(page)).toBe('15-20');
    await tabTo(page, /^Vis C6/);
    expect(await outlineOfFocused()).not.toBe('none');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Indstillinger');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('Land, hvis regler gælder').isVisible()).toBe(true);
  });
});

describe('on a narrow screen', () => {
  test('nothing is cut off at 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(SAMPLE);
    await check();
    await page.getByRole('button', { name: /Emma Kjær og Oliver Bach/ }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await tooWide()).toEqual([]);
    expect(await axeFindings(page)).toEqual([]);
    await picture('browser-page-320');
  });

  test('the names stay in sight beside the last of the days', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(SAMPLE);
    await page.locator('.sheet').evaluate((sheet) => {
      sheet.scrollLeft = sheet.scrollWidth;
    });
    const at = async (text: string) => (await page.getByRole('gridcell', { name: text }).boundingBox())!;
    await page.getByRole('gridcell', { name: '15-22' }).waitFor();
    const [person, shift] = [await at('Oliver Bach'), await at('15-22')];
    expect([person.x, person.y]).toEqual([48, shift.y]);
    expect(shift.x + shift.width).toBeLessThanOrEqual(320);
    await page.mouse.click(person.x + 20, person.y + 10);
    expect(await selectedCell(page)).toBe('Oliver Bach');
  });

  test('dark colours are as readable', async () => {
    await context.close();
    await visit({ colorScheme: 'dark' });
    await open(SAMPLE);
    await check();
    await page.getByRole('button', { name: 'Markér i arket' }).click();
    await expectShown('Fundene er markeret i arket');
    expect(await axeFindings(page)).toEqual([]);
    await picture('browser-page-dark');
  });
});

describe('what somebody else wrote', () => {
  test('HTML and formulas in names and cells are shown as the text they are', async () => {
    await open({ name: 'fjendtlig.xlsx', bytes: await hostileWorkbook() });
    await check();
    const name = '<img src=x onerror=alert(1)>';
    await page.getByRole('button', { name }).first().click();
    expect(await page.locator('img').count()).toBe(0);
    await page.getByRole('button', { name: 'Eksportér overtrædelser' }).click();
    await page.getByRole('tab', { name: 'Overtrædelser', selected: true }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('a file that is no workbook is refused in plain words', async () => {
    const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1]);
    await page
      .locator('#file')
      .setInputFiles({ name: 'billede.xlsx', mimeType: 'application/zip', buffer: photo });
    await page.getByRole('alert').getByText('Excel-projektmappe').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('how the sheet was read', () => {
  test('is seen shift by shift, each with its cell', async () => {
    await open({ name: 'uge.csv', bytes: textRoster(4, 7) });
    await check();
    const head = page.getByRole('button', { name: /^Sådan blev arket læst/ });
    await atRest(head);
    const before = await head.boundingBox();
    await head.click();
    await page.getByLabel('Vis', { exact: true }).selectOption('Medarbejder 3');
    // What opens stays where it was clicked.
    expect((await head.boundingBox())!.y).toBeCloseTo(before!.y, 0);
    const list = page.getByRole('list', { name: 'Sådan blev arket læst' });
    await list.getByText('08:00–16:00').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await list
      .getByRole('button', { name: /^Vis [A-Z]4 i arket/ })
      .first()
      .click();
    expect(await selectedCell(page)).toMatch(/\d-\d/);
    await page.locator('#section-reading').scrollIntoViewIfNeeded();
    await picture('browser-page-reading');
  });
});

describe('questions', () => {
  test('are answered in the pane, kept in the workbook and not asked again', async () => {
    await open({ name: 'uge.csv', bytes: textRoster(4, 7) });
    await check();
    const question = page.getByRole('form', { name: 'Spørgsmål' }).getByRole('group').first();
    const asked = await question.locator('legend').textContent();
    await question.getByRole('radio').nth(1).check();
    await picture('browser-page-questions');
    await page.getByRole('button', { name: 'Gem svar' }).click();
    await expectShown('1 svar er gemt i projektmappen.');
    await settled();
    expect(await page.getByRole('group').filter({ hasText: asked! }).count()).toBe(0);
    await page.getByRole('tab', { name: 'Alenevagt opsætning' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  });
});

test('a formula is Excel’s to change', async () => {
  await open({ name: 'formel.xlsx', bytes: await formulaWorkbook() });
  await check();
  await page.getByRole('button', { name: /Storm Berg Advarsel/ }).click();
  await page.getByRole('grid').focus();
  // A click on a finding goes to the first of its cells; the formula is the last of its row.
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  while ((await selectedCell(page)) !== '06:00') await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F2');
  await expectShown('D2 har en formel. Ret den i Excel.');
  expect(await page.locator('.cell-input').count()).toBe(0);
});

describe('a large roster', () => {
  // A year of a thousand people, read in the page, stood still for half a second to a second on an idle computer.
  test('is opened beside the page, which answers all the while', async () => {
    const longestShare = await watchTasks();
    // From the disk, as a manager does: bytes from the test would be unpacked in the page.
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'alenevagt-')), 'stor.csv');
    writeFileSync(file, textRoster(1_000, 366));
    await open(file);
    await page.getByRole('gridcell', { name: 'Medarbejder 3', exact: true }).waitFor();
    // A share, since the tests share a computer of any speed: read in the page, one task was a third to a half of it.
    expect(await longestShare()).toBeLessThan(0.2);
  });

  test('is checked beside the page, and can be stopped', async () => {
    await open({ name: 'stor.csv', bytes: textRoster(400, 366) });
    const longestShare = await watchTasks();
    await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
    await page.getByRole('button', { name: 'Annullér' }).click();
    await expectShown('Tjekket blev annulleret.');
    await check();
    expect(await longestShare()).toBeLessThan(0.2);
  });

  test('that takes long to open can be given up, and another be opened', async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    // What reads the file comes late, so that the test need not be faster than the reading.
    await context.route('**/read-file.*.js', async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await page.locator('#file').setInputFiles(SAMPLE);
    await page.getByRole('progressbar', { name: 'Åbner roster.xlsx' }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Annullér' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await page.getByRole('status').textContent()).toBe('');
    letGo();
    await open(SAMPLE);
    await page.getByRole('gridcell', { name: 'Oliver Bach' }).waitFor();
  });
});

test('ten thousand findings stay light', async () => {
  await open({ name: 'mange.xlsx', bytes: await nightWorkbook(10_000) });
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  const list = page.getByRole('list', { name: 'Alene om natten' });
  await list.waitFor({ timeout: 60_000 });
  const nodes = () => list.evaluate((element) => element.querySelectorAll('*').length);
  expect(await nodes()).toBeLessThanOrEqual(300);
  await page.locator('.scroller').evaluate((scroller) => {
    scroller.scrollTop = scroller.scrollHeight / 2;
  });
  await page.waitForTimeout(300);
  expect(await nodes()).toBeLessThanOrEqual(300);
  expect(await list.getByRole('listitem').count()).toBeGreaterThan(3);
});

async function visit(options: { colorScheme?: 'dark' }): Promise<void> {
  ({ context, page, complaints } = await visitPage(browser, served.url, options));
}

function open(file: string | { name: string; bytes: Uint8Array }): Promise<void> {
  return openWorkbook(page, file);
}

function check(): Promise<void> {
  return checkRoster(page);
}

/** The longest that the page stands still from now on, as a share of all the time until asked. */
async function watchTasks(): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const longest = { task: 0, since: performance.now() };
    Object.assign(globalThis, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.task = Math.max(longest.task, duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  return () =>
    page.evaluate(() => {
      const { task, since } = (globalThis as unknown as { longest: { task: number; since: number } }).longest;
      return task / (performance.now() - since);
    });
}

function settled(): Promise<void> {
  return page.locator('.pane-body[aria-busy=false]').waitFor();
}

async function expectShown(...texts: string[]): Promise<void> {
  for (const text of texts) await page.getByText(text).first().waitFor();
}

async function downloaded() {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Hent .xlsx' }).click(),
  ]);
  return openXlsx(readFileSync(await download.path()));
}

function outlineOfFocused(): Promise<string> {
  return page.evaluate(() => {
    const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement!);
    return outlineStyle === 'none' ? boxShadow : outlineStyle;
  });
}

/** What of the pane reaches beyond the window. */
function tooWide(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.pane *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

/** For people to look at: test-output/ holds what the tests saw. */
async function picture(name: string): Promise<void> {
  const folder = path.join(ROOT, 'test-output');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
