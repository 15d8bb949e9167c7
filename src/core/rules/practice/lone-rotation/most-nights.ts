import { overlapOf } from '../../../company/spans';
import { AgeClass } from '../../../roster/age';
import type { Shift } from '../../../roster/roster';
import type { Instant, Span } from '../../../time/units';
import { isMostlyAlone, type LoneShifts } from '../../shared/lone-shifts';
import type { Nights } from '../../shared/nights';
import { minutesOf } from '../../shared/worked';
import type { RosterView } from '../../view';

/** Of one person, in order. */
export type Shifts = readonly [Shift, ...Shift[]];

/** One person's lone nights at a place, and how many there are of everybody. */
export interface MostNights {
  readonly shifts: Shifts;
  readonly total: number;
}

/** Fewer lone nights say nothing about who takes turns. */
const LEAST = 4;

/** By place: whoever has more than half of its lone nights, and at least two more than anybody else. */
export function mostNights(view: RosterView, lone: LoneShifts, nights: Nights): MostNights[] {
  const isLoneNight = (shift: Shift) =>
    isMostlyAlone(view, lone, shift) && isMostlyAtNight(shift, lone.get(shift) ?? [], nights);
  const byPlace = grouped([...lone.keys()].filter(isLoneNight), ({ place }) => place);
  return byPlace.flatMap((all) => {
    const [most, next] = grouped(all, ({ person }) => person).sort((a, b) => b.length - a.length);
    if (!most || all.length < LEAST || most.length * 2 <= all.length) return [];
    if (most.length - (next?.length ?? 0) < 2 || !canBeShared(view, most[0])) return [];
    most.sort((a, b) => a.start - b.start);
    return [{ shifts: most, total: all.length }];
  });
}

function grouped(shifts: readonly Shift[], keyOf: (shift: Shift) => number): [Shift, ...Shift[]][] {
  const groups = new Map<number, [Shift, ...Shift[]]>();
  for (const shift of shifts) {
    const group = groups.get(keyOf(shift));
    if (group) group.push(shift);
    else groups.set(keyOf(shift), [shift]);
  }
  return [...groups.values()];
}

/** Whether at least half of the time alone is in the night. */
function isMostlyAtNight(shift: Shift, spans: readonly Span[], nights: Nights): boolean {
  const atNight = nights(shift.place, shift).flatMap((night) =>
    spans.flatMap((span) => overlapOf<Instant>(span, night) ?? []),
  );
  return minutesOf(atNight) * 2 >= minutesOf(spans);
}

/** Whether anybody else works there who is not a minor. */
function canBeShared(view: RosterView, { person, place, start }: Shift): boolean {
  const day = view.dayAt(place, start);
  return view.roster.shifts.some(
    (other) =>
      other.kind === 'work' &&
      other.place === place &&
      other.person !== person &&
      view.ageClass(other.person, day) !== AgeClass.minor,
  );
}
