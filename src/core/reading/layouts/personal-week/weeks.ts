import type { Day } from '../../../time/units';
import type { ReadingContext } from '../../reading';
import type { DateRun } from '../../text/date-run';
import { findSpans } from '../../text/spans';
import { type DatedAxis, findAxes } from '../person-by-date/axis';
import { findDayColumns, weekdaysIn } from '../shared/day-column';
import { Facing } from '../shared/facing';
import type { View } from '../shared/view';
import type { Week } from '../shared/week';
import { numberedWeeks, weeksAcross } from './numbered-weeks';

/** The cells of one day. */
export interface DayArea {
  readonly day: Day;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface Weeks {
  readonly areas: readonly DayArea[];
  /** Cells that hold the dates, weekdays and weeks. */
  readonly heads: readonly (readonly [row: number, column: number])[];
  readonly run?: DateRun;
  readonly week?: Week;
}

/** How one person's days may be laid out, the surer first: weeks of dates, weeks by their number, days below each other. */
export function findWeeks(view: View, context: ReadingContext): Weeks[] {
  return [datedWeeks(view, context), numberedWeeks(view, context), daysDown(view, context)].flatMap(
    (weeks) => weeks ?? [],
  );
}

/** A row of dates for each week, the shifts under them or beside them. */
function datedWeeks(view: View, context: ReadingContext): Weeks | undefined {
  const { axes, run, week } = findAxes(view, context);
  const [first] = axes;
  if (!first || week !== undefined) return undefined;
  const header = weekdayColumns(view, first.rows[0] ?? 0);
  const areas = axes.flatMap((axis, at) => {
    const top = axis.rows[0] ?? 0;
    const end = axes[at + 1]?.rows[0] ?? view.grid.rows;
    const rows = view.rows.filter((row) => row >= top && row < end);
    return axis.columns.flatMap((_, index) => {
      const day = axis.days[index];
      return day === undefined ? [] : [{ day, rows, columns: columnsOf(view, axis, index, header) }];
    });
  });
  const heads = axes.flatMap(({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column) => [row, column] as const)),
  );
  return { areas, heads, run };
}

/** Where the weekdays stand that head all weeks. */
function weekdayColumns(view: View, above: number): number[] {
  for (const row of view.rows) {
    if (row >= above) break;
    const found = view.columns.filter((column) => weekdaysIn(view.words(row, column)) !== undefined);
    if (found.length >= 3) return found;
  }
  return [];
}

/** From the weekday's heading to the next one; else from the date on, or up to it where the shifts stand before it. */
function columnsOf(
  view: View,
  { columns, rows }: DatedAxis,
  at: number,
  header: readonly number[],
): number[] {
  const column = columns[at] ?? 0;
  const under = header.filter((other) => other <= column).at(-1);
  const wide = (columns[1] ?? column + 1) - (columns[0] ?? column);
  if (under !== undefined && header.length >= columns.length) {
    const next = header.find((other) => other > under) ?? under + wide;
    return view.columns.filter((other) => other >= under && other < next);
  }
  const before = columns[at - 1] ?? column - wide;
  const after = columns[at + 1] ?? column + wide;
  return shiftsStandBefore(view, rows[0] ?? 0, columns)
    ? view.columns.filter((other) => other > before && other <= column)
    : view.columns.filter((other) => other >= column && other < after);
}

function shiftsStandBefore(view: View, row: number, columns: readonly number[]): boolean {
  const first = columns[0] ?? 0;
  const next = columns[1] ?? first + 1;
  const spans = (from: number, to: number) =>
    view.columns.some((c) => c >= from && c < to && findSpans(view.words(row, c)).spans.length > 0);
  return spans(first - (next - first) + 1, first) && !spans((columns.at(-1) ?? 0) + 1, view.grid.columns);
}

/** A day a row, the shift beside it. */
function daysDown(view: View, context: ReadingContext): Weeks | undefined {
  const columns = findDayColumns(new Facing(view, false), context).sort((a, b) => a.column - b.column);
  const [first] = columns;
  if (!first) return undefined;
  const areas = columns.flatMap(({ column, beside, days }, at) => {
    const next = columns[at + 1];
    const end = next ? Math.min(next.column, next.beside ?? next.column) : view.grid.columns;
    const mine = view.columns.filter((c) => c > Math.max(column, beside ?? 0) && c < end);
    return [...days].map(([row, day]) => ({ day, rows: [row], columns: mine }));
  });
  const across = weeksAcross(view, columns, context);
  if (across) return across;
  const heads = columns.flatMap(({ column, beside, days }) =>
    [...days.keys()].flatMap((row) => [[row, column] as const, [row, beside ?? column] as const]),
  );
  return { areas, heads, ...(first.run && { run: first.run }), ...(first.week && { week: first.week }) };
}
