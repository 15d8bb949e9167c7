import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { webpack } from 'webpack';
import { axeFindings } from '../e2e/axe';
import { launchBrowser } from '../setup/tools';
import config from './webpack.config';

// Building the harness and drawing ten thousand findings take longer than Jest's five seconds.
jest.setTimeout(120_000);

const BUILT = path.resolve(__dirname, '../../test-output/harness');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

let browser: Browser;
let server: Server;

beforeAll(async () => {
  await build();
  browser = await launchBrowser();
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://harness.example');
    const file = path.join(BUILT, pathname === '/' ? 'index.html' : path.basename(pathname));
    response.writeHead(existsSync(file) ? 200 : 404, {
      'Content-Type': TYPES[path.extname(file)] ?? 'image/png',
    });
    response.end(existsSync(file) ? readFileSync(file) : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
});

afterAll(async () => {
  await browser.close();
  server.close();
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each(['week', 'asking', 'empty', 'hostile', 'none', 'unclear', 'failing'])(
    '%s has no barrier',
    async (report) => {
      const page = await pane(report, { colorScheme });
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
      await settled(page);
      await openAll(page);
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.context().close();
    },
  );
});

test('a running check can be cancelled, and its result no longer counts', async () => {
  const page = await pane('slow');
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  await page.getByText('Den er stor').waitFor();
  await page.getByText('12 af 48 regler er tjekket.').waitFor();
  const bar = page.getByRole('progressbar', { name: 'Tjekker vagtplanen' });
  expect(await bar.evaluate(({ value, max }: HTMLProgressElement) => [value, max])).toEqual([12, 48]);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Annullér' }).click();
  await page.getByText('Tjekket blev annulleret.').waitFor();
  await page.context().close();
});

describe('questions', () => {
  test('are saved as they stand, the likeliest answers chosen already, and checked again', async () => {
    const page = await asking();
    await page.getByRole('button', { name: 'Vis 3 spørgsmål mere' }).click();
    const code = page.getByRole('group', { name: 'Hvad betyder "N"?' });
    await code.getByRole('radio', { name: 'Bagvagt' }).check();
    await page
      .getByRole('group', { name: /Ebbe Nørgaard/ })
      .getByLabel('Fødselsdato', { exact: true })
      .check();
    await page.getByLabel('Noget andet: Hvor gammel er Ebbe Nørgaard?').fill('2009-05-17');
    await page.getByLabel(/^Dit svar: Hvilken slags sted/).selectOption('Kiosk');
    await page.getByRole('button', { name: 'Gem svar' }).click();
    await page.getByText('4 svar er gemt i projektmappen.').waitFor();
    expect(await done(page)).toEqual([
      `answer ${JSON.stringify({
        'code:n': 'on-call',
        'year:uge 10': '2026',
        'age:ebbe': '2009-05-17',
        'place-kind:torvet': 'kiosk',
      })}`,
    ]);
    await page.context().close();
  });

  test('take all suggestions at once', async () => {
    const page = await asking();
    await page.getByRole('button', { name: 'Acceptér alle forslag' }).click();
    await page.getByText('1 svar er gemt i projektmappen.').waitFor();
    expect(await done(page)).toEqual(['accept']);
    await page.context().close();
  });

  test('say what would do when an answer is none', async () => {
    const page = await asking();
    const year = page.getByRole('group', { name: 'Hvilket år gælder vagtplanen for?' });
    await year.getByRole('radio', { name: 'Noget andet' }).check();
    await year.getByRole('textbox').fill('99');
    await page.getByRole('button', { name: 'Gem svar' }).click();
    await year.getByText('Det er ikke et svar på dette. Skriv et år eller en uge').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.context().close();
  });

  test('show their cells', async () => {
    const page = await asking();
    await page.getByRole('button', { name: 'Vis D4 i arket' }).click();
    expect(await done(page)).toEqual(['select Uge 10!D4']);
    await page.context().close();
  });
});

test('the reading shows each shift by person, and its cell', async () => {
  const page = await pane('week');
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  await page.getByRole('button', { name: /^Sådan blev arket læst/ }).click();
  await page.getByText('Arbejde: 6 · Bagvagt: 3 · Fravær: 3').waitFor();
  const list = page.getByRole('list', { name: 'Sådan blev arket læst' });
  const items = () => list.getByRole('listitem').first().getAttribute('aria-setsize');
  expect(await items()).toBe('18');
  await page.getByLabel('Vis', { exact: true }).selectOption('Storm Berg');
  await list.getByText('Alma Holm').first().waitFor({ state: 'detached' });
  expect(await items()).toBe('6');
  await list.getByRole('button', { name: 'Vis D6 i arket' }).click();
  expect(await done(page)).toEqual(['select Uge 10!D6']);
  await page.getByLabel('Vis', { exact: true }).selectOption('unread');
  await page.locator('#section-reading').getByText('17015').waitFor();
  await page.context().close();
});

test('the reading tells by keyboard alone why cells are no shifts, and shows them', async () => {
  const page = await pane('week', { colorScheme: 'dark' });
  await press(page, 'button', 'Tjek vagtplanen', 'Enter');
  await press(page, 'button', /^Sådan blev arket læst/, 'Enter');
  // A select's list is the browser's own: its keys choose as a click does.
  await tabTo(page, 'combobox', 'Vis');
  await page.keyboard.press('End');
  await page.keyboard.type('Celler, der ikke er vagter');
  const list = page.getByRole('list', { name: 'Celler, der ikke er vagter' });
  await list.getByText('En overskrift, en dato eller en ugedag.').waitFor();
  await list.getByText('7 celler').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, 'button', 'Vis B3:H3 i arket', 'Space');
  expect(await done(page)).toEqual(['select Uge 10!B3:H3']);
  await page.context().close();
});

