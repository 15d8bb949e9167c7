import { AgeClass, ageClassOn } from '../roster/age';
import type { Roster } from '../roster/roster';
import type { Day, Span } from '../time/units';
import type { LoneInterval } from './company-of';
import type { Seen } from './presence';
import type { Duty } from './reason-source';

/** How many who left last, or come first, are named when several do at the same minute. */
const NAMED = 3;

/** Those whose work at the place ends closest before the interval, or begins closest after it, on its dates. */
export function offDuty(
  roster: Roster,
  entries: readonly number[],
  { need, span }: LoneInterval,
  day: Day,
): (Seen & { readonly duty: Duty })[] {
  const { shifts, people } = roster;
  const counts = (index: number) =>
    shifts[index]!.kind === 'work' &&
    (need === 'anyone' || ageClassOn(people[shifts[index]!.person]!, day) !== AgeClass.minor);
  const closest = (indices: readonly number[], distance: (s: Span) => number) => {
    const least = indices.reduce((min, index) => Math.min(min, distance(shifts[index]!)), Infinity);
    return indices.filter((index) => distance(shifts[index]!) === least).slice(0, NAMED);
  };
  const seen = (duty: Duty) => (shift: number) =>
    ({ person: shifts[shift]!.person, reason: 'not-on-duty', during: span, shift, duty }) as const;
  const work = entries.filter(counts);
  const before = work.filter((index) => shifts[index]!.end <= span.start);
  const after = work.filter((index) => shifts[index]!.start >= span.end);
  return [
    ...closest(before, ({ end }) => span.start - end).map(seen('left-before')),
    ...closest(after, ({ start }) => start - span.end).map(seen('comes-later')),
  ];
}
