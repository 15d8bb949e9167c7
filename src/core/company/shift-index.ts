import type { Roster, Shift } from '../roster/roster';
import type { Span } from '../time/units';

/** Indices of the shifts of one person, or of one place, that overlap a span, by start. */
export type ShiftIndex = (group: number, span: Span) => number[];

export function personIndex(roster: Roster): ShiftIndex {
  return shiftIndex(roster, ({ person }) => [person]);
}

/** Backups by place; one without a place of its own is at all of them. */
export function backupIndex(roster: Roster): ShiftIndex {
  const everywhere = roster.places.map((_, place) => place);
  return shiftIndex(roster, ({ kind, anywhere, place }) =>
    kind === 'on-call' ? (anywhere ? everywhere : [place]) : [],
  );
}

/** Work by place. */
export function workIndex(roster: Roster): ShiftIndex {
  return shiftIndex(roster, ({ kind, place }) => (kind === 'work' ? [place] : []));
}

/** All work of each person, by start; prepared once for everybody. */
export function workByPerson({ shifts, people }: Roster): (person: number) => readonly Shift[] {
  const byPerson: Shift[][] = people.map(() => []);
  for (const shift of shifts) if (shift.kind === 'work') byPerson[shift.person]!.push(shift);
  for (const own of byPerson) own.sort(inOrder);
  return (person) => byPerson[person]!;
}

/** Prepared in linear time, a sort apart; a question costs about the shifts it answers with. */
function shiftIndex({ shifts }: Roster, groupsOf: (shift: Shift) => readonly number[]): ShiftIndex {
  const groups = new Map<number, number[]>();
  shifts.forEach((shift, index) => {
    for (const group of groupsOf(shift)) {
      const found = groups.get(group);
      if (found) found.push(index);
      else groups.set(group, [index]);
    }
  });
  const prepared = new Map<number, Prepared>();
  return (group, span) => {
    const indices = groups.get(group);
    if (!indices) return [];
    const known = prepared.get(group) ?? prepare(shifts, indices);
    prepared.set(group, known);
    return overlapping(shifts, known, span);
  };
}

/** Shifts by start, and the latest end of each and all before it. */
interface Prepared {
  readonly sorted: readonly number[];
  readonly latest: readonly number[];
}

function prepare(shifts: readonly Shift[], indices: readonly number[]): Prepared {
  const sorted = [...indices].sort((a, b) => inOrder(shifts[a]!, shifts[b]!));
  let end = -Infinity;
  return { sorted, latest: sorted.map((index) => (end = Math.max(end, shifts[index]!.end))) };
}

function overlapping(shifts: readonly Shift[], { sorted, latest }: Prepared, { start, end }: Span): number[] {
  const found: number[] = [];
  const after = firstFrom(sorted, (index) => shifts[index]!.start >= end);
  for (let i = after - 1; i >= 0 && latest[i]! > start; i--) {
    if (shifts[sorted[i]!]!.end > start) found.push(sorted[i]!);
  }
  return found.reverse();
}

/** By start; what begins together has an order too, so that the order of the rows never matters. */
function inOrder(a: Shift, b: Shift): number {
  return a.start - b.start || a.end - b.end || a.place - b.place || a.zone - b.zone || a.person - b.person;
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
