import { html, nothing, type TemplateResult } from 'lit';
import { shiftAt, shiftKinds, type ReadShift, type ReadShifts } from '../../src/core/report/read-shifts';
import type { PaneReport } from '../checked';
import type { ShiftKind } from '../../src/core/roster/roster';
import { checkedOf, type Preview } from '../state';
import type { PaneKey, Words } from '../words';
import { asideList } from './aside';
import { button } from './button';
import { cellName } from './finding-details';
import { icons } from './icons';
import './long-list';
import { section } from './section';
import { mapButton } from './states';
import { unreadList } from './unread';
import type { View } from './view';
import { intervalOf } from './when';

/** A list of more shifts is cut: nobody scrolls so far, and a browser's scroll bar ends somewhere. */
const LONGEST = 5_000;

const kindWords = {
  work: 'kindWork',
  'on-call': 'kindOnCall',
  absence: 'kindAbsence',
  tentative: 'kindTentative',
  break: 'kindBreak',
} as const satisfies Record<ShiftKind, PaneKey>;

/** How many cells are no shifts. */
interface OtherCells {
  readonly unread: number;
  readonly aside: number;
}

/** The sheet as it was understood, to be seen in ten seconds: by what it was recognised, then each shift in order. */
export function readingPreview(view: View): TemplateResult | typeof nothing {
  const { report, reading, asideCells } = checkedOf(view.state)!;
  const others = { unread: report.unread.length, aside: asideCells };
  if (!reading.count && !others.unread) return nothing;
  const content = () => html`
    <ul class="evidence">
      ${report.evidence.map((text) => html`<li>${text}</li>`)}
      <li>${kindCounts(reading, view.words)}</li>
      <li>${otherCounts(others, view.words)}</li>
    </ul>
    ${chooser(view, reading, others)} ${shown(view, reading, report)}
    <p class="otherwise">${mapButton(view)}</p>
  `;
  return section(view, {
    id: 'reading',
    title: view.words.say('reading'),
    count: reading.count,
    content,
  });
}

function kindCounts({ kind }: ReadShifts, words: Words): string {
  const counts = shiftKinds.map(() => 0);
  for (const one of kind) counts[one]! += 1;
  return shiftKinds
    .flatMap((name, index) =>
      counts[index] ? [`${words.say(kindWords[name])}: ${words.number(counts[index])}`] : [],
    )
    .join(' · ');
}

function otherCounts({ unread, aside }: OtherCells, words: Words): string {
  const counted = [['readingUnread', unread] as const, ['readingAside', aside] as const];
  return counted.map(([name, count]) => `${words.say(name)}: ${words.number(count)}`).join(' · ');
}

function chooser({ state, words, act }: View, { people }: ReadShifts, cells: OtherCells): TemplateResult {
  const option = (value: Preview, name: string) =>
    html`<option value=${value} .selected=${value === state.preview}>${name}</option>`;
  const counted = (value: 'unread' | 'aside', name: 'readingUnread' | 'readingAside') =>
    cells[value] ? option(value, `${words.say(name)} (${words.number(cells[value])})`) : nothing;
  const chosen = ({ target }: Event) => {
    const { value } = target as HTMLSelectElement;
    const named = value === 'all' || value === 'unread' || value === 'aside';
    void act.preview(named ? value : Number(value));
  };
  return html`<label class="field" for="preview">${words.say('readingShow')}</label>
    <select id="preview" @change=${chosen}>
      ${option('all', words.say('readingAll'))} ${counted('unread', 'readingUnread')}
      ${counted('aside', 'readingAside')}
      <optgroup label=${words.say('readingPeople')}>
        ${people.map((name, index) => option(index, name))}
      </optgroup>
    </select>`;
}

function shown(view: View, reading: ReadShifts, report: PaneReport): TemplateResult {
  const { words, state } = view;
  if (state.preview === 'unread') return unreadList(view, report);
  if (state.preview === 'aside') return asideList(view);
  const wanted = indicesOf(reading, state.preview);
  const cut = wanted.length > LONGEST;
  return html`<alenevagt-list
      .label=${words.say('reading')}
      .items=${cut ? wanted.slice(0, LONGEST) : wanted}
      .keyOf=${String}
      .row=${(index: number) => shiftRow(view, shiftAt(reading, index), reading.places.length > 1)}
    ></alenevagt-list>
    ${cut ? html`<p class="hint">${words.say('readingCut', { shown: LONGEST, count: wanted.length })}</p>` : nothing}`;
}

function indicesOf({ count, person }: ReadShifts, preview: Preview): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return typeof preview === 'number' ? all.filter((index) => person[index] === preview) : all;
}

function shiftRow(view: View, shift: ReadShift, several: boolean): TemplateResult {
  const { words, act } = view;
  const name = cellName(view, shift.cell);
  return html`<div class="read-shift ${shift.kind}">
    ${button({
      label: words.say('showCell', { cell: name }),
      iconOnly: true,
      icon: icons.cell,
      look: 'subtle',
      size: 'small',
      onClick: () => act.show(shift.cell),
    })}
    <p class="who">${shift.person}</p>
    <p class="when">${words.date(shift.start)} ${intervalOf(shift, words)}</p>
    <p class="where">
      ${shift.kind === 'work' ? nothing : html`<span class="kind">${words.say(kindWords[shift.kind])}</span>`}
      ${shift.unplacedBreak ? html`<span class="kind">${breakInside(shift.unplacedBreak, words)}</span>` : nothing}
      ${several ? shift.place : nothing}
    </p>
    <p class="at">${name}</p>
  </div>`;
}

function breakInside(minutes: number, words: Words): string {
  return words.say('breakInside', { length: { minutes } });
}
