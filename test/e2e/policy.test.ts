import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page, Route } from 'playwright-core';
import policies from '../../src/cli/content-security-policies.json';
import { launchBrowser } from '../setup/tools';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE_JS = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
const PAGE = 'https://pane.example/taskpane.html';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe('office.js under the policy of taskpane.html', () => {
  const policy = Object.entries(policies['taskpane.html'])
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');

  test('loads its parts', async () => {
    const { loaded, violations } = await officeUnder(policy);
    expect(loaded).toEqual(
      expect.arrayContaining(['office.js', 'excel-win32-16.01.js', 'da-dk/office_strings.js']),
    );
    expect(violations).toEqual([]);
  });

  // The reason why the pane does without Trusted Types. Should this fail one day, it can demand them.
  test('could not load them if Trusted Types were demanded', async () => {
    const { loaded, violations } = await officeUnder(`${policy}; require-trusted-types-for 'script'`);
    expect(loaded).toEqual(['office.js']);
    expect(violations).toContain('require-trusted-types-for');
  });
});

/** Which parts office.js fetched from its CDN, and which directives it broke, in an Excel that answers nothing more. */
async function officeUnder(policy: string): Promise<{ loaded: string[]; violations: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded: string[] = [];
  await page.route('**/*', (route) => answer(route, policy, loaded));
  await page.addInitScript(pretendExcel);
  await page.goto(PAGE);
  const violations = await settled(page, loaded);
  await context.close();
  return { loaded, violations };
}

function answer(route: Route, policy: string, loaded: string[]): Promise<void> {
  const url = route.request().url();
  if (url === PAGE) {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    return route.fulfill({
      contentType: 'text/html',
      body: `${meta}<script src="${CDN}office.js"></script>`,
    });
  }
  const part = url.replace(CDN, '').toLowerCase();
  const file = path.join(OFFICE_JS, part);
  if (!url.startsWith(CDN) || !existsSync(file)) return route.abort();
  loaded.push(part);
  return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file) });
}

function pretendExcel(): void {
  const violations: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective));
  const answers = {
    GetHostInfo: () => 'Excel$Win32$16.01$da-DK$corr$$disableLogging$1',
    // One answer for every question: office.js parses its token as XML, and Chromium styles what is no XML inline.
    GetContext: () => new Proxy({}, { get: () => () => '<t cid="" oid="" />' }),
  };
  Object.defineProperty(window, 'external', { value: answers });
  Object.defineProperty(window, 'violations', { value: violations });
}

/** The broken directives, once office.js has either been refused or fetched the last of its parts. */
async function settled(page: Page, loaded: readonly string[]): Promise<string[]> {
  const seen = () => page.evaluate(() => (window as unknown as { violations: string[] }).violations);
  for (let tries = 0; tries < 100; tries += 1) {
    const refused = (await seen()).includes('require-trusted-types-for');
    if (refused || loaded.includes('da-dk/office_strings.js')) break;
    await page.waitForTimeout(100);
  }
  return seen();
}
