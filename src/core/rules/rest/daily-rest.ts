import * as z from 'zod/mini';
import { holdsOn } from '../../law/dated';
import { adultDailyRest } from '../../law/rest';
import type { Text } from '../../messages/text';
import type { Shift } from '../../roster/roster';
import type { Span } from '../../time/units';
import { because, defineRule, type Statutory, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import type { Explanation } from '../found';
import { countedWork, gathered, whereabouts, type Gathered, type Piece } from '../shared/lone-pieces';
import { lawOr } from '../shared/statutory';
import { unverifiedWhy } from '../shared/unverified';
import type { RosterView } from '../view';
import { certainWork, isAdultOrUnknown, longestRest } from './shared/certain-work';

const messages = {
  short:
    '{person} has at most {rest} of rest in a row in the 24 hours before {at} ({place}); {due} is the least.',
  rule: 'Counted back from any moment at work, there have to be {due} of rest in a row in the 24 hours before.',
  begun: 'The last rest of that length ended {at}; for hours after {until} it lies too far back.',
  worked: 'At work at {place}: {from} to {to}.',
  onCall: 'Being on call is not counted as work here.',
  clockChange: 'The clocks change in these 24 hours; the hours that really pass are counted.',
  reduced:
    'At a change of shifts, at stock-taking and in shops before Christmas the rest may be down to 8 hours, against compensating rest. Is it one of these, accept the finding with that reason.',
  fixLater: 'Let {person} begin at {at}.',
  fixLeave: 'Let {person} leave at {at}.',
  fixOther: 'Give the shift to somebody who is rested.',
} as const;

type Tell = Teller<typeof messages>;

/** The least that the rest may be reduced to. */
const REDUCED = 8 * 60;
const DAY = 24 * 60;

const rest: Statutory = { stricter: 'more', law: adultDailyRest };

export const dailyRest = defineRule({
  id: 'daily-rest',
  title: 'Daily rest',
  summary:
    'Adults have to have 11 hours of rest in a row in every 24 hours (Denmark and Norway; the Swedish rest of adults is not checked).',
  kind: 'statute',
  group: 'rest',
  packs: ['dk-adults', 'no'],
  countries: ['dk', 'no'],
  sources: ['dk-bek-324-2002-3', 'dk-at-rest', 'no-aml-10-8-daily'],
  params: z.strictObject({
    rest: z._default(
      z
        .nullable(z.int().check(z.minimum(1), z.maximum(1380)))
        .check(
          z.describe(
            'The least rest in a row, in minutes; exactly this long is enough. Left out, what the law says (660); a shorter one does not count.',
          ),
        ),
      null,
    ),
  }),
  statutory: { rest },
  messages,
  check(view, params, tell) {
    const due = dueIn(view, params.rest);
    const pieces = view.roster.people.flatMap((_, person) => tiredHours(view, person, due));
    const findings = gathered(pieces, ({ person, place }) => `${person} ${place}`).map((group) =>
      worded(view, group, due, tell),
    );
    const looksAt = (shift: Shift) => due(shift) !== undefined && isAdultOrUnknown(view, shift);
    return { findings, ...countedWork(view, pieces, looksAt) };
  },
  valid: [
    {
      name: 'exactly 11 hours between two days',
      roster: 'Ane[30] 2026-03-03 12:00-20:00\nAne 2026-03-04 07:00-15:00',
      expect: [],
    },
    { name: 'exactly 13 hours in a row', roster: 'Ane[30] 2026-03-03 08:00-21:00', expect: [] },
    {
      name: 'a short rest within the 13 hours',
      roster: 'Ane[30] 2026-03-03 08:00-11:00\nAne 2026-03-03 17:00-21:00',
      expect: [],
    },
    {
      name: 'on call in between',
      roster:
        'Ane[30] 2026-03-03 12:00-20:00\nAne 2026-03-03 20:00-07:00 on-call\nAne 2026-03-04 07:00-15:00',
      expect: [],
    },
    {
      name: 'the late shift is down as absent',
      roster:
        'Ane[30] 2026-03-03 16:00-23:00\nAne 2026-03-03 00:00-00:00 absence\nAne 2026-03-04 07:00-15:00',
      expect: [],
    },
    {
      name: 'the hour that comes twice is rest as well',
      roster: 'Ane[30] 2026-10-24 14:00-22:00\nAne 2026-10-25 08:00-15:00',
      expect: [],
    },
    {
      name: 'over the turn of the year',
      roster: 'Ane[30] 2026-12-31 10:00-20:00\nAne 2027-01-01 07:00-15:00',
      expect: [],
    },
    {
      name: 'a minor, who has rules of their own',
      roster: 'Ane[17] 2026-03-03 12:00-20:30\nAne 2026-03-04 07:00-15:00',
      expect: [],
    },
    {
      name: 'in Sweden, whose rest of adults is not checked',
      country: 'se',
      roster: 'Ane[30] 2026-03-03 14:00-23:00\nAne 2026-03-04 06:00-15:00',
      expect: [],
    },
    {
      name: 'the workplace cannot allow less than the law, and more only makes it stricter',
      roster: 'Ane[30] 2026-03-03 12:00-20:00\nAne 2026-03-04 07:00-15:00',
      params: { rest: 600 },
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'one minute short',
      roster: 'Ane[30] 2026-03-03 12:00-20:01\nAne 2026-03-04 07:00-15:00',
      expect: ['short'],
    },
    {
      name: 'one minute over 13 hours in a row',
      roster: 'Ane[30] 2026-03-03 08:00-21:01',
      expect: ['short'],
    },
    {
      name: 'late and early again',
      roster:
        'Ane[30] 2026-03-03 14:00-23:00\nAne 2026-03-03 23:00-06:00 on-call\nAne 2026-03-04 06:00-14:00\nAne 2026-03-04 22:00-04:00',
      expect: ['short', 'short'],
    },
    {
      name: 'at two places',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane[30] @Nord 2026-03-03 14:00-22:00\nAne @Syd 2026-03-04 06:00-14:00',
      expect: ['short'],
    },
    {
      name: 'the hour that is missing in spring is no rest',
      roster: 'Ane[30] 2026-03-28 12:00-20:00\nAne 2026-03-29 07:00-15:00',
      expect: ['short'],
    },
    {
      name: 'in Norway, with an age that nobody wrote',
      country: 'no',
      roster: 'Ane 2026-03-03 12:00-20:30\nAne 2026-03-04 07:00-15:00',
      expect: ['short'],
    },
    {
      name: 'a longer rest by parameter',
      roster: 'Ane[30] 2026-03-03 12:00-20:00\nAne 2026-03-04 07:00-15:00',
      params: { rest: 720 },
      expect: ['short'],
    },
    {
      name: 'the law counts where the workplace would allow less',
      roster: 'Ane[30] 2026-03-03 12:00-20:01\nAne 2026-03-04 07:00-15:00',
      params: { rest: 600 },
      expect: ['short'],
    },
  ],
});

/** The rest due before a shift, by the country of its place and its day; undefined where no law is known. */
type Due = (shift: Pick<Shift, 'place' | 'start'>) => number | undefined;

function dueIn(view: RosterView, given: number | null): Due {
  return ({ place, start }) =>
    view.place(place).country === 'se'
      ? undefined
      : lawOr(given, rest, view.place(place).country, view.dayAt(place, start));
}

/**
 * Hours at work with no rest of the due length in the 24 hours before them: those later than 24 hours less the rest after
 * the last such rest. What was before the person's first shift is taken for rest, for the roster does not show it.
 */
function tiredHours(view: RosterView, person: number, due: Due): Piece[] {
  const pieces: Piece[] = [];
  let [begun, end] = [-Infinity, -Infinity];
  for (const work of certainWork(view, person)) {
    const needed = due(work.shift);
    if (work.start - end >= (needed ?? 0)) begun = work.start;
    end = Math.max(end, work.end);
    const limit = begun + DAY - (needed ?? 0);
    if (needed === undefined || work.end <= limit || !isAdultOrUnknown(view, work.shift)) continue;
    const { place, zone } = work.shift;
    const start = Math.max(work.start, limit);
    const stretch = { start: begun, end: work.end };
    pieces.push({ person, place, zone, day: view.dayAt(place, start), stretch, start, end: work.end });
  }
  return pieces;
}

function worded(view: RosterView, group: Gathered, due: Due, tell: Tell): Finding {
  const [person = 0] = group.people;
  const { name: place, timeZone } = view.place(group.place);
  const longest = longestRest(view, person, dayBefore(group.end));
  const data = {
    person: view.person(person).name,
    place,
    at: { instant: group.end, timeZone },
    rest: { minutes: longest.end - longest.start },
    due: { minutes: due(group) ?? 0 },
  };
  const explain = () => explained(view, group, longest, due(group) ?? 0, tell);
  return tell.breach('short', data, { ...whereabouts(view, group), explain });
}

function explained(view: RosterView, group: Gathered, longest: Span, due: number, tell: Tell): Explanation {
  const { country } = view.place(group.place);
  const argued = [
    ...(adultDailyRest[country] ?? [])
      .filter((dated) => holdsOn(dated, group.pieces[0]!.day))
      .map(({ source }) => because(tell.say('rule', { due: { minutes: due } }), source)),
    ...factWhys(view, group, tell),
    ...(country === 'dk' && longest.end - longest.start >= REDUCED
      ? [because(tell.say('reduced'), 'dk-at-rest')]
      : []),
  ];
  return {
    why: [...argued, ...unverifiedWhy(argued.map(({ source }) => source))],
    fixes: fixesFor(view, group, due, tell),
  };
}

/** When the last long rest ended, and all work since. */
function factWhys(view: RosterView, group: Gathered, tell: Tell): Why[] {
  const [person = 0] = group.people;
  const { start: begun } = group.pieces[0]!.stretch;
  const { timeZone } = view.place(group.place);
  const span = { start: begun, end: group.end };
  const shifts = view.shiftsOf(person, span);
  return [
    because(
      tell.say('begun', {
        at: { instant: begun, timeZone },
        until: { instant: group.pieces[0]!.start, timeZone },
      }),
    ),
    ...shifts.filter(({ kind }) => kind === 'work').map((shift) => because(workedText(view, shift, tell))),
    ...(shifts.some(({ kind }) => kind === 'on-call') ? [because(tell.say('onCall'))] : []),
    ...(clockChangesIn(view, group.place, dayBefore(group.end)) ? [because(tell.say('clockChange'))] : []),
  ];
}

function workedText(view: RosterView, { place, start, end }: Shift, tell: Tell): Text {
  const { name, timeZone } = view.place(place);
  const data = { from: { instant: start, timeZone }, to: { instant: end, timeZone } };
  return tell.say('worked', { place: name, ...data });
}

function clockChangesIn(view: RosterView, place: number, { start, end }: Span): boolean {
  const clock = view.clock(place);
  return clock.toWall(end) - clock.toWall(start) !== end - start;
}

function dayBefore(end: number): Span {
  return { start: end - DAY, end };
}

function fixesFor(view: RosterView, group: Gathered, due: number, tell: Tell): Text[] {
  const [person = 0] = group.people;
  const { name } = view.person(person);
  const { timeZone } = view.place(group.place);
  const before = view.shiftsOf(person, dayBefore(group.start)).filter(({ kind }) => kind === 'work');
  const rested = Math.max(...before.map(({ end }) => end).filter((end) => end <= group.start)) + due;
  return [
    ...(rested > group.start && rested < group.end
      ? [tell.say('fixLater', { person: name, at: { clock: rested, timeZone } })]
      : [tell.say('fixLeave', { person: name, at: { clock: group.start, timeZone } })]),
    tell.say('fixOther'),
  ];
}
