import * as z from 'zod/mini';
import type { Agreement } from '../../roster/records';
import type { Shift } from '../../roster/roster';
import type { Span } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Explanation } from '../found';
import { agreedTimesIn, agreedWhy, agreementsOn } from '../shared/agreed';
import { askWhere } from '../shared/asking';
import { companyFixes } from '../shared/company-fixes';
import { judgePieces } from '../shared/judge-pieces';
import { intervalOf, type Gathered, type Piece } from '../shared/lone-pieces';
import { headsIn, type Heads, type HeadsAt } from './minimum-staffing/heads';
import type { RosterView } from '../view';

const messages = {
  tooFew: 'Fewer than {least:person|people} at work at {place}, {from} to {to} ({length}): {person}.',
  unsettled:
    'Perhaps fewer than {least:person|people} at work at {place}, {from} to {to} ({length}): {person}. {question} {count:shift depends|shifts depend} on the answer.',
  counted: 'People at work at {place} count, in every room of it, without those on a break or on call.',
  task: 'It is about shifts with "{task}".',
  overtime: 'It is about what somebody works beyond {beyond} on a day.',
  examples:
    'Agreements on how many have to be there are known for overtime and nights, weekends, certain machines, and for a time after something happened.',
} as const;

type Tell = Teller<typeof messages>;

/** Whoever agrees on a number without saying which means that nobody is alone. */
const TWO = 2;

export const minimumStaffing = defineRule({
  id: 'minimum-staffing',
  title: 'Too few at work',
  summary:
    'Where the Agreements table says how many people have to be at work, there are as many whenever anybody is.',
  kind: 'agreement',
  group: 'local-agreement',
  packs: ['local-agreement'],
  countries: ['dk', 'no', 'se'],
  sources: ['no-fafo-2016'],
  params: z.strictObject({}),
  messages,
  check(view, _params, tell) {
    const agreements = agreementsOn(view, 'minimum-staff');
    const [times, headsAt] = [agreedTimesIn(view), headsIn(view)];
    const work = agreements.length ? view.roster.shifts.filter(({ kind }) => kind === 'work') : [];
    const pieces = new Map(
      agreements.flatMap((agreement, index) =>
        work.flatMap((shift) =>
          times(agreement, shift)
            .flatMap((span) => tooFew(view, headsAt, { shift, span, least: leastOf(agreement) }))
            .map((piece): [Piece, number] => [piece, index]),
        ),
      ),
    );
    const agreementOf = ({ pieces: [first] }: Gathered) => agreements[pieces.get(first!)!]!;
    const dataOf = (group: Gathered) => ({ ...intervalOf(view, group), least: leastOf(agreementOf(group)) });
    return judgePieces(
      view,
      [...pieces.keys()],
      {
        certain: (group, about) => tell.warn('tooFew', dataOf(group), about),
        open: (group, about, asked) => tell.review('unsettled', { ...dataOf(group), ...asked }, about),
        explain: (group) => explained(view, group, agreementOf(group), tell),
      },
      (shift) => agreements.some((agreement) => times(agreement, shift).length > 0),
      (piece) => `${piece.place} ${piece.ask?.key ?? ''} ${pieces.get(piece)!}`,
    );
  },
  valid: [
    { name: 'nothing is agreed', roster: 'Ane 2026-03-03 18:00-23:00', expect: [] },
    {
      name: 'two until the agreed hours end',
      records: 'agreement Kiosk minimum-staff number 2 band 18:00-22:00',
      roster: 'Ane 2026-03-03 16:00-23:00\nBo 2026-03-03 18:00-22:00',
      expect: [],
    },
    {
      name: 'one on Friday where two are agreed for the weekend',
      records: 'agreement * minimum-staff number 2 days 6-7',
      roster: 'Ane 2026-03-06 08:00-00:00',
      expect: [],
    },
    {
      name: 'nobody at work',
      records: 'agreement * minimum-staff number 2 band 08:00-16:00',
      roster: 'Ane 2026-03-03 16:00-20:00',
      expect: [],
    },
    {
      name: 'exactly the hours after which it is overtime',
      records: 'agreement * minimum-staff number 2 beyond 480',
      roster: 'Ane 2026-03-03 08:00-12:00\nAne 2026-03-03 13:00-17:00',
      expect: [],
    },
    {
      name: 'the second is in another room of the place',
      places: 'Hus other; zone Lager separated',
      records: 'agreement Hus minimum-staff number 2',
      roster: 'Ane @Hus 2026-03-03 08:00-16:00\nBo @Hus/Lager 2026-03-03 08:00-16:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'the second leaves a minute early',
      records: 'agreement Kiosk minimum-staff number 2 band 18:00-22:00',
      roster: 'Ane 2026-03-03 16:00-23:00\nBo 2026-03-03 18:00-21:59',
      expect: ['tooFew'],
    },
    {
      name: 'two where three are agreed, and one on a break',
      country: 'se',
      records: 'agreement * minimum-staff number 3',
      roster:
        'Ane 2026-03-03 08:00-16:00\nBo 2026-03-03 08:00-16:00\nEva 2026-03-03 08:00-16:00\nEva 2026-03-03 12:00-12:30 break',
      expect: ['tooFew'],
    },
    {
      name: 'a night of extra staffing, and the turn of the month',
      country: 'no',
      records: 'agreement * minimum-staff number 2 band 21:00-06:00 from 2026-03-31 to 2026-03-31',
      roster: 'Ane 2026-03-31 20:00-08:00\nBo 2026-04-01 21:00-06:00',
      expect: ['tooFew'],
    },
    {
      name: 'a minute of overtime',
      records: 'agreement * minimum-staff number 2 beyond 480',
      roster: 'Ane 2026-03-03 08:00-12:00\nAne 2026-03-03 13:00-17:01',
      expect: ['tooFew'],
    },
    {
      name: 'a task, without saying how many',
      records: 'agreement * minimum-staff task tank',
      roster: 'Ane 2026-03-03 08:00-12:00 # Tank 3\nBo 2026-03-03 12:00-16:00',
      expect: ['tooFew'],
    },
    {
      name: 'in the hour that comes twice',
      records: 'agreement * minimum-staff number 2 band 02:00-03:00',
      roster: 'Ane 2026-10-24 22:00-06:00\nBo 2026-10-24 22:00-06:00\nBo 2026-10-25 02:00-02:30 break',
      expect: ['tooFew'],
    },
    {
      name: 'the second is rostered at another place as well',
      places: 'Nord kiosk\nSyd kiosk',
      records: 'agreement Nord minimum-staff number 2',
      roster:
        'Ane @Nord 2026-03-03 08:00-16:00\nBo @Nord 2026-03-03 08:00-16:00\nBo @Syd 2026-03-03 12:00-16:00',
      expect: ['unsettled'],
    },
  ],
});

