/**
 * What an answer may look like, and what it says. Answers are kept in one canonical writing ("07:00-15:00", "absence",
 * "2026-W49"), whatever language they were given in; these functions read both.
 */
import { clockText, dateOf, isoDate } from '../../time/calendar';
import type { Day, MinuteOfDay, Span } from '../../time/units';
import { readAge } from '../text/age';
import { dayOfWritten } from '../text/dates';
import { folded, tidy } from '../text/fold';
import { findSpans, isSeparator, readSpans } from '../text/spans';
import { mondayOfWeek } from '../text/serial';
import { writtenDate } from '../text/written-date';
import { words } from '../words';
import { answerWordIn } from './answer-words';

type Spans = readonly [Span<MinuteOfDay>, ...Span<MinuteOfDay>[]];

/** What a code stands for. Ends beyond 1440 are on the next day. */
export type Meaning =
  | {
      readonly what: 'times';
      readonly kind: 'work' | 'on-call' | 'tentative' | 'absence';
      readonly spans: Spans;
    }
  /** Not at work; on call or not confirmed without clock times; at work out of reach of the others; nothing that matters. */
  | { readonly what: 'absence' | 'on-call' | 'tentative' | 'elsewhere' | 'ignore' };

/** "07:00-15:00", "7-12, 13-15", "absence", "ferie", "on-call", "on-call 22:00-06:00", "tentative", "ignore". */
export function parseMeaning(answer: string): Meaning | undefined {
  const word = answerWordIn(answer, ['ignore', 'elsewhere', 'absence', 'on-call', 'tentative']);
  if (word) return { what: word };
  const { spans, broken, rest } = findSpans(answer);
  const times = worked(spans);
  if (!times || broken.length > 0) return undefined;
  if (isSeparator(rest)) return { what: 'times', kind: 'work', spans: times };
  const kind = answerWordIn(rest, ['on-call', 'tentative', 'absence']);
  return kind && { what: 'times', kind, spans: times };
}

export function meaningText(meaning: Meaning): string {
  if (meaning.what !== 'times') return meaning.what;
  const times = timesText(meaning.spans);
  return meaning.kind === 'work' ? times : `${meaning.kind} ${times}`;
}

/** "07:00-15:00", "8-12 og 13-17": from-tos on a 24-hour clock, nothing beside them. */
export function parseTimes(answer: string): Spans | undefined {
  return worked(readSpans(answer) ?? []);
}

export function timesText(spans: readonly Span<MinuteOfDay>[]): string {
  const clock = (minute: MinuteOfDay) => clockText(minute > 1440 ? minute - 1440 : minute);
  return spans.map(({ start, end }) => `${clock(start)}-${clock(end)}`).join(', ');
}

/** A year, and the ISO week where one was given. */
export interface YearOrWeek {
  readonly year: number;
  readonly week?: number;
}

/** "2026", "2026-W49", "uge 49 2026". Years from 1990 to 2099. */
export function parseYear(answer: string): YearOrWeek | undefined {
  const text = folded(answer);
  const [, year, week] =
    /^((?:199|20\d)\d)(?:-?w(\d{1,2}))?$/.exec(text) ??
    swapped(/^(\p{L}+)\.? ?(\d{1,2})[ ,/-]+(20\d{2})$/u.exec(text));
  if (year === undefined) return undefined;
  if (week === undefined) return { year: Number(year) };
  const exists = mondayOfWeek(Number(year), Number(week)) !== undefined;
  return exists ? { year: Number(year), week: Number(week) } : undefined;
}

export function yearText({ year, week }: YearOrWeek): string {
  return week === undefined ? String(year) : `${String(year)}-W${String(week).padStart(2, '0')}`;
}

/** Whether one name is one person or several people. */
export function parseNamesakes(answer: string): 'one' | 'several' | undefined {
  return answerWordIn(answer, ['one', 'several']);
}

export type Who =
  /** Somebody, as the staff list or another cell names them. */
  | { readonly is: 'named'; readonly name: string }
  /** Somebody of their own, not on the staff list. */
  | { readonly is: 'new' }
  | { readonly is: 'nobody' };

