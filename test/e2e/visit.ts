import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';

/** Somebody at the browser page. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Whatever a policy refuses or a script throws is said on the console. */
  readonly complaints: string[];
}

/** @param before what is done to the browser before the page is opened */
export async function visitPage(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  before: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve(),
): Promise<Visit> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ locale: 'da-DK', viewport, ...options });
  await before(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // No roster.xlsx is served beside the page: the browser says so, the page asks for a file.
    const absent = message.location().url.endsWith('/roster.xlsx');
    if (message.type() === 'error' && !absent) complaints.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('button', { name: 'Åbn projektmappe' }).waitFor();
  return { context, page, complaints };
}

export async function openWorkbook(
  page: Page,
  file: string | { readonly name: string; readonly bytes: Uint8Array },
): Promise<void> {
  const chosen =
    typeof file === 'string'
      ? file
      : { name: file.name, mimeType: 'application/octet-stream', buffer: Buffer.from(file.bytes) };
  await page.locator('#file').setInputFiles(chosen);
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).waitFor();
}

export async function checkRoster(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tjek vagtplanen' }).click();
  await page.getByRole('region', { name: 'Resultat' }).waitFor();
}

export function selectedCell(page: Page): Promise<string | null> {
  return page.getByRole('gridcell', { selected: true }).textContent();
}

/**
 * Scrolls to an element and waits until it stays where it is: rows measure themselves as they come into sight, and
 * nobody clicks within the few frames that this takes.
 */
export async function atRest(locator: Locator): Promise<void> {
  await locator.scrollIntoViewIfNeeded();
  await topAtRest(locator);
  await locator.scrollIntoViewIfNeeded();
}

/** Where the top of an element is in the window, once it stays there. */
export function topAtRest(locator: Locator): Promise<number> {
  return locator.evaluate(async (element) => {
    let still = 0;
    let top = Number.NaN;
    while (still < 10) {
      await new Promise(requestAnimationFrame);
      const now = element.getBoundingClientRect().top;
      still = now === top ? still + 1 : 0;
      top = now;
    }
    return top;
  });
}

/** Tabs on until the focus is on a control of that name; gives up after more stops than the page has. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stops = 0; stops < 80; stops += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
      return (element?.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element?.textContent ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim();
    });
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
  }
  throw new Error(`The keyboard does not reach ${String(name)}.`);
}
