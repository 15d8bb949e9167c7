import * as z from 'zod/mini';
import { holdsOn } from '../../law/dated';
import { adultWeeklyRest, daysBetweenRests } from '../../law/rest';
import type { Shift } from '../../roster/roster';
import { MINUTES_A_DAY } from '../../time/calendar';
import type { Instant, Span } from '../../time/units';
import { because, defineRule, type Statutory, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import type { Explanation } from '../found';
import { countedWork, whereabouts, type Piece } from '../shared/lone-pieces';
import { lawOr } from '../shared/statutory';
import { unverifiedWhy } from '../shared/unverified';
import type { RosterView } from '../view';
import { certainWork, isAdultOrUnknown, longestRest, type Worked } from './shared/certain-work';

const messages = {
  tooLong:
    '{person} works from {from} to {to} without {due} off in a row; there may be at most {days:day|days} in between.',
  rule: 'Each week there have to be {due} off in a row.',
  between: 'There may be at most {days:day|days} between two of them.',
  longest: 'The longest rest in that time is {rest}, from {from} to {to}.',
  shown: 'Only the days that the roster shows are counted.',
  fixFree: 'Give {person} {due} off in a row that begin {at} at the latest.',
  fixOther: 'Give the shifts after {at} to somebody else.',
} as const;

type Tell = Teller<typeof messages>;

const rest: Statutory = { stricter: 'more', law: adultWeeklyRest };
const days: Statutory = { stricter: 'less', law: daysBetweenRests };

export const weeklyRest = defineRule({
  id: 'weekly-rest',
  title: 'Weekly rest',
  summary:
    'Adults have to have 35 hours off in a row each week, with at most 6 days in between (Denmark and Norway; Sweden is not checked).',
  kind: 'statute',
  group: 'rest',
  packs: ['dk-adults', 'no'],
  countries: ['dk', 'no'],
  sources: ['dk-bek-324-2002-4', 'no-aml-10-8-weekly'],
  params: z.strictObject({
    rest: z._default(
      z
        .nullable(z.int().check(z.minimum(1)))
        .check(
          z.describe(
            'The least time off in a row, in minutes; exactly this long is enough. Left out, what the law says (2100); a shorter one does not count.',
          ),
        ),
      null,
    ),
    days: z._default(
      z
        .nullable(z.int().check(z.minimum(1)))
        .check(
          z.describe(
            'The most days between two such times off; exactly so many times 24 hours are allowed. Left out, what the law says (6); more do not count.',
          ),
        ),
      null,
    ),
  }),
  statutory: { rest, days },
  messages,
  check(view, params, tell) {
    const due = dueIn(view, params);
    const runs = view.roster.people.flatMap((_, person) => longRuns(view, person, due));
    const findings = runs.map((run) => worded(view, run, due, tell));
    const looksAt = (shift: Shift) => due(shift) !== undefined && isAdultOrUnknown(view, shift);
    return { findings, ...countedWork(view, runs, looksAt) };
  },
  valid: [
    { name: 'six days and a Sunday off', roster: shiftsOn([2, 3, 4, 5, 6, 7, 9, 10]), expect: [] },
    {
      name: 'from Monday 08:00 to Sunday 08:00: exactly six days',
      roster: `${shiftsOn([2, 3, 4, 5, 6])}\nAne 2026-03-07 20:00-08:00`,
      expect: [],
    },
    {
      name: 'exactly 35 hours off after the third day',
      roster: `${shiftsOn([2, 3, 4])}\nAne 2026-03-06 03:00-11:00\n${shiftsOn([7, 8, 9, 10, 11])}`,
      expect: [],
    },
    {
      name: 'the week in which the clock goes back has six days of the calendar',
      roster: `${shiftsOn([19, 20, 21, 22, 23, 24], '2026-10')}\nAne 2026-10-25 06:00-08:00`,
      expect: [],
    },
    {
      name: 'a day down as absent',
      roster: `${shiftsOn([2, 3, 4, 5, 6, 7, 8])}\nAne 2026-03-05 00:00-00:00 absence`,
      expect: [],
    },
    {
      name: 'a minor, who has rules of their own',
      roster: shiftsOn([2, 3, 4, 5, 6, 7, 8], '2026-03', '[17]'),
      expect: [],
    },
    {
      name: 'in Sweden, which is not checked',
      country: 'se',
      roster: shiftsOn([2, 3, 4, 5, 6, 7, 8]),
      expect: [],
    },
  ],
  invalid: [
    { name: 'seven days in a row', roster: shiftsOn([2, 3, 4, 5, 6, 7, 8]), expect: ['tooLong'] },
    {
      name: 'one minute more than six days',
      roster: `${shiftsOn([2, 3, 4, 5, 6])}\nAne 2026-03-07 20:00-08:01`,
      expect: ['tooLong'],
    },
    {
      name: 'one minute less than 35 hours off',
      roster: `${shiftsOn([2, 3, 4])}\nAne 2026-03-06 02:59-11:00\n${shiftsOn([7, 8, 9, 10, 11])}`,
      expect: ['tooLong'],
    },
    {
      name: 'over the turn of the month, in Norway, with an age that nobody wrote',
      country: 'no',
      roster: `${shiftsOn([28, 29, 30, 31])}\n${shiftsOn([1, 2, 3], '2026-04')}`,
      expect: ['tooLong'],
    },
    {
      name: 'fewer days by parameter',
      roster: shiftsOn([2, 3, 4, 5, 6, 7]),
      params: { days: 5, rest: 2160 },
      expect: ['tooLong'],
    },
    {
      name: 'the law counts where the workplace would allow more',
      roster: shiftsOn([2, 3, 4, 5, 6, 7, 8]),
      params: { days: 12, rest: 600 },
      expect: ['tooLong'],
    },
  ],
});

/** What is due by the country of a place and the day; undefined where no law is known. */
type Due = (shift: Pick<Shift, 'place' | 'start'>) => { rest: number; days: number } | undefined;

interface Given {
  readonly rest: number | null;
  readonly days: number | null;
}

function dueIn(view: RosterView, given: Given): Due {
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
function longRuns(view: RosterView, person: number, due: Due): Piece[] {
  return runsOf(certainWork(view, person), due).flatMap((run) => {
    const beyond = run.flatMap(({ shift, start, end }) => {
      const needed = due(shift);
      const limit = needed && limitOf(view, run[0]!, needed.days);
      if (limit === undefined || end <= limit || !isAdultOrUnknown(view, shift)) return [];
      return [{ shift, start: Math.max(start, limit), end }];
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

function worded(view: RosterView, run: Piece, due: Due, tell: Tell): Finding {
  const { person, place, stretch } = run;
  const { timeZone } = view.place(place);
  const needed = due(run) ?? { rest: 0, days: 0 };
  const data = {
    person: view.person(person).name,
    from: { instant: stretch.start, timeZone },
    to: { instant: stretch.end, timeZone },
    due: { minutes: needed.rest },
    days: needed.days,
  };
  const about = whereabouts(view, { place, people: [person], start: run.start, end: run.end });
  return tell.breach('tooLong', data, { ...about, explain: () => explained(view, run, needed, tell) });
}

function explained(
  view: RosterView,
  run: Piece,
  needed: { readonly rest: number; readonly days: number },
  tell: Tell,
): Explanation {
  const { person, place, day, stretch } = run;
  const { country, timeZone } = view.place(place);
  const source = (adultWeeklyRest[country] ?? []).find((dated) => holdsOn(dated, day))?.source;
  const longest = longestRest(view, person, stretch);
  const [from, to] = [longest.start, longest.end].map((instant) => ({ instant, timeZone }));
  const at = { instant: run.start, timeZone };
  const due = { minutes: needed.rest };
  const argued = [
    because(tell.say('rule', { due }), source),
    because(tell.say('between', { days: needed.days }), source),
    because(tell.say('longest', { rest: { minutes: longest.end - longest.start }, from: from!, to: to! })),
    because(tell.say('shown')),
  ];
  return {
    why: [...argued, ...unverifiedWhy([source])],
    fixes: [tell.say('fixFree', { person: view.person(person).name, due, at }), tell.say('fixOther', { at })],
  };
}

/** Examples: from 08:00 to 16:00 on some days of a month. */
function shiftsOn(dates: readonly number[], month = '2026-03', age = ''): string {
  return dates.map((date) => `Ane${age} ${month}-${String(date).padStart(2, '0')} 08:00-16:00`).join('\n');
}
