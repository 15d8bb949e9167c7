import { dateOf, dayFrom, weekdayOf } from '../../../time/calendar';
import type { Day } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { type DateItem, type DateRun, resolveDates } from '../../text/date-run';
import { decimalDates } from '../../text/decimal-dates';
import { dayOfSerial, mondayNear } from '../../text/serial';
import { type WrittenDate, writtenDate } from '../../text/written-date';
import { realDate, type Stated, statedAbove, statedMonday } from '../shared/stated';
import { isClear, weekOf } from '../shared/week';
import { type DateRow, withWeekdays } from './beside-weekdays';
import { countedDays } from './counted-days';
import { withGaps } from './gaps';
import { weekdayAt, weekdayAxes } from './weekday-axes';
import { weeksBelow } from './weeks-below';
import { withAnsweredYear } from '../shared/questions';
import { mappedAs, mappedIn } from '../shared/mapped';
import { Trait, traitsOfRows } from '../shared/traits';
import type { View } from '../shared/view';

/** A row of dates across the sheet, with the row of weekdays beside it. */
export interface Axis {
  /** Rows that belong to it, dates and weekdays, from above. */
  readonly rows: readonly number[];
  /** Columns where a day begins, from the left. */
  readonly columns: readonly number[];
  readonly items: readonly DateItem[];
  readonly weekdays: number;
}

export interface DatedAxis extends Axis {
  readonly days: readonly (Day | undefined)[];
  readonly contradictions: readonly number[];
  /** The row over the first one of its people, where that is not the last of `rows`. */
  readonly below?: number;
}

const serials = { from: 36_526, to: 73_050 };

/** The axes of a sheet, settled together. */
export interface DatedAxes {
  readonly axes: readonly DatedAxis[];
  readonly run: DateRun;
  readonly week?: Day;
  /** Nothing in the sheet states the week. */
  readonly weekGuessed: boolean;
}

/** Every row of dates, from above; rows of weekdays alone are of the week that the sheet states. */
export function findAxes(view: View, context: ReadingContext): DatedAxes {
  const mapped = mappedIn(view, context.mapping);
  const given = mapped.dates.length > 0;
  const isElsewhere = mapped.weekdays.length > 0 || mappedAs(mapped, 'date', 'weekday').length > 0;
  const searched = given ? mapped.dates : isElsewhere ? [] : view.rows;
  const dateRows = searched.flatMap((row) => datesIn(view, row, context, given) ?? []);
  const byDates = dateRows.map((row) => withWeekdays(view, row));
  const above = statedAbove(view, byDates[0]?.rows[0] ?? view.rows[20] ?? view.grid.rows, context);
  const stated = withAnsweredYear(above, view.grid.sheet, context);
  if (byDates.length > 0) return { ...dated(view, byDates, stated, context), weekGuessed: false };
  const { monday, from } = weekOf(view.grid.sheet, stated, context);
  const mondayOf = (week: number) =>
    from === 'answer' ? mondayNear(monday, week) : statedMonday({ ...stated, weeks: [week] }, context);
  const weekdayRows = isElsewhere ? mapped.weekdays : undefined;
  const { axes, weeksStated } = weekdayAxes(view, monday, mondayOf, weekdayRows);
  const { axes: settled, run } = dated(view, beginningOn(axes, stated), stated, context);
  const daysOf = (written: WrittenDate) => daysInYears(written, stated.years, context);
  const below = weeksBelow(view, settled, { mondayOf, daysOf });
  const first = below.axes[0]?.days.find((day) => day !== undefined) ?? monday;
  const isNamed = from === 'sheet' || weeksStated || below.areAllStated;
  const isStated = from === 'answer' || (isNamed && isClear(first, stated, context));
  return { axes: below.axes, run, weekGuessed: !isStated, week: monday };
}

/** "Week of March 1" over weekdays from Sunday on: the date is of their first day, in whichever week that Sunday is. */
function beginningOn(axes: readonly Axis[], { days, weeks }: Stated): readonly Axis[] {
  const [begin, ...others] = new Set(days);
  const [first] = axes.flatMap(({ items }) => items);
  if (begin === undefined || others.length + weeks.length > 0 || !first || !('day' in first)) return axes;
  const ahead = begin - first.day;
  if (Math.abs(ahead) !== 7) return axes;
  const moved = (item: DateItem) => (item && 'day' in item ? { ...item, day: item.day + ahead } : item);
  return axes.map((axis) => ({ ...axis, items: axis.items.map(moved) }));
}

