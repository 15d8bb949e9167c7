import { scaleLinear } from 'd3-scale';
import { html, svg, type TemplateResult } from 'lit';
import type { PaneFinding } from '../checked';
import type { Words } from '../words';
import { hourTicks } from './hour-ticks';

const HOUR = 60;

/** The shift as a bar on an axis of hours, the lone part marked: whole or partial at a glance. */
export function shiftBar(finding: PaneFinding, words: Words): TemplateResult {
  const alone = spanOf(finding);
  const shift = spanOf(finding.shift);
  const first = Math.floor(Math.min(alone.start, shift.start) / HOUR) * HOUR;
  const last = Math.ceil(Math.max(alone.end, shift.end) / HOUR) * HOUR;
  const x = scaleLinear([first, last], [2, 98]);
  return html`<svg class="shift-bar ${finding.outcome}" role="img" aria-label=${labelOf(finding, words)}>
    ${hourTicks(first, last).map((minute) => tick(x(minute), words.time(isoOf(minute))))}
    ${bar('bar-shift', x(shift.start), x(shift.end))} ${bar('bar-alone', x(alone.start), x(alone.end))}
  </svg>`;
}

function tick(at: number, label: string) {
  const anchor = at < 8 ? 'start' : at > 92 ? 'end' : 'middle';
  return svg`<line class="bar-tick" x1="${at}%" x2="${at}%" y1="0" y2="26"></line>
    <text class="bar-hour" x="${anchor === 'start' ? 0 : anchor === 'end' ? 100 : at}%" y="40" text-anchor=${anchor}>${label}</text>`;
}

/** Never so narrow that it cannot be seen. */
function bar(name: string, from: number, to: number) {
  return svg`<rect class=${name} x="${from}%" width="${Math.max(to - from, 0.8)}%" y=${name === 'bar-alone' ? 4 : 8} height=${name === 'bar-alone' ? 18 : 10} rx="2"></rect>`;
}

function labelOf({ start, end, shift }: PaneFinding, words: Words): string {
  return words.say('barLabel', {
    shiftFrom: words.time(shift.start),
    shiftTo: words.time(shift.end),
    from: words.time(start),
    to: words.time(end),
  });
}

/** Minutes on the wall clock; the bar shows what the roster says, not elapsed time over a clock change. */
function spanOf({ start, end }: { readonly start: string; readonly end: string }) {
  return { start: minuteOf(start), end: minuteOf(end) };
}

function minuteOf(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 16)}Z`) / 60_000);
}

function isoOf(minute: number): string {
  return new Date(minute * 60_000).toISOString();
}
