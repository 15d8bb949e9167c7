import type { Day } from '../../../time/units';
import type { Gathered } from '../../shared/lone-pieces';
import type { RosterView } from '../../view';

/** Where and when the roster breaks the ban besides: each evening and each of an owner's premises counts for itself. */
export interface Breaches {
  onAnotherDay(group: Gathered): boolean;
  elsewhereThatDay(group: Gathered): boolean;
}

/** Counted when first asked for. */
export function breachesIn(view: RosterView, groups: readonly Gathered[]): Breaches {
  let known: ReturnType<typeof counted> | undefined;
  const index = () => (known ??= counted(view, groups));
  return {
    onAnotherDay: ({ place }) => (index().daysOf.get(place)?.size ?? 0) > 1,
    elsewhereThatDay: (group) => (index().placesOn.get(dayOf(view, group))?.size ?? 0) > 1,
  };
}

function counted(view: RosterView, groups: readonly Gathered[]) {
  const daysOf = new Map<number, Set<Day>>();
  const placesOn = new Map<Day, Set<number>>();
  for (const group of groups) {
    if (group.ask) continue;
    const day = dayOf(view, group);
    daysOf.set(group.place, (daysOf.get(group.place) ?? new Set()).add(day));
    placesOn.set(day, (placesOn.get(day) ?? new Set()).add(group.place));
  }
  return { daysOf, placesOn };
}

function dayOf(view: RosterView, { place, start }: Gathered): Day {
  return view.dayAt(place, start);
}
