import './browser/page.css';
import { BrowserPage } from './browser/page';
import { servedRoster } from './browser/files';

const page = new BrowserPage(document.getElementById('app')!);
void start();

async function start(): Promise<void> {
  await page.start();
  const bytes = await servedRoster();
  if (bytes) await page.open('roster.xlsx', () => Promise.resolve(bytes));
}
