import type { Roster } from '../roster/roster';
import type { Span } from '../time/units';

/** Indices of a person's shifts that overlap a span, by start. */
export type PersonIndex = (person: number, span: Span) => number[];

/** Prepared in linear time, a sort apart; a question costs about the shifts it answers with. */
export function personIndex(roster: Roster): PersonIndex {
  const { shifts } = roster;
  const byPerson: number[][] = roster.people.map(() => []);
  shifts.forEach(({ person }, index) => byPerson[person]!.push(index));
  const prepared = new Map<number, { readonly own: readonly number[]; readonly latest: readonly number[] }>();
  const prepare = (person: number) => {
    const own = byPerson[person]!.sort((a, b) => shifts[a]!.start - shifts[b]!.start);
    let end = -Infinity;
    return { own, latest: own.map((index) => (end = Math.max(end, shifts[index]!.end))) };
  };
  return (person, { start, end }) => {
    let entry = prepared.get(person);
    if (!entry) prepared.set(person, (entry = prepare(person)));
    const { own, latest } = entry;
    const found: number[] = [];
    for (
      let i = firstFrom(own, (index) => shifts[index]!.start >= end) - 1;
      i >= 0 && latest[i]! > start;
      i--
    ) {
      if (shifts[own[i]!]!.end > start) found.unshift(own[i]!);
    }
    return found;
  };
}

/** The first position that fits, given that all after it do; the length when none does. */
function firstFrom(sorted: readonly number[], fits: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
