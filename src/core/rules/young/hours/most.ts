import * as z from 'zod/mini';
import { inForce, type Sourced } from '../../../law/dated';
import type { YoungGroup } from '../../../law/young-work';
import type { Country } from '../../../time/units';
import type { Statutory } from '../../define-rule';
import { type Groups, groupsOn } from '../shared/groups';
import type { SchoolDay } from '../shared/school';

/** What the working time of a day or a week has to be judged by: who, and whether there was school. */
export interface Circumstances {
  readonly groups: Groups;
  readonly school: SchoolDay;
}

/** Too much under every answer, or depending on the one that is missing. */
export interface Excess {
  readonly most: number;
  readonly dependsOn?: 'group' | 'holidays';
}

/** Undefined where the minutes are not too many whatever the answers are. */
export function excess(
  minutes: number,
  { groups, school }: Circumstances,
  mostOf: (group: YoungGroup, hasSchool: boolean) => number,
): Excess | undefined {
  const mild = mostOf(groups.mild, school === 'school');
  if (minutes > mild) return { most: mild };
  const strict = mostOf(groups.strict, school !== 'free');
  if (minutes <= strict) return undefined;
  const answers = school === 'perhaps-free' ? [true, false] : [school === 'school'];
  const isTooMuch = (group: YoungGroup, hasSchool: boolean) => minutes > mostOf(group, hasSchool);
  const dependsOnGroup = answers.some(
    (hasSchool) => isTooMuch(groups.mild, hasSchool) !== isTooMuch(groups.strict, hasSchool),
  );
  return { most: strict, dependsOn: dependsOnGroup ? 'group' : 'holidays' };
}

type Table<T> = Readonly<Record<Country, Readonly<Record<YoungGroup, readonly Sourced<T>[]>>>>;

/** A parameter's place in the law: one number of one group, by country; and of somebody, by the group that they are in. */
export function statutoryOf<T>(
  stricter: Statutory['stricter'],
  table: Table<T>,
  group: YoungGroup,
  pick: (value: T) => number,
): Statutory {
  const numbers = (country: Country) =>
    table[country][group].map((dated): Sourced<number> => ({ ...dated, value: pick(dated.value) }));
  return {
    ...{ stricter, unit: 'minutes', law: { dk: numbers('dk'), no: numbers('no'), se: numbers('se') } },
    lawFor(view, { person, place, day }) {
      const { country } = view.place(place);
      const own = groupsOn(view.person(person), country, day)?.mild ?? group;
      const dated = inForce(table[country][own], day);
      return { ...dated, value: pick(dated.value) };
    },
  };
}

/** A parameter in minutes, at most `longest`; left out, the law's number. */
export function minutesAtMost(description: string, longest = 1440) {
  const some = z.int().check(z.minimum(0), z.maximum(longest));
  return z._default(z.nullable(some).check(z.describe(description)), null);
}
