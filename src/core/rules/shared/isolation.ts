import type { Shift } from '../../roster/roster';
import type { Day, Span } from '../../time/units';
import type { RosterView } from '../view';
import { loneShiftsIn } from './lone-shifts';
import { isOffice } from './offices';
import { dayOf } from './periods';
import { minutesOf, workedIn } from './worked';

/** How many days what somebody works is looked at together. */
export const FOUR_WEEKS = 28;

/** Fewer shifts say nothing about how somebody works. */
const LEAST_SHIFTS = 4;

/** What a person works in a period, outside offices, and how much of it alone for certain. */
export interface Isolation {
  readonly shifts: readonly Shift[];
  /** Where most of the time alone is. */
  readonly place: number;
  readonly minutes: number;
  readonly alone: number;
}

/** For each of some periods that follow on each other, in order; each shift is looked at once. */
export function isolationsIn(view: RosterView, person: number, periods: readonly Span<Day>[]): Isolation[] {
  const shiftsIn: Shift[][] = periods.map(() => []);
  let at = 0;
  for (const shift of view.workOf(person)) {
    if (isOffice(view, shift.place)) continue;
    const day = dayOf(view, shift);
    while (at < periods.length && periods[at]!.end <= day) at++;
    if (at < periods.length && periods[at]!.start <= day) shiftsIn[at]!.push(shift);
  }
  return shiftsIn.map((shifts) => isolationOf(view, shifts));
}

function isolationOf(view: RosterView, shifts: readonly Shift[]): Isolation {
  const lone = loneShiftsIn(view);
  const alone = (shift: Shift) => minutesOf(lone.get(shift) ?? []);
  return {
    shifts,
    place: mostOf(shifts, alone),
    minutes: minutesOf(shifts.flatMap((shift) => workedIn(view, shift))),
    alone: shifts.reduce((sum, shift) => sum + alone(shift), 0),
  };
}

/** Whether there are enough shifts to tell. */
export function isTelling({ shifts, minutes }: Isolation): boolean {
  return shifts.length >= LEAST_SHIFTS && minutes > 0;
}

/** Of what is worked, in per cent. */
export function percentAlone({ alone, minutes }: Isolation): number {
  return (alone / minutes) * 100;
}

/** The place with the most minutes, the first of them where several have as many. */
function mostOf(shifts: readonly Shift[], minutes: (shift: Shift) => number): number {
  const byPlace = new Map<number, number>();
  for (const shift of shifts) byPlace.set(shift.place, (byPlace.get(shift.place) ?? 0) + minutes(shift));
  const [most] = [...byPlace].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? 0;
}
