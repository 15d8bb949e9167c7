import { aloneStretches } from '../occupancy/alone-stretches';
import { AgeClass, type AloneStretch } from '../occupancy/stretch';
import type { Roster } from '../roster/roster';
import type { Span, WallMinute } from '../time/units';
import { zoneClock } from '../time/zone-clock';

/** An interval in which somebody is at work without company: several people at once where none counts for the others. */
export interface LoneTime extends Span<WallMinute> {
  readonly people: readonly string[];
  readonly place: string;
  /** Real ones: when the clocks change, the wall shows others. */
  readonly minutes: number;
  /** One of them is known to be under 18. */
  readonly minor: boolean;
  /** For no part of it is it certain: somebody of unknown age, in a room that is not known, or in two places at once. */
  readonly perhaps: boolean;
}

/**
 * Who is alone when, by start: anybody without a colleague, and in Denmark also people under 18 without an adult, whom
 * its law takes for alone.
 */
export function loneTimes(roster: Roster): LoneTime[] {
  const lone = [
    ...aloneStretches(roster, 'anyone').filter((one) => !needsAdult(one, roster)),
    ...aloneStretches(roster, 'adult').filter((one) => needsAdult(one, roster)),
  ];
  const together = new Map<string, AloneStretch[]>();
  for (const one of lone) {
    const key = `${one.place} ${one.start} ${one.end} ${one.age}`;
    const same = together.get(key);
    if (same) same.push(one);
    else together.set(key, [one]);
  }
  return [...together.values()].map((same) => loneTime(same, roster)).sort((a, b) => a.start - b.start);
}

function needsAdult({ age, place }: AloneStretch, { places }: Roster): boolean {
  return age === AgeClass.minor && places[place]!.country === 'dk';
}

function loneTime(same: readonly AloneStretch[], { people, places }: Roster): LoneTime {
  const { place, start, end } = same[0]!;
  const { name, timeZone } = places[place]!;
  const clock = zoneClock(timeZone);
  return {
    people: same.map(({ person }) => people[person]!.name),
    place: name,
    start: clock.toWall(start),
    end: clock.toWall(end),
    minutes: end - start,
    minor: same.some(({ age }) => age === AgeClass.minor),
    perhaps: same.every(({ parts }) => !parts.some(({ sure }) => sure)),
  };
}
