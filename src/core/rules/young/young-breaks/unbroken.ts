import { overlapOf, union } from '../../../company/spans';
import { inForce } from '../../../law/dated';
import { youngBreak, type YoungBreak } from '../../../law/young-work';
import type { Country, Day, Instant } from '../../../time/units';
import { askBreak, type Asked } from '../../shared/asking';
import type { RosterView } from '../../view';
import { groupsOn } from '../shared/groups';
import { type Off, unplacedIn, unplacedShifts } from '../shared/unplaced';
import { byDay, lengthOf, SHORTEST_BREAK, type Worked, type YoungWorker } from '../shared/workers';

/** Work of a day, or in a row, that is long enough to need a break, and has none. */
export interface Unbroken {
  readonly person: number;
  readonly country: Country;
  readonly day: Day;
  readonly at: Worked;
  readonly parts: readonly Worked[];
  readonly worked: number;
  /** Minutes of breaks that are written, as far as they lie in it for certain. */
  readonly shortBreaks: number;
  /** Where it hangs on when the break is. */
  readonly ask?: Asked;
  readonly after: number;
  readonly length: number;
}

interface Params {
  readonly after: number | null;
  readonly length: number | null;
}

export function unbroken(view: RosterView, worker: YoungWorker, params: Params): Unbroken[] {
  const { person, country, worked } = worker;
  const days = [...byDay(view, worked)].filter(([day]) => groupsOn(view.person(person), country, day));
  return periodsOf(country, days).flatMap((parts) => {
    const due = dueFor(view, country, parts[0]!, params);
    return stretchesOf(parts, due.length, country).flatMap((stretch): Unbroken[] => {
      const at = { ...stretch[0]!, end: stretch.at(-1)!.end };
      const breaks = breaksOf(view, worker, stretch);
      const verdict = (country === 'se' ? inARow : inADay)(lengthOf(stretch), due, breaks);
      if (verdict === 'enough') return [];
      const ask = verdict === 'open' ? { ask: askBreak(view, person) } : {};
      const worked = lengthOf(stretch) - breaks.off.least;
      const shortBreaks = breaks.written + breaks.unplaced.least;
      const day = view.dayAt(at.place, at.start);
      return [{ person, country, day, ...due, at, parts: stretch, worked, shortBreaks, ...ask }];
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

/** The breaks of some work in minutes. */
interface Breaks {
  /** With clock times. */
  readonly written: number;
  /** Without. */
  readonly unplaced: Off;
  /** Those of `unplaced` that are long enough to be no working time. */
  readonly off: Off;
  /** All of `unplaced` is one break. */
  readonly isOne: boolean;
}

function breaksOf(view: RosterView, worker: YoungWorker, parts: readonly Worked[]): Breaks {
  const span = { ...parts[0]!, end: parts.at(-1)!.end };
  return {
    written: breaksIn(view, worker.person, span),
    unplaced: unplacedIn(view, worker, parts),
    off: unplacedIn(view, worker, parts, SHORTEST_BREAK),
    isOne: unplacedShifts(view, worker, parts).length === 1,
  };
}

/** `open` where it hangs on when the breaks are. */
type Verdict = 'enough' | 'open' | 'lacking';

/** A day's breaks count together, whenever they are; past midnight they may be on either day, or between the two. */
function inADay(total: number, { after, length }: YoungBreak, { written, unplaced, off }: Breaks): Verdict {
  if (total - off.whole <= after || written + unplaced.whole >= length) return 'enough';
  return total - off.most <= after || written + unplaced.most >= length ? 'open' : 'lacking';
}

/**
 * A length alone does not tell when the break is. It is enough where the work beside it is short enough whenever it is,
 * and lacking where the work is too long for as many breaks as the minutes could make.
 */
function inARow(total: number, { after, length }: YoungBreak, { written, unplaced, isOne }: Breaks): Verdict {
  if (total <= after) return 'enough';
  if (isOne && unplaced.whole >= length && total - unplaced.whole <= after) return 'enough';
  const minutes = unplaced.most > 0 ? written + unplaced.most : 0;
  const breaks = Math.floor(minutes / length);
  return breaks > 0 && total - minutes <= after * (breaks + 1) ? 'open' : 'lacking';
}

/** Minutes of breaks that are written within a span of work, each once. */
function breaksIn(view: RosterView, person: number, span: Worked): number {
  const breaks = view.shiftsOf(person, span).filter(({ kind }) => kind === 'break');
  return union(breaks.flatMap((shift) => overlapOf<Instant>(shift, span) ?? [])).reduce(
    (sum, { start, end }) => sum + end - start,
    0,
  );
}
