import type { ReadingContext } from '../../reading';
import { type DateItem, resolveDates } from '../../text/date-run';
import { wordKey } from '../../text/fold';
import { numberedWeekday, type WrittenDate } from '../../text/written-date';
import { words } from '../../words';
import { type Stated, statedAbove } from '../shared/stated';
import { dateOfMonthAt } from '../shared/traits';
import type { View } from '../shared/view';
import { weekdaysIn, withWeekdays } from './beside-weekdays';

/** "21st", 22, 23 …: days of the month that count on, with the month over them or in the title. */
export function countedDays(
  view: View,
  row: number,
  context: ReadingContext,
): Map<number, DateItem> | undefined {
  const numbers = new Map<number, number>();
  const dateOf = view.once(dateOfMonthAt);
  for (const column of view.columns) {
    const date = dateOf(row, column);
    if (date > 0) numbers.set(column, date);
  }
  const enough =
    numbers.size >= 5 || (numbers.size >= 2 && hasWeekdaysBeside(view, row, [...numbers.keys()]));
  if (!enough || !countOn([...numbers.values()])) return undefined;
  const stated = statedAbove(view, row, context);
  const found = [undefined, ...new Set(stated.months)].flatMap(
    (month) => withMonths(view, row, numbers, month ?? monthOf(stated)) ?? [],
  );
  return agreeingBest(view, row, found, stated, context);
}

/** A title may name two months ("30 March - 5 April"): the weekdays tell which one the days begin in. */
function agreeingBest(
  view: View,
  row: number,
  found: readonly Map<number, DateItem>[],
  { years }: Stated,
  context: ReadingContext,
): Map<number, DateItem> | undefined {
  let best: { readonly items: Map<number, DateItem>; readonly wrong: number } | undefined;
  for (const items of found) {
    const { items: joint } = withWeekdays(view, { row, found: items });
    const wrong = resolveDates(joint, years, context).contradictions.length;
    if (!best || wrong < best.wrong) best = { items, wrong };
    if (best.wrong === 0) break;
  }
  return best?.items;
}

function countOn(dates: readonly number[]): boolean {
  return dates.every((date, at) => {
    const before = dates[at - 1];
    return before === undefined || date === before + 1 || (date === 1 && before >= 28);
  });
}

function hasWeekdaysBeside(view: View, row: number, columns: readonly number[]): boolean {
  return [row - 1, row + 1].some((other) => weekdaysIn(view, other, columns) === columns.length);
}

/** The month in the row above, over the days it is for, or the month of the first date in the title; else unknown. */
function withMonths(
  view: View,
  row: number,
  numbers: ReadonlyMap<number, number>,
  first: number | undefined,
): Map<number, DateItem> | undefined {
  let month = first;
  let last = 0;
  const found = new Map<number, DateItem>();
  for (const [column, date] of numbers) {
    const named = monthAbove(view, row, column);
    if (named !== undefined) month = named;
    else if (month !== undefined && date < last) month = (month % 12) + 1;
    if (month === undefined) return undefined;
    const weekdays = numberedWeekday(view.words(row, column))?.weekdays;
    const written: WrittenDate = { date, month, eitherOrder: false, ...(weekdays && { weekdays }) };
    found.set(column, { written });
    last = date;
  }
  return found;
}

function monthOf({ days, months }: Stated): number | undefined {
  const [first] = days;
  if (first !== undefined) return new Date(first * 86_400_000).getUTCMonth() + 1;
  return months.length > 0 && new Set(months).size === 1 ? months[0] : undefined;
}

function monthAbove(view: View, row: number, column: number): number | undefined {
  for (const above of [row - 1, row - 2]) {
    if (above < 0) break;
    const month = words.months.get(wordKey(view.words(...view.source(above, column))))?.[0];
    if (month !== undefined) return month;
  }
  return undefined;
}
