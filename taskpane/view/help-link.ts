import { html, type TemplateResult } from 'lit';
import type { Words } from '../words';

/** To the help page in the pane's language; Danish is the one that stands at the folder's address. */
export function helpLink(words: Words): TemplateResult {
  const page = words.language === 'da' ? 'index' : words.language;
  return html`<a href="help/${page}.html" target="_blank" rel="noopener">${words.say('help')}</a>`;
}
