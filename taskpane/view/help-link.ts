import { html, type TemplateResult } from 'lit';
import type { Words } from '../words';

/** To the help page in the pane's language; Danish is the one that stands at the folder's address. */
export function helpLink(words: Words): TemplateResult {
  return linkTo(words, '', words.say('help'));
}

/** To what may be done about a sheet that is not understood. */
export function notUnderstoodLink(words: Words): TemplateResult {
  return linkTo(words, '#not-understood', words.say('notUnderstood'));
}

function linkTo({ language }: Words, section: string, text: string): TemplateResult {
  const page = language === 'da' ? 'index' : language;
  return html`<a href="help/${page}.html${section}" target="_blank" rel="noopener">${text}</a>`;
}
