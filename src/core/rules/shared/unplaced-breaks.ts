import { overlapOf } from '../../company/spans';
import { soleCompany, type SoleCompany } from '../../occupancy/sole-company';
import { AgeClass, type AloneStretch, type CompanyNeed } from '../../occupancy/stretch';
import type { Shift } from '../../roster/roster';
import type { Instant } from '../../time/units';
import type { RosterView } from '../view';
import { askBoth, askBreak } from './asking';
import type { Piece } from './lone-pieces';

/** An interval of a minor whose only company takes a break in it, or at another time: when, the roster does not say. */
export interface MaybeAlone {
  readonly stretch: AloneStretch;
  /** The shift of the one who is company. */
  readonly shift: Shift;
}

/**
 * Where a minor would be alone if the only one who is with them took their break then. Where two are there they need not
 * take it together; whose breaks are written with clock times is judged by them.
 */
export function maybeAlone(view: RosterView, need: CompanyNeed): readonly MaybeAlone[] {
  let known = found.get(view);
  if (!known) found.set(view, (known = new Map<CompanyNeed, readonly MaybeAlone[]>()));
  let intervals = known.get(need);
  if (!intervals) known.set(need, (intervals = intervalsIn(view, need)));
  return intervals;
}

/** Pieces of such an interval, with the question when the break is before what else has to be known of them. */
export function duringBreak(view: RosterView, { shift }: MaybeAlone, pieces: readonly Piece[]): Piece[] {
  const ask = askBreak(view, shift.person);
  return pieces.map((piece) => ({
    ...piece,
    ask: piece.ask ? askBoth(ask, piece.ask) : ask,
    breakOf: shift,
  }));
}

const found = new WeakMap<RosterView, Map<CompanyNeed, readonly MaybeAlone[]>>();

function intervalsIn(view: RosterView, need: CompanyNeed): MaybeAlone[] {
  const { roster } = view;
  if (!roster.shifts.some(({ unplacedBreakMinutes }) => unplacedBreakMinutes !== undefined)) return [];
  return soleCompany(roster, need)
    .filter(({ age }) => age === AgeClass.minor)
    .flatMap((sole) => breaksWithin(view, sole));
}

function breaksWithin(view: RosterView, sole: SoleCompany): MaybeAlone[] {
  const { person, place, zone, age, shift: own, company } = sole;
  return view
    .shiftsOf(company, sole)
    .filter((shift) => shift.kind === 'work' && shift.place === place && shift.unplacedBreakMinutes)
    .flatMap((shift) => {
      // A break is within the work: never its first or its last minute.
      const span = overlapOf<Instant>(sole, { start: shift.start + 1, end: shift.end - 1 });
      if (!span) return [];
      const parts = [{ ...span, sure: true }];
      return [{ shift, stretch: { ...span, person, place, zone, age, shift: own, parts } }];
    });
}
