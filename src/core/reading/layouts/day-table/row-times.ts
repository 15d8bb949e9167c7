import { timesText } from '../../questions/answer-forms';
import { readSpans, type WrittenSpan } from '../../text/spans';
import type { View } from '../shared/view';
import type { Slot } from './slots';

/** What each column of a row stands for. */
export interface SlotRow {
  readonly row: number;
  readonly slots: ReadonlyMap<number, Slot>;
}

/**
 * "Kl." beside the days: a column that holds when each row is, for the names in the columns that say no times of their
 * own.
 */
export function withRowTimes(view: View, rows: readonly SlotRow[]): readonly SlotRow[] {
  const columns = new Set(rows.flatMap(({ slots }) => [...slots.keys()]));
  const times = [...columns].find((column) => holdsTimes(view, rows, column));
  if (times === undefined) return rows;
  const known = new Map<string, Slot>();
  return rows.map(({ row, slots }) => {
    const spans = spansAt(view, row, times);
    const own = [...slots].map(([column, slot]): [number, Slot] => {
      if (column === times) return [column, { what: 'when', label: slot.label }];
      return [column, slot.what === 'ask' && spans ? timedSlot(slot, spans, known) : slot];
    });
    return { row, slots: new Map(own) };
  });
}

/** From-tos and nothing else in nearly all of its cells, under a heading without any. */
function holdsTimes(view: View, rows: readonly SlotRow[], column: number): boolean {
  const filled = rows.filter(
    ({ row, slots }) => slots.get(column)?.what === 'ask' && !view.isEmpty(row, column),
  );
  const timed = filled.filter(({ row }) => spansAt(view, row, column) !== undefined);
  return timed.length >= 2 && timed.length * 10 >= filled.length * 9;
}

function spansAt(view: View, row: number, column: number): readonly WrittenSpan[] | undefined {
  return readSpans(view.words(row, column));
}

/** The same for the same times of a function. */
function timedSlot(
  { label, kind }: Slot & { readonly what: 'ask' },
  spans: readonly WrittenSpan[],
  known: Map<string, Slot>,
): Slot {
  const key = `${label} ${timesText(spans)}`;
  const slot = known.get(key) ?? { what: 'times', label, kind, spans, written: true };
  known.set(key, slot);
  return slot;
}
