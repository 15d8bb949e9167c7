import type { MinuteOfDay, Span } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { formatOf } from '../../text/format';
import { findSpans, type WrittenSpan } from '../../text/spans';
import { type ClockOrder, dayInOrder } from '../shared/clock-order';
import { weekdaysIn } from '../shared/day-column';
import { hourPoints } from '../shared/hour-points';
import type { View } from '../shared/view';
import { withParts } from './parts-of-hours';

/** A row of hours: each column is a stretch of the day, each beginning where the one before ends. */
export interface Hours {
  readonly row: number;
  readonly columns: readonly number[];
  readonly spans: readonly Span<MinuteOfDay>[];
  readonly order?: ClockOrder;
  /** A row below that says the minutes of each. */
  readonly minutes?: number;
}

/** At least this many columns of at most an hour: three times in a row may be anything. */
const fewest = 4;

/** Every row of hours, from above. */
export function findHours(view: View, context: ReadingContext): Hours[] {
  return view.rows.flatMap((row) => {
    const hours = hoursIn(view, row, context);
    return hours ? [withParts(view, hours)] : [];
  });
}

function hoursIn(view: View, row: number, context: ReadingContext): Hours | undefined {
  const filled = view.filled(row);
  if (filled.length < fewest) return undefined;
  const first = filled.slice(0, 12);
  const some = (is: (column: number) => boolean) =>
    first.filter(is).length * 2 >= Math.min(first.length, fewest);
  const spans = some((column) => findSpans(view.words(row, column)).spans.length > 0);
  return (
    (spans ? fromTos(view, row, filled, context) : undefined) ??
    (some((column) => mayBeClock(view, row, column)) ? clocks(view, row, filled, context) : undefined)
  );
}

/** "08-09", "09-10" …, "11-12", "12-1" … */
function fromTos(
  view: View,
  row: number,
  filled: readonly number[],
  context: ReadingContext,
): Hours | undefined {
  const found = filled.flatMap((column) => {
    const { spans, rest } = findSpans(view.words(row, column));
    const [span] = spans;
    return span && spans.length === 1 && rest.trim() === '' ? [{ column, span }] : [];
  });
  const settled =
    found.length < fewest
      ? undefined
      : touching(
          found.map(({ span }) => span),
          context,
        );
  return settled && { row, columns: found.map(({ column }) => column), ...settled };
}

/** Each of an hour at most, beginning where the one before ends; else so on a 12-hour clock. */
function touching(
  written: readonly WrittenSpan[],
  context: ReadingContext,
): Pick<Hours, 'spans' | 'order'> | undefined {
  if (touch(written, 1440)) return { spans: onward(written) };
  if (written.some(({ clock }) => clock === '24') || !touch(written, 720)) return undefined;
  const { spans, doubt } = dayInOrder(written, true, context);
  return { spans, order: doubt ?? 'by-order' };
}

function touch(spans: readonly Span<MinuteOfDay>[], clock: number): boolean {
  return spans.every((span, at) => {
    const before = spans[at - 1];
    const length = (span.end - span.start) % clock;
    return length > 0 && length <= 60 && (!before || (before.end - span.start) % clock === 0);
  });
}

function onward(spans: readonly Span<MinuteOfDay>[]): Span<MinuteOfDay>[] {
  let end = spans[0]?.start ?? 0;
  return spans.map((span) => {
    const start = end;
    end = start + (span.end - span.start);
    return { start, end };
  });
}

/** 8, 9, 10 … or "08:00", "08:30" …; 1, 2, 3 … are days of a month sooner than hours. */
function clocks(
  view: View,
  row: number,
  filled: readonly number[],
  context: ReadingContext,
): Hours | undefined {
  const columns = filled.filter((column) => mayBeClock(view, row, column));
  if (columns.length < fewest || columns.length * 3 < filled.length * 2) return undefined;
  const numbers = columns.every((column) => view.kind(row, column) === CellKind.number);
  if (numbers && (view.value(row, columns[0] ?? 0) === 1 || hasWeekdays(view, row, columns)))
    return undefined;
  const points = hourPoints(view, row, columns, context);
  const spans = points?.spans.filter((span) => span !== undefined) ?? [];
  const fits = spans.length === columns.length && spans.every(({ start, end }) => end - start <= 60);
  return fits ? { ...points, row, columns, spans } : undefined;
}

function mayBeClock(view: View, row: number, column: number): boolean {
  const kind = view.kind(row, column);
  if (kind === CellKind.date) return formatOf(view.cell(row, column).format) !== 'date';
  if (kind === CellKind.number) return true;
  return (
    kind === CellKind.text &&
    /^(?:kl\.?\s?)?\d{1,2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?$/i.test(view.words(row, column))
  );
}

function hasWeekdays(view: View, row: number, columns: readonly number[]): boolean {
  return [row - 1, row + 1].some(
    (other) =>
      columns.filter((column) => weekdaysIn(view.words(other, column)) !== undefined).length * 2 >
      columns.length,
  );
}
