import { contradictions } from '../../../company/presence';
import { overlapOf, without } from '../../../company/spans';
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

/** The parts of a span at a place, cut where the number of people at work there changes. */
export type HeadsAt = (place: number, span: Span) => Heads[];

/** People count in every room of the place, each once, without their breaks. Each shift is looked at once. */
export function headsIn(view: RosterView): HeadsAt {
  const known = new Map<Shift, Presence>();
  const presence = (shift: Shift) => {
    let found = known.get(shift);
    if (!found) known.set(shift, (found = presenceOf(view, shift)));
    return found;
  };
  return (place, span) => {
    const all = view.workAt(place, span).map(presence);
    const edges = all.flatMap(({ sure, perhaps }) =>
      [...sure, ...perhaps].flatMap(({ start, end }) => [start, end]),
    );
    const cuts = [...new Set([span.start, span.end, ...edges])]
      .filter((cut) => cut >= span.start && cut <= span.end)
      .sort((a, b) => a - b);
    return cuts.slice(1).map((end, i) => countedIn(all, { start: cuts[i]!, end }));
  };
}

interface Presence {
  readonly person: number;
  readonly sure: readonly Span[];
  readonly perhaps: readonly Span[];
}

function presenceOf(view: RosterView, shift: Shift): Presence {
  const worked = workedIn(view, shift);
  const doubts = contradictions(view.roster, shift, view.shiftsOf(shift.person, shift));
  return {
    person: shift.person,
    sure: worked.flatMap((one) => without(one, doubts)),
    perhaps: worked.flatMap((one) => doubts.flatMap((doubt) => overlapOf<Instant>(one, doubt) ?? [])),
  };
}

function countedIn(all: readonly Presence[], span: Span): Heads {
  const isIn = (spans: readonly Span[]) => spans.some((one) => overlapOf(one, span));
  const sure = new Set(all.filter((one) => isIn(one.sure)).map(({ person }) => person));
  const perhaps = all.filter((one) => isIn(one.perhaps) && !sure.has(one.person));
  const most = sure.size + new Set(perhaps.map(({ person }) => person)).size;
  const [first] = perhaps;
  return { ...span, sure: sure.size, most, ...(first && { doubtful: first.person }) };
}
