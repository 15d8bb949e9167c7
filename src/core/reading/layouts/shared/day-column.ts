import { dateOf } from '../../../time/calendar';
import type { Day, Weekday } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { type DateItem, type DateRun, resolveDates } from '../../text/date-run';
import { wordKey } from '../../text/fold';
import { writtenDate, writtenWeekday } from '../../text/written-date';
import type { Facing } from './facing';
import { mappedFacing } from './mapped-facing';
import { realDate, type Stated, statedAbove } from './stated';
import type { CellReader, View } from './view';
import { areTwoDays, daysOfWeekdays, fullName, type Week, weekOf } from './week';

/** A column that says which day each row is of (a row, where the days run across). */
export interface DayColumn {
  readonly column: number;
  /** Where the weekdays stand, when not with the dates. */
  readonly beside?: number;
  /** Rows of a day that is written once for several of them, too. */
  readonly days: ReadonlyMap<number, Day>;
  /** Rows where the day itself is written. */
  readonly written: readonly number[];
  /** How many dates have a weekday to agree with, and the rows where it does not. */
  readonly weekdays: number;
  readonly contradictions: readonly number[];
  readonly run?: DateRun;
  /** Only weekdays are written: the week is the stated, the answered or this one. */
  readonly week?: Week;
}

interface Found {
  readonly column: number;
  readonly items: ReadonlyMap<number, DateItem>;
}

/** Every column of days, all of one kind: dates, else days of a month that count on, else weekdays. */
export function findDayColumns(facing: Facing, context: ReadingContext): DayColumn[] {
  const { days } = mappedFacing(facing, context);
  if (days) return days.flatMap((column) => givenColumn(facing, column, context));
  const dates = atLeastHalf(columnsWith(facing, dateAt));
  if (dates.length > 0) return dates.map((found) => settled(facing, found, context));
  const counted = atLeastHalf(countedColumns(facing));
  if (counted.length > 0) return counted.flatMap((found) => inMonth(facing, found, context) ?? []);
  return weekdayColumns(facing, context);
}

/** A column that the manager says holds days, however few. */
function givenColumn(facing: Facing, column: number, context: ReadingContext): DayColumn[] {
  const dates = itemsIn(facing, column, dateAt).items;
  if (dates.size > 0) return [settled(facing, { column, items: dates }, context)];
  const counted = itemsIn(facing, column, dateOfMonthAt).items;
  const month = counted.size > 0 ? inMonth(facing, { column, items: counted }, context) : undefined;
  return month ? [month] : ofWeekdays(facing, column, weekdaysDown(facing, column), context);
}

/** Beside a month of days, three dates in a column of remarks are no second one. */
function atLeastHalf(columns: readonly Found[]): readonly Found[] {
  const most = Math.max(0, ...columns.map(({ items }) => items.size));
  return columns.filter(({ items }) => items.size * 2 >= most);
}

function columnsWith(facing: Facing, itemAt: CellReader<DateItem>): Found[] {
  return facing.view.columns.flatMap((column) => {
    const { items, others } = itemsIn(facing, column, itemAt);
    const different = new Set([...items.values()].map((item) => JSON.stringify(item)));
    return different.size >= 2 && others <= items.size + 6 ? [{ column, items }] : [];
  });
}

/** What the cells of a column say, and how many of them say something else. */
function itemsIn({ view }: Facing, column: number, itemAt: CellReader<DateItem>) {
  const itemOf = view.once(itemAt);
  const items = new Map<number, DateItem>();
  let others = 0;
  for (const row of view.rows) {
    if (view.isEmpty(row, column)) continue;
    const item = itemOf(row, column);
    if (item) items.set(row, item);
    else others += 1;
  }
  return { items, others };
}

function dateAt(view: View, row: number, column: number): DateItem {
  const day = realDate(view, row, column);
  if (day !== undefined) return { day };
  if (view.kind(row, column) !== CellKind.text) return undefined;
  const written = writtenDate(bare(view.words(row, column)));
  return written && { written };
}

/** "Monday (16.5hrs)", "Uge 10 mandag". */
function bare(text: string): string {
  return text.replace(/[([].*?[)\]]/g, '').trim();
}

export function weekdaysIn(text: string): readonly Weekday[] | undefined {
  return writtenWeekday(bare(text));
}

/** 1, 2, 3 … or "1.", "2nd": the month is elsewhere. */
function countedColumns(facing: Facing): Found[] {
  return columnsWith(facing, dateOfMonthAt).filter(({ column, items }) => {
    const dates = [...items.values()].map((item) => (item && 'written' in item ? item.written.date : 0));
    const onward = dates.every((date, at) => at === 0 || follows(dates[at - 1] ?? 0, date));
    return onward && (items.size >= 5 || weekdaysBeside(facing, column, items) !== undefined);
  });
}

function dateOfMonthAt(view: View, row: number, column: number): DateItem {
  const [, digits] = /^(\d{1,2})(?:st|nd|rd|th|\.)?$/.exec(view.words(row, column)) ?? [];
  const date = Number(digits ?? 0);
  return date >= 1 && date <= 31 ? { written: { date, month: 1, eitherOrder: false } } : undefined;
}

function follows(before: number, date: number): boolean {
  return date === before + 1 || date === before || (date === 1 && before >= 28);
}

/** The month that the title names and with which the weekdays agree best. */
function inMonth(facing: Facing, { column, items }: Found, context: ReadingContext): DayColumn | undefined {
  const stated = statedBefore(facing, column, items, context);
  const months = [...stated.months, ...stated.days.map((day) => dateOf(day).month)];
  let best: DayColumn | undefined;
  for (const month of new Set(months)) {
    const found = settled(facing, { column, items: countOn(items, month) }, context, stated);
    if (!best || found.contradictions.length < best.contradictions.length) best = found;
  }
  return best;
}

