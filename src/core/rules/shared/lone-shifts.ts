import { overlapOf, union } from '../../company/spans';
import type { Shift } from '../../roster/roster';
import type { Instant, Span } from '../../time/units';
import type { RosterView } from '../view';
import { shiftsAt } from './lone-pieces';
import { isOffice } from './offices';
import { minutesOf, workedIn } from './worked';

/** The parts of work shifts in which the person is alone for certain; shifts without any are not in it. */
export type LoneShifts = ReadonlyMap<Shift, readonly Span[]>;

/** Without offices. Counted once a roster, however many rules ask. */
export function loneShiftsIn(view: RosterView): LoneShifts {
  let found = known.get(view);
  if (!found) known.set(view, (found = count(view)));
  return found;
}

const known = new WeakMap<RosterView, LoneShifts>();

/** Whether a person is alone for at least half of what they work in a shift. */
export function isMostlyAlone(view: RosterView, lone: LoneShifts, shift: Shift): boolean {
  const spans = lone.get(shift);
  return spans !== undefined && minutesOf(spans) * 2 >= minutesOf(workedIn(view, shift));
}

function count(view: RosterView): LoneShifts {
  const spans = new Map<Shift, Span[]>();
  for (const { person, place, parts } of view.alone) {
    if (isOffice(view, place)) continue;
    for (const part of parts) {
      if (!part.sure) continue;
      for (const shift of shiftsAt(view, person, place, part)) {
        const shared = overlapOf<Instant>(shift, part);
        if (shared) spans.set(shift, [...(spans.get(shift) ?? []), shared]);
      }
    }
  }
  return new Map([...spans].map(([shift, parts]) => [shift, union(parts)]));
}
