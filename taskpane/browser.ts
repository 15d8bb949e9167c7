// In the order of the page; what changes a look for a medium comes last.
import './browser/styles/page.css';
import './browser/styles/invitation.css';
import './browser/styles/sheet.css';
import './browser/styles/cells.css';
import './browser/styles/tabs.css';
import './browser/styles/modes.css';
import { BrowserPage } from './browser/page';
import { servedRoster } from './browser/files';

const page = new BrowserPage(document.getElementById('app')!);
void start();

async function start(): Promise<void> {
  await page.start();
  const bytes = await servedRoster();
  if (bytes) await page.open('roster.xlsx', () => Promise.resolve(bytes));
}
