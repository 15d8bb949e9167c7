import { dateOf, weekdayOf } from '../../../time/calendar';
import type { Day, Weekday } from '../../../time/units';
import type { ReadingContext } from '../../reading';
import type { DateRun } from '../../text/date-run';
import { wordKey } from '../../text/fold';
import { mondayOfWeek } from '../../text/serial';
import { weekIn } from '../../text/week-label';
import { words } from '../../words';
import { type DayColumn, weekdaysIn } from '../shared/day-column';
import { withAnsweredYear } from '../shared/questions';
import { statedAbove } from '../shared/stated';
import type { View } from '../shared/view';
import type { Weeks } from './weeks';

/** Weekdays head the columns, the number of the week begins each row. */
export function numberedWeeks(view: View, context: ReadingContext): Weeks | undefined {
  const row = view.rows.find((r) => weekdaysAt(view, r).length >= 5);
  if (row === undefined) return undefined;
  const heads = weekdaysAt(view, row);
  const first = heads[0]?.column ?? 0;
  const numbered = view.rows.flatMap((r) => {
    const column = view.columns.find(
      (c) => c < first && r > row && weekNumber(view, r, c, row) !== undefined,
    );
    return column === undefined ? [] : [{ row: r, column, week: weekNumber(view, r, column, row) ?? 0 }];
  });
  if (numbered.length === 0) return undefined;
  const { mondays, run } = mondaysOf(
    numbered.map(({ week }) => week),
    view,
    row,
    context,
  );
  const areas = numbered.flatMap(({ row: top }, at) => {
    const monday = mondays[at];
    if (monday === undefined) return [];
    const rows = view.rows.filter((r) => r >= top && r < (numbered[at + 1]?.row ?? view.grid.rows));
    return heads.map(({ column, weekday }, index) => {
      const end = heads[index + 1]?.column ?? column + 1;
      return { day: monday + weekday - 1, rows, columns: view.columns.filter((c) => c >= column && c < end) };
    });
  });
  const labels = numbered.map((one) => [one.row, one.column] as const);
  return { areas, heads: [...labels, ...heads.map(({ column }) => [row, column] as const)], run };
}

/** Weekdays down, and over the columns beside them the numbers of weeks. */
export function weeksAcross(
  view: View,
  [days, ...others]: readonly DayColumn[],
  context: ReadingContext,
): Weeks | undefined {
  if (!days?.week || others.length > 0) return undefined;
  const top = view.rows.filter((row) => row < (days.written[0] ?? 0)).at(-1);
  const right = view.columns.filter((column) => column > days.column);
  const headed = top === undefined ? [] : right.flatMap((column) => weekOver(view, top, column) ?? []);
  if (top === undefined || headed.length < 2) return undefined;
  const { mondays, run } = mondaysOf(
    headed.map(({ week }) => week),
    view,
    top,
    context,
  );
  const areas = headed.flatMap(({ column }, at) => {
    const [monday, end] = [mondays[at], headed[at + 1]?.column ?? view.grid.columns];
    const columns = right.filter((other) => other >= column && other < end);
    if (monday === undefined) return [];
    return [...days.days].map(([row, day]) => ({ day: monday + weekdayOf(day) - 1, rows: [row], columns }));
  });
  const rows = [...days.days.keys()].map((row) => [row, days.column] as const);
  return { areas, heads: [...headed.map(({ column }) => [top, column] as const), ...rows], run };
}

function weekOver(view: View, row: number, column: number): { column: number; week: number } | undefined {
  const week = weekIn(view.words(row, column));
  return week === undefined ? undefined : { column, week };
}

function weekdaysAt(view: View, row: number): { column: number; weekday: Weekday }[] {
  const weekdayOf = view.once(weekdayAt);
  return view.columns.flatMap((column) => {
    const weekday = weekdayOf(row, column);
    return weekday === undefined ? [] : [{ column, weekday }];
  });
}

function weekdayAt(view: View, row: number, column: number): Weekday | undefined {
  return weekdaysIn(view.words(row, column))?.[0];
}

/** "Uge 10", "v 10", or 10 under "Uge". */
function weekNumber(view: View, row: number, column: number, header: number): number | undefined {
  const text = view.words(row, column);
  const named = weekIn(text);
  if (named !== undefined) return named;
  const under = words.week.has(wordKey(view.words(header, column))) && /^\d{1,2}$/.test(text);
  return under ? Number(text) : undefined;
}

interface Mondays {
  readonly mondays: readonly (Day | undefined)[];
  /** Where the year comes from. */
  readonly run: DateRun;
}

/** The year stated above a row, else the only one that stands anywhere in the sheet. */
function yearIn(view: View, row: number, context: ReadingContext): number | undefined {
  const [above] = withAnsweredYear(statedAbove(view, row, context), view.grid.sheet, context).years;
  const [only, ...others] = new Set(statedAbove(view, Infinity, context).years);
  return above ?? (others.length === 0 ? only : undefined);
}

/** In the stated year or the one nearest to today; a smaller number than before is of the next year. */
function mondaysOf(weeks: readonly number[], view: View, row: number, context: ReadingContext): Mondays {
  const stated = yearIn(view, row, context);
  const now = dateOf(context.today).year;
  const away = (year: number) => Math.abs((mondayOfWeek(year, weeks[0] ?? 1) ?? 0) - context.today);
  let year = stated ?? [now, now - 1, now + 1].sort((a, b) => away(a) - away(b))[0] ?? now;
  const mondays = weeks.map((week, at) => {
    if (week < (weeks[at - 1] ?? 0)) year += 1;
    return mondayOfWeek(year, week);
  });
  return {
    mondays,
    run: { days: [], contradictions: [], yearFrom: stated === undefined ? 'nearest' : 'sheet' },
  };
}
