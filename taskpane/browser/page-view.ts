import { html, nothing, type TemplateResult } from 'lit';
import type { XlsxWorkbook } from '../../src/workbook/xlsx/xlsx-workbook';
import { button } from '../view/button';
import { helpLink } from '../view/help-link';
import { icons } from '../view/icons';
import { shareBar } from '../view/share-bar';
import type { Words } from '../words';
import type { BrowserPage, Opening, PageState } from './page';
import './workbook-view';

/** The page for a state: the workbook with its pane, or the invitation to open one. */
export function pageView(
  state: PageState,
  pane: HTMLElement,
  words: Words,
  page: BrowserPage,
): TemplateResult {
  pane.setAttribute('aria-label', 'Alenevagt');
  return html`<div class="page ${state.open ? '' : 'page-empty'}">
    <main class="page-workbook">
      ${state.open ? openWorkbook(state, state.open, words, page) : invitation(state, words, page)}
    </main>
    ${state.open ? pane : nothing}
    ${state.dragging ? html`<div class="drop">${words.say('drop')}</div>` : nothing}
  </div>`;
}

function invitation(state: PageState, words: Words, page: BrowserPage): TemplateResult {
  return html`<section class="invitation">
    <h1>Alenevagt</h1>
    <p>${words.say('welcome')}</p>
    <div class="drop-here">
      <h2>${words.say('openTitle')}</h2>
      <p>${words.say('openHint')}</p>
      ${opener(words, page, 'primary')}
    </div>
    <p class="hint">${words.say('stays')}</p>
    ${status(state, words, page)}
    <p class="hint">${helpLink(words)} · ${words.say('notLegalAdvice')}</p>
  </section>`;
}

function openWorkbook(
  state: PageState,
  { name, workbook }: { readonly name: string; readonly workbook: XlsxWorkbook },
  words: Words,
  page: BrowserPage,
): TemplateResult {
  return html`<div class="workbook-head">
      <h1 title=${name}>${name}</h1>
      ${opener(words, page, 'outline')}
      ${button({
        label: words.say('download', { file: workbook.extension }),
        icon: icons.download,
        disabled: Boolean(state.downloading),
        onClick: () => page.download(),
      })}
    </div>
    ${status(state, words, page)}
    <alenevagt-workbook .workbook=${workbook} .words=${words}></alenevagt-workbook>
    <p class="hint workbook-foot">${words.say('stays')}</p>`;
}

/** What goes on, or what went wrong, spoken as well. */
function status(
  { opening, downloading, failure }: PageState,
  words: Words,
  page: BrowserPage,
): TemplateResult {
  const doing = opening
    ? words.say('opening', { file: opening.name })
    : downloading
      ? words.say('downloading')
      : '';
  return html`<div role="status" class="page-status">${doing}</div>
    ${opening?.slow ? howFar(opening, words, page) : nothing}
    <div role="alert" class="page-alert">
      ${failure ? html`${icons.breach}<span>${words.failure(failure)}</span>` : nothing}
    </div>`;
}

/** Beside the status, which would be spoken anew with each number. */
function howFar({ name, share }: Opening, words: Words, page: BrowserPage): TemplateResult {
  return html`<div class="page-progress">
    ${shareBar(share, words.say('opening', { file: name }))}
    ${button({ label: words.say('cancel'), size: 'small', onClick: () => page.stopOpening() })}
  </div>`;
}

/** The picker itself is out of sight; the button opens it. */
function opener(words: Words, page: BrowserPage, look: 'primary' | 'outline'): TemplateResult {
  const chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void page.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    // So that the same file can be opened again.
    input.value = '';
  };
  return html`${button({
      label: words.say('open'),
      icon: icons.open,
      look,
      onClick: () => {
        document.querySelector<HTMLInputElement>('#file')?.click();
      },
    })}<input
      id="file"
      type="file"
      accept=".xlsx,.xlsm,.csv,.tsv,.xls"
      hidden
      aria-label=${words.say('open')}
      @change=${chosen}
    />`;
}
