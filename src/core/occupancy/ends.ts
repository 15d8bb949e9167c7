import { END, type Rows, WIDTH } from './rows';
import { Buckets, rangeOf } from './sort';

/**
 * The rows of one place, given by start, in the order in which they end.
 *
 * Where few are present at once, an end is a few rows from its start and soon found its place. A crowd, where that would
 * take the square of the people, is sorted by radix.
 */
export function byEnd(rows: Rows, first: number, after: number): Int32Array {
  return inserted(rows, first, after) ?? bySort(rows, first, after);
}

/** By insertion, or undefined when that turns out to be long. */
function inserted({ data }: Rows, first: number, after: number): Int32Array | undefined {
  const order = new Int32Array(after - first);
  let patience = STEPS_A_ROW * order.length;
  for (let i = 0; i < order.length; i++) {
    const end = data[(first + i) * WIDTH + END]!;
    let slot = i;
    for (; slot > 0 && data[order[slot - 1]! * WIDTH + END]! > end; slot--) order[slot] = order[slot - 1]!;
    order[slot] = first + i;
    patience -= i - slot;
    if (patience < 0) return undefined;
  }
  return order;
}

const STEPS_A_ROW = 8;

/** Only row numbers are moved: in order of start, rows are near to those that end next. */
function bySort(rows: Rows, first: number, after: number): Int32Array {
  let from: Int32Array = new Int32Array(after - first);
  let to: Int32Array = new Int32Array(after - first);
  for (let i = 0; i < from.length; i++) from[i] = first + i;
  const [smallest, largest] = rangeOf(rows, END, first, after);
  for (const buckets of Buckets.upTo(largest - smallest)) {
    for (const row of from) buckets.count(rows.at(row, END) - smallest);
    buckets.open();
    for (const row of from) to[buckets.next(rows.at(row, END) - smallest)] = row;
    [from, to] = [to, from];
  }
  return from;
}
