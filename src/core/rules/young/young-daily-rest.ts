import * as z from 'zod/mini';
import { without } from '../../company/spans';
import { inForce } from '../../law/dated';
import { dailyRest, type YoungGroup } from '../../law/young-work';
import type { Text } from '../../messages/text';
import type { Country, Day, Span } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Explanation } from '../found';
import type { Asked } from '../shared/asking';
import type { RosterView } from '../view';
import { statutoryOf } from './hours/most';
import { askGroup, groupWhys } from './shared/asks';
import { type Groups, groupsOn } from './shared/groups';
import { aboutOne, argued, judged, questionOf, sorted } from './shared/judge';
import { DAY, inDays, isYoungShift, type Worked, type YoungWorker, youngWorkers } from './shared/workers';
import { workedWhys } from './shared/worked-whys';

const countries: readonly Country[] = ['dk', 'no', 'se'];

const messages = {
  short:
    '{person} has at most {rest} of rest in a row in the 24 hours before {at} ({place}); {due} is the least.',
  unsettled:
    '{person} perhaps has too little rest, {count:time|times}, first {rest} in a row in the 24 hours before {at} ({place}). {question}',
  rule: 'Counted back from any moment at work, there have to be {due} of rest in a row in the 24 hours before.',
  begun: 'The last rest of that length ended {at}; hours after {until} lie too far from it.',
  clockChange: 'The clocks change in these 24 hours; the hours that really pass are counted.',
  fixLater: 'Let {person} begin at {at}.',
  fixLeave: 'Let {person} leave at {at}.',
  fixOther: 'Give these hours to somebody who is rested.',
} as const;

type Tell = Teller<typeof messages>;

/**
 * Rest in a row within every 24 hours, in time that really passes: looking back 24 hours from any minute of work there has
 * to be one rest of that length. Work begun after such a rest may therefore go on until 24 hours less the rest.
 *
 * Denmark, arbejdsmiljøloven § 62(1): 14 hours under 15 or in compulsory school, else 12. Norway, aml § 11-5(2): 14 under
 * 15 or of school age, else 12. Sweden, AFS 2012:3 (since 2025 in AFS 2023:2): children 14, youths 12. Exactly so long is
 * enough.
 */
