import * as z from 'zod/mini';
import { AgeClass } from '../../roster/age';
import type { Text } from '../../messages/text';
import { because, defineRule, type Teller } from '../define-rule';
import type { Why } from '../finding';
import { askAge } from '../shared/asking';
import { judgePieces } from '../shared/judge-pieces';
import { loneArgument } from '../shared/lone-argument';
import { intervalOf, type Gathered, type Piece } from '../shared/lone-pieces';
import { longParts, loneRuns, type LoneRun } from '../shared/lone-runs';
import { isOffice } from '../shared/offices';
import type { RosterView } from '../view';

const messages = {
  noRelief:
    '{person} is alone at {place} from {from} to {to} ({length}), with nobody to take over for a break.',
  noReliefOften:
    '{person} is alone for long at {place} {count:time|times} with nobody to take over for a break, first from {from} to {to} ({length}).',
  also: 'Also from {from} to {to} ({length}).',
  unsettled:
    '{person}: perhaps alone at {place} from {from} to {to} ({length}), with nobody to take over for a break. {question} {count:shift depends|shifts depend} on the answer.',
  rule: 'Whoever is alone for more than {limit} (under 18: {minorLimit}) has no chance of a break, unless a colleague is there for at least {relief}.',
  study:
    'A study names too few chances to eat and to go to the toilet as a strain of lone work; breaks for personal needs have to be planned. How long is too long is a setting of this check.',
  fixRelief: 'Let a colleague take over for at least {relief}, at about {at}.',
} as const;

type Tell = Teller<typeof messages>;

interface Params {
  readonly limit: number;
  readonly minorLimit: number;
  readonly relief: number;
}

/** Of many times no more are listed. */
const LISTED = 10;

