import type { View } from '../shared/view';
import type { Hours } from './hours';

/** Half and quarter hours have as many columns. */
const parts = [2, 3, 4, 6];

/**
 * An hour written over two or four columns stands for each of them in part, where something stands under the others
 * too; a row below may say the minutes.
 */
export function withParts(view: View, hours: Hours): Hours {
  const count = partsOf(view, hours);
  if (count === undefined) return hours;
  const columns = hours.columns.flatMap((column) => Array.from({ length: count }, (_, at) => column + at));
  const spans = hours.spans.flatMap(({ start, end }) => {
    const length = (end - start) / count;
    return Array.from({ length: count }, (_, at) => ({
      start: start + at * length,
      end: start + (at + 1) * length,
    }));
  });
  const minutes = minuteRow(view, hours.row + 1, columns, count) ? hours.row + 1 : undefined;
  return { ...hours, columns, spans, ...(minutes !== undefined && { minutes }) };
}

function partsOf(view: View, { row, columns, spans }: Hours): number | undefined {
  const count = (columns[1] ?? 0) - (columns[0] ?? 0);
  const even = columns.every((column, at) => at === 0 || column - (columns[at - 1] ?? 0) === count);
  const whole = spans.every(({ start, end }) => Number.isInteger((end - start) / count));
  if (!parts.includes(count) || !even || !whole) return undefined;
  const between = columns.flatMap((column) => Array.from({ length: count - 1 }, (_, at) => column + at + 1));
  const inside = between.filter((column) => column < view.grid.columns);
  const free = inside.every((column) => view.isEmpty(row, column) && view.columns.includes(column));
  const used = view.rows.some(
    (other) => other > row && inside.some((column) => !view.isEmpty(other, column)),
  );
  return free && used ? count : undefined;
}

/** "00", "30" under each hour. */
function minuteRow(view: View, row: number, columns: readonly number[], count: number): boolean {
  return columns.every((column, at) => {
    const [, digits] = /^:?(\d{1,2})$/.exec(view.words(row, column)) ?? [];
    return digits !== undefined && Number(digits) === ((at % count) * 60) / count;
  });
}
