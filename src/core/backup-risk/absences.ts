import { soleCompany } from '../occupancy/sole-company';
import type { Shift } from '../roster/roster';
import { nightsBy } from '../rules/shared/nights';
import { type RosterView, viewOf } from '../rules/view';
import type { Roster } from '../roster/roster';
import { type Harm, type Harmed, harmedAdult, harmedMinor, harms } from './harm';
import { loneBackups } from './lone-backups';

/** A shift that others depend on: what would be broken if the person were ill or the shift stayed vacant. */
export interface Absence {
  readonly person: number;
  readonly place: number;
  readonly shift: Shift;
  /** The gravest first, then by start. */
  readonly harmed: readonly Harmed[];
  readonly minutes: Readonly<Record<Harm, number>>;
}

/**
 * One absence away: every shift that is all that keeps somebody from being alone, from being a minor without an adult,
 * or from having no backup in the night. Those that would break most come first.
 */
export function absences(roster: Roster, view: RosterView = viewOf(roster)): Absence[] {
  const nights = nightsBy(view, { nightFrom: null, nightUntil: null });
  const found = new Map<string, { shift: Shift; place: number; harmed: Harmed[] }>();
  const add = (place: number, shift: Shift, harmed: readonly Harmed[]) => {
    if (harmed.length === 0) return;
    const key = `${shift.person} ${place} ${shift.start} ${shift.end} ${shift.kind}`;
    const known = found.get(key) ?? { shift, place, harmed: [] };
    found.set(key, known);
    known.harmed.push(...harmed);
  };
  for (const sole of soleCompany(roster, 'adult'))
    add(sole.place, roster.shifts[sole.companyShift]!, harmedMinor(view, sole));
  for (const sole of soleCompany(roster, 'anyone'))
    add(sole.place, roster.shifts[sole.companyShift]!, harmedAdult(view, sole, nights));
  for (const lone of loneBackups(view, nights)) {
    const { person, harm, start, end } = lone;
    add(lone.place, lone.backup, [{ person, harm, start, end }]);
  }
  return [...found.values()].map(absenceOf).sort(byHarm);
}

function absenceOf({
  shift,
  place,
  harmed,
}: {
  readonly shift: Shift;
  readonly place: number;
  readonly harmed: readonly Harmed[];
}): Absence {
  const minutes = { 'minor-banned': 0, minor: 0, night: 0, 'no-backup': 0, alone: 0 };
  for (const { harm, start, end } of harmed) minutes[harm] += end - start;
  const gravestFirst = [...harmed].sort(
    (a, b) => harms.indexOf(a.harm) - harms.indexOf(b.harm) || a.start - b.start || a.person - b.person,
  );
  return { person: shift.person, place, shift, harmed: gravestFirst, minutes };
}

function byHarm(a: Absence, b: Absence): number {
  for (const harm of harms) if (a.minutes[harm] !== b.minutes[harm]) return b.minutes[harm] - a.minutes[harm];
  return a.shift.start - b.shift.start || a.place - b.place || a.person - b.person;
}
