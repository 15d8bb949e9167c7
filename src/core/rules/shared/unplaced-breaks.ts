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

/** What is too long in a row, and how long a break has to be to end it; 0 for any. */
interface Row {
  readonly most: number;
  readonly shortest: number;
}

/** Shorter breaks are not made of a longer one. */
const PART = 15;

/**
 * Whether somebody's breaks of unknown time divide a time of theirs at a place into parts that are not too long: whenever
 * they are, perhaps, or not even where the minutes are cut into as many breaks as they could make.
 */
export function dividedByBreaks(
  view: RosterView,
  { person, place, start, end }: Pick<Piece, 'person' | 'place' | 'start' | 'end'>,
  { most, shortest }: Row,
): 'yes' | 'perhaps' | 'no' {
  const rows = view.shiftsOf(person, { start, end });
  const shifts = rows.filter(
    (shift) => shift.kind === 'work' && shift.place === place && minutesOf(shift) > 0,
  );
  const [only, ...others] = shifts;
  if (!only) return 'no';
  const areWithin = shifts.every((shift) => shift.start >= start && shift.end <= end);
  const isOne = areWithin && others.length === 0;
  if (isOne && minutesOf(only) >= shortest && end - start - minutesOf(only) <= most) return 'yes';
  // A written break that is too short may lie beside one whose time is not known.
  const written = rows.filter(({ kind }) => kind === 'break').map((row) => row.end - row.start);
  const minutes = [...shifts.map(minutesOf), ...written].reduce((sum, one) => sum + one, 0);
  // However short, it may lie at the edge of the time and shorten it, where that is not the edge of the work.
  if (areWithin && minutes < shortest) return 'no';
  const least = shortest > 0 ? Number(minutes >= shortest) : shifts.length;
  const breaks = Math.max(least, Math.floor(minutes / Math.max(PART, shortest)));
  return end - start - minutes <= most * (breaks + 1) ? 'perhaps' : 'no';
}

function minutesOf({ unplacedBreakMinutes = 0 }: Shift): number {
  return unplacedBreakMinutes;
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
