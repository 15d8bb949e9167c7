import * as z from 'zod/mini';
import { overlapOf, union } from '../../company/spans';
import type { Agreement } from '../../roster/records';
import type { Shift } from '../../roster/roster';
import type { Instant, Span } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Explanation } from '../found';
import { agreedTimesIn, agreedWhy, agreementsOn, type AgreedTimes } from '../shared/agreed';
import { judgePieces } from '../shared/judge-pieces';
import { loneArgument } from '../shared/lone-argument';
import { intervalOf, type Gathered, type Piece } from '../shared/lone-pieces';
import { askBreak } from '../shared/asking';
import { longParts, loneRuns } from '../shared/lone-runs';
import { dayOf } from '../shared/periods';
import { slotTimesIn } from '../shared/slots';
import { dividedByBreaks } from '../shared/unplaced-breaks';
import { workedSpans } from '../shared/worked';
import type { RosterView } from '../view';

const messages = {
  tooLongAtTask:
    '{person} is rostered for "{task}" at {place} for {length} in a row, {from} to {to}; at most {most} is agreed.',
  tooLongAlone:
    '{person} is alone at {place} for {length} in a row, {from} to {to}; at most {most} is agreed.',
  unsettled:
    '{person}: perhaps alone at {place} for {length} in a row, {from} to {to}; at most {most} is agreed. {question} {count:shift depends|shifts depend} on the answer.',
  unsettledTask:
    '{person}: perhaps at "{task}" at {place} for {length} in a row, {from} to {to}; at most {most} is agreed. {question} {count:shift depends|shifts depend} on the answer.',
  example: 'An example: how long somebody may stay in a cold room.',
  fixShare: 'Let two people take turns.',
} as const;

type Tell = Teller<typeof messages>;

/** An agreement that says how long. */
type Limit = Agreement & { readonly number: number };

type Agreed = ReadonlyMap<Piece, Limit>;

export const longestAtTask = defineRule({
  id: 'longest-at-task',
  title: 'Too long at a task',
  summary:
    'Where the Agreements table says how long somebody may be at a task, or alone, in a row, nobody is for longer.',
  kind: 'agreement',
  group: 'local-agreement',
  packs: ['local-agreement'],
  countries: ['dk', 'no', 'se'],
  sources: ['no-fafo-2016'],
  acrossShifts: true,
  params: z.strictObject({}),
  messages,
  check(view, _params, tell) {
    const times = agreedTimesIn(view);
    const agreements = agreementsOn(view, 'longest').filter(hasNumber);
    const agreed: Agreed = new Map(
      agreements.flatMap((agreement) =>
        (agreement.task === undefined ? longAlone(view, agreement) : longAtTask(view, agreement, times)).map(
          (piece) => [piece, agreement] as const,
        ),
      ),
    );
    const agreementOf = ({ pieces: [first] }: Gathered) => agreed.get(first!)!;
    const dataOf = (group: Gathered) => ({
      ...intervalOf(view, group),
      most: { minutes: agreementOf(group).number },
    });
    return judgePieces(
      view,
      [...agreed.keys()],
      {
        certain: (group, about) => {
          const { task } = agreementOf(group);
          return task === undefined
            ? tell.warn('tooLongAlone', dataOf(group), about)
            : tell.warn('tooLongAtTask', { ...dataOf(group), task }, about);
        },
        open: (group, about, asked) => {
          const { task } = agreementOf(group);
          const data = { ...dataOf(group), ...asked };
          return task === undefined
            ? tell.review('unsettled', data, about)
            : tell.review('unsettledTask', { ...data, task }, about);
        },
        explain: (group) => explained(view, group, agreementOf(group), tell),
      },
      (shift) => agreements.some((agreement) => times(agreement, shift).length > 0),
      (piece) =>
        `${piece.person} ${piece.place} ${piece.ask?.key ?? ''} ${agreements.indexOf(agreed.get(piece)!)}`,
    );
  },
  valid: [
    { name: 'nothing is agreed', roster: 'Ane 2026-03-03 08:00-16:00', expect: [] },
    {
      name: 'exactly as long as agreed',
      records: 'agreement * longest number 60 task fryser',
      roster: 'Ane 2026-03-03 08:00-09:00 # fryser\nAne 2026-03-03 09:00-16:00 # kasse',
      expect: [],
    },
    {
      name: 'longer, with a break between',
      records: 'agreement * longest number 60 task fryser',
      roster: 'Ane 2026-03-03 08:00-09:30 # fryser\nAne 2026-03-03 08:45-09:00 break',
      expect: [],
    },
    {
      name: 'alone for exactly as long as agreed',
      records: 'agreement * longest number 180 days 7',
      roster: 'Ane 2026-03-08 08:00-11:00\nAne 2026-03-09 08:00-16:00',
      expect: [],
    },
    {
      name: 'as long as agreed beside a break of unknown time',
      records: 'agreement * longest number 60 task fryser',
      roster: 'Ane 2026-03-03 08:00-09:15 (15) # fryser',
      expect: [],
    },
    {
      name: 'an agreement that does not say how long',
      records: 'agreement * longest task fryser',
      roster: 'Ane 2026-03-03 08:00-16:00 # fryser',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'a minute longer, in two rows of the roster',
      country: 'no',
      records: 'agreement * longest number 60 task fryser',
      roster: 'Ane 2026-03-03 08:00-08:30 # fryser\nAne 2026-03-03 08:30-09:01 # Fryser',
      expect: ['tooLongAtTask'],
    },
    {
      name: 'alone for a minute longer',
      records: 'agreement * longest number 180 days 7',
      roster: 'Ane 2026-03-08 08:00-11:01',
      expect: ['tooLongAlone'],
    },
    {
      name: 'alone for three hours on the clock in the night that gains one',
      country: 'se',
      records: 'agreement * longest number 180 band 22:00-06:00',
      roster: 'Ane 2026-10-25 01:00-04:00',
      expect: ['tooLongAlone'],
    },
    {
      name: 'a break of unknown time, which may be in the middle of it',
      records: 'agreement * longest number 60 task fryser',
      roster: 'Ane 2026-03-03 08:00-09:45 (15) # fryser',
      expect: ['unsettledTask'],
    },
    {
      name: 'somebody in a room nobody said enough about',
      places: 'Hus other; zone Lager unknown',
      records: 'agreement * longest number 180',
      roster: 'Ane @Hus 2026-03-03 08:00-12:00\nBo @Hus/Lager 2026-03-03 09:00-11:00',
      expect: ['unsettled'],
    },
  ],
});

