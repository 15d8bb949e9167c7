import type { Day } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { readClockCell } from '../../text/clock-cell';
import { type DateItem, type DateRun, resolveDates } from '../../text/date-run';
import { decimalDates } from '../../text/decimal-dates';
import { dayOfSerial, mondayNear } from '../../text/serial';
import { writtenDate, writtenWeekday } from '../../text/written-date';
import { realDate, type Stated, statedMonday } from '../shared/stated';
import type { View } from '../shared/view';
import type { ListColumns } from './columns';

/** The day of each row of a list. */
export interface RowDates {
  readonly days: ReadonlyMap<number, Day>;
  /** Where a row's day is written, when not in its own date cell. */
  readonly cellOf: ReadonlyMap<number, readonly [number, number]>;
  /** Rows that are nothing but a date: headings for the rows under them. */
  readonly headings: ReadonlySet<number>;
  /** Rows whose weekday says otherwise. */
  readonly contradictions: readonly number[];
  readonly run: DateRun;
  /** The one date of the whole sheet, from its title or name. */
  readonly fromTitle?: Day;
  readonly week?: { readonly monday: Day };
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
  const monday = statedMonday(stated, context);
  const found = new Map<number, Found>();
  const mondays = weeksOfRows(view, rows, columns, stated, context);
  const decimals = decimalsDown(view, rows, columns, stated);
  for (const row of rows) {
    const item =
      decimals.get(row) ??
      dateInRow(view, row, columns, mondays?.get(row) ?? monday) ??
      dateOfStart(view, row, columns, context);
    if (item) found.set(row, item);
  }
  const dated = [...found.keys()];
  const run = resolveDates(
    dated.map((row) => found.get(row)?.item),
    stated.years,
    context,
  );
  const own = new Map<number, Day>();
  dated.forEach((row, at) => {
    const day = run.days[at];
    if (day !== undefined) own.set(row, day);
  });
  const headings = new Set(dated.filter((row) => found.get(row)?.heading));
  const yearUnknown = mondays !== undefined && stated.years.length === 0;
  return {
    ...carriedDown(view, rows, columns, found, own, headings, stated),
    headings,
    contradictions: run.contradictions.flatMap((at) => dated[at] ?? []),
    run: yearUnknown ? { ...run, yearFrom: 'nearest' } : run,
    ...(monday === undefined ? {} : { week: { monday } }),
  };
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
): Found | undefined {
  if (columns.date !== undefined) {
    const item = dateItem(view, row, columns.date, columns.weekday);
    if (item && !isAlone(view, row)) return { item, heading: false, column: columns.date };
  }
  const [only, ...others] = view.filled(row);
  if (only !== undefined && others.length === 0) {
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
  return view.filled(row).length === 1;
}

function dateItem(view: View, row: number, column: number, weekday: number | undefined): DateItem {
  const weekdays = weekday === undefined ? undefined : writtenWeekday(view.words(row, weekday));
  const beside = weekdays ? { weekdays } : {};
  const real = realDate(view, row, column) ?? unformattedDate(view, row, column);
  if (real !== undefined) return { day: real, ...beside };
  const written = view.kind(row, column) === CellKind.text ? writtenDate(view.words(row, column)) : undefined;
  return written && { written: { ...beside, ...written } };
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
  found: ReadonlyMap<number, Found>,
  own: ReadonlyMap<number, Day>,
  headings: ReadonlySet<number>,
  { days: titleDays }: Stated,
): Pick<RowDates, 'days' | 'cellOf' | 'fromTitle'> {
  const days = new Map<number, Day>();
  const cellOf = new Map<number, readonly [number, number]>();
  const title = found.size === 0 && new Set(titleDays).size === 1 ? titleDays[0] : undefined;
  const once = headings.size > 0 || !repeatsDates(rows, own);
  let last: { readonly day: Day; readonly row: number; readonly column: number } | undefined;
  for (const row of rows) {
    const item = found.get(row);
    const day = own.get(row);
    if (item && day !== undefined) last = { day, row, column: item.column };
    else if (item || hasOtherDateText(view, row, columns)) last = undefined;
    const above = last && (once || isMergedWith(view, row, last)) ? last : undefined;
    const known = day ?? above?.day ?? title;
    if (known !== undefined) days.set(row, known);
    if (day === undefined && above) cellOf.set(row, [above.row, above.column]);
  }
  return { days, cellOf, ...(title === undefined ? {} : { fromTitle: title }) };
}

function isMergedWith(
  view: View,
  row: number,
  { row: above, column }: { row: number; column: number },
): boolean {
  return view.source(row, column)[0] === above;
}

/** Something stands in the date column that is no date: the day above does not hold any more. */
function hasOtherDateText(view: View, row: number, { date }: ListColumns): boolean {
  return date !== undefined && !view.isEmpty(row, date);
}

function repeatsDates(rows: readonly number[], own: ReadonlyMap<number, Day>): boolean {
  let last: Day | undefined;
  for (const row of rows) {
    const day = own.get(row);
    if (day !== undefined && day === last) return true;
    last = day ?? last;
  }
  return false;
}
