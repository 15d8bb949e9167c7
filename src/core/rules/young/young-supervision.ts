import * as z from 'zod/mini';
import type { Country } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import type { Explanation } from '../found';
import { companyWhy } from '../shared/company-why';
import { intervalOf } from '../shared/lone-pieces';
import type { RosterView } from '../view';
import { ageText } from './shared/asks';
import { aboutOne, argued, judged, questionOf } from './shared/judge';
import { byPerson, loneMinors } from './shared/lone-minors';
import { isYoungShift, lengthOf } from './shared/workers';
import { bannedIn, onceEach, tooLittle, type Unsupervised } from './young-supervision/too-little';

const countries: readonly Country[] = ['dk'];

const messages = {
  wholeShift:
    '{person} is under 18 and works a whole shift at {place} without anybody of 18 or more, {from} to {to} ({length}){more}.',
  unsupervised:
    '{person} is under 18 and works at {place} without anybody of 18 or more for {length} of a shift of {worked}, {from} to {to}{more}.',
  unsettled:
    '{person} perhaps works too much at {place} without anybody of 18 or more, {from} to {to} ({length}){more}. {question}',
  rule: 'Whoever is under 18 is to work under effective supervision by somebody of 18 or more who knows the work: from standing beside them to looking in from time to time, as the task needs.',
  share: 'The rule names no share of the time; {share} % is a setting of this check.',
  without: 'Without somebody of 18 or more: {from} to {to}.',
  banned:
    'Hours in which nobody under 18 may be alone here have a finding of their own; they count as if an adult were there.',
  fixAdult: 'Roster somebody of 18 or more who knows the work at {place}, {from} to {to}.',
  fixName: 'Agree who of 18 or more looks after {person} in these hours, and how often.',
} as const;

type Tell = Teller<typeof messages>;

/**
 * Denmark: whoever is under 18 works under effective supervision by somebody of 18 or more with the insight that the work
 * needs (Arbejdstilsynet on the order on young people's work). How much of the time is not said, so this is a warning: in
 * at least half of each shift, unless set otherwise, an adult has to be together with the minor as the roster shows it.
 * Hours without an adult that the ban on being alone forbids are told by the rule on it: who mends those has an adult then.
 */
export const youngSupervision = defineRule({
  id: 'young-supervision',
  title: 'Minors: supervision',
  summary:
    'Somebody of 18 or more should be with a minor for at least half of each shift (Denmark); hours in which the minor may not be alone at all are told as that.',
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
  together: ({ people, place, text, question }) => [people, place, text.key, question?.key].join(' '),
  check(view, { share }, tell) {
    const lone = byPerson(loneMinors(view, 'adult', countries));
    const isYoung = isYoungShift(view, countries);
    const banned = bannedIn(view);
    const found = [...lone].flatMap(([person, stretches]) =>
      view
        .workOf(person)
        .filter(isYoung)
        .flatMap((shift) => tooLittle(view, shift, { stretches, banned, share })),
    );
    const findings = onceEach(found).map((one) => worded(view, one, share, tell));
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
      name: 'too much without an adult, but only in hours that are told as being alone',
      roster: 'Emma[16] 2026-03-03 15:00-21:00\nBo[40] 2026-03-03 12:00-16:00',
      expect: [],
    },
    {
      name: 'half of the minutes before the midnight of coming of age',
      places: 'Cafe restaurant',
      roster: 'Emma[2008-03-08] 2026-03-07 20:00-04:00\nBo[40] 2026-03-07 18:00-22:00',
      expect: [],
    },
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
      expect: ['wholeShift', 'wholeShift'],
    },
    {
      name: 'more than half without an adult in hours in which a minor may be alone',
      roster: 'Emma[16] 2026-03-03 12:00-20:00\nBo[40] 2026-03-03 10:00-13:59',
      expect: ['unsupervised'],
    },
    {
      name: 'where the ban on being alone does not hold, in the evening too',
      places: 'Cafe restaurant',
      roster: 'Emma[16] 2026-03-03 18:00-22:00\nOle[17] 2026-03-03 18:00-22:00',
      expect: ['wholeShift', 'wholeShift'],
    },
    {
      name: 'a minute less than half of those before coming of age, with an adult after it',
      places: 'Cafe restaurant',
      roster: 'Emma[2008-03-08] 2026-03-07 20:00-04:00\nBo[40] 2026-03-07 22:01-04:00',
      expect: ['unsupervised'],
    },
    {
      name: 'each Saturday: once a person and place',
      roster: 'Emma[16] 2026-03-07 08:00-12:00\nEmma 2026-03-14 08:00-12:00\nEmma 2026-03-21 08:00-12:00',
      expect: ['wholeShift'],
    },
    {
      name: 'an adult who works apart',
      places: 'Kiosk kiosk; zone Lager separated',
      roster: 'Emma[16] @Kiosk 2026-03-07 08:00-12:00\nBo[40] @Kiosk/Lager 2026-03-07 08:00-12:00',
      expect: ['wholeShift'],
    },
    {
      name: 'written in two rooms at once, told once',
      places: 'Kiosk kiosk; zone Bageri next-room',
      roster: 'Emma[16] @Kiosk 2026-03-07 08:00-12:00\nEmma @Kiosk/Bageri 2026-03-07 08:00-12:00',
      expect: ['wholeShift'],
    },
    {
      name: 'a colleague of unknown age, asked once',
      roster:
        'Emma[16] 2026-03-07 08:00-12:00\nBo 2026-03-07 08:00-12:00\nEmma 2026-03-08 08:00-12:00\nBo 2026-03-08 08:00-12:00',
      expect: ['unsettled'],
    },
  ],
});

function worded(view: RosterView, one: Unsupervised, share: number, tell: Tell): Finding {
  const { person, at, lone, worked, ask } = one;
  const about = aboutOne(view, person, at, () => explained(view, one, share, tell));
  const alone = { minutes: lengthOf(lone) };
  const data = { ...intervalOf(view, { people: [person], ...at }), length: alone, more: '' };
  if (ask)
    return tell.review(
      'unsettled',
      { ...data, question: { text: ask.text } },
      { ...about, question: questionOf(ask) },
    );
  return alone.minutes === worked
    ? tell.warn('wholeShift', data, about)
    : tell.warn('unsupervised', { ...data, worked: { minutes: worked } }, about);
}

function explained(view: RosterView, one: Unsupervised, share: number, tell: Tell): Explanation {
  const { person, at, lone, ask } = one;
  const { name: place, timeZone } = view.place(at.place);
  const known = view.person(person);
  const clock = (instant: number) => ({ clock: instant, timeZone });
  const [first] = lone;
  const interval = { need: 'adult', person, place: at.place, zone: first.zone, span: first } as const;
  return argued(
    [
      because(tell.say('rule'), 'dk-supervision'),
      because(tell.say('share', { share })),
      ...(one.isBannedBesides ? [because(tell.say('banned'))] : []),
      because(ageText(known, view.dayAt(at.place, at.start))),
      ...lone.map((piece) =>
        because(tell.say('without', { from: clock(piece.start), to: clock(piece.end) })),
      ),
      ...companyWhy(view, view.companyOf(interval), interval),
    ],
    ask
      ? [ask.fix]
      : [
          tell.say('fixAdult', { place, from: clock(at.start), to: clock(at.end) }),
          tell.say('fixName', { person: known.name }),
        ],
  );
}
