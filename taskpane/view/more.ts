import { html, nothing, type TemplateResult } from 'lit';
import type { PaneReport } from '../checked';
import { reportOf } from '../state';
import { showButton } from './finding-details';
import { iconOf, icons } from './icons';
import { section } from './section';
import type { View } from './view';

/** Read, but worth knowing. */
export function notices(view: View): TemplateResult | typeof nothing {
  const { notices: known } = reportOf(view.state)!;
  if (!known.length) return nothing;
  const content = () =>
    html`<ul class="plain">
      ${known.map(
        ({ text, cell }) =>
          html`<li>
            <p>${text}</p>
            ${cell ? html`<div class="buttons">${showButton(view, cell)}</div>` : nothing}
          </li>`,
      )}
    </ul>`;
  return section(view, {
    id: 'notices',
    title: view.words.say('notices'),
    count: known.length,
    content,
  });
}

/** Every rule with its counts, so that silence is seen to be an answer. */
export function rules(view: View): TemplateResult {
  const { words } = view;
  const content = () =>
    html`<p class="hint">${words.say('rulesIntro')}</p>
      <ul class="plain rules">
        ${reportOf(view.state)!.rules.map(
          (rule) =>
            html`<li>
              <p><strong>${rule.title}</strong></p>
              <p>${rule.summary}</p>
              ${countsOf(view, rule)}
            </li>`,
        )}
      </ul>`;
  return section(view, { id: 'rules', title: words.say('rules'), content });
}

function countsOf({ words }: View, rule: PaneReport['rules'][number]): TemplateResult {
  const found = (['breach', 'warning', 'review'] as const).filter((outcome) => rule[outcome]);
  const counted = [...found, ...(rule.pass ? (['pass'] as const) : [])];
  if (!found.length && !rule.pass) {
    return html`<p class="hint with-icon">${icons.notApplicable}${words.say('ruleIdle')}</p>`;
  }
  return html`<p class="counts">
    ${found.length ? nothing : html`<span class="with-icon pass">${icons.pass}${words.say('ruleClean')}</span>`}
    ${counted.map(
      (bucket) =>
        html`<span class="with-icon ${bucket}"
          >${bucket === 'pass' && !found.length ? nothing : iconOf(bucket)}${words.say(bucket)}:
          ${words.number(rule[bucket])}</span
        >`,
    )}
  </p>`;
}
