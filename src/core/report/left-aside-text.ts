import { text } from '../messages/catalogue';
import type { Wording } from '../messages/word';
import { cellText } from './cell-text';
import type { AsideCells, LeftAside } from './left-aside';

/** Ranges named for one reason: the others are in JSON. */
const NAMED = 5;

/**
 * What was taken for no shift, for a terminal: a line for each reason, with its first cells.
 *
 * @param cells how many cells there are in all
 */
export function leftAsideLines({ shown }: LeftAside, cells: number, word: Wording): string[] {
  if (shown.length === 0) return [];
  const byReason = new Map<string, AsideCells[]>();
  for (const one of shown) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  return [
    word(text('cli.leftAside', { count: cells })),
    ...[...byReason].map(([reason, same]) => `  ${rangesText(same, word)}: ${reason}`),
  ];
}

function rangesText(same: readonly AsideCells[], word: Wording): string {
  const ranges = same.slice(0, NAMED).map(({ cell }) => cell.address);
  const named = ranges.join(', ');
  const more = same.length - ranges.length;
  return more > 0 ? word(text('cli.moreRanges', { ranges: named, more })) : named;
}

/**
 * The same for `read --format json`: where, and how many ranges there are beyond. What stands there stays in the workbook:
 * what no shift needs may be a birth date or a telephone number.
 */
export function leftAsideJson({ shown, count }: LeftAside) {
  return {
    list: shown.map(({ cell, count: cells, reason }) => ({ cell: cellText(cell), count: cells, reason })),
    more: count - shown.length,
  };
}
