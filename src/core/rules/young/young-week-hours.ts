import * as z from 'zod/mini';
import { mostHours } from '../../law/young-work';
import type { Country, Day } from '../../time/units';
import { defineRule } from '../define-rule';
import type { RosterView } from '../view';
import { longPeriods, type LongPeriod, type Period } from './hours/long-period';
import { minutesAtMost, statutoryOf } from './hours/most';
import { explained, type PeriodWords } from './hours/words';
import { groupsOn } from './shared/groups';
import { aboutOne, judged, questionOf, sorted } from './shared/judge';
import { mondayOf, schoolWeekOf } from './shared/school';
import { byDay, isYoungShift, lengthOf, type Worked, type YoungWorker, youngWorkers } from './shared/workers';

const countries: readonly Country[] = ['dk', 'no', 'se'];

const messages = {
  tooLong: '{person} works {worked} in the week of {day}; {most} is the most.',
  unsettled:
    '{person} perhaps works too long in {count:week|weeks}, first {worked} in the week of {day}. {question}',
} as const;

/**
 * Working time a calendar week (Monday to Sunday, by date), in minutes that really pass, at all places of one country
 * together. A week with a school day is a school week.
 *
 * Denmark, arbejdsmiljøloven § 61(1)–(2): in compulsory school 12 hours in a school week; in another week 35 under 15
 * and 40 from 15; past it 40. Norway, aml § 11-2(2)–(3): under 15 or of school age 12 and 35; others under 18, 40.
 * Sweden, AFS 2012:3 (since 2025 in AFS 2023:2): children 12, and 35 in a week that is all free; youths 40. Exactly so
 * much is allowed. In a week with a birthday the age on its last day of work under 18 counts.
 */
export const youngWeekHours = defineRule({
  id: 'young-week-hours',
  title: 'Minors: hours a week',
  summary:
    'Nobody under 18 may work more than 40 hours a week; in compulsory school 12 hours in a school week and 35 or 40 in another.',
  kind: 'statute',
  group: 'young-workers',
  packs: ['dk-young', 'no', 'se'],
  countries,
  sources: ['dk-aml-61', 'no-aml-11-2', 'se-afs-2012-3', 'se-minors-2025', 'se-av-minors'],
  acrossShifts: true,
  params: z.strictObject({
    schoolWeek: minutesAtMost(
      'The most in a week with a school day, in compulsory school, in minutes; exactly this long is allowed. Left out, what the law says (720); more does not count.',
      10080,
    ),
    otherWeek: minutesAtMost(
      'The most in any other week, in minutes; exactly this long is allowed. Left out, what the law says (2100 or 2400); more does not count.',
      10080,
    ),
  }),
  statutory: {
    schoolWeek: statutoryOf('less', mostHours, 'schooled', ({ schoolWeek }) => schoolWeek),
    otherWeek: statutoryOf('less', mostHours, 'past-school', ({ freeWeek }) => freeWeek),
  },
  messages,
  check(view, params, tell) {
    const words = wordsFor(params);
    const long = youngWorkers(view).flatMap((worker) =>
      longPeriods(view, worker, weeksOf(view, worker), words.limits),
    );
    const { certain, open } = sorted(long);
    const about = (week: LongPeriod) =>
      aboutOne(view, week.person, week.at, () => explained(view, week, words));
    const findings = [
      ...certain.map((week) =>
        tell.breach('tooLong', { ...dataOf(view, week), most: { minutes: week.most } }, about(week)),
      ),
      ...open.map((week) =>
        tell.review(
          'unsettled',
          { ...dataOf(view, week), count: week.count, question: { text: week.ask.text } },
          { ...about(week), question: questionOf(week.ask) },
        ),
      ),
    ];
    return judged(view, findings, isYoungShift(view, countries));
  },
  valid: [
    {
      name: 'exactly 12 hours in a school week at 14',
      roster:
        'Emma[14] 2026-03-02 15:00-17:00\nEmma 2026-03-04 15:00-17:00\nEmma 2026-03-06 15:00-17:00\nEmma 2026-03-07 09:00-15:00',
      expect: [],
    },
    {
      name: 'exactly 40 hours, past compulsory school',
      roster: fiveDays('Emma[16 no-school]', '08:00-16:00'),
      expect: [],
    },
    {
      name: 'breaks of which only the length is written do not count',
      roster: fiveDays('Emma[16 no-school]', '08:00-16:30 (30)'),
      expect: [],
    },
    {
      name: 'exactly 35 hours in the school holidays on record, at 14',
      records: 'school-holiday 2026-03-02 2026-03-08',
      roster: fiveDays('Emma[14]', '08:00-15:00'),
      expect: [],
    },
    {
      name: 'exactly 40 hours in the school holidays, 15 and in compulsory school',
      records: 'school-holiday 2026-03-02 2026-03-08',
      roster: fiveDays('Emma[15 school]', '08:00-16:00'),
      expect: [],
    },
    {
      name: 'Sunday and Monday are two weeks',
      roster: 'Emma[14] 2026-03-07 09:00-16:00\nEmma 2026-03-08 09:00-14:00\nEmma 2026-03-09 15:00-17:00',
      expect: [],
    },
    {
      name: 'an adult from the middle of the week on',
      roster: `${fiveDays('Emma[2008-03-06 no-school]', '08:00-16:00')}\nEmma 2026-03-07 08:00-16:00`,
      expect: [],
    },
    {
      name: 'the Swedish youth at the turn of the year: the week is judged by its last day',
      country: 'se',
      roster: 'Emma[2010-06-01 no-school] 2025-12-29 09:00-16:00\nEmma 2026-01-02 09:00-17:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'one minute over 12 hours in a school week at 14',
      roster:
        'Emma[14] 2026-03-02 15:00-17:00\nEmma 2026-03-04 15:00-17:00\nEmma 2026-03-06 15:00-17:00\nEmma 2026-03-07 09:00-15:01',
      expect: ['tooLong'],
    },
    {
      name: 'one minute over 40 hours, past compulsory school',
      roster: `${fiveDays('Emma[16 no-school]', '08:00-16:00')}\nEmma 2026-03-07 08:00-08:01`,
      expect: ['tooLong'],
    },
    {
      name: 'over Sunday midnight, and too long only if the break is on the Monday',
      roster: `${fiveDays('Emma[16 no-school]', '08:00-16:00')}\nEmma 2026-03-08 23:30-00:30 (30)`,
      expect: ['unsettled'],
    },
    {
      name: 'one minute over 35 hours in the school holidays on record, at 14',
      records: 'school-holiday 2026-03-02 2026-03-08',
      roster: `${fiveDays('Emma[14]', '08:00-15:00')}\nEmma 2026-03-07 08:00-08:01`,
      expect: ['tooLong'],
    },
    {
      name: 'a week with a helligdag still is a school week',
      roster: 'Emma[14] 2026-05-11 15:00-17:00\nEmma 2026-05-14 09:00-16:00\nEmma 2026-05-16 09:00-12:01',
      expect: ['tooLong'],
    },
    {
      name: 'one school day left in the week',
      records: 'school-holiday 2026-03-03 2026-03-08',
      roster: 'Emma[14] 2026-03-03 08:00-15:00\nEmma 2026-03-04 08:00-13:01',
      expect: ['tooLong'],
    },
    {
      name: 'schooling that nobody wrote, asked once for two weeks',
      roster:
        'Emma[16] 2026-03-07 08:00-16:00\nEmma 2026-03-08 08:00-16:00\nEmma 2026-03-14 08:00-16:00\nEmma 2026-03-15 08:00-16:00',
      expect: ['unsettled'],
    },
    {
      name: 'in summer, without a table of the school holidays',
      roster: fiveDays('Emma[14]', '08:00-11:00', '2026-07-06'),
      expect: ['unsettled'],
    },
    {
      name: 'over 35 hours in summer either way',
      roster: `${fiveDays('Emma[14]', '08:00-15:00', '2026-07-06')}\nEmma 2026-07-11 08:00-08:01`,
      expect: ['tooLong'],
    },
    {
      name: 'two places count together in Norway',
      country: 'no',
      places: 'Nord kiosk\nSyd kiosk',
      roster: `${fiveDays('Emma[16 no-school] @Nord', '08:00-16:00')}\nEmma @Syd 2026-03-07 10:00-10:01`,
      expect: ['tooLong'],
    },
    {
      name: 'finished compulsory school, but not yet in the year of the 16th birthday, in Sweden',
      country: 'se',
      records: 'school-holiday 2025-12-22 2026-01-09',
      roster:
        'Emma[2010-06-01 no-school] 2025-12-22 08:00-15:00\nEmma 2025-12-23 08:00-15:00\nEmma 2025-12-24 08:00-15:00\nEmma 2025-12-27 08:00-15:00\nEmma 2025-12-28 08:00-15:01',
      expect: ['tooLong'],
    },
    {
      name: 'a stricter workplace',
      roster: fiveDays('Emma[16 no-school]', '08:00-16:00'),
      params: { otherWeek: 2220 },
      expect: ['tooLong'],
    },
  ],
});