function hasNumber(agreement: Agreement): agreement is Limit {
  return agreement.number !== undefined;
}

function longAlone(view: RosterView, agreement: Limit): Piece[] {
  const times = slotTimesIn(view);
  const isLong = isLongerThan(agreement.number);
  return loneRuns(view.alone).flatMap((run) =>
    times(agreement, run.place, run)
      .filter(isLong)
      .flatMap((within) => longParts(view, run, { most: agreement.number, within })),
  );
}

/** Shifts at the task put together where they touch; a break ends them. */
function longAtTask(view: RosterView, agreement: Limit, times: AgreedTimes): Piece[] {
  const isLong = isLongerThan(agreement.number);
  return view.roster.people.flatMap((_, person) => {
    const shifts = view.workOf(person).filter((shift) => times(agreement, shift).length > 0);
    return [...new Set(shifts.map(({ place }) => place))].flatMap((place) => {
      const here = shifts.filter((shift) => shift.place === place);
      const agreed = union(here.flatMap((shift) => times(agreement, shift)));
      return workedSpans(view, person, here)
        .flatMap((span) => agreed.flatMap((time) => overlapOf<Instant>(span, time) ?? []))
        .filter(isLong)
        .flatMap((span) => undivided(view, pieceOf(view, here, span), agreement.number));
    });
  });
}

/** Nothing where a break of unknown time makes it short enough; with the question where it may. */
function undivided(view: RosterView, piece: Piece, most: number): Piece[] {
  const divided = dividedByBreaks(view, piece, { most, shortest: 0 });
  if (divided === 'yes') return [];
  return [divided === 'no' ? piece : { ...piece, ask: askBreak(view, piece.person) }];
}

function pieceOf(view: RosterView, shifts: readonly Shift[], { start, end }: Span): Piece {
  const { person, place, zone } = shifts.find((shift) => shift.end > start)!;
  return { person, place, zone, start, end, stretch: { start, end }, day: dayOf(view, { place, start }) };
}

function isLongerThan(most: number): (span: Span) => boolean {
  return ({ start, end }) => end - start > most;
}

function explained(view: RosterView, group: Gathered, agreement: Agreement, tell: Tell): Explanation {
  const rule = [agreedWhy(agreement), because(tell.say('example'), 'no-fafo-2016')];
  const ways = [...(group.ask ? [group.ask.fix] : []), tell.say('fixShare')];
  return agreement.task === undefined ? loneArgument(view, group, rule, ways) : { why: rule, fixes: ways };
}
