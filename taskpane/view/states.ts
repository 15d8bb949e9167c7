import { html, nothing, type TemplateResult } from 'lit';
import type { PaneReport } from '../checked';
import type { Failure } from '../failure';
import type { Words } from '../words';
import { button } from './button';
import { notUnderstoodLink } from './help-link';
import { icons } from './icons';
import type { View } from './view';

/** Before the first check: what this does, in two sentences. */
export function welcome({ words }: View): TemplateResult {
  return html`<section class="state">
    <span class="state-icon">${icons.people}</span>
    <h2>${words.say('welcomeTitle')}</h2>
    <p>${words.say('welcome')}</p>
  </section>`;
}

/** The sheet holds no roster, or none that could be judged: what was seen, and what to do. */
export function noRoster(view: View, report: PaneReport): TemplateResult {
  const { words } = view;
  return html`<section class="state">
    <span class="state-icon">${icons.unread}</span>
    <h2>${words.say('notRosterTitle', { sheet: report.checked.sheet })}</h2>
    <p>${words.say('notRoster')}</p>
    ${evidence(words, report)} ${mapButton(view)}
    <p>${notUnderstoodLink(words)}</p>
  </section>`;
}

/** A roster, but one from which "alone" cannot be concluded before something is answered. */
export function needsInput({ words }: View, report: PaneReport): TemplateResult {
  return html`<section class="state">
    <span class="state-icon">${icons.review}</span>
    <h2>${words.say('needsInputTitle', { sheet: report.checked.sheet })}</h2>
    <p>${words.say('needsInput')}</p>
    ${evidence(words, report)}
    <p>${notUnderstoodLink(words)}</p>
  </section>`;
}

/** To where the manager says what a sheet holds that was read wrong or not at all. */
export function mapButton({ words, act, state }: View): TemplateResult {
  return button({
    label: words.say('mapColumns'),
    size: 'small',
    disabled: Boolean(state.busy),
    onClick: act.mapColumns,
  });
}

function evidence(words: Words, { evidence: seen }: PaneReport) {
  if (!seen.length) return nothing;
  return html`<h3>${words.say('evidence')}</h3>
    <ul class="evidence">
      ${seen.map((text) => html`<li>${text}</li>`)}
    </ul>`;
}

export function failed({ words, act, state }: View, failure: Failure): TemplateResult {
  return html`<section class="state error" role="alert">
    <span class="state-icon">${icons.breach}</span>
    <h2>${words.say('failedTitle')}</h2>
    <p>${words.failure(failure)}</p>
    ${button({ label: words.say('tryAgain'), onClick: act.check, disabled: Boolean(state.busy) })}
  </section>`;
}
