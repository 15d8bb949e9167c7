import type { Measure } from '../../../roster/records';
import type { Day } from '../../../time/units';
import type { Piece } from '../../shared/lone-pieces';
import { countsOn, lastDayOf } from '../../shared/on-record';

/** Why something that is called for does not count: not on record, valid no longer, or without a date. */
export interface Lapse {
  readonly how: 'missing' | 'expired' | 'undated';
  /** The times alone that it does not cover, by start. */
  readonly uncovered: readonly [Piece, ...Piece[]];
  /** The last day that it was valid. */
  readonly last?: Day;
}

/** Undefined when what is on record covers all times alone. They come by start. */
export function lapseIn(
  times: readonly Piece[],
  known: readonly Measure[],
  months: number | undefined,
): Lapse | undefined {
  const [first, ...others] = times.filter(({ day }) => !known.some((one) => countsOn(one, day, months)));
  if (!first) return undefined;
  const found = { uncovered: [first, ...others] as const };
  const before = known.filter(({ on = -Infinity }) => on <= first.day);
  const lasts = before.flatMap((one) => lastDayOf(one, months) ?? []);
  if (lasts.length) return { ...found, how: 'expired', last: Math.max(...lasts) };
  return { ...found, how: before.length ? 'undated' : 'missing' };
}
