import { dateOf } from '../../../time/calendar';
import type { Day } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { folded } from '../../text/fold';
import { dayOfWritten, monthFirst } from '../../text/dates';
import { formatOf } from '../../text/format';
import { dayOfSerial, mondayOfWeek } from '../../text/serial';
import { writtenDate } from '../../text/written-date';
import { words } from '../../words';
import type { View } from './view';

/** What the title lines and the sheet's name say about the time the roster is for. */
export interface Stated {
  readonly years: readonly number[];
  readonly weeks: readonly number[];
  /** Complete dates. */
  readonly days: readonly Day[];
  /** Months named or numbered there, January 1. */
  readonly months: readonly number[];
}

const fullDates =
  /(?<![\d:])(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d{2})|\d{1,2}(?:st|nd|rd|th|\.)?\s?(?:of\s)?\p{L}{3,}\.?,?\s\d{4}|\p{L}{3,}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4})(?![\d:])/gu;
const weekWords = [...words.week].sort((a, b) => b.length - a.length).join('|');
const weekNumber = new RegExp(`(?<!\\p{L})(?:${weekWords})\\.?\\s?(?:nr\\.?\\s?)?(\\d{1,2})(?!\\d)`, 'giu');

/** Looks through the sheet's name and the cells above `row`. */
export function statedAbove(view: View, row: number, context: ReadingContext): Stated {
  return aboveIn(view, row, context, [view.grid.sheet, ...(context.titles ?? [])]);
}

/** What stands above one of several tables beside each other; what it leaves open, as the whole sheet says. */
export function statedOver(part: View, whole: View, row: number, context: ReadingContext): Stated {
  const own = aboveIn(part, row, context, []);
  const all = statedAbove(whole, row, context);
  const first = <T>(mine: readonly T[], others: readonly T[]) => (mine.length > 0 ? mine : others);
  return {
    years: first(own.years, all.years),
    weeks: first(own.weeks, all.weeks),
    days: first(own.days, all.days),
    months: first(own.months, all.months),
  };
}

function aboveIn(view: View, row: number, context: ReadingContext, more: readonly string[]): Stated {
  const texts = [...more];
  const days: Day[] = [];
  const realDateOf = view.once(realDate);
  for (const r of view.rows) {
    if (r >= row) break;
    for (const column of view.columns) {
      const text = String(view.value(r, column));
      const isYear = view.kind(r, column) === CellKind.number && /^20[1-4]\d$/.test(text);
      if (isYear || view.kind(r, column) === CellKind.text) texts.push(text);
      const day = realDateOf(r, column);
      if (day !== undefined) days.push(day);
    }
  }
  return merged(
    texts.map((text) => statedIn(text, context)),
    days,
  );
}

export function statedIn(text: string, context: ReadingContext): Stated {
  const plain = folded(text);
  const written = [...plain.matchAll(fullDates)].map(([date]) => writtenDate(date));
  const days = written.flatMap((date) => {
    const day = date && dayOfWritten(date, monthFirst(context.locale), context.today);
    return day === undefined ? [] : [day];
  });
  const weeks = weeksIn(text);
  const months = plain
    .split(/[^\p{L}]+/u)
    .flatMap((word) => (word.length > 2 ? (words.months.get(word) ?? []) : []));
  const years = [...plain.matchAll(/(?<!\d)(20\d{2})(?!\d)/g)].map((match) => Number(match[1]));
  return { days, weeks, months, years: [...years, ...days.map((day) => dateOf(day).year)] };
}

/** "Uge 10", "v. 52", "KW 1": the numbers of weeks that a text names. */
export function weeksIn(text: string): number[] {
  return [...folded(text).matchAll(weekNumber)]
    .map((match) => Number(match[1]))
    .filter((week) => week >= 1 && week <= 53);
}

export function realDate(view: View, row: number, column: number): Day | undefined {
  if (view.kind(row, column) !== CellKind.date) return undefined;
  const { value, format } = view.cell(row, column);
  const shows = formatOf(format);
  if (shows !== 'date' && shows !== 'both') return undefined;
  const day = dayOfSerial(Number(value), view.grid.date1904);
  // Before 1990 it is a number that happens to have a date format.
  return day !== undefined && day > 7_305 ? day : undefined;
}

/** Monday of the one week that is stated, in the stated year or the one that brings it nearest to today. */
export function statedMonday(stated: Stated, { today }: ReadingContext): Day | undefined {
  const [week, ...others] = [...new Set(stated.weeks)];
  if (week === undefined || others.length > 0) return undefined;
  const now = dateOf(today).year;
  const years = stated.years.length > 0 ? stated.years.slice(0, 1) : [now - 1, now, now + 1];
  const mondays = years.flatMap((year) => mondayOfWeek(year, week) ?? []);
  return mondays.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
}

function merged(all: readonly Stated[], days: readonly Day[]): Stated {
  return {
    years: [...new Set([...all.flatMap((s) => s.years), ...days.map((day) => dateOf(day).year)])],
    weeks: all.flatMap((s) => s.weeks),
    days: [...days, ...all.flatMap((s) => s.days)],
    months: all.flatMap((s) => s.months),
  };
}