test('questions are answered by keyboard alone', async () => {
  const page = await pane('asking');
  await press(page, 'button', 'Tjek vagtplanen', 'Enter');
  await page.getByRole('group', { name: 'Hvad betyder "N"?' }).waitFor();
  await press(page, 'button', 'Vis D4 i arket', 'Enter');
  // The likeliest answer is chosen already; the arrows go on from it.
  await tabTo(page, 'radio', 'Noget andet');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await press(page, 'button', 'Gem svar', 'Enter');
  await page.getByText(/svar er gemt i projektmappen/).waitFor();
  expect((await done(page))[0]).toBe('select Uge 10!D4');
  expect((await done(page))[1]).toContain('"code:n":"on-call"');
  await page.context().close();
});

test('the sheet that was checked instead is one click away', async () => {
  const page = await asking();
  await page.getByRole('button', { name: 'Gå til Uge 10' }).click();
  expect(await done(page)).toEqual(['select Uge 10!A1']);
  await page.context().close();
});

test('trouble while marking leaves the result and says what to do', async () => {
  const page = await pane('week');
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  await page.getByRole('button', { name: 'Markér i arket' }).click();
  await page.getByText('Fjern beskyttelsen').waitFor();
  expect(await page.getByRole('region', { name: 'Resultat' }).isVisible()).toBe(true);
  await page.getByRole('button', { name: 'Luk beskeden' }).click();
  await page.getByText('Fjern beskyttelsen').waitFor({ state: 'detached' });
  await page.context().close();
});

test('a finding under a graver one is shown inside it, and only there', async () => {
  const page = await pane('week');
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  expect(await page.getByRole('button', { name: /Storm Berg/ }).count()).toBe(1);
  await page.getByRole('button', { name: /Storm Berg/ }).click();
  await page.getByText('Også om disse minutter').waitFor();
  await page.getByText('Storm Berg er alene uden bagvagt').waitFor();
  expect(await done(page)).toEqual(['select Uge 10!D11']);
  await page.context().close();
});

