import { overlapOf, without } from '../../../company/spans';
import { inForce } from '../../../law/dated';
import { weeklyRest, type YoungGroup } from '../../../law/young-work';
import type { Country, Day, Instant } from '../../../time/units';
import type { Asked } from '../../shared/asking';
import type { RosterView } from '../../view';
import { askGroup } from '../shared/asks';
import { type Groups, groupsOn } from '../shared/groups';
import { mondayOf } from '../shared/school';
import { DAY, inDays, type Worked, type YoungWorker } from '../shared/workers';

const WEEK = 7 * DAY;

/** A rest of so many minutes in a row, or so many whole days that may lie apart. */
interface Due {
  readonly kind: 'row' | 'days';
  readonly least: number;
  readonly grade: 'breach' | 'warning';
}

/** A calendar week without its rest; or work for more than a week of which each calendar week has its rest. */
export interface Restless {
  readonly person: number;
  readonly country: Country;
  /** The group whose law it is held against, and those that the person may be in. */
  readonly group: YoungGroup;
  readonly groups: Groups;
  /** Of the week, or of the first one. */
  readonly monday: Day;
  readonly at: Worked;
  readonly parts: readonly Worked[];
  readonly due: Due;
  /** The longest rest in a row within the week, or its whole days off. */
  readonly found: number;
  /** Each calendar week has its rest, but too much lies between one rest and the next. */
  readonly rolling: boolean;
  readonly ask?: Asked;
}

/**
 * Seven days may be laid by the calendar week, or counted on from the last rest. A week is told when it falls short by
 * both: it has no such rest between Monday and Sunday, and from the end of the rest before to the beginning of the next is
 * more than 7 days less that rest. Where only the second falls short, it is a matter of how the days are counted.
 */
export function restless(view: RosterView, worker: YoungWorker, given: number | null): Restless[] {
  const asChild = heldAgainst(view, worker, 'schooled', given);
  if (worker.country !== 'dk') return asChild;
  const isPast = ({ groups }: Restless) => groups.mild === 'past-school';
  const asPast = heldAgainst(view, worker, 'past-school', given).filter(isPast);
  const told = new Set(asPast.map(({ monday }) => monday));
  const child = asChild.flatMap((one) => {
    if (!isPast(one)) return [one];
    const isOpen = one.groups.strict !== 'past-school' && !told.has(one.monday);
    return isOpen ? [{ ...one, ask: askGroup(view, one.person) }] : [];
  });
  return [...asPast, ...child];
}

function heldAgainst(
  view: RosterView,
  { person, country, worked: all }: YoungWorker,
  group: YoungGroup,
  given: number | null,
): Restless[] {
  const groupsAt = ({ place, start }: Worked) =>
    groupsOn(view.person(person), country, view.dayAt(place, start));
  // Who comes of age in the middle of a shift works the rest of it as an adult.
  const worked = all
    .flatMap((one) => (groupsAt({ ...one, start: one.end - 1 }) ? [one] : inDays(view, one)))
    .filter((one) => groupsAt(one));
  const weeks = weeksOf(view, worked);
  const found = duesFor(country, group, worked[0] && view.dayAt(worked[0].place, worked[0].start), given)
    .flatMap((due) => shortBy(view, worked, weeks, due))
    .flatMap((one): Restless[] => {
      const groups = groupsAt(one.at);
      return groups ? [{ ...one, person, country, group, groups }] : [];
    });
  const isWeek = ({ due, rolling }: Restless) => due.kind === 'row' && !rolling;
  const rows = new Set(found.filter(isWeek).map(({ monday }) => monday));
  return found.filter(({ due, monday }) => due.kind === 'row' || !rows.has(monday));
}

/** Sweden asks for two days besides, which the general advice lets be shorter than two whole ones. */
function duesFor(country: Country, group: YoungGroup, day: Day | undefined, given: number | null): Due[] {
  if (day === undefined) return [];
  const { inARow = 0, days } = inForce(weeklyRest[country][group], day).value;
  const row = Math.max(inARow, given ?? 0);
  return [
    ...(row > 0 ? [{ kind: 'row', least: row, grade: 'breach' } as const] : []),
    ...(days === undefined
      ? []
      : [{ kind: 'days', least: days, grade: inARow > 0 ? 'warning' : 'breach' } as const]),
  ];
}

type Short = Pick<Restless, 'monday' | 'at' | 'parts' | 'due' | 'found' | 'rolling'>;

function shortBy(view: RosterView, worked: readonly Worked[], weeks: Weeks, due: Due): Short[] {
  const rest = due.kind === 'row' ? due.least : due.least * DAY;
  return runsBetween(worked, rest)
    .filter((run) => run.at(-1)!.end - run[0]!.start > WEEK - rest)
    .flatMap((run) => {
      const mondays = [...new Set(run.map((one) => mondayAt(view, one)))];
      const failing = mondays.flatMap((monday) => failingWeek(view, monday, weeks.get(monday)!, due));
      return failing.length || due.kind === 'days' ? failing : [rollingOf(run, mondays[0]!, due)];
    });
}

function rollingOf(run: readonly Worked[], monday: Day, due: Due): Short {
  const at = { ...run[0]!, end: run.at(-1)!.end };
  return { monday, at, parts: run, due: { ...due, grade: 'warning' }, found: 0, rolling: true };
}

function failingWeek(view: RosterView, monday: Day, parts: readonly Worked[], due: Due): Short[] {
  const clock = view.clock(parts[0]!.place);
  const week = { start: clock.startOf(monday), end: clock.startOf(monday + 7) };
  const rests = without(week, parts).map(({ start, end }) => end - start);
  const days = rests.reduce((sum, rest) => sum + Math.floor(rest / DAY), 0);
  const found = due.kind === 'row' ? Math.max(0, ...rests) : days;
  if (found >= due.least) return [];
  const at = { ...parts[0]!, end: parts.at(-1)!.end };
  return [{ monday, at, parts, due, found, rolling: false }];
}

/** Work put together where less than so much rest lies between. */
function runsBetween(worked: readonly Worked[], least: number): Worked[][] {
  const runs: Worked[][] = [];
  let end = -Infinity;
  for (const one of worked) {
    if (one.start - end < least) runs.at(-1)!.push(one);
    else runs.push([one]);
    end = one.end;
  }
  return runs;
}

/** Work by the Monday of its calendar week, cut at the turn of the week. */
type Weeks = ReadonlyMap<Day, readonly Worked[]>;

function weeksOf(view: RosterView, worked: readonly Worked[]): Weeks {
  const weeks = new Map<Day, Worked[]>();
  for (const one of worked) {
    const clock = view.clock(one.place);
    const last = mondayOf(view.dayAt(one.place, one.end - 1));
    for (let monday = mondayAt(view, one); monday <= last; monday += 7) {
      const week = { start: clock.startOf(monday), end: clock.startOf(monday + 7) };
      const part = overlapOf<Instant>(one, week);
      if (part) weeks.set(monday, [...(weeks.get(monday) ?? []), { place: one.place, ...part }]);
    }
  }
  return weeks;
}

function mondayAt(view: RosterView, { place, start }: Worked): Day {
  return mondayOf(view.dayAt(place, start));
}
