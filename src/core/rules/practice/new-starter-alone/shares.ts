import { union, without } from '../../../company/spans';
import type { Shift } from '../../../roster/roster';
import type { Piece } from '../../shared/lone-pieces';
import { loneShiftsIn, type LoneShifts } from '../../shared/lone-shifts';
import { minutesOf, workedIn } from '../../shared/worked';
import type { RosterView } from '../../view';
import type { Starters } from './starters';

interface Together {
  /** For how many per cent of a shift an experienced colleague is to be there. */
  readonly together: number;
  /** Shifts with this many minutes alone are told as such. */
  readonly atLeast: number;
}

/** First shifts in which an experienced colleague is there for too little, and for how many per cent. */
export function sharesOf(
  view: RosterView,
  { atLeast, together }: Together,
  starters: Starters,
  looksAt: (shift: Shift) => boolean,
): Map<Piece, number> {
  const lone = loneShiftsIn(view);
  const isTold = (shift: Shift) => (lone.get(shift) ?? []).some((span) => span.end - span.start >= atLeast);
  const shares = view.roster.shifts
    .filter((shift) => shift.kind === 'work' && starters.isFirst(shift) && looksAt(shift) && !isTold(shift))
    .map((shift) => [shift, shareOf(view, shift, starters, lone) * 100] as const);
  return new Map(
    shares
      .filter(([, share]) => share < together)
      .map(([shift, share]) => [pieceOf(view, shift), Math.floor(share)]),
  );
}

/** How much of what somebody works in a shift an experienced colleague is there. */
function shareOf(view: RosterView, shift: Shift, { isExperienced }: Starters, lone: LoneShifts): number {
  const day = view.dayAt(shift.place, shift.start);
  const experienced = view
    .workAt(shift.place, shift)
    .filter(({ person }) => person !== shift.person && isExperienced(person, day));
  const worked = workedIn(view, shift);
  const missing = worked.flatMap((span) => without(span, experienced));
  return 1 - minutesOf(union([...missing, ...(lone.get(shift) ?? [])])) / minutesOf(worked);
}

function pieceOf(view: RosterView, shift: Shift): Piece {
  const { person, place, zone, start, end } = shift;
  return { person, place, zone, start, end, stretch: shift, day: view.dayAt(place, start) };
}
