import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../../src/core/report/report';
import type { Failure } from '../failure';
import { button } from './button';
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
export function noRoster({ words }: View, report: Report): TemplateResult {
  return html`<section class="state">
    <span class="state-icon">${icons.unread}</span>
    <h2>${words.say('notRosterTitle', { sheet: report.checked.sheet })}</h2>
    <p>${words.say('notRoster')}</p>
    ${report.notices.length
      ? html`<h3>${words.say('evidence')}</h3>
          <ul class="evidence">
            ${report.notices.map(({ text }) => html`<li>${text}</li>`)}
          </ul>`
      : nothing}
  </section>`;
}

export function failed({ words, act, state }: View, failure: Failure): TemplateResult {
  return html`<section class="state error" role="alert">
    <span class="state-icon">${icons.breach}</span>
    <h2>${words.say('failedTitle')}</h2>
    <p>${words.failure(failure)}</p>
    ${button({ label: words.say('tryAgain'), onClick: act.check, disabled: Boolean(state.busy) })}
  </section>`;
}
