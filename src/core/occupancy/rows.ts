/** A table of whole numbers, one row a piece of somebody's presence, the eight of a row side by side in memory. */
export class Rows {
  data: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.data = new Int32Array(Math.max(1, capacity) * WIDTH);
  }

  add(
    person: number,
    place: number,
    zone: number,
    start: number,
    end: number,
    age: number,
    mark: number,
    shift: number,
  ): void {
    const at = this.length * WIDTH;
    if (at === this.data.length) this.grow();
    const { data } = this;
    data[at] = person;
    data[at + PLACE] = place;
    data[at + ZONE] = zone;
    data[at + START] = start;
    data[at + END] = end;
    data[at + AGE] = age;
    data[at + MARK] = mark;
    data[at + SHIFT] = shift;
    this.length++;
  }

  /** Adds a row of another table, or of this one. */
  append(from: Rows, row: number): void {
    if (this.length * WIDTH === this.data.length) this.grow();
    this.put(this.length++, from, row);
  }

  /** Writes a row of another table over one of this. */
  put(row: number, { data }: Rows, from: number): void {
    const to = this.data;
    const at = row * WIDTH;
    const source = from * WIDTH;
    to[at] = data[source]!;
    to[at + PLACE] = data[source + PLACE]!;
    to[at + ZONE] = data[source + ZONE]!;
    to[at + START] = data[source + START]!;
    to[at + END] = data[source + END]!;
    to[at + AGE] = data[source + AGE]!;
    to[at + MARK] = data[source + MARK]!;
    to[at + SHIFT] = data[source + SHIFT]!;
  }

  /** A row's value; `column` is one of the constants below. */
  at(row: number, column: number): number {
    return this.data[row * WIDTH + column]!;
  }

  set(row: number, column: number, value: number): void {
    this.data[row * WIDTH + column] = value;
  }

  private grow(): void {
    const larger = new Int32Array(this.data.length * 2);
    larger.set(this.data);
    this.data = larger;
  }
}

export const WIDTH = 8;

export const PERSON = 0;
export const PLACE = 1;
/** Numbered through all places, see `Rooms`. */
export const ZONE = 2;
/** Instant. */
export const START = 3;
/** Instant, not itself in the span. */
export const END = 4;
/** AgeClass. */
export const AGE = 5;
/** Presence: the flags below. Lone intervals: 1 when sure, else 0. */
export const MARK = 6;
/** Index of the roster's shift. */
export const SHIFT = 7;

/** Presence that the roster itself puts in doubt: in two places at once, or absent as well. */
export const UNCERTAIN = 1;
/** Presence that is counted already in another zone of the same place, so that nobody is two people. */
export const COUNTED_ELSEWHERE = 2;
/** Overlaps with another piece of the same person: a mark that `settle` makes for itself. */
export const TANGLED = 4;
