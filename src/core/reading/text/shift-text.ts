import { text as say } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { ShiftKind } from '../../roster/roster';
import type { MinuteOfDay, Span } from '../../time/units';
import { words } from '../words';
import { readBracket, takeBrackets } from './brackets';
import { readClock } from './clock';
import type { BreakLength } from './break-length';
import { type BreakDoubt, withLooseBreaks } from './loose-breaks';
import { tidy, wordKey } from './fold';
import { kindOfLabel } from './label';
import type { Piece } from './piece';
import { findSpans, isSeparator, type WrittenSpan } from './spans';

/** What a text in the place of a shift says. */
export type ShiftText =
  | {
      readonly what: 'times';
      readonly pieces: readonly Piece[];
      readonly label?: string;
      /** A break is written of which it is not clear how long it is, or in which of several from-tos. */
      readonly doubt?: BreakDoubt;
    }
  | { readonly what: 'absence'; readonly label: string }
  | { readonly what: 'nothing' }
  | { readonly what: 'unread'; readonly reason: Text };

/** Longer than this nobody is rostered in one piece; it is a 12-hour clock or a typo. Sixteen hours nights do exist. */
export const longestShift = 16 * 60;

/**
 * Reads the text of a cell: from-tos with breaks in brackets, words for absence, on call and tentative, and a label.
 * What is not clearly one of these is unread with the reason. Pieces are never empty and never longer than 24 hours.
 */
export function readShiftText(raw: string, meant: Meant = asWritten): ShiftText {
  const whole = tidy(raw);
  if (/^[-._~*#/\\|=]*$/.test(whole)) return { what: 'nothing' };
  if (words.absence.has(wordKey(whole))) return { what: 'absence', label: whole };
  const inside = /^\(([^()]*)\)\s?\??$/.exec(whole)?.[1];
  return readParts(whole, inside ?? whole, inside !== undefined, meant);
}

/** What a from-to of a 12-hour clock means. */
export type Meant = (span: WrittenSpan) => WrittenSpan;

const asWritten: Meant = (span) => span;

/** The from-tos of a shift's text without what stands in brackets, and the text beside them. */
export function spansOfShift(raw: string): { readonly spans: readonly WrittenSpan[]; readonly rest: string } {
  const whole = tidy(raw);
  const inside = /^\(([^()]*)\)\s?\??$/.exec(whole)?.[1];
  const { spans, rest } = findSpans(takeBrackets(inside ?? whole).outside);
  return { spans, rest: labelOf(rest) };
}

function readParts(whole: string, text: string, tentative: boolean, meant: Meant): ShiftText {
  const { outside, brackets } = takeBrackets(text);
  const { spans: written, broken, rest } = findSpans(outside);
  const spans = written.map(meant);
  if (broken[0] !== undefined)
    return unread(say('reading.notATime', { text: broken[0], example: '08:00-16:00' }));
  const label = labelOf(rest);
  const said = kindOfLabel(label);
  if (spans.length === 0) return withoutTimes(whole, kindOfLabel(label.replaceAll('?', '')).kind);
  if (said.unclear) return unread(say('reading.unclearLabel', { text: whole, example: example(spans) }));
  const kind = tentative && said.kind !== 'absence' ? 'tentative' : said.kind;
  const problem = spans.map((span) => problemOf(span, kind)).find((reason) => reason !== undefined);
  return problem ? unread(problem) : withBrackets(whole, spans, brackets, kind, said.label);
}

function withoutTimes(whole: string, kind: ShiftKind): ShiftText {
  if (kind === 'absence' || endsInAbsence(whole)) return { what: 'absence', label: whole };
  if (kind === 'on-call')
    return unread(say('reading.onCallWithoutTimes', { text: whole, example: `${whole} 16:00-08:00` }));
  if (readClock(whole)) return unread(say('reading.oneTime', { text: whole, example: '08:00-16:00' }));
  return unread(say('reading.unknownText', { text: whole, example: '08:00-16:00' }));
}

/** "Sommerferie", "föräldraledig": a kind of being away that has its own word. */
function endsInAbsence(text: string): boolean {
  const last = wordKey(text.split(' ').at(-1) ?? '');
  return longAbsences.some((word) => last.length > word.length && last.endsWith(word));
}

const longAbsences = [...words.absence].filter((word) => word.length >= 5);

function withBrackets(
  whole: string,
  spans: readonly WrittenSpan[],
  brackets: readonly string[],
  kind: ShiftKind,
  label: string | undefined,
): ShiftText {
  const pieces: Piece[] = spans.map(({ start, end, clock }) => ({ start, end, kind, clock }));
  const labels = label === undefined ? [] : [label];
  const loose: BreakLength[] = [];
  for (const bracket of brackets) {
    const read = readBracket(bracket, pieces);
    if (read === undefined)
      return unread(say('reading.unclearLabel', { text: whole, example: example(spans) }));
    const { kind: said } = read;
    if (said)
      pieces.forEach((piece, at) => (pieces[at] = piece.kind === 'work' ? { ...piece, kind: said } : piece));
    pieces.push(...read.breaks);
    if (read.looseBreak !== undefined) loose.push(read.looseBreak);
    if (read.label !== undefined) labels.push(read.label);
  }
  const note = labels.join(' ');
  const placed = loose.length > 0 ? withLooseBreaks(pieces, loose) : { pieces };
  if (!placed) return unread(say('reading.breakOutside', { text: whole }));
  return { what: 'times', ...placed, ...(note ? { label: note } : {}) };
}

/** Why a from-to cannot stand. On-call duty and absence may last the whole day. */
export function problemOf({ start, end }: Span<MinuteOfDay>, kind: ShiftKind): Text | undefined {
  if (start === end) return say('reading.startsAndEnds', { time: { timeOfDay: start } });
  if (end - start <= longestShift || kind === 'absence' || kind === 'on-call') return undefined;
  return say('reading.tooLong', {
    from: { timeOfDay: start },
    to: { timeOfDay: end > 1440 ? end - 1440 : end },
    length: { minutes: end - start },
  });
}

function labelOf(rest: string): string {
  return isSeparator(rest) ? '' : rest.replace(/\s+/g, ' ').replace(/^[\s,;/+&|:-]+|[\s,;/+&|:-]+$/g, '');
}

function example([first]: readonly Span<MinuteOfDay>[]): string {
  return first ? `${clockOf(first.start)}-${clockOf(first.end)}` : '08:00-16:00';
}

function clockOf(minute: MinuteOfDay): string {
  const within = minute > 1440 ? minute - 1440 : minute;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

function unread(reason: Text): ShiftText {
  return { what: 'unread', reason };
}