export const youngDailyRest = defineRule({
  id: 'young-daily-rest',
  title: 'Minors: daily rest',
  summary:
    'Whoever is under 18 has to have 12 hours of rest in a row in every 24 hours, and 14 in compulsory school.',
  kind: 'statute',
  group: 'young-workers',
  packs: ['dk-young', 'no', 'se'],
  countries,
  sources: ['dk-aml-62-1', 'no-aml-11-5-2', 'se-afs-2012-3', 'se-minors-2025', 'se-av-minors'],
  acrossShifts: true,
  params: z.strictObject({
    inSchool: restParam(
      'The least rest in compulsory school, in minutes; exactly this long is enough. Left out, what the law says (840); a shorter one does not count.',
    ),
    pastSchool: restParam(
      'The least rest past compulsory school, in minutes; exactly this long is enough. Left out, what the law says (720); a shorter one does not count.',
    ),
  }),
  statutory: {
    inSchool: statutoryOf('more', dailyRest, 'schooled', (rest) => rest),
    pastSchool: statutoryOf('more', dailyRest, 'past-school', (rest) => rest),
  },
  messages,
  check(view, params, tell) {
    const tired = youngWorkers(view).flatMap((worker) => tiredHours(view, worker, params));
    const { certain, open } = sorted(tired);
    const about = (one: Tired) => aboutOne(view, one.person, one.at, () => explained(view, one, tell));
    const findings = [
      ...certain.map((one) =>
        tell.breach('short', { ...dataOf(view, one), due: { minutes: one.due } }, about(one)),
      ),
      ...open.map((one) =>
        tell.review(
          'unsettled',
          { ...dataOf(view, one), count: one.count, question: { text: one.ask.text } },
          { ...about(one), question: questionOf(one.ask) },
        ),
      ),
    ];
    return judged(view, findings, isYoungShift(view, countries));
  },
  valid: [
    {
      name: 'exactly 14 hours between two days, at 14',
      roster: 'Emma[14] 2026-03-06 16:00-18:00\nEmma 2026-03-07 08:00-14:00',
      expect: [],
    },
    {
      name: 'exactly 12 hours between two days, past compulsory school',
      roster: 'Emma[16 no-school] 2026-03-03 16:00-20:00\nEmma 2026-03-04 08:00-16:00',
      expect: [],
    },
    {
      name: 'a short rest within 10 hours of the day',
      roster: 'Emma[14] 2026-03-07 07:00-09:00\nEmma 2026-03-07 15:00-17:00',
      expect: [],
    },
    {
      name: 'the hour that comes twice is rest as well',
      roster: 'Emma[16 no-school] 2026-10-24 15:00-20:00\nEmma 2026-10-25 07:00-12:00',
      expect: [],
    },
    {
      name: 'an adult the next morning',
      roster: 'Emma[2008-03-04 no-school] 2026-03-03 16:00-22:00\nEmma 2026-03-04 06:00-14:00',
      expect: [],
    },
    {
      name: 'an adult from midnight on',
      roster: 'Emma[2008-03-04 no-school] 2026-03-03 14:00-06:00',
      expect: [],
    },
    {
      name: 'over the turn of the year',
      roster: 'Emma[16 no-school] 2026-12-31 12:00-20:00\nEmma 2027-01-01 08:00-12:00',
      expect: [],
    },
    {
      name: 'down as absent the evening before',
      roster:
        'Emma[14] 2026-03-06 18:00-20:00\nEmma 2026-03-06 00:00-00:00 absence\nEmma 2026-03-07 08:00-12:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'one minute short of 14 hours, at 14',
      roster: 'Emma[14] 2026-03-06 16:00-18:01\nEmma 2026-03-07 08:00-14:00',
      expect: ['short'],
    },
    {
      name: 'one minute short of 12 hours, past compulsory school',
      roster: 'Emma[16 no-school] 2026-03-03 16:00-20:01\nEmma 2026-03-04 08:00-16:00',
      expect: ['short'],
    },
    {
      name: 'one minute over 10 hours of the day, in two shifts',
      roster: 'Emma[14] 2026-03-07 07:00-09:00\nEmma 2026-03-07 15:00-17:01',
      expect: ['short'],
    },
    {
      name: 'one minute over 12 hours in a row',
      roster: 'Emma[16 no-school] 2026-03-03 07:00-19:01',
      expect: ['short'],
    },
    {
      name: 'the hour that is missing in spring is no rest',
      roster: 'Emma[16 no-school] 2026-03-28 15:00-20:00\nEmma 2026-03-29 08:00-12:00',
      expect: ['short'],
    },
    {
      name: 'under either answer about compulsory school',
      roster: 'Emma[16] 2026-03-03 16:00-20:01\nEmma 2026-03-04 08:00-12:00',
      expect: ['short'],
    },
    {
      name: 'two nights that are short only in compulsory school, asked once',
      roster:
        'Emma[16] 2026-03-06 16:00-20:00\nEmma 2026-03-07 09:00-12:00\nEmma 2026-03-07 16:00-19:00\nEmma 2026-03-08 08:00-10:00',
      expect: ['unsettled'],
    },
    {
      name: 'at two places, with a break in the morning',
      country: 'no',
      places: 'Nord kiosk\nSyd kiosk',
      roster:
        'Emma[15 school] @Nord 2026-03-06 16:00-19:00\nEmma @Syd 2026-03-07 08:00-12:00\nEmma @Syd 2026-03-07 09:00-09:30 break',
      expect: ['short'],
    },
    {
      name: 'a youth in Sweden',
      country: 'se',
      roster: 'Emma[17 no-school] 2026-03-03 17:00-21:00\nEmma 2026-03-04 08:59-12:00',
      expect: ['short'],
    },
    {
      name: 'a stricter workplace',
      roster: 'Emma[16 no-school] 2026-03-03 16:00-20:00\nEmma 2026-03-04 08:00-16:00',
      params: { pastSchool: 840 },
      expect: ['short'],
    },
    {
      name: 'the law counts where the workplace would allow less',
      roster: 'Emma[14] 2026-03-06 16:00-18:01\nEmma 2026-03-07 08:00-14:00',
      params: { inSchool: 600 },
      expect: ['short'],
    },
  ],
});

interface Params {
  readonly inSchool: number | null;
  readonly pastSchool: number | null;
}

/** Hours of work too far from the last rest that was long enough. */
interface Tired {
  readonly person: number;
  readonly country: Country;
  readonly groups: Groups;
  readonly day: Day;
  readonly at: Worked;
  /** When the work began after that rest. */
  readonly begun: number;
  readonly due: number;
  readonly worked: readonly Worked[];
  readonly ask?: Asked;
}

/** A break in the middle of tired hours does not make two findings of them. */
const BREAK = 120;

