import type { ShiftKind } from '../../roster/roster';
import type { MinuteOfDay, Span } from '../../time/units';
import { words } from '../words';
import { type BreakLength, readBreakLength } from './break-length';
import { tidy, wordKey } from './fold';
import { kindOfLabel } from './label';
import type { Piece } from './piece';
import { clockPattern } from './clock';
import { readSpans } from './spans';

export interface Bracket {
  readonly breaks: readonly Piece[];
  /** A break without its clock times. */
  readonly looseBreak?: BreakLength;
  /** What the bracket makes of plain work: "(bagvagt)", "(?)", "(ferie)". */
  readonly kind?: ShiftKind;
  readonly label?: string;
}

const nothing: Bracket = { breaks: [] };

/** Unpaid breaks make a stated length up to this much shorter than the from-to. */
const longestUnpaid = 90;

const pauses = [...words.pause].filter((word) => word.length > 2).join('|');
const unbracketed = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${pauses})[.:]?\\s?` +
    `(?:(?:${clockPattern})\\s?(?:-|til|till|to|bis)\\s?(?:${clockPattern})|\\d{1,3}\\s?(?:min|m)\\b\\.?)` +
    `|\\d{1,3}\\s?min(?:utter|uter|utes|s)?\\.?\\s(?:${pauses})(?!\\p{L}))`,
  'giu',
);

/** Splits a text into what stands outside of brackets and what inside; a break written without brackets counts as inside. */
export function takeBrackets(text: string): {
  readonly outside: string;
  readonly brackets: readonly string[];
} {
  const brackets: string[] = [];
  const take = (match: string, inner?: string) => {
    brackets.push(inner ?? match);
    return ' ';
  };
  const outside = text
    .replace(/[([]([^()[\]]*)[)\]]/g, (match, inner: string) => take(match, inner))
    .replace(unbracketed, (match) => take(match));
  return { outside: tidy(outside), brackets };
}

/** Reads what stands in brackets behind a from-to; undefined when it is not clear what it does to the shift. */
export function readBracket(bracket: string, shifts: readonly Piece[]): Bracket | undefined {
  const text = tidy(bracket);
  if (/^\??$/.test(text)) return text === '?' ? { ...nothing, kind: 'tentative' } : nothing;
  return readBreak(text, shifts) ?? readLength(text, shifts) ?? readBareLength(text) ?? readLabel(text);
}

/** The length of a break that a bracket holds without clock times. */
export function looseBreakIn(bracket: string): BreakLength | undefined {
  const text = tidy(bracket);
  return (readBreak(text, []) ?? readBareLength(text))?.looseBreak;
}

function readBreak(text: string, shifts: readonly Piece[]): Bracket | undefined {
  const [, before, after] = /^(\p{L}[\p{L} -]*)[.:]?\s?(.*)$/u.exec(text) ?? [];
  const [, first, last] = /^([\d½¼¾].*?)\s?(\p{L}+)$/u.exec(text) ?? [];
  const [word = '', rest = ''] =
    last !== undefined && words.pause.has(wordKey(last)) ? [last, first] : [before, after];
  if (!words.pause.has(wordKey(word))) return undefined;
  const spans = readSpans(rest);
  if (!spans) {
    const length = rest === '' ? 'unclear' : readBreakLength(rest);
    return length === undefined ? undefined : { ...nothing, looseBreak: length };
  }
  const breaks = spans.map((span) => breakWithin(span, shifts));
  return breaks.every((piece) => piece !== undefined) ? { ...nothing, breaks } : undefined;
}

/** A break as a piece, moved to the next day where the shift is; undefined when it is not inside one of the shifts. */
export function breakWithin(
  { start, end }: Span<MinuteOfDay>,
  shifts: readonly Span<MinuteOfDay>[],
): Piece | undefined {
  for (const shift of shifts) {
    for (const days of [0, 1440]) {
      const moved = { start: start + days, end: end + days };
      if (moved.start < moved.end && moved.start >= shift.start && moved.end <= shift.end) {
        return { ...moved, kind: 'break', clock: '24' };
      }
    }
  }
  return undefined;
}

/** "(7,5)" or "(8 t)" is the length when it agrees with the from-to, a break not paid for taken off. */
function readLength(text: string, shifts: readonly Piece[]): Bracket | undefined {
  const match = /^(\d{1,2})(?:[.,](\d{1,2}))?\s?(?:t|h|timer|hours|hrs|std|tim)?\.?$/iu.exec(text);
  if (!match) return undefined;
  const stated = Number(`${match[1] ?? '0'}.${match[2] ?? '0'}`) * 60;
  const computed = shifts.reduce((sum, { start, end }) => sum + end - start, 0);
  return computed >= stated && computed - stated <= longestUnpaid ? nothing : undefined;
}

/** "(30)", "(½ t)", "(45 min)": too short for the length of a shift, and as long as breaks are. */
function readBareLength(text: string): Bracket | undefined {
  const length = readBreakLength(text);
  if (typeof length !== 'number' || length < 10 || length > 120) return undefined;
  const isUsual = !/^\d+$/.test(text) || (length >= 30 && length % 15 === 0);
  return isUsual ? { ...nothing, looseBreak: length } : undefined;
}

function readLabel(text: string): Bracket | undefined {
  const { kind, unclear } = kindOfLabel(text);
  return unclear ? undefined : { ...nothing, label: text, ...(kind === 'work' ? {} : { kind }) };
}