export const breakCover = defineRule({
  id: 'break-cover',
  title: 'No chance of a break',
  summary: 'Whoever is alone for long needs a colleague who takes over for a break; offices are exempt.',
  kind: 'guidance',
  group: 'good-practice',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['no-fafo-2016'],
  acrossShifts: true,
  params: z.strictObject({
    limit: minutes(
      'Longest time alone without relief in minutes, from 18 years; exactly this long is allowed.',
      330,
    ),
    minorLimit: minutes(
      'Longest time alone without relief in minutes, under 18; exactly this long is allowed.',
      270,
    ),
    relief: minutes(
      'How many minutes a colleague has to be there, or the roster has to give a break, to end it; exactly this long is enough.',
      15,
    ),
  }),
  messages,
  check(view, params, tell) {
    const runs = loneRuns(
      view.alone.filter(({ place }) => !isOffice(view, place)),
      params.relief,
    );
    const pieces = runs.flatMap((run) => unrelieved(view, run, params));
    return judgePieces(
      view,
      pieces,
      {
        certain: (group, about, { length: count }) =>
          count === 1
            ? tell.warn('noRelief', intervalOf(view, group), about)
            : tell.warn('noReliefOften', { ...intervalOf(view, group), count }, about),
        open: (group, about, asked) =>
          tell.review('unsettled', { ...intervalOf(view, group), ...asked }, about),
        explain: (group, all) =>
          loneArgument(
            view,
            group,
            [...ruleWhys(params, tell), ...alsoWhys(view, all, tell)],
            [fixRelief(view, group, params, tell)],
          ),
        together: ({ people, place }) => `${people.join()} ${place}`,
      },
      ({ place }) => !isOffice(view, place),
    );
  },
  valid: [
    {
      name: 'an adult for exactly five and a half hours',
      roster: 'Ane[40] 2026-03-03 08:00-13:30',
      expect: [],
    },
    {
      name: 'a minor for exactly four and a half hours',
      roster: 'Emma[16] 2026-03-03 08:00-12:30',
      expect: [],
    },
    {
      name: 'a colleague comes for exactly 15 minutes',
      roster: 'Ane[40] 2026-03-03 08:00-18:00\nBo 2026-03-03 13:00-13:15',
      expect: [],
    },
    {
      name: 'a break on the roster',
      roster: 'Ane[40] 2026-03-03 08:00-16:00\nAne 2026-03-03 12:00-12:30 break',
      expect: [],
    },
    {
      name: 'a break of unknown time, short enough of time beside it',
      roster: 'Ane[40] 2026-03-03 08:00-14:00 (30)',
      expect: [],
    },
    { name: 'an office', places: 'Kontor office', roster: 'Ane[40] 2026-03-03 08:00-16:00', expect: [] },
    {
      name: 'five and a half hours in the night that loses one',
      country: 'se',
      roster: 'Ane[40] 2026-03-29 00:00-06:30',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'an adult for a minute more',
      roster: 'Ane[40] 2026-03-03 08:00-13:31',
      expect: ['noRelief'],
    },
    {
      name: 'a minor for a minute more',
      country: 'no',
      roster: 'Emma[16] 2026-03-03 08:00-12:31',
      expect: ['noRelief'],
    },
    {
      name: 'a colleague comes for 14 minutes',
      roster: 'Ane[40] 2026-03-03 08:00-18:00\nBo 2026-03-03 13:00-13:14',
      expect: ['noRelief'],
    },
    {
      name: 'five and a half hours in the night that gains one',
      roster: 'Ane[40] 2026-10-25 00:00-05:30',
      expect: ['noRelief'],
    },
    {
      name: 'over the turn of the year',
      roster: 'Ane[40] 2026-12-31 20:00-02:00',
      expect: ['noRelief'],
    },
    {
      name: 'on three days, told once',
      roster: [3, 4, 5].map((day) => `Ane[40] 2026-03-0${day} 08:00-16:00`).join('\n'),
      expect: ['noReliefOften'],
    },
    {
      name: 'a break of unknown time that would have to be in the middle, on two days',
      roster: 'Ane[40] 2026-03-03 08:00-16:00 (30)\nAne 2026-03-04 08:00-16:00 (30)',
      expect: ['unsettled'],
    },
    {
      name: 'a break of unknown time of 14 minutes',
      roster: 'Ane[40] 2026-03-03 08:00-13:31 (14)',
      expect: ['noRelief'],
    },
    {
      name: 'of unknown age, between the two limits, on two days',
      roster: 'Ane[?] 2026-03-03 08:00-13:00\nAne 2026-03-04 08:00-13:00',
      expect: ['unsettled'],
    },
    {
      name: 'of unknown age, too long at any age',
      roster: 'Ane[?] 2026-03-03 08:00-16:00',
      expect: ['noRelief'],
    },
    {
      name: 'from 18 on the birthday, not the day before',
      roster: 'Ane[2008-03-04] 2026-03-03 08:00-13:00\nAne 2026-03-04 08:00-13:00',
      expect: ['noRelief'],
    },
  ],
});

/** Too long at the person's age; where the age is not known and decides, the question. */
function unrelieved(view: RosterView, run: LoneRun, { limit, minorLimit, relief }: Params): Piece[] {
  const parts = (most: number) =>
    run.end - run.start > most ? longParts(view, run, { most, gap: relief }) : [];
  if (run.age !== AgeClass.unknown) return parts(run.age === AgeClass.minor ? minorLimit : limit);
  const atAnyAge = parts(Math.max(limit, minorLimit));
  if (atAnyAge.length) return atAnyAge;
  return parts(Math.min(limit, minorLimit)).map((part) => ({ ask: askAge(view, run.person), ...part }));
}

function ruleWhys({ limit, minorLimit, relief }: Params, tell: Tell): Why[] {
  const rule = tell.say('rule', {
    limit: { minutes: limit },
    minorLimit: { minutes: minorLimit },
    relief: { minutes: relief },
  });
  return [because(rule), because(tell.say('study'), 'no-fafo-2016')];
}

function alsoWhys(view: RosterView, [, ...others]: readonly Gathered[], tell: Tell): Why[] {
  return others.slice(0, LISTED).map((group) => because(tell.say('also', intervalOf(view, group))));
}

/** Halfway, on the hour or the half hour. */
function fixRelief(view: RosterView, { place, start, end }: Gathered, { relief }: Params, tell: Tell): Text {
  const halfway = Math.round((start + end) / 60) * 30;
  const at = { clock: halfway, timeZone: view.place(place).timeZone };
  return tell.say('fixRelief', { relief: { minutes: relief }, at });
}

function minutes(description: string, usual: number) {
  return z._default(z.int().check(z.minimum(1), z.describe(description)), usual);
}
