import * as z from 'zod/mini';
import type { AloneStretch } from '../../occupancy/stretch';
import type { Shift } from '../../roster/roster';
import type { Country, Span } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import type { Explanation } from '../found';
import type { Asked } from '../shared/asking';
import { companyWhy } from '../shared/company-why';
import { intervalOf, type Piece } from '../shared/lone-pieces';
import { workedIn } from '../shared/worked';
import type { RosterView } from '../view';
import { ageText } from './shared/asks';
import { aboutOne, argued, judged, questionOf, sorted } from './shared/judge';
import { byPerson, loneMinors, lonePiecesOf } from './shared/lone-minors';
import { isYoungShift, lengthOf, type Worked } from './shared/workers';

const countries: readonly Country[] = ['dk'];

const messages = {
  unsupervised:
    '{person} works at {place} {from} to {to} ({length}) with somebody of 18 or more there for {present} of it.',
  unsettled:
    '{person} perhaps works too much without somebody of 18 or more, {count:time|times}, first at {place} {from} to {to} ({length}). {question}',
  rule: 'Whoever is under 18 is to work under effective supervision by somebody of 18 or more who knows the work: from standing beside them to looking in from time to time, as the task needs.',
  share: 'The rule names no share of the time; {share} % is a setting of this check.',
  without: 'Without somebody of 18 or more: {from} to {to}.',
  fixAdult: 'Roster somebody of 18 or more who knows the work at {place}, {from} to {to}.',
  fixName: 'Agree who of 18 or more looks after {person} in these hours, and how often.',
} as const;

type Tell = Teller<typeof messages>;

/**
 * Denmark: whoever is under 18 works under effective supervision by somebody of 18 or more with the insight that the work
 * needs (Arbejdstilsynet on the order on young people's work). How much of the time is not said, so this is a warning: in
 * at least half of each shift, unless set otherwise, an adult has to be together with the minor as the roster shows it.
 */
export const youngSupervision = defineRule({
  id: 'young-supervision',
  title: 'Minors: supervision',
  summary: 'Somebody of 18 or more should be with a minor for at least half of each shift (Denmark).',
  kind: 'guidance',
  group: 'young-workers',
  packs: ['dk-young'],
  countries,
  sources: ['dk-supervision'],
  params: z.strictObject({
    share: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.maximum(100),
          z.describe(
            'The share of each shift of a minor in which an adult has to be there, in per cent; exactly this much is enough.',
          ),
        ),
      50,
    ),
  }),
  messages,
  check(view, { share }, tell) {
    const lone = byPerson(loneMinors(view, 'adult', countries));
    const isYoung = isYoungShift(view, countries);
    const found = [...lone].flatMap(([person, stretches]) =>
      view
        .workOf(person)
        .filter(isYoung)
        .flatMap((shift) => tooLittle(view, shift, stretches, share)),
    );
    const { certain, open } = sorted(onceEach(found));
    const about = (one: Unsupervised) =>
      aboutOne(view, one.person, one.at, () => explained(view, one, share, tell));
    const findings: Finding[] = [
      ...certain.map((one) =>
        tell.warn('unsupervised', { ...dataOf(view, one), present: { minutes: one.present } }, about(one)),
      ),
      ...open.map((one) =>
        tell.review(
          'unsettled',
          { ...dataOf(view, one), count: one.count, question: { text: one.ask.text } },
          { ...about(one), question: questionOf(one.ask) },
        ),
      ),
    ];
    return judged(view, findings, isYoung);
  },
  valid: [
    {
      name: 'an adult for exactly half of the shift',
      roster: 'Emma[16] 2026-03-07 08:00-12:00\nBo[40] 2026-03-07 10:00-14:00',
      expect: [],
    },
    { name: 'on the 18th birthday', roster: 'Emma[2008-03-07] 2026-03-07 08:00-12:00', expect: [] },
    { name: 'in Norway', country: 'no', roster: 'Emma[16] 2026-03-07 08:00-12:00', expect: [] },
    {
      name: 'a smaller share by parameter',
      roster: 'Emma[16] 2026-03-07 08:00-12:00\nBo[40] 2026-03-07 11:00-14:00',
      params: { share: 25 },
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'an adult for one minute less than half of the shift',
      roster: 'Emma[16] 2026-03-07 08:00-12:00\nBo[40] 2026-03-07 10:01-14:00',
      expect: ['unsupervised'],
    },
    {
      name: 'two minors, each without an adult',
      roster: 'Emma[16] 2026-03-07 08:00-12:00\nOle[2008-03-08] 2026-03-07 08:00-12:00',
      expect: ['unsupervised', 'unsupervised'],
    },
    {
      name: 'an adult who works apart',
      places: 'Kiosk kiosk; zone Lager separated',
      roster: 'Emma[16] @Kiosk 2026-03-07 08:00-12:00\nBo[40] @Kiosk/Lager 2026-03-07 08:00-12:00',
      expect: ['unsupervised'],
    },
    {
      name: 'written in two rooms at once, told once',
      places: 'Kiosk kiosk; zone Bageri next-room',
      roster: 'Emma[16] @Kiosk 2026-03-07 08:00-12:00\nEmma @Kiosk/Bageri 2026-03-07 08:00-12:00',
      expect: ['unsupervised'],
    },
    {
      name: 'a colleague of unknown age, asked once',
      roster:
        'Emma[16] 2026-03-07 08:00-12:00\nBo 2026-03-07 08:00-12:00\nEmma 2026-03-08 08:00-12:00\nBo 2026-03-08 08:00-12:00',
      expect: ['unsettled'],
    },
  ],
});

