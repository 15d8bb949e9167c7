import fc from 'fast-check';
import type { Roster, Shift } from '../../src/core/roster/roster';

/** The same rosters with breaks of which only the length is known in some of the shifts that are long enough. */
export function withBreakLengths(rosters: fc.Arbitrary<Roster>): fc.Arbitrary<Roster> {
  const some = fc.array(fc.constantFrom(0, 0, 0, 5, 15, 30, 45), { minLength: 17, maxLength: 17 });
  return fc.tuple(rosters, some).map(([roster, lengths]): Roster => {
    const shifts = roster.shifts.map((shift, i) => {
      const length = lengths[i % lengths.length]!;
      const fits = shift.kind === 'work' && length > 0 && length + 2 <= workedIn(roster, shift);
      return fits ? { ...shift, unplacedBreakMinutes: length } : shift;
    });
    return { ...roster, shifts };
  });
}

/** Without the breaks that have clock times. */
function workedIn({ shifts }: Roster, { person, start, end }: Shift): number {
  const taken = shifts
    .filter((one) => one.kind === 'break' && one.person === person)
    .map((one) => Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)));
  return end - start - taken.reduce((sum, minutes) => sum + minutes, 0);
}

/** Without the work that somebody would do in two places or rooms at once. */
export function eachInOnePlace(roster: Roster): Roster {
  const kept: Shift[] = [];
  for (const shift of roster.shifts)
    if (shift.kind !== 'work' || !kept.some((other) => isTwiceAtWork(other, shift))) kept.push(shift);
  return { ...roster, shifts: kept };
}

function isTwiceAtWork(one: Shift, other: Shift): boolean {
  return one.kind === 'work' && one.person === other.person && one.start < other.end && other.start < one.end;
}

/** The roster with somebody off in all of such a shift but its first and its last minute: wherever the break may be. */
export function offInAll(roster: Roster, person: number): Roster {
  const rows = roster.shifts.flatMap((shift) =>
    shift.person === person && shift.unplacedBreakMinutes !== undefined
      ? [{ ...shift, kind: 'break' as const, start: shift.start + 1, end: shift.end - 1 }]
      : [],
  );
  return { ...roster, shifts: [...roster.shifts, ...rows] };
}
