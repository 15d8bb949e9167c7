import * as z from 'zod/mini';
import { overlapOf } from '../../company/spans';
import type { AloneStretch } from '../../occupancy/stretch';
import type { Person, Shift } from '../../roster/roster';
import type { Instant } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Why } from '../finding';
import type { Explanation } from '../found';
import { alonePieces } from '../shared/alone-pieces';
import { judgePieces } from '../shared/judge-pieces';
import { loneArgument } from '../shared/lone-argument';
import { intervalOf, shiftsAt, type Gathered, type Piece } from '../shared/lone-pieces';
import { isOffice } from '../shared/offices';
import { sharesOf } from './new-starter-alone/shares';
import { startersIn, type Newness, type Starters } from './new-starter-alone/starters';
import type { RosterView } from '../view';

const messages = {
  newAlone: '{person} is new and alone at {place}, {from} to {to} ({length}).',
  tempAlone: '{person} is a temp or trainee and alone at {place}, {from} to {to} ({length}).',
  notIntroduced:
    '{person} is new, and an experienced colleague is there for only {share} % of the shift at {place}, {from} to {to} ({length}).',
  unsettled:
    '{person} is new and perhaps alone at {place}, {from} to {to} ({length}). {question} {count:shift depends|shifts depend} on the answer.',
  employedSince: '{person} has been employed since {day}.',
  ruleNew:
    'Whoever is new needs somebody to ask: nobody should be alone in the first {count:shift|shifts} or the first {days:day|days} of the employment.',
  ruleTemp:
    'Temps and trainees are to be introduced to lone work as new employees are; they count as new unless they are known to have been employed for {days:day|days}.',
  ruleIntroduced:
    'In the first {count:shift|shifts} a colleague who has been employed for at least {days:day|days} should be there for {share} % of the time: the study finds that new employees are more and more often trained by quick programs on a computer.',
  fixFollow: 'Let {person} follow an experienced colleague first.',
  fixDate: 'If {person} has worked here for long, write the date of employment in the staff list.',
} as const;

type Tell = Teller<typeof messages>;

interface Params extends Newness {
  readonly together: number;
  readonly atLeast: number;
}

export const newStarterAlone = defineRule({
  id: 'new-starter-alone',
  title: 'New and alone',
  summary:
    'Whoever is new, a temp or a trainee should not be alone, and should follow an experienced colleague at first; offices are exempt.',
  kind: 'guidance',
  group: 'good-practice',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['dk-bar-service', 'dk-violence-sheet', 'no-fafo-2016'],
  acrossShifts: true,
  params: z.strictObject({
    shifts: count(
      'How many shifts from the start of the employment somebody is new; the next one no longer counts.',
      5,
    ),
    days: count(
      'How many days from the start of the employment somebody is new; the next one no longer counts.',
      30,
    ),
    experienced: count(
      'After how many days of employment somebody is experienced; that day already counts.',
      90,
    ),
    together: z._default(
      z
        .int()
        .check(
          z.minimum(0),
          z.maximum(100),
          z.describe(
            'For how much of each of the first shifts an experienced colleague is to be there, in per cent; exactly this much is enough.',
          ),
        ),
      75,
    ),
    atLeast: count('Shortest time alone that counts, in minutes; exactly this long does.', 15),
  }),
  messages,
  check(view, params, tell) {
    const starters = startersIn(view, params);
    const looksAt = (shift: Shift) => !isOffice(view, shift.place) && starters.newIn(shift) !== undefined;
    const lone = view.alone.flatMap((stretch) => lonePieces(view, stretch, params.atLeast, looksAt));
    const shares = sharesOf(view, params, starters, looksAt);
    return judgePieces(
      view,
      [...lone, ...shares.keys()],
      {
        certain: (group, about) => {
          const share = shares.get(group.pieces[0]!);
          if (share !== undefined)
            return tell.warn('notIntroduced', { ...intervalOf(view, group), share }, about);
          return tell.warn(newnessOf(view, group, starters), intervalOf(view, group), about);
        },
        open: (group, about, asked) =>
          tell.review('unsettled', { ...intervalOf(view, group), ...asked }, about),
        explain: (group) =>
          explained(view, group, { params, starters, isShare: shares.has(group.pieces[0]!) }, tell),
      },
      looksAt,
      // A shift that lacks a colleague is one of its own, also where it touches one that is alone.
      (piece) =>
        `${piece.person} ${piece.place} ${piece.ask?.key ?? ''} ${shares.has(piece) ? piece.start : ''}`,
    );
  },
  valid: [
    {
      name: 'alone on the thirty-first day',
      roster: 'Ane[from=2026-02-01] 2026-03-03 08:00-16:00',
      expect: [],
    },
    { name: 'no date of employment', roster: 'Ane 2026-03-03 08:00-16:00', expect: [] },
    {
      name: 'new, with somebody experienced for exactly three quarters of the shift',
      roster:
        'Ane[from=2026-03-03] 2026-03-03 08:00-16:00\nBo[from=2025-12-03] 2026-03-03 08:00-14:00\nEva[from=2025-12-04] 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'alone for 14 minutes',
      roster: 'Ane[from=2026-03-03] 2026-03-03 08:00-16:14\nBo 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'a temp who has worked here for ninety days',
      roster: 'Ane[temp from=2025-12-03] 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'an office',
      places: 'Kontor office',
      roster: 'Ane[from=2026-03-03] 2026-03-03 08:00-16:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'alone on the thirtieth day',
      roster: 'Ane[from=2026-02-02] 2026-03-03 08:00-16:00',
      expect: ['newAlone'],
    },
    {
      name: 'alone for exactly 15 minutes, over the turn of the year',
      country: 'se',
      roster: 'Ane[from=2026-12-31] 2026-12-31 20:00-00:15\nBo 2026-12-31 20:00-00:00',
      expect: ['newAlone'],
    },
    {
      name: 'a temp, and a trainee of eighty-nine days',
      country: 'no',
      roster: 'Ane[temp] 2026-03-03 08:00-16:00\nLiv[trainee from=2025-12-04] 2026-03-03 16:00-20:00',
      expect: ['tempAlone', 'tempAlone'],
    },
    {
      name: 'with somebody experienced for a minute less than three quarters of the shift',
      roster:
        'Ane[from=2026-03-03] 2026-03-03 08:00-16:00\nBo[from=2025-12-03] 2026-03-03 08:00-13:59\nEva[from=2025-12-04] 2026-03-03 08:00-16:00',
      expect: ['notIntroduced'],
    },
    {
      name: 'alone in the sixth shift, on the thirty-first day, is no longer new; the fifth is',
      roster: `Bo 2026-01-01 08:00-16:00\n${[1, 8, 15, 22].map((day) => `Ane[from=2026-01-01] 2026-01-${day < 10 ? '0' : ''}${day} 08:00-16:00\nBo 2026-01-${day < 10 ? '0' : ''}${day} 08:00-16:00`).join('\n')}\nAne 2026-02-05 08:00-16:00\nAne 2026-02-06 08:00-16:00`,
      expect: ['newAlone'],
    },
    {
      name: 'a colleague in a room nobody said enough about',
      places: 'Hus other; zone Lager unknown',
      roster:
        'Ane[from=2026-02-20] @Hus 2026-03-03 08:00-16:00\nBo @Hus/Lager 2026-03-03 08:00-16:00\nAne @Hus 2026-03-04 08:00-16:00\nBo @Hus/Lager 2026-03-04 08:00-16:00',
      expect: ['unsettled'],
    },
  ],
});

