import { overlaps } from '../../company/spans';
import { AgeClass } from '../../roster/age';
import type { Shift } from '../../roster/roster';
import type { Span } from '../../time/units';
import type { RosterView } from '../view';

/** Where and when somebody would be longer than the roster says. */
export interface Stay extends Span {
  readonly place: number;
}

/** Rest after work, and how long it may be in a row: a fix must not break the rules on rest (11 of 24 hours). */
const REST = 11 * 60;
const LONGEST = 13 * 60;

/**
 * Whether a fix may propose that somebody stays, or is on call, for a span that their own time runs up to: an adult
 * whom the roster has nowhere else then, with 11 hours to the next shift and at most 13 hours in a row.
 */
export function mayStay(view: RosterView, person: number, stay: Stay): boolean {
  if (view.ageClass(person, view.dayAt(stay.place, stay.start)) !== AgeClass.adult) return false;
  const rest = { start: stay.end, end: stay.end + REST };
  const own = view.shiftsOf(person, { start: stay.start, end: rest.end });
  return (
    !own.some((shift) => overlaps(shift, stay) && isElsewhere(shift, stay)) &&
    !own.some((shift) => shift.kind !== 'absence' && overlaps(shift, rest) && isElsewhere(shift, stay)) &&
    stay.end - beginningOf(view, person, stay.start) <= LONGEST
  );
}

/** Work counts wherever it is: who is there already cannot stay longer. */
function isElsewhere({ kind, place, anywhere }: Shift, stay: Stay): boolean {
  if (kind === 'work' || kind === 'absence') return true;
  return kind !== 'break' && (anywhere === true || place !== stay.place);
}

/** When the time on duty began that runs up to an instant without a gap. */
function beginningOf(view: RosterView, person: number, end: number): number {
  const before = view
    .shiftsOf(person, { start: end - 1, end })
    .filter(({ kind }) => kind === 'work' || kind === 'on-call');
  const start = Math.min(end, ...before.map((shift) => shift.start));
  return start < end ? beginningOf(view, person, start) : end;
}
