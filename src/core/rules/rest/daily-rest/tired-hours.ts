import { adultDailyRest } from '../../../law/rest';
import type { Shift } from '../../../roster/roster';
import { MINUTES_A_DAY } from '../../../time/calendar';
import type { Statutory } from '../../define-rule';
import type { Piece } from '../../shared/lone-pieces';
import { lawOr } from '../../shared/statutory';
import type { RosterView } from '../../view';
import { adultSince, certainWork } from '../shared/certain-work';

export const rest: Statutory = { stricter: 'more', unit: 'minutes', law: adultDailyRest };

/** The rest due before a shift, by the country of its place and its day; undefined where no law is known. */
export type Due = (shift: Pick<Shift, 'place' | 'start'>) => number | undefined;

export function dueIn(view: RosterView, given: number | null): Due {
  return ({ place, start }) =>
    view.place(place).country === 'se'
      ? undefined
      : lawOr(given, rest, view.place(place).country, view.dayAt(place, start));
}

/**
 * Hours at work with no rest of the due length in the 24 hours before them: those later than 24 hours less the rest after
 * the last such rest. What was before the person's first shift is taken for rest, for the roster does not show it.
 */
export function tiredHours(view: RosterView, person: number, due: Due): Piece[] {
  const pieces: Piece[] = [];
  let [begun, end] = [-Infinity, -Infinity];
  for (const work of certainWork(view, person)) {
    const needed = due(work.shift);
    if (work.start - end >= (needed ?? 0)) begun = work.start;
    end = Math.max(end, work.end);
    const limit = begun + MINUTES_A_DAY - (needed ?? 0);
    if (needed === undefined || work.end <= limit) continue;
    const adult = adultSince(view, work);
    if (adult === undefined) continue;
    const { place, zone } = work.shift;
    const start = Math.max(adult, limit);
    const stretch = { start: begun, end: work.end };
    pieces.push({ person, place, zone, day: view.dayAt(place, start), stretch, start, end: work.end });
  }
  return pieces;
}
