import * as z from 'zod/mini';
import { inForce } from '../../law/dated';
import { weeklyRest } from '../../law/young-work';
import type { Datum } from '../../messages/text';
import type { Country } from '../../time/units';
import { type About, because, defineRule, type Statutory, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import type { Explanation } from '../found';
import type { RosterView } from '../view';
import { statutoryOf } from './hours/most';
import { groupWhys } from './shared/asks';
import { aboutOne, argued, judged, questionOf, sorted } from './shared/judge';
import { DAY, isYoungShift, youngWorkers } from './shared/workers';
import { workedWhys } from './shared/worked-whys';
import { restless, type Restless } from './young-weekly-rest/restless';

const countries: readonly Country[] = ['dk', 'no', 'se'];

const messages = {
  noRest: '{person} has no {due} off in a row in the week of {day}; the longest time off is {rest} in a row.',
  fewDays: '{person} has {count:whole day|whole days} off in the week of {day}; {least} are due.',
  rolling:
    '{person} works from {from} to {to} without {due} off in a row: each week has them, but more than {most} lie between.',
  unsettled:
    '{person} perhaps has too little weekly rest in {count:week|weeks}, first in the week of {day}. {question}',
  ruleDk: 'Within every period of 7 days and nights there are to be two days and nights off in a row.',
  ruleDkApart:
    'Past compulsory school and under 18: two days and nights off a week, which may lie apart where they cannot be put together.',
  ruleNo: 'Under 18 there are to be 48 hours off in a row within 7 days.',
  ruleSe:
    'Under 18 there are to be at least two days off in every period of seven days, never less than 36 hours in a row.',
  sunday: 'As far as possible a Sunday is in it.',
  both: 'It falls short by either way to count: from Monday to Sunday, and from the end of one such rest to the beginning of the next, which may be {most} at most.',
  swedishDays:
    'There are 36 hours in a row, but not two whole days: whether that is enough is for the work’s own reasons.',
  fixFree: 'Give some of these hours to somebody else, so that {due} in a row are free.',
  fixDays: 'Give some of these hours to somebody else, so that {least} days are free.',
} as const;

type Tell = Teller<typeof messages>;

/** For those past compulsory school in Denmark, whose days off may lie apart, any rest in a row is stricter. */
const inARow: Statutory = statutoryOf('more', weeklyRest, 'schooled', (rest) => rest.inARow ?? 0);

/**
 * Rest within every period of 7 days, in hours that really pass.
 *
 * Denmark, arbejdsmiljøloven § 62(2): two days and nights in a row (48 hours), if possible with a Sunday; past compulsory
 * school they may lie apart where they cannot be put together. Norway, aml § 11-5(3): 48 hours in a row within 7 days, if
 * possible a Sunday or holiday. Sweden, AFS 2012:3 (since 2025 in AFS 2023:2): two days, never less than 36 hours in a row.
 *
 * How the 7 days are laid is not said. Here a calendar week breaks the law when it has no such rest and when more than 7
 * days less the rest lie between the rest before it and the next; where only the latter holds, it is a warning.
 */
export const youngWeeklyRest = defineRule({
  id: 'young-weekly-rest',
  title: 'Minors: weekly rest',
  summary: 'Whoever is under 18 has to have two days off in every seven, in a row as a rule.',
  kind: 'statute',
  group: 'young-workers',
  packs: ['dk-young', 'no', 'se'],
  countries,
  sources: ['dk-aml-62-2', 'no-aml-11-5-3', 'se-afs-2012-3', 'se-minors-2025', 'se-av-minors'],
  acrossShifts: true,
  params: z.strictObject({
    inARow: z._default(
      z
        .nullable(z.int().check(z.minimum(1), z.maximum(8640)))
        .check(
          z.describe(
            'The least rest in a row within 7 days, in minutes; exactly this long is enough. Left out, what the law says (2880, in Sweden 2160); a shorter one does not count.',
          ),
        ),
      null,
    ),
  }),
  statutory: { inARow },
  messages,
  check(view, params, tell) {
    const found = youngWorkers(view).flatMap((worker) => restless(view, worker, params.inARow));
    const { certain, open } = sorted(found);
    const about = (one: Restless) => aboutOne(view, one.person, one.at, () => explained(view, one, tell));
    const findings = [
      ...certain.map((one) => toldOf(view, one, about(one), tell)),
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
      name: 'exactly 48 hours in a row, at 14',
      roster: `${on('Emma[14]', '16:00-18:00', [2, 3, 4, 5, 6])}\nEmma 2026-03-08 18:00-19:00`,
      expect: [],
    },
    {
      name: 'Sunday and Monday of two calendar weeks',
      roster: on('Emma[14]', '16:00-18:00', [3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 17, 18, 19, 20, 21]),
      expect: [],
    },
    {
      name: 'two days that lie apart, past compulsory school',
      roster: on('Emma[16 no-school]', '08:00-12:00', [2, 4, 6, 7, 8]),
      expect: [],
    },
    {
      name: 'an adult from the Thursday on',
      roster: on('Emma[2008-03-05 no-school]', '08:00-12:00', [2, 3, 4, 5, 6, 7, 8]),
      expect: [],
    },
    {
      name: 'exactly 48 hours in a row in Norway',
      country: 'no',
      roster: `${on('Emma[16]', '08:00-12:00', [2, 3, 4, 5, 6])}\nEmma 2026-03-08 12:00-14:00`,
      expect: [],
    },
    {
      name: 'the hour that comes twice is time off as well',
      country: 'no',
      roster:
        'Emma[16] 2026-10-19 08:00-12:00\nEmma 2026-10-20 08:00-12:00\nEmma 2026-10-21 08:00-12:00\nEmma 2026-10-22 08:00-12:00\nEmma 2026-10-23 08:00-12:00\nEmma 2026-10-25 11:00-12:00',
      expect: [],
    },
    {
      name: 'down as absent on the sixth day',
      roster: `${on('Emma[14]', '16:00-18:00', [2, 3, 4, 5, 6, 7, 8])}\nEmma 2026-03-07 00:00-00:00 absence\nEmma 2026-03-08 00:00-00:00 absence`,
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'one minute short of 48 hours in a row, at 14',
      roster: `${on('Emma[14]', '16:00-18:00', [2, 3, 4, 5, 6])}\nEmma 2026-03-08 17:59-19:00`,
      expect: ['noRest'],
    },
    {
      name: 'two days that lie apart, in compulsory school',
      roster: on('Emma[16 school]', '16:00-18:00', [2, 4, 6, 7, 8]),
      expect: ['noRest'],
    },
    {
      name: 'two days that lie apart, which only compulsory school forbids, asked once',
      roster: on('Emma[16]', '16:00-18:00', [2, 4, 6, 7, 8, 9, 11, 13, 14, 15]),
      expect: ['unsettled'],
    },
    {
      name: 'one day off, past compulsory school, whatever the answer',
      roster: on('Emma[16]', '16:00-18:00', [2, 4, 5, 6, 7, 8]),
      expect: ['fewDays'],
    },
    {
      name: 'each week has its two days, but ten days of work lie between',
      roster: on('Emma[14]', '16:00-17:00', [4, 5, 6, 7, 8, 9, 10, 11, 12, 13]),
      expect: ['rolling'],
    },
    {
      name: 'one minute short of 48 hours in Norway',
      country: 'no',
      roster: `${on('Emma[16]', '08:00-12:00', [2, 3, 4, 5, 6])}\nEmma 2026-03-08 11:59-14:00`,
      expect: ['noRest'],
    },
    {
      name: 'the hour that is missing in spring is no time off',
      country: 'no',
      roster: `${on('Emma[16]', '08:00-12:00', [23, 24, 25, 26, 27])}\nEmma 2026-03-29 12:00-14:00`,
      expect: ['noRest'],
    },
    {
      name: '36 hours in Sweden and one minute less, with only one whole day off',
      country: 'se',
      roster: `${on('Emma[16]', '08:00-12:00', [2, 3, 4, 5, 6])}\nEmma 2026-03-07 10:00-20:00\n${on('Emma', '08:00-12:00', [9, 10, 11, 12, 13])}\nEmma 2026-03-14 10:00-20:01\nEmma 2026-03-16 08:00-12:00`,
      expect: ['fewDays', 'noRest'],
    },
    {
      name: 'a stricter workplace',
      country: 'se',
      roster: `${on('Emma[16]', '08:00-12:00', [2, 3, 4, 5, 6])}\nEmma 2026-03-08 11:59-14:00`,
      params: { inARow: 2880 },
      expect: ['noRest'],
    },
    {
      name: 'the law counts where the workplace would allow less',
      roster: `${on('Emma[14]', '16:00-18:00', [2, 3, 4, 5, 6])}\nEmma 2026-03-08 17:59-19:00`,
      params: { inARow: 1440 },
      expect: ['noRest'],
    },
  ],
});

function toldOf(view: RosterView, one: Restless, about: About, tell: Tell): Finding {
  const { due, found, rolling, at } = one;
  const as = due.grade === 'breach' ? 'breach' : 'warn';
  const data = dataOf(view, one);
  if (due.kind === 'days') return tell[as]('fewDays', { ...data, count: found, least: due.least }, about);
  if (!rolling)
    return tell[as]('noRest', { ...data, due: { minutes: due.least }, rest: { minutes: found } }, about);
  const { timeZone } = view.place(at.place);
  const [from, to] = [at.start, at.end].map((instant) => ({ instant, timeZone })) as [Datum, Datum];
  return tell.warn('rolling', { ...data, ...betweenOf(one), from, to, due: { minutes: due.least } }, about);
}

function dataOf(view: RosterView, { person, monday }: Restless) {
  return { person: view.person(person).name, day: { day: monday } };
}

/** How much may lie between one rest and the next. */
function betweenOf({ due: { kind, least } }: Restless) {
  return { most: { minutes: 7 * DAY - (kind === 'row' ? least : least * DAY) } };
}

function explained(view: RosterView, one: Restless, tell: Tell): Explanation {
  const { person, country, parts, ask, due, monday, rolling } = one;
  const isPlain = due.grade === 'warning' && country === 'se' && due.kind === 'days';
  return argued(
    [
      ruleWhy(one, tell),
      ...(country === 'se' ? [] : [because(tell.say('sunday'))]),
      ...groupWhys(view, person, country, monday),
      ...workedWhys(view, parts),
      ...(rolling ? [] : [because(tell.say('both', betweenOf(one)))]),
      ...(isPlain ? [because(tell.say('swedishDays'))] : []),
    ],
    ask
      ? [ask.fix]
      : [
          due.kind === 'row'
            ? tell.say('fixFree', { due: { minutes: due.least } })
            : tell.say('fixDays', { least: due.least }),
        ],
  );
}

function ruleWhy({ country, group, monday }: Restless, tell: Tell): Why {
  const { source } = inForce(weeklyRest[country][group], monday);
  if (country === 'no') return because(tell.say('ruleNo'), source);
  if (country === 'se') return because(tell.say('ruleSe'), source);
  return because(tell.say(group === 'past-school' ? 'ruleDkApart' : 'ruleDk'), source);
}

/** A shift at the same hours on some dates of March 2026, for the examples. */
function on(person: string, hours: string, dates: readonly number[]): string {
  const again = person.replace(/\[.*?\]/, '');
  return dates
    .map((date, i) => `${i === 0 ? person : again} 2026-03-${String(date).padStart(2, '0')} ${hours}`)
    .join('\n');
}
