import { dateOf, weekdayOf } from '../../../time/calendar';
import type { Day, Weekday } from '../../../time/units';
import { CellKind } from '../../grid';
import { dateWithin } from '../../text/date-within';
import { wordKey } from '../../text/fold';
import { misspeltWeekday } from '../../text/misspelt';
import { findSpans } from '../../text/spans';
import { words } from '../../words';
import { kindsOfHeader } from '../shared/headers';
import type { View } from '../shared/view';
import type { DatedAxis } from './axis';
import { weekdayAt } from './weekday-axes';

/**
 * The axis with the days between and beside its dates whose headings say less or more than a date: "Tir" after
 * "Man 2/3", "Fre 3/4 Langfredag", "Trisdag", a word where the days on both sides leave one day only. Without them the
 * shifts under such a heading would belong to no day.
 */
export function withGaps(view: View, axis: DatedAxis): DatedAxis {
  const [first, last] = [axis.columns[0], axis.columns.at(-1)];
  if (first === undefined || last === undefined || axis.days.includes(undefined)) return axis;
  const days = new Map(axis.columns.map((column, at) => [column, axis.days[at]!]));
  const step = usualStep(axis);
  const gaps = view.columns.filter((column) => column <= last + reach && !days.has(column));
  for (const column of [...gaps.filter((c) => c > first), ...gaps.filter((c) => c < first).reverse()]) {
    const day = dayAt(view, axis, days, column, step);
    if (day !== undefined) days.set(column, day);
  }
  return days.size === axis.columns.length ? axis : joined(axis, days);
}

/** So far behind the last date days may follow that are only named: a week of two columns a day. */
const reach = 14;
/** A shop may be closed for a day or two between two days. */
const closed = 3;

/** How many columns lie between two days that follow each other, mostly; 1 where none do. */
function usualStep({ columns, days }: DatedAxis): number {
  const steps = columns.flatMap((column, at) =>
    days[at + 1] === days[at]! + 1 ? [(columns[at + 1] ?? column) - column] : [],
  );
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? 1;
}

type Days = ReadonlyMap<number, Day>;

interface Beside {
  readonly column: number;
  readonly day: Day;
}

function dayAt(view: View, axis: DatedAxis, days: Days, column: number, step: number): Day | undefined {
  const headings = axis.rows.filter((row) => view.kind(row, column) === CellKind.text);
  const texts = headings.map((row) => view.words(row, column));
  if (texts.length === 0 || texts.some((text) => kindsOfHeader(text).length > 0 || isTotal(text)))
    return undefined;
  const [before, after] = [nearest(days, column, -1), nearest(days, column, 1)];
  const fits = (day: Day) => (!before || day > before.day) && (!after || day < after.day);
  const near = [1, 2, closed].flatMap((ahead) => [
    ...(before ? [before.day + ahead] : []),
    ...(after ? [after.day - ahead] : []),
  ]);
  const said = near.find((day) => fits(day) && texts.some((text) => names(text, day)));
  if (said !== undefined) return said;
  const called = headings.flatMap((row) => weekdayAt(view, row, column) ?? misspelt(view, row, column) ?? []);
  // Behind the last day stand sums of days off ("Fri"): only the very next day is one.
  const farthest = texts.some((text) => words.absence.has(wordKey(text))) ? 1 : closed;
  const named = near.find((day) => fits(day) && called.includes(weekdayOf(day)));
  if (named !== undefined && isNear(named, before, after, farthest)) return named;
  return holdsTimes(view, axis, column) ? between(column, step, before, after) : undefined;
}

/** Under a heading that says nothing stand times, not sums. */
function holdsTimes(view: View, { rows }: DatedAxis, column: number): boolean {
  return view.rows.some((row) => row > (rows[0] ?? 0) && findSpans(view.words(row, column)).spans.length > 0);
}

function isTotal(text: string): boolean {
  return words.totals.has(wordKey(text));
}

function nearest(days: Days, column: number, direction: 1 | -1): Beside | undefined {
  let best: Beside | undefined;
  for (const [at, day] of days) {
    if ((at - column) * direction <= 0) continue;
    if (!best || (best.column - at) * direction > 0) best = { column: at, day };
  }
  return best;
}

/** "Fre 3/4 Langfredag" names 3 April. */
function names(text: string, day: Day): boolean {
  const written = dateWithin(text);
  const { date, month } = dateOf(day);
  return written?.date === date && written.month === month;
}

function misspelt(view: View, row: number, column: number): readonly Weekday[] | undefined {
  return misspeltWeekday(view.words(row, column));
}

function isNear(day: Day, before: Beside | undefined, after: Beside | undefined, most: number): boolean {
  return (before && day - before.day <= most) ?? (after !== undefined && after.day - day <= most);
}

/** The days on both sides are as far apart as their columns. */
function between(
  column: number,
  step: number,
  before: Beside | undefined,
  after: Beside | undefined,
): Day | undefined {
  if (!before || !after || after.column - before.column !== (after.day - before.day) * step) return undefined;
  const ahead = (column - before.column) / step;
  return Number.isInteger(ahead) ? before.day + ahead : undefined;
}

function joined(axis: DatedAxis, days: Days): DatedAxis {
  const columns = [...days.keys()].sort((a, b) => a - b);
  const wrong = new Set(axis.contradictions.map((at) => axis.columns[at]));
  return {
    ...axis,
    columns,
    items: columns.map((column) => axis.items[axis.columns.indexOf(column)] ?? { day: days.get(column)! }),
    days: columns.map((column) => days.get(column)),
    contradictions: columns.flatMap((column, at) => (wrong.has(column) ? [at] : [])),
  };
}
