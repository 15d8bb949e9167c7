import type { Weekday } from '../../time/units';
import { tidy, wordKey } from '../text/fold';
import { words } from '../words';
import {
  everyDayWords,
  holidayHeaders,
  sundayAndHolidayHeaders,
  weekendWords,
  workdayWords,
} from './headers';

/** `holiday` is a public holiday, whatever its weekday. */
export type DayKind = Weekday | 'holiday';

/** Monday to Sunday. */
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** "and" in the languages of the tables, as it stands between two days. */
const separators = /\s*[,;/&+\n]\s*|\s+(?:og|och|and|und|samt)\s+/iu;
/** "Søn- og helligdage". */
const sharedEnding = /-(?=\s+(?:og|och|and|und|samt)\s)/giu;
/** "To" alone is Thursday. */
const rangeMarks = /\s*-\s*|\s+(?:til|till|to|bis)\s+/iu;

/**
 * "man-fre", "lør og søn", "hverdage", "weekend, helligdage", "fre-man" past the weekend. Undefined for anything else.
 * Every day is all weekdays, public holidays among them.
 */
export function readDays(written: string): readonly DayKind[] | undefined {
  const whole = daysOfWord(written);
  if (whole) return whole;
  const days = new Set<DayKind>();
  for (const part of tidy(written).replace(sharedEnding, '').split(separators)) {
    const named = daysOfWord(part) ?? daysOfRange(part);
    if (!named) return undefined;
    for (const day of named) days.add(day);
  }
  return [...days].sort((a, b) => orderOf(a) - orderOf(b));
}

function daysOfWord(word: string): readonly DayKind[] | undefined {
  const key = word.endsWith('-') ? '' : wordKey(word);
  if (key === '') return undefined;
  if (everyDayWords.has(key)) return [...weekdays, 'holiday'];
  if (workdayWords.has(key)) return weekdays.slice(0, 5);
  if (weekendWords.has(key)) return [6, 7];
  if (sundayAndHolidayHeaders.has(key)) return [7, 'holiday'];
  if (holidayHeaders.has(key)) return ['holiday'];
  const day = weekdayOf(word);
  return day && [day];
}

function daysOfRange(part: string): readonly DayKind[] | undefined {
  const [from, to, ...more] = part.split(rangeMarks).map(weekdayOf);
  if (from === undefined || to === undefined || more.length > 0) return undefined;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => weekdays[(from - 1 + index) % 7]!);
}

/** Undefined also where two languages disagree about a short name ("ti", "on"). */
export function weekdayOf(word: string): Weekday | undefined {
  const named = words.weekdays.get(wordKey(word)) ?? [];
  return named.length === 1 ? named[0] : undefined;
}

function orderOf(day: DayKind): number {
  return day === 'holiday' ? 8 : day;
}
