import type { CellRef, ShiftKind } from '../roster/roster';
import type { Day, Span, WallMinute } from '../time/units';
import { addressOf, type Grid } from './grid';
import { grown, picked } from './packed-columns';

/** One entry as written: names not yet matched, times on the wall clock. */
export interface Entry extends Span<WallMinute>, Said {
  readonly person: string;
  readonly kind: ShiftKind;
  /** Minutes of break within it of which no clock times are given. */
  readonly unplacedBreakMinutes?: number;
  readonly cells: readonly [CellRef, ...CellRef[]];
}

/** What stands beside the times of an entry. */
export interface Said {
  readonly place?: string;
  readonly zone?: string;
  readonly role?: string;
  readonly note?: string;
  readonly birthDate?: Day;
  readonly age?: number;
  readonly under18?: boolean;
}

/** Of entries that say nothing else: most. */
export const nothingSaid: Said = {};

/** Somebody as written: an index into the names of the entries from their first entry on, -1 before. */
export interface Named {
  readonly name: string;
  index: number;
}

/** A cell of the sheet by its place in the grid's cells. */
export type Spot = number;

export const entryKinds = [
  'work',
  'on-call',
  'absence',
  'tentative',
  'break',
] as const satisfies readonly ShiftKind[];

/** Where a kind stands among the `entryKinds`. */
export const kindIndex = {
  work: 0,
  'on-call': 1,
  absence: 2,
  tentative: 3,
  break: 4,
} as const satisfies Record<ShiftKind, number>;

/**
 * The entries of a sheet, in order. They are hundreds of thousands, so they are kept as numbers in columns, what they
 * share is kept once, and one is made an object, with the addresses of its cells, when somebody asks for it.
 */
export class Entries implements Iterable<Entry> {
  /** As written, each once. */
  readonly names: string[] = [];
  /** What entries say beside their times; the first says nothing. */
  readonly said: Said[] = [nothingSaid];
  length = 0;
  /** By entry: index into `names`, `entryKinds` and `said`. */
  person: Int32Array<ArrayBuffer>;
  kind: Uint8Array<ArrayBuffer>;
  saying: Int32Array<ArrayBuffer>;
  start: Float64Array<ArrayBuffer>;
  end: Float64Array<ArrayBuffer>;
  /** Minutes of break without clock times; 0 for nearly all. */
  unplacedBreak: Uint16Array<ArrayBuffer>;
  /** The cells of entry n are `spots` from `from[n]`, `count[n]` of them. */
  private from: Int32Array<ArrayBuffer>;
  private count: Int32Array<ArrayBuffer>;
  private spots: Int32Array<ArrayBuffer>;
  private spotted = 0;
  private readonly byName = new Map<string, number>();
  private readonly sayings = new Map<Said, Map<string | undefined, number>>();

  /** @param expected how many there may be: there is room for so many, and more is made when it is needed */
  constructor(
    readonly grid: Pick<Grid, 'sheet' | 'firstRow' | 'firstColumn' | 'columns'>,
    expected = 64,
  ) {
    const room = Math.max(16, expected);
    this.person = new Int32Array(room);
    this.kind = new Uint8Array(room);
    this.saying = new Int32Array(room);
    this.start = new Float64Array(room);
    this.end = new Float64Array(room);
    this.unplacedBreak = new Uint16Array(room);
    this.from = new Int32Array(room);
    this.count = new Int32Array(room);
    this.spots = new Int32Array(room);
  }

  /** Of a sheet that is no roster. */
  static none(sheet: string): Entries {
    return new Entries({ sheet, firstRow: 0, firstColumn: 0, columns: 1 });
  }

  /** The first cell is the one to jump to. */
  add(
    person: string,
    kind: ShiftKind,
    start: WallMinute,
    end: WallMinute,
    said: number,
    cells: readonly Spot[],
  ): void {
    this.addIn(cells[0]!, this.nameIndex(person), kindIndex[kind], start, end, said);
    for (let at = 1; at < cells.length; at += 1) this.alsoIn(cells[at]!);
  }

  /** An entry of one cell, as most are. */
  addIn(cell: Spot, person: number, kind: number, start: WallMinute, end: WallMinute, said: number): void {
    const at = this.length;
    if (at === this.person.length) this.grow();
    this.person[at] = person;
    this.kind[at] = kind;
    this.start[at] = start;
    this.end[at] = end;
    this.saying[at] = said;
    this.from[at] = this.spotted;
    this.count[at] = 1;
    this.addSpot(cell);
    this.length = at + 1;
  }

  /** The last entry stands in this cell too. */
  alsoIn(cell: Spot): void {
    this.count[this.length - 1]! += 1;
    this.addSpot(cell);
  }

