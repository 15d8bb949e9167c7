import * as z from 'zod/mini';
import { overlaps } from '../../company/spans';
import type { AloneStretch } from '../../occupancy/stretch';
import type { Shift } from '../../roster/roster';
import type { Country, Span } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import type { Explanation } from '../found';
import type { Asked } from '../shared/asking';
import { companyWhy } from '../shared/company-why';
import { intervalOf, type Piece } from '../shared/lone-pieces';
import { slotTimesIn, type SlotTimes } from '../shared/slots';
import type { RosterView } from '../view';
import { ageText } from './shared/asks';
import { aboutOne, argued, joined, judged, questionOf, sorted } from './shared/judge';
import { byPerson, loneMinors, lonePiecesOf, piecesDuringBreaks } from './shared/lone-minors';
import { isYoungShift } from './shared/workers';
import { experienceOf, type Exposed, riskyParts, withNewAdults } from './young-violence-risk/exposed';

const countries: readonly Country[] = ['dk'];

const messages = {
  noAdult:
    '{person} is under 18 and without an adult at {place}, where there is a risk of violence, {from} to {to} ({length}).',
  newAdults:
    '{person} is under 18 and only with adults who are new at {place}, where there is a risk of violence, {from} to {to} ({length}).',
  unsettled:
    '{person}: perhaps a minor without an experienced adult at a risk of violence, {count:time|times}, first at {place}, {from} to {to} ({length}). {question}',
  rule: 'Under 18, work with a risk of violence, harassment or threats may be done only together with somebody of 18 or more who has experience in it, at any hour.',
  flagged: 'The Places table says that there is a risk of violence at {place}.',
  red: 'The workplace’s own assessment says red for {place} at this time.',
  since: '{adult} has been employed for {count:day|days}.',
  sinceUnknown: 'Since when {adult} has been employed is not known.',
  experience:
    'Who has been employed for {count:day|days} counts as experienced; that is a setting of this check.',
  askEmployed: 'Since when has {adult} been employed? Write it in the staff list.',
  fixEmployed: 'Write in the staff list since when {adult} has been employed.',
  fixAdult: 'Roster somebody of 18 or more with experience at {place}, {from} to {to}.',
  fixGive: 'Give these hours to somebody of 18 or more.',
} as const;

type Tell = Teller<typeof messages>;

/**
 * Denmark, at any hour: work that brings a risk of violence, harassment or other threats may be done by somebody under 18
 * only together with a person of 18 or more with experience in the field (the order on young people's work, as APV-portalen
 * and CIR 13-1 give it). A place is at such a risk when the employer says so, or while the own assessment says red. Alarms,
 * phones and cameras change nothing. Where nobody said whether there is a risk, nothing is told here.
 */
