import { Account, accountOf, type Accounts, type Aside } from '../../accounts';
import { text } from '../../../messages/catalogue';
import type { Text } from '../../../messages/text';
import type { CellRef } from '../../../roster/roster';
import { Entries, type Spot } from '../../entries';
import { shownCell } from './shown';
import { CellKind, columnName, type Grid } from '../../grid';
import type { Notice, Question, SheetReading, Unread, Verdict } from '../../reading';

/**
 * What becomes of each cell while a layout reads a sheet. Rows and columns are those inside the used range. Nothing is
 * lost: what is still open at the end is a title or a remark, or it is listed as unread.
 */
export class Ledger {
  readonly entries: Entries;
  readonly unread: Unread[] = [];
  readonly notices: Notice[] = [];
  readonly questions: Question[] = [];
  private readonly accounts: Accounts;
  private readonly columnNames: readonly string[];
  private breakCell: CellRef | undefined;

  /** @param expected how many entries there may be */
  constructor(
    readonly grid: Grid,
    expected?: number,
  ) {
    this.entries = new Entries(grid, expected);
    this.accounts = new Uint8Array(grid.rows * grid.columns);
    this.columnNames = Array.from({ length: grid.columns }, (_, column) =>
      columnName(grid.firstColumn + column),
    );
  }

  ref(row: number, column: number): CellRef {
    return {
      sheet: this.grid.sheet,
      address: `${this.columnNames[column] ?? ''}${this.grid.firstRow + row + 1}`,
    };
  }

  /** The cell as entries keep it. */
  spot(row: number, column: number): Spot {
    return row * this.grid.columns + column;
  }

  read(row: number, column: number): void {
    const at = row * this.grid.columns + column;
    if (this.accounts[at] !== Account.unread) this.accounts[at] = Account.read;
  }

  /** The cell is understood and no shift, unless something else was said about it. */
  recognise(row: number, column: number, aside: Aside): void {
    const at = row * this.grid.columns + column;
    if (this.accounts[at] === Account.open) this.accounts[at] = accountOf(aside);
  }

  /** Every open cell of a row. */
  recogniseRow(row: number, aside: Aside): void {
    for (let column = 0; column < this.grid.columns; column += 1) this.recognise(row, column, aside);
  }

  isOpen(row: number, column: number): boolean {
    return this.accounts[row * this.grid.columns + column] === Account.open;
  }

  /** The cells of which nothing was said yet, empty ones left out: few of many. */
  openCells(): (readonly [row: number, column: number])[] {
    const { accounts, grid } = this;
    const open: (readonly [number, number])[] = [];
    for (let at = 0; at < accounts.length; at += 1)
      if (accounts[at] === Account.open && grid.kinds[at] !== CellKind.empty)
        open.push([Math.floor(at / grid.columns), at % grid.columns]);
    return open;
  }

  /** Lists a cell as unread, once. */
  refuse(row: number, column: number, reason: Text): void {
    const at = row * this.grid.columns + column;
    if (this.accounts[at] === Account.unread || this.grid.kinds[at] === CellKind.empty) return;
    this.accounts[at] = Account.unread;
    this.unread.push({ cell: this.ref(row, column), text: shownCell(this.grid, row, column), reason });
  }

  notice(words: Text, row?: number, column?: number): void {
    this.notices.push(
      row === undefined || column === undefined
        ? { text: words }
        : { cell: this.ref(row, column), text: words },
    );
  }

  ask(key: string, words: Text, cells: readonly CellRef[]): void {
    this.questions.push({ key, text: words, cells });
  }

  put(question: Question): void {
    this.questions.push(question);
  }

  /** Leaves out what the manager has hidden, and says so. */
  leaveOutHidden(): void {
    const { grid } = this;
    let [rows, columns] = [0, 0];
    for (let row = 0; row < grid.rows; row += 1) {
      if (!grid.hiddenRows.has(grid.firstRow + row)) continue;
      rows += 1;
      this.recogniseRow(row, 'hidden');
    }
    for (let column = 0; column < grid.columns; column += 1) {
      if (!grid.hiddenColumns.has(grid.firstColumn + column)) continue;
      columns += 1;
      for (let row = 0; row < grid.rows; row += 1) this.recognise(row, column, 'hidden');
    }
    if (rows > 0) this.notice(text('reading.hiddenRows', { count: rows }));
    if (columns > 0) this.notice(text('reading.hiddenColumns', { count: columns }));
  }

  /** The reading, every non-empty cell accounted for. Entries are in the order of the sheet. */
  reading(layout: string, evidence: readonly Text[], verdict: Verdict): SheetReading {
    const seen = countsOf(this.grid, this.accounts);
    if (seen.open > 0) this.refuseOpen();
    this.noticeBreaks();
    const { entries, unread, questions, notices, accounts } = this;
    const { read, recognised } = seen;
    return {
      sheet: this.grid.sheet,
      verdict,
      layout,
      evidence,
      entries,
      unread,
      questions,
      notices,
      cells: { read, recognised, unread: seen.unread + seen.open },
      accounts,
    };
  }

  /** A cell of its own that gives a break's length, beside the shift. */
  sawBreak(row: number, column: number): void {
    this.breakCell ??= this.ref(row, column);
  }

  /** Breaks that only have a length: once for all of them. */
  private noticeBreaks(): void {
    const { unplacedBreak, length } = this.entries;
    let [first, count] = [-1, 0];
    for (let at = 0; at < length; at += 1) {
      if (unplacedBreak[at] === 0) continue;
      if (first < 0) first = at;
      count += 1;
    }
    if (count === 0) return;
    const data = { count, minutes: { minutes: unplacedBreak[first]! } };
    const cell = this.breakCell ?? this.entries.cellOf(first);
    this.notices.push({ cell, text: text('reading.breaksWithoutTimes', data) });
  }

  /** What no layout had a thought about. */
  private refuseOpen(): void {
    for (const [row, column] of this.openCells())
      this.refuse(row, column, text('reading.unplaced', { text: shownCell(this.grid, row, column) }));
  }
}

interface Counts extends Record<'read' | 'recognised' | 'unread', number> {
  /** Nothing was said of them yet. */
  readonly open: number;
}

function countsOf({ kinds }: Grid, accounts: Accounts): Counts {
  let [read, recognised, unread, open] = [0, 0, 0, 0];
  for (let at = 0; at < kinds.length; at += 1) {
    if (kinds[at] === CellKind.empty) continue;
    if (accounts[at] === Account.read) read += 1;
    else if (accounts[at] === Account.unread) unread += 1;
    else if (accounts[at] === Account.open) open += 1;
    else recognised += 1;
  }
  return { read, recognised, unread, open };
}
