import * as z from 'zod/mini';
import { mostHours } from '../../law/young-work';
import type { Country } from '../../time/units';
import { defineRule } from '../define-rule';
import type { RosterView } from '../view';
import { longPeriods, type LongPeriod, type Period } from './hours/long-period';
import { minutesAtMost, statutoryOf } from './hours/most';
import { explained, type PeriodWords } from './hours/words';
import { aboutOne, judged, questionOf, sorted } from './shared/judge';
import { schoolDayOn } from './shared/school';
import { byDay, isYoungShift, lengthOf, type YoungWorker, youngWorkers } from './shared/workers';

const countries: readonly Country[] = ['dk', 'no', 'se'];

const messages = {
  tooLong: '{person} works {worked} on {day}; {most} is the most.',
  unsettled: '{person} perhaps works too long on {count:day|days}, first {worked} on {day}. {question}',
} as const;

/**
 * Working time a day, by calendar date and in minutes that really pass, at all places of one country together.
 *
 * Denmark, arbejdsmiljøloven § 61(1)–(2): under 15, 2 hours on a school day and 7 on another; 15 to 17 and still in
 * compulsory school, 2 and 8; 15 to 17 and past it, 8 (and not more than adults in the trade, which no roster shows).
 * Norway, aml § 11-2(2)–(3): under 15 or of school age 2 and 7; others under 18, 8. Sweden, AFS 2012:3 (since 2025 in
 * AFS 2023:2): children 2 and 7; youths 8. Exactly so much is allowed.
 */
