import '@fluentui/web-components/spinner/define.js';
import { html, nothing, type TemplateResult } from 'lit';
import { reportOf, type Task } from '../state';
import type { Step } from '../watched';
import type { PaneKey, Words } from '../words';
import { absences } from './absences';
import { banners, news } from './banners';
import { button } from './button';
import { groups } from './groups';
import { helpLink } from './help-link';
import { notices, rules } from './more';
import { questions } from './questions';
import { readingPreview } from './reading';
import { settings } from './settings';
import { shareBar } from './share-bar';
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
    <div class="banners news" aria-live="polite">${news(view)}</div>
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
  const doing = words.say(progressWords[task]);
  const share = slow && step && 'share' in step ? step.share : undefined;
  return html`<div class="progress">
    ${
      share
        ? shareBar(share, doing)
        : html`<fluent-spinner size="tiny" role="progressbar" aria-label=${doing}></fluent-spinner>`
    }
    <span>${doing} ${slow && task === 'checking' ? howFar(step, words) : nothing}</span>
    ${task === 'checking' ? button({ label: words.say('cancel'), size: 'small', look: 'subtle', onClick: act.cancel }) : nothing}
  </div>`;
}

/** Half a second on: that it takes longer, and what is being done, as far as can be told. */
function howFar(step: Step | undefined, words: Words): string {
  return step ? `${words.say('slow')} ${stepText(step, words)}` : words.say('slow');
}

function stepText(step: Step, words: Words): string {
  if (step.doing === 'reading') return words.say('stepShifts', { count: step.cells });
  if (step.doing === 'judging') return words.say('stepRules', step.share);
  return step.share ? words.say('stepCellsOf', step.share) : words.say('stepCells');
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