  /** Index into `names` of somebody who has an entry. */
  indexOf(who: Named): number {
    if (who.index < 0) who.index = this.nameIndex(who.name);
    return who.index;
  }

  /** Index into `said`, one for the same object with the same note. */
  sayingOf(said: Said, note = said.note): number {
    if (note === undefined && said === nothingSaid) return 0;
    let byNote = this.sayings.get(said);
    if (!byNote) this.sayings.set(said, (byNote = new Map<string | undefined, number>()));
    let index = byNote.get(note);
    if (index === undefined) {
      index = this.said.push(note === said.note ? said : { ...said, note: note! }) - 1;
      byNote.set(note, index);
    }
    return index;
  }

  at(index: number): Entry {
    const unplacedBreakMinutes = this.unplacedBreak[index]!;
    return {
      person: this.names[this.person[index]!]!,
      kind: entryKinds[this.kind[index]!]!,
      start: this.start[index]!,
      end: this.end[index]!,
      cells: this.cellsOf(index),
      ...(unplacedBreakMinutes > 0 && { unplacedBreakMinutes }),
      ...this.saidBy(index),
    };
  }

  *[Symbol.iterator](): Generator<Entry> {
    for (let index = 0; index < this.length; index += 1) yield this.at(index);
  }

  slice(from = 0, to = this.length): Entry[] {
    const last = Math.min(to, this.length);
    return Array.from({ length: Math.max(0, last - from) }, (_, at) => this.at(from + at));
  }

  map<T>(make: (entry: Entry) => T): T[] {
    return Array.from({ length: this.length }, (_, at) => make(this.at(at)));
  }

  saidBy(index: number): Said {
    return this.said[this.saying[index]!]!;
  }

  cellsOf(index: number): readonly [CellRef, ...CellRef[]] {
    const cells = Array.from(this.spotsOf(index), (spot) => this.refOf(spot));
    return cells as [CellRef, ...CellRef[]];
  }

  cellOf(index: number): CellRef {
    return this.refOf(this.spots[this.from[index]!]!);
  }

  /** Row inside the used range of the first cell. */
  rowOf(index: number): number {
    return Math.floor(this.spots[this.from[index]!]! / this.grid.columns);
  }

  isInRow(index: number, row: number): boolean {
    const first = row * this.grid.columns;
    const spot = this.spots[this.from[index]!]!;
    return spot >= first && spot < first + this.grid.columns;
  }

  spotsOf(index: number): Int32Array {
    const from = this.from[index]!;
    return this.spots.subarray(from, from + this.count[index]!);
  }

  /** Entry `index` goes on to the end of another one, whose cells and words become its own. */
  join(index: number, other: number, said: Said, cells: readonly Spot[]): void {
    this.end[index] = this.end[other]!;
    this.unplacedBreak[index]! += this.unplacedBreak[other]!;
    this.saying[index] = this.sayingOf(said);
    this.from[index] = this.spotted;
    this.count[index] = cells.length;
    for (const spot of cells) this.addSpot(spot);
  }

  rename(index: number, person: string): void {
    this.person[index] = this.nameIndex(person);
  }

  /** Keeps these entries, in this order. */
  keep(order: ArrayLike<number>): void {
    this.length = order.length;
    this.person = picked(this.person, order);
    this.kind = picked(this.kind, order);
    this.saying = picked(this.saying, order);
    this.start = picked(this.start, order);
    this.end = picked(this.end, order);
    this.unplacedBreak = picked(this.unplacedBreak, order);
    this.from = picked(this.from, order);
    this.count = picked(this.count, order);
  }

  private nameIndex(name: string): number {
    let index = this.byName.get(name);
    if (index === undefined) this.byName.set(name, (index = this.names.push(name) - 1));
    return index;
  }

  private refOf(spot: Spot): CellRef {
    const { sheet, firstRow, firstColumn, columns } = this.grid;
    const row = Math.floor(spot / columns);
    return { sheet, address: addressOf(firstRow + row, firstColumn + (spot - row * columns)) };
  }

  private addSpot(spot: Spot): void {
    if (this.spotted === this.spots.length) this.spots = grown(this.spots);
    this.spots[this.spotted] = spot;
    this.spotted += 1;
  }

  private grow(): void {
    this.person = grown(this.person);
    this.kind = grown(this.kind);
    this.saying = grown(this.saying);
    this.start = grown(this.start);
    this.end = grown(this.end);
    this.unplacedBreak = grown(this.unplacedBreak);
    this.from = grown(this.from);
    this.count = grown(this.count);
  }
}