export const youngDayHours = defineRule({
  id: 'young-day-hours',
  title: 'Minors: hours a day',
  summary:
    'Nobody under 18 may work more than 8 hours a day; in compulsory school 2 hours on a school day and 7 or 8 on another.',
  kind: 'statute',
  group: 'young-workers',
  packs: ['dk-young', 'no', 'se'],
  countries,
  sources: ['dk-aml-61', 'no-aml-11-2', 'se-afs-2012-3', 'se-minors-2025', 'se-av-minors'],
  acrossShifts: true,
  params: z.strictObject({
    schoolDay: minutesAtMost(
      'The most on a school day in compulsory school, in minutes; exactly this long is allowed. Left out, what the law says (120); more does not count.',
    ),
    otherDay: minutesAtMost(
      'The most on any other day, in minutes; exactly this long is allowed. Left out, what the law says (420 or 480); more does not count.',
    ),
  }),
  statutory: {
    schoolDay: statutoryOf('less', mostHours, 'schooled', ({ schoolDay }) => schoolDay),
    otherDay: statutoryOf('less', mostHours, 'past-school', ({ freeDay }) => freeDay),
  },
  messages,
  check(view, params, tell) {
    const words = wordsFor(params);
    const long = youngWorkers(view).flatMap((worker) =>
      longPeriods(view, worker, daysOf(view, worker), words.limits),
    );
    const { certain, open } = sorted(long);
    const about = (day: LongPeriod) => aboutOne(view, day.person, day.at, () => explained(view, day, words));
    const findings = [
      ...certain.map((day) =>
        tell.breach('tooLong', { ...dataOf(view, day), most: { minutes: day.most } }, about(day)),
      ),
      ...open.map((day) =>
        tell.review(
          'unsettled',
          { ...dataOf(view, day), count: day.count, question: { text: day.ask.text } },
          { ...about(day), question: questionOf(day.ask) },
        ),
      ),
    ];
    return judged(view, findings, isYoungShift(view, countries));
  },
  valid: [
    { name: 'exactly 2 hours on a school day at 14', roster: 'Emma[14] 2026-03-03 15:00-17:00', expect: [] },
    { name: 'exactly 7 hours on a Saturday at 14', roster: 'Emma[14] 2026-03-07 09:00-16:00', expect: [] },
    { name: 'exactly 7 hours on a helligdag at 14', roster: 'Emma[14] 2026-04-02 09:00-16:00', expect: [] },
    {
      name: 'exactly 8 hours on a Saturday, 15 and in compulsory school',
      roster: 'Emma[15 school] 2026-03-07 09:00-17:00',
      expect: [],
    },
    {
      name: 'exactly 8 hours, past compulsory school',
      roster: 'Emma[16 no-school] 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'a break of half an hour does not count',
      roster: 'Emma[16 no-school] 2026-03-03 08:00-16:30\nEmma 2026-03-03 12:00-12:30 break',
      expect: [],
    },
    {
      name: 'nor does one of which only the length is written',
      roster: 'Emma[16 no-school] 2026-03-03 08:00-16:30 (30)',
      expect: [],
    },
    {
      name: 'in the school holidays on record',
      records: 'school-holiday 2026-02-16 2026-02-20',
      roster: 'Emma[14] 2026-02-17 09:00-16:00',
      expect: [],
    },
    { name: 'on the 18th birthday', roster: 'Emma[2008-03-03] 2026-03-03 08:00-18:00', expect: [] },
    {
      name: 'to midnight, and on after it on the 18th birthday',
      roster: 'Emma[2008-03-04 no-school] 2026-03-03 16:00-02:00',
      expect: [],
    },
    {
      name: 'the hour that is missing in spring is not worked',
      roster: 'Emma[16 no-school] 2026-03-29 00:00-09:00',
      expect: [],
    },
    {
      name: 'a Swedish youth, from the first day of the calendar year of the 16th birthday',
      country: 'se',
      roster: 'Emma[2010-12-31 no-school] 2026-01-02 09:00-17:00',
      expect: [],
    },
    {
      name: 'the workplace cannot allow more than the law, and this is not more',
      roster: 'Emma[16 no-school] 2026-03-03 08:00-16:00',
      params: { otherDay: 600 },
      expect: [],
    },
    {
      name: 'down as absent from the second shift',
      roster:
        'Emma[16 no-school] 2026-03-03 08:00-14:00\nEmma 2026-03-03 14:00-18:00\nEmma 2026-03-03 14:00-18:00 absence',
      expect: [],
    },
    {
      name: 'an age that nobody wrote, which minimum-age asks for',
      roster: 'Emma 2026-03-03 08:00-18:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'one minute over 2 hours on a school day at 14',
      roster: 'Emma[14] 2026-03-03 15:00-17:01',
      expect: ['tooLong'],
    },
    {
      name: 'one minute over 7 hours on a Saturday at 14',
      roster: 'Emma[2011-03-08] 2026-03-07 09:00-16:01',
      expect: ['tooLong'],
    },
    {
      name: 'one minute over 2 hours on a school day, 15 and in compulsory school',
      roster: 'Emma[15 school] 2026-03-03 15:00-17:01',
      expect: ['tooLong'],
    },
    {
      name: 'one minute over 8 hours on a Saturday, 15 and in compulsory school',
      roster: 'Emma[15 school] 2026-03-07 09:00-17:01',
      expect: ['tooLong'],
    },
    {
      name: 'one minute over 8 hours on the day before the 18th birthday',
      roster: 'Emma[2008-03-04 no-school] 2026-03-03 08:00-16:01',
      expect: ['tooLong'],
    },
    {
      name: 'a break of less than half an hour counts',
      roster: 'Emma[16 no-school] 2026-03-03 08:00-16:29\nEmma 2026-03-03 12:00-12:29 break',
      expect: ['tooLong'],
    },
    {
      name: 'a length of less than half an hour counts',
      roster: 'Emma[16 no-school] 2026-03-03 08:00-16:29 (29)',
      expect: ['tooLong'],
    },
    {
      name: 'past midnight, and too long only if the break is on the day after',
      roster: 'Emma[16 no-school] 2026-03-03 15:30-00:30 (30)',
      expect: ['unsettled'],
    },
    {
      name: 'two shifts at two places count together',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Emma[16 no-school] @Nord 2026-03-03 07:00-12:00\nEmma @Syd 2026-03-03 13:00-16:01',
      expect: ['tooLong'],
    },
    {
      name: 'the hour that comes twice in autumn is worked twice',
      roster: 'Emma[16 no-school] 2026-10-25 00:00-08:00',
      expect: ['tooLong'],
    },
    {
      name: 'too long under either answer about compulsory school',
      roster: 'Emma[16] 2026-03-03 08:00-16:01',
      expect: ['tooLong'],
    },
    {
      name: 'two school days that are too long only in compulsory school, asked once',
      roster: 'Emma[16] 2026-03-03 15:00-19:00\nEmma 2026-03-04 15:00-19:00',
      expect: ['unsettled'],
    },
    {
      name: 'marked as under 18, without an age',
      roster: 'Emma[<18] 2026-03-03 15:00-19:00',
      expect: ['unsettled'],
    },
    {
      name: 'perhaps in the school holidays, which nobody wrote down',
      roster: 'Emma[14] 2026-02-17 09:00-16:00',
      expect: ['unsettled'],
    },
    {
      name: 'too long also in the school holidays',
      roster: 'Emma[14] 2026-07-07 09:00-16:01',
      expect: ['tooLong'],
    },
    {
      name: 'outside of the school holidays on record',
      records: 'school-holiday 2026-02-16 2026-02-20',
      roster: 'Emma[14] 2026-02-23 15:00-17:01',
      expect: ['tooLong'],
    },
    {
      name: 'over 7 hours in compulsory school in Norway',
      country: 'no',
      roster: 'Emma[15 school] 2026-03-07 09:00-16:01',
      expect: ['tooLong'],
    },
    {
      name: 'finished compulsory school, in the year before the one of the 16th birthday, in Sweden',
      country: 'se',
      roster: 'Emma[2010-12-31 no-school] 2025-12-30 09:00-16:01',
      expect: ['tooLong'],
    },
    {
      name: 'the staff list only says 15, and not whether that is the year of the 16th birthday',
      country: 'se',
      roster: 'Emma[15 no-school] 2026-03-07 09:00-17:00',
      expect: ['unsettled'],
    },
    {
      name: 'a stricter workplace',
      roster: 'Emma[16 no-school] 2026-03-03 08:00-15:01',
      params: { otherDay: 420 },
      expect: ['tooLong'],
    },
    {
      name: 'the law counts where the workplace would allow more',
      roster: 'Emma[14] 2026-03-03 15:00-17:01',
      params: { schoolDay: 180 },
      expect: ['tooLong'],
    },
  ],
});

/** Each day by its date. */
function daysOf(view: RosterView, { country, worked }: YoungWorker): Period[] {
  return [...byDay(view, worked)].map(([day, parts]) => ({
    day,
    parts,
    school: schoolDayOn(country, day, view.records),
  }));
}

function wordsFor({
  schoolDay,
  otherDay,
}: {
  schoolDay: number | null;
  otherDay: number | null;
}): PeriodWords {
  return {
    limits: { school: 'schoolDay', free: 'freeDay', given: { school: schoolDay, free: otherDay } },
    pupil: 'young.dayPupil',
    past: 'young.dayPast',
    school: { school: 'young.schoolDay', free: 'young.freeDay', 'perhaps-free': 'young.perhapsFree' },
  };
}

function dataOf(view: RosterView, { person, day, parts, off }: LongPeriod) {
  return { person: view.person(person).name, day: { day }, worked: { minutes: lengthOf(parts) - off } };
}
