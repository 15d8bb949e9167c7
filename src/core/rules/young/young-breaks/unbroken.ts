import { overlapOf, union } from '../../../company/spans';
import { inForce } from '../../../law/dated';
import { youngBreak, type YoungBreak } from '../../../law/young-work';
import type { Country, Day, Instant } from '../../../time/units';
import type { RosterView } from '../../view';
import { groupsOn } from '../shared/groups';
import { byDay, lengthOf, type Worked, type YoungWorker } from '../shared/workers';

/** Work of a day, or in a row, that is long enough to need a break, and has none. */
export interface Unbroken {
  readonly person: number;
  readonly country: Country;
  readonly day: Day;
  readonly at: Worked;
  readonly parts: readonly Worked[];
  readonly worked: number;
  /** Minutes of breaks that are too short. */
  readonly shortBreaks: number;
  readonly after: number;
  readonly length: number;
}

interface Params {
  readonly after: number | null;
  readonly length: number | null;
}

export function unbroken(
  view: RosterView,
  { person, country, worked }: YoungWorker,
  params: Params,
): Unbroken[] {
  const days = [...byDay(view, worked)].filter(([day]) => groupsOn(view.person(person), country, day));
  return periodsOf(country, days).flatMap((parts) => {
    const { after, length } = dueFor(view, country, parts[0]!, params);
    return stretchesOf(parts, length, country).flatMap((stretch): Unbroken[] => {
      const total = lengthOf(stretch);
      const at = { ...stretch[0]!, end: stretch.at(-1)!.end };
      const shortBreaks = breaksIn(view, person, at);
      const isEnough = country !== 'se' && shortBreaks >= length;
      if (total <= after || isEnough) return [];
      const day = view.dayAt(at.place, at.start);
      return [{ person, country, day, after, length, at, parts: stretch, worked: total, shortBreaks }];
    });
  });
}

/** The law of Denmark and Norway speaks of a day's work, that of Sweden of work in a row, which midnight does not end. */
function periodsOf(country: Country, days: readonly (readonly [Day, readonly Worked[]])[]) {
  const parts = days.map(([, worked]) => worked);
  if (country !== 'se') return parts;
  return parts.length ? [parts.flat()] : [];
}

function dueFor(view: RosterView, country: Country, { place, start }: Worked, params: Params): YoungBreak {
  const law = inForce(youngBreak[country], view.dayAt(place, start)).value;
  return {
    after: Math.min(law.after, params.after ?? law.after),
    length: Math.max(law.length, params.length ?? law.length),
  };
}

/** In Sweden each stretch between breaks; elsewhere the day, if nothing in it is a break. */
function stretchesOf(parts: readonly Worked[], length: number, country: Country): (readonly Worked[])[] {
  const stretches: Worked[][] = [];
  let end = -Infinity;
  for (const part of parts) {
    if (part.start - end < length) stretches.at(-1)!.push(part);
    else stretches.push([part]);
    end = part.end;
  }
  return country === 'se' || stretches.length === 1 ? stretches : [];
}

/** Minutes of breaks that are written within a span of work, each once. */
function breaksIn(view: RosterView, person: number, span: Worked): number {
  const breaks = view.shiftsOf(person, span).filter(({ kind }) => kind === 'break');
  return union(breaks.flatMap((shift) => overlapOf<Instant>(shift, span) ?? [])).reduce(
    (sum, { start, end }) => sum + end - start,
    0,
  );
}
