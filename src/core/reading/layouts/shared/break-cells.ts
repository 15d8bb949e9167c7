import { text as say } from '../../../messages/catalogue';
import { CellKind } from '../../grid';
import { type BreakLength, lengthOf, plainLength, readBreakLength } from '../../text/break-length';
import { type BreakDoubt, mayHaveBreak } from '../../text/loose-breaks';
import { entryKinds } from '../../entries';
import type { Ledger } from './ledger';
import type { View } from './view';

/** Reads the cells of columns that hold how long a break is. */
export class BreakCells {
  /** Columns with parts of hours in them count hours throughout. */
  readonly #inHours = new Map<number, boolean>();

  constructor(private readonly view: View) {}

  /** What a cell says; undefined when it is no length. */
  at(row: number, column: number): BreakLength | undefined {
    const { view } = this;
    const value = view.value(row, column);
    const kind = view.kind(row, column);
    if (kind === CellKind.date && typeof value === 'number') return lengthOf((value % 1) * MINUTES_A_DAY);
    if (kind === CellKind.number && typeof value === 'number') return this.#ofNumber(value, column);
    if (typeof value !== 'string' || kind === CellKind.error) return undefined;
    return readBreakLength(view.words(row, column));
  }

  #ofNumber(value: number, column: number): BreakLength {
    const asTime = value * MINUTES_A_DAY;
    // A duration that lost its format: 1/48 is half an hour, and as hours it would be a minute.
    if (value < SHORTEST_AS_HOURS && Math.abs(asTime - Math.round(asTime)) < 0.01) return lengthOf(asTime);
    return plainLength(value, this.#countsHours(column));
  }

  #countsHours(column: number): boolean {
    let found = this.#inHours.get(column);
    if (found === undefined) {
      const { view } = this;
      found = view.rows.some((row) => isPartOfHours(view, row, column));
      this.#inHours.set(column, found);
    }
    return found;
  }
}

const MINUTES_A_DAY = 1440;
/** A tenth of an hour is six minutes: nobody's break. */
const SHORTEST_AS_HOURS = 0.1;

function isPartOfHours(view: View, row: number, column: number): boolean {
  const value = view.value(row, column);
  if (view.kind(row, column) !== CellKind.number || typeof value !== 'number') return false;
  return value >= SHORTEST_AS_HOURS && value < 5 && !Number.isInteger(value);
}

/**
 * Puts minutes of break without clock times on the longest of the entries from `before` on, unless its own text gives as
 * many. @returns false when no entry is longer than the break
 */
export function addLooseBreak(ledger: Ledger, before: number, minutes: number): boolean {
  const { entries } = ledger;
  const { kind, start, end, unplacedBreak, length } = entries;
  let [longest, count] = [-1, 0];
  for (let at = before; at < length; at += 1) {
    if (!mayHaveBreak({ kind: entryKinds[kind[at]!]! })) continue;
    count += 1;
    if (longest < 0 || end[at]! - start[at]! > end[longest]! - start[longest]!) longest = at;
  }
  if (longest < 0) return true;
  if (minutes >= end[longest]! - start[longest]!) return false;
  unplacedBreak[longest] = Math.max(unplacedBreak[longest]!, minutes);
  if (count > 1) noticeDoubt(ledger, 'in-longest', ...spotIn(ledger, longest));
  return true;
}

export function noticeDoubt(ledger: Ledger, doubt: BreakDoubt, row: number, column: number): void {
  const words = doubt === 'no-length' ? say('reading.breakWithoutLength') : say('reading.breakInLongest');
  ledger.notice(words, row, column);
}

function spotIn({ entries, grid }: Ledger, entry: number): [row: number, column: number] {
  const [spot = 0] = entries.spotsOf(entry);
  return [Math.floor(spot / grid.columns), spot % grid.columns];
}
