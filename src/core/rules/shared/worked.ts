import { union, without } from '../../company/spans';
import type { Shift } from '../../roster/roster';
import type { Span } from '../../time/units';
import type { RosterView } from '../view';

/** When a person is at work in some of their shifts, each minute once, without their breaks, in order. */
export function workedSpans(view: RosterView, person: number, shifts: readonly Shift[]): Span[] {
  return union(shifts).flatMap((span) => without(span, breaksOf(view, person, span)));
}

/** A work shift without the person's breaks. */
export function workedIn(view: RosterView, shift: Shift): Span[] {
  return without(shift, breaksOf(view, shift.person, shift));
}

export function minutesOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function breaksOf(view: RosterView, person: number, span: Span): Shift[] {
  return view.shiftsOf(person, span).filter(({ kind }) => kind === 'break');
}
