import { adultWeeklyRest, daysBetweenRests } from '../../../law/rest';
import type { Shift } from '../../../roster/roster';
import { MINUTES_A_DAY } from '../../../time/calendar';
import type { Instant, Span } from '../../../time/units';
import type { Statutory } from '../../define-rule';
import type { Piece } from '../../shared/lone-pieces';
import { lawOr } from '../../shared/statutory';
import type { RosterView } from '../../view';
import { adultSince, certainWork, type Worked } from '../shared/certain-work';

export const rest: Statutory = { stricter: 'more', unit: 'minutes', law: adultWeeklyRest };
export const days: Statutory = { stricter: 'less', unit: 'days', law: daysBetweenRests };

/** What is due by the country of a place and the day; undefined where no law is known. */
export type Due = (shift: Pick<Shift, 'place' | 'start'>) => Weekly | undefined;

/** Minutes off in a row, and the most days in between. */
export interface Weekly {
  readonly rest: number;
  readonly days: number;
}

interface Given {
  readonly rest: number | null;
  readonly days: number | null;
}

export function dueIn(view: RosterView, given: Given): Due {
  return ({ place, start }) => {
    const { country } = view.place(place);
    if (country === 'se') return undefined;
    const day = view.dayAt(place, start);
    const [off, between] = [lawOr(given.rest, rest, country, day), lawOr(given.days, days, country, day)];
    return off === undefined || between === undefined ? undefined : { rest: off, days: between };
  };
}

/**
 * Hours at work later than the due days after the work that followed the last weekly rest; one piece a place, its
 * `stretch` being all the time without such a rest. Days go by the wall clock: a week with a clock change has seven.
 */
export function longRuns(view: RosterView, person: number, due: Due): Piece[] {
  return runsOf(certainWork(view, person), due).flatMap((run) => {
    const beyond = run.flatMap((work) => {
      const { shift, end } = work;
      const needed = due(shift);
      const limit = needed && limitOf(view, run[0]!, needed.days);
      const adult = adultSince(view, work);
      if (limit === undefined || end <= limit || adult === undefined) return [];
      return [{ shift, start: Math.max(adult, limit), end }];
    });
    const stretch = { start: run[0]!.start, end: endOf(run) };
    const places = [...new Set(beyond.map(({ shift }) => shift.place))];
    return places.map((place) =>
      pieceAt(
        view,
        beyond.filter(({ shift }) => shift.place === place),
        stretch,
      ),
    );
  });
}

function pieceAt(view: RosterView, beyond: readonly Worked[], stretch: Span): Piece {
  const [{ shift, start }] = beyond as [Worked];
  const { person, place, zone } = shift;
  return { person, place, zone, day: view.dayAt(place, start), stretch, start, end: endOf(beyond) };
}

/** Work put together as long as no rest of the due length lies in between. */
function runsOf(work: readonly Worked[], due: Due): Worked[][] {
  const runs: Worked[][] = [];
  let end = -Infinity;
  for (const one of work) {
    const run = runs.at(-1);
    if (run && one.start - end < (due(one.shift)?.rest ?? 0)) run.push(one);
    else runs.push([one]);
    end = Math.max(end, one.end);
  }
  return runs;
}

function limitOf(view: RosterView, { shift, start }: Worked, count: number): Instant {
  const clock = view.clock(shift.place);
  const wall = clock.toWall(start) + count * MINUTES_A_DAY;
  return clock.toInstant(wall, 'end') ?? start + count * MINUTES_A_DAY;
}

function endOf(spans: readonly Span[]): Instant {
  return spans.reduce((latest, { end }) => Math.max(latest, end), -Infinity);
}
