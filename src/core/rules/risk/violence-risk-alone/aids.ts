import { without } from '../../../company/spans';
import type { MeasureKind } from '../../../roster/records';
import type { Shift } from '../../../roster/roster';
import type { Day } from '../../../time/units';
import { outagesOf } from '../../alone/missing-backup/outages';
import type { Piece } from '../../shared/lone-pieces';
import { countsOn, measuresIn } from '../../shared/on-record';
import type { RosterView } from '../../view';

/** Aids on record that count at a place on a day. */
export type Aids = (place: number, day: Day) => readonly MeasureKind[];

const kinds = ['alarm', 'intercom', 'phone', 'camera', 'guard', 'dog', 'quick-help'] as const;

export function aidsIn(view: RosterView, alarmMonths: number): Aids {
  const onRecord = measuresIn(view);
  const known = new Map<string, readonly MeasureKind[]>();
  const aidsOn = (place: number, day: Day) =>
    kinds.filter((kind) =>
      onRecord(kind, place).some((aid) => countsOn(aid, day, kind === 'alarm' ? alarmMonths : undefined)),
    );
  return (place, day) => {
    const key = `${place} ${day}`;
    let aids = known.get(key);
    if (!aids) known.set(key, (aids = aidsOn(place, day)));
    return aids;
  };
}

/** Shifts of others who can be called the whole time: on call, or at work there on the same floor. Empty: nobody always. */
export function backupsAll(view: RosterView, piece: Piece): Shift[] {
  const { place, person } = piece;
  const onCall = view.backupsOf(place, piece).filter((shift) => shift.person !== person);
  const atWork = view
    .workAt(place, piece)
    .filter((shift) => shift.person !== person && isOnFloor(view, shift) && isOnFloor(view, piece));
  const reached = [...onCall.flatMap((shift) => without(shift, outagesOf(view, shift, place))), ...atWork];
  return without(piece, reached).length ? [] : [...onCall, ...atWork];
}

function isOnFloor(view: RosterView, { place, zone }: Pick<Shift, 'place' | 'zone'>): boolean {
  return view.place(place).zones[zone]?.reach !== 'other-floor';
}
