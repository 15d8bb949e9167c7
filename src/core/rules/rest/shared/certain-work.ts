import { without } from '../../../company/spans';
import type { Shift } from '../../../roster/roster';
import { AgeClass } from '../../../roster/age';
import type { Instant, Span } from '../../../time/units';
import type { RosterView } from '../../view';

/** Hours of a work shift in which nothing else on the roster has the person away. */
export interface Worked extends Span {
  readonly shift: Shift;
}

/**
 * A person's work at all places, by start. Being on call is no work; hours in which the person is down as absent as well
 * are left out, for nobody is to be blamed for hours that were perhaps not worked.
 */
export function certainWork(view: RosterView, person: number): Worked[] {
  const work = view.workOf(person);
  const isAlwaysThere = absencesIn(view, person, hullOf(work)).length === 0;
  return work.flatMap((shift) => {
    const away = isAlwaysThere ? [] : absencesIn(view, person, shift);
    return without(shift, away).map((span) => ({ ...span, shift }));
  });
}

/** The longest rest in a row of a person within a span, as far as the roster shows work. */
export function longestRest(view: RosterView, person: number, span: Span): Span {
  const away = absencesIn(view, person, span);
  const work = view
    .shiftsOf(person, span)
    .filter(({ kind }) => kind === 'work')
    .flatMap((shift) => without(shift, away));
  return without(span, work).reduce(
    (longest, rest) => (rest.end - rest.start > longest.end - longest.start ? rest : longest),
    { start: span.start, end: span.start },
  );
}

/** Minors have rules of their own; who may be one has at least as long a rest as adults have. */
export function isAdultOrUnknown(view: RosterView, { person, place, start }: Shift): boolean {
  return view.ageClass(person, view.dayAt(place, start)) !== AgeClass.minor;
}

/** From when on somebody at work is no minor: the beginning, or the midnight of coming of age; undefined for a minor. */
export function adultSince(view: RosterView, { shift, start, end }: Worked): Instant | undefined {
  const { person, place } = shift;
  const isMinorAt = (at: Instant) => view.ageClass(person, view.dayAt(place, at)) === AgeClass.minor;
  if (!isMinorAt(start)) return start;
  return isMinorAt(end - 1) ? undefined : view.clock(place).startOf(view.dayAt(place, end - 1));
}

function absencesIn(view: RosterView, person: number, span: Span): Shift[] {
  return view.shiftsOf(person, span).filter(({ kind }) => kind === 'absence');
}

/** From the first beginning to the last end of shifts that come by start. */
function hullOf(shifts: readonly Shift[]): Span {
  const end = shifts.reduce((latest, shift) => Math.max(latest, shift.end), 0);
  return { start: shifts[0]?.start ?? 0, end };
}
