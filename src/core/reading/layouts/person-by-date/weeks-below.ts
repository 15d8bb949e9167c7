import { weekdayOf } from '../../../time/calendar';
import type { Day } from '../../../time/units';
import { CellKind } from '../../grid';
import { dateWithin } from '../../text/date-within';
import { mondayNear } from '../../text/serial';
import type { WrittenDate } from '../../text/written-date';
import { words } from '../../words';
import { realDate, weeksIn } from '../shared/stated';
import type { View } from '../shared/view';
import type { DatedAxis } from './axis';

/**
 * Weekdays that stand once over several weeks, each with its number over or beside its people ("Uge 10") or the date of
 * its Monday over them: an axis for each week, and whether every row is of a week that is written so.
 */
export function weeksBelow(
  view: View,
  axes: readonly DatedAxis[],
  calendar: Calendar,
): { readonly axes: DatedAxis[]; readonly areAllStated: boolean } {
  let areAllStated = axes.length > 0;
  const found = axes.flatMap((axis, at) => {
    const weeks = weeksUnder(view, axis, axes[at + 1]?.rows[0] ?? Infinity, calendar);
    const [first] = weeks;
    const isWhole = first !== undefined && !hasRowsBefore(view, axis, first.below);
    areAllStated &&= isWhole;
    return isWhole ? weeks : [axis, ...weeks];
  });
  return { axes: found, areAllStated };
}

/** What the title says of weeks and years. */
interface Calendar {
  readonly mondayOf: (week: number) => Day | undefined;
  /** The days that a date without a year may be, the likelier first. */
  readonly daysOf: (written: WrittenDate) => readonly Day[];
}

type WeekAxis = DatedAxis & { readonly below: number };

function weeksUnder(view: View, axis: DatedAxis, end: number, calendar: Calendar): WeekAxis[] {
  const weeks: WeekAxis[] = [];
  const usual = mondayIn(axis);
  let monday: Day | undefined;
  for (const row of view.rows) {
    if (row <= Math.max(...axis.rows) || row >= end) continue;
    const next: Day | undefined = mondayOver(view, row, axis, calendar, monday);
    if (next === undefined || usual === undefined) continue;
    if (monday !== undefined && next <= monday) return [];
    monday = next;
    const ahead = next - usual;
    const days = axis.days.map((day) => (day === undefined ? undefined : day + ahead));
    const items = days.map((day) => (day === undefined ? undefined : { day }));
    weeks.push({ ...axis, days, items, below: isWorked(view, row, axis) ? row - 1 : row });
  }
  return weeks;
}

/** The Monday of the axis, or before its last day: a week may begin on a Sunday before it. */
function mondayIn({ days }: DatedAxis): Day | undefined {
  const monday = days.find((day) => day !== undefined && weekdayOf(day) === 1);
  const last = days.at(-1);
  return monday ?? (last === undefined ? undefined : last - weekdayOf(last) + 1);
}

const beginsWithWeek = new RegExp(`^(?:${[...words.week].join('|')})(?!\\p{L})`, 'iu');

/** The Monday of the week that a row says it is over: by its number, or by the date of that Monday alone in the row. */
function mondayOver(
  view: View,
  row: number,
  axis: DatedAxis,
  { mondayOf, daysOf }: Calendar,
  before: Day | undefined,
): Day | undefined {
  const week = weekOver(view, row, axis);
  if (week !== undefined) return before === undefined ? mondayOf(week) : mondayNear(before, week);
  const column = view.countFilled(row, 2) === 1 ? view.firstFilled(row) : undefined;
  if (column === undefined) return undefined;
  const real = realDate(view, row, column);
  const written = real === undefined ? dateWithin(view.words(row, column)) : undefined;
  const days = real === undefined ? (written ? daysOf(written) : []) : [real];
  return days.find((day) => weekdayOf(day) === 1);
}

/** The week that stands before the days of a row, or alone in it. */
function weekOver(view: View, row: number, { columns }: DatedAxis): number | undefined {
  const [firstDay = 0] = columns;
  const alone = view.countFilled(row, 2) === 1;
  for (const column of view.filled(row)) {
    if (!alone && column >= firstDay) break;
    const text = view.kind(row, column) === CellKind.text ? view.words(row, column) : '';
    const [week, ...others] = beginsWithWeek.test(text) ? weeksIn(text) : [];
    if (week !== undefined && others.length === 0) return week;
  }
  return undefined;
}

function isWorked(view: View, row: number, { columns }: DatedAxis): boolean {
  return columns.some((column) => !view.isEmpty(row, column)) && view.countFilled(row, 2) > 1;
}

/** People over the first number of a week: of the week that the title says. */
function hasRowsBefore(view: View, axis: DatedAxis, below: number): boolean {
  return view.rows.some((row) => row > Math.max(...axis.rows) && row < below && isWorked(view, row, axis));
}
