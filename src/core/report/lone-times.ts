import { union } from '../company/spans';
import { AgeClass, type AloneStretch } from '../occupancy/stretch';
import type { Roster } from '../roster/roster';
import { surePieces } from '../rules/shared/certain-pieces';
import { type RosterView, viewOf } from '../rules/view';
import type { Span, WallMinute } from '../time/units';

/** An interval in which somebody is at work without company: several people at once where none counts for the others. */
export interface LoneTime extends Span<WallMinute> {
  readonly people: readonly string[];
  readonly place: string;
  /** Real ones: when the clocks change, the wall shows others. */
  readonly minutes: number;
  readonly during: Span;
  /** Index of each of the people in the roster: two may have one name. */
  readonly who: readonly number[];
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
  const view = viewOf(roster);
  const lone = [
    ...view.alone.filter((one) => !needsAdult(one, roster)),
    ...view.withoutAdult.filter((one) => needsAdult(one, roster)),
  ];
  const together = new Map<string, AloneStretch[]>();
  for (const one of lone) {
    const key = `${one.place} ${one.start} ${one.end} ${one.age}`;
    const same = together.get(key);
    if (same) same.push(one);
    else together.set(key, [one]);
  }
  return [...together.values()].map((same) => loneTime(same, view)).sort((a, b) => a.start - b.start);
}

/**
 * How long people are alone in some of these times, in minutes: those of several people add up, and a minute of somebody
 * who stands at two places, or in two rooms, counts once.
 */
export function loneMinutes(times: readonly LoneTime[]): number {
  const byPerson = new Map<number, Span[]>();
  for (const { who, during } of times) {
    for (const person of who) {
      const known = byPerson.get(person);
      if (known) known.push(during);
      else byPerson.set(person, [during]);
    }
  }
  return [...byPerson.values()].flatMap(union).reduce((sum, { start, end }) => sum + end - start, 0);
}

function needsAdult({ age, place }: AloneStretch, { places }: Roster): boolean {
  return age === AgeClass.minor && places[place]!.country === 'dk';
}

function loneTime(same: readonly AloneStretch[], view: RosterView): LoneTime {
  const { place, start, end } = same[0]!;
  const clock = view.clock(place);
  return {
    people: same.map(({ person }) => view.person(person).name),
    place: view.place(place).name,
    start: clock.toWall(start),
    end: clock.toWall(end),
    minutes: end - start,
    during: { start, end },
    who: same.map(({ person }) => person),
    minor: same.some(({ age }) => age === AgeClass.minor),
    perhaps: same.every((stretch) => surePieces(view, stretch).length === 0),
  };
}
