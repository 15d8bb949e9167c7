import { overlapOf } from '../../../company/spans';
import { inForce } from '../../../law/dated';
import { swedishLateEvening } from '../../../law/young-work';
import { minuteOfDayOf } from '../../../time/calendar';
import type { Country, Day, Instant, MinuteOfDay } from '../../../time/units';
import type { Asked } from '../../shared/asking';
import { instantsOf } from '../../shared/wall-spans';
import type { RosterView } from '../../view';
import { askGroup, askKind } from '../shared/asks';
import { type Groups, groupsOn } from '../shared/groups';
import { joined } from '../shared/judge';
import { inDays, type Worked, type YoungWorker } from '../shared/workers';
import { type ForbiddenDay, forbiddenOn, type Grade } from './forbidden';

/** Work at a time of day that is not allowed, or perhaps not; what touches and stands alike is one. */
export interface LateHours {
  readonly person: number;
  readonly country: Country;
  readonly groups: Groups;
  readonly day: Day;
  readonly at: Worked;
  readonly grade: Grade;
  /** The hours that are allowed instead. */
  readonly law: ForbiddenDay;
  readonly ask?: Asked;
}

export function lateHours(view: RosterView, worker: YoungWorker, until: MinuteOfDay | null): LateHours[] {
  const late = lateEvenings(view, worker);
  const parts = worker.worked.flatMap((worked) =>
    inDays(view, worked).flatMap((part) =>
      inPart(view, worker, part, { lateBefore: late.has(part.day - 1), until }),
    ),
  );
  return joined(parts, ({ grade, ask }) => `${grade} ${ask?.key}`);
}

function inPart(
  view: RosterView,
  { person, country }: YoungWorker,
  part: Worked & { readonly day: Day },
  more: { readonly lateBefore: boolean; readonly until: MinuteOfDay | null },
): LateHours[] {
  const { day, place } = part;
  if (isByDay(view, part, more.until)) return [];
  const groups = groupsOn(view.person(person), country, day);
  if (!groups) return [];
  const worker = { person: view.person(person), country, place, day, ...more };
  const strict = forbiddenOn(view, { ...worker, group: groups.strict });
  const mild = forbiddenOn(view, { ...worker, group: groups.mild });
  const base = { person, country, groups, day };
  const isOne = groups.strict === groups.mild;
  const asMild = partsIn(view, part, mild);
  const asStrict = isOne ? asMild : partsIn(view, part, strict);
  const settled = isOne ? asMild : asMild.flatMap((one) => forbiddenInBoth(one, asStrict));
  const open = [
    ...left(asStrict, settled).map((one) => ({ ...one, law: strict })),
    ...left(asMild, [...settled, ...asStrict]).map((one) => ({ ...one, law: mild })),
  ];
  return [
    ...settled.map((one) => ({
      ...base,
      law: mild,
      ...one,
      ...(one.grade === 'ask-kind' && { ask: askKind(view, place) }),
    })),
    ...open.map((one) => ({ ...base, ...one, ask: askGroup(view, person) })),
  ];
}

function left(parts: readonly Graded[], settled: readonly Graded[]): Graded[] {
  return parts.flatMap((one) => withoutAll(one, settled));
}

/** Sweden: a late evening keeps a youth free longer in the morning than a child. */
function forbiddenInBoth(one: Graded, others: readonly Graded[]): Graded[] {
  if (one.grade !== 'forbidden') return [];
  return others.flatMap(({ at }) => {
    const both = overlapOf<Instant>(one.at, at);
    return both ? [{ ...one, at: { ...one.at, ...both } }] : [];
  });
}

/** Hours that everybody may work in all three countries: most shifts are in them. */
const DAYTIME = { start: 420, end: 1200 };

function isByDay(view: RosterView, { place, start, end }: Worked, until: MinuteOfDay | null): boolean {
  const clock = view.clock(place);
  const latest = Math.min(DAYTIME.end, until ?? DAYTIME.end);
  return minuteOfDayOf(clock.toWall(start)) >= DAYTIME.start && minuteOfDayOf(clock.toWall(end - 1)) < latest;
}

interface Graded {
  readonly at: Worked;
  readonly grade: Grade;
}

function partsIn(view: RosterView, part: Worked & { readonly day: Day }, { hours }: ForbiddenDay): Graded[] {
  const { place, day } = part;
  return hours.flatMap(({ grade, ...span }) =>
    instantsOf(view.clock(place), day, [span]).flatMap((forbidden) => {
      const at = overlapOf<Instant>(part, forbidden);
      return at ? [{ grade, at: { place, ...at } }] : [];
    }),
  );
}

/** What is left of a part when those that are settled are taken out. */
function withoutAll({ at, grade }: Graded, settled: readonly Graded[]): Graded[] {
  let left = [at];
  for (const { at: taken } of settled) {
    left = left.flatMap(({ place, start, end }) =>
      [
        { place, start, end: Math.min(end, Math.max(start, taken.start)) },
        { place, start: Math.max(start, Math.min(end, taken.end)), end },
      ].filter((one) => one.start < one.end),
    );
  }
  return left.map((one) => ({ at: one, grade }));
}

/** The days on which somebody in Sweden works late enough to be free longer in the morning. */
function lateEvenings(view: RosterView, { country, worked }: YoungWorker): ReadonlySet<Day> {
  if (country !== 'se') return new Set();
  const parts = worked.flatMap((one) => inDays(view, one));
  const isLate = ({ day, place, end }: Worked & { readonly day: Day }) =>
    minuteOfDayOf(view.clock(place).toWall(end - 1)) >= inForce(swedishLateEvening, day).value.start;
  return new Set(parts.filter(isLate).map(({ day }) => day));
}