function tiredHours(view: RosterView, { person, country, worked }: YoungWorker, params: Params): Tired[] {
  const begunFor = new Map<number, readonly number[]>();
  const begun = (due: number, index: number) => {
    const known = begunFor.get(due) ?? beginnings(worked, due);
    begunFor.set(due, known);
    return known[index]!;
  };
  const tired = worked.flatMap((span, index) =>
    // Each day by the age of that day: a birthday may begin in the middle of a shift.
    inDays(view, span).flatMap(({ day, ...part }): Tired[] => {
      const groups = groupsOn(view.person(person), country, day);
      if (!groups) return [];
      const base = { person, country, groups, day, worked };
      const late = (group: YoungGroup) => {
        const due = dueOn(country, group, day, params);
        const since = begun(due, index);
        const start = Math.max(part.start, since + DAY - due);
        return start < part.end ? { ...base, due, begun: since, at: { ...part, start } } : undefined;
      };
      const certain = late(groups.mild);
      const open = certain ? undefined : late(groups.strict);
      return certain ? [certain] : open ? [{ ...open, ask: askGroup(view, person) }] : [];
    }),
  );
  return joined(tired);
}

/** For each part of the work when it began after a rest of this length; before the roster begins all is rest. */
function beginnings(worked: readonly Worked[], due: number): number[] {
  let [begun, end] = [-Infinity, -Infinity];
  return worked.map((span) => {
    if (span.start - end >= due) begun = span.start;
    end = span.end;
    return begun;
  });
}

function dueOn(country: Country, group: YoungGroup, day: Day, { inSchool, pastSchool }: Params): number {
  const law = inForce(dailyRest[country][group], day).value;
  return Math.max(law, (group === 'past-school' ? pastSchool : inSchool) ?? law);
}

function joined(tired: readonly Tired[]): Tired[] {
  const found: Tired[] = [];
  for (const one of tired) {
    const last = found.at(-1);
    const goesOn = last?.at.place === one.at.place && one.at.start - last.at.end <= BREAK;
    if (last && goesOn && last.due === one.due && last.ask?.key === one.ask?.key)
      found[found.length - 1] = { ...last, at: { ...last.at, end: one.at.end } };
    else found.push(one);
  }
  return found;
}

function dataOf(view: RosterView, { person, at, worked }: Tired) {
  const { name: place, timeZone } = view.place(at.place);
  const rest = longestRest(worked, at.end);
  return {
    person: view.person(person).name,
    place,
    at: { instant: at.end, timeZone },
    rest: { minutes: rest },
  };
}

function longestRest(worked: readonly Worked[], end: number): number {
  const window = { start: end - DAY, end };
  return Math.max(0, ...without(window, within(worked, window)).map((rest) => rest.end - rest.start));
}

function within(worked: readonly Worked[], { start, end }: Span): Worked[] {
  return worked.filter((one) => one.start < end && start < one.end);
}

function explained(view: RosterView, tired: Tired, tell: Tell): Explanation {
  const { person, country, groups, day, at, begun, due, worked, ask } = tired;
  const { timeZone } = view.place(at.place);
  const { value, source } = inForce(dailyRest[country][ask ? groups.strict : groups.mild], day);
  const until = { instant: begun + DAY - due, timeZone };
  return argued(
    [
      because(tell.say('rule', { due: { minutes: value } }), source),
      ...groupWhys(view, person, country, day),
      because(tell.say('begun', { at: { instant: begun, timeZone }, until })),
      ...workedWhys(view, within(worked, { start: at.end - DAY, end: at.end })),
      ...(changesClock(view, at) ? [because(tell.say('clockChange'))] : []),
    ],
    ask ? [ask.fix] : fixesFor(view, tired, tell),
  );
}

function changesClock(view: RosterView, { place, end }: Worked): boolean {
  const clock = view.clock(place);
  return clock.toWall(end) - clock.toWall(end - DAY) !== DAY;
}

function fixesFor(view: RosterView, { person, at, due, worked }: Tired, tell: Tell): Text[] {
  const { timeZone } = view.place(at.place);
  const { name } = view.person(person);
  const before = worked.filter(({ end }) => end <= at.start).at(-1);
  const rested = before ? before.end + due : at.end;
  return [
    rested < at.end
      ? tell.say('fixLater', { person: name, at: { clock: rested, timeZone } })
      : tell.say('fixLeave', { person: name, at: { clock: at.start, timeZone } }),
    tell.say('fixOther'),
  ];
}

function restParam(description: string) {
  const some = z.int().check(z.minimum(1), z.maximum(1380));
  return z._default(z.nullable(some).check(z.describe(description)), null);
}
