// Renders the icons that the manifest names from the drawings beside this file: `node taskpane/assets/icons/render.mjs`.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { provideBrowser } from '../../../test/setup/browser.mjs';

const SIZES = { icon: [16, 32, 64, 80], pane: [16, 32, 80] };

const browser = await chromium.launch({ executablePath: await provideBrowser(), args: ['--no-sandbox'] });
try {
  for (const [name, sizes] of Object.entries(SIZES)) for (const size of sizes) await render(name, size);
} finally {
  await browser.close();
}

async function render(name, size) {
  // Scaled down to 16 pixels the big drawing blurs; the small one is drawn on whole pixels.
  const drawing = size === 16 ? `${name}-small.svg` : `${name}.svg`;
  const svg = await readFile(new URL(drawing, import.meta.url), 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`${name}-${size}.png`, import.meta.url), png);
  await page.close();
}
