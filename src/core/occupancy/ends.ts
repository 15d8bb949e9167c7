import { Buckets } from './sort';

/**
 * The rows from `first` to before `after`, given by start, in the order in which they end.
 *
 * Where few are present at once, an end is a few rows from its start and soon found its place. A crowd, where that would
 * take the square of the people, is sorted by radix.
 */
export function byEnd(endOf: Int32Array, first: number, after: number): Int32Array {
  return inserted(endOf, first, after) ?? bySort(endOf, first, after);
}

/** By insertion, or undefined when that turns out to be long. */
function inserted(endOf: Int32Array, first: number, after: number): Int32Array | undefined {
  const order = new Int32Array(after - first);
  let patience = STEPS_A_ROW * order.length;
  for (let i = 0; i < order.length; i++) {
    const end = endOf[first + i]!;
    let slot = i;
    for (; slot > 0 && endOf[order[slot - 1]!]! > end; slot--) order[slot] = order[slot - 1]!;
    order[slot] = first + i;
    patience -= i - slot;
    if (patience < 0) return undefined;
  }
  return order;
}

const STEPS_A_ROW = 8;

function bySort(endOf: Int32Array, first: number, after: number): Int32Array {
  let from: Int32Array = new Int32Array(after - first);
  let to: Int32Array = new Int32Array(after - first);
  for (let i = 0; i < from.length; i++) from[i] = first + i;
  const [earliest, latest] = rangeOf(endOf, first, after);
  for (const buckets of Buckets.upTo(latest - earliest)) {
    for (const row of from) buckets.count(endOf[row]! - earliest);
    buckets.open();
    for (const row of from) to[buckets.slotFor(endOf[row]! - earliest)] = row;
    [from, to] = [to, from];
  }
  return from;
}

function rangeOf(endOf: Int32Array, first: number, after: number): [number, number] {
  let earliest = endOf[first]!;
  let latest = earliest;
  for (let row = first; row < after; row++) {
    earliest = Math.min(earliest, endOf[row]!);
    latest = Math.max(latest, endOf[row]!);
  }
  return [earliest, latest];
}
