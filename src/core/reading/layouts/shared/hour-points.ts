import type { MinuteOfDay, Span } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { type Clock, readClock } from '../../text/clock';
import { readClockCell } from '../../text/clock-cell';
import type { WrittenSpan } from '../../text/spans';
import { type ClockOrder, dayInOrder, firstMorning } from './clock-order';
import type { View } from './view';

/** Stretches of the day by column, and how a 12-hour clock was settled where one is written. */
export interface HourPoints {
  readonly spans: readonly (Span<MinuteOfDay> | undefined)[];
  readonly order?: ClockOrder;
}

/**
 * Hours that follow each other, "08:00", 9, 10 or "11am", 12, 1, 2: each lasts until the next one, the last as long as
 * the one before. Undefined where they do not, or go on for more than a day.
 */
export function hourPoints(
  view: View,
  row: number,
  columns: readonly number[],
  context: ReadingContext,
): HourPoints | undefined {
  const clocks = columns.map((column) => clockAt(view, row, column));
  const found = clocks.filter((clock) => clock !== undefined);
  if (found.length < 3 || found.length < columns.length - 3) return undefined;
  const settled = inDay(found, context);
  if (!settled) return undefined;
  let next = 0;
  const spans = clocks.map((clock) => (clock ? settled.spans[next++] : undefined));
  return { ...settled, spans };
}

/** A clock in a cell of its own; `plain` where a person typed the hour, so that either clock may be meant. */
interface Point extends Clock {
  readonly plain: boolean;
}

function clockAt(view: View, row: number, column: number): Point | undefined {
  const kind = view.kind(row, column);
  if (kind === CellKind.empty || kind === CellKind.boolean || kind === CellKind.error) return undefined;
  const value = view.value(row, column);
  // A whole number is an hour here; 800 would be a sum.
  if (kind === CellKind.number && (typeof value !== 'number' || value < 0 || value > 24)) return undefined;
  const written = kind === CellKind.text ? readClock(String(value)) : undefined;
  if (written) return { ...written, plain: true };
  const minute = readClockCell(view.cell(row, column), view.grid.date1904, clockContext)?.minute;
  if (minute === undefined) return undefined;
  return { minute, half: minute < 60 || minute >= afternoon ? '24' : 'open', plain: kind !== CellKind.date };
}

/** Only texts with a date would need more. */
const clockContext: ReadingContext = { locale: 'da-DK', country: 'dk', today: 0 };

/** Until 12:59 both clocks write the same. */
const afternoon = 13 * 60;

/** As written; else, where nothing is written that only 24 hours have, on a 12-hour clock. */
function inDay(points: readonly Point[], context: ReadingContext): SettledPoints | undefined {
  const asWritten = stepsOf(points, 1440);
  if (asWritten)
    return hasHalves(points) ? touching(points, asWritten) : perhapsLater(points, asWritten, context);
  const steps = points.some(({ half }) => half === '24') ? undefined : stepsOf(points, 720);
  if (!steps) return undefined;
  if (points.some(isSaid)) return fromSaid(points, steps);
  const { spans, doubt } = dayInOrder(writtenSpans(points, steps), true, context);
  return { spans, order: doubt ?? 'by-order' };
}

interface SettledPoints {
  readonly spans: readonly Span<MinuteOfDay>[];
  readonly order?: ClockOrder;
}

/** Minutes from each to the next; undefined where they are no hours of one day. */
function stepsOf(points: readonly Point[], clock: number): number[] | undefined {
  const steps: number[] = [];
  for (let at = 1; at < points.length; at += 1)
    steps.push((points[at]!.minute - points[at - 1]!.minute + 2 * 1440) % clock);
  steps.push(steps.at(-1) ?? 0);
  const sum = steps.reduce((all, step) => all + step, 0);
  return sum <= 1440 && steps.every((step) => step >= 5 && step <= 240) ? steps : undefined;
}

function isSaid({ half }: Point): boolean {
  return half === 'am' || half === 'pm';
}

/** Something in the row leaves no doubt about its clock. */
function hasHalves(points: readonly Point[]): boolean {
  return points.some(({ half, plain }) => half !== 'open' || !plain);
}

function touching(points: readonly Point[], steps: readonly number[]): SettledPoints {
  return { spans: onFrom(points[0]?.minute ?? 0, steps) };
}

/** Four to ten may be in the evening where people write so, and only the manager knows; from six on it is the morning. */
function perhapsLater(
  points: readonly Point[],
  steps: readonly number[],
  context: ReadingContext,
): SettledPoints {
  const isMorning = (points[0]?.minute ?? 0) >= firstMorning;
  if (isMorning || !context.locale.startsWith('en')) return touching(points, steps);
  const { spans, doubt } = dayInOrder(writtenSpans(points, steps), false, context);
  return { spans, ...(doubt && { order: doubt }) };
}

/** One "am" or "pm" settles the row, if the others agree. */
function fromSaid(points: readonly Point[], steps: readonly number[]): SettledPoints | undefined {
  const at = points.findIndex(isSaid);
  const before = steps.slice(0, at).reduce((sum, step) => sum + step, 0);
  const spans = onFrom(((points[at]?.minute ?? 0) - before + 1440) % 1440, steps);
  const agree = points.every((point, index) => !isSaid(point) || spans[index]!.start % 1440 === point.minute);
  return agree ? { spans } : undefined;
}

function onFrom(first: MinuteOfDay, steps: readonly number[]): Span<MinuteOfDay>[] {
  let start = first;
  return steps.map((step) => ({ start, end: (start += step) }));
}

function writtenSpans(points: readonly Point[], steps: readonly number[]): WrittenSpan[] {
  return points.map(({ minute }, index) => {
    const end = minute + (steps[index] ?? 0);
    const written = `${hourText(minute, 1440)}-${hourText(end, 720)}`;
    return { start: minute, end, clock: 'open', at: 0, length: 0, written };
  });
}

/** "9", "9:30", as on the clock that people wrote. */
function hourText(minute: number, clock: number): string {
  const within = minute >= afternoon ? minute % clock : minute;
  const [hour, rest] = [Math.floor(within / 60), within % 60];
  return rest === 0 ? String(hour) : `${String(hour)}:${String(rest).padStart(2, '0')}`;
}
