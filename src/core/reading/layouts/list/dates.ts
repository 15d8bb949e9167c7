import type { Day } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { readClockCell } from '../../text/clock-cell';
import { type DateItem, type DateRun, resolveDates } from '../../text/date-run';
import { decimalDates } from '../../text/decimal-dates';
import { dayOfSerial, mondayNear } from '../../text/serial';
import { writtenDate, writtenWeekday } from '../../text/written-date';
import { NumberByRow } from '../shared/by-row';
import { isListed } from '../shared/listed';
import { realDate, type Stated, statedMonday } from '../shared/stated';
import { titleDay } from '../shared/title-day';
import type { View } from '../shared/view';
import { isClear, type Week, weekOf } from '../shared/week';
import type { ListColumns } from './columns';

/** The day of each row of a list. */
export interface RowDates {
  readonly days: NumberByRow;
  /** The cell where a row's day is written, when not in its own row. */
  readonly cellOf: NumberByRow;
  /** Rows that are nothing but a date: headings for the rows under them. */
  readonly headings: ReadonlySet<number>;
  /** Rows whose weekday says otherwise. */
  readonly contradictions: readonly number[];
  readonly run: DateRun;
  /** The one date of the whole sheet, from its title or name. */
  readonly fromTitle?: Day;
  /** Only weekdays are written: the week is the answered or this one. */
  readonly week?: Week;
}

/** Serial numbers of 2000 to 2099: dates, where a header says so. */
const serials = { from: 36_526, to: 73_050 };

/** Finds the day of every row: its own date, the one above where dates are not repeated, a heading's, or the title's. */
export function datesOfRows(
  view: View,
  rows: readonly number[],
  columns: ListColumns,
  stated: Stated,
  context: ReadingContext,
): RowDates {
  const sheet: DatedRows = { view, rows, columns, stated, context };
  const nearest = statedMonday(stated, context);
  const monday = nearest !== undefined && isClear(nearest, stated, context) ? nearest : undefined;
  const mondays = weeksOfRows(view, rows, columns, stated, context);
  const dated = foundIn(sheet, (row) => mondays?.get(row) ?? monday);
  if (dated.items.length > 0) {
    const found = settled(sheet, dated);
    const yearUnknown = mondays !== undefined && stated.years.length === 0;
    return yearUnknown ? { ...found, run: { ...found.run, yearFrom: 'nearest' } } : found;
  }
  const week = weekOf(view.grid.sheet, stated, context);
  const byWeekday = foundIn(sheet, () => week.monday);
  if (byWeekday.items.length > 0) return { ...settled(sheet, byWeekday), week };
  const title = titleDay(view, rows[0] ?? 0, stated, context);
  return { ...settled(sheet, dated, title?.day), ...(title?.week && { week: title.week }) };
}

interface DatedRows {
  readonly view: View;
  readonly rows: readonly number[];
  readonly columns: ListColumns;
  readonly stated: Stated;
  readonly context: ReadingContext;
}

/** What each row says about its day; a weekday is of the week that begins on its Monday. */
function foundIn(
  { view, rows, columns, stated, context }: DatedRows,
  mondayOf: (row: number) => Day | undefined,
): Dated {
  const dated: Dated = {
    rows: new Int32Array(rows.length),
    columns: new Int32Array(rows.length),
    itemOf: new Int32Array(rows.length),
    size: 0,
    items: [],
    counts: [],
    headings: new Set(),
  };
  const decimals = decimalsDown(view, rows, columns, stated);
  const { date = 0 } = columns;
  const isPlain = columns.date !== undefined && columns.weekday === undefined && decimals.size === 0;
  const itemIn = view.once(dateAt);
  rows.forEach((row) => {
    // Mostly a date in its own cell: hundreds of thousands of them are remembered without making anything.
    const own = isPlain && !isAlone(view, row) ? itemIn(row, date) : undefined;
    if (own) {
      remember(dated, row, own, date);
      return;
    }
    const found =
      decimals.get(row) ??
      dateInRow(view, row, columns, mondayOf(row), context) ??
      dateOfStart(view, row, columns, context);
    if (found) remember(dated, row, found.item, found.column, found.heading);
  });
  return dated;
}

