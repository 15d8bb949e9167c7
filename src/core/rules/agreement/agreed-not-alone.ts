import * as z from 'zod/mini';
import type { Agreement } from '../../roster/records';
import type { Shift } from '../../roster/roster';
import type { Span } from '../../time/units';
import { because, defineRule, type About, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import type { Explanation } from '../found';
import { agreedTimesIn, agreedWhy, agreementsOn, type AgreedTimes } from '../shared/agreed';
import { alonePieces } from '../shared/alone-pieces';
import { judgePieces } from '../shared/judge-pieces';
import { loneArgument } from '../shared/lone-argument';
import { intervalOf, shiftsAt, type Gathered, type Piece } from '../shared/lone-pieces';
import { dayOf } from '../shared/periods';
import type { RosterView } from '../view';

const messages = {
  alone: '{person} is alone at {place}, {from} to {to} ({length}); it is agreed that nobody is then.',
  aloneAtTask:
    '{person} is alone with "{task}" at {place}, {from} to {to} ({length}); it is agreed that nobody is.',
  notThen:
    '{person} is rostered for "{task}" at {place}, {from} to {to} ({length}); it is agreed not to do it then.',
  noWork: '{person} is at work at {place}, {from} to {to} ({length}); it is agreed that nobody works then.',
  unsettled:
    '{person}: perhaps alone at {place}, {from} to {to} ({length}), though it is agreed that nobody is. {question} {count:shift depends|shifts depend} on the answer.',
  examples:
    'A workplace may agree that nobody is alone in certain situations or at certain hours, and that some tasks are not done then.',
  fixMove: 'Move it to another time.',
} as const;

type Tell = Teller<typeof messages>;

/** Part of a shift that goes against an agreement. */
type Agreed = ReadonlyMap<Piece, Agreement>;

export const agreedNotAlone = defineRule({
  id: 'agreed-not-alone',
  title: 'Agreed: not alone',
  summary:
    'Where the Agreements table says so, nobody is alone at certain times or with certain tasks, or does them at all then.',
  kind: 'agreement',
  group: 'local-agreement',
  packs: ['local-agreement'],
  countries: ['dk', 'no', 'se'],
  sources: ['no-fafo-2016'],
  params: z.strictObject({}),
  messages,
  check(view, _params, tell) {
    const times = agreedTimesIn(view);
    const agreed = new Map([...aloneAgainst(view, times), ...doneAgainst(view, times)]);
    const indexOf = new Map(view.records.agreements.map((agreement, index) => [agreement, index]));
    const concerned = [...agreementsOn(view, 'not-alone'), ...agreementsOn(view, 'not-then')];
    return judgePieces(
      view,
      [...agreed.keys()],
      {
        certain: (group, about) => worded(view, group, agreed, about, tell),
        open: (group, about, asked) =>
          tell.review('unsettled', { ...intervalOf(view, group), ...asked }, about),
        explain: (group) => explained(view, group, agreed, tell),
      },
      (shift) => concerned.some((agreement) => times(agreement, shift).length > 0),
      (piece) => `${piece.person} ${piece.place} ${piece.ask?.key ?? ''} ${indexOf.get(agreed.get(piece)!)!}`,
    );
  },
  valid: [
    { name: 'nothing is agreed', roster: 'Ane 2026-03-03 18:00-23:00', expect: [] },
    {
      name: 'alone until the agreed hours begin',
      records: 'agreement Kiosk not-alone band 22:00-06:00',
      roster: 'Ane 2026-03-03 14:00-22:00',
      expect: [],
    },
    {
      name: 'another task, and another place',
      places: 'Nord kiosk\nSyd kiosk',
      records: 'agreement Nord not-alone task fryser\nagreement Syd not-then task fryser',
      roster: 'Ane @Nord 2026-03-03 14:00-22:00 # kasse\nBo @Nord 2026-03-03 22:00-23:00 # kasse',
      expect: [],
    },
    {
      name: 'two at the task',
      records: 'agreement * not-alone task fryser',
      roster: 'Ane 2026-03-03 14:00-16:00 # fryser\nBo 2026-03-03 14:00-16:00 # fryser',
      expect: [],
    },
    {
      name: 'the day after the last',
      records: 'agreement * not-alone from 2026-02-01 to 2026-03-02',
      roster: 'Ane 2026-03-03 14:00-16:00',
      expect: [],
    },
    {
      name: 'on an ordinary Monday, not on a public holiday',
      records: 'agreement * not-alone days 6-holiday',
      roster: 'Ane 2026-03-30 10:00-16:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'alone a minute into the agreed hours',
      records: 'agreement Kiosk not-alone band 22:00-06:00',
      roster: 'Ane 2026-03-03 14:00-22:01',
      expect: ['alone'],
    },
    {
      name: 'on Easter Monday',
      records: 'agreement * not-alone days 6-holiday',
      roster: 'Ane 2026-04-06 10:00-16:00',
      expect: ['alone'],
    },
    {
      name: 'alone with the task, in capitals and in the note',
      country: 'no',
      records: 'agreement * not-alone task fryser',
      roster: 'Ane 2026-03-03 14:00-16:00 # FRYSER og kasse',
      expect: ['aloneAtTask'],
    },
    {
      name: 'the task in the night that gains an hour, also together',
      country: 'se',
      records: 'agreement * not-then task underhall band 22:00-06:00',
      roster: 'Ane 2026-10-24 20:00-04:00 # underhåll\nBo 2026-10-24 20:00-04:00',
      expect: ['notThen'],
    },
    {
      name: 'work on days on which nobody works',
      records: 'agreement * not-then from 2026-12-24 to 2026-12-26',
      roster: 'Ane 2026-12-26 23:00-02:00\nBo 2026-12-26 23:00-02:00',
      expect: ['noWork', 'noWork'],
    },
    {
      name: 'two in rooms nobody said enough about, on two days',
      places: 'Hus other; zone Lager unknown',
      records: 'agreement Hus not-alone',
      roster:
        'Ane @Hus 2026-03-03 10:00-16:00\nBo @Hus/Lager 2026-03-03 10:00-16:00\nAne @Hus 2026-03-04 10:00-16:00\nBo @Hus/Lager 2026-03-04 10:00-16:00',
      expect: ['unsettled'],
    },
  ],
});

function aloneAgainst(view: RosterView, times: AgreedTimes): [Piece, Agreement][] {
  const agreements = agreementsOn(view, 'not-alone');
  if (!agreements.length) return [];
  return view.alone.flatMap((stretch) => {
    const shifts = shiftsAt(view, stretch.person, stretch.place, stretch);
    return agreements.flatMap((agreement) => {
      const spans = shifts.flatMap((shift) => times(agreement, shift));
      return alonePieces(view, stretch, spans).map((piece): [Piece, Agreement] => [piece, agreement]);
    });
  });
}

function doneAgainst(view: RosterView, times: AgreedTimes): [Piece, Agreement][] {
  const work = view.roster.shifts.filter(({ kind }) => kind === 'work');
  return agreementsOn(view, 'not-then').flatMap((agreement) =>
    work.flatMap((shift) =>
      times(agreement, shift).map((span): [Piece, Agreement] => [pieceOf(view, shift, span), agreement]),
    ),
  );
}

function pieceOf(view: RosterView, shift: Shift, { start, end }: Span): Piece {
  const { person, place, zone } = shift;
  return { person, place, zone, start, end, stretch: shift, day: dayOf(view, { place, start }) };
}

function worded(view: RosterView, group: Gathered, agreed: Agreed, about: About, tell: Tell): Finding {
  const { term, task } = agreed.get(group.pieces[0]!)!;
  const data = intervalOf(view, group);
  if (term === 'not-alone') {
    return task === undefined
      ? tell.warn('alone', data, about)
      : tell.warn('aloneAtTask', { ...data, task }, about);
  }
  return task === undefined
    ? tell.warn('noWork', data, about)
    : tell.warn('notThen', { ...data, task }, about);
}

function explained(view: RosterView, group: Gathered, agreed: Agreed, tell: Tell): Explanation {
  const agreement = agreed.get(group.pieces[0]!)!;
  const rule = [agreedWhy(agreement), because(tell.say('examples'), 'no-fafo-2016')];
  const ways = [tell.say('fixMove')];
  return agreement.term === 'not-then' ? { why: rule, fixes: ways } : loneArgument(view, group, rule, ways);
}
