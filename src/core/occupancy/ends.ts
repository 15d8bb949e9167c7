import { END, PERSON, Rows, WIDTH } from './rows';
import { sorted } from './sort';

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

function bySort(rows: Rows, first: number, after: number): Int32Array {
  const ends = new Rows(after - first);
  // The first column tells which row it is.
  for (let row = first; row < after; row++) ends.add(row, 0, 0, 0, rows.at(row, END), 0, 0, 0);
  const sortedEnds = sorted(ends, END);
  const order = new Int32Array(ends.length);
  for (let i = 0; i < order.length; i++) order[i] = sortedEnds.at(i, PERSON);
  return order;
}