function settled({ view, rows, columns, stated, context }: DatedRows, dated: Dated, title?: Day): RowDates {
  const run = resolveDates(dated.items, stated.years, context, (item) => dated.counts[item]!);
  return {
    ...carriedDown(view, rows, columns, dated, run.days, title),
    headings: dated.headings,
    contradictions: rowsOf(dated, new Set(run.contradictions)),
    run,
  };
}

/** The rows with a date, from above, and where in them it stands. */
interface Dated {
  /** By dated row; there is room for more of them than `size`. */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
  /** Index into `items`. */
  readonly itemOf: Int32Array;
  size: number;
  /** Rows in turn that say the same share an item. */
  readonly items: DateItem[];
  /** How many rows share it. */
  readonly counts: number[];
  readonly headings: Set<number>;
}

function remember(dated: Dated, row: number, item: DateItem, column: number, isHeading = false): void {
  const { items, counts, size } = dated;
  if (size === 0 || items[items.length - 1] !== item) {
    items.push(item);
    counts.push(0);
  }
  const last = items.length - 1;
  counts[last]! += 1;
  dated.rows[size] = row;
  dated.columns[size] = column;
  dated.itemOf[size] = last;
  dated.size = size + 1;
  if (isHeading) dated.headings.add(row);
}

function rowsOf({ rows, itemOf, size }: Dated, items: ReadonlySet<number>): number[] {
  const found: number[] = [];
  for (let at = 0; items.size > 0 && at < size; at += 1) if (items.has(itemOf[at]!)) found.push(rows[at]!);
  return found;
}

interface Found {
  readonly item: DateItem;
  readonly heading: boolean;
  readonly column: number;
}

/** Monday of each row's week, where weeks and weekdays have columns: numbers count on through the new year. */
function weeksOfRows(
  view: View,
  rows: readonly number[],
  { week, weekday, date }: ListColumns,
  stated: Stated,
  context: ReadingContext,
): ReadonlyMap<number, Day> | undefined {
  if (week === undefined || (weekday ?? date) === undefined) return undefined;
  const mondays = new Map<number, Day>();
  let last: Day | undefined;
  for (const row of rows) {
    const [, written] = /(?:^|\D)(\d{1,2})$/.exec(view.words(...view.source(row, week))) ?? [];
    const number = Number(written ?? 0);
    const monday =
      number < 1 || number > 53
        ? last
        : last === undefined
          ? statedMonday({ ...stated, weeks: [number] }, context)
          : mondayNear(last, number);
    if (monday !== undefined) mondays.set(row, monday);
    last = monday ?? last;
  }
  return mondays.size > 0 ? mondays : undefined;
}

/** 5.9, 5.1, 5.11 in the column of dates, where Excel took all of them for numbers. */
function decimalsDown(
  view: View,
  rows: readonly number[],
  { date, weekday }: ListColumns,
  stated: Stated,
): ReadonlyMap<number, Found> {
  if (date === undefined) return new Map();
  const filled = rows.filter((row) => view.kind(row, date) === CellKind.number);
  const numbers = filled.map((row) => Number(view.value(row, date)));
  const dates = numbers.every(Number.isInteger) ? undefined : decimalDates(numbers, stated.months);
  return new Map(
    (dates ?? []).map((written, at) => {
      const row = filled[at] ?? 0;
      const weekdays = weekday === undefined ? undefined : writtenWeekday(view.words(row, weekday));
      return [
        row,
        { item: { written: { ...written, ...(weekdays && { weekdays }) } }, heading: false, column: date },
      ];
    }),
  );
}

function dateInRow(
  view: View,
  row: number,
  columns: ListColumns,
  monday: Day | undefined,
  context: ReadingContext,
): Found | undefined {
  if (columns.date !== undefined) {
    const item = dateItem(view, row, columns.date, columns.weekday);
    if (item && !isAlone(view, row)) return { item, heading: false, column: columns.date };
  }
  const only = isAlone(view, row) ? view.firstFilled(row) : undefined;
  if (only !== undefined && !(only === columns.person && isListed(view.words(row, only), context))) {
    const item = dateItem(view, row, only, undefined) ?? weekdayItem(view, row, only, monday);
    if (item) return { item, heading: true, column: only };
  }
  const column = columns.weekday ?? columns.date;
  const item = column === undefined ? undefined : weekdayItem(view, row, column, monday);
  return item && column !== undefined ? { item, heading: false, column } : undefined;
}

