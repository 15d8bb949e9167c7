import type { CellRef } from '../../roster/roster';
import type { About } from '../define-rule';
import type { Finding, FoundTime } from '../finding';
import type { RosterView } from '../view';
import { type Gathered, whereabouts } from './lone-pieces';

type Interval = Pick<Gathered, 'place' | 'people' | 'start' | 'end'>;

/**
 * Where a finding is that is told once for several intervals of one place, which come by start: at the first of them, about
 * all their people and cells, with each interval by itself.
 */
export function whereaboutsOfAll(
  view: RosterView,
  intervals: readonly [Interval, ...Interval[]],
): Omit<About, 'explain' | 'question'> {
  const [first, ...others] = intervals;
  const whole = whereabouts(view, first);
  if (others.length === 0) return whole;
  const times = [whole, ...others.map((one) => whereabouts(view, one))].map(
    ({ at, people, cells }): FoundTime => ({ ...at, people, cells }),
  );
  const people = [...new Set(times.flatMap((one) => one.people))].sort((a, b) => a - b);
  return { ...whole, people, cells: cellsOfAll(times), times };
}

export function cellsOfAll(times: readonly Pick<FoundTime, 'cells'>[]): Finding['cells'] {
  const cells = new Map<string, CellRef>();
  for (const one of times) for (const cell of one.cells) cells.set(`${cell.sheet}!${cell.address}`, cell);
  return [...cells.values()] as unknown as Finding['cells'];
}
