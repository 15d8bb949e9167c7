import { inForce } from '../../../law/dated';
import { youngBreak } from '../../../law/young-work';
import type { Country, Day } from '../../../time/units';
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
  return [...byDay(view, worked)].flatMap(([day, parts]) => {
    if (!groupsOn(view.person(person), country, day)) return [];
    const law = inForce(youngBreak[country], day).value;
    const after = Math.min(law.after, params.after ?? law.after);
    const length = Math.max(law.length, params.length ?? law.length);
    const base = { person, country, day, after, length };
    return stretchesOf(parts, length, country).flatMap((stretch): Unbroken[] => {
      const total = lengthOf(stretch);
      if (total <= after) return [];
      const at = { ...stretch[0]!, end: stretch.at(-1)!.end };
      const shortBreaks = breaksIn(view, person, at);
      if (country !== 'se' && shortBreaks >= length) return [];
      return [{ ...base, at, parts: stretch, worked: total, shortBreaks }];
    });
  });
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

/** Minutes of breaks that are written within a span of work. */
function breaksIn(view: RosterView, person: number, { start, end }: Worked): number {
  return lengthOf(
    view
      .shiftsOf(person, { start, end })
      .filter((shift) => shift.kind === 'break' && shift.start >= start && shift.end <= end)
      .map((shift) => ({ place: shift.place, start: shift.start, end: shift.end })),
  );
}
