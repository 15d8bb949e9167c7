// Takes the picture in README from the running page: npm run screenshot
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../test/setup/browser.mjs';

const CLI = fileURLToPath(new URL('../../dist/cli/alenevagt.js', import.meta.url));
const PICTURE = fileURLToPath(new URL('screenshot.png', import.meta.url));

const server = spawn(process.execPath, [CLI, 'demo', '--lang', 'en']);
try {
  await takeFrom(await addressOf(server));
} finally {
  server.kill();
}

/** The address that `demo` prints last. */
async function addressOf({ stdout }) {
  let printed = '';
  for await (const piece of stdout) {
    printed += piece;
    const [address] = /http:\S+/.exec(printed) ?? [];
    if (address) return address;
  }
  throw new Error(`The page was not served:\n${printed}`);
}

async function takeFrom(address) {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({
      viewport: { width: 1360, height: 820 },
      locale: 'en-GB',
      colorScheme: 'light',
    });
    await page.goto(address);
    await page.getByRole('button', { name: 'Validate roster' }).click();
    await page.getByRole('button', { name: 'Mark in sheet' }).click();
    await page.getByText('The findings are marked').waitFor();
    await page.getByRole('button', { name: /Emma Kjær and Oliver Bach/ }).click();
    // The finding with its reasons, from its own top.
    await page
      .getByRole('heading', { name: 'Minors alone' })
      .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
    await page.waitForTimeout(500);
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
  }
}
