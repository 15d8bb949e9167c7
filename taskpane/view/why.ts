import { html, nothing, type TemplateResult } from 'lit';
import type { ReportWhy } from '../../src/core/report/report';
import { showButton } from './finding-details';
import { icons } from './icons';
import type { View } from './view';

/** The argument, step by step: the rule, the facts, each person nearby and why they do not count. */
export function whyList(view: View, why: readonly ReportWhy[]): TemplateResult | typeof nothing {
  if (!why.length) return nothing;
  return html`<h4>${view.words.say('why')}</h4>
    <ul class="why">
      ${why.map((step) => html`<li>${stepText(step)}${sourceOf(view, step)}${cellOf(view, step)}</li>`)}
    </ul>`;
}

/** `reason` is a code for programs; the text has it in words, and mostly the name too. */
function stepText({ text, person }: ReportWhy): TemplateResult {
  const named = person !== undefined && !text.includes(person);
  return html`${named ? html`<strong>${person}</strong>: ` : nothing}${text}`;
}

function sourceOf(view: View, { source }: ReportWhy) {
  if (!source) return nothing;
  const { words } = view;
  return html`<span class="source"
    >${words.say('source')}:
    ${linkTo(view, source)}${
      source.verified
        ? nothing
        : html`<span class="unverified">${icons.review}${words.say('notVerified')}</span>`
    }</span
  >`;
}

/** A link only where the address is https; anything else is just its title. */
function linkTo({ words, act }: View, { title, url }: NonNullable<ReportWhy['source']>) {
  if (!url || !isHttps(url)) return title;
  const open = (event: Event) => {
    if (!act.openLink) return;
    event.preventDefault();
    act.openLink(url);
  };
  return html`<a href=${url} target="_blank" rel="noopener noreferrer" @click=${open}
    >${title}${icons.outside}<span class="sr-only"> (${words.say('opensOutside')})</span></a
  >`;
}

function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:';
}

function cellOf(view: View, { cell }: ReportWhy) {
  return cell ? html`<div class="buttons">${showButton(view, cell)}</div>` : nothing;
}
