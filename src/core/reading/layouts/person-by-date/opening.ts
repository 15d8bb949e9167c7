import type { Day, MinuteOfDay, Span } from '../../../time/units';
import { weekdayOf } from '../../../time/calendar';
import type { ReadingContext } from '../../reading';
import { openingReading } from '../../text/half-day';
import { endAfter, readSpans } from '../../text/spans';
import type { HoursOn } from '../shared/clock-face';
import { kindOfRow } from '../shared/headers';
import { isOpenPair } from '../shared/pair-clock';
import type { ShiftCells } from '../shared/shift-cells';
import { readPair } from '../shared/time-pair';
import type { View } from '../shared/view';
import type { Block, DayColumns } from './block';

/** Rows of opening hours in a block or among its headers. */
function openingRows(view: View, { headerRows, rows, person, days }: Block): number[] {
  const first = days[0]?.at ?? 0;
  return [...headerRows, ...rows].filter((row) => {
    const column = view.columns.find((c) => c <= Math.max(person, first) && view.words(row, c) !== '');
    return column !== undefined && kindOfRow(view.words(row, column)) === 'opening';
  });
}

/** Has the cells of opening hours counted when the sheet's clock is looked at: "10:45-8" can only be of twelve hours. */
export function lookAtOpening(view: View, blocks: readonly Block[], cells: ShiftCells): void {
  for (const block of blocks) {
    for (const row of openingRows(view, block)) {
      for (const { times } of block.days) for (const column of times) cells.at(row, column);
    }
  }
}

/** When the place is open on a day: as the sheet's own row says, else as the workbook says. */
export function openingHours(
  view: View,
  blocks: readonly Block[],
  context: ReadingContext,
  twelveHour: boolean,
): HoursOn {
  const known = new Map<Day, readonly Span<MinuteOfDay>[]>();
  for (const block of blocks) {
    for (const row of openingRows(view, block)) {
      for (const day of block.days) {
        const hours = hoursIn(view, row, day, context, twelveHour);
        if (day.day !== undefined && hours.length > 0) known.set(day.day, hours);
      }
    }
  }
  return (day) => known.get(day) ?? context.hours?.[weekdayOf(day)];
}

function hoursIn(
  view: View,
  row: number,
  { pairs, times }: DayColumns,
  context: ReadingContext,
  twelveHour: boolean,
): Span<MinuteOfDay>[] {
  const meant = (span: Span<MinuteOfDay>, open: boolean) =>
    open && twelveHour ? openingReading(span) : span;
  const inCells = times
    .flatMap((column) => readSpans(view.words(row, column)) ?? [])
    .map(({ start, end, clock }) => meant({ start, end }, clock === 'open'));
  const inPairs = pairs.flatMap((pair) => {
    const read = readPair(view, row, pair, context);
    if (read.what !== 'times') return [];
    const [start, end] = [read.start.minute, read.end.minute];
    return [meant({ start, end: endAfter(start, end) }, isOpenPair(view, row, pair))];
  });
  return [...inCells, ...inPairs];
}
