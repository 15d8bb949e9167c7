import { contradictions } from '../../../company/presence';
import { overlapOf, union, without } from '../../../company/spans';
import type { Shift } from '../../../roster/roster';
import type { Instant, Span } from '../../../time/units';
import { workedIn } from '../../shared/worked';
import type { RosterView } from '../../view';

/** How many people are at work at a place in a part of a span: for certain, and at most. */
export interface Heads extends Span {
  readonly sure: number;
  readonly most: number;
  /** Somebody of whom the roster says two things then. */
  readonly doubtful?: number;
}

/** People at work at a place through a span, in every room of it, each once, without their breaks; cut where it changes. */
export function headsAt(view: RosterView, place: number, span: Span): Heads[] {
  const byPerson = new Map<number, Shift[]>();
  for (const shift of view.workAt(place, span)) {
    byPerson.set(shift.person, [...(byPerson.get(shift.person) ?? []), shift]);
  }
  const people = [...byPerson].map(([person, shifts]) => presenceOf(view, person, shifts));
  const edges = people.flatMap(({ sure, perhaps }) =>
    [...sure, ...perhaps].flatMap(({ start, end }) => [start, end]),
  );
  const cuts = [...new Set([span.start, span.end, ...edges])]
    .filter((cut) => cut >= span.start && cut <= span.end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, i) => headsIn(people, { start: cuts[i]!, end }));
}

interface Presence {
  readonly person: number;
  readonly sure: readonly Span[];
  readonly perhaps: readonly Span[];
}

function presenceOf(view: RosterView, person: number, shifts: readonly Shift[]): Presence {
  const worked = union(shifts.flatMap((shift) => workedIn(view, shift)));
  const doubts = shifts.flatMap((shift) => contradictions(view.roster, shift, view.shiftsOf(person, shift)));
  return {
    person,
    sure: worked.flatMap((one) => without(one, doubts)),
    perhaps: worked.flatMap((one) => doubts.flatMap((doubt) => overlapOf<Instant>(one, doubt) ?? [])),
  };
}

function headsIn(people: readonly Presence[], span: Span): Heads {
  const isIn = (spans: readonly Span[]) => spans.some((one) => overlapOf(one, span));
  const sure = people.filter((one) => isIn(one.sure)).length;
  const perhaps = people.filter((one) => isIn(one.perhaps));
  const [first] = perhaps;
  return { ...span, sure, most: sure + perhaps.length, ...(first && { doubtful: first.person }) };
}
