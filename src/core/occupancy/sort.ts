import { Rows, WIDTH } from './rows';

/**
 * The rows by one column, those of equal value staying in their order: so the last key is sorted by first. The rows given
 * are left as they are.
 *
 * A radix sort that moves whole rows: it reads from one end to the other and writes to 2,048 places at most, while
 * fetching rows by an order of indices waits for the memory at every row (at a million, 80 ms against 12 ms a pass).
 */
export function sorted(rows: Rows, column: number): Rows {
  const [smallest, largest] = rangeOf(rows, column);
  let from = rows;
  let spare: Rows | undefined;
  for (let shift = 0; shift < 32 && (largest - smallest) >>> shift > 0; shift += BITS) {
    const to = spare ?? new Rows(rows.length);
    move(from, to, column, smallest, shift);
    spare = from === rows ? undefined : from;
    from = to;
  }
  return from;
}

const BITS = 11;
const MASK = (1 << BITS) - 1;

function rangeOf({ data, length }: Rows, column: number): [number, number] {
  let smallest = length === 0 ? 0 : data[column]!;
  let largest = smallest;
  for (let at = column; at < length * WIDTH; at += WIDTH) {
    const key = data[at]!;
    if (key < smallest) smallest = key;
    else if (key > largest) largest = key;
  }
  return [smallest, largest];
}

function move(rows: Rows, to: Rows, column: number, smallest: number, shift: number): void {
  const { data, length } = rows;
  const next = new Int32Array(MASK + 1);
  for (let at = column; at < length * WIDTH; at += WIDTH) next[((data[at]! - smallest) >>> shift) & MASK]!++;
  toFirstSlots(next);
  for (let row = 0; row < length; row++) {
    const bucket = ((data[row * WIDTH + column]! - smallest) >>> shift) & MASK;
    to.put(next[bucket]!++, rows, row);
  }
  to.length = length;
}

/** From how many there are of each kind to where the first of the kind goes. */
function toFirstSlots(counts: Int32Array): void {
  let sum = 0;
  for (let kind = 0; kind < counts.length; kind++) {
    const count = counts[kind]!;
    counts[kind] = sum;
    sum += count;
  }
}
