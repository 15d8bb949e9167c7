import type { YoungGroup } from '../../../law/young-work';
import { AgeClass, ageClassOn, yearsOn } from '../../../roster/age';
import type { Person } from '../../../roster/roster';
import { dateOf } from '../../../time/calendar';
import type { Country, Day } from '../../../time/units';

/** The groups of the law that a minor may be in, the best and the least protected; the same where all is known. */
export interface Groups {
  readonly strict: YoungGroup;
  readonly mild: YoungGroup;
}

/**
 * Undefined for whom is 18 on the day (from the first minute of the birthday), or of whom nobody knows whether they are.
 *
 * Under 13, and 13 and 14, by age alone: they count as still in compulsory school. From 15 by whether they are. In Sweden
 * somebody is past it only from the calendar year in which they turn 16.
 */
export function groupsOn(person: Person, country: Country, day: Day): Groups | undefined {
  if (ageClassOn(person, day) !== AgeClass.minor) return undefined;
  const years = yearsOn(person, day);
  if (years === undefined) return { strict: 'under-13', mild: person.schooling ? 'schooled' : 'past-school' };
  if (years < 13) return only('under-13');
  const late = country === 'se' ? turnsSixteen(person, years, day) : years >= 15;
  if (late === false) return only(years < 15 ? '13-14' : 'schooled');
  if (person.schooling) return only('schooled');
  const settled = late === true && person.schooling === false;
  return settled ? only('past-school') : { strict: 'schooled', mild: 'past-school' };
}

/** Whether the person turns 16, or more, in the calendar year; undefined where only an age of 15 is known. */
function turnsSixteen({ birthDate }: Person, years: number, day: Day): boolean | undefined {
  if (birthDate !== undefined) return dateOf(day).year - dateOf(birthDate).year >= 16;
  return years === 15 ? undefined : years >= 16;
}

function only(group: YoungGroup): Groups {
  return { strict: group, mild: group };
}