export const youngViolenceRisk = defineRule({
  id: 'young-violence-risk',
  title: 'Minors and violence',
  summary:
    'Where there is a risk of violence nobody under 18 may work without an experienced adult, at any hour (Denmark).',
  kind: 'statute',
  group: 'minors-alone',
  packs: ['dk-young'],
  countries,
  sources: ['dk-young-violence', 'dk-cir-13-1'],
  params: z.strictObject({
    experiencedAfter: z._default(
      z
        .int()
        .check(
          z.minimum(0),
          z.maximum(3650),
          z.describe(
            'How many days an adult has to have been employed to count as experienced; exactly this many are enough.',
          ),
        ),
      90,
    ),
  }),
  tightening: { experiencedAfter: { stricter: 'more', unit: 'days' } },
  messages,
  check(view, { experiencedAfter }, tell) {
    const times = slotTimesIn(view);
    const isYoung = isYoungShift(view, countries);
    const riskyIn = (shift: Shift) => (isYoung(shift) ? riskyParts(view, times, shift.place, shift) : []);
    const lone = byPerson(loneMinors(view, 'adult', countries));
    const asked = { days: experiencedAfter, tell };
    const exposed = [
      ...[...lone.values()].flat().flatMap((stretch) => riskyPieces(view, stretch, times).map(withoutAdult)),
      ...piecesDuringBreaks(view, 'adult', countries, (stretch) => riskyPieces(view, stretch, times)).map(
        withoutAdult,
      ),
      ...view.roster.shifts
        .filter(({ kind }) => kind === 'work')
        .flatMap((shift) => onlyWithNew(view, shift, riskyIn(shift), lone.get(shift.person) ?? [], asked)),
    ];
    const { certain, open } = sorted(
      joined(exposed, ({ person, what, ask }) => `${person} ${what} ${ask?.key}`),
      ({ person, ask }) => (ask.key.startsWith('employed') ? '' : `${person}`),
    );
    const about = (one: Exposed) =>
      aboutOne(view, one.person, one.at, () => explained(view, one, times, experiencedAfter, tell));
    const findings: Finding[] = [
      ...certain.map((one) =>
        tell.breach(one.what === 'noAdult' ? 'noAdult' : 'newAdults', dataOf(view, one), about(one)),
      ),
      ...open.map((one) =>
        tell.review(
          'unsettled',
          { ...dataOf(view, one), count: one.count, question: { text: one.ask.text } },
          { ...about(one), question: questionOf(one.ask) },
        ),
      ),
    ];
    return judged(view, findings, (shift) => riskyIn(shift).length > 0);
  },
  valid: [
    {
      name: 'with an adult employed for exactly 90 days',
      places: 'Bar grill-bar; violence-risk',
      roster: 'Emma[16] 2026-03-03 10:00-14:00\nBo[40 from=2025-12-03] 2026-03-03 09:00-15:00',
      expect: [],
    },
    {
      name: 'on the 18th birthday',
      places: 'Bar grill-bar; violence-risk',
      roster: 'Emma[2008-03-03] 2026-03-03 10:00-14:00',
      expect: [],
    },
    {
      name: 'no risk, and none that is known',
      places: 'Bar grill-bar; not violence-risk\nKiosk kiosk',
      roster: 'Emma[16] @Bar 2026-03-03 10:00-14:00\nOle[16] @Kiosk 2026-03-03 10:00-14:00',
      expect: [],
    },
    {
      name: 'outside of the red hours of the assessment',
      places: 'Kiosk kiosk',
      records: 'risk Kiosk red days 5-6 band 20:00-02:00\nrisk Kiosk yellow band 08:00-20:00',
      roster: 'Emma[16] 2026-03-06 16:00-20:00',
      expect: [],
    },
    {
      name: 'in Norway',
      country: 'no',
      places: 'Bar grill-bar; violence-risk',
      roster: 'Emma[16] 2026-03-03 10:00-14:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'the adult leaves one minute before',
      places: 'Bar grill-bar; violence-risk',
      roster: 'Emma[16] 2026-03-03 10:00-14:00\nBo[40 from=2020-01-01] 2026-03-03 09:00-13:59',
      expect: ['noAdult'],
    },
    {
      name: 'with an adult employed for 89 days, on the day before the 18th birthday',
      places: 'Bar grill-bar; violence-risk',
      roster: 'Emma[2008-03-04] 2026-03-03 10:00-14:00\nBo[40 from=2025-12-04] 2026-03-03 09:00-15:00',
      expect: ['newAdults'],
    },
    {
      name: 'in the red hours of the assessment, from exactly 20:00',
      places: 'Kiosk kiosk',
      records: 'risk Kiosk red days 5-6 band 20:00-02:00',
      roster: 'Emma[16] 2026-03-06 16:00-20:01',
      expect: ['noAdult'],
    },
    {
      name: 'nobody wrote since when the adult is employed, asked once',
      places: 'Bar grill-bar; violence-risk',
      roster:
        'Emma[16] 2026-03-03 10:00-14:00\nOle[17] 2026-03-04 10:00-14:00\nBo[40] 2026-03-03 09:00-15:00\nBo 2026-03-04 09:00-15:00',
      expect: ['unsettled'],
    },
    {
      name: 'the adult is on a break',
      places: 'Bar grill-bar; violence-risk',
      roster:
        'Emma[16] 2026-03-03 10:00-14:00\nBo[40 from=2020-01-01] 2026-03-03 09:00-15:00\nBo 2026-03-03 12:00-12:15 break',
      expect: ['noAdult'],
    },
    {
      name: 'the only adult takes a break of unknown time',
      places: 'Bar grill-bar; violence-risk',
      roster: 'Emma[16] 2026-03-03 10:00-14:00\nBo[40 from=2020-01-01] 2026-03-03 09:00-15:00 (15)',
      expect: ['unsettled'],
    },
    {
      name: 'a colleague of unknown age',
      places: 'Bar grill-bar; violence-risk',
      roster: 'Emma[16] 2026-03-03 10:00-14:00\nBo 2026-03-03 09:00-15:00',
      expect: ['unsettled'],
    },
    {
      name: 'experience sooner by parameter',
      places: 'Bar grill-bar; violence-risk',
      roster: 'Emma[16] 2026-03-03 10:00-14:00\nBo[40 from=2026-02-03] 2026-03-03 09:00-15:00',
      params: { experiencedAfter: 29 },
      expect: ['newAdults'],
    },
  ],
});

