import { AgeClass, ageClassOn } from '../roster/age';
import type { Roster, Shift } from '../roster/roster';
import type { Day, Span } from '../time/units';
import { apartBecause } from './contact';
import type { LoneInterval } from './company-of';
import type { Reason } from './nearby';
import type { ShiftIndex } from './shift-index';
import { overlapOf, overlaps, without } from './spans';

/** A reason why a person does not count, for a part of the interval. */
export interface Seen {
  readonly person: number;
  readonly reason: Reason;
  readonly during: Span;
  readonly shift: number;
}

/**
 * What the entries at the place say about the people on them during the interval, as far as they are not company. Where
 * an adult is needed, minors who are not at work say nothing.
 */
export function seenDuring(
  roster: Roster,
  entries: readonly number[],
  interval: LoneInterval,
  { shiftsOf, day }: { readonly shiftsOf: ShiftIndex; readonly day: Day },
): Seen[] {
  return entries.flatMap((index): Seen[] => {
    const shift = roster.shifts[index]!;
    const during = overlapOf(shift, interval.span);
    if (!during) return [];
    const seen = { person: shift.person, shift: index, during };
    if (shift.kind !== 'work') {
      const minor = interval.need === 'adult' && ageOn(roster, shift, day) === AgeClass.minor;
      return minor ? [] : [{ ...seen, reason: reasonOf[shift.kind] }];
    }
    const others = shiftsOf(shift.person, during).map((other) => roster.shifts[other]!);
    const reason = whyNot(roster, shift, others, interval, day);
    const breaks = others.filter(({ kind }) => kind === 'break');
    return reason ? without(during, breaks).map((part) => ({ ...seen, during: part, reason })) : [];
  });
}

const reasonOf: Record<Exclude<Shift['kind'], 'work'>, Reason> = {
  'on-call': 'on-call',
  absence: 'absent',
  tentative: 'tentative',
  break: 'on-break',
};

function ageOn({ people }: Roster, { person }: Shift, day: Day): AgeClass {
  return ageClassOn(people[person]!, day);
}

/** Undefined for company. What is certain outranks what could be asked. */
function whyNot(
  roster: Roster,
  shift: Shift,
  others: readonly Shift[],
  { need, place, zone }: LoneInterval,
  day: Day,
): Reason | undefined {
  const age = need === 'adult' ? ageOn(roster, shift, day) : AgeClass.adult;
  if (age === AgeClass.minor) return 'under-18';
  const apart = apartBecause(roster.places[place]!, zone, shift.zone);
  if (apart && apart !== 'zone-unknown') return apart;
  if (others.some((other) => contradicts(roster, shift, other))) return 'two-places-at-once';
  return apart ?? (age === AgeClass.unknown ? 'age-unknown' : breakTime(shift));
}

/** Who is company, but for a break of which only the length is known. */
function breakTime({ unplacedBreakMinutes = 0 }: Shift): Reason | undefined {
  return unplacedBreakMinutes > 0 ? 'break-time-unknown' : undefined;
}

/** Where the roster has a person away, or at work apart from here, while a work shift says that they are here. */
export function contradictions(roster: Roster, shift: Shift, others: readonly Shift[]): Span[] {
  return others
    .filter((other) => contradicts(roster, shift, other))
    .flatMap((other) => overlapOf(shift, other) ?? []);
}

function contradicts(roster: Roster, shift: Shift, other: Shift): boolean {
  if (!overlaps(shift, other)) return false;
  if (other.kind === 'absence') return true;
  if (other.kind !== 'work') return false;
  return (
    other.place !== shift.place ||
    apartBecause(roster.places[shift.place]!, shift.zone, other.zone) !== undefined
  );
}
