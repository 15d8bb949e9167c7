import type { MinuteOfDay, Span } from '../../../time/units';
import { CellKind } from '../../grid';
import { findSpans } from '../../text/spans';
import { pointsOf } from '../day-table/slots';
import { weekdaysIn } from '../shared/day-column';
import type { View } from '../shared/view';

/** A row of hours: each column is a stretch of the day, each beginning where the one before ends. */
export interface Hours {
  readonly row: number;
  readonly columns: readonly number[];
  readonly spans: readonly Span<MinuteOfDay>[];
}

/** At least this many columns of at most an hour: three times in a row may be anything. */
const fewest = 4;

/** Every row of hours, from above. */
export function findHours(view: View): Hours[] {
  return view.rows.flatMap((row) => hoursIn(view, row) ?? []);
}

function hoursIn(view: View, row: number): Hours | undefined {
  const filled = view.filled(row);
  if (filled.length < fewest) return undefined;
  const first = filled.slice(0, 12);
  const some = (is: (column: number) => boolean) =>
    first.filter(is).length * 2 >= Math.min(first.length, fewest);
  const spans = some((column) => findSpans(view.words(row, column)).spans.length > 0);
  return (
    (spans ? fromTos(view, row, filled) : undefined) ??
    (some((column) => mayBeClock(view, row, column)) ? clocks(view, row, filled) : undefined)
  );
}

/** "08-09", "09-10" … */
function fromTos(view: View, row: number, filled: readonly number[]): Hours | undefined {
  const found = filled.flatMap((column) => {
    const { spans, rest } = findSpans(view.words(row, column));
    const [span] = spans;
    return span && spans.length === 1 && rest.trim() === '' ? [{ column, span }] : [];
  });
  if (found.length < fewest || !touch(found.map(({ span }) => span))) return undefined;
  return { row, columns: found.map(({ column }) => column), spans: onward(found.map(({ span }) => span)) };
}

function touch(spans: readonly Span<MinuteOfDay>[]): boolean {
  return spans.every((span, at) => {
    const before = spans[at - 1];
    return span.end - span.start <= 60 && (!before || before.end % 1440 === span.start % 1440);
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
function clocks(view: View, row: number, filled: readonly number[]): Hours | undefined {
  const columns = filled.filter((column) => mayBeClock(view, row, column));
  if (columns.length < fewest || columns.length * 3 < filled.length * 2) return undefined;
  const numbers = columns.every((column) => view.kind(row, column) === CellKind.number);
  if (numbers && (view.value(row, columns[0] ?? 0) === 1 || hasWeekdays(view, row, columns)))
    return undefined;
  const spans = pointsOf(view, row, columns)?.filter((span) => span !== undefined) ?? [];
  const fits = spans.length === columns.length && spans.every(({ start, end }) => end - start <= 60);
  return fits ? { row, columns, spans } : undefined;
}

function mayBeClock(view: View, row: number, column: number): boolean {
  const kind = view.kind(row, column);
  if (kind === CellKind.number || kind === CellKind.date) return true;
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