function lonePieces(
  view: RosterView,
  stretch: AloneStretch,
  atLeast: number,
  looksAt: (shift: Shift) => boolean,
): Piece[] {
  const shifts = shiftsAt(view, stretch.person, stretch.place, stretch).filter(looksAt);
  const long = shifts.flatMap((shift) => overlapOf<Instant>(shift, stretch) ?? []);
  return alonePieces(
    view,
    stretch,
    long.filter(({ start, end }) => end - start >= atLeast),
  );
}

function newnessOf(view: RosterView, group: Gathered, { newIn }: Starters): 'newAlone' | 'tempAlone' {
  const shifts = shiftsAt(view, group.people[0]!, group.place, group);
  return shifts.some((shift) => newIn(shift) === 'new') ? 'newAlone' : 'tempAlone';
}

interface Told {
  readonly params: Params;
  readonly starters: Starters;
  readonly isShare: boolean;
}

function explained(view: RosterView, group: Gathered, told: Told, tell: Tell): Explanation {
  const person = view.person(group.people[0]!);
  const fixes = [
    tell.say('fixFollow', { person: person.name }),
    ...(person.employedFrom === undefined ? [tell.say('fixDate', { person: person.name })] : []),
  ];
  const whys = [...employedWhy(person, tell), ...ruleWhys(view, group, told, tell)];
  return told.isShare ? { why: whys, fixes } : loneArgument(view, group, whys, fixes);
}

function employedWhy({ name, employedFrom }: Person, tell: Tell): Why[] {
  if (employedFrom === undefined) return [];
  return [because(tell.say('employedSince', { person: name, day: { day: employedFrom } }))];
}

function ruleWhys(view: RosterView, group: Gathered, { params, starters, isShare }: Told, tell: Tell): Why[] {
  const { shifts, days, experienced, together } = params;
  if (isShare) {
    const rule = tell.say('ruleIntroduced', { count: shifts, days: experienced, share: together });
    return [because(rule, 'no-fafo-2016')];
  }
  return newnessOf(view, group, starters) === 'newAlone'
    ? [because(tell.say('ruleNew', { count: shifts, days }), 'dk-bar-service')]
    : [because(tell.say('ruleTemp', { days: experienced }), 'dk-violence-sheet')];
}

function count(description: string, usual: number) {
  return z._default(z.int().check(z.minimum(1), z.describe(description)), usual);
}
