import { text as say } from '../../../messages/catalogue';
import type { Text } from '../../../messages/text';
import type { ShiftKind } from '../../../roster/roster';
import { wallAt } from '../../../time/calendar';
import type { Day, Span, WallMinute } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { readClock } from '../../text/clock';
import { type ClockCell, readClockCell } from '../../text/clock-cell';
import { wordKey } from '../../text/fold';
import { problemOf } from '../../text/shift-text';
import { endAfter } from '../../text/spans';
import { words } from '../../words';
import { shownCell } from './shown';
import type { CellReader, View } from './view';

export interface Pair {
  readonly start: number;
  readonly end: number;
}

/** What two cells, start and end, say together. */
export type PairReading =
  | { readonly what: 'times'; readonly start: ClockCell; readonly end: ClockCell }
  | { readonly what: 'absence'; readonly label: string }
  | { readonly what: 'nothing' }
  /** Start and end of the span that stands in the start cell alone. */
  | { readonly what: 'one-cell' }
  | { readonly what: 'unread'; readonly start?: Text; readonly end?: Text };

type Side = ClockCell | 'empty' | 'absence' | 'text';

/** Reads a start cell and an end cell of a row. */
export function readPair(
  view: View,
  row: number,
  { start, end }: Pair,
  context: ReadingContext,
): PairReading {
  const side = view.once(sidesIn(context));
  const from = side(row, start);
  const until = side(row, end);
  if (typeof from === 'object' && typeof until === 'object')
    return { what: 'times', start: from, end: until };
  if (from === 'empty' && until === 'empty') return { what: 'nothing' };
  if (isAway(from) && isAway(until)) {
    return { what: 'absence', label: view.words(row, from === 'absence' ? start : end) };
  }
  if (from === 'text' && until === 'empty' && view.kind(row, start) === CellKind.text)
    return { what: 'one-cell' };
  return halfRead(view, row, { start, end }, from, until);
}

function isAway(side: Side): boolean {
  return side === 'absence' || side === 'empty';
}

/** A sheet is read with one context, and the same reader reads what stands in its cells once. */
const sides = new WeakMap<ReadingContext, CellReader<Side>>();

/** What stands on one side of a pair: a clock, or what else. */
export function sidesIn(context: ReadingContext): CellReader<Side> {
  let found = sides.get(context);
  if (!found) {
    found = (view, row, column) => sideOf(view, row, column, context);
    sides.set(context, found);
  }
  return found;
}

function sideOf(view: View, row: number, column: number, context: ReadingContext): Side {
  if (view.isEmpty(row, column)) return 'empty';
  const clock = readClockCell(view.cell(row, column), view.grid.date1904, context);
  if (clock) return clock;
  const text = view.words(row, column);
  if (/^[-._~*#/\\|=]+$/.test(text)) return 'empty';
  return words.absence.has(wordKey(text)) ? 'absence' : 'text';
}

function halfRead(view: View, row: number, { start, end }: Pair, from: Side, until: Side): PairReading {
  const bad = (side: Side, column: number) =>
    side === 'text' || side === 'absence'
      ? { [column === start ? 'start' : 'end']: notATime(view, row, column) }
      : {};
  const missing = {
    ...(from === 'empty' && { end: say('reading.noStart', { text: shownCell(view.grid, row, end) }) }),
    ...(until === 'empty' && { start: say('reading.noEnd', { text: shownCell(view.grid, row, start) }) }),
  };
  return { what: 'unread', ...missing, ...bad(from, start), ...bad(until, end) };
}

function notATime(view: View, row: number, column: number): Text {
  const text = shownCell(view.grid, row, column);
  if (view.kind(row, column) === CellKind.error) return say('reading.errorCell', { text });
  return say('reading.notATime', { text, example: '08:00' });
}

/**
 * A shift from two clocks, on the given day unless the start carries its own date; or why there is none. An end at or
 * before the start is on the next day. A stated length that agrees lets a shift be longer than sixteen hours.
 */
export function spanOfClocks(
  start: ClockCell,
  end: ClockCell,
  rowDay: Day | undefined,
  kind: ShiftKind,
  statedMinutes?: number,
): Span<WallMinute> | { readonly reason: Text } {
  const day = start.day ?? rowDay;
  if (day === undefined) return { reason: say('reading.noDate') };
  const from = start.minute;
  const until = end.day === undefined ? endAfter(from, end.minute) : (end.day - day) * 1440 + end.minute;
  if (until < from || until - from > 1440) {
    return {
      reason: say('reading.endsBeforeStart', { from: { timeOfDay: from }, to: { timeOfDay: end.minute } }),
    };
  }
  const confirmed = statedMinutes !== undefined && Math.abs(until - from - statedMinutes) <= longestUnpaid;
  const reason = problemOf({ start: from, end: until }, kind);
  if (reason && !(confirmed && until > from)) return { reason };
  return { start: wallAt(day, from), end: wallAt(day, until) };
}

/** Breaks not paid for make a stated length up to this much shorter. */
export const longestUnpaid = 90;

/** A stated length in minutes: 7.5 hours, an Excel duration, "7,5", "7:30". */
export function statedLength(view: View, row: number, column: number | undefined): number | undefined {
  if (column === undefined) return undefined;
  const value = view.value(row, column);
  if (typeof value === 'number' && value > 0) {
    const minutes = view.kind(row, column) === CellKind.date ? value * 1440 : value * 60;
    return minutes <= 1440 ? Math.round(minutes) : undefined;
  }
  const [, hours, , minutes, tenths] =
    /^(\d{1,2})((?::(\d{2}))|[.,](\d{1,2}))?\s?(?:t|h|timer|tim|std)?\.?$/iu.exec(view.words(row, column)) ??
    [];
  if (hours === undefined) return undefined;
  return (
    Number(hours) * 60 + Number(minutes ?? 0) + Math.round(Number(`0.${tenths ?? '0'}`) * 60) || undefined
  );
}

/**
 * For an end that is no clock, such as 17015: the clock that is left when one digit too many is taken away and that
 * agrees best with the stated length. Only named as probable; the manager decides.
 */
export function probableEnd(
  view: View,
  row: number,
  { start, end, length }: Pair & { readonly length?: number | undefined },
  context: ReadingContext,
): Text | undefined {
  const from = readClockCell(view.cell(row, start), view.grid.date1904, context);
  const stated = statedLength(view, row, length);
  const digits = view.words(row, end);
  if (!from || stated === undefined || !/^\d{5}$/.test(digits)) return undefined;
  const unpaid = (minute: number) => endAfter(from.minute, minute) - from.minute - stated;
  const clocks = [0, 1, 2, 3, 4].flatMap(
    (at) => readClock(digits.slice(0, at) + digits.slice(at + 1))?.minute ?? [],
  );
  // Rosters are written in quarters of an hour.
  const [best] = clocks
    .filter((minute) => unpaid(minute) >= 0 && unpaid(minute) <= longestUnpaid)
    .sort((a, b) => (a % 15) - (b % 15) || unpaid(a) - unpaid(b));
  if (best === undefined) return undefined;
  return say('reading.notATimeProbably', {
    text: digits,
    time: { timeOfDay: best },
    stated: { minutes: stated },
  });
}
