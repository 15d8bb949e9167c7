import type { Roster, Shift } from '../roster/roster';
import { dayOf } from '../time/calendar';
import type { Day, Instant, Span } from '../time/units';
import { zoneClock } from '../time/zone-clock';

/** The shifts of a roster by place and day, and by time for the places elsewhere. */
export interface DayIndex {
  dayAt(place: number, instant: Instant): Day;
  /** All shifts at a place on the local dates of a span, and those for every place; indices, each once. */
  at(place: number, span: Span): number[];
  /** Work shifts at other places that overlap the span: some of them, and how many there are besides. */
  elsewhere(place: number, span: Span, some: number): { readonly shifts: number[]; readonly more: number };
}

/** How many shifts to look through for examples of work elsewhere. */
const LOOK_BACK = 64;

export function dayIndex(roster: Roster): DayIndex {
  const clocks = roster.places.map(({ timeZone }) => zoneClock(timeZone));
  const dayAt = (place: number, instant: Instant): Day => dayOf(clocks[place]!.toWall(instant));
  const daysOf = (place: number, { start, end }: Span): Day[] => {
    const first = dayAt(place, start);
    return Array.from({ length: Math.max(1, dayAt(place, end - 1) - first + 1) }, (_, i) => first + i);
  };
  const byDay = byPlaceAndDay(roster, daysOf);
  const times = lazily(() => timesByPlace(roster));
  return {
    dayAt,
    at: (place, span) => distinct(daysOf(place, span).map((day) => byDay[place]?.get(day) ?? [])),
    elsewhere(place, span, some) {
      if (roster.places.length < 2) return { shifts: [], more: 0 };
      const { all, at } = times();
      const count = overlapping(all, span) - overlapping(at[place]!, span);
      const shifts = count > 0 ? examples(roster, all, place, span).slice(0, some) : [];
      return { shifts, more: count - shifts.length };
    },
  };
}

function byPlaceAndDay(roster: Roster, daysOf: (place: number, span: Span) => Day[]): Map<Day, number[]>[] {
  const byDay = roster.places.map(() => new Map<Day, number[]>());
  roster.shifts.forEach((shift, index) => {
    for (const place of placesOf(shift, roster)) {
      for (const day of daysOf(place, shift)) {
        const found = byDay[place]!.get(day);
        if (found) found.push(index);
        else byDay[place]!.set(day, [index]);
      }
    }
  });
  return byDay;
}

/** A backup without a place of its own is near every place. */
function placesOf(shift: Shift, roster: Roster): number[] {
  return shift.anywhere ? roster.places.map((_, place) => place) : [shift.place];
}

/** Work shifts by start, with their starts and, in an order of their own, their ends. */
interface Times {
  readonly shifts: readonly number[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

function timesByPlace({ shifts, places }: Roster): { readonly all: Times; readonly at: readonly Times[] } {
  const work = shifts.map((_, index) => index).filter((index) => shifts[index]!.kind === 'work');
  work.sort((a, b) => shifts[a]!.start - shifts[b]!.start);
  const byPlace: number[][] = places.map(() => []);
  for (const index of work) byPlace[shifts[index]!.place]!.push(index);
  const timesOf = (indices: readonly number[]): Times => ({
    shifts: indices,
    starts: Float64Array.from(indices, (index) => shifts[index]!.start),
    ends: Float64Array.from(indices, (index) => shifts[index]!.end).sort(),
  });
  return { all: timesOf(work), at: byPlace.map(timesOf) };
}

/** How many overlap the span: those begun before its end without those over by its start. */
function overlapping({ starts, ends }: Times, { start, end }: Span): number {
  return countBelow(starts, end) - countBelow(ends, start + 1);
}

function examples({ shifts }: Roster, times: Times, place: number, { start, end }: Span): number[] {
  const after = countBelow(times.starts, end);
  return times.shifts
    .slice(Math.max(0, after - LOOK_BACK), after)
    .filter((index) => shifts[index]!.end > start && shifts[index]!.place !== place);
}

/** How many of the sorted values are less. */
function countBelow(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function distinct(lists: readonly (readonly number[])[]): number[] {
  return lists.length === 1 ? [...lists[0]!] : [...new Set(lists.flat())];
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
