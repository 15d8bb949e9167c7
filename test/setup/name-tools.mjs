import { findBrowser } from './browser.mjs';
import { findLibreOffice } from './libreoffice.mjs';

/** Jest's global set-up: names the programs that are there, for `tools.ts`. Installing them is `npm test`'s task. */
export default function nameTools() {
  process.env.ALENEVAGT_BROWSER ||= findBrowser() ?? '';
  process.env.ALENEVAGT_LIBREOFFICE ||= findLibreOffice() ?? '';
}