/** Each calendar week by its Monday, with the day by whose age it is judged: the last one worked as a minor. */
function weeksOf(view: RosterView, { person, country, worked }: YoungWorker): Period[] {
  const weeks = new Map<Day, { day: Day; parts: Worked[] }>();
  for (const [day, parts] of byDay(view, worked)) {
    if (!groupsOn(view.person(person), country, day)) continue;
    const monday = mondayOf(day);
    const known = weeks.get(monday)?.parts ?? [];
    weeks.set(monday, { day, parts: [...known, ...parts] });
  }
  return [...weeks].map(([monday, week]) => ({
    ...week,
    school: schoolWeekOf(country, monday, view.records),
  }));
}

function wordsFor({ schoolWeek, otherWeek }: Record<'schoolWeek' | 'otherWeek', number | null>): PeriodWords {
  return {
    limits: { school: 'schoolWeek', free: 'freeWeek', given: { school: schoolWeek, free: otherWeek } },
    pupil: 'young.weekPupil',
    past: 'young.weekPast',
    school: {
      school: 'young.schoolWeek',
      free: 'young.freeWeek',
      'perhaps-free': 'young.perhapsFreeWeek',
    },
  };
}

function dataOf(view: RosterView, { person, parts, off }: LongPeriod) {
  const [first] = parts;
  return {
    person: view.person(person).name,
    day: { day: view.dayAt(first!.place, first!.start) },
    worked: { minutes: lengthOf(parts) - off },
  };
}

/** A shift on each of five days in a row, for the examples. */
function fiveDays(person: string, hours: string, monday = '2026-03-02'): string {
  const again = person.replace(/\[.*?\]/, '');
  return [0, 1, 2, 3, 4]
    .map((i) => {
      const date = String(Number(monday.slice(8)) + i).padStart(2, '0');
      return `${i === 0 ? person : again} ${monday.slice(0, 8)}${date} ${hours}`;
    })
    .join('\n');
}
