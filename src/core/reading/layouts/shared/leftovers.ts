import { text as say } from '../../../messages/catalogue';
import { CellKind } from '../../grid';
import { tidy } from '../../text/fold';
import { findSpans } from '../../text/spans';
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
  return findSpans(value).spans.length > 0 ? tidy(value) : undefined;
}
