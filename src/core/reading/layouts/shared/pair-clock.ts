import type { Day } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { readClock } from '../../text/clock';
import type { ClockCell } from '../../text/clock-cell';
import { endAfter } from '../../text/spans';
import type { ClockFace } from './clock-face';
import { type Pair, sidesIn } from './time-pair';
import type { View } from './view';

/** Until 12:59 both clocks write the same. */
const afternoon = 13 * 60;

/**
 * Whether start and end cells look like a 12-hour clock: more of them run past midnight before 13 ("10:30" to "3:30")
 * than show an hour from 13 on. Excel times and a.m./p.m. settle their cells by themselves.
 */
export function pairsLookTwelveHour(
  view: View,
  tables: readonly RowsOfPairs[],
  context: ReadingContext,
): boolean {
  const side = view.once(sidesIn(context));
  let [backwards, late] = [0, 0];
  for (const { rows, pairs } of tables) {
    for (const row of pairs.length > 0 ? rows : []) {
      for (const pair of pairs) {
        const start = side(row, pair.start);
        const end = side(row, pair.end);
        if (typeof start !== 'object' || typeof end !== 'object') continue;
        if (start.minute >= afternoon || end.minute >= afternoon) late += 1;
        else if (end.minute < start.minute && isOpenPair(view, row, pair)) backwards += 1;
      }
    }
  }
  return backwards > late;
}

/** Rows with start and end in cells of their own, and the columns of these. */
interface RowsOfPairs {
  readonly rows: readonly number[];
  readonly pairs: readonly Pair[];
}

/** Both ends could be written by a 12-hour clock. */
export function isOpenPair(view: View, row: number, { start, end }: Pair): boolean {
  const isOpen = view.once(isOpenAt);
  return isOpen(row, start) && isOpen(row, end);
}

function isOpenAt(view: View, row: number, column: number): boolean {
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

/** Start and end as meant; undefined when the half of the day had to be asked. */
export function clocksMeant(
  face: ClockFace,
  view: View,
  row: number,
  { start, end }: Pair,
  read: { readonly start: ClockCell; readonly end: ClockCell },
  day: Day | undefined,
  who: string,
): { readonly start: ClockCell; readonly end: ClockCell } | undefined {
  if (!face.isInDoubt || !isOpenPair(view, row, { start, end })) return read;
  const from = read.start.minute;
  const written = `${view.words(row, start)}-${view.words(row, end)}`;
  const span = { start: from, end: endAfter(from, read.end.minute) };
  const meant = face.pair(span, { who, day: read.start.day ?? day }, row, [start, end], written);
  if (!meant) return undefined;
  return {
    start: { ...read.start, minute: meant.start % 1440 },
    end: { ...read.end, minute: meant.end > 1440 ? meant.end - 1440 : meant.end },
  };
}
