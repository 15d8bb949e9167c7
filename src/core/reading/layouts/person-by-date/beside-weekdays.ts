import type { Weekday } from '../../../time/units';
import type { DateItem } from '../../text/date-run';
import { wordKey } from '../../text/fold';
import { findSpans } from '../../text/spans';
import { words } from '../../words';
import type { View } from '../shared/view';
import type { Axis } from './axis';
import { weekdayAt } from './weekday-axes';

/** The dates of a row, by column. */
export interface DateRow {
  readonly row: number;
  readonly found: ReadonlyMap<number, DateItem>;
}

/** Joins the weekdays that stand one row above or below, or one further where opening hours stand between. */
export function withWeekdays(view: View, { row, found }: DateRow): Axis {
  const columns = [...found.keys()];
  const beside = [row + 1, row - 1, row + 2, row - 2].find(
    (other) => weekdaysIn(view, other, columns) * 2 >= columns.length && areDifferent(view, other, columns),
  );
  const items = columns.map((column) =>
    joined(found.get(column), beside === undefined ? undefined : weekdayAt(view, beside, column)),
  );
  const weekdays = items.filter(
    (item) => item && ('day' in item ? item.weekdays : item.written.weekdays),
  ).length;
  const rows = beside === undefined ? [row] : [row, beside].sort((a, b) => a - b);
  return { rows, columns, items, weekdays };
}

/** A row full of "FRI" is somebody's days off. */
function areDifferent(view: View, row: number, columns: readonly number[]): boolean {
  const named = columns.map((column) => weekdayAt(view, row, column)?.[0]).filter((day) => day !== undefined);
  return named.length < 2 || new Set(named).size > 1;
}

function joined(item: DateItem, weekdays: readonly Weekday[] | undefined): DateItem {
  if (!item || !weekdays) return item;
  return 'day' in item ? { ...item, weekdays } : { written: { weekdays, ...item.written } };
}

export function weekdaysIn(view: View, row: number, columns: readonly number[]): number {
  const found = columns.filter((column) => weekdayAt(view, row, column) !== undefined);
  const texts = columns.map((column) => (row < 0 ? '' : view.words(row, column)));
  const daysOff = found.every((column) => words.absence.has(wordKey(view.words(row, column))));
  return (found.length > 1 && daysOff) || texts.some((text) => findSpans(text).spans.length > 0)
    ? 0
    : found.length;
}
