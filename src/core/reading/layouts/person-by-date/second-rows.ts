import type { MinuteOfDay, Span } from '../../../time/units';
import type { ReadingContext } from '../../reading';
import { endAfter } from '../../text/spans';
import type { ShiftCells } from '../shared/shift-cells';
import { readPair } from '../shared/time-pair';
import type { View } from '../shared/view';
import type { Block, DayColumns } from './block';

interface Sheet {
  readonly view: View;
  readonly cells: ShiftCells;
  readonly context: ReadingContext;
}

type Spans = readonly Span<MinuteOfDay>[];

/**
 * Whether a row without a name goes on with the person above: halves of nights cut at midnight that fit the person's
 * own halves, and nothing at a time when the person is elsewhere. Any other row without a name is nobody's.
 */
export function continues(sheet: Sheet, block: Block, row: number, above: readonly number[]): boolean {
  if (above.length === 0) return false;
  const here = block.days.map((day) => spansOn(sheet, row, day));
  const own = block.days.map((day) => above.flatMap((other) => spansOn(sheet, other, day)));
  let [timed, halves] = [0, 0];
  for (const [at, spans] of here.entries()) {
    for (const span of spans) {
      if (own[at]?.some((other) => overlaps(span, other))) return false;
      timed += 1;
      if (completes(block.days, own, at, span)) halves += 1;
    }
  }
  return halves > 0 && halves * 2 >= timed;
}

/** The half that is missing beside one of the person's own. */
function completes(
  days: readonly DayColumns[],
  own: readonly Spans[],
  at: number,
  { start, end }: Span<MinuteOfDay>,
): boolean {
  const today = own[at] ?? [];
  if (end === 1440) return isNext(days, at) && beginsAtMidnight(own[at + 1]) && !endsAtMidnight(today);
  if (start === 0) return isNext(days, at - 1) && endsAtMidnight(own[at - 1]) && !beginsAtMidnight(today);
  return false;
}

function isNext(days: readonly DayColumns[], at: number): boolean {
  const [day, next] = [days[at]?.day, days[at + 1]?.day];
  return day !== undefined && next === day + 1;
}

function beginsAtMidnight(spans: Spans = []): boolean {
  return spans.some(({ start }) => start === 0);
}

function endsAtMidnight(spans: Spans = []): boolean {
  return spans.some(({ end }) => end === 1440);
}

function overlaps(a: Span<number>, b: Span<number>): boolean {
  return a.start < b.end && b.start < a.end;
}

function spansOn({ view, cells, context }: Sheet, row: number, { pairs, times }: DayColumns): Spans {
  const inPairs = pairs.flatMap((pair) => {
    const read = readPair(view, row, pair, context);
    if (read.what !== 'times') return [];
    const [start, end] = [read.start.minute, read.end.minute];
    return [{ start, end: endAfter(start, end) }];
  });
  const inCells = times.flatMap((column) => {
    const read = cells.at(row, column);
    return read.what === 'times' ? read.pieces.filter(({ kind }) => kind !== 'break') : [];
  });
  return [...inPairs, ...inCells];
}
