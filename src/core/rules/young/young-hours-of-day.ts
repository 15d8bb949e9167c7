import * as z from 'zod/mini';
import { inForce, type Sourced } from '../../law/dated';
import { childrensDay, norwegianExemptUntil, youthsDay } from '../../law/young-work';
import type { Country } from '../../time/units';
import { because, defineRule, type Statutory, type Teller } from '../define-rule';
import type { Why } from '../finding';
import type { Explanation } from '../found';
import { intervalOf } from '../shared/lone-pieces';
import { clockTime, minutesOf } from '../shared/nights';
import type { RosterView } from '../view';
import { groupWhys } from './shared/asks';
import { groupsOn } from './shared/groups';
import { aboutOne, argued, judged, questionOf, sorted } from './shared/judge';
import { isYoungShift, youngWorkers } from './shared/workers';
import { forbiddenOn } from './young-hours-of-day/forbidden';
import { type LateHours, lateHours } from './young-hours-of-day/late-hours';

const countries: readonly Country[] = ['dk', 'no', 'se'];

const messages = {
  forbidden: '{person} works at {place} at hours not allowed under 18: {from} to {to} ({length}).',
  unlessExempt:
    '{person} works at {place} at hours allowed under 18 only as an exception: {from} to {to} ({length}).',
  unsettled:
    '{person} perhaps works at hours not allowed under 18, {count:time|times}, first at {place}, {from} to {to} ({length}). {question}',
  ruleChildren: 'Under 15, and in compulsory school, work is allowed from {from} to {until} only.',
  ruleDk:
    'Under 18, work is allowed from 06:00 to 20:00 only. Past compulsory school there are exceptions: to 22:00 in offices, shops and service stations, to 24:00 in hotels, restaurants, grill bars, theatres and cinemas, from 04:00 in bakeries.',
  ruleNo:
    'Under 18 and not of school age: free from 23:00 to 06:00, and work from 21:00 to 23:00 only where the nature of the work, or a special need for a limited time, makes it necessary.',
  exceptNo:
    'Exceptions: apprentices in hotels and restaurants, light guard work, some cleaning, and two shifts outside of industry may work to 24:00; newspapers may be sold from 04:00.',
  ruleSe:
    'A youth (ungdom) is free from 22:00 to 06:00 or from 23:00 to 07:00, and never works from 00:00 to 05:00; some trades may work to 24:00.',
  within: 'At {place} that is from {from} to {until}.',
  openKind:
    'Hotels, theatres, cinemas, stables and newspapers have later or earlier hours; {place} may be one of them.',
  fixWithin: 'Let {person} work between {from} and {until} only.',
  fixAdult: 'Give these hours to somebody of 18 or more.',
} as const;

type Tell = Teller<typeof messages>;

/** The latest that the law allows anybody who is past compulsory school, whatever the trade. */
const pastSchoolUntil: Statutory = {
  stricter: 'less',
  unit: 'clock',
  law: { dk: latest('dk'), no: latest('no'), se: latest('se') },
  lawFor(view, { person, place, day }) {
    const { country } = view.place(place);
    const known = view.person(person);
    const group = groupsOn(known, country, day)?.mild ?? 'past-school';
    const { allowed } = forbiddenOn(view, {
      ...{ person: known, country, group, place, day },
      ...{ lateBefore: false, until: null },
    });
    return { value: allowed.end, source: inForce(youthsDay[country], day).source };
  },
};

/**
 * Hours of the day at which a minor may not work, by the wall clock of the place.
 *
 * Denmark, arbejdsmiljøloven § 61(4): 20:00–06:00 for all under 18. The order's exceptions for those past compulsory
 * school: offices, shops and service stations to 22:00; hotels, restaurants, grill bars, theatres and cinemas to 24:00;
 * bakeries from 04:00 (whether the reform of 2025 changed these is not verified). Norway, aml § 11-3: under 15 or of
 * school age 20:00–06:00; others 23:00–06:00, and 21:00–23:00 only where it is necessary, which no roster shows; § 12-9
 * of the regulation on organisation: apprentices in restaurants and guards to 24:00. Sweden, AFS 2012:3 (since 2025 in
 * AFS 2023:2): children 20:00–06:00; youths 22:00–06:00 or 23:00–07:00, so that who worked after 22:00 is free until
 * 07:00; some trades to 24:00; never 00:00–05:00.
 */
