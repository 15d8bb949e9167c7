import type { Codes } from '../shared/codes';
import type { Ledger } from '../shared/ledger';
import type { PairCells } from '../shared/pair-cells';
import type { Owner, PlainCells } from '../shared/plain-cells';
import type { View } from '../shared/view';
import type { Block, DayColumns } from './block';

/** What reads a sheet's cells without a look at each. */
export interface PlainReader {
  readonly view: View;
  readonly ledger: Ledger;
  readonly codes: Codes;
  readonly plain: PlainCells;
  readonly pairs: PairCells;
}

const none = -1;

/** The days of a block that are one cell, or a start and an end: most are, and they are read without more ado. */
export class PlainDays {
  /** By day: the column of its cell or its start, and of its end. */
  private readonly start: Int32Array;
  private readonly end: Int32Array;
  private readonly days: Int32Array;

  constructor(
    private readonly reader: PlainReader,
    { days }: Block,
  ) {
    const columns = days.map(columnsOf);
    this.start = Int32Array.from(columns, ([start]) => start);
    this.end = Int32Array.from(columns, ([, end]) => end);
    this.days = Int32Array.from(days, ({ day }) => day ?? 0);
  }

  /** Reads a person's day. @returns whether it is plain; where it is not, nothing is done */
  read(at: number, row: number, owner: Owner): boolean {
    const start = this.start[at]!;
    if (start === none) return false;
    const end = this.end[at]!;
    const day = this.days[at]!;
    if (end === none) return this.readCell(row, start, day, owner);
    const { pairs, ledger } = this.reader;
    return pairs.add(ledger, row, { start, end }, day, owner);
  }

  private readCell(row: number, column: number, day: number, owner: Owner): boolean {
    const { view, plain, codes } = this.reader;
    if (view.isEmpty(row, column)) return true;
    if (view.width(row, column) > 1 || !plain.add(row, column, day, owner)) return false;
    codes.understood(row);
    return true;
  }
}

function columnsOf({ day, columns, pairs, times, breaks, other }: DayColumns): readonly [number, number] {
  const [pair, ...morePairs] = pairs;
  const [time, ...moreTimes] = times;
  const plain = day !== undefined && breaks.length + other.length + morePairs.length + moreTimes.length === 0;
  if (plain && pair && time === undefined && pair.length === undefined && columns.length === 2)
    return [pair.start, pair.end];
  return plain && !pair && time !== undefined && columns.length === 1 ? [time, none] : [none, none];
}
