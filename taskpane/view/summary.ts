import { html, type TemplateResult } from 'lit';
import type { PaneReport } from '../checked';
import { arranged } from '../arranged';
import type { PaneState } from '../state';
import type { PaneKey, Words } from '../words';
import { iconOf, type Bucket } from './icons';
import type { View } from './view';

const plurals = {
  breach: 'breaches',
  warning: 'warnings',
  review: 'reviews',
  pass: 'passes',
  notApplicable: 'notApplicables',
} as const satisfies Record<Bucket, PaneKey>;
const buckets = Object.keys(plurals) as Bucket[];

/** What the check came to: where it looked, five counts, each with its icon and its word. */
export function summary({ state, words }: View, report: PaneReport): TemplateResult {
  const { totals } = arranged(report);
  return html`<section class="summary" aria-label=${words.say('buckets')}>
    <p class="scope">${scopeOf(report, words)}</p>
    <p class="hint">${sizeOf(state, report, words)}</p>
    <dl class="buckets">
      ${buckets.map(
        (bucket) =>
          html`<div class="bucket ${bucket} ${totals[bucket] ? '' : 'zero'}">
            <dt>${words.say(plurals[bucket])}</dt>
            <dd>${iconOf(bucket)}${words.number(totals[bucket])}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

/** One sentence for the live region: a screen reader hears it when the check is done. */
export function spokenSummary({ state, words }: View): string {
  if (state.busy?.task === 'checking') return words.say('checking');
  if (state.result.kind !== 'checked') return '';
  const { checked, findings, unread } = state.result.checked.report;
  const { breach, warning, review } = arranged(state.result.checked.report).totals;
  const sheet = checked.sheet;
  const found = findings.length
    ? words.say('summary', { sheet, breaches: breach, warnings: warning, reviews: review })
    : words.say('summaryNone', { sheet });
  return unread.length ? `${found} ${words.say('unreadBanner', { count: unread.length })}` : found;
}

function scopeOf({ checked: { sheet, from, to } }: PaneReport, words: Words) {
  return from && to ? words.say('scope', { sheet, period: words.period(from, to) }) : sheet;
}

function sizeOf({ result }: PaneState, { checked: { shifts, people } }: PaneReport, words: Words): string {
  const time = result.kind === 'checked' ? words.clock(result.at) : '';
  return words.say('rosterSize', { shifts, people, time });
}
