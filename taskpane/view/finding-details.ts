import { html, nothing, type TemplateResult } from 'lit';
import type { Explanation, PaneFinding } from '../checked';
import type { CellRef } from '../../src/core/roster/roster';
import { arranged } from '../arranged';
import { reportOf } from '../state';
import type { Words } from '../words';
import { acceptance, acceptedBy } from './acceptance';
import { button } from './button';
import { iconOf, icons } from './icons';
import { shiftBar } from './shift-bar';
import type { View } from './view';
import { intervalOf, whenOf } from './when';
import { whyList } from './why';

/** Everything about one finding, in the order of a manager's questions: what, when, why, what now, where in the sheet. */
export function findingDetails(view: View, finding: PaneFinding): TemplateResult {
  return html`
    ${acceptedBy(finding)}
    <p class="message">${finding.message}</p>
    ${shiftBar(finding, view.words)}
    <p class="hint">${wholeOrPart(finding, view.words)}</p>
    ${timesOf(view, finding)} ${questionOf(view, finding)} ${explanation(view, finding)}
    ${insideOf(view, finding)}
    ${finding.times ? nothing : html`<div class="buttons">${finding.cells.map((cell) => showButton(view, cell))}</div>`}
    ${finding.accepted || finding.outcome === 'review' ? nothing : acceptance(view, finding)}
  `;
}

/** Names the sheet only where it is another one than the roster. */
export function showButton(view: View, cell: CellRef): TemplateResult {
  const name = cellName(view, cell);
  return button({
    label: view.words.say('showCell', { cell: name }),
    icon: icons.cell,
    size: 'small',
    onClick: () => view.act.show(cell),
  });
}

export function cellName({ state }: View, { sheet, address }: CellRef): string {
  return sheet === reportOf(state)?.checked.sheet ? address : `${sheet}!${address}`;
}

function wholeOrPart(finding: PaneFinding, words: Words): string {
  const { start, end, shift } = finding;
  const alone = { from: words.time(start), to: words.time(end) };
  if (start === shift.start && end === shift.end) return words.say('wholeShift', alone);
  const whole = { shiftFrom: words.time(shift.start), shiftTo: words.time(shift.end) };
  return words.say('partOfShift', { ...alone, ...whole });
}

/** Each time of what is told once for several, with the first of its cells. */
function timesOf(view: View, { times }: PaneFinding) {
  if (!times) return nothing;
  const { words } = view;
  return html`<ul class="times">
    ${times.map(
      (time) =>
        html`<li>
          <span>${whenOf(time, words)} · ${words.length(time.minutes)} · ${words.list(time.people)}</span>
          ${time.cells.slice(0, 1).map((cell) => showButton(view, cell))}
        </li>`,
    )}
  </ul>`;
}

function questionOf({ state }: View, { id }: PaneFinding) {
  const question = reportOf(state)!.questions.find(({ findings }) => findings.includes(id));
  return question ? html`<p class="question">${icons.review}<span>${question.text}</span></p>` : nothing;
}

/** A moment after the finding was opened. */
function explanation(view: View, { id }: PaneFinding) {
  const explained = view.state.explained.get(id);
  return explained ? html`${whyList(view, explained.why)} ${fixes(view, explained)}` : nothing;
}

function fixes({ words }: View, { fixes: proposed }: Explanation) {
  if (!proposed.length) return nothing;
  return html`<h4>${words.say('fixes')}</h4>
    <ul class="fixes">
      ${proposed.map((fix) => html`<li>${fix}</li>`)}
    </ul>`;
}

function insideOf(view: View, { id }: PaneFinding) {
  const { words } = view;
  const inside = arranged(reportOf(view.state)!).inside(id);
  if (!inside.length) return nothing;
  return html`<h4>${words.say('alsoFound')}</h4>
    <ul class="inside">
      ${inside.map(
        (other) =>
          html`<li class=${other.outcome}>
            <p class="inside-head">
              ${iconOf(other.outcome)}<span class="severity">${words.say(other.outcome)}</span>
              <span>${intervalOf(other, words)}</span>
            </p>
            <p>${other.message}</p>
            ${questionOf(view, other)} ${explanation(view, other)}
          </li>`,
      )}
    </ul>`;
}
