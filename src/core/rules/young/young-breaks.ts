import * as z from 'zod/mini';
import { inForce } from '../../law/dated';
import { youngBreak, type YoungBreak } from '../../law/young-work';
import { text } from '../../messages/catalogue';
import type { Shift } from '../../roster/roster';
import type { Country } from '../../time/units';
import { because, defineRule, type Statutory, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import type { Explanation } from '../found';
import type { Asked } from '../shared/asking';
import { whereabouts } from '../shared/lone-pieces';
import type { RosterView } from '../view';
import { ageText } from './shared/asks';
import { aboutOne, argued, byPlace, judged, questionOf, sorted } from './shared/judge';
import { unplacedWhys } from './shared/unplaced';
import { isYoungShift, youngWorkers } from './shared/workers';
import { workedWhys } from './shared/worked-whys';
import { type Split, splitDays } from './young-breaks/split';
import { type Unbroken, unbroken } from './young-breaks/unbroken';

const countries: readonly Country[] = ['dk', 'no', 'se'];

const messages = {
  noBreak: '{person} works {worked} at {place} without a break of {length}, {from} to {to}.',
  notWritten:
    'No break of {length} is written for {people} at {place}: {count:time|times} more than {after} of work, first on {day}.',
  unplaced:
    '{person}: perhaps too long at work without a break of {length}, {count:time|times}, first at {place}, {from} to {to} ({worked}). {question}',
  split: '{person} works {worked} on {day} with {gap} in between; so long a day is to be in one block.',
  ruleDay:
    'Under 18, whoever works more than {after} a day is to have a break of at least {length}, if possible in one piece; it is no working time.',
  ruleRow:
    'Under 18 there is to be a break of at least {length} in one piece at the latest after {after} of work.',
  ruleBlock: 'Working time of 8 hours a day is to be in one block, apart from breaks.',
  lengthOnly:
    'A break that only has a length meets this law where its length is enough, whenever it is on the day.',
  lengthOnlyRow:
    'A break that only has a length meets this law for certain only where the work beside it is no longer than {after}; else it has to be known when it is, and that it is in one piece.',
  written: 'Breaks are written in this roster, so that none stands here counts as none.',
  nowhere: 'No break is written anywhere in this roster, so it does not show whether there are breaks.',
  shortBreaks: 'The breaks that are written come to {total}.',
  fixBreak: 'Give {person} a break of {length} between {from} and {to}.',
  fixWrite: 'Write the breaks with their clock times, such as 12:00–12:30.',
  fixTogether: 'Put the hours of {person} together on {day}.',
} as const;

type Tell = Teller<typeof messages>;

const lawOf = (pick: (law: YoungBreak) => number): Statutory['law'] => {
  const numbers = (country: Country) =>
    youngBreak[country].map((dated) => ({ ...dated, value: pick(dated.value) }));
  return { dk: numbers('dk'), no: numbers('no'), se: numbers('se') };
};

/**
 * Breaks of minors. Denmark, arbejdsmiljøloven § 61(3), and Norway, aml § 11-5(1): when the working time of a day is more
 * than 4½ hours, a break of at least 30 minutes, if possible in one piece. Sweden, AFS 2012:3 (since 2025 in AFS 2023:2):
 * 30 minutes in one piece at the latest after 4½ hours of work. A gap between two shifts of a day is a break.
 *
 * A break that only has a length meets the Danish and the Norwegian law by its length, for these do not say when it is to
 * be. In Sweden that is the point: where the work beside it is longer than 4½ hours it is asked when the break is, and
 * where it is so long that no break of that length could divide it, the break is missing.
 *
 * Many rosters write no breaks: then it is one warning a place and not a breach. Denmark also asks that a day of 8 hours
 * is in one block (read on one page only): a warning.
 */
export const youngBreaks = defineRule({
  id: 'young-breaks',
  title: 'Minors: breaks',
  summary: 'Whoever is under 18 and works more than 4½ hours has to have a break of 30 minutes.',
  kind: 'statute',
  group: 'young-workers',
  packs: ['dk-young', 'no', 'se'],
  countries,
  sources: [
    'dk-aml-61-3',
    'dk-one-block',
    'no-aml-11-5-1',
    'se-afs-2012-3',
    'se-minors-2025',
    'se-av-minors',
  ],
  acrossShifts: true,
  params: z.strictObject({
    after: z._default(
      z
        .nullable(z.int().check(z.minimum(1), z.maximum(1440)))
        .check(
          z.describe(
            'The longest working time without a break, in minutes; exactly this long is allowed. Left out, what the law says (270); more does not count.',
          ),
        ),
      null,
    ),
    length: z._default(
      z
        .nullable(z.int().check(z.minimum(1), z.maximum(240)))
        .check(
          z.describe(
            'The shortest break, in minutes; exactly this long is enough. Left out, what the law says (30); less does not count.',
          ),
        ),
      null,
    ),
    longestGap: z._default(
      z
        .int()
        .check(
          z.minimum(30),
          z.maximum(720),
          z.describe(
            'The longest time between two parts of a day of 8 hours that still is a break, in minutes; exactly this long is one (Denmark).',
          ),
        ),
      60,
    ),
  }),
  statutory: {
    after: { stricter: 'less', unit: 'minutes', law: lawOf(({ after }) => after) },
    length: { stricter: 'more', unit: 'minutes', law: lawOf(({ length }) => length) },
  },
  tightening: { longestGap: { stricter: 'less', unit: 'minutes' } },
  messages,
  check(view, params, tell) {
    const workers = youngWorkers(view);
    const { certain, open } = sorted(workers.flatMap((worker) => unbroken(view, worker, params)));
    const writes = view.roster.shifts.some(writesBreak);
    const findings = [
      ...(writes
        ? certain.map((one) => breachOf(view, one, tell))
        : byPlace(certain).map((some) => notWritten(view, some, tell))),
      ...open.map((one) => openOf(view, one, tell)),
      ...workers
        .flatMap((worker) => splitDays(view, worker, params.longestGap))
        .map((one) => splitOf(view, one, tell)),
    ];
    return judged(view, findings, isYoungShift(view, countries));
  },
  valid: [
    {
      name: 'exactly 4½ hours',
      roster: 'Emma[16] 2026-03-07 09:00-13:30\nBo 2026-03-07 12:00-12:30 break',
      expect: [],
    },
    {
      name: 'a break of exactly half an hour',
      roster: 'Emma[16] 2026-03-07 09:00-16:00\nEmma 2026-03-07 12:00-12:30 break',
      expect: [],
    },
    {
      name: 'half an hour between two shifts',
      roster: 'Emma[16] 2026-03-07 09:00-12:00\nEmma 2026-03-07 12:30-15:30',
      expect: [],
    },
    {
      name: 'two breaks that come to half an hour, where it cannot be in one piece',
      roster:
        'Emma[16] 2026-03-07 09:00-16:00\nEmma 2026-03-07 11:00-11:15 break\nEmma 2026-03-07 14:00-14:15 break',
      expect: [],
    },
    {
      name: 'a length of exactly half an hour, whenever the break is',
      roster: 'Emma[16] 2026-03-07 09:00-16:00 (30)',
      expect: [],
    },
    {
      name: 'a quarter of an hour on the clock and one that is only a length',
      country: 'no',
      roster: 'Emma[16] 2026-03-07 09:00-16:00 (15)\nEmma 2026-03-07 11:00-11:15 break',
      expect: [],
    },
    {
      name: 'exactly 4½ hours beside a break of half an hour in Sweden',
      country: 'se',
      roster: 'Emma[16] 2026-03-07 09:00-14:00 (30)',
      expect: [],
    },
    { name: 'on the 18th birthday', roster: 'Emma[2008-03-07] 2026-03-07 09:00-16:00', expect: [] },
    {
      name: '8 hours with an hour in between',
      roster: 'Emma[16] 2026-03-07 08:00-12:00\nEmma 2026-03-07 13:00-17:00',
      expect: [],
    },
    {
      name: 'a little under 8 hours with long in between',
      roster: 'Emma[16] 2026-03-07 08:00-12:00\nEmma 2026-03-07 15:00-18:59',
      expect: [],
    },
    {
      name: 'exactly 4½ hours after the break in Sweden',
      country: 'se',
      roster: 'Emma[16] 2026-03-07 09:00-16:00\nEmma 2026-03-07 11:00-11:30 break',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'one minute over 4½ hours, in a roster with breaks',
      roster: 'Emma[16] 2026-03-07 09:00-13:31\nBo 2026-03-07 12:00-12:30 break',
      expect: ['noBreak'],
    },
    {
      name: 'a break of one minute less, on the day before the 18th birthday',
      roster: 'Emma[2008-03-08] 2026-03-07 09:00-16:00\nEmma 2026-03-07 12:00-12:29 break',
      expect: ['noBreak'],
    },
    {
      name: 'no break written anywhere, told once',
      roster: 'Emma[16] 2026-03-07 09:00-16:00\nOle[17] 2026-03-07 09:00-16:00\nEmma 2026-03-08 09:00-16:00',
      expect: ['notWritten'],
    },
    {
      name: 'one minute over 4½ hours after the break in Sweden',
      country: 'se',
      roster: 'Emma[16] 2026-03-07 09:00-16:01\nEmma 2026-03-07 11:00-11:30 break',
      expect: ['noBreak'],
    },
    {
      name: 'past midnight in Sweden, one minute over 4½ hours',
      country: 'se',
      roster: 'Emma[16] 2026-03-07 21:00-01:31\nBo 2026-03-07 21:00-21:30 break',
      expect: ['noBreak'],
    },
    {
      name: 'two breaks that touch are one, and one minute over 4½ hours follows it in Sweden',
      country: 'se',
      roster:
        'Emma[16] 2026-03-07 09:00-18:01\nEmma 2026-03-07 13:00-13:15 break\nEmma 2026-03-07 13:15-13:30 break',
      expect: ['noBreak'],
    },
    {
      name: 'breaks of a quarter of an hour in Sweden',
      country: 'se',
      roster:
        'Emma[16] 2026-03-07 09:00-16:00\nEmma 2026-03-07 11:00-11:15 break\nEmma 2026-03-07 14:00-14:15 break',
      expect: ['noBreak'],
    },
    {
      name: 'a length of one minute less',
      roster: 'Emma[16] 2026-03-07 09:00-16:00 (29)',
      expect: ['noBreak'],
    },
    {
      name: 'past midnight, and the break may be on either day, asked once',
      roster: 'Emma[16] 2026-03-06 18:00-01:00 (30)\nEmma 2026-03-07 18:00-01:00 (30)',
      expect: ['unplaced'],
    },
    {
      name: 'one minute over 4½ hours beside a break of half an hour in Sweden',
      country: 'se',
      roster: 'Emma[16] 2026-03-07 09:00-14:01 (30)',
      expect: ['unplaced'],
    },
    {
      name: 'exactly twice 4½ hours around a break in Sweden, and one minute over that',
      country: 'se',
      roster: 'Emma[16] 2026-03-07 09:00-18:30 (30)\nEmma 2026-03-09 09:00-18:31 (30)',
      expect: ['unplaced', 'noBreak'],
    },
    {
      name: '8 hours with more than an hour in between',
      roster: 'Emma[16] 2026-03-07 08:00-12:00\nEmma 2026-03-07 13:01-17:01',
      expect: ['split'],
    },
    {
      name: 'a stricter workplace',
      country: 'no',
      roster: 'Emma[16] 2026-03-07 09:00-13:30\nBo 2026-03-07 12:00-12:30 break',
      params: { after: 240 },
      expect: ['noBreak'],
    },
  ],
});

function writesBreak({ kind, unplacedBreakMinutes = 0 }: Shift): boolean {
  return kind === 'break' || unplacedBreakMinutes > 0;
}

function openOf(
  view: RosterView,
  one: Unbroken & { readonly ask: Asked; readonly count: number },
  tell: Tell,
): Finding {
  const { person, at, ask, count } = one;
  const about = aboutOne(view, person, at, () => explained(view, one, true, tell));
  const data = { ...dataOf(view, one), count, question: { text: ask.text } };
  return tell.review('unplaced', data, { ...about, question: questionOf(ask) });
}

function breachOf(view: RosterView, one: Unbroken, tell: Tell): Finding {
  const about = aboutOne(view, one.person, one.at, () => explained(view, one, true, tell));
  return tell.breach('noBreak', dataOf(view, one), about);
}

function dataOf(view: RosterView, { person, at, worked, length }: Unbroken) {
  const { name: place, timeZone } = view.place(at.place);
  return {
    person: view.person(person).name,
    place,
    worked: { minutes: worked },
    length: { minutes: length },
    from: { instant: at.start, timeZone },
    to: { clock: at.end, timeZone },
  };
}

function notWritten(view: RosterView, some: readonly Unbroken[], tell: Tell): Finding {
  const [first] = some;
  const { at, day, length, after } = first!;
  const people = [...new Set(some.map(({ person }) => person))].sort((a, b) => a - b);
  const data = {
    people: { names: people.map((person) => view.person(person).name) },
    place: view.place(at.place).name,
    count: some.length,
    day: { day },
    length: { minutes: length },
    after: { minutes: after },
  };
  const explain = () => explained(view, first!, false, tell);
  return tell.warn('notWritten', data, { ...whereabouts(view, { ...at, people }), explain });
}

function explained(view: RosterView, one: Unbroken, writes: boolean, tell: Tell): Explanation {
  const { person, day, parts, shortBreaks, at, length, ask } = one;
  const { timeZone } = view.place(at.place);
  const [from, to] = [
    { clock: at.start, timeZone },
    { clock: at.end, timeZone },
  ];
  const name = view.person(person).name;
  return argued(
    [
      ruleWhy(one, tell),
      because(ageText(view.person(person), day)),
      ...workedWhys(view, parts),
      ...unplacedWhys(view, one, parts),
      ...(ask ? [lengthOnly(one, tell)] : []),
      because(tell.say(writes ? 'written' : 'nowhere')),
      ...(shortBreaks > 0 ? [because(tell.say('shortBreaks', { total: { minutes: shortBreaks } }))] : []),
    ],
    ask
      ? [ask.fix]
      : [tell.say('fixBreak', { person: name, length: { minutes: length }, from, to }), tell.say('fixWrite')],
  );
}

function ruleWhy({ country, day }: Unbroken, tell: Tell): Why {
  const { value, source } = inForce(youngBreak[country], day);
  const data = { after: { minutes: value.after }, length: { minutes: value.length } };
  return because(country === 'se' ? tell.say('ruleRow', data) : tell.say('ruleDay', data), source);
}

function lengthOnly({ country, day }: Unbroken, tell: Tell): Why {
  const { value } = inForce(youngBreak[country], day);
  return because(
    country === 'se'
      ? tell.say('lengthOnlyRow', { after: { minutes: value.after } })
      : tell.say('lengthOnly'),
  );
}

function splitOf(view: RosterView, { person, day, worked, gap, at, parts }: Split, tell: Tell): Finding {
  const { name } = view.person(person);
  const data = { person: name, day: { day }, worked: { minutes: worked }, gap: { minutes: gap } };
  const explain = () =>
    argued(
      [
        because(tell.say('ruleBlock'), 'dk-one-block'),
        because(ageText(view.person(person), day)),
        ...workedWhys(view, parts),
        because(text('young.elsewhere')),
      ],
      [tell.say('fixTogether', { person: name, day: { day } })],
    );
  return tell.warn('split', data, aboutOne(view, person, at, explain));
}
