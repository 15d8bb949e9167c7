import type { MinuteOfDay, Span } from '../../time/units';
import { type Clock, clockOf, clockPattern } from './clock';
import { tidy } from './fold';

/** `open` when either clock could have written it: "11-7" may be 11-19 or 23-07; `12` when it says am or pm. */
export type ClockType = '24' | '12' | 'open';

/** A from-to as written. The end is beyond 1440 when it is on the next day, and equals the start when both say the same. */
export interface WrittenSpan extends Span<MinuteOfDay> {
  readonly clock: ClockType;
  /** Where it stood in the tidied text. */
  readonly at: number;
  readonly length: number;
  /** As it stood there. */
  readonly written: string;
}

export interface FoundSpans {
  readonly spans: readonly WrittenSpan[];
  /** Looked like a from-to but holds a clock that does not exist ("8:00-25:00"). */
  readonly broken: readonly string[];
  /** The tidied text with every from-to blanked out. */
  readonly rest: string;
}

const to = '\\s?(?:-+>?|→|til|till|to|bis)\\s?';
/** A third number behind another hyphen makes it a date or a typing mistake ("8-16-18"). */
const unglued = '(?<![\\p{L}\\d.:])(?<!\\d\\s?-\\s?)(?<!(?:^|[^-\\d\\s])\\s*\\d{1,2}/)';
const pair = new RegExp(
  `${unglued}${clockPattern}${to}${clockPattern}(?![\\p{L}\\d]|[.:]\\d|${to}\\d)`,
  'giu',
);
const separators = /^(?:\s|[,;/+&|]|og|och|and|und|samt)*$/iu;

/**
 * Every from-to in a text, none of them overlapping. Letters or digits directly beside a from-to ("7-3DEL") leave it
 * unfound: nobody but the planner knows what they do to the time.
 */
export function findSpans(text: string): FoundSpans {
  const spans: WrittenSpan[] = [];
  const broken: string[] = [];
  const rest = tidy(text).replace(pair, (match: string, ...found: unknown[]) => {
    const groups = found as (string | undefined)[];
    const span = spanOf(clockAt(groups, 0), clockAt(groups, 4), found[8] as number, match);
    if (span) spans.push(span);
    else broken.push(match);
    return ' '.repeat(match.length);
  });
  return { spans, broken, rest };
}

/** A text that is nothing but from-tos ("06-22", "8-12 og 13-17"); undefined for any other. For opening hours and breaks. */
export function readSpans(text: string): readonly WrittenSpan[] | undefined {
  const { spans, broken, rest } = findSpans(text);
  return spans.length > 0 && broken.length === 0 && separators.test(rest) ? spans : undefined;
}

/** "kl. 11 til 7" and "11-7" are one pattern. */
export function patternOf({ written }: WrittenSpan): string {
  const clocks = written.match(/\d[\d:.,]*/g) ?? [];
  return clocks.length === 2 ? clocks.join('-') : written;
}

/** Nothing but words and marks that stand between two from-tos. */
export function isSeparator(text: string): boolean {
  return separators.test(text);
}

function clockAt(groups: readonly (string | undefined)[], at: number): Clock | undefined {
  return clockOf(groups[at], groups[at + 1], groups[at + 2], groups[at + 3]);
}

function spanOf(from: Clock | undefined, until: Clock | undefined, at: number, written: string) {
  if (!from || !until) return undefined;
  const [start, end] = inTwelveHours(from, until) ?? [from.minute, until.minute];
  return {
    start,
    end: endAfter(start, end),
    clock: clockType(from, until),
    at,
    length: written.length,
    written,
  };
}

function clockType(from: Clock, until: Clock): ClockType {
  if (from.half === '24' || until.half === '24') return '24';
  return from.half === 'open' && until.half === 'open' ? 'open' : '12';
}

/**
 * An end at or before the start is on the next day; 24:00 is the end of its own day, also as a start. The same time
 * twice stays the same, for the caller to refuse; only 00:00-24:00 is a whole day.
 */
export function endAfter(start: MinuteOfDay, end: MinuteOfDay): MinuteOfDay {
  if (start % 1440 === end % 1440 && !(start === 0 && end === 1440)) return start;
  return end < start ? end + 1440 : end;
}

/** One a.m. or p.m. serves both: "2-10pm" is 14-22, "10-2pm" is 10-14, "8am-4" is 8-16. */
function inTwelveHours(from: Clock, until: Clock): [number, number] | undefined {
  const said = (clock: Clock) => clock.half === 'am' || clock.half === 'pm';
  if (said(from) === said(until) || from.half === '24' || until.half === '24') return undefined;
  if (said(from)) {
    const length = (until.minute - from.minute + 1440) % 720 || 720;
    return [from.minute, from.minute + length];
  }
  const length = (until.minute - from.minute + 1440) % 720 || 720;
  return [(until.minute - length + 1440) % 1440, until.minute];
}
