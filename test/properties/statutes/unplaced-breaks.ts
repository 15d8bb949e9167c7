import type { Roster, Shift } from '../../../src/core/roster/roster';
import { workedMinutes } from './minors';

/** How many minutes of breaks without clock times may lie in some minutes: at least and at most. */
interface Off {
  readonly least: number;
  readonly most: number;
}

/**
 * Every way of laying each break of half an hour or more into what is worked of its shift, in one piece, and how much of
 * it falls on the minutes asked for.
 */
export function breakMinutesIn(roster: Roster, person: number, minutes: readonly number[]): Off {
  const asked = new Set(minutes);
  const off = { least: 0, most: 0 };
  for (const shift of unplacedOf(roster, person)) {
    const worked = workedOf(roster, shift);
    const length = Math.min(shift.unplacedBreakMinutes!, worked.length);
    if (length < 30) continue;
    const counts = worked
      .slice(0, worked.length - length + 1)
      .map((_, first) => worked.slice(first, first + length).filter((minute) => asked.has(minute)).length);
    off.least += Math.min(...counts);
    off.most += Math.max(...counts);
  }
  return off;
}

/** Shifts with a break of which only the length is known. */
function unplacedOf({ shifts }: Roster, person: number): Shift[] {
  return shifts.filter((shift) => shift.person === person && shift.unplacedBreakMinutes !== undefined);
}

function workedOf(roster: Roster, { person, start, end }: Shift): number[] {
  return workedMinutes(roster, person)
    .map(({ instant }) => instant)
    .filter((minute) => start <= minute && minute < end);
}

/**
 * The roster with each such break laid somewhere within its shift as a row of its own: after so many of the minutes that
 * are worked there and no break, `pick` out of all that there are. Cut in several where it is asked for, each so many
 * minutes `apart` from the next.
 */
export function laid(roster: Roster, picks: readonly number[], pieces: number, apart = 97): Roster {
  let known: Roster = roster;
  roster.people.forEach((_, person) => {
    unplacedOf(roster, person).forEach((shift, index) => {
      const pick = picks[(person + index) % picks.length]!;
      known = withBreak(known, shift, { pick, pieces, apart });
    });
  });
  return { ...known, shifts: known.shifts.map((shift) => ({ ...shift, unplacedBreakMinutes: undefined })) };
}

interface Laying {
  readonly pick: number;
  readonly pieces: number;
  readonly apart: number;
}

function withBreak(roster: Roster, shift: Shift, { pick, pieces, apart }: Laying): Roster {
  const parts = Array.from({ length: pieces }, (_, i) => {
    const whole = shift.unplacedBreakMinutes!;
    return Math.floor((whole * (i + 1)) / pieces) - Math.floor((whole * i) / pieces);
  });
  return parts.reduce((known, length, i) => {
    const free = workedOf(known, shift).filter((minute) => !isBreak(known, shift.person, minute));
    // Within the work: its first and its last minute are worked.
    const starts = free.length - 2 - length;
    if (starts < 0 || length === 0) return known;
    const first = 1 + ((pick + i * apart) % (starts + 1));
    const row = { ...shift, kind: 'break', start: free[first]!, end: free[first + length - 1]! + 1 } as const;
    return { ...known, shifts: [...known.shifts, { ...row, unplacedBreakMinutes: undefined }] };
  }, roster);
}

function isBreak({ shifts }: Roster, person: number, minute: number): boolean {
  return shifts.some(
    (one) => one.kind === 'break' && one.person === person && one.start <= minute && minute < one.end,
  );
}