test('only https addresses become links', async () => {
  const hostile = await pane('hostile');
  await hostile.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  await hostile.locator('.finding-head').first().click();
  expect(await hostile.locator('.details a').count()).toBe(0);
  await hostile.context().close();
  const week = await pane('week');
  await week.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  await week.getByRole('button', { name: /Alma Holm/ }).click();
  const link = week.getByRole('link', { name: /Bekendtgørelse/ });
  expect(await link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(await link.getAttribute('target')).toBe('_blank');
  await week.context().close();
});

test('the focus stays on its finding however far the list is scrolled', async () => {
  const page = await pane('long');
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  await page.getByRole('button', { name: /Medarbejder 3 / }).focus();
  await page.locator('.scroller').evaluate((scroller) => {
    scroller.scrollTop = 200_000;
  });
  await page
    .getByRole('button', { name: /Medarbejder 3\d\d\d / })
    .first()
    .waitFor();
  const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
  expect(focused).toContain('Medarbejder 3');
  expect(await page.locator('alenevagt-list *').count()).toBeLessThanOrEqual(300);
  await page.context().close();
});

describe('a finding', () => {
  test('is accepted with a reason, a name and a day', async () => {
    const page = await pane('week');
    await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
    await page.getByRole('button', { name: /Storm Berg/ }).click();
    await page.getByText('Accepter med en begrundelse').click();
    await page.getByRole('button', { name: 'Accepter', exact: true }).click();
    expect((await done(page)).filter((one) => one.startsWith('accept'))).toEqual([]);
    await page.getByLabel('Hvorfor', { exact: true }).fill('En vægter kommer forbi hver halve time');
    await page.getByLabel('Hvem accepterer').fill('Mette Lund');
    await page.getByLabel('Indtil (må stå tomt)').fill('2026-12-31');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Accepter', exact: true }).click();
    await page.getByText('Det er gemt i projektmappen').waitFor();
    expect((await done(page)).filter((one) => one.startsWith('accept'))).toEqual([
      'accept night-alone/1 En vægter kommer forbi hver halve time Mette Lund 2026-12-31',
    ]);
    await page.context().close();
  });

  test('about a minor is noted as handled, and the form says that it still counts', async () => {
    const page = await pane('week');
    await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
    await page.getByRole('button', { name: /Alma Holm/ }).click();
    await page.getByText('Noter som håndteret').click();
    await page.getByText('Loven om unge kan ikke fraviges: fundet tæller stadig med.').waitFor();
    await page.context().close();
  });
});

test('a pack of advice can be done without, what is law cannot', async () => {
  const page = await pane('week');
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  await page.getByRole('button', { name: /^Indstillinger/ }).click();
  expect(await page.getByRole('checkbox', { name: /Danmark: unge under 18/ }).isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: /God praksis/ }).uncheck();
  await page.getByText('Valget er gemt i projektmappen').waitFor();
  expect(await done(page)).toEqual(['set good-practice false']);
  await page.context().close();
});

test('what one absence would break has a list of its own, with the cell', async () => {
  const page = await pane('week');
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  await page.getByRole('button', { name: /^Hvis én mangler/ }).click();
  const section = page.locator('#section-absences');
  await section.getByText('når loven forbyder det').waitFor();
  await section.getByText('Og 3 vagter til.').waitFor();
  await section.getByRole('button', { name: 'Vis D11 i arket' }).click();
  expect(await done(page)).toEqual(['select Uge 10!D11']);
  await page.context().close();
});

/** Words of other languages are longer: by 40 %, with letters that are wide and high. */
describe('words 40 % longer', () => {
  test.each(['week', 'asking', 'empty', 'none', 'unclear', 'failing'])(
    'break no layout: %s',
    async (report) => {
      const page = await pane(report);
      await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
      await settled(page);
      await openAll(page);
      await page.evaluate(lengthen);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.evaluate(cutOff)).toEqual([]);
      await page.context().close();
    },
  );
});

/** Runs in the page. */
function lengthen(): void {
  const wide: Readonly<Record<string, string>> = { a: 'å', e: 'é', o: 'ö', u: 'ü', A: 'Å', O: 'Ö' };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    if (!text.trim()) continue;
    const more = text
      .trim()
      .split(' ')
      .map((word) => word + word.slice(0, Math.ceil(word.length * 0.4)));
    node.textContent = more.join(' ').replace(/[aeouAO]/g, (letter) => wide[letter] ?? letter);
  }
}

/** Runs in the page: elements whose words are wider than they are, and so are cut off or lie over others. */
function cutOff(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.pane-body :not(.sr-only), .pane-head :not(.sr-only)')]
    .filter((element) => {
      const { overflowX, display } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      return (
        display !== 'inline' &&
        !scrolls &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0
      );
    })
    .map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`);
}

async function asking(): Promise<Page> {
  const page = await pane('asking');
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  await page.getByRole('group', { name: 'Hvad betyder "N"?' }).waitFor();
  return page;
}

/** Presses Tab until this has the focus, as a person without a mouse. */
async function tabTo(
  page: Page,
  role: 'button' | 'combobox' | 'radio',
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await wanted.waitFor();
  for (let left = 80; left > 0; left--) {
    if (await wanted.evaluate((element) => element.matches(':focus, :focus-within'))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

async function press(page: Page, role: 'button', name: string | RegExp, key: string): Promise<void> {
  await tabTo(page, role, name);
  await page.keyboard.press(key);
}

function done(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { done: string[] }).done);
}

async function pane(report: string, options: { colorScheme?: 'light' | 'dark' } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...options });
  const page = await context.newPage();
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://localhost:${String(port)}/?report=${report}`);
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).waitFor();
  return page;
}

/** Every section, and the first finding. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator('.section-head[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
  const finding = page.locator('.finding-head').first();
  if (await finding.count()) await finding.click();
}

function settled(page: Page): Promise<void> {
  return page.locator('.pane-body[aria-busy=false]').waitFor();
}

function build(): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}
