import '@fluentui/web-components/spinner/define.js';
import { html, nothing, type TemplateResult } from 'lit';
import { reportOf, type Task } from '../state';
import type { Step } from '../watched';
import type { PaneKey, Words } from '../words';
import { absences } from './absences';
import { banners } from './banners';
import { button } from './button';
import { groups } from './groups';
import { helpLink } from './help-link';
import { notices, rules } from './more';
import { questions } from './questions';
import { readingPreview } from './reading';
import { settings } from './settings';
import { failed, needsInput, noRoster, welcome } from './states';
import { spokenSummary, summary } from './summary';
import { tools } from './tools';
import type { View } from './view';

const progressWords = {
  checking: 'checking',
  answering: 'answering',
  marking: 'marking',
  unmarking: 'unmarking',
  exporting: 'exporting',
  preparing: 'preparing',
} as const satisfies Record<Task, PaneKey>;

/** The whole pane for a state. */
export function paneView(view: View): TemplateResult {
  const { state, words } = view;
  return html`
    <header class="pane-head">${head(view)}</header>
    <div class="scroller" tabindex="-1">
      <div class="pane-body" aria-busy=${state.busy ? 'true' : 'false'}>
        <div class="sr-only" role="status">${spokenSummary(view)}</div>
        <div class="banners" aria-live="polite">${banners(view)}</div>
        ${result(view)}
        <footer>
          <p>${words.say('notLegalAdvice')}</p>
          ${helpLink(words)}
        </footer>
      </div>
    </div>
  `;
}

function head(view: View): TemplateResult {
  const { state, words, act } = view;
  return html`
    <h1>Alenevagt</h1>
    ${button({
      label: words.say('validate'),
      look: 'primary',
      className: 'validate',
      disabled: Boolean(state.busy),
      onClick: act.check,
    })}
    ${progress(view)}
  `;
}

function progress({ state, words, act }: View) {
  if (!state.busy) return nothing;
  const { task, slow, step } = state.busy;
  return html`<div class="progress">
    <fluent-spinner
      size="tiny"
      role="progressbar"
      aria-label=${words.say(progressWords[task])}
    ></fluent-spinner>
    <span
      >${words.say(progressWords[task])} ${slow && task === 'checking' ? howFar(step, words) : nothing}</span
    >
    ${task === 'checking' ? button({ label: words.say('cancel'), size: 'small', look: 'subtle', onClick: act.cancel }) : nothing}
  </div>`;
}

/** Half a second on: that it takes longer, and what is being done, as far as can be told. */
function howFar(step: Step | undefined, words: Words): string {
  if (!step) return words.say('slow');
  const { cells } = step;
  const now = cells === undefined ? words.say('stepCells') : words.say('stepShifts', { count: cells });
  return `${words.say('slow')} ${now}`;
}

function result(view: View): TemplateResult {
  const { state } = view;
  if (state.result.kind === 'failed')
    return html`${failed(view, state.result.failure)} ${tools(view)} ${settings(view)}`;
  const report = reportOf(state);
  if (!report) return html`${welcome(view)} ${tools(view)} ${settings(view)}`;
  if (report.verdict === 'not-a-roster')
    return html`${noRoster(view, report)} ${tools(view)} ${settings(view)}`;
  return html`${report.verdict === 'needs-input' ? needsInput(view, report) : nothing}
    ${report.checked.shifts ? summary(view, report) : nothing} ${tools(view)}
    <div class="sections">
      ${questions(view)} ${groups(view)} ${absences(view)} ${readingPreview(view)} ${notices(view)}
      ${rules(view)} ${settings(view)}
    </div>`;
}
