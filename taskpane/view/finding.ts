import { html, nothing, type TemplateResult } from 'lit';
import type { PaneFinding } from '../checked';
import type { Words } from '../words';
import { findingDetails } from './finding-details';
import { iconOf, icons } from './icons';
import type { View } from './view';
import { whenOf } from './when';

/** One finding in the list: who, when, where, how grave, how long; its details when it is the open one. */
export function findingRow(view: View, finding: PaneFinding): TemplateResult {
  const { state, words, act } = view;
  const open = state.expanded === finding.id;
  return html`<article class="finding ${finding.outcome} ${open ? 'open' : ''}">
    <h3>
      <button
        type="button"
        class="finding-head"
        aria-expanded=${open}
        @click=${() => act.toggleFinding(finding.id, finding.cells[0])}
      >
        ${iconOf(finding.outcome)}
        <span class="who">${whoOf(finding, words)}</span>
        <span class="severity">${words.say(finding.outcome)}</span>
        <span class="when">${whenOf(finding, words)}</span>
        <span class="length">${words.length(finding.minutes)}</span>
        <span class="where">${finding.place}</span>
        ${icons.chevron}
      </button>
    </h3>
    ${open ? html`<div class="details">${findingDetails(view, finding)}</div>` : nothing}
  </article>`;
}

function whoOf({ people }: PaneFinding, words: Words): string {
  return people.length ? words.list(people) : words.say('nobody');
}
