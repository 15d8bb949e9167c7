import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { serveDist, type Served } from '../../src/cli/serve';
import { launchBrowser } from '../setup/tools';
import { axeFindings } from './axe';
import { atRest, checkRoster, openWorkbook, topAtRest, visitPage } from './visit';
import { nightWorkbook } from './workbooks';

const ROOT = path.resolve(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'fixtures/rosters/sample/roster.xlsx');

// A browser and long lists take longer than Jest's five seconds.
jest.setTimeout(120_000);

let browser: Browser;
let served: Served;
let context: BrowserContext;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  [browser, served] = await Promise.all([launchBrowser(), serveDist({ root: path.join(ROOT, 'dist') })]);
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

beforeEach(async () => {
  ({ context, page, complaints } = await visitPage(browser, served.url));
});

afterEach(async () => {
  await context.close();
  expect(complaints).toEqual([]);
});

describe('deep in a long list', () => {
  const head = (at: number) =>
    page
      .getByRole('list', { name: 'Alene om natten' })
      .locator(`li[aria-posinset="${at}"]`)
      .getByRole('button')
      .first();

  beforeEach(async () => {
    await openWorkbook(page, { name: 'nætter.xlsx', bytes: await nightWorkbook(60) });
    await checkRoster(page);
  });

  test('the finding that is opened stays under the pointer, though one above it closes', async () => {
    await atRest(head(4));
    await head(4).click();
    await page.getByText('Hvorfor', { exact: true }).first().waitFor();
    for (const at of [5, 6]) {
      await atRest(head(at));
      await toTheMiddle(head(at));
      const before = await topAtRest(head(at));
      await head(at).click();
      await page.getByText('Hvorfor', { exact: true }).first().waitFor();
      expect(Math.abs((await topAtRest(head(at))) - before)).toBeLessThanOrEqual(1);
      expect(await head(at).getAttribute('aria-expanded')).toBe('true');
    }
  });

  test('a finding is accepted: that is said in sight, the focus stays, and who answers for it is told', async () => {
    await atRest(head(5));
    await head(5).click();
    await page.getByText('Accepter med en begrundelse').click();
    await page.getByLabel('Hvorfor', { exact: true }).fill('En vikar er fremme på ti minutter');
    await page.getByLabel('Hvem accepterer').fill('Mette Lund');
    await page.getByRole('button', { name: 'Accepter', exact: true }).click();
    const said = page.getByText('Det er gemt i projektmappen');
    await said.waitFor();
    await page.locator('.pane-body[aria-busy=false]').waitFor();
    const { y, height } = (await said.boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(800);
    expect(await focusIsInPane()).toBe(true);

    await atRest(page.getByRole('button', { name: /^Accepteret af jer/ }));
    await page.getByRole('button', { name: /^Accepteret af jer/ }).click();
    const accepted = page.getByRole('list', { name: 'Accepteret af jer' });
    const finding = accepted.getByRole('button', { name: /Advarsel/ });
    if ((await finding.getAttribute('aria-expanded')) === 'false') await finding.click();
    await accepted.getByText('En vikar er fremme på ti minutter').waitFor();
    await accepted.getByText('Mette Lund').waitFor();
    expect(await page.getByText('Accepter med en begrundelse').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('choosing another language leaves the list where it is, and the focus on it', async () => {
    const settings = page.getByRole('button', { name: 'Indstillinger' });
    await atRest(settings);
    await settings.click();
    const language = page.locator('#language');
    await atRest(language);
    await language.focus();
    const before = await topAtRest(language);
    await language.selectOption('English');
    await page.getByRole('button', { name: 'Validate roster' }).waitFor();
    await page.getByRole('heading', { name: 'Alone at night' }).waitFor();
    await page.locator('.pane-body[aria-busy=false]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('language');
    expect(Math.abs((await topAtRest(language)) - before)).toBeLessThanOrEqual(1);
  });
});

describe('from sheet to sheet', () => {
  test('each begins at its first cell, and is later where it was left', async () => {
    await openWorkbook(page, SAMPLE);
    await page.getByRole('gridcell', { name: 'Oliver Bach' }).waitFor();
    const scrolled = (left: number, top: number) =>
      page.locator('.sheet').evaluate(
        (sheet, to) => {
          sheet.scrollTo(to);
          return new Promise<number[]>((resolve) =>
            requestAnimationFrame(() => {
              resolve([sheet.scrollLeft, sheet.scrollTop]);
            }),
          );
        },
        { left, top },
      );
    const where = () => page.locator('.sheet').evaluate((sheet) => [sheet.scrollLeft, sheet.scrollTop]);
    await page.setViewportSize({ width: 900, height: 500 });
    const left = await scrolled(120, 200);
    expect(left.every((pixels) => pixels > 0)).toBe(true);
    await page.getByRole('tab', { name: 'Medarbejdere' }).click();
    await page.getByRole('gridcell', { name: 'Navn' }).waitFor();
    expect(await where()).toEqual([0, 0]);
    await page.getByRole('tab', { name: 'Uge 49' }).click();
    await page.getByRole('tab', { name: 'Uge 49', selected: true }).waitFor();
    await expectWhere(where, left);
  });
});

async function expectWhere(where: () => Promise<number[]>, expected: readonly number[]): Promise<void> {
  await topAtRest(page.locator('.sheet-canvas'));
  expect(await where()).toEqual(expected);
}

function toTheMiddle(locator: Locator): Promise<void> {
  return locator.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
}

function focusIsInPane(): Promise<boolean> {
  return page.evaluate(() => document.querySelector('.pane')!.contains(document.activeElement));
}
