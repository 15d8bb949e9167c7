import type { Shift } from '../../roster/roster';
import type { Day, Span } from '../../time/units';
import type { RosterView } from '../view';

/** First day with work on the roster, and the first day after the last; undefined without any. */
export function daysWorked(view: RosterView): Span<Day> | undefined {
  let [start, end] = [Infinity, -Infinity];
  for (const shift of view.roster.shifts) {
    if (shift.kind !== 'work') continue;
    start = Math.min(start, dayOf(view, shift));
    end = Math.max(end, view.dayAt(shift.place, shift.end - 1) + 1);
  }
  return start < end ? { start, end } : undefined;
}

/** Periods of so many days from the first on; the rest is one more if it has at least `least` days. */
export function periodsIn({ start, end }: Span<Day>, days: number, least: number): Span<Day>[] {
  const count = Math.ceil((end - start) / days);
  return Array.from({ length: count }, (_, i) => ({
    start: start + i * days,
    end: Math.min(end, start + (i + 1) * days),
  })).filter((period) => period.end - period.start >= least);
}

/** The day that a shift begins on, by the clock of its place. */
export function dayOf(view: RosterView, { place, start }: Pick<Shift, 'place' | 'start'>): Day {
  return view.dayAt(place, start);
}
