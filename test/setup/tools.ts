import { chromium, type Browser } from 'playwright-core';

/**
 * The browser's path.
 * @throws {Error} when there is none: no browser test is ever left out.
 */
function browserPath(): string {
  const file = process.env['ALENEVAGT_BROWSER'];
  if (!file)
    throw new Error('No browser was found: run `npm test`, or set ALENEVAGT_BROWSER to the path of one.');
  return file;
}

/**
 * The path of LibreOffice's `soffice`; undefined where it is missing and its tests may be left out.
 * @throws {Error} when it is missing in CI.
 */
export function libreOfficePath(): string | undefined {
  const file = process.env['ALENEVAGT_LIBREOFFICE'];
  if (file) return file;
  if (process.env['CI']) throw new Error('No LibreOffice was found, and in CI no test may be left out.');
  return undefined;
}

/** Starts the browser without a window and without its habit of calling home. The caller closes it. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: FLAGS });
}

const FLAGS = [
  // Containers often run as root and lack the kernel features of the sandbox; only our own pages are opened.
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
