import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { readClock } from '../../text/clock';
import { folded } from '../../text/fold';
import type { ShiftText } from '../../text/shift-text';
import { isCode } from '../shared/codes';
import { isWord } from '../shared/codes-beside';
import { isPartOfShop } from '../shared/department';
import { isName } from '../shared/headers';
import type { ShiftCells } from '../shared/shift-cells';
import type { PairCells } from '../shared/pair-cells';
import { type Pair, readPair } from '../shared/time-pair';
import type { View } from '../shared/view';
import type { Block } from './block';

/** What the days of rows that begin with a name hold. */
export interface Seen {
  /** Days of people, whether something stands there or not. */
  readonly days: number;
  readonly filled: number;
  readonly read: number;
  readonly times: number;
  /** Cells with a short text that comes again elsewhere and that nothing explains. */
  readonly codes: number;
  /** Cells with a time and a word beside it that may be somebody. */
  readonly named: number;
  /** Cells with several from-tos, each with such a word: no person has two others in a day. */
  readonly crowds: number;
  /** How many entries all of them make, as far as they can be read. */
  readonly entries: number;
}

type Counting = { -readonly [K in keyof Seen]: Seen[K] };

export function countCells(
  view: View,
  blocks: readonly Block[],
  cells: ShiftCells,
  clocks: PairCells,
  context: ReadingContext,
): Seen {
  const seen: Counting = { days: 0, filled: 0, read: 0, times: 0, codes: 0, named: 0, crowds: 0, entries: 0 };
  const unknown = new Map<string, number>();
  for (const { rows, person, days } of blocks) {
    const named = rows.filter((row) => isName(view.wordsOver(row, person)));
    seen.days += days.length * named.length;
    const pairs = days.flatMap((day) => day.pairs);
    for (const row of named) countPairs(seen, view, clocks, row, pairs, context);
    const times = days.flatMap((day) => day.times);
    for (const { row, column, count: alike } of view.tally(named, times)) {
      const read = cells.at(row, column);
      const what = outcome(read);
      count(seen, what, alike);
      seen.entries += cells.entriesIn(row, column) * alike;
      const people = read.what === 'times' ? peopleBeside(read.label) : 0;
      if (people > 0) seen.named += alike;
      if (people > 1 && cells.entriesIn(row, column) > 1) seen.crowds += alike;
      if (what === 'unread' && view.kind(row, column) === CellKind.text)
        remember(unknown, folded(view.words(row, column)), alike);
    }
  }
  seen.codes = repeated(unknown);
  return seen;
}

/** Starts and ends: two clocks in nearly all of them. */
function countPairs(
  seen: Counting,
  view: View,
  clocks: PairCells,
  row: number,
  pairs: readonly Pair[],
  context: ReadingContext,
): void {
  let times = 0;
  for (const pair of pairs) {
    if (clocks.areClocks(row, pair)) times += 1;
    else if (!view.isEmpty(row, pair.start) || !view.isEmpty(row, pair.end))
      count(seen, readPair(view, row, pair, context).what, 1);
  }
  count(seen, 'times', times);
  seen.entries += times;
}

/** How well the days read as a roster, 0 to 1; undefined when they do not. */
export function scoreOf({ days, filled, read, times, codes }: Seen): number | undefined {
  // Notes under dates hold a time here and there; a roster holds little else.
  if (times > 0 && read * 3 >= filled) return 0.4 + 0.5 * (read / filled);
  // Codes without a legend: people and days are there, only their times have to be asked. A few marks are wishes or leave.
  return codes >= 4 && filled * 4 >= days && (read + codes) * 3 >= filled * 2 ? 0.3 : undefined;
}

/** Most times stand beside a name: then the rows may be functions ("Kasse"), and the people stand in the days. */
export function namesInDays({ named, times }: Seen): boolean {
  return named * 2 > times;
}

/** How much that speaks against people in the rows. */
export function againstPeople({ crowds }: Seen): number {
  return crowds > 0 ? 0.1 : 0.01;
}

/** "Ida" is one, "Ida / Bo" may be two beside two times; 0 where a word is none. */
function peopleBeside(label = ''): number {
  const names = label.split(/\s?[/,;&+|]\s?|\s(?:og|och|and|und)\s/u).filter(Boolean);
  return names.every(mayBeSomebody) ? names.length : 0;
}

function mayBeSomebody(name: string): boolean {
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*)*$/u.test(name) && !isPartOfShop(name) && !isWord(name);
}

/** A few short texts, each of them many times; a single one is a mark, not a kind of shift. */
function repeated(unknown: ReadonlyMap<string, number>): number {
  const codes = [...unknown].filter(
    ([text, times]) => times > 1 && text.length <= 6 && isCode(text) && !readClock(text),
  );
  const cells = codes.reduce((sum, [, times]) => sum + times, 0);
  return codes.length >= 2 && codes.length <= 12 && cells >= codes.length * 2 ? cells : 0;
}

function remember(unknown: Map<string, number>, text: string, alike: number): void {
  unknown.set(text, (unknown.get(text) ?? 0) + alike);
}

/** A from-to that a 12-hour clock would explain is one. */
function outcome(read: ShiftText): string {
  return read.what === 'unread' && read.reason.key === 'reading.tooLong' ? 'times' : read.what;
}

function count(seen: Counting, what: string, alike: number): void {
  if (what === 'nothing') return;
  seen.filled += alike;
  if (what !== 'unread') seen.read += alike;
  if (what === 'times') seen.times += alike;
}
