import { MINUTES_A_DAY } from '../../time/calendar';
import type { WallMinute } from '../../time/units';
import type { Entry } from '../reading';

/**
 * A whole day off begins when the shift of the night before is over: who works until 06:00 and is off that day is not
 * in two places. Days off that begin later are as they are written.
 *
 * @param personOf whose entry it is, as a number
 */
export function daysOffAfterNights(
  entries: readonly Entry[],
  personOf: (entry: Entry) => number,
): (entry: Entry) => Entry {
  const ends = new Map<number, WallMinute>();
  for (const entry of entries) {
    const midnight = nextMidnight(entry.start);
    if (entry.kind === 'absence' || entry.end <= midnight) continue;
    const key = keyOf(personOf(entry), midnight);
    ends.set(key, Math.max(entry.end, ends.get(key) ?? entry.end));
  }
  return (entry) => {
    if (ends.size === 0 || !isWholeDays(entry)) return entry;
    const start = ends.get(keyOf(personOf(entry), entry.start));
    return start === undefined || start >= entry.end ? entry : { ...entry, start };
  };
}

function isWholeDays({ kind, start, end }: Entry): boolean {
  return kind === 'absence' && start % MINUTES_A_DAY === 0 && end % MINUTES_A_DAY === 0;
}

function nextMidnight(minute: WallMinute): WallMinute {
  return (Math.floor(minute / MINUTES_A_DAY) + 1) * MINUTES_A_DAY;
}

function keyOf(person: number, midnight: WallMinute): number {
  return (midnight / MINUTES_A_DAY) * 2 ** 20 + person;
}
