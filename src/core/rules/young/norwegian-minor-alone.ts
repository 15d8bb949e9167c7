import * as z from 'zod/mini';
import { overlaps } from '../../company/spans';
import type { AloneStretch } from '../../occupancy/stretch';
import type { Measure } from '../../roster/records';
import { MINUTES_A_DAY, weekdayOf } from '../../time/calendar';
import { holidayOn } from '../../time/holidays';
import type { Country, Day } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import type { Explanation } from '../found';
import type { Asked } from '../shared/asking';
import { companyWhy } from '../shared/company-why';
import { intervalOf, type Piece, whereabouts } from '../shared/lone-pieces';
import { clockTime, minutesOf } from '../shared/nights';
import { isOffice } from '../shared/offices';
import { daysOf, instantsOf } from '../shared/wall-spans';
import type { RosterView } from '../view';
import { ageText } from './shared/asks';
import { aboutOne, argued, byPlace, judged, questionOf, sorted } from './shared/judge';
import { loneMinors, lonePiecesOf } from './shared/lone-minors';
import { isYoungShift, type Worked } from './shared/workers';

const countries: readonly Country[] = ['no'];

const messages = {
  notAssessed:
    '{people}: under 18 and without an adult late or until closing at {place}, {count:time|times}, first {from} to {to} ({length}); no risk assessment for young workers is on record.',
  unsettled:
    '{person}: perhaps a minor without an adult late or until closing at {place}, {count:time|times}, first {from} to {to} ({length}). {question}',
  rule: 'Nobody under 18 may do work that can harm safety, health, development or schooling.',
  noBan: 'In Norway no rule forbids as such that a minor is alone.',
  advice:
    'Arbeidstilsynet warns of young workers alone until closing: the employer has to make a special risk assessment for them, followed by measures such as adults at work.',
  late: 'From {from} on counts as late here; that is a setting of this check.',
  fixAssess: 'Make a risk assessment for young workers at {place} and write it in the table Measures.',
  fixAdult: 'Roster somebody of 18 or more at {place}, {from} to {to}.',
} as const;

type Tell = Teller<typeof messages>;

/** Without a parameter, so late in the evening. */
const LATE = '20:00';
/** When being late ends: minors may not work before this anyway. */
const MORNING = 360;

/**
 * Norway, aml § 11-1(3): nobody under 18 may do work that can harm safety, health, development or schooling; there is no
 * ban on being alone. Arbeidstilsynet (23 November 2022) warns of young workers alone until closing and asks for a special
 * risk assessment for them. A minor without an adult late, or in the last minute before closing, is a warning, once a
 * place, as long as no such assessment is on record for the place on that day.
 */
