import { text } from '../../messages/catalogue';
import type { Shift } from '../../roster/roster';
import type { Notice } from '../reading';
import { Groups } from './groups';

/** The same person, kind, place, zone and time written twice is one shift, and its second cell is told. */
export function withoutRepeats(
  shifts: readonly Shift[],
  people: readonly { readonly name: string }[],
): [readonly Shift[], Notice[]] {
  const suspects = startedTwice(shifts, people.length);
  if (suspects.size === 0) return [shifts, []];
  const once = new Map<string | Shift, Shift>();
  const notices: Notice[] = [];
  shifts.forEach((shift, index) => {
    const key = suspects.has(index) ? wholeKey(shift) : shift;
    const first = once.get(key);
    once.set(key, first ? writtenAgain(first, shift) : shift);
    if (!first) return;
    const person = people[shift.person]?.name ?? '';
    const words = text('staff.writtenTwice', { person, other: first.cells[0].address });
    notices.push({ cell: shift.cells[0], text: words });
  });
  return [[...once.values()], notices];
}

function writtenAgain(first: Shift, again: Shift): Shift {
  const { person, place, zone, kind, start, end, anywhere, role, note } = first;
  const cells = [...first.cells, ...again.cells] as const;
  // One of the two may leave out the break.
  const unplacedBreakMinutes = first.unplacedBreakMinutes ?? again.unplacedBreakMinutes;
  const writtenIn = [...(first.writtenIn ?? [first.cells]), again.cells];
  return {
    person,
    place,
    zone,
    kind,
    start,
    end,
    anywhere,
    role,
    note,
    cells,
    writtenIn,
    unplacedBreakMinutes,
  };
}

function wholeKey({ person, place, zone, kind, start, end, anywhere }: Shift): string {
  return [person, anywhere ? '*' : place, zone, kind, start, end].join();
}

/** Shifts of one person that start together: whole keys only for them, for they are few. */
function startedTwice(shifts: readonly Shift[], people: number): Set<number> {
  const twice = new Set<number>();
  const byPerson = new Groups(
    Int32Array.from(shifts, ({ person }) => person),
    people,
  );
  for (let person = 0; person < people; person += 1) {
    const mine = byPerson.of(person);
    if (onlyLater(shifts, mine)) continue;
    const inOrder = mine.slice().sort((a, b) => shifts[a]!.start - shifts[b]!.start);
    for (let at = 1; at < inOrder.length; at += 1) {
      const [before, here] = [inOrder[at - 1]!, inOrder[at]!];
      if (shifts[before]!.start === shifts[here]!.start) twice.add(before).add(here);
    }
  }
  return twice;
}

/** Written in the order of time, as on most rosters. */
function onlyLater(shifts: readonly Shift[], mine: Int32Array): boolean {
  for (let at = 1; at < mine.length; at += 1)
    if (shifts[mine[at]!]!.start <= shifts[mine[at - 1]!]!.start) return false;
  return true;
}
