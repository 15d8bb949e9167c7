import * as z from 'zod/mini';
import type { Country } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import type { Explanation } from '../found';
import { companyWhy } from '../shared/company-why';
import { intervalOf, type Gathered } from '../shared/lone-pieces';
import { clockTime, minutesOf } from '../shared/nights';
import { whereaboutsOfAll } from '../shared/several-times';
import type { RosterView } from '../view';
import { aloneForLong, eachPlace, late, type Together } from './norwegian-minor-alone/unassessed';
import { ageText } from './shared/asks';
import { argued, judged, questionOf } from './shared/judge';
import { isYoungShift } from './shared/workers';

const countries: readonly Country[] = ['no'];

const messages = {
  notAssessed:
    '{people}: under 18 and without an adult late or until closing at {place}, {count:time|times}, first {from} to {to} ({length}); no valid risk assessment for young workers is on record.',
  aloneForLong:
    '{people}: under 18 and alone at {place}, {count:time|times}, first {from} to {to} ({length}); no valid risk assessment for young workers is on record.',
  unsettled:
    '{people}: perhaps under 18 and without an adult late or until closing at {place}, {count:time|times}, first {from} to {to} ({length}). {question}',
  rule: 'Nobody under 18 may do work that can harm safety, health, development or schooling.',
  noBan: 'In Norway no rule forbids as such that a minor is alone.',
  advice:
    'Arbeidstilsynet warns of young workers alone until closing: the employer has to make a special risk assessment for them, followed by measures such as adults at work.',
  late: 'From {from} on counts as late here; that is a setting of this check.',
  long: 'At other hours {limit} alone or longer counts here; that is a setting of this check.',
  fixAssess: 'Make a risk assessment for young workers at {place} and write it in the table Measures.',
  fixAdult: 'Roster somebody of 18 or more at {place}, {from} to {to}.',
} as const;

type Tell = Teller<typeof messages>;

/** Without a parameter, so late in the evening. */
const LATE = '20:00';

/**
 * Norway, aml § 11-1(3): nobody under 18 may do work that can harm safety, health, development or schooling; there is no
 * ban on being alone. Arbeidstilsynet (23 November 2022) warns of young workers alone until closing and asks for a special
 * risk assessment for them. As long as none is on record for the place on that day, this is a warning, once a place: of
 * minors without an adult late, or in the last minute before closing; else of minors who are alone for long at other hours.
 */
