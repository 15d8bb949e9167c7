import { dateOf, dayRolledOver } from '../time/calendar';
import type { Day } from '../time/units';
import type { Person } from './roster';

/** Age on the day, as far as it is known. 18 from the first minute of the birthday. */
export const AgeClass = { unknown: 0, minor: 1, adult: 2 } as const;
export type AgeClass = (typeof AgeClass)[keyof typeof AgeClass];

const MAJORITY = 18;

/** A minor until the day of the 18th birthday. A birth date outranks the mark "under 18", and that a stated age. */
export function ageClassOn(person: Person, day: Day): AgeClass {
  const birthday = adultFrom(person);
  if (birthday !== undefined) return day < birthday ? AgeClass.minor : AgeClass.adult;
  if (person.under18 !== undefined) return person.under18 ? AgeClass.minor : AgeClass.adult;
  if (person.age !== undefined) return person.age < MAJORITY ? AgeClass.minor : AgeClass.adult;
  return AgeClass.unknown;
}

/**
 * Whole years on the day: from the birth date, else as the roster states it. Undefined where neither is known, though the
 * person may be marked as under 18.
 */
export function yearsOn({ birthDate, age }: Person, day: Day): number | undefined {
  return birthDate === undefined ? age : ageOn(birthDate, day);
}

export function ageOn(birthDate: Day, day: Day): number {
  const [birth, now] = [dateOf(birthDate), dateOf(day)];
  const beforeBirthday = now.month < birth.month || (now.month === birth.month && now.date < birth.date);
  return now.year - birth.year - (beforeBirthday ? 1 : 0);
}

/**
 * The 18th birthday, from whose first minute the person is an adult; undefined without a birth date.
 *
 * Somebody born on 29 February comes of age on 1 March: which of the two days counts in a common year is not settled
 * for this rule, and a protection is rather kept a day too long than dropped a day too early.
 */
export function adultFrom(person: Person): Day | undefined {
  if (person.birthDate === undefined) return undefined;
  const { year, month, date } = dateOf(person.birthDate);
  return dayRolledOver({ year: year + MAJORITY, month, date });
}
