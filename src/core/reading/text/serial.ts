import { dateOf, dayFrom, isoWeekOf, weekdayOf } from '../../time/calendar';
import type { Day } from '../../time/units';

/**
 * The day of an Excel serial number (its whole part). Excel's 1900 calendar holds a 29 February 1900 that never was
 * (serial 60), so the days before it are one off; undefined for that day and for numbers beyond Excel's calendar.
 */
export function dayOfSerial(serial: number, date1904: boolean): Day | undefined {
  const whole = Math.floor(serial);
  if (date1904) return whole >= 0 && whole <= 2_957_003 ? whole - 24_107 : undefined;
  if (whole < 1 || whole > 2_958_465 || whole === 60) return undefined;
  return whole > 60 ? whole - 25_569 : whole - 25_568;
}

/** Monday of an ISO week (the week that holds 4 January is week 1); undefined for week 53 of a year that has 52. */
export function mondayOfWeek(year: number, week: number): Day | undefined {
  const monday = firstMonday(year) + (week - 1) * 7;
  return week >= 1 && monday < firstMonday(year + 1) ? monday : undefined;
}

/** Monday of the week with this number that is nearest to another one: week 1 follows week 52 into the new year. */
export function mondayNear(near: Day, week: number): Day {
  const { year } = isoWeekOf(near);
  const mondays = [year - 1, year, year + 1].flatMap((one) => mondayOfWeek(one, week) ?? []);
  return mondays.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? near;
}

export function yearOf(day: Day): number {
  return dateOf(day).year;
}

function firstMonday(year: number): Day {
  const january4 = dayFrom({ year, month: 1, date: 4 }) ?? 0;
  return january4 - weekdayOf(january4) + 1;
}
