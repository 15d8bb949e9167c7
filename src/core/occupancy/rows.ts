/**
 * A table of whole numbers, one row a piece of somebody's presence: eight Int32 side by side, so that reading a row in
 * any order costs one cache line. Half of the kernel's speed is this.
 */
export class Rows {
  data: Int32Array;
  length = 0;

  constructor(capacity = 1024) {
    this.data = new Int32Array(capacity * WIDTH);
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
    if (at === this.data.length) this.#grow();
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

  /** A row's value; `column` is one of the constants below. */
  at(row: number, column: number): number {
    return this.data[row * WIDTH + column]!;
  }

  set(row: number, column: number, value: number): void {
    this.data[row * WIDTH + column] = value;
  }

  #grow(): void {
    const larger = new Int32Array(Math.max(WIDTH, this.data.length * 2));
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