function daysInYears(
  { date, month, year }: WrittenDate,
  stated: readonly number[],
  { today }: ReadingContext,
): Day[] {
  const now = dateOf(today).year;
  const years =
    year === undefined ? (stated.length > 0 ? stated : [now, now + 1, now - 1]) : [fullYear(year)];
  return years.flatMap((one) => dayFrom({ year: one, month, date }) ?? []);
}

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

/** At least two different days in a row, and not more other texts than days; any where the manager says so. */
function datesIn(view: View, row: number, context: ReadingContext, given: boolean): DateRow | undefined {
  const traits = traitsOfRows(view)[row] ?? 0;
  if ((traits & (Trait.date | Trait.number | Trait.dayOfMonth)) === 0) return undefined;
  const found = new Map<number, DateItem>();
  let others = 0;
  for (const column of view.columns) {
    if (view.isEmpty(row, column)) continue;
    const item = dateAt(view, row, column);
    if (item) found.set(column, item);
    else if (!weekdayAt(view, row, column)) others += 1;
  }
  if (given && found.size > 0) return { row, found };
  if (found.size >= 2 && others <= found.size + 6 && different(found) >= 2) return { row, found };
  if (found.size === 1 && beginsWeek(view, row, found)) return { row, found };
  const counted = decimalsIn(view, row, context) ?? countedDays(view, row, context);
  return counted && { row, found: counted };
}

/** 5.9, 5.1, 5.11 over the days, where nothing else is a number. */
function decimalsIn(view: View, row: number, context: ReadingContext): Map<number, DateItem> | undefined {
  const columns = view.columns.filter((column) => view.kind(row, column) === CellKind.number);
  const numbers = columns.map((column) => Number(view.value(row, column)));
  if (numbers.length < 3 || numbers.every(Number.isInteger)) return undefined;
  // Looking for the months takes all that stands above.
  if (!decimalDates(numbers, everyMonth)) return undefined;
  const dates = decimalDates(numbers, statedAbove(view, row, context).months);
  return dates && new Map(dates.map((written, at) => [columns[at] ?? 0, { written }]));
}

/** The only date, over or among weekdays: "Man 2/3", "Tir", "Ons". What is printed over them may be of any day. */
function beginsWeek(view: View, row: number, found: ReadonlyMap<number, DateItem>): boolean {
  const [[column, item] = []] = found;
  if (column === undefined || !item) return false;
  const others = (r: number) => view.columns.filter((c) => c > column && weekdayAt(view, r, c)).length;
  if ('written' in item && item.written.weekdays && others(row) >= 2) return true;
  const beside = [row + 1, row - 1].find((r) => others(r) >= 2);
  const named = beside === undefined ? undefined : weekdayAt(view, beside, column);
  return named !== undefined && (!('day' in item) || named.includes(weekdayOf(item.day)));
}

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function dateAt(view: View, row: number, column: number): DateItem {
  const real = realDate(view, row, column);
  if (real !== undefined) return { day: real };
  const value = view.value(row, column);
  if (view.kind(row, column) === CellKind.number && typeof value === 'number')
    return serialBesideOthers(view, row, column, value);
  const written = view.kind(row, column) === CellKind.text ? writtenDate(String(value)) : undefined;
  return written && { written };
}

/** A bare number is a date only in a run: its neighbour is a date within the same week or so. */
function serialBesideOthers(view: View, row: number, column: number, value: number): DateItem {
  if (!Number.isInteger(value) || value < serials.from || value > serials.to) return undefined;
  const near = view.filled(row).some((other) => {
    const neighbour = view.value(row, other);
    return other !== column && typeof neighbour === 'number' && Math.abs(neighbour - value) === 1;
  });
  const day = near ? dayOfSerial(value, view.grid.date1904) : undefined;
  return day === undefined ? undefined : { day };
}

function different(found: ReadonlyMap<number, DateItem>): number {
  return new Set([...found.values()].map((item) => JSON.stringify(item))).size;
}

/** All axes are settled together, so that one title year and one order of day and month serve them all. */
function dated(
  view: View,
  axes: readonly Axis[],
  stated: Stated,
  context: ReadingContext,
): { axes: DatedAxis[]; run: DateRun } {
  const run = resolveDates(
    axes.flatMap(({ items }) => items),
    stated.years,
    context,
  );
  const wrong = new Set(run.contradictions);
  let from = 0;
  const settled = axes.map((axis) => {
    const days = run.days.slice(from, from + axis.items.length);
    const contradictions = axis.items.flatMap((_, at) => (wrong.has(from + at) ? [at] : []));
    from += axis.items.length;
    return withGaps(view, { ...axis, days, contradictions });
  });
  return { axes: settled, run };
}
