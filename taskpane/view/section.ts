import { html, nothing, type TemplateResult } from 'lit';
import type { Section } from '../state';
import { icons } from './icons';
import type { View } from './view';

export interface SectionOptions {
  readonly id: Section;
  readonly title: string;
  readonly count?: number;
  readonly icon?: TemplateResult;
  readonly content: () => TemplateResult;
}

/** A heading that opens and closes what is under it. What is closed is not in the page. */
export function section({ state, words, act }: View, options: SectionOptions): TemplateResult {
  const { id, title, count, icon, content } = options;
  const open = !state.closed.has(id);
  return html`<section class="section" id="section-${id}" data-section=${id}>
    <h2>
      <button
        type="button"
        class="section-head"
        aria-expanded=${open}
        aria-controls=${open ? `content-${id}` : nothing}
        @click=${() => {
          act.toggleSection(id);
        }}
      >
        ${icons.chevron}${icon ?? nothing}<span class="section-title">${title}</span>
        ${count === undefined ? nothing : html`<span class="count">${words.number(count)}</span>`}
      </button>
    </h2>
    ${open ? html`<div class="section-content" id="content-${id}">${content()}</div>` : nothing}
  </section>`;
}

/** A heading with nothing under it, and the words that say so. */
export function emptySection(title: string, verdict: string): TemplateResult {
  return html`<section class="section section-empty">
    <h2>${icons.pass}<span class="section-title">${title}</span></h2>
    <span class="verdict">${verdict}</span>
  </section>`;
}