/** A name, "new" or "not a person". */
export function parseWho(answer: string): Who | undefined {
  const word = answerWordIn(answer, ['new', 'not a person']);
  if (word) return { is: word === 'new' ? 'new' : 'nobody' };
  const name = tidy(answer);
  return /\p{L}/u.test(name) ? { is: 'named', name } : undefined;
}

/** What an answer says about somebody's age. */
export type AgeAnswer = { readonly birthDate: Day } | { readonly under18: boolean };

/** A birth date ("2009-05-17", "17-05-2009", "17.5.2009"), "under-18", "adult", or an age such as 17. */
export function parseAge(answer: string): AgeAnswer | undefined {
  const word = answerWordIn(answer, ['under-18', 'adult']);
  if (word) return { under18: word === 'under-18' };
  const birthDate = parseDay(answer);
  if (birthDate !== undefined) return { birthDate };
  const { age, under18 = age === undefined ? undefined : age < 18 } =
    readAge(/^\d+$/.test(answer.trim()) ? Number(answer) : answer) ?? {};
  return under18 === undefined ? undefined : { under18 };
}

export function ageText(answer: AgeAnswer): string {
  if ('birthDate' in answer) return isoDate(answer.birthDate);
  return answer.under18 ? 'under-18' : 'adult';
}

/** What is said of all whose ages nobody wrote at a place. */
export function parseAges(answer: string): 'all-adult' | 'some-minors' | undefined {
  return answerWordIn(answer, ['all-adult', 'some-minors']);
}

/** "2026-02-09 – 2026-02-15", "9.2.2026 til 15.2.2026; 28.6.2026–9.8.2026", or that there are none: first and last days. */
export function parsePeriods(answer: string): readonly Span<Day>[] | undefined {
  if (answerWordIn(answer, ['none'])) return [];
  const days = [...answer.matchAll(dates)].map(([written]) => parseDay(written));
  const rest = folded(answer.replace(dates, ' ')).split(/[\s;,–—-]+/u);
  const isRead = days.length > 0 && days.length % 2 === 0 && rest.every((word) => between.has(word));
  if (!isRead) return undefined;
  const periods = days.flatMap((start, i) =>
    i % 2 ? [] : [{ start: start ?? NaN, end: days[i + 1] ?? NaN }],
  );
  return periods.every(({ start, end }) => start <= end) ? periods : undefined;
}

const dates = /\d{4}-\d\d-\d\d|\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{1,2}[-/]\d{1,2}[-/]\d{4}/gu;

/** What may stand between dates. */
const between = new Set(['', 'til', 'to', 'till', 'og', 'and', 'och', 'fra', 'from', 'från']);

export function periodsText(periods: readonly Span<Day>[]): string {
  return periods.map(({ start, end }) => `${isoDate(start)} – ${isoDate(end)}`).join('; ') || 'none';
}

export function parseYesNo(answer: string): boolean | undefined {
  const word = answerWordIn(answer, ['yes', 'no']);
  return word && word === 'yes';
}

/** Day before month, and the year in full: an answer outlives the language it was given in. */
export function parseDay(answer: string): Day | undefined {
  const written = writtenDate(folded(answer));
  if (written?.year === undefined || written.shortYear) return undefined;
  const day = dayOfWritten(written, false, 0);
  return day !== undefined && dateOf(day).year > 1900 ? day : undefined;
}

/** No from-to that begins and ends at the same time: nobody works for no time, and all day is written 00:00-24:00. */
function worked(spans: readonly Span<MinuteOfDay>[]): Spans | undefined {
  const times = spans.map(({ start, end }) => ({ start, end }));
  const [first, ...others] = times;
  return first && times.every(({ start, end }) => end > start) ? [first, ...others] : undefined;
}

/** "uge 49 2026" has the week first. */
function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] {
  const [whole, word = '', week, year] = match ?? [];
  return words.week.has(word) ? [whole, year, week] : [];
}
