import { text } from '../../messages/catalogue';
import type { CellRef } from '../../roster/roster';
import { clockText, dayOf, isoMinute, minuteOfDayOf } from '../../time/calendar';
import type { Instant, Span, WallMinute } from '../../time/units';
import type { ZoneClock } from '../../time/zone-clock';
import type { Notice, Unread } from '../reading';

const LONGEST = 24 * 60;

/** What is told while wall times become instants. */
export interface Told {
  readonly notices: Notice[];
  readonly unread: Unread[];
}

/** When an entry is, or undefined when it cannot be; then its cell is listed as unread. */
export function instantsOf(
  { start, end }: Span<WallMinute>,
  clock: ZoneClock,
  told: Told,
  cell: () => CellRef,
): Span | undefined {
  const from = instantAt(start, 'start', clock, told, cell);
  const until = instantAt(end, 'end', clock, told, cell);
  if (from === undefined || until === undefined) return undefined;
  // Measured on the wall clock: a day and night of work is 24 hours also when the clocks go back.
  if (until > from && end - start <= LONGEST) return { start: from, end: until };
  const reason = until > from ? text('staff.longerThanADay') : text('staff.endsBeforeItStarts');
  told.unread.push({ cell: cell(), text: `${isoMinute(start)}/${isoMinute(end)}`, reason });
  return undefined;
}

function instantAt(
  wall: WallMinute,
  edge: 'start' | 'end',
  clock: ZoneClock,
  told: Told,
  cell: () => CellRef,
): Instant | undefined {
  const instant = clock.toInstant(wall, edge);
  if (instant === undefined) told.unread.push(missingHour(cell(), wall, clock));
  else if (clock.isAmbiguous(wall)) {
    const data = { time: { timeOfDay: minuteOfDayOf(wall) }, date: { day: dayOf(wall) } };
    const words = edge === 'start' ? text('staff.startsTwice', data) : text('staff.endsTwice', data);
    told.notices.push({ cell: cell(), text: words });
  }
  return instant;
}

function missingHour(cell: CellRef, wall: WallMinute, clock: ZoneClock): Unread {
  const { from, to } = gapAround(wall, clock);
  const reason = text('staff.missingHour', {
    time: { timeOfDay: minuteOfDayOf(wall) },
    date: { day: dayOf(wall) },
    from: { timeOfDay: minuteOfDayOf(from) },
    to: { timeOfDay: minuteOfDayOf(to) },
  });
  return { cell, text: clockText(minuteOfDayOf(wall)), reason };
}

/** From which clock time to which one the clock leaps. */
function gapAround(wall: WallMinute, clock: ZoneClock): { from: WallMinute; to: WallMinute } {
  let [from, to] = [wall, wall];
  while (clock.toInstant(from - 1, 'start') === undefined) from--;
  while (clock.toInstant(to, 'start') === undefined) to++;
  return { from, to };
}
