import type { PlannedCell } from '../sheet-plan';

/**
 * How many lines of text a row needs, about: not every program fits rows to wrapped text by itself.
 *
 * @param widths of the columns, in characters
 */
export function linesOfRow(cells: readonly PlannedCell[], widths: readonly number[]): number {
  return cells.reduce((most, cell, i) => Math.max(most, linesOf(cell, widths[i] ?? 0)), 1);
}

function linesOf({ value, wrap, link }: PlannedCell, width: number): number {
  if (typeof value !== 'string' || width < 2 || !(wrap || link)) return 1;
  return value.split('\n').reduce((lines, line) => lines + wrappedLines(line, width), 0);
}

/** Words are kept whole where they fit. */
function wrappedLines(text: string, fits: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    if (used > 0 && used + 1 + length > fits) [lines, used] = [lines + 1, 0];
    const more = Math.floor(Math.max(0, length - 1) / fits);
    [lines, used] = [lines + more, used + (used > 0 ? 1 : 0) + length - more * fits];
  }
  return lines;
}
