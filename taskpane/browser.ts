import './browser/page.css';
import { BrowserPage } from './browser/page';
import { servedRoster } from './browser/files';

const page = new BrowserPage(document.getElementById('app')!);
void servedRoster().then((bytes) => bytes && page.open('roster.xlsx', () => Promise.resolve(bytes)));
