import { text } from '../../../messages/catalogue';
import { ageOn } from '../../../roster/age';
import type { Person } from '../../../roster/roster';
import type { Country, Day } from '../../../time/units';
import { because } from '../../define-rule';
import type { Why } from '../../finding';
import type { Asked } from '../../shared/asking';
import type { RosterView } from '../../view';
import { groupsOn } from './groups';
import { holidaysKey, mondayOf, usualHolidaysOn } from './school';

/** What has to be known of a person to tell which group of the law they are in: the age, then the schooling. */
export function askGroup(view: RosterView, person: number): Asked {
  const known = view.person(person);
  const { name, birthDate, age, schooling } = known;
  const aged = birthDate !== undefined || age !== undefined;
  if (!aged || schooling !== undefined) return askBirthDate(name);
  return {
    key: `schooling:${name}`,
    text: text('young.askSchooling', { person: name }),
    fix: text('young.fixSchooling', { person: name }),
  };
}

function askBirthDate(person: string): Asked {
  return {
    key: `age:${person}`,
    text: text('young.askBirthDate', { person }),
    fix: text('young.fixBirthDate', { person }),
  };
}

/** One question for all the people whose day, or week with that day, it settles: when these holidays are this year. */
export function askHolidays(country: Country, day: Day): Asked {
  const weekdays = [0, 1, 2, 3, 4].map((i) => mondayOf(day) + i);
  const times = [day, ...weekdays].map((one) => usualHolidaysOn(country, one));
  const time = times.find((one) => one !== undefined);
  if (!time) throw new RangeError('No school holidays lie there.');
  const data = { holidays: { text: text(`young.${time.holidays}`) }, year: String(time.year) };
  return {
    key: `school-holidays:${holidaysKey(time)}`,
    text: text('young.askHolidays', data),
    fix: text('young.fixHolidays', data),
  };
}

export function askKind(view: RosterView, place: number): Asked {
  const { name } = view.place(place);
  return {
    key: `place-kind:${name}`,
    text: text('young.askKind', { place: name }),
    fix: text('young.fixKind', { place: name }),
  };
}

/** The age on the day, never the birth date itself, and what is known of the schooling. */
export function groupWhys(view: RosterView, person: number, country: Country, day: Day): Why[] {
  const known = view.person(person);
  const groups = groupsOn(known, country, day);
  // Of a child of 14 nobody needs to know the schooling.
  const isSettled = known.schooling === undefined && groups?.strict === groups?.mild;
  return [
    because(ageText(known, day)),
    ...(isSettled ? [] : [because(schoolingText(known))]),
    ...(country === 'se' ? [because(text('young.swedishYouth'), 'se-av-minors')] : []),
  ];
}

export function ageText({ name, birthDate, age }: Person, day: Day) {
  if (birthDate !== undefined)
    return text('young.age', { person: name, age: ageOn(birthDate, day), day: { day } });
  return age === undefined
    ? text('young.under18', { person: name })
    : text('young.ageAsStated', { person: name, age });
}

function schoolingText({ name, schooling }: Person) {
  if (schooling === undefined) return text('young.schoolingNotKnown', { person: name });
  return schooling ? text('young.inSchool', { person: name }) : text('young.pastSchool', { person: name });
}
