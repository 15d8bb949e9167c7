import { text as say } from '../../../messages/catalogue';
import { dayOf, wallAt } from '../../../time/calendar';
import type { MinuteOfDay, Span } from '../../../time/units';
import { entryKinds } from '../../entries';
import type { ReadingContext } from '../../reading';
import { breakWithin } from '../../text/brackets';
import { readSpans } from '../../text/spans';
import { addLooseBreak, type BreakCells, noticeDoubt } from './break-cells';
import { addPieces, type Writing } from './entries';
import type { Ledger } from './ledger';
import { shownCell } from './shown';
import { type Pair, readPair } from './time-pair';
import type { View } from './view';

export interface BreakReader {
  readonly view: View;
  readonly ledger: Ledger;
  readonly context: ReadingContext;
  readonly breaks: BreakCells;
  readonly columns: { readonly breaks: readonly number[]; readonly breakPairs: readonly Pair[] };
}

/** Who the row is about, with the cells that say so. */
type Write = (columns: readonly [number, ...number[]]) => Writing;

/** The row's shifts, whose breaks may lie in them; clock times count from the midnight of `day`. */
interface Shifts {
  readonly row: number;
  readonly day: number;
  readonly spans: readonly Span<MinuteOfDay>[];
  readonly write: Write;
}

/** Breaks of the shifts added to the entries from `before` on, in cells of their own. A length beside clock times is that of all breaks together. */
export function readBreaks(reader: BreakReader, row: number, before: number, write: Write): void {
  const { columns, ledger, view } = reader;
  if (columns.breaks.length + columns.breakPairs.length === 0) return;
  const shifts = shiftsFrom(ledger, row, before, write);
  const inPairs = columns.breakPairs.map((pair) => breakInPair(reader, shifts, pair));
  const placed = placedBreaks(ledger, before);
  const inCells = columns.breaks.map((column) => breakInCell(reader, shifts, column));
  const minutes = sum(inPairs) + Math.max(0, sum(inCells) - placed);
  if (minutes === 0 || addLooseBreak(ledger, before, minutes)) return;
  for (const column of [...columns.breaks, ...columns.breakPairs.map(({ start }) => start)])
    ledger.refuse(row, column, say('reading.breakOutside', { text: shownCell(view.grid, row, column) }));
}

function shiftsFrom({ entries }: Ledger, row: number, before: number, write: Write): Shifts {
  const { start, end, length } = entries;
  const day = dayOf(start[before]!);
  const midnight = wallAt(day, 0);
  const spans = Array.from({ length: length - before }, (_, i) => ({
    start: start[before + i]! - midnight,
    end: end[before + i]! - midnight,
  }));
  return { row, day, spans, write };
}

function placedBreaks({ entries }: Ledger, before: number): number {
  let minutes = 0;
  for (let at = before; at < entries.length; at += 1)
    if (entries.kind[at] === pause) minutes += entries.end[at]! - entries.start[at]!;
  return minutes;
}

const pause = entryKinds.indexOf('break');

/** @returns the minutes of breaks without clock times */
function breakInPair(reader: BreakReader, shifts: Shifts, pair: Pair): number {
  const { view, ledger, context } = reader;
  const { row } = shifts;
  const read = readPair(view, row, pair, context);
  let minutes = 0;
  if (read.what === 'times')
    addBreak(reader, shifts, [pair.start, pair.end], { start: read.start.minute, end: read.end.minute });
  else if (read.what === 'one-cell') minutes = breakInCell(reader, shifts, pair.start);
  else if (read.what === 'unread') {
    if (read.start) ledger.refuse(row, pair.start, read.start);
    if (read.end) ledger.refuse(row, pair.end, read.end);
  }
  ledger.read(row, pair.start);
  ledger.read(row, pair.end);
  return minutes;
}

/** @returns the minutes of breaks without clock times */
function breakInCell(reader: BreakReader, shifts: Shifts, column: number): number {
  const { view, ledger, breaks } = reader;
  const { row } = shifts;
  if (view.isEmpty(row, column)) return 0;
  const words = view.words(row, column);
  const spans = readSpans(words.replace(/^\p{L}[\p{L}. ]*(?=\d)/u, ''));
  for (const span of spans ?? []) addBreak(reader, shifts, [column], span);
  if (spans) return 0;
  const length = breaks.at(row, column);
  if (length === undefined)
    ledger.refuse(row, column, say('reading.breakNotRead', { text: words, example: '12:00-12:30' }));
  else ledger.read(row, column);
  if (length === 'unclear') noticeDoubt(ledger, 'no-length', row, column);
  if (typeof length !== 'number') return 0;
  ledger.sawBreak(row, column);
  return length;
}

function addBreak(
  { ledger, view }: BreakReader,
  { row, day, spans, write }: Shifts,
  columns: readonly [number, ...number[]],
  span: Span<MinuteOfDay>,
): void {
  const piece = breakWithin(span, spans);
  if (piece) addPieces(ledger, day, [piece], write(columns));
  else {
    const text = columns.map((column) => view.words(row, column)).join('-');
    for (const column of columns) ledger.refuse(row, column, say('reading.breakOutside', { text }));
  }
}

function sum(minutes: readonly number[]): number {
  return minutes.reduce((total, one) => total + one, 0);
}
