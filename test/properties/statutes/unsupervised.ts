import type { Roster, Shift } from '../../../src/core/roster/roster';
import { bannedAt } from '../minor-alone-oracle';
import { loneMinutes, type LoneMinute } from './lone-minutes';
import { isMinorOn } from './minors';
import { localAt } from './own-calendar';

/** From the first to the last minute of a shift that a minor works without an adult, where they are too many. */
export interface Unsupervised {
  readonly person: number;
  readonly place: number;
  readonly start: number;
  readonly end: number;
  readonly verdict: 'warning' | 'review';
}

/**
 * Denmark: whoever is under 18 is under effective supervision by somebody of 18 or more; taken for at least half of each
 * shift. Minutes that the ban on being alone speaks of count as if it were kept, for it has an adult there.
 */
export function unsupervised(roster: Roster): Unsupervised[] {
  const lone = loneMinutes(roster, 'adult').filter(
    ({ place, minute }) => bannedAt(roster.places[place]!, minute) === undefined,
  );
  return roster.shifts.flatMap((row) => {
    const { person, place, zone, kind, start, end } = row;
    const isMinor = (minute: number) => isMinorOn(roster.people[person]!, localAt(minute).date);
    if (kind !== 'work' || roster.places[place]!.country !== 'dk' || !isMinor(start)) return [];
    const isOwn = (one: LoneMinute) =>
      one.person === person && one.place === place && one.zone === zone && isMinor(one.minute);
    const without = lone.filter((one) => isOwn(one) && start <= one.minute && one.minute < end);
    const worked = minutesWorked(roster, row).filter(isMinor).length;
    const certain = without.filter((one) => one.certain);
    for (const [minutes, verdict] of [[certain, 'warning'] as const, [without, 'review'] as const]) {
      if ((worked - minutes.length) * 2 >= worked) continue;
      const at = minutes.map(({ minute }) => minute);
      return [{ person, place, start: Math.min(...at), end: Math.max(...at) + 1, verdict }];
    }
    return [];
  });
}

function minutesWorked({ shifts }: Roster, { person, start, end }: Shift): number[] {
  const breaks = shifts.filter((one) => one.person === person && one.kind === 'break');
  return Array.from({ length: end - start }, (_, i) => start + i).filter(
    (minute) => !breaks.some((one) => one.start <= minute && minute < one.end),
  );
}
