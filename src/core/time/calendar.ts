import type { Day, MinuteOfDay, WallMinute, Weekday } from './units';

/** Months and dates count from 1. Years are those of the Gregorian calendar, also before it was in use. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

export const MINUTES_A_DAY = 1440;
const MILLISECONDS_A_DAY = 86_400_000;

/** The day, or undefined when the calendar has no such date (31 April, 29 February 2026, month 13). */
export function dayFrom({ year, month, date }: CalendarDate): Day | undefined {
  const day = dayRolledOver({ year, month, date });
  const back = Number.isFinite(day) ? dateOf(day) : undefined;
  return back?.year === year && back.month === month && back.date === date ? day : undefined;
}

/** The day, dates beyond the end of a month running on into the next: 29 February 2026 is 1 March. */
export function dayRolledOver({ year, month, date }: CalendarDate): Day {
  // Not Date.UTC, which takes the year 26 for 1926.
  return Math.floor(new Date(0).setUTCFullYear(year, month - 1, date) / MILLISECONDS_A_DAY);
}

export function dateOf(day: Day): CalendarDate {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}

export function weekdayOf(day: Day): Weekday {
  // 1970-01-01 was a Thursday.
  return (modulo(day + 3, 7) + 1) as Weekday;
}

export function dayOf(wall: WallMinute): Day {
  return Math.floor(wall / MINUTES_A_DAY);
}

/** Minutes since midnight, 0 to 1439: midnight belongs to the day it begins. */
export function minuteOfDayOf(wall: WallMinute): MinuteOfDay {
  return modulo(wall, MINUTES_A_DAY);
}

/** Minute 1440 is the next day's midnight; more than that runs on into the next day. */
export function wallAt(day: Day, minute: MinuteOfDay): WallMinute {
  return day * MINUTES_A_DAY + minute;
}

/** ISO 8601: weeks begin on Monday, and week 1 is the one with the year's first Thursday. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = dateOf(thursday);
  const week = Math.floor((thursday - dayRolledOver({ year, month: 1, date: 1 })) / 7) + 1;
  return { year, week };
}

/** `2026-03-02` */
export function isoDate(day: Day): string {
  const { year, month, date } = dateOf(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** `2026-03-02T08:00`: local, without a zone. */
export function isoMinute(wall: WallMinute): string {
  return `${isoDate(dayOf(wall))}T${clockText(minuteOfDayOf(wall))}`;
}

/** `08:00`; 1440 is `24:00`. */
export function clockText(minute: MinuteOfDay): string {
  return `${padded(Math.floor(minute / 60), 2)}:${padded(minute % 60, 2)}`;
}

/** `2026-03-02`, nothing before or after it; undefined for other texts and for dates that do not exist. */
export function parseIsoDate(text: string): Day | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return dayFrom({ year: Number(year), month: Number(month), date: Number(date) });
}

/** `2026-03-02T08:00`, 24:00 being the next day's midnight; undefined for other texts. */
export function parseIsoMinute(text: string): WallMinute | undefined {
  const [, date, hour, minute] = /^(.{10})T(\d{2}):([0-5]\d)$/.exec(text) ?? [];
  const day = parseIsoDate(date ?? '');
  const minutes = Number(hour) * 60 + Number(minute);
  return day === undefined || minutes > MINUTES_A_DAY ? undefined : wallAt(day, minutes);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
