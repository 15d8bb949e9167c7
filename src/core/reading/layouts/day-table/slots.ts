import type { ShiftKind } from '../../../roster/roster';
import type { MinuteOfDay, Span } from '../../../time/units';
import { CellKind } from '../../grid';
import { type Meaning, parseMeaning } from '../../questions/answer-forms';
import { answerTo, timesKey } from '../../questions/keys';
import type { ReadingContext } from '../../reading';
import { readClockCell } from '../../text/clock-cell';
import { tidy, wordKey } from '../../text/fold';
import { kindOfLabel } from '../../text/label';
import { findSpans, type WrittenSpan } from '../../text/spans';
import { words } from '../../words';
import { type ClockDoubt, dayInOrder, isTwelveHour } from '../shared/clock-order';
import { kindOfRow, kindsOfHeader } from '../shared/headers';
import type { View } from '../shared/view';

/** What a column of names stands for: a function, hours, an absence. */
export type Slot =
  | {
      readonly what: 'times';
      readonly label: string;
      readonly kind: ShiftKind;
      readonly spans: readonly Span<MinuteOfDay>[];
      /** Not asked for: they stand in the heading. */
      readonly written: boolean;
    }
  | { readonly what: 'absence'; readonly label: string }
  /** No heading: each name has its times beside it. */
  | { readonly what: 'own'; readonly label: '' }
  /** Only the manager knows the times. */
  | { readonly what: 'ask'; readonly label: string; readonly kind: ShiftKind }
  /** Remarks, sums, an answer that says so: nobody's shifts. */
  | { readonly what: 'aside'; readonly label: string };

/** How a 12-hour clock was settled: by the order of the headings, or not for certain. */
export type ClockOrder = ClockDoubt | 'by-order';

export interface Slots {
  readonly slots: Map<number, Slot>;
  readonly order?: ClockOrder;
}

/** What the headings of a row stand for, in their order; cells of the same text are the same. */
export function slotsOf(
  view: View,
  row: number,
  above: number | undefined,
  columns: readonly number[],
  context: ReadingContext,
): Slots {
  const labels = columns.map((column) => labelAt(view, row, above, column));
  const points = pointsOf(view, row, columns);
  const found = labels.map((label) => findSpans(label.replace(/:\s*$/, '')));
  const one = found.map(({ spans }) => (spans.length === 1 ? spans[0] : undefined));
  const { times, order } = settledTimes(one, context);
  const slots = new Map(
    columns.map((column, at): [number, Slot] => {
      const label = labels[at] ?? '';
      const point = points?.[at];
      if (point) return [column, { what: 'times', label: '', kind: 'work', spans: [point], written: true }];
      const rest = tidy((found[at]?.rest ?? '').replace(/[([]\s*[)\]]/g, ' '));
      const time = times[at];
      return [column, time ? timed(rest, [time]) : slotOf(label, found[at]?.spans ?? [], context)];
    }),
  );
  return { slots, ...(order && { order }) };
}

function timed(rest: string, spans: readonly Span<MinuteOfDay>[]): Slot {
  const { kind } = kindOfLabel(rest);
  if (kind === 'absence') return { what: 'absence', label: rest };
  return { what: 'times', label: rest, kind, spans, written: true };
}

function slotOf(label: string, spans: readonly WrittenSpan[], context: ReadingContext): Slot {
  const said = kindOfLabel(label).kind;
  if (words.absence.has(wordKey(label)) || said === 'absence') return { what: 'absence', label };
  if (spans.length > 0) return { what: 'times', label, kind: said, spans, written: true };
  if (isAside(label)) return { what: 'aside', label };
  const answer = answerTo(context.answers, timesKey(label));
  return fromAnswer(label, said, answer === undefined ? undefined : parseMeaning(answer));
}

function fromAnswer(label: string, said: ShiftKind, meaning: Meaning | undefined): Slot {
  if (meaning?.what === 'absence') return { what: 'absence', label };
  if (meaning?.what === 'ignore') return { what: 'aside', label };
  if (meaning?.what !== 'times') return { what: 'ask', label, kind: said };
  const kind = meaning.kind === 'work' ? said : meaning.kind;
  if (kind === 'absence') return { what: 'absence', label };
  return { what: 'times', label, kind, spans: meaning.spans, written: false };
}

const asides = new Set(['note', 'length', 'other', 'week', 'birthDate', 'age', 'under18', 'response']);

function isAside(label: string): boolean {
  const [kind] = kindsOfHeader(label);
  const row = kindOfRow(label);
  return (kind !== undefined && asides.has(kind)) || row === 'total' || row === 'note' || row === 'opening';
}

/** The heading, with the one above it where that covers several or holds the times. */
function labelAt(view: View, row: number, above: number | undefined, column: number): string {
  const own = textAt(view, row, column);
  const upper = above === undefined ? '' : textAt(view, above, column);
  const parts = [upper, own].filter((part, at, all) => part !== '' && all.indexOf(part) === at);
  return parts.join(' ');
}

function textAt(view: View, row: number, column: number): string {
  return view.words(...view.source(row, column));
}

/** Hours that follow each other, "08:00", 9, 10: each lasts until the next one, the last as long as the one before. */
export function pointsOf(
  view: View,
  row: number,
  columns: readonly number[],
): (Span<MinuteOfDay> | undefined)[] | undefined {
  const minutes = columns.map((column) => clockAt(view, row, column));
  const at = minutes.flatMap((minute, index) => (minute === undefined ? [] : [index]));
  if (at.length < 3 || at.length < columns.length - 3) return undefined;
  const spans: (Span<MinuteOfDay> | undefined)[] = columns.map(() => undefined);
  let [start, length] = [minutes[at[0] ?? 0] ?? 0, 0];
  for (let index = 0; index < at.length; index += 1) {
    const next = minutes[at[index + 1] ?? -1];
    if (next !== undefined) length = (next - start + 2880) % 1440;
    if (length < 5 || length > 240) return undefined;
    spans[at[index] ?? 0] = { start, end: start + length };
    start += length;
  }
  const last = spans[at.at(-1) ?? 0]?.end ?? 0;
  return last - (minutes[at[0] ?? 0] ?? 0) <= 1440 ? spans : undefined;
}

function clockAt(view: View, row: number, column: number): MinuteOfDay | undefined {
  const kind = view.kind(row, column);
  if (kind === CellKind.empty || kind === CellKind.boolean || kind === CellKind.error) return undefined;
  const value = view.value(row, column);
  // A whole number is an hour here; 800 would be a sum.
  if (kind === CellKind.number && (typeof value !== 'number' || value < 0 || value > 24)) return undefined;
  return readClockCell(view.cell(row, column), view.grid.date1904, clockContext)?.minute;
}

/** Only texts with a date would need more. */
const clockContext: ReadingContext = { locale: 'da-DK', country: 'dk', today: 0 };

/** On a 12-hour clock the order of the headings says which half of the day is meant. */
function settledTimes(
  found: readonly (WrittenSpan | undefined)[],
  context: ReadingContext,
): { times: (Span<MinuteOfDay> | undefined)[]; order?: ClockOrder } {
  const written = found.filter((span) => span !== undefined);
  const twelveHour = isTwelveHour([written]);
  const { spans, doubt } = dayInOrder(written, twelveHour, context);
  const order = doubt ?? (twelveHour ? 'by-order' : undefined);
  let next = 0;
  const times = found.map((span) => (span ? spans[next++] : undefined));
  return { times, ...(order && { order }) };
}
