import { aids as allAids } from '../../../law/measures';
import type { MeasureKind } from '../../../roster/records';
import type { Day } from '../../../time/units';
import { countsOn, measuresIn } from '../../shared/on-record';
import type { RosterView } from '../../view';

/** Aids on record that count at a place on a day. */
export type Aids = (place: number, day: Day) => readonly MeasureKind[];

export function aidsIn(view: RosterView, alarmMonths: number): Aids {
  const onRecord = measuresIn(view);
  const known = new Map<string, readonly MeasureKind[]>();
  const aidsOn = (place: number, day: Day) =>
    allAids.filter((kind) =>
      onRecord(kind, place).some((aid) => countsOn(aid, day, kind === 'alarm' ? alarmMonths : undefined)),
    );
  return (place, day) => {
    const key = `${place} ${day}`;
    let aids = known.get(key);
    if (!aids) known.set(key, (aids = aidsOn(place, day)));
    return aids;
  };
}
