import type { Shift } from '../../../roster/roster';
import type { Day } from '../../../time/units';
import type { RosterView } from '../../view';

export interface Newness {
  /** How many shifts, and how many days, of an employment somebody is new. */
  readonly shifts: number;
  readonly days: number;
  /** After how many days somebody is experienced. */
  readonly experienced: number;
}

export interface Starters {
  /** Whether the person is new in a shift, by the date of employment, or a temp or trainee not known to be experienced. */
  readonly newIn: (shift: Shift) => 'new' | 'temp' | undefined;
  /** Among the first shifts of an employment that began on the roster. */
  readonly isFirst: (shift: Shift) => boolean;
  /** Whoever has no date of employment counts: nobody is asked for everybody's. */
  readonly isExperienced: (person: number, day: Day) => boolean;
}

export function startersIn(view: RosterView, { shifts, days, experienced }: Newness): Starters {
  const first = firstShifts(view, shifts);
  const employedFrom = (person: number) => view.person(person).employedFrom;
  const isExperienced = (person: number, day: Day) =>
    day >= (employedFrom(person) ?? -Infinity) + experienced;
  return {
    newIn: (shift) => {
      const day = view.dayAt(shift.place, shift.start);
      const from = employedFrom(shift.person);
      if (first.has(shift) || (from !== undefined && day < from + days)) return 'new';
      const known = from !== undefined && isExperienced(shift.person, day);
      return !known && isTemp(view, shift.person) ? 'temp' : undefined;
    },
    isFirst: (shift) => first.has(shift),
    isExperienced,
  };
}

/** Only of people whose employment began when the roster did, or later: else their first shifts are not on it. */
function firstShifts(view: RosterView, count: number): Set<Shift> {
  const work = view.roster.shifts.filter(({ kind }) => kind === 'work');
  const dayOf = ({ place, start }: Shift) => view.dayAt(place, start);
  const firstDay = work.reduce((least, shift) => Math.min(least, dayOf(shift)), Infinity);
  return new Set(
    view.roster.people.flatMap(({ employedFrom }, person) => {
      if (employedFrom === undefined || employedFrom < firstDay) return [];
      return view
        .workOf(person)
        .filter((shift) => dayOf(shift) >= employedFrom)
        .slice(0, count);
    }),
  );
}

function isTemp(view: RosterView, person: number): boolean {
  const { duties = [] } = view.person(person);
  return duties.includes('temp') || duties.includes('trainee');
}
