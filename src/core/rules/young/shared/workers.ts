import { union, without } from '../../../company/spans';
import { AgeClass } from '../../../roster/age';
import type { Shift } from '../../../roster/roster';
import { MINUTES_A_DAY } from '../../../time/calendar';
import type { Country, Day, Span } from '../../../time/units';
import type { RosterView } from '../../view';

/** Working time of a person at a place; no two of a person overlap. */
export interface Worked extends Span {
  readonly place: number;
}

/** A minor's working time in one country, at all of its places, by start. */
export interface YoungWorker {
  readonly person: number;
  readonly country: Country;
  readonly worked: readonly Worked[];
}

/** A break counts as no working time from so many minutes on: the shortest that the law speaks of. */
export const SHORTEST_BREAK = 30;

/**
 * Everybody who is certainly under 18 at the beginning of their first shift, once for each country that they work in.
 * Counted once for all rules.
 */
export function youngWorkers(view: RosterView): readonly YoungWorker[] {
  return remembered(workersOf, view, () =>
    [...minorsOf(view)].flatMap((person) => {
      const shifts = view.workOf(person);
      const countryOf = ({ place }: Shift) => view.place(place).country;
      return [...new Set(shifts.map(countryOf))].map((country): YoungWorker => {
        const own = shifts.filter((shift) => countryOf(shift) === country);
        return { person, country, worked: workedIn(view, own) };
      });
    }),
  );
}

/** Whether a shift is a minor's in one of the countries. Who is none at their first shift never is one again. */
export function isYoungShift(view: RosterView, countries: readonly Country[]): (shift: Shift) => boolean {
  const minors = minorsOf(view);
  return (shift) =>
    minors.has(shift.person) && countries.includes(view.place(shift.place).country) && isMinor(view, shift);
}

/** Whether a shift is a minor's, by the age on the day it begins. */
function isMinor(view: RosterView, { person, place, start }: Shift): boolean {
  return view.ageClass(person, view.dayAt(place, start)) === AgeClass.minor;
}

const workersOf = new WeakMap<RosterView, readonly YoungWorker[]>();
const minorsIn = new WeakMap<RosterView, ReadonlySet<number>>();
const daysOf = new WeakMap<readonly Worked[], ReadonlyMap<Day, readonly Worked[]>>();

function minorsOf(view: RosterView): ReadonlySet<number> {
  return remembered(minorsIn, view, () => {
    const isYoung = (person: number) => {
      const [first] = view.workOf(person);
      return first !== undefined && isMinor(view, first);
    };
    return new Set(view.roster.people.flatMap((_, person) => (isYoung(person) ? [person] : [])));
  });
}

function remembered<K extends object, V>(known: WeakMap<K, V>, key: K, make: () => V): V {
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = make()));
  return found;
}

/** Working time by the date of its place: what passes midnight counts on both days. */
export function byDay(view: RosterView, worked: readonly Worked[]): ReadonlyMap<Day, readonly Worked[]> {
  return remembered(daysOf, worked, () => daysIn(view, worked));
}

function daysIn(view: RosterView, worked: readonly Worked[]): Map<Day, Worked[]> {
  const days = new Map<Day, Worked[]>();
  for (const one of worked) {
    for (const { day, ...part } of inDays(view, one)) {
      const known = days.get(day);
      if (known) known.push(part);
      else days.set(day, [part]);
    }
  }
  return days;
}

/** A span cut at the midnights of its place. */
export function inDays(view: RosterView, { place, start, end }: Worked): (Worked & { readonly day: Day })[] {
  const clock = view.clock(place);
  const [first, last] = [view.dayAt(place, start), view.dayAt(place, end - 1)];
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    day: first + i,
    place,
    start: i === 0 ? start : clock.startOf(first + i),
    end: first + i === last ? end : clock.startOf(first + i + 1),
  }));
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** The part of working time that lies beyond its first `most` minutes: from when, and to the end of it all. */
export function beyond(worked: readonly Worked[], most: number): Worked | undefined {
  let left = most;
  const end = worked.at(-1)?.end ?? 0;
  for (const { place, ...span } of worked) {
    const length = span.end - span.start;
    if (length > left) return { place, start: span.start + left, end };
    left -= length;
  }
  return undefined;
}

/** How far back the law on rest looks. */
export const DAY = MINUTES_A_DAY;

/** Without breaks, and without what the roster itself puts in doubt by an absence. Nobody works the same minute twice. */
function workedIn(view: RosterView, shifts: readonly Shift[]): Worked[] {
  const worked: Worked[] = [];
  let end = -Infinity;
  for (const shift of shifts) {
    if (shift.end <= end) continue;
    const own = { start: Math.max(shift.start, end), end: shift.end };
    worked.push(
      ...without(own, awayAround(view, shift.person, own)).map((span) => ({ place: shift.place, ...span })),
    );
    end = shift.end;
  }
  return worked;
}

/** Breaks that touch are one, also where one of them lies beside the span. */
function awayAround(view: RosterView, person: number, { start, end }: Span): Span[] {
  const near = { start: start - SHORTEST_BREAK, end: end + SHORTEST_BREAK };
  const rows = view.shiftsOf(person, near);
  const breaks = union(rows.filter(({ kind }) => kind === 'break'));
  return [
    ...rows.filter(({ kind }) => kind === 'absence'),
    ...breaks.filter((one) => one.end - one.start >= SHORTEST_BREAK),
  ];
}