function leastOf({ number }: Agreement): number {
  return number ?? TWO;
}

interface Asked {
  readonly shift: Shift;
  readonly span: Span;
  readonly least: number;
}

/** The parts of a shift's span with too few people, each for certain or with the question that would settle it. */
function tooFew(view: RosterView, headsAt: HeadsAt, { shift, span, least }: Asked): Piece[] {
  const { person, place, zone } = shift;
  return headsAt(place, span)
    .filter((heads) => heads.sure < least)
    .map((heads) => ({
      person,
      place,
      zone,
      start: heads.start,
      end: heads.end,
      stretch: shift,
      day: view.dayAt(place, heads.start),
      ...askOf(view, heads, least),
    }));
}

function askOf(view: RosterView, { most, doubtful }: Heads, least: number): Pick<Piece, 'ask'> {
  return most >= least && doubtful !== undefined ? { ask: askWhere(view, doubtful) } : {};
}

function explained(view: RosterView, group: Gathered, agreement: Agreement, tell: Tell): Explanation {
  const { task, beyond } = agreement;
  return {
    why: [
      agreedWhy(agreement),
      ...(task === undefined ? [] : [because(tell.say('task', { task }))]),
      ...(beyond === undefined ? [] : [because(tell.say('overtime', { beyond: { minutes: beyond } }))]),
      because(tell.say('counted', { place: view.place(group.place).name })),
      because(tell.say('examples'), 'no-fafo-2016'),
    ],
    fixes: group.ask ? [group.ask.fix] : companyFixes(view, group, { nearby: [], more: 0 }),
  };
}