/** Planning tools export start and end with their dates, and no column for the date. */
function dateOfStart(
  view: View,
  row: number,
  { date, pairs }: ListColumns,
  context: ReadingContext,
): Found | undefined {
  const [pair] = pairs;
  if (date !== undefined || !pair || view.isEmpty(row, pair.start)) return undefined;
  const day = readClockCell(view.cell(row, pair.start), view.grid.date1904, context)?.day;
  return day === undefined ? undefined : { item: { day }, heading: false, column: pair.start };
}

function isAlone(view: View, row: number): boolean {
  return view.countFilled(row, 2) === 1;
}

function dateItem(view: View, row: number, column: number, weekday: number | undefined): DateItem {
  const item = view.once(dateAt)(row, column);
  const weekdays = weekday === undefined ? undefined : writtenWeekday(view.words(row, weekday));
  if (!item || !weekdays) return item;
  return 'day' in item ? { ...item, weekdays } : { written: { weekdays, ...item.written } };
}

function dateAt(view: View, row: number, column: number): DateItem {
  const real = realDate(view, row, column) ?? unformattedDate(view, row, column);
  if (real !== undefined) return { day: real };
  const written = view.kind(row, column) === CellKind.text ? writtenDate(view.words(row, column)) : undefined;
  return written && { written };
}

function unformattedDate(view: View, row: number, column: number): Day | undefined {
  const value = view.value(row, column);
  if (view.kind(row, column) !== CellKind.number || typeof value !== 'number') return undefined;
  return value >= serials.from && value <= serials.to ? dayOfSerial(value, view.grid.date1904) : undefined;
}

function weekdayItem(view: View, row: number, column: number, monday: Day | undefined): DateItem {
  const [weekday] = monday === undefined ? [] : (writtenWeekday(view.words(row, column)) ?? []);
  return weekday === undefined || monday === undefined ? undefined : { day: monday + weekday - 1 };
}

/**
 * A row without a date belongs to the day above where the sheet writes each date once (or merges its cell). Where it
 * repeats the date on every row, a missing one is an omission that only the manager can fill.
 */
function carriedDown(
  view: View,
  rows: readonly number[],
  columns: ListColumns,
  dated: Dated,
  settledDays: readonly (Day | undefined)[],
  title: Day | undefined,
): Pick<RowDates, 'days' | 'cellOf' | 'fromTitle'> {
  const days = new NumberByRow(view.grid.rows);
  const cellOf = new NumberByRow(view.grid.rows);
  const own = (at: number) => settledDays[dated.itemOf[at]!];
  const once = dated.headings.size > 0 || !repeatsDates(settledDays, dated.counts);
  const { date } = columns;
  // Index into `dated` of the row at hand or the next one after it, and of the date that still holds.
  let [next, last]: [number, number | undefined] = [0, undefined];
  rows.forEach((row) => {
    const isDated = next < dated.size && dated.rows[next] === row;
    const day = isDated ? own(next) : undefined;
    if (isDated || hasOtherDateText(view, row, date)) last = day === undefined ? undefined : next;
    if (isDated) next += 1;
    if (day !== undefined) {
      days.set(row, day);
      return;
    }
    const above = last !== undefined && (once || isMergedWith(view, row, dated, last)) ? last : undefined;
    const known = above === undefined ? title : own(above);
    if (known !== undefined) days.set(row, known);
    if (above !== undefined) cellOf.set(row, dated.rows[above]! * view.grid.columns + dated.columns[above]!);
  });
  return { days, cellOf, ...(title === undefined ? {} : { fromTitle: title }) };
}

function isMergedWith(view: View, row: number, dated: Dated, above: number): boolean {
  return view.source(row, dated.columns[above]!)[0] === dated.rows[above];
}

/** Something stands in the date column that is no date: the day above does not hold any more. */
function hasOtherDateText(view: View, row: number, date: number | undefined): boolean {
  return date !== undefined && !view.isEmpty(row, date);
}

/** @param counts how many rows in turn have each day */
function repeatsDates(days: readonly (Day | undefined)[], counts: readonly number[]): boolean {
  let last: Day | undefined;
  return days.some((day, at) => {
    if (day !== undefined && (day === last || counts[at]! > 1)) return true;
    last = day ?? last;
    return false;
  });
}
