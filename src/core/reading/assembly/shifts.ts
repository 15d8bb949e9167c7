import { text } from '../../messages/catalogue';
import type { Shift } from '../../roster/roster';
import { clockText, dayOf, isoMinute, minuteOfDayOf } from '../../time/calendar';
import type { Instant, Span, WallMinute } from '../../time/units';
import type { ZoneClock } from '../../time/zone-clock';
import type { Entry, Notice, Unread } from '../reading';

const LONGEST = 24 * 60;

/** What is told while wall times become instants. */
export interface Told {
  readonly notices: Notice[];
  readonly unread: Unread[];
}

/** When an entry is, or undefined when it cannot be; then its cell is listed as unread. */
export function instantsOf(entry: Entry, clock: ZoneClock, told: Told): Span | undefined {
  const start = instantAt(entry, 'start', clock, told);
  const end = instantAt(entry, 'end', clock, told);
  if (start === undefined || end === undefined) return undefined;
  // Measured on the wall clock: a day and night of work is 24 hours also when the clocks go back.
  if (end > start && entry.end - entry.start <= LONGEST) return { start, end };
  const reason = end > start ? text('staff.longerThanADay') : text('staff.endsBeforeItStarts');
  told.unread.push({
    cell: entry.cells[0],
    text: `${isoMinute(entry.start)}/${isoMinute(entry.end)}`,
    reason,
  });
  return undefined;
}

function instantAt(entry: Entry, edge: 'start' | 'end', clock: ZoneClock, told: Told): Instant | undefined {
  const wall = entry[edge];
  const instant = clock.toInstant(wall, edge);
  if (instant === undefined) told.unread.push(missingHour(entry, wall, clock));
  else if (clock.isAmbiguous(wall)) {
    const data = { time: { timeOfDay: minuteOfDayOf(wall) }, date: { day: dayOf(wall) } };
    const words = edge === 'start' ? text('staff.startsTwice', data) : text('staff.endsTwice', data);
    told.notices.push({ cell: entry.cells[0], text: words });
  }
  return instant;
}

function missingHour(entry: Entry, wall: WallMinute, clock: ZoneClock): Unread {
  const { from, to } = gapAround(wall, clock);
  const reason = text('staff.missingHour', {
    time: { timeOfDay: minuteOfDayOf(wall) },
    date: { day: dayOf(wall) },
    from: { timeOfDay: minuteOfDayOf(from) },
    to: { timeOfDay: minuteOfDayOf(to) },
  });
  return { cell: entry.cells[0], text: clockText(minuteOfDayOf(wall)), reason };
}

/** From which clock time to which one the clock leaps. */
function gapAround(wall: WallMinute, clock: ZoneClock): { from: WallMinute; to: WallMinute } {
  let [from, to] = [wall, wall];
  while (clock.toInstant(from - 1, 'start') === undefined) from--;
  while (clock.toInstant(to, 'start') === undefined) to++;
  return { from, to };
}

/** The same person, kind, place, zone and time written twice is one shift, and its second cell is told. */
export function withoutRepeats(
  shifts: readonly Shift[],
  nameOf: (shift: Shift) => string,
): [readonly Shift[], Notice[]] {
  const suspects = startedTwice(shifts);
  if (suspects.size === 0) return [shifts, []];
  const once = new Map<string | Shift, Shift>();
  const notices: Notice[] = [];
  for (const shift of shifts) {
    const key = suspects.has(startKey(shift)) ? wholeKey(shift) : shift;
    const first = once.get(key);
    once.set(key, first ? writtenAgain(first, shift) : shift);
    if (first) {
      const words = text('staff.writtenTwice', { person: nameOf(shift), other: first.cells[0].address });
      notices.push({ cell: shift.cells[0], text: words });
    }
  }
  return [[...once.values()], notices];
}

function writtenAgain(first: Shift, again: Shift): Shift {
  const writtenIn = [...(first.writtenIn ?? [first.cells]), again.cells];
  return { ...first, cells: [...first.cells, ...again.cells], writtenIn };
}

/** Cheap to make for every shift; whole keys only for those that share one. */
function startKey({ person, start }: Shift): number {
  return start * 2 ** 20 + person;
}

function wholeKey({ person, place, zone, kind, start, end, anywhere }: Shift): string {
  return [person, anywhere ? '*' : place, zone, kind, start, end].join();
}

function startedTwice(shifts: readonly Shift[]): Set<number> {
  const seen = new Set<number>();
  const twice = new Set<number>();
  for (const shift of shifts) {
    const key = startKey(shift);
    if (seen.has(key)) twice.add(key);
    else seen.add(key);
  }
  return twice;
}
