import { without } from '../../company/spans';
import type { Shift } from '../../roster/roster';
import type { Span } from '../../time/units';
import { outagesOf } from '../alone/missing-backup/outages';
import type { Piece } from './lone-pieces';
import type { RosterView } from '../view';

/**
 * Shifts of others who can be called the whole time: on call, or at work there on the same floor. Empty when at some
 * minute there is nobody.
 */
export function backupsAll(view: RosterView, piece: Piece): Shift[] {
  const { place, person } = piece;
  const onCall = view.backupsOf(place, piece).filter((shift) => shift.person !== person);
  const atWork = view
    .workAt(place, piece)
    .filter((shift) => shift.person !== person && isOnFloor(view, shift) && isOnFloor(view, piece));
  const reached: Span[] = onCall.flatMap((shift) => without(shift, outagesOf(view, shift, place)));
  return without(piece, [...reached, ...atWork]).length ? [] : [...onCall, ...atWork];
}

function isOnFloor(view: RosterView, { place, zone }: Pick<Shift, 'place' | 'zone'>): boolean {
  return view.place(place).zones[zone]?.reach !== 'other-floor';
}
