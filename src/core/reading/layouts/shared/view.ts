import { type Cell, CellKind, type CellValue, type Grid } from '../../grid';
import { tidy } from '../../text/fold';
import { type Contents, contentsOf, type Made } from './contents';

/** A cell, and how many hold the same. */
export interface Tallied {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

interface Tally {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly found: readonly Tallied[];
}

/** Reads one cell of a view. */
export type CellReader<T> = (view: View, row: number, column: number) => T;

/**
 * A grid as layouts look at it: rows and columns inside the used range, hidden ones left out, merged areas known by the
 * cells they cover.
 */
export class View {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Tidied text of a text cell, digits of a number; empty for everything else. */
  readonly words: (row: number, column: number) => string;
  private readonly cover = new Map<
    number,
    { readonly at: number; readonly rows: number; readonly columns: number }
  >();

  private readonly contents: Contents;
  /** What is looked at in every cell, at hand: by cell, 0 where it is empty, and how many cells make a row. */
  private readonly numbers: Uint32Array;
  private readonly kinds: Uint8Array;
  private readonly perRow: number;
  /** The last one: what asks for the same rows and columns mostly does so one after the other. */
  private tallied: Tally | undefined;
  private readonly readers = new Map<unknown, (row: number, column: number) => unknown>();

  /** @param columns those that are looked at; else all that are not hidden */
  constructor(
    readonly grid: Grid,
    columns?: readonly number[],
  ) {
    this.contents = contentsOf(grid);
    this.numbers = this.contents.numbers;
    this.kinds = grid.kinds;
    this.perRow = grid.columns;
    this.words = this.once(wordsAt);
    this.rows = this.contents.rows;
    this.columns = columns ?? this.contents.columns;
    for (const area of grid.merges)
      this.addMerge(area.row - grid.firstRow, area.column - grid.firstColumn, area.rows, area.columns);
  }

  value(row: number, column: number): CellValue {
    return this.grid.values[row * this.grid.columns + column] ?? null;
  }

  kind(row: number, column: number): CellKind {
    return (this.kinds[row * this.perRow + column] ?? CellKind.empty) as CellKind;
  }

  cell(row: number, column: number): Cell {
    const at = row * this.grid.columns + column;
    const format = this.grid.formatCodes[this.grid.formats[at] ?? 0] ?? 'General';
    return { value: this.value(row, column), kind: this.kind(row, column), format };
  }

  /** Neither its row nor its column is hidden. */
  isShown(row: number, column: number): boolean {
    const { hiddenRows, hiddenColumns, firstRow, firstColumn } = this.grid;
    return !hiddenRows.has(firstRow + row) && !hiddenColumns.has(firstColumn + column);
  }

  /** How many different contents there are, none being one of them. */
  get contentCount(): number {
    return this.contents.count;
  }

  /** What a cell holds, as a number: cells that hold the same have the same one, empty ones 0. */
  contentAt(row: number, column: number): number {
    return this.numbers[row * this.perRow + column] ?? 0;
  }

  isEmpty(row: number, column: number): boolean {
    return this.contentAt(row, column) === 0;
  }

  /**
   * A reader that reads what stands in a cell once, however many cells hold the same, and however many layouts ask.
   * What it reads must follow from the cell's value, kind and format alone.
   */
  once<T>(read: CellReader<T>): (row: number, column: number) => T {
    const known = this.readers.get(read);
    if (known) return known as (row: number, column: number) => T;
    const { isMade, found } = this.made(read);
    const reader = (row: number, column: number) => {
      const content = this.contentAt(row, column);
      if (isMade[content] === 0) {
        found[content] = read(this, row, column);
        isMade[content] = 1;
      }
      return found[content]!;
    };
    this.readers.set(read, reader);
    return reader;
  }

  /** The first cell of the merged area that covers a cell, or the cell itself. */
  source(row: number, column: number): readonly [number, number] {
    const area = this.areaAt(row, column);
    return area ? [Math.floor(area.at / this.grid.columns), area.at % this.grid.columns] : [row, column];
  }

  get hasMerges(): boolean {
    return this.cover.size > 0;
  }

  /** How many columns the merged area beginning here covers; 1 without one. */
  width(row: number, column: number): number {
    const area = this.areaAt(row, column);
    return area?.at === row * this.grid.columns + column ? area.columns : 1;
  }

  /** The words of the merged area that covers a cell, or of the cell itself. */
  wordsOver(row: number, column: number): string {
    return this.cover.size === 0 ? this.words(row, column) : this.words(...this.source(row, column));
  }

  /** Each different content of these columns in these rows once, with a cell anywhere that holds it, and how many do. */
  tally(rows: readonly number[], columns: readonly number[]): readonly Tallied[] {
    const last = this.tallied;
    if (last && areSame(last.columns, columns) && areSame(last.rows, rows)) return last.found;
    const found = this.counted(rows, columns);
    this.tallied = { rows, columns, found };
    return found;
  }

  private counted(rows: readonly number[], columns: readonly number[]): Tallied[] {
    const { numbers, count, sample } = this.contents;
    const width = this.grid.columns;
    const counts = new Uint32Array(count);
    rows.forEach((row) => {
      for (const column of columns) counts[numbers[row * width + column]!]! += 1;
    });
    const found: Tallied[] = [];
    for (let content = 1; content < count; content += 1) {
      const at = sample[content]!;
      if (counts[content]! > 0)
        found.push({ row: Math.floor(at / width), column: at % width, count: counts[content]! });
    }
    return found;
  }

  filled(row: number): number[] {
    return this.columns.filter((column) => !this.isEmpty(row, column));
  }

  firstFilled(row: number): number | undefined {
    for (const column of this.columns) if (!this.isEmpty(row, column)) return column;
    return undefined;
  }

  /** How many cells of a row are filled; no more than `most` are counted. */
  countFilled(row: number, most: number): number {
    let count = 0;
    for (const column of this.columns) {
      if (!this.isEmpty(row, column)) count += 1;
      if (count >= most) break;
    }
    return count;
  }

  /** Most sheets have no merged cells. */
  private areaAt(row: number, column: number) {
    return this.cover.size === 0 ? undefined : this.cover.get(row * this.grid.columns + column);
  }

  private made<T>(by: CellReader<T>): Made<T> {
    let made = this.contents.made.get(by) as Made<T> | undefined;
    if (!made) {
      const { count } = this.contents;
      made = { isMade: new Uint8Array(count), found: new Array<T>(count) };
      this.contents.made.set(by, made);
    }
    return made;
  }

  private addMerge(row: number, column: number, rows: number, columns: number): void {
    if (row < 0 || column < 0) return;
    const width = this.grid.columns;
    const area = { at: row * width + column, rows, columns };
    for (let r = row; r < Math.min(row + rows, this.grid.rows); r += 1) {
      for (let c = column; c < Math.min(column + columns, width); c += 1) this.cover.set(r * width + c, area);
    }
  }
}

function areSame(some: readonly number[], others: readonly number[]): boolean {
  return some === others || (some.length === others.length && some.every((one, at) => one === others[at]));
}

function wordsAt(view: View, row: number, column: number): string {
  const value = view.value(row, column);
  if (typeof value === 'string') return view.kind(row, column) === CellKind.error ? '' : tidy(value);
  return typeof value === 'number' && view.kind(row, column) === CellKind.number ? String(value) : '';
}