/** The parts of a stretch at a risk. */
function riskyPieces(view: RosterView, stretch: AloneStretch, times: SlotTimes): Piece[] {
  return lonePiecesOf(view, 'adult', stretch, riskyParts(view, times, stretch.place, stretch));
}

/** A minor whom no adult is with at a risk, for certain or depending on an answer. */
function withoutAdult({ person, place, zone, start, end, ask }: Piece): Exposed {
  return { person, zone, at: { place, start, end }, what: 'noAdult', adults: [], ...(ask && { ask }) };
}

/** The others of a minor's minutes at a risk: an adult is there, who may be new. */
function onlyWithNew(
  view: RosterView,
  shift: Shift,
  risky: readonly Span[],
  lone: readonly AloneStretch[],
  { days, tell }: { readonly days: number; readonly tell: Tell },
): Exposed[] {
  const alone = lone.filter((one) => one.place === shift.place && overlaps<number>(one, shift));
  return withNewAdults(view, shift, risky, alone, days).map((one) => {
    const unknown = one.adults.find((adult) => view.person(adult).employedFrom === undefined);
    return unknown === undefined ? one : { ...one, ask: askEmployed(view, unknown, tell) };
  });
}

function askEmployed(view: RosterView, person: number, tell: Tell): Asked {
  const adult = view.person(person).name;
  return {
    key: `employed:${adult}`,
    text: tell.say('askEmployed', { adult }),
    fix: tell.say('fixEmployed', { adult }),
  };
}

function dataOf(view: RosterView, { person, at }: Exposed) {
  return intervalOf(view, { people: [person], ...at });
}

function explained(view: RosterView, one: Exposed, times: SlotTimes, days: number, tell: Tell): Explanation {
  const { person, at, zone, adults, ask } = one;
  const { name: place, flags, timeZone } = view.place(at.place);
  const day = view.dayAt(at.place, at.start);
  const interval = { need: 'adult', person, place: at.place, zone, span: at } as const;
  const clock = (instant: number) => ({ clock: instant, timeZone });
  return argued(
    [
      because(tell.say('rule'), 'dk-young-violence'),
      because(tell.say(flags?.violenceRisk ? 'flagged' : 'red', { place })),
      because(ageText(view.person(person), day)),
      ...(one.what === 'noAdult'
        ? companyWhy(view, view.companyOf(interval), interval)
        : adults.map((adult) => experienceWhy(view, adult, day, days, tell))),
      ...(one.what === 'noAdult' ? [] : [because(tell.say('experience', { count: days }))]),
    ],
    ask
      ? [ask.fix]
      : [tell.say('fixAdult', { place, from: clock(at.start), to: clock(at.end) }), tell.say('fixGive')],
  );
}

function experienceWhy(view: RosterView, person: number, day: number, days: number, tell: Tell): Why {
  const { name: adult, employedFrom } = view.person(person);
  if (experienceOf(view, person, day, days) === 'unknown' || employedFrom === undefined)
    return because(tell.say('sinceUnknown', { adult }));
  return because(tell.say('since', { adult, count: Math.max(0, day - employedFrom) }));
}
