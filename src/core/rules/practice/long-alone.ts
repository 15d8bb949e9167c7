import * as z from 'zod/mini';
import { overlapOf } from '../../company/spans';
import type { Instant, Span } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Why } from '../finding';
import { judgePieces } from '../shared/judge-pieces';
import { loneArgument } from '../shared/lone-argument';
import { intervalOf, type Piece } from '../shared/lone-pieces';
import { longParts, loneRuns, type LoneRun } from '../shared/lone-runs';
import { nightParams, nightsBy, type Nights } from '../shared/nights';
import { isOffice } from '../shared/offices';
import type { RosterView } from '../view';

const messages = {
  tooLong: '{person} is alone at {place} for {length} in a row, {from} to {to}.',
  tooLongAtNight: '{person} is alone at {place} for {length} in a row in the night, {from} to {to}.',
  unsettled:
    '{person}: perhaps alone at {place} for {length} in a row, {from} to {to}. {question} {count:shift depends|shifts depend} on the answer.',
  rule: 'Nobody should be alone for more than {limit} in a row, or for more than {nightLimit} of the night.',
  study:
    'A study found that people who work at night are often alone for five to eight hours. How long is too long is a setting of this check, not a rule of law.',
  fixRelief: 'Let a colleague come by for a while halfway, or let two people share the time.',
} as const;

interface Params {
  readonly limit: number;
  readonly nightLimit: number;
}

export const longAlone = defineRule({
  id: 'long-alone',
  title: 'Alone for long',
  summary: 'Nobody should be alone for very long in a row, least of all in the night; offices are exempt.',
  kind: 'guidance',
  group: 'good-practice',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['no-fafo-2016'],
  acrossShifts: true,
  params: z.strictObject({
    limit: minutes('Longest time alone in a row in minutes, at any hour; exactly this long is allowed.', 480),
    nightLimit: minutes(
      'Longest time alone in a row in one night, in minutes; exactly this long is allowed.',
      240,
    ),
    ...nightParams,
  }),
  messages,
  check(view, params, tell) {
    const nights = nightsBy(view, params);
    const runs = loneRuns(view.alone.filter(({ place }) => !isOffice(view, place)));
    const pieces = runs.flatMap((run) => tooLong(view, run, params, nights));
    return judgePieces(
      view,
      pieces,
      {
        certain: (group, about) =>
          tell.warn(
            isLonger(group, params.limit) ? 'tooLong' : 'tooLongAtNight',
            intervalOf(view, group),
            about,
          ),
        open: (group, about, asked) =>
          tell.review('unsettled', { ...intervalOf(view, group), ...asked }, about),
        explain: (group) => loneArgument(view, group, ruleWhys(params, tell), [tell.say('fixRelief')]),
      },
      ({ place }) => !isOffice(view, place),
    );
  },
  valid: [
    { name: 'exactly eight hours by day', roster: 'Ane 2026-03-03 08:00-16:00', expect: [] },
    { name: 'exactly four hours of the night', roster: 'Ane 2026-03-03 18:00-02:00', expect: [] },
    {
      name: 'a colleague comes for a minute halfway',
      roster: 'Ane 2026-03-03 08:00-20:00\nBo 2026-03-03 14:00-14:01',
      expect: [],
    },
    {
      name: 'four hours of the night that loses an hour',
      roster: 'Ane 2026-03-29 00:00-05:00',
      expect: [],
    },
    {
      name: 'a break of unknown time, and eight hours beside it',
      roster: 'Ane 2026-03-03 08:00-16:30 (30)',
      expect: [],
    },
    { name: 'an office', places: 'Kontor office', roster: 'Ane 2026-03-03 08:00-20:00', expect: [] },
    {
      name: 'two whose time alone does not add up',
      roster: 'Ane 2026-03-03 08:00-14:00\nBo 2026-03-03 14:00-20:00',
      expect: [],
    },
    {
      name: 'longer by parameter',
      roster: 'Ane 2026-03-03 08:00-18:00',
      params: { limit: 600 },
      expect: [],
    },
  ],
  invalid: [
    { name: 'eight hours and a minute', roster: 'Ane 2026-03-03 08:00-16:01', expect: ['tooLong'] },
    {
      name: 'four hours and a minute of the night',
      roster: 'Ane 2026-03-03 22:00-02:01',
      expect: ['tooLongAtNight'],
    },
    {
      name: 'a night that gains an hour',
      country: 'no',
      roster: 'Ane 2026-10-25 00:00-04:00',
      expect: ['tooLongAtNight'],
    },
    {
      name: 'two shifts that touch',
      country: 'se',
      roster: 'Ane 2026-03-03 08:00-12:00\nAne 2026-03-03 12:00-18:00',
      expect: ['tooLong'],
    },
    {
      name: 'from one room to the next',
      places: 'Hus other; zone Lager separated',
      roster: 'Ane @Hus 2026-03-03 08:00-13:00\nAne @Hus/Lager 2026-03-03 13:00-17:00',
      expect: ['tooLong'],
    },
    {
      name: 'over the turn of the year, with an alarm',
      records: 'measure Kiosk alarm on 2026-12-01 until 2027-03-01',
      roster: 'Ane 2026-12-31 20:00-05:00',
      expect: ['tooLong'],
    },
    {
      name: 'a break of unknown time in the night',
      roster: 'Ane 2026-03-03 22:00-06:00 (30)',
      expect: ['unsettled'],
    },
    {
      name: 'a room nobody said enough about, on two days',
      places: 'Hus other; zone Lager unknown',
      roster:
        'Ane @Hus 2026-03-03 08:00-17:00\nBo @Hus/Lager 2026-03-03 10:00-14:00\nAne @Hus 2026-03-04 08:00-17:00\nBo @Hus/Lager 2026-03-04 10:00-14:00',
      expect: ['unsettled'],
    },
  ],
});

/** Too long at any hour; else what is too long of its nights. */
function tooLong(view: RosterView, run: LoneRun, { limit, nightLimit }: Params, nights: Nights): Piece[] {
  const long = isLonger(run, limit) ? longParts(view, run, { most: limit }) : [];
  if (long.length || !isLonger(run, nightLimit)) return long;
  return nights(run.place, run).flatMap((night) => {
    const within = overlapOf<Instant>(night, run);
    if (!within || !isLonger(within, nightLimit)) return [];
    return longParts(view, run, { most: nightLimit, within });
  });
}

function isLonger({ start, end }: Span, limit: number): boolean {
  return end - start > limit;
}

function ruleWhys({ limit, nightLimit }: Params, tell: Teller<typeof messages>): Why[] {
  return [
    because(tell.say('rule', { limit: { minutes: limit }, nightLimit: { minutes: nightLimit } })),
    because(tell.say('study'), 'no-fafo-2016'),
  ];
}

function minutes(description: string, usual: number) {
  return z._default(z.int().check(z.minimum(1), z.describe(description)), usual);
}
