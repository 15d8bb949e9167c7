import type { Weekday } from '../../time/units';
import { words } from '../words';
import { folded, wordKey } from './fold';
import { remembered } from './memo';
import { misspeltWeekday } from './misspelt';

/** A date as written: perhaps without a year, perhaps with day and month in an order that the sheet has to settle. */
export interface WrittenDate {
  readonly date: number;
  readonly month: number;
  readonly year?: number;
  /** The weekday beside it; more than one where languages disagree about a short name. */
  readonly weekdays?: readonly Weekday[];
  /** `4/3`: day first, or month first? Here written as day first. False where the writing leaves no doubt. */
  readonly eitherOrder: boolean;
  /** Two digits: 1926 or 2026 is for the reader to say. */
  readonly shortYear?: boolean;
}

const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const withYear = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/. ]\s?'?(\d{4}|\d{2})\.?$/;
/** Without a year a hyphen would be a from-to ("2-3"). */
const withoutYear = /^(\d{1,2})\s?[/.]\s?(\d{1,2})\.?$/;
const dateThenMonth =
  /^(\d{1,2})(?:\.|st|nd|rd|th|:a|:e)?[\s-]?(?:of )?(\p{L}+)\.?,?(?:[\s-]?'?(\d{4}|\d{2}))?$/u;
const monthThenDate = /^(\p{L}+)\.?[\s-]?(\d{1,2})(?:\.|st|nd|rd|th)?,?(?:\s'?(\d{4}|\d{2}))?$/u;

const leadingWeekday = /^(\p{L}+)\.?,?\s?(?:(?:d|den|der|the)\b\.?\s?)?(?=\d|\p{L})/u;
const trailingWeekday = /[\s,(-]*(\p{L}+)\.?\)?$/u;

/** Reads a text that is a date and nothing else, with or without its weekday; undefined for other texts. */
export function writtenDate(text: string): WrittenDate | undefined {
  return read(text) ?? undefined;
}

const read = remembered((text): WrittenDate | null => {
  const plain = folded(text).replace(/[*:]+$/, '');
  return bare(plain) ?? afterWeekday(plain) ?? beforeWeekday(plain) ?? null;
});

/** "man", "Mandag", "MON": the weekdays a text may name on its own. */
export function writtenWeekday(text: string): readonly Weekday[] | undefined {
  return words.weekdays.get(wordKey(text));
}

/** "Mon 30", "tirs. d. 3.", "2. man": a weekday and the day of a month that stands elsewhere. */
export function numberedWeekday(text: string): NumberedWeekday | undefined {
  return readNumbered(text) ?? undefined;
}

interface NumberedWeekday {
  readonly date: number;
  readonly weekdays: readonly Weekday[];
}

const readNumbered = remembered((text): NumberedWeekday | null => {
  const plain = folded(text);
  const [, name = '', after] =
    /^(\p{L}+)\.?,?\s?(?:(?:d|den|der|the)\b\.?\s?)?(\d{1,2})(?:\.|st|nd|rd|th)?$/u.exec(plain) ?? [];
  // The "th" of "24th" is no Thursday.
  const [, before, last = ''] =
    /^(\d{1,2})(?!(?:st|nd|rd|th)\.?$)(?:\.|st|nd|rd|th)?\s?(\p{L}+)\.?$/u.exec(plain) ?? [];
  const date = Number(after ?? before ?? 0);
  const weekdays = writtenWeekday(name || last);
  return weekdays && date >= 1 && date <= 31 ? { date, weekdays } : null;
});

function afterWeekday(text: string): WrittenDate | undefined {
  const match = leadingWeekday.exec(text);
  return match ? beside(match[1] ?? '', text.slice(match[0].length)) : undefined;
}

function beforeWeekday(text: string): WrittenDate | undefined {
  const match = trailingWeekday.exec(text);
  return match ? beside(match[1] ?? '', text.slice(0, match.index)) : undefined;
}

function beside(word: string, rest: string): WrittenDate | undefined {
  const date = /\d/.test(rest) ? bare(rest) : undefined;
  const weekdays = date && (writtenWeekday(word) ?? misspeltWeekday(word));
  return date && weekdays ? { ...date, weekdays } : undefined;
}

function bare(text: string): WrittenDate | undefined {
  return numeric(text) ?? named(text);
}

function numeric(text: string): WrittenDate | undefined {
  const fromYear = iso.exec(text) ?? packed.exec(text);
  if (fromYear) return checked(fromYear[3], Number(fromYear[2]), fromYear[1], false);
  const fromDate = withYear.exec(text) ?? withoutYear.exec(text);
  if (!fromDate) return undefined;
  const [, date, month, year] = fromDate;
  // Whoever puts the month first puts no dots.
  const dotted = /^\d+\s?\./.test(text) && Number(month) <= 12;
  return checked(date, Number(month), year, !dotted);
}

function named(text: string): WrittenDate | undefined {
  const forward = dateThenMonth.exec(text);
  if (forward) return checked(forward[1], monthOf(forward[2]), forward[3], false);
  const backward = monthThenDate.exec(text);
  return backward ? checked(backward[2], monthOf(backward[1]), backward[3], false) : undefined;
}

function monthOf(name: string | undefined): number {
  return words.months.get(wordKey(name ?? ''))?.[0] ?? 0;
}

function checked(date: string | undefined, month: number, year: string | undefined, eitherOrder: boolean) {
  const day = Number(date);
  const possible = (d: number, m: number) => d >= 1 && d <= 31 && m >= 1 && m <= 12;
  if (!possible(day, month) && !(eitherOrder && possible(month, day))) return undefined;
  return {
    date: day,
    month,
    eitherOrder: eitherOrder && day !== month,
    ...(year === undefined ? {} : { year: Number(year), shortYear: year.length === 2 }),
  };
}
