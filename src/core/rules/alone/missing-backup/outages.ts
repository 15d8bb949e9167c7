import { overlapOf, union } from '../../../company/spans';
import { AgeClass } from '../../../roster/age';
import type { Shift } from '../../../roster/roster';
import type { Instant, Span } from '../../../time/units';
import type { RosterView } from '../../view';
import { daysOf } from '../../shared/wall-spans';

/** A part of somebody's time on call in which they are no backup, and why. */
export interface Outage extends Span {
  readonly reason: 'absent' | 'at-work' | 'minor';
  /** Where they are at work; else where they would be backup. */
  readonly place: number;
}

/** When a backup could not come to a place: marked as absent, at work at another place, or under 18. */
export function outagesOf(view: RosterView, backup: Shift, place: number): Outage[] {
  const own = view.shiftsOf(backup.person, backup);
  const away = own.flatMap((shift): Outage[] => {
    const span = overlapOf<Instant>(shift, backup);
    if (!span) return [];
    if (shift.kind === 'absence') return [{ ...span, reason: 'absent', place }];
    if (shift.kind !== 'work' || shift.place === place) return [];
    return [{ ...span, reason: 'at-work', place: shift.place }];
  });
  return [...away, ...minorityOf(view, backup, place)];
}

function minorityOf(view: RosterView, backup: Shift, place: number): Outage[] {
  const clock = view.clock(place);
  const days = daysOf((at) => view.dayAt(place, at), backup).flatMap((day) => {
    if (view.ageClass(backup.person, day) !== AgeClass.minor) return [];
    return overlapOf<Instant>({ start: clock.startOf(day), end: clock.startOf(day + 1) }, backup) ?? [];
  });
  return union(days).map((span) => ({ ...span, reason: 'minor', place }));
}
