import type { ShiftKind } from '../../../roster/roster';
import type { MinuteOfDay, Span } from '../../../time/units';
import { type Meaning, parseMeaning } from '../../questions/answer-forms';
import { answerTo, timesKey } from '../../questions/keys';
import type { ReadingContext } from '../../reading';
import { tidy, wordKey } from '../../text/fold';
import { kindOfLabel } from '../../text/label';
import { findSpans, type WrittenSpan } from '../../text/spans';
import { words } from '../../words';
import { type ClockOrder, dayInOrder, isTwelveHour } from '../shared/clock-order';
import { kindOfRow, kindsOfHeader } from '../shared/headers';
import { hourPoints } from '../shared/hour-points';
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
  | { readonly what: 'aside'; readonly label: string }
  /** When the names of its row are there. */
  | { readonly what: 'when'; readonly label: string };

/** Not so what stands aside, or says when. */
export function holdsNames({ what }: Slot): boolean {
  return what !== 'aside' && what !== 'when';
}

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
  const points = hourPoints(view, row, columns, context);
  const found = labels.map((label) => findSpans(label.replace(/:\s*$/, '')));
  const one = found.map(({ spans }) => (spans.length === 1 ? spans[0] : undefined));
  const { times, order = points?.order } = settledTimes(one, context);
  const slots = new Map(
    columns.map((column, at): [number, Slot] => {
      const label = labels[at] ?? '';
      const point = points?.spans[at];
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
