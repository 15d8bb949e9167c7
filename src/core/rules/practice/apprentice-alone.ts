import * as z from 'zod/mini';
import { aloneStretches } from '../../occupancy/alone-stretches';
import type { AloneStretch } from '../../occupancy/stretch';
import type { Roster, Shift } from '../../roster/roster';
import { because, defineRule, type Teller } from '../define-rule';
import type { Why } from '../finding';
import type { Explanation } from '../found';
import { alonePieces } from '../shared/alone-pieces';
import { companyFixes } from '../shared/company-fixes';
import { judgePieces } from '../shared/judge-pieces';
import { loneArgument } from '../shared/lone-argument';
import { intervalOf, shiftsAt, type Gathered, type Piece } from '../shared/lone-pieces';
import { isOffice } from '../shared/offices';
import { tasksIn, type AtTask } from '../shared/tasks';
import { unverifiedWhy } from '../shared/unverified';
import type { RosterView } from '../view';

const messages = {
  alone: '{person} is an apprentice and alone at {place}, {from} to {to} ({length}).',
  onlyApprentices:
    '{person} are apprentices and without any other colleague at {place}, {from} to {to} ({length}).',
  unsettled:
    '{person}: perhaps an apprentice alone at {place}, {from} to {to} ({length}). {question} {count:shift depends|shifts depend} on the answer.',
  rule: 'As a planned arrangement an apprentice is not to work alone, or to be in charge of other apprentices.',
  elsewhere: 'The sentence is from a Norwegian agreement; here it is good advice.',
  inCharge: 'Among apprentices only, one of them is in charge of the others.',
  fixUnplanned: 'If it was not planned, write "unplanned" in the note of the shift.',
} as const;

type Tell = Teller<typeof messages>;

/** A shift with such a note is no planned arrangement. */
const unplanned = [
  'unplanned',
  'not planned',
  'uplanlagt',
  'ikke planlagt',
  'oplanerad',
  'oplanerat',
  'inte planerat',
];

export const apprenticeAlone = defineRule({
  id: 'apprentice-alone',
  title: 'Apprentice alone',
  summary:
    'An apprentice should not be planned to work alone, or among apprentices only; offices and unplanned shifts are exempt.',
  kind: 'guidance',
  group: 'good-practice',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['no-lo-nho-apprentices'],
  params: z.strictObject({
    atLeast: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe(
            'Shortest time without another colleague that counts, in minutes; exactly this long does.',
          ),
        ),
      15,
    ),
  }),
  messages,
  check(view, { atLeast }, tell) {
    const isApprentice = apprenticesIn(view.roster);
    const atTask = tasksIn(view);
    const looksAt = (shift: Shift) =>
      isApprentice(shift.person) && !isOffice(view, shift.place) && isPlanned(shift, atTask);
    const pieces = withoutOthers(view.roster, isApprentice)
      .filter(({ start, end }) => end - start >= atLeast)
      .flatMap((stretch) => piecesOf(view, stretch, looksAt));
    return judgePieces(
      view,
      pieces,
      {
        certain: (group, about) =>
          tell.warn(group.people.length > 1 ? 'onlyApprentices' : 'alone', intervalOf(view, group), about),
        open: (group, about, asked) =>
          tell.review('unsettled', { ...intervalOf(view, group), ...asked }, about),
        explain: (group) => explained(view, group, tell),
      },
      looksAt,
      ({ place, ask }) => `${place} ${ask?.key ?? ''}`,
    );
  },
  valid: [
    {
      name: 'together with somebody who is no apprentice',
      roster: 'Liv[apprentice] 2026-03-03 08:00-16:00\nBo 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'alone for 14 minutes',
      roster: 'Liv[apprentice] 2026-03-03 08:00-16:14\nBo 2026-03-03 08:00-16:00',
      expect: [],
    },
    {
      name: 'not planned so',
      roster: 'Liv[apprentice] 2026-03-03 08:00-16:00 # ikke planlagt: Bo syg',
      expect: [],
    },
    { name: 'nobody is an apprentice', roster: 'Ane 2026-03-03 08:00-16:00', expect: [] },
    {
      name: 'an office',
      places: 'Kontor office',
      roster: 'Liv[apprentice] 2026-03-03 08:00-16:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'alone for exactly 15 minutes',
      country: 'no',
      roster: 'Liv[apprentice] 2026-03-03 08:00-16:15\nBo 2026-03-03 08:00-16:00',
      expect: ['alone'],
    },
    {
      name: 'over the turn of the year',
      roster: 'Liv[apprentice] 2026-12-31 20:00-02:00\nBo 2026-12-31 20:00-23:59',
      expect: ['alone'],
    },
    {
      name: 'two apprentices together, and a third who comes',
      country: 'se',
      roster:
        'Liv[apprentice] 2026-03-03 08:00-16:00\nPer[20 apprentice] 2026-03-03 08:00-12:00\nEli[apprentice] 2026-03-03 12:00-16:00\nBo 2026-03-03 08:00-09:00',
      expect: ['onlyApprentices'],
    },
    {
      name: 'the other colleague is behind a wall',
      places: 'Hus other; zone Lager separated',
      roster: 'Liv[apprentice] @Hus 2026-03-03 08:00-16:00\nBo @Hus/Lager 2026-03-03 08:00-16:00',
      expect: ['alone'],
    },
    {
      name: 'the other colleague is in a room nobody said enough about',
      places: 'Hus other; zone Lager unknown',
      roster:
        'Liv[apprentice] @Hus 2026-03-03 08:00-16:00\nBo @Hus/Lager 2026-03-03 08:00-16:00\nLiv @Hus 2026-03-04 08:00-16:00\nBo @Hus/Lager 2026-03-04 08:00-16:00',
      expect: ['unsettled'],
    },
  ],
});

function apprenticesIn({ people }: Roster): (person: number) => boolean {
  const found = people.map(({ duties }) => duties?.includes('apprentice') === true);
  return (person) => found[person] === true;
}

/** Apprentices without anybody else but apprentices: counted as minors without an adult are. */
function withoutOthers(roster: Roster, isApprentice: (person: number) => boolean): AloneStretch[] {
  if (!roster.people.some((_, person) => isApprentice(person))) return [];
  const people = roster.people.map(({ name, alsoWrittenAs }, person) => ({
    name,
    alsoWrittenAs,
    under18: isApprentice(person),
  }));
  return aloneStretches({ ...roster, people }, 'adult');
}

function isPlanned(shift: Shift, atTask: AtTask): boolean {
  return !unplanned.some((words) => atTask(shift, words));
}

function piecesOf(view: RosterView, stretch: AloneStretch, looksAt: (shift: Shift) => boolean): Piece[] {
  return alonePieces(view, stretch, shiftsAt(view, stretch.person, stretch.place, stretch).filter(looksAt));
}

function explained(view: RosterView, group: Gathered, tell: Tell): Explanation {
  const ways = [tell.say('fixUnplanned')];
  if (group.people.length === 1) return loneArgument(view, group, ruleWhys(view, group, tell), ways);
  const why = [...ruleWhys(view, group, tell), because(tell.say('inCharge'))];
  return {
    why: [...why, ...unverifiedWhy(why.map(({ source }) => source))],
    fixes: [...companyFixes(view, group, { nearby: [], more: 0 }), ...ways],
  };
}

function ruleWhys(view: RosterView, { place }: Gathered, tell: Tell): Why[] {
  const rule = because(tell.say('rule'), 'no-lo-nho-apprentices');
  return view.place(place).country === 'no' ? [rule] : [rule, because(tell.say('elsewhere'))];
}
