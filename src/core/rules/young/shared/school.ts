import type { Records } from '../../../roster/records';
import { dateOf, dayRolledOver, isoWeekOf, weekdayOf } from '../../../time/calendar';
import { easterSunday, holidayOn } from '../../../time/holidays';
import type { Country, Day } from '../../../time/units';

/** `perhaps-free`: a time when schools usually are closed, and no table says whether this one is. */
export type SchoolDay = 'school' | 'free' | 'perhaps-free';

/**
 * A school day is Monday to Friday, no public holiday, and in none of the school holidays on record. Without a table of
 * those, a day in a usual holiday time is left open until somebody says when it is this year.
 */
export function schoolDayOn(
  country: Country,
  day: Day,
  { schoolHolidays, tables, knownHolidays }: Records,
): SchoolDay {
  if (weekdayOf(day) >= 6 || holidayOn(country, day)) return 'free';
  if (schoolHolidays.some(({ start, end }) => start <= day && day < end)) return 'free';
  if (tables.has('schoolHolidays')) return 'school';
  const usualTime = usualHolidaysOn(country, day);
  return usualTime && !knownHolidays?.has(holidaysKey(usualTime)) ? 'perhaps-free' : 'school';
}

/** A week with a school day is a school week. `monday` is the week's first day. */
export function schoolWeekOf(country: Country, monday: Day, records: Records): SchoolDay {
  const days = [0, 1, 2, 3, 4].map((i) => schoolDayOn(country, monday + i, records));
  return days.includes('school') ? 'school' : days.includes('perhaps-free') ? 'perhaps-free' : 'free';
}

export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** First and last day of the summer holidays at their widest, as [month, date], and the weeks of the other breaks. */
interface UsualHolidays {
  readonly summer: readonly [readonly [number, number], readonly [number, number]];
  readonly weeks: readonly number[];
}

/** Rather too wide than too narrow: these days only turn a finding into a question. */
const usual: Readonly<Record<Country, UsualHolidays>> = {
  dk: {
    summer: [
      [6, 20],
      [8, 15],
    ],
    weeks: [7, 8, 42],
  },
  no: {
    summer: [
      [6, 15],
      [8, 22],
    ],
    weeks: [7, 8, 9, 10, 40, 41],
  },
  se: {
    summer: [
      [6, 5],
      [8, 24],
    ],
    weeks: [7, 8, 9, 10, 44],
  },
};

/** The usual holiday time that a day lies in; undefined in none. */
export function usualHolidaysOn(country: Country, day: Day): UsualTime | undefined {
  const { summer, weeks } = usual[country];
  const { year, month } = dateOf(day);
  if (isBetween(day, ...summer)) return { holidays: 'summer', year };
  if (isBetween(day, [12, 18], [12, 31])) return { holidays: 'christmas', year };
  if (isBetween(day, [1, 1], [1, 10])) return { holidays: 'christmas', year: year - 1 };
  if (weeks.includes(isoWeekOf(day).week)) return { holidays: month < 7 ? 'winter' : 'autumn', year };
  return isAroundEaster(day) ? { holidays: 'easter', year } : undefined;
}

/** A holiday time of a year; that of Christmas belongs to the year in which it begins. */
export interface UsualTime {
  readonly holidays: 'winter' | 'easter' | 'summer' | 'autumn' | 'christmas';
  readonly year: number;
}

/** `winter 2026` */
export function holidaysKey({ holidays, year }: UsualTime): string {
  return `${holidays} ${year}`;
}

function isBetween(day: Day, first: readonly [number, number], last: readonly [number, number]): boolean {
  const { year } = dateOf(day);
  const on = ([month, date]: readonly [number, number]) => dayRolledOver({ year, month, date });
  return on(first) <= day && day <= on(last);
}

/** The weeks before and after Easter Sunday. */
function isAroundEaster(day: Day): boolean {
  return Math.abs(day - easterSunday(dateOf(day).year)) <= 8;
}