function countOn(items: ReadonlyMap<number, DateItem>, first: number): Map<number, DateItem> {
  let [month, last] = [first, 0];
  return new Map(
    [...items].map(([row, item]) => {
      const date = item && 'written' in item ? item.written.date : 0;
      if (date < last) month = (month % 12) + 1;
      last = date;
      return [row, { written: { date, month, eitherOrder: false } }];
    }),
  );
}

function settled(
  facing: Facing,
  { column, items }: Found,
  context: ReadingContext,
  stated = statedBefore(facing, column, items, context),
): DayColumn {
  const beside = weekdaysBeside(facing, column, items);
  const rows = [...items.keys()];
  const joined = rows.map((row) => withWeekday(facing, items.get(row), row, beside));
  const run = resolveDates(joined, stated.years, context);
  const days = new Map(rows.flatMap((row, at) => (run.days[at] === undefined ? [] : [[row, run.days[at]]])));
  return {
    column,
    ...(beside === undefined ? {} : { beside }),
    days: carried(facing, column, rows, days),
    written: rows,
    weekdays: joined.filter((item) => item && ('day' in item ? item.weekdays : item.written.weekdays)).length,
    contradictions: run.contradictions.map((at) => rows[at] ?? 0),
    run,
  };
}

function statedBefore(
  { sheet, turned }: Facing,
  column: number,
  items: ReadonlyMap<number, unknown>,
  context: ReadingContext,
): Stated {
  return statedAbove(sheet, turned ? column : ([...items.keys()][0] ?? 0), context);
}

function withWeekday({ view }: Facing, item: DateItem, row: number, beside: number | undefined): DateItem {
  const weekdays = beside === undefined ? undefined : weekdaysIn(view.words(row, beside));
  if (!item || !weekdays) return item;
  return 'day' in item ? { ...item, weekdays } : { written: { weekdays, ...item.written } };
}

function weekdaysBeside(
  { view }: Facing,
  column: number,
  items: ReadonlyMap<number, unknown>,
): number | undefined {
  return [column - 1, column + 1].find((other) => {
    if (other < 0 || other >= view.grid.columns) return false;
    const agree = [...items.keys()].filter((row) => weekdaysIn(view.words(row, other)) !== undefined).length;
    return agree > 1 && agree * 2 >= items.size;
  });
}

/** A day merged over several rows, or written at every second or third of them, is also that of the rows between. */
function carried(
  { view }: Facing,
  column: number,
  written: readonly number[],
  days: ReadonlyMap<number, Day>,
): Map<number, Day> {
  const gaps = written.slice(1).map((row, at) => row - (written[at] ?? 0));
  const usual = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 1;
  const all = new Map<number, Day>();
  let [day, left]: [Day | undefined, number] = [undefined, 0];
  for (const row of view.rows) {
    const own = days.get(row) ?? days.get(view.source(row, column)[0]);
    if (own !== undefined) [day, left] = [own, usual];
    else if (!view.isEmpty(row, column)) left = 0;
    left -= 1;
    if (own !== undefined || (left >= 0 && day !== undefined)) all.set(row, own ?? day ?? 0);
  }
  return all;
}

function weekdaysAt(view: View, row: number, column: number): readonly Weekday[] | undefined {
  return view.kind(row, column) === CellKind.text ? weekdaysIn(view.words(row, column)) : undefined;
}

/** Three weekdays or more, each after the other; two of a weekend where hardly anything stands beside them. */
function weekdayColumns(facing: Facing, context: ReadingContext): DayColumn[] {
  const { view } = facing;
  return view.columns.flatMap((column) => {
    const found = weekdaysDown(facing, column);
    const others = view.rows.filter((row) => !view.isEmpty(row, column)).length - found.length;
    const many = others <= found.length + 6 && areDays(view, column, found);
    const two = others <= 1 && areTwoDays(found.map(({ row }) => view.words(row, column)));
    return many || two ? ofWeekdays(facing, column, found, context) : [];
  });
}

/** "Sam" and "Tor" are names too: short ones count only where three different days stand. */
function areDays(view: View, column: number, found: readonly NamedRow[]): boolean {
  const different = new Set(found.map(({ weekdays }) => weekdays.join())).size;
  const inFull = found.every(({ row }) => wordKey(view.words(row, column)).length >= fullName);
  return found.length >= 3 && (different >= 3 || (different === 2 && inFull));
}

interface NamedRow {
  readonly row: number;
  readonly weekdays: readonly Weekday[];
}

function weekdaysDown({ view }: Facing, column: number): NamedRow[] {
  const weekdaysOf = view.once(weekdaysAt);
  return view.rows.flatMap((row) => {
    const weekdays = weekdaysOf(row, column);
    return weekdays ? [{ row, weekdays }] : [];
  });
}

function ofWeekdays(
  facing: Facing,
  column: number,
  found: readonly NamedRow[],
  context: ReadingContext,
): DayColumn[] {
  const { sheet, turned } = facing;
  // Across the sheet, the week may stand in their own row before them.
  const stated = statedAbove(sheet, turned ? column + 1 : (found[0]?.row ?? 0), context);
  const week = weekOf(sheet.grid.sheet, stated, context);
  const named = found.map(({ weekdays }) => weekdays);
  const days = found.length === 0 ? undefined : daysOfWeekdays(named, week.monday);
  if (!days) return [];
  const written = found.map(({ row }) => row);
  const byRow = new Map(written.map((row, at) => [row, days[at] ?? week.monday]));
  const carriedDays = carried(facing, column, written, byRow);
  return [{ column, days: carriedDays, written, weekdays: 0, contradictions: [], week }];
}
