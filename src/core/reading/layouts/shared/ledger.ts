import { text } from '../../../messages/catalogue';
import type { Text } from '../../../messages/text';
import type { CellRef } from '../../../roster/roster';
import { shownCell } from './shown';
import { CellKind, columnName, type Grid } from '../../grid';
import type { Entry, Notice, Question, SheetReading, Unread, Verdict } from '../../reading';

const Fate = { open: 0, read: 1, recognised: 2, unread: 3 } as const;

/**
 * What becomes of each cell while a layout reads a sheet. Rows and columns are those inside the used range. Nothing is
 * lost: what is still open at the end is a title or a remark, or it is listed as unread.
 */
export class Ledger {
  readonly entries: Entry[] = [];
  readonly unread: Unread[] = [];
  readonly notices: Notice[] = [];
  readonly questions: Question[] = [];
  private readonly fates: Uint8Array;
  private readonly columnNames: readonly string[];

  constructor(readonly grid: Grid) {
    this.fates = new Uint8Array(grid.rows * grid.columns);
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

  read(row: number, column: number): void {
    this.settle(row, column, Fate.read);
  }

  recognise(row: number, column: number): void {
    this.settle(row, column, Fate.recognised);
  }

  /** Every open cell of a row. */
  recogniseRow(row: number): void {
    for (let column = 0; column < this.grid.columns; column += 1) this.recognise(row, column);
  }

  isOpen(row: number, column: number): boolean {
    return this.fates[row * this.grid.columns + column] === Fate.open;
  }

  /** Lists a cell as unread, once. */
  refuse(row: number, column: number, reason: Text): void {
    const at = row * this.grid.columns + column;
    if (this.fates[at] === Fate.unread || this.grid.kinds[at] === CellKind.empty) return;
    this.fates[at] = Fate.unread;
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

  /** What is left of the entries when some of them turn out to be one. */
  replaceEntries(entries: readonly Entry[]): void {
    this.entries.length = 0;
    for (const entry of entries) this.entries.push(entry);
  }

  /** Leaves out what the manager has hidden, and says so. */
  leaveOutHidden(): void {
    const { grid } = this;
    let [rows, columns] = [0, 0];
    for (let row = 0; row < grid.rows; row += 1) {
      if (!grid.hiddenRows.has(grid.firstRow + row)) continue;
      rows += 1;
      this.recogniseRow(row);
    }
    for (let column = 0; column < grid.columns; column += 1) {
      if (!grid.hiddenColumns.has(grid.firstColumn + column)) continue;
      columns += 1;
      for (let row = 0; row < grid.rows; row += 1) this.recognise(row, column);
    }
    if (rows > 0) this.notice(text('reading.hiddenRows', { count: rows }));
    if (columns > 0) this.notice(text('reading.hiddenColumns', { count: columns }));
  }

  /** The reading, every non-empty cell accounted for. Entries are in the order of the sheet. */
  reading(layout: string, evidence: readonly Text[], verdict: Verdict): SheetReading {
    this.refuseOpen();
    const { entries, unread, questions, notices } = this;
    return {
      sheet: this.grid.sheet,
      verdict,
      layout,
      evidence,
      entries,
      unread,
      questions,
      notices,
      cells: this.count(),
    };
  }

  /** What no layout had a thought about. */
  private refuseOpen(): void {
    this.fates.forEach((fate, at) => {
      if (fate !== Fate.open || this.grid.kinds[at] === CellKind.empty) return;
      const [row, column] = [Math.floor(at / this.grid.columns), at % this.grid.columns];
      this.refuse(row, column, text('reading.unplaced', { text: shownCell(this.grid, row, column) }));
    });
  }

  private settle(row: number, column: number, fate: number): void {
    const at = row * this.grid.columns + column;
    if (this.fates[at] === Fate.open || (fate === Fate.read && this.fates[at] === Fate.recognised))
      this.fates[at] = fate;
  }

  private count(): SheetReading['cells'] {
    const counts = [0, 0, 0, 0];
    this.fates.forEach((fate, at) => {
      if (this.grid.kinds[at] !== CellKind.empty) counts[fate] = (counts[fate] ?? 0) + 1;
    });
    const [, read = 0, recognised = 0, unread = 0] = counts;
    return { read, recognised, unread };
  }
}
