// Renders the icons that the manifest names from the two drawings beside this file: `node taskpane/assets/icons/render.mjs`.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { provideBrowser } from '../../../test/setup/browser.mjs';

const DRAWINGS = { 16: 'icon-small.svg', 32: 'icon.svg', 64: 'icon.svg', 80: 'icon.svg' };

const browser = await chromium.launch({ executablePath: await provideBrowser(), args: ['--no-sandbox'] });
try {
  for (const [size, drawing] of Object.entries(DRAWINGS)) await render(Number(size), drawing);
} finally {
  await browser.close();
}

async function render(size, drawing) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(new URL(drawing, import.meta.url), 'utf8');
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`icon-${size}.png`, import.meta.url), png);
  await page.close();
}
