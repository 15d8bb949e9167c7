import { text as say } from '../../../messages/catalogue';
import type { CellRef } from '../../../roster/roster';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { readClock } from '../../text/clock';
import { readClockCell } from '../../text/clock-cell';
import type { Ledger } from './ledger';
import type { Pair } from './time-pair';
import type { View } from './view';

/** Until 12:59 both clocks write the same. */
const afternoon = 13 * 60;

/**
 * Whether start and end cells look like a 12-hour clock: more of them run past midnight before 13 ("10:30" to "3:30")
 * than show an hour from 13 on. Excel times and a.m./p.m. settle their cells by themselves.
 */
export function pairsLookTwelveHour(
  view: View,
  cells: Iterable<readonly [number, Pair]>,
  context: ReadingContext,
): boolean {
  let [backwards, late] = [0, 0];
  for (const [row, pair] of cells) {
    const clocks = [pair.start, pair.end].map((column) =>
      readClockCell(view.cell(row, column), view.grid.date1904, context),
    );
    const [start, end] = clocks;
    if (!start || !end) continue;
    if (start.minute >= afternoon || end.minute >= afternoon) late += 1;
    else if (isOpenPair(view, row, pair) && end.minute < start.minute) backwards += 1;
  }
  return backwards > late;
}

/** Both ends could be written by a 12-hour clock. */
export function isOpenPair(view: View, row: number, { start, end }: Pair): boolean {
  return isOpen(view, row, start) && isOpen(view, row, end);
}

function isOpen(view: View, row: number, column: number): boolean {
  const kind = view.kind(row, column);
  if (kind === CellKind.text) return readClock(String(view.value(row, column)))?.half === 'open';
  const value = view.value(row, column);
  return (
    kind === CellKind.number &&
    typeof value === 'number' &&
    value >= 1 &&
    (value <= 12 || (value >= 100 && value < 1300))
  );
}

/** Lists both cells as unread until somebody says which clock the sheet uses. */
export function refuseOpenPair(
  ledger: Ledger,
  ambiguous: CellRef[],
  view: View,
  row: number,
  pair: Pair,
): void {
  const text = `${view.words(row, pair.start)}-${view.words(row, pair.end)}`;
  for (const column of [pair.start, pair.end]) {
    ambiguous.push(ledger.ref(row, column));
    ledger.refuse(row, column, say('reading.twelveHour', { text, example: '16:00' }));
  }
}
