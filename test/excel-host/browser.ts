import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { webpack } from 'webpack';
import type { ExcelHost, HostOptions } from './host/host';
import { OFFICE_JS, officeJsFolder } from './office-js';
import { Workbook } from './workbook/workbook';

declare global {
  interface Window {
    excelHost: ExcelHost;
  }
}

/**
 * Puts an Excel with this workbook behind every page of the context: the host as an init script, office.js from the
 * npm package at its CDN address. Take a fresh context for each test; the client remembers its host in the session.
 */
export async function provideExcel(context: BrowserContext, workbook: Workbook, options: HostOptions = {}) {
  await routeOfficeJs(context);
  await context.addInitScript({ content: await initScript(workbook, options) });
}

/** The CDN's address of office.js, answered from the npm package. */
async function routeOfficeJs(context: BrowserContext): Promise<void> {
  await context.route(`${OFFICE_JS}**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const file = path.join(officeJsFolder, pathname.slice(new URL(OFFICE_JS).pathname.length));
    return route.fulfill({ path: file, contentType: 'text/javascript' });
  });
}

/** The host and its workbook as one script, to run before all others of a page. */
async function initScript(workbook: Workbook, options: HostOptions = {}): Promise<string> {
  bundle ??= bundleHost();
  return `${await bundle};excelHostBundle.start(${JSON.stringify(workbook.save())},${JSON.stringify(options)});`;
}

/** A copy of the workbook as it is in the page now, for looking into and for reopening. */
export async function workbookIn(page: Page): Promise<Workbook> {
  return Workbook.open(await page.evaluate(() => window.excelHost.workbook.save()));
}

/** Throws when the page asked for a member that the host does not know. */
export async function assertAllKnown(page: Page): Promise<void> {
  const unknown = await page.evaluate(() => window.excelHost.unknown);
  if (unknown.length > 0)
    throw new Error(`The Excel host lacks members that were used:\n${unknown.join('\n')}`);
}

let bundle: Promise<string> | undefined;

async function bundleHost(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'excel-host-'));
  try {
    await compile(folder);
    return await readFile(path.join(folder, 'host.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function compile(folder: string): Promise<void> {
  const parser = { syntax: 'typescript' };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2022'],
    entry: require.resolve('./browser-entry'),
    output: { path: folder, filename: 'host.js', library: { name: 'excelHostBundle', type: 'var' } },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser } } }],
    },
  });
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      const errors = stats?.hasErrors() ? new Error(stats.toString('errors-only')) : failure;
      compiler.close(() => {
        if (errors) reject(errors);
        else resolve();
      });
    });
  });
}
