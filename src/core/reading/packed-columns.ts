/** A column of numbers. */
type Column =
  Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Float64Array<ArrayBuffer>;

/** The same with twice the room. */
export function grown<T extends Column>(column: T): T {
  const larger = emptyLike(column, column.length * 2);
  larger.set(column);
  return larger;
}

/** What stands at these places, in this order. */
export function picked<T extends Column>(column: T, order: ArrayLike<number>): T {
  const kept = emptyLike(column, Math.max(1, order.length));
  for (let at = 0; at < order.length; at += 1) kept[at] = column[order[at]!]!;
  return kept;
}

function emptyLike<T extends Column>(column: T, length: number): T {
  return new (column.constructor as new (length: number) => T)(length);
}