/** A shift of a minor in which an adult is there too little. */
interface Unsupervised {
  readonly person: number;
  readonly at: Worked;
  readonly present: number;
  readonly lone: readonly Piece[];
  readonly ask?: Asked;
}

function tooLittle(
  view: RosterView,
  shift: Shift,
  stretches: readonly AloneStretch[],
  share: number,
): Unsupervised[] {
  const { person, place, zone, start, end } = shift;
  const lone = stretches
    .filter((one) => one.place === place && one.zone === zone && one.start < end && start < one.end)
    .flatMap((one) => lonePiecesOf(view, 'adult', one, [shift]));
  const total = lengthOf(workedIn(view, shift).map((span: Span) => ({ place, ...span })));
  const certain = total - lengthOf(lone.filter(({ ask }) => !ask));
  const base = { person, at: { place, start, end }, present: certain, lone };
  if (certain * 100 < share * total) return [base];
  const ask = lone.find((piece) => piece.ask)?.ask;
  const least = total - lengthOf(lone);
  return ask && least * 100 < share * total ? [{ ...base, present: least, ask }] : [];
}

/** Somebody in two rooms at once has two rows for the same hours. */
function onceEach(found: readonly Unsupervised[]): Unsupervised[] {
  const hours = new Map<string, Unsupervised>();
  for (const one of found) {
    const key = [one.person, one.at.place, one.at.start, one.at.end].join(' ');
    if (!hours.has(key)) hours.set(key, one);
  }
  return [...hours.values()];
}

function dataOf(view: RosterView, { person, at }: Unsupervised) {
  return intervalOf(view, { people: [person], ...at });
}

function explained(view: RosterView, one: Unsupervised, share: number, tell: Tell): Explanation {
  const { person, at, lone, ask } = one;
  const { name: place, timeZone } = view.place(at.place);
  const known = view.person(person);
  const clock = (instant: number) => ({ clock: instant, timeZone });
  const [first] = lone;
  const interval = { need: 'adult', person, place: at.place, zone: first!.zone, span: first! } as const;
  return argued(
    [
      because(tell.say('rule'), 'dk-supervision'),
      because(tell.say('share', { share })),
      because(ageText(known, view.dayAt(at.place, at.start))),
      ...lone.map((piece) =>
        because(tell.say('without', { from: clock(piece.start), to: clock(piece.end) })),
      ),
      ...companyWhy(view, view.companyOf(interval), interval),
    ],
    ask
      ? [ask.fix]
      : [
          tell.say('fixAdult', { place, from: clock(first!.start), to: clock(lone.at(-1)!.end) }),
          tell.say('fixName', { person: known.name }),
        ],
  );
}
