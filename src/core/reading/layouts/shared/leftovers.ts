import { text as say } from '../../../messages/catalogue';
import { CellKind } from '../../grid';
import { folded, tidy } from '../../text/fold';
import { findSpans } from '../../text/spans';
import { words } from '../../words';
import type { Ledger } from './ledger';
import type { View } from './view';

/**
 * Settles the cells outside of the table: titles, remarks, legends and sums are recognised; what looks like a from-to
 * is listed, as it may be a shift that nobody would miss otherwise.
 */
export function settleLeftovers(view: View, ledger: Ledger): void {
  for (const [row, column] of ledger.openCells()) {
    const text = looksLikeTime(view, row, column);
    if (text === undefined) ledger.recognise(row, column, 'outside');
    else ledger.refuse(row, column, say('reading.outside', { text }));
  }
}

function looksLikeTime(view: View, row: number, column: number): string | undefined {
  const value = view.value(row, column);
  if (view.kind(row, column) !== CellKind.text || typeof value !== 'string' || value.length > 60)
    return undefined;
  return findSpans(withoutPeriods(value)).spans.length > 0 ? tidy(value) : undefined;
}

const weekWords = [...words.week].join('|');
const monthWords = [...words.months.keys()].join('|');
const periods = [
  // "Uge 10-13", "Uge 20 - 2026"
  `(?<!\\p{L})(?:${weekWords})\\.?\\s?\\d{1,2}\\s?-\\s?\\d{1,4}`,
  // "2026-2027"
  '(?<!\\d)20\\d\\d\\s?-\\s?20\\d\\d(?!\\d)',
  // "11-12 april", "Mar 2-8"
  `\\d{1,2}\\.?\\s?-\\s?\\d{1,2}\\.?\\s(?:${monthWords})(?!\\p{L})`,
  `(?<!\\p{L})(?:${monthWords})\\.?\\s\\d{1,2}\\s?-\\s?\\d{1,2}(?!\\d)`,
  // "02.03-08.03"; full five minutes are times
  '(?<!\\d)\\d{1,2}\\.(0[1-46-9]|1[12])\\.?\\s?-\\s?\\d{1,2}\\.\\1(?!\\d)',
];
const period = new RegExp(periods.join('|'), 'giu');

/** Weeks, dates and years from-to are no times. */
function withoutPeriods(text: string): string {
  return folded(text).replace(period, ' ');
}