export const norwegianMinorAlone = defineRule({
  id: 'norwegian-minor-alone',
  title: 'Minors alone (Norway)',
  summary:
    'Where somebody under 18 is alone late, until closing or for long, there should be a special risk assessment for young workers (Norway).',
  kind: 'guidance',
  group: 'minors-alone',
  packs: ['no'],
  countries,
  sources: ['no-aml-11-1-3', 'no-young-alone', 'no-fafo-2016'],
  params: z.strictObject({
    lateFrom: clockTime(
      'From when on being alone counts as late, such as 18:00; that minute is late. Left out, 20:00.',
    ),
    atLeast: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe('From how many minutes alone on other hours count too; exactly so many count.'),
        ),
      30,
    ),
  }),
  messages,
  check(view, params, tell) {
    const settings = { ...params, lateFrom: minutesOf(params.lateFrom ?? LATE) };
    const told = eachPlace(late(view, countries, settings.lateFrom));
    const places = new Set(told.filter(([{ ask }]) => !ask).map(([{ place }]) => place));
    const others = aloneForLong(view, countries, params.atLeast).filter(({ place }) => !places.has(place));
    const findings = [
      ...told.map((all) => worded(view, all, { ...settings, isLate: true }, tell)),
      ...eachPlace(others).map((all) => worded(view, all, { ...settings, isLate: false }, tell)),
    ];
    return judged(view, findings, isYoungShift(view, countries));
  },
  valid: [
    {
      name: 'without an adult to exactly 20:00',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-20:00\nOle[17] 2026-03-03 16:00-20:00',
      expect: [],
    },
    {
      name: 'with an adult',
      country: 'no',
      roster:
        'Emma[16] 2026-03-03 16:00-21:00\nOle[17] 2026-03-03 16:00-20:00\nBo[40] 2026-03-03 20:00-22:00',
      expect: [],
    },
    {
      name: 'on the 18th birthday',
      country: 'no',
      roster: 'Emma[2008-03-03] 2026-03-03 16:00-21:00',
      expect: [],
    },
    {
      name: 'without an adult, but not until closing',
      country: 'no',
      places: 'Kiosk kiosk; hours 1-7 08:00-18:00',
      roster: 'Emma[16] 2026-03-03 15:00-17:59\nOle[16] 2026-03-03 15:00-17:59',
      expect: [],
    },
    {
      name: 'with an assessment on record',
      country: 'no',
      records: 'measure Kiosk minors-assessment on 2026-01-10 until 2026-03-03',
      roster: 'Emma[16] 2026-03-03 16:00-21:00',
      expect: [],
    },
    {
      name: 'alone for 29 minutes by day',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-18:00\nBo[40] 2026-03-03 16:29-20:00',
      expect: [],
    },
    {
      name: 'together with another minor by day',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-20:00\nOle[17] 2026-03-03 16:00-20:00',
      expect: [],
    },
    {
      name: 'with an assessment of which nobody wrote when it was made',
      country: 'no',
      records: 'measure * minors-assessment',
      roster: 'Emma[16] 2026-03-03 16:00-21:00',
      expect: [],
    },
    {
      name: 'in an office',
      country: 'no',
      places: 'Kontor office',
      roster: 'Emma[16] 2026-03-03 16:00-21:00',
      expect: [],
    },
    { name: 'in Denmark', roster: 'Emma[16] 2026-03-03 16:00-21:00', expect: [] },
  ],
  invalid: [
    {
      name: 'alone one minute past 20:00',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-20:01',
      expect: ['notAssessed'],
    },
    {
      name: 'two minors, each on an evening, told once',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-21:00\nOle[2008-03-05] 2026-03-04 16:00-21:00',
      expect: ['notAssessed'],
    },
    {
      name: 'alone until closing on a public holiday',
      country: 'no',
      places: 'Kiosk kiosk; hours 1-6 08:00-18:00; hours holiday 10:00-16:00',
      roster: 'Emma[16] 2026-05-01 12:00-16:00',
      expect: ['notAssessed'],
    },
    {
      name: 'alone for 30 minutes by day, each of two days: told once',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-16:30\nOle[16] 2026-03-04 16:00-17:00',
      expect: ['aloneForLong'],
    },
    {
      name: 'alone by day and late: told once',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-18:00\nOle[16] 2026-03-04 16:00-21:00',
      expect: ['notAssessed'],
    },
    {
      name: 'a shorter time by parameter',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-16:10',
      params: { atLeast: 10 },
      expect: ['aloneForLong'],
    },
    {
      name: 'assessed three years and a day ago',
      country: 'no',
      records: 'measure * minors-assessment on 2023-03-02',
      roster: 'Emma[16] 2026-03-03 16:00-21:00',
      expect: ['notAssessed'],
    },
    {
      name: 'the assessment ran out the day before',
      country: 'no',
      records: 'measure * minors-assessment on 2025-01-10 until 2026-03-02',
      roster: 'Emma[16] 2026-03-03 16:00-21:00',
      expect: ['notAssessed'],
    },
    {
      name: 'the only adult takes a break of unknown time late, told once',
      country: 'no',
      roster:
        'Emma[16] 2026-03-03 16:00-21:00\nBo[40] 2026-03-03 14:00-22:00 (30)\nEmma 2026-03-04 16:00-21:00\nBo 2026-03-04 14:00-22:00 (30)',
      expect: ['unsettled'],
    },
    {
      name: 'a colleague of unknown age, asked once',
      country: 'no',
      roster:
        'Emma[16] 2026-03-03 16:00-21:00\nBo 2026-03-03 16:00-21:00\nEmma 2026-03-04 16:00-21:00\nBo 2026-03-04 16:00-21:00',
      expect: ['unsettled'],
    },
    {
      name: 'late from 18:00 by parameter',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-18:01',
      params: { lateFrom: '18:00' },
      expect: ['notAssessed'],
    },
  ],
});

interface Telling {
  readonly lateFrom: number;
  readonly atLeast: number;
  /** Late or until closing, and not only for long. */
  readonly isLate: boolean;
}

/** One finding about all intervals of a place, or about those that wait for one answer. */
function worded(view: RosterView, all: Together, telling: Telling, tell: Tell): Finding {
  const [first] = all;
  const explain = () => explained(view, all, telling, tell);
  const about = { ...whereaboutsOfAll(view, all), explain };
  const people = { names: about.people.map((person) => view.person(person).name) };
  const data = { ...intervalOf(view, first), people, count: all.length };
  if (!first.ask) return tell.warn(telling.isLate ? 'notAssessed' : 'aloneForLong', data, about);
  const question = questionOf(first.ask);
  return tell.review('unsettled', { ...data, question: { text: question.text } }, { ...about, question });
}

function explained(
  view: RosterView,
  [first]: Together,
  { isLate, lateFrom, atLeast }: Telling,
  tell: Tell,
): Explanation {
  const need = isLate ? 'adult' : 'anyone';
  return argued(
    [
      because(tell.say('rule'), 'no-aml-11-1-3'),
      because(tell.say('noBan'), 'no-fafo-2016'),
      because(tell.say('advice'), 'no-young-alone'),
      because(
        isLate
          ? tell.say('late', { from: { timeOfDay: lateFrom } })
          : tell.say('long', { limit: { minutes: atLeast } }),
      ),
      ...nearWhys(view, first, need),
    ],
    first.ask ? [first.ask.fix] : fixesFor(view, first, tell),
  );
}

function nearWhys(view: RosterView, { place, pieces, start, end }: Gathered, need: 'adult' | 'anyone') {
  const { person, zone, day } = pieces[0]!;
  const interval = { need, person, place, zone, span: { start, end } } as const;
  return [
    because(ageText(view.person(person), day)),
    ...companyWhy(view, view.companyOf(interval), interval),
  ];
}

function fixesFor(view: RosterView, { place: at, start, end }: Gathered, tell: Tell) {
  const { name: place, timeZone } = view.place(at);
  const [from, to] = [
    { clock: start, timeZone },
    { clock: end, timeZone },
  ];
  return [tell.say('fixAssess', { place }), tell.say('fixAdult', { place, from, to })];
}
