import type { Codes } from '../shared/codes';
import type { Ledger } from '../shared/ledger';
import type { PairCells } from '../shared/pair-cells';
import type { Owner, PlainCells } from '../shared/plain-cells';
import type { ShiftCells } from '../shared/shift-cells';
import type { View } from '../shared/view';
import type { Block, DayColumns } from './block';

/** What reads a sheet's cells without a look at each. */
export interface PlainReader {
  readonly view: View;
  readonly ledger: Ledger;
  readonly codes: Codes;
  readonly cells: ShiftCells;
  readonly plain: PlainCells;
  readonly pairs: PairCells;
}

const none = -1;

/** The days of a block that are one cell, or a start and an end: most are, and they are read without more ado. */
export class PlainDays {
  private readonly view: View;
  private readonly ledger: Ledger;
  private readonly codes: Codes;
  private readonly cells: ShiftCells;
  private readonly plain: PlainCells;
  private readonly pairs: PairCells;
  private readonly days: readonly DayColumns[];
  /** By day: the column of its one cell, and whether it is a start and an end instead. */
  private readonly cell: Int32Array;
  private readonly isPair: Uint8Array;
  private readonly dates: Int32Array;
  private readonly hasMerges: boolean;

  constructor({ view, ledger, codes, cells, plain, pairs }: PlainReader, { days }: Block) {
    this.view = view;
    this.ledger = ledger;
    this.codes = codes;
    this.cells = cells;
    this.plain = plain;
    this.pairs = pairs;
    this.days = days;
    this.cell = Int32Array.from(days, cellOf);
    this.isPair = Uint8Array.from(days, (day) => Number(isOnePair(day)));
    this.dates = Int32Array.from(days, ({ day }) => day ?? 0);
    this.hasMerges = view.hasMerges;
  }

  /** Reads a person's row from the left. Days that are not plain are left to `look`. */
  readRow(row: number, owner: Owner, look: (day: DayColumns) => void): void {
    const { cell, isPair, dates, days } = this;
    for (let at = 0; at < cell.length; at += 1) {
      const column = cell[at]!;
      if (column !== none && this.view.isEmpty(row, column)) continue;
      const isRead =
        column === none
          ? isPair[at] === 1 && this.pairs.add(this.ledger, row, days[at]!.pairs[0]!, dates[at]!, owner)
          : this.readCell(row, column, dates[at]!, owner);
      if (!isRead) look(days[at]!);
    }
  }

  private readCell(row: number, column: number, day: number, owner: Owner): boolean {
    if (this.hasMerges && this.view.width(row, column) > 1) return false;
    if (this.plain.add(row, column, day, owner)) {
      this.codes.understood(row);
      return true;
    }
    if (this.cells.at(row, column).what !== 'nothing') return false;
    this.ledger.recognise(row, column, 'blank');
    return true;
  }
}

/** Its column where the day is one cell. */
function cellOf({ day, columns, pairs, times, breaks, other }: DayColumns): number {
  const more = pairs.length + breaks.length + other.length;
  const isOne = day !== undefined && columns.length === 1 && times.length === 1 && more === 0;
  return isOne ? times[0]! : none;
}

function isOnePair({ day, columns, pairs, times, breaks, other }: DayColumns): boolean {
  const more = times.length + breaks.length + other.length;
  const isOne = day !== undefined && columns.length === 2 && pairs.length === 1 && more === 0;
  return isOne && pairs[0]!.length === undefined;
}