export const youngHoursOfDay = defineRule({
  id: 'young-hours-of-day',
  title: 'Minors: hours of the day',
  summary:
    'Nobody in compulsory school may work from 20:00 to 06:00; past it and under 18 the evening depends on country and trade.',
  kind: 'statute',
  group: 'young-workers',
  packs: ['dk-young', 'no', 'se'],
  countries,
  sources: [
    'dk-aml-61-4',
    'dk-young-evening',
    'dk-young-evening-2025',
    'no-aml-11-3',
    'no-12-9',
    'se-afs-2012-3',
    'se-minors-2025',
    'se-av-minors',
  ],
  params: z.strictObject({
    pastSchoolUntil: clockTime(
      'The latest end for those past compulsory school, such as 21:00; that minute is not worked. Left out, what the law says; a later one does not count.',
    ),
  }),
  statutory: { pastSchoolUntil },
  messages,
  check(view, params, tell) {
    const until = params.pastSchoolUntil === null ? null : minutesOf(params.pastSchoolUntil);
    const late = youngWorkers(view).flatMap((worker) => lateHours(view, worker, until));
    const { certain, open } = sorted(late, ({ person, ask }) =>
      ask.key.startsWith('place') ? '' : `${person}`,
    );
    const about = (one: LateHours) => aboutOne(view, one.person, one.at, () => explained(view, one, tell));
    const findings = [
      ...certain.map((one) =>
        one.grade === 'forbidden'
          ? tell.breach('forbidden', dataOf(view, one), about(one))
          : tell.warn('unlessExempt', dataOf(view, one), about(one)),
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
    { name: 'at 14 from exactly 06:00', roster: 'Emma[14] 2026-03-07 06:00-13:00', expect: [] },
    { name: 'at 14 to exactly 20:00', roster: 'Emma[14] 2026-03-03 18:00-20:00', expect: [] },
    {
      name: 'past compulsory school to exactly 22:00 in a kiosk',
      roster: 'Emma[16 no-school] 2026-03-03 15:00-22:00',
      expect: [],
    },
    {
      name: 'past compulsory school to midnight in a grill bar',
      places: 'Grill grill-bar',
      roster: 'Emma[16 no-school] 2026-03-03 17:00-00:00',
      expect: [],
    },
    {
      name: 'past compulsory school from exactly 04:00 in a bakery',
      places: 'Bageri bakery',
      roster: 'Emma[16 no-school] 2026-03-03 04:00-11:00',
      expect: [],
    },
    {
      name: 'on from midnight of the 18th birthday',
      places: 'Grill grill-bar',
      roster: 'Emma[2008-03-04 no-school] 2026-03-03 17:00-01:00',
      expect: [],
    },
    {
      name: 'on a break of half an hour from 20:00 on',
      roster: 'Emma[14] 2026-03-03 18:00-20:30\nEmma 2026-03-03 20:00-20:30 break',
      expect: [],
    },
    {
      name: 'past school age to exactly 21:00 in Norway',
      country: 'no',
      roster: 'Emma[16 no-school] 2026-03-03 15:00-21:00',
      expect: [],
    },
    {
      name: 'a youth to exactly 23:00 in Sweden, and from 07:00 the next morning',
      country: 'se',
      roster: 'Emma[16 no-school] 2026-03-03 16:00-23:00\nEmma 2026-03-04 07:00-12:00',
      expect: [],
    },
    {
      name: 'a youth to exactly 22:00 in Sweden, and from 06:00 the next morning',
      country: 'se',
      roster: 'Emma[16 no-school] 2026-03-03 16:00-22:00\nEmma 2026-03-04 06:00-12:00',
      expect: [],
    },
    {
      name: 'allowed under either answer about compulsory school',
      roster: 'Emma[16] 2026-03-03 18:00-20:00',
      expect: [],
    },
    { name: 'not confirmed', roster: 'Emma[14] 2026-03-03 18:00-22:00 tentative', expect: [] },
  ],
  invalid: [
    {
      name: 'at 14 one minute before 06:00',
      roster: 'Emma[14] 2026-03-07 05:59-12:00',
      expect: ['forbidden'],
    },
    { name: 'at 14 one minute past 20:00', roster: 'Emma[14] 2026-03-03 18:30-20:01', expect: ['forbidden'] },
    {
      name: '17, in compulsory school, one minute past 20:00',
      roster: 'Emma[17 school] 2026-03-03 18:30-20:01',
      expect: ['forbidden'],
    },
    {
      name: 'past compulsory school one minute past 22:00 in a kiosk',
      roster: 'Emma[16 no-school] 2026-03-03 15:00-22:01',
      expect: ['forbidden'],
    },
    {
      name: 'past compulsory school one minute past midnight in a restaurant, on the day before the 18th birthday',
      places: 'Kro restaurant',
      roster: 'Emma[2008-03-05 no-school] 2026-03-03 17:00-00:01',
      expect: ['forbidden'],
    },
    {
      name: 'one minute before 04:00 in a bakery, by the order before 2025',
      places: 'Bageri bakery',
      roster: 'Emma[16 no-school] 2024-03-05 03:59-11:00',
      expect: ['forbidden'],
    },
    {
      name: 'one interval past midnight',
      roster: 'Emma[16 no-school] 2026-03-03 20:00-02:00',
      expect: ['forbidden'],
    },
    {
      name: 'in the night of both clock changes',
      roster: 'Emma[16 no-school] 2026-03-29 01:00-04:00\nEmma 2026-10-25 01:00-04:00',
      expect: ['forbidden', 'forbidden'],
    },
    {
      name: 'not allowed under either answer about compulsory school, and from 20:00 under one',
      roster: 'Emma[16] 2026-03-03 18:00-22:01',
      expect: ['unsettled', 'forbidden'],
    },
    {
      name: 'two evenings that are late only in compulsory school, asked once',
      roster: 'Emma[16] 2026-03-03 18:00-20:01\nEmma 2026-03-04 18:00-20:01',
      expect: ['unsettled'],
    },
    {
      name: 'a kind of place that nobody wrote, asked once',
      places: 'Stedet ?',
      roster: 'Emma[16 no-school] 2026-03-03 18:00-20:01\nOle[16 no-school] 2026-03-04 18:00-21:00',
      expect: ['unsettled'],
    },
    {
      name: 'before 04:00 wherever it is',
      places: 'Stedet ?',
      roster: 'Emma[16 no-school] 2026-03-03 03:59-04:00',
      expect: ['forbidden'],
    },
    {
      name: 'a kind of place that may be a hotel or a theatre',
      places: 'Hus other',
      roster: 'Emma[16 no-school] 2026-03-03 18:00-20:01',
      expect: ['unlessExempt'],
    },
    {
      name: 'from 21:00 and from 23:00 in Norway',
      country: 'no',
      roster: 'Emma[16 no-school] 2026-03-03 18:00-23:01',
      expect: ['unlessExempt', 'forbidden'],
    },
    {
      name: 'an apprentice in a restaurant in Norway to midnight, and one minute more',
      country: 'no',
      places: 'Kro restaurant',
      roster: 'Emma[16 no-school apprentice] 2026-03-03 21:00-00:01',
      expect: ['unlessExempt', 'forbidden'],
    },
    {
      name: 'an apprentice in Norway, from 23:00, at a kind of place that nobody wrote',
      country: 'no',
      places: 'Stedet ?',
      roster: 'Emma[16 no-school apprentice] 2026-03-03 22:00-23:01',
      expect: ['unlessExempt', 'unsettled'],
    },
    {
      name: 'of school age in Norway',
      country: 'no',
      roster: 'Emma[15 school] 2026-03-03 18:30-20:01',
      expect: ['forbidden'],
    },
    {
      name: 'a youth one minute past 22:00 in Sweden, and before 07:00 the next morning',
      country: 'se',
      roster: 'Emma[16 no-school] 2026-03-03 16:00-22:01\nEmma 2026-03-04 06:59-12:00',
      expect: ['forbidden'],
    },
    {
      name: 'the morning after a late evening, not allowed to a youth and allowed to a child in Sweden',
      country: 'se',
      roster: 'Emma[16] 2026-03-03 22:00-22:01\nEmma 2026-03-04 06:30-07:00',
      expect: ['unsettled'],
    },
    {
      name: 'a youth past 23:00 in a shop and in a restaurant in Sweden',
      country: 'se',
      places: 'Kiosk kiosk\nKrog restaurant',
      roster:
        'Emma[16 no-school] @Kiosk 2026-03-03 16:00-23:01\nOle[16 no-school] @Krog 2026-03-03 16:00-23:01',
      expect: ['forbidden', 'unlessExempt'],
    },
    {
      name: 'a stricter workplace',
      roster: 'Emma[16 no-school] 2026-03-03 15:00-21:01',
      params: { pastSchoolUntil: '21:00' },
      expect: ['forbidden'],
    },
    {
      name: 'the law counts where the workplace would allow more',
      roster: 'Emma[16 no-school] 2026-03-03 15:00-22:01',
      params: { pastSchoolUntil: '23:00' },
      expect: ['forbidden'],
    },
  ],
});

function latest(country: Country): Sourced<number>[] {
  const exempt = country === 'no' ? norwegianExemptUntil.map(({ value }) => value) : [];
  return youthsDay[country].map(({ value, ...dated }) => ({
    ...dated,
    value: Math.max(
      ...exempt,
      ...Object.values(value).map(({ allowed, perhaps }) => (perhaps ?? allowed).end),
    ),
  }));
}

function dataOf(view: RosterView, { person, at }: LateHours) {
  return intervalOf(view, { people: [person], ...at });
}

function explained(view: RosterView, late: LateHours, tell: Tell): Explanation {
  const { person, country, day, at, law, ask } = late;
  const hours = { from: { timeOfDay: law.allowed.start }, until: { timeOfDay: law.allowed.end } };
  const { name } = view.place(at.place);
  return argued(
    [
      ...ruleWhys(late, tell),
      ...groupWhys(view, person, country, day),
      because(tell.say('within', { place: name, ...hours })),
      ...(country === 'dk' && late.grade !== 'forbidden'
        ? [because(tell.say('openKind', { place: name }))]
        : []),
    ],
    ask
      ? [ask.fix]
      : [tell.say('fixWithin', { person: view.person(person).name, ...hours }), tell.say('fixAdult')],
  );
}

/** What is certain is so by the rule for the least protected group that the person may be in. */
function ruleWhys({ country, day, groups, ask }: LateHours, tell: Tell): Why[] {
  const isChild = groups.mild !== 'past-school';
  const mayBeChild = groups.strict !== 'past-school' && ask !== undefined;
  const { value, source } = inForce(childrensDay[country], day);
  const hours = { from: { timeOfDay: value.start }, until: { timeOfDay: value.end } };
  return [
    ...(isChild || mayBeChild ? [because(tell.say('ruleChildren', hours), source)] : []),
    ...(isChild ? [] : youthWhys(country, inForce(youthsDay[country], day).source, tell)),
  ];
}

function youthWhys(country: Country, source: string, tell: Tell): Why[] {
  if (country === 'no')
    return [because(tell.say('ruleNo'), source), because(tell.say('exceptNo'), 'no-12-9')];
  return [because(tell.say(country === 'dk' ? 'ruleDk' : 'ruleSe'), source)];
}
