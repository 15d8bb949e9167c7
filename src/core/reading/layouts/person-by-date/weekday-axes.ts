import type { Day, Weekday } from '../../../time/units';
import { CellKind } from '../../grid';
import { mondayNear } from '../../text/serial';
import { numberedWeekday, writtenWeekday } from '../../text/written-date';
import { kindsOfHeader } from '../shared/headers';
import { weeksIn } from '../shared/stated';
import { Trait, traitsOfRows } from '../shared/traits';
import type { View } from '../shared/view';
import { areTwoDays, daysOfWeekdays } from '../shared/week';
import type { Axis } from './axis';
import { weekdayLetters } from './weekday-letters';

/**
 * Rows of weekdays without dates, each day once in their order, from whichever the week begins with. A row with its own
 * number of a week over it ("Uge 52", further down "Uge 1") is of that week, the others of the given one. Where the
 * manager gives the rows, they are these.
 */
export function weekdayAxes(
  view: View,
  monday: Day,
  mondayOf: (week: number) => Day | undefined,
  given?: readonly number[],
): { readonly axes: Axis[]; readonly weeksStated: boolean } {
  const axes: Axis[] = [];
  let [own, before] = [monday, -1];
  let weeksStated: boolean | undefined;
  const weekdaysOf = view.once(weekdayAt);
  const traits = traitsOfRows(view);
  for (const row of given ?? view.rows) {
    const letters = weekdayLetters(view, row);
    if (!letters && ((traits[row] ?? 0) & Trait.weekday) === 0) continue;
    const columns = letters
      ? [...letters.keys()]
      : view.columns.filter((column) => weekdaysOf(row, column) !== undefined);
    if (given === undefined && columns.length < 3 && !isWeekend(view, row, columns)) continue;
    const week = weekBetween(view, before, row) ?? weeksAcross(view, before, row, columns);
    if (week !== undefined) own = weeksStated ? mondayNear(own, week) : (mondayOf(week) ?? own);
    const named = columns.map((column) => letters?.get(column) ?? weekdaysOf(row, column) ?? []);
    const days = daysOfWeekdays(named, own);
    if (!days) continue;
    before = row;
    weeksStated = (weeksStated ?? true) && week !== undefined;
    axes.push({ rows: [row], columns, items: days.map((day) => ({ day })), weekdays: columns.length });
  }
  return { axes, weeksStated: weeksStated === true };
}

/** Two weekdays, written in full, with nothing but headers beside them: a roster of weekends. */
function isWeekend(view: View, row: number, columns: readonly number[]): boolean {
  const others = view.filled(row).filter((column) => !columns.includes(column));
  return (
    areTwoDays(columns.map((column) => view.words(row, column))) &&
    others.every((column) => kindsOfHeader(view.words(row, column)).length > 0)
  );
}

/** So far above its weekdays the number of a week stands; further up it is a remark. */
const titleRows = 3;

/** The one week that is named in the weekdays' row or over it. */
function weekBetween(view: View, after: number, row: number): number | undefined {
  const weeks = new Set<number>();
  for (const r of view.rows) {
    if (r <= after || r < row - titleRows || r > row) continue;
    for (const column of view.columns)
      if (view.kind(r, column) === CellKind.text)
        for (const week of weeksIn(view.words(r, column))) weeks.add(week);
  }
  return weeks.size === 1 ? [...weeks][0] : undefined;
}

/** The first of weeks that follow each other over the days, as many as the days are weeks: "Uge 16", "Uge 17". */
function weeksAcross(view: View, after: number, row: number, days: readonly number[]): number | undefined {
  for (const r of view.rows) {
    if (r <= after || r < row - titleRows || r > row) continue;
    const weeks = view.columns.flatMap((column) => {
      const [week, ...others] = view.kind(r, column) === CellKind.text ? weeksIn(view.words(r, column)) : [];
      return week === undefined || others.length > 0 ? [] : [week];
    });
    const inOrder = weeks.every((week, at) => at === 0 || week === (weeks[at - 1] ?? 0) + 1);
    const some = days.length / Math.max(1, weeks.length);
    if (weeks.length > 1 && inOrder && some >= 5 && some <= 7) return weeks[0];
  }
  return undefined;
}

export function weekdayAt(view: View, row: number, column: number): readonly Weekday[] | undefined {
  return row < 0 || view.kind(row, column) !== CellKind.text
    ? undefined
    : (writtenWeekday(view.words(row, column)) ?? numberedWeekday(view.words(row, column))?.weekdays);
}
