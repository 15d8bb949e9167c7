import { dateOf, weekdayOf } from '../../time/calendar';
import type { Day, Weekday } from '../../time/units';
import type { ReadingContext } from '../reading';
import { dayOfWritten, monthFirst } from './dates';
import { yearOf } from './serial';
import type { WrittenDate } from './written-date';

/** A date of the sheet: a real one, one as written, or none. The weekday beside a real date is checked against it. */
export type DateItem =
  | { readonly day: Day; readonly weekdays?: readonly Weekday[] }
  | { readonly written: WrittenDate }
  | undefined;

export interface DateRun {
  /** In the order of the items; undefined for dates that do not exist. */
  readonly days: readonly (Day | undefined)[];
  /** Items whose weekday says otherwise. */
  readonly contradictions: readonly number[];
  /** Where the year came from; `nearest` and `corrected` (the weekdays are of another one) have to be asked. */
  readonly yearFrom: 'written' | 'sheet' | 'weekdays' | 'nearest' | 'corrected';
}

interface Candidate extends DateRun {
  readonly cost: number;
}

/**
 * Settles year and order of day and month for all dates of a sheet at once: the order under which every date exists and
 * agrees with its weekday, the locale's where both do; the year the sheet states, else the one that fits the weekdays,
 * else the one nearest to today. Dates without a year follow each other, so that January comes after December.
 *
 * @param weighing how many cells say each item: a long list says one date in many rows in turn
 */
export function resolveDates(
  items: readonly DateItem[],
  statedYears: readonly number[],
  context: ReadingContext,
  weighing: Weighing = once,
): DateRun {
  const unwritten = items.some((item) => item && 'written' in item && item.written.year === undefined);
  const years = unwritten
    ? candidateYears(items, statedYears, context, weighing)
    : [{ year: 0, cost: 0, from: 'written' as const }];
  const swap = monthFirst(context.locale);
  let best: Candidate | undefined;
  for (const year of years) {
    for (const order of [swap, !swap]) {
      const other = swap ? foreign : unusual;
      const cost = year.cost + (order === swap ? 0 : other);
      const candidate = tryOut(items, { ...year, cost }, order, weighing, context);
      if (!best || candidate.cost < best.cost) best = candidate;
      // Nothing is better than no doubt at all.
      if (best.cost === 0) return best;
    }
  }
  return best ?? { days: [], contradictions: [], yearFrom: 'written' };
}

/** How many cells an item stands for. */
type Weighing = (at: number) => number;

function once(): number {
  return 1;
}

/** What a date that does not exist and a weekday that disagrees weigh. */
const weights = { missing: 100, contradiction: 10 };
/** Another order or year than the expected one takes more than two typing mistakes in weekdays. */
const unusual = 25;
/** Many a workbook here says that it is American, whose writer is not: one weekday tells. */
const foreign = 5;
/** That a sheet states the wrong year takes more than three weekdays that say so. */
const wrongYear = 36;

interface CandidateYear {
  readonly year: number;
  readonly cost: number;
  readonly from: DateRun['yearFrom'];
}

function candidateYears(
  items: readonly DateItem[],
  stated: readonly number[],
  context: ReadingContext,
  weighing: Weighing,
): CandidateYear[] {
  const written = items.flatMap((item) => (item && 'day' in item ? [yearOf(item.day)] : []));
  const years = [...new Set([...stated, ...written])];
  if (years.length > 0) {
    // A title of January may say the new year over dates that begin in December.
    return [
      ...years.flatMap((year) => [
        { year, cost: 0, from: 'sheet' as const },
        { year: year - 1, cost: unusual, from: 'sheet' as const },
      ]),
      ...nearbyYears(items, context)
        .filter((year) => !years.includes(year))
        .map((year, at) => ({ year, cost: wrongYear + at, from: 'corrected' as const })),
    ];
  }
  const named = items.map((item, at) =>
    item && 'written' in item && item.written.weekdays ? weighing(at) : 0,
  );
  const agrees = named.reduce((sum, count) => sum + count, 0) >= 3;
  return nearbyYears(items, context).map((year, at) => ({
    year,
    cost: at * 2,
    from: agrees ? 'weekdays' : 'nearest',
  }));
}

/** The year in which the first date is nearest to today, then its neighbours, nearest first. */
function nearbyYears(items: readonly DateItem[], { today }: ReadingContext): number[] {
  const first = items.find((item) => item && 'written' in item);
  const now = yearOf(today);
  const away = (year: number) => {
    const day = first && 'written' in first ? dayOfWritten(first.written, false, today, year) : undefined;
    return Math.abs((day ?? today) - today);
  };
  return [0, -1, 1, -2, 2, -3, 3].map((step) => now + step).sort((a, b) => away(a) - away(b));
}

function tryOut(
  items: readonly DateItem[],
  year: CandidateYear,
  swap: boolean,
  weighing: Weighing,
  { today }: ReadingContext,
): Candidate {
  const days: (Day | undefined)[] = [];
  const contradictions: number[] = [];
  let [missing, contradicted] = [0, 0];
  let last: Day | undefined;
  items.forEach((item, at) => {
    const day = dayOf(item, swap, year.year, last, today);
    if (item && day === undefined) missing += weighing(at);
    if (contradicts(item, day)) {
      contradictions.push(at);
      contradicted += weighing(at);
    }
    last = day ?? last;
    days.push(day);
  });
  const cost = missing * weights.missing + contradicted * weights.contradiction + year.cost;
  return { days, contradictions, yearFrom: year.from, cost };
}

function dayOf(
  item: DateItem,
  swap: boolean,
  firstYear: number,
  last: Day | undefined,
  today: Day,
): Day | undefined {
  return item && ('day' in item ? item.day : following(item.written, swap, firstYear, last, today));
}

function contradicts(item: DateItem, day: Day | undefined): boolean {
  const weekdays = item && ('day' in item ? item.weekdays : item.written.weekdays);
  return day !== undefined && weekdays !== undefined && !weekdays.includes(weekdayOf(day));
}

/** A date without a year takes the one that brings it nearest to the date before it. */
function following(
  written: WrittenDate,
  swap: boolean,
  firstYear: number,
  last: Day | undefined,
  today: Day,
): Day | undefined {
  if (written.year !== undefined) return dayOfWritten(written, swap, today);
  if (last === undefined) return dayOfWritten(written, swap, today, firstYear);
  const year = dateOf(last).year;
  let nearest: Day | undefined;
  for (const candidate of [year, year + 1, year - 1]) {
    const day = dayOfWritten(written, swap, today, candidate);
    if (day !== undefined && (nearest === undefined || Math.abs(day - last) < Math.abs(nearest - last)))
      nearest = day;
  }
  return nearest;
}
