import { inForce } from '../../../law/dated';
import { mostHours, type MostHours, type YoungGroup } from '../../../law/young-work';
import type { Country, Day } from '../../../time/units';
import { askBreak, type Asked } from '../../shared/asking';
import type { RosterView } from '../../view';
import { askGroup, askHolidays } from '../shared/asks';
import { type Groups, groupsOn } from '../shared/groups';
import type { SchoolDay } from '../shared/school';
import { unplacedIn } from '../shared/unplaced';
import { beyond, lengthOf, SHORTEST_BREAK, type Worked, type YoungWorker } from '../shared/workers';
import { excess } from './most';

/** A day or a calendar week of somebody's work, and whether there was school in it. */
export interface Period {
  /** The day by whose age and law it is judged. */
  readonly day: Day;
  readonly school: SchoolDay;
  readonly parts: readonly Worked[];
}

/** Which of the law's numbers a period is held against, and what the workplace sets instead. */
export interface Limits {
  readonly school: keyof MostHours;
  readonly free: keyof MostHours;
  readonly given: { readonly school: number | null; readonly free: number | null };
}

/** A period with too much work: for certain, or depending on an answer. */
export interface LongPeriod extends Period {
  readonly person: number;
  readonly country: Country;
  readonly groups: Groups;
  readonly most: number;
  /** Minutes of break whose time is not known and that are left out here. */
  readonly off: number;
  /** What is beyond the most. */
  readonly at: Worked;
  readonly ask?: Asked;
}

export function longPeriods(
  view: RosterView,
  worker: YoungWorker,
  periods: readonly Period[],
  limits: Limits,
): LongPeriod[] {
  const { person, country } = worker;
  return periods.flatMap((period): LongPeriod[] => {
    const groups = groupsOn(view.person(person), country, period.day);
    if (!groups) return [];
    const mostOf = (group: YoungGroup, hasSchool: boolean) =>
      mostIn(lawOn(country, group, period.day).value, limits, hasSchool && group !== 'past-school');
    const { parts, school } = period;
    const offs = unplacedIn(view, worker, parts, SHORTEST_BREAK);
    const excessBeside = (off: number) => excess(lengthOf(parts) - off, { groups, school }, mostOf);
    // What is too long however the breaks lie; else what is if they lie in another day or week.
    const certain = excessBeside(offs.most);
    const off = certain ? offs.most : offs.least;
    const found = certain ?? excessBeside(off);
    const at = found && beyond(parts, found.most + off);
    if (!at) return [];
    const { most, dependsOn } = found;
    const ask = dependsOn
      ? askOn(view, worker, period.day, dependsOn)
      : certain
        ? undefined
        : askBreak(view, person);
    return [{ ...period, person, country, groups, most, off, at, ...(ask && { ask }) }];
  });
}

function askOn(
  view: RosterView,
  { person, country }: YoungWorker,
  from: Day,
  what: 'group' | 'holidays',
): Asked {
  return what === 'group' ? askGroup(view, person) : askHolidays(country, from);
}

export function lawOn(country: Country, group: YoungGroup, day: Day) {
  return inForce(mostHours[country][group], day);
}

/** A workplace's own number counts only where it is stricter. */
function mostIn(law: MostHours, { school, free, given }: Limits, atSchool: boolean): number {
  const [legal, own] = atSchool ? [law[school], given.school] : [law[free], given.free];
  return Math.min(legal, own ?? legal);
}
