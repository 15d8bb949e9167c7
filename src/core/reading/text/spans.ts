import type { MinuteOfDay, Span } from '../../time/units';
import { type Clock, clockOf, clockPattern } from './clock';
import { folded } from './fold';

/** A from-to as written. The end is beyond 1440 when it is on the next day, and equals the start when both say the same. */
export interface WrittenSpan extends Span<MinuteOfDay> {
  /** `open` when a 12-hour clock could have written it: "11-7" may be 11-19 or 23-07. */
  readonly half: 'settled' | 'open';
  /** Where it stood in the folded text. */
  readonly at: number;
  readonly length: number;
}

export interface FoundSpans {
  readonly spans: readonly WrittenSpan[];
  /** Looked like a from-to but holds a clock that does not exist ("8:00-25:00"). */
  readonly broken: readonly string[];
  /** The folded text with every from-to blanked out. */
  readonly rest: string;
}

const to = '\\s?(?:-+>?|→|til|till|to|bis)\\s?';
const unglued = '(?<![\\p{L}\\d.:])';
const pair = new RegExp(`${unglued}${clockPattern}${to}${clockPattern}(?![\\p{L}\\d]|[.:]\\d)`, 'gu');
const separators = /^(?:\s|[,;/+&|]|og|och|and|und|samt)*$/u;

/**
 * Every from-to in a text, none of them overlapping. Letters or digits directly beside a from-to ("7-3DEL") leave it
 * unfound: nobody but the planner knows what they do to the time.
 */
export function findSpans(text: string): FoundSpans {
  const spans: WrittenSpan[] = [];
  const broken: string[] = [];
  const rest = folded(text).replace(pair, (match: string, ...found: unknown[]) => {
    const groups = found as (string | undefined)[];
    const span = spanOf(clockAt(groups, 0), clockAt(groups, 4), found[8] as number, match.length);
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

/** Nothing but words and marks that stand between two from-tos. */
export function isSeparator(text: string): boolean {
  return separators.test(text);
}

function clockAt(groups: readonly (string | undefined)[], at: number): Clock | undefined {
  return clockOf(groups[at], groups[at + 1], groups[at + 2], groups[at + 3]);
}

function spanOf(from: Clock | undefined, until: Clock | undefined, at: number, length: number) {
  if (!from || !until) return undefined;
  const [start, end] = inTwelveHours(from, until) ?? [from.minute, until.minute];
  const half = from.half === 'open' && until.half === 'open' ? ('open' as const) : ('settled' as const);
  return { start: start % 1440, end: endAfter(start, end), half, at, length };
}

/** An end at or before the start is on the next day; the same time twice stays the same for the caller to refuse. */
export function endAfter(start: MinuteOfDay, end: MinuteOfDay): MinuteOfDay {
  const same = start % 1440 === end % 1440 && !(start === 0 && end === 1440);
  if (same) return start % 1440;
  return end < start % 1440 ? end + 1440 : end;
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
