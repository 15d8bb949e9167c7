import type { Day } from '../../../time/units';
import type { RosterView } from '../../view';
import { groupsOn } from '../shared/groups';
import { unplacedIn } from '../shared/unplaced';
import { byDay, lengthOf, SHORTEST_BREAK, type Worked, type YoungWorker } from '../shared/workers';

/** A long day of work with more than a break in the middle. */
export interface Split {
  readonly person: number;
  readonly day: Day;
  readonly at: Worked;
  readonly parts: readonly Worked[];
  readonly worked: number;
  readonly gap: number;
}

/** Denmark: from so many minutes on, the working time of a day is to be in one block. */
const LONG_DAY = 480;

export function splitDays(view: RosterView, worker: YoungWorker, longestGap: number): Split[] {
  const { person, country, worked } = worker;
  if (country !== 'dk') return [];
  return [...byDay(view, worked)].flatMap(([day, parts]): Split[] => {
    const total = lengthOf(parts) - unplacedIn(view, worker, parts, SHORTEST_BREAK).most;
    const gap = Math.max(0, ...parts.slice(1).map((part, i) => part.start - parts[i]!.end));
    const isLong = total >= LONG_DAY && gap > longestGap && groupsOn(view.person(person), country, day);
    if (!isLong) return [];
    return [{ person, day, at: { ...parts[0]!, end: parts.at(-1)!.end }, parts, worked: total, gap }];
  });
}