export const norwegianMinorAlone = defineRule({
  id: 'norwegian-minor-alone',
  title: 'Minors alone late (Norway)',
  summary:
    'Where somebody under 18 is alone late or until closing, there should be a special risk assessment for young workers (Norway).',
  kind: 'guidance',
  group: 'minors-alone',
  packs: ['no'],
  countries,
  sources: ['no-aml-11-1-3', 'no-young-alone', 'no-fafo-2016'],
  params: z.strictObject({
    lateFrom: clockTime(
      'From when on being alone counts as late, such as 18:00; that minute is late. Left out, 20:00.',
    ),
  }),
  messages,
  check(view, params, tell) {
    const lateFrom = params.lateFrom ?? LATE;
    const late = loneMinors(view, 'adult', countries)
      .filter(({ place }) => !isOffice(view, place))
      .flatMap((stretch) => latePieces(view, stretch, minutesOf(lateFrom)))
      .map(({ ask, ...piece }): Late => ({ person: piece.person, at: piece, piece, ...(ask && { ask }) }));
    const { certain, open } = sorted(late, ({ at }) => `${at.place}`);
    const findings: Finding[] = [
      ...byPlace(certain).map((some) => warningOf(view, some, lateFrom, tell)),
      ...open.map((one) =>
        tell.review(
          'unsettled',
          { ...dataOf(view, one), count: one.count, question: { text: one.ask.text } },
          {
            ...aboutOne(view, one.person, one.at, () => explained(view, one, lateFrom, tell)),
            question: questionOf(one.ask),
          },
        ),
      ),
    ];
    return judged(view, findings, isYoungShift(view, countries));
  },
  valid: [
    { name: 'alone to exactly 20:00', country: 'no', roster: 'Emma[16] 2026-03-03 16:00-20:00', expect: [] },
    {
      name: 'with an adult',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-21:00\nBo[40] 2026-03-03 20:00-22:00',
      expect: [],
    },
    {
      name: 'on the 18th birthday',
      country: 'no',
      roster: 'Emma[2008-03-03] 2026-03-03 16:00-21:00',
      expect: [],
    },
    {
      name: 'alone, but not until closing',
      country: 'no',
      places: 'Kiosk kiosk; hours 1-7 08:00-18:00',
      roster: 'Emma[16] 2026-03-03 15:00-17:59',
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
      name: 'the assessment ran out the day before',
      country: 'no',
      records: 'measure * minors-assessment on 2025-01-10 until 2026-03-02',
      roster: 'Emma[16] 2026-03-03 16:00-21:00',
      expect: ['notAssessed'],
    },
    {
      name: 'a colleague of unknown age',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 16:00-21:00\nBo 2026-03-03 16:00-21:00',
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

interface Late {
  readonly person: number;
  readonly at: Worked;
  readonly piece: Omit<Piece, 'ask'>;
  readonly ask?: Asked;
}

/** The late part of a stretch; all of it where it runs up to closing time. Nothing where the place has its assessment. */
function latePieces(view: RosterView, stretch: AloneStretch, lateFrom: number): Piece[] {
  const { place } = stretch;
  const days = daysOf((at) => view.dayAt(place, at), stretch).filter((day) => !isAssessed(view, place, day));
  const late = days.flatMap((day) =>
    instantsOf(view.clock(place), day, [
      { start: 0, end: MORNING },
      { start: lateFrom, end: MINUTES_A_DAY },
    ]),
  );
  const closes = days.some((day) => isUntilClosing(view, stretch, day));
  return lonePiecesOf(view, 'adult', stretch, closes ? [stretch] : late);
}

function isUntilClosing(view: RosterView, { place, start, end }: AloneStretch, day: Day): boolean {
  const { hours, country } = view.place(place);
  const open = holidayOn(country, day) ? hours?.holiday : hours?.[weekdayOf(day)];
  return (open ?? []).some(({ end: closing }) => {
    const minutes = instantsOf(view.clock(place), day, [{ start: closing - 1, end: closing }]);
    return minutes.some((last) => overlaps(last, { start, end }));
  });
}

function isAssessed(view: RosterView, place: number, day: Day): boolean {
  return view.records.measures.some(
    (measure) => measure.kind === 'minors-assessment' && holdsFor(measure, place, day),
  );
}

function holdsFor(measure: Measure, place: number, day: Day): boolean {
  const { on = -Infinity, until = Infinity } = measure;
  return (measure.place === undefined || measure.place === place) && on <= day && day <= until;
}

function warningOf(view: RosterView, some: readonly Late[], lateFrom: string, tell: Tell): Finding {
  const first = some[0]!;
  const people = [...new Set(some.map(({ person }) => person))].sort((a, b) => a - b);
  const names = { names: people.map((person) => view.person(person).name) };
  const explain = () => explained(view, first, lateFrom, tell);
  return tell.warn(
    'notAssessed',
    { ...dataOf(view, first), people: names, count: some.length },
    { ...whereabouts(view, { ...first.at, people }), explain },
  );
}

function dataOf(view: RosterView, { person, at: { place, start, end } }: Late) {
  return intervalOf(view, { people: [person], place, start, end });
}

function explained(view: RosterView, late: Late, lateFrom: string, tell: Tell): Explanation {
  const { person, at, piece, ask } = late;
  const { name: place, timeZone } = view.place(at.place);
  const { zone, start, end } = piece;
  const interval = { need: 'adult', person, place: at.place, zone, span: { start, end } } as const;
  const clock = (instant: number) => ({ clock: instant, timeZone });
  return argued(
    [
      because(tell.say('rule'), 'no-aml-11-1-3'),
      because(tell.say('noBan'), 'no-fafo-2016'),
      because(tell.say('advice'), 'no-young-alone'),
      because(tell.say('late', { from: { timeOfDay: minutesOf(lateFrom) } })),
      because(ageText(view.person(person), piece.day)),
      ...companyWhy(view, view.companyOf(interval), interval),
    ],
    ask
      ? [ask.fix]
      : [
          tell.say('fixAssess', { place }),
          tell.say('fixAdult', { place, from: clock(start), to: clock(end) }),
        ],
  );
}
