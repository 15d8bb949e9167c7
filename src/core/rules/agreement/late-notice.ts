import * as z from 'zod/mini';
import type { Agreement, LoneNotice } from '../../roster/records';
import type { Shift } from '../../roster/roster';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding, Why } from '../finding';
import { agreedTimesIn, agreedWhy, agreementsOn } from '../shared/agreed';
import { byPerson } from '../shared/alone-pieces';
import {
  countedWork,
  gathered,
  intervalOf,
  shiftsAt,
  whereabouts,
  type Gathered,
} from '../shared/lone-pieces';
import { EVENING, lonePieces, slotsOf } from './late-notice/asked-for';
import { lacksIn, noticeOf, type Lack, type LoneWork } from './late-notice/notices';
import type { RosterView } from '../view';

const messages = {
  noNotice: '{person} is alone at {place}, {from} to {to} ({length}), and nobody has been told.',
  incomplete: 'The notice that {person} is alone at {place}, {from} to {to} ({length}), is not complete.',
  noTable:
    'Lone work at {place} has to be told beforehand {count:time|times}, and there is no table “Lone-work notices”; the first: {person}, {from} to {to} ({length}).',
  usual:
    'Lone work after {from} from Monday to Friday, and at any hour on Saturdays, Sundays and public holidays, is to be told beforehand.',
  contents: 'Told are name, mobile number, place and until when; when the work ends, that is told too.',
  noMobile: 'The mobile number is missing.',
  noPlace: 'The place is missing.',
  noUntil: 'Until when is missing.',
  endsEarly: 'It ends before the lone work does.',
  notSignedOff: 'It has not been signed off.',
  fixTell: 'Write in the table Lone-work notices: {person}, mobile number, {place}, until {to}.',
  fixComplete: 'Complete {cell}.',
  fixTable: 'Add a table “Lone-work notices” with person, place, date, until, mobile number and sign-off.',
} as const;

type Tell = Teller<typeof messages>;

export const lateNotice = defineRule({
  id: 'late-notice',
  title: 'Lone work not told',
  summary:
    'Where the Agreements table asks for notice, lone work in the evening and at weekends is told beforehand, and signed off.',
  kind: 'agreement',
  group: 'local-agreement',
  packs: ['local-agreement'],
  countries: ['dk', 'no', 'se'],
  sources: ['no-fafo-2016'],
  params: z.strictObject({
    atLeast: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe('Shortest time alone that has to be told, in minutes; exactly this long has to.'),
        ),
      15,
    ),
  }),
  messages,
  check(view, { atLeast }, tell) {
    const agreements = agreementsOn(view, 'notice');
    const times = agreedTimesIn(view);
    const slots = agreements.flatMap(slotsOf);
    const groups = gathered(lonePieces(view, slots, times), byPerson).filter(
      ({ start, end }) => end - start >= atLeast,
    );
    const findings = groups.length ? findingsFor(view, groups, agreements[0]!, tell) : [];
    const told = findings.map(({ people, place, at }) => ({ person: people[0]!, place, ...at }));
    const looksAt = (shift: Shift) => slots.some((slot) => times(slot, shift).length > 0);
    return { findings, ...countedWork(view, told, looksAt) };
  },
  valid: [
    { name: 'nothing is agreed', roster: 'Ane 2026-03-03 16:00-23:00', expect: [] },
    {
      name: 'until exactly 18:00, and for 14 minutes after it',
      records: 'agreement * notice\ntable loneNotices',
      roster: 'Ane 2026-03-03 10:00-18:00\nBo 2026-03-04 10:00-18:14',
      expect: [],
    },
    {
      name: 'told, with all that it takes',
      records: 'agreement * notice\nnotice Ane Kiosk 2026-03-03 until 23:00 mobile 12345678 signed-off',
      roster: 'Ane 2026-03-03 16:00-23:00',
      expect: [],
    },
    {
      name: 'past midnight, not yet signed off',
      records: 'agreement * notice\nnotice Ane Kiosk 2026-12-31 until 02:00 mobile 12345678',
      roster: 'Ane 2026-12-31 20:00-02:00',
      expect: [],
    },
    {
      name: 'Saturday, where only weekdays are agreed',
      records: 'agreement * notice days 1-5 band 18:00-22:00\ntable loneNotices',
      roster: 'Ane 2026-03-07 10:00-22:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'for 15 minutes after 18:00',
      records: 'agreement * notice\ntable loneNotices',
      roster: 'Ane 2026-03-03 10:00-18:15',
      expect: ['noNotice'],
    },
    {
      name: 'on a Saturday, and on 1 May in Norway',
      country: 'no',
      records: 'agreement * notice\ntable loneNotices',
      roster: 'Ane 2026-03-07 10:00-14:00\nAne 2026-05-01 10:00-14:00',
      expect: ['noNotice', 'noNotice'],
    },
    {
      name: 'told by another, and for another day',
      records:
        'agreement * notice\nnotice Bo Kiosk 2026-03-03 until 23:00 mobile 1\nnotice Ane Kiosk 2026-03-02 until 23:00 mobile 1',
      roster: 'Ane 2026-03-03 16:00-23:00\nBo 2026-03-03 08:00-12:00',
      expect: ['noNotice'],
    },
    {
      name: 'told, with little of what it takes',
      places: 'Nord kiosk\nSyd kiosk',
      records:
        'agreement * notice\nnotice Ane * 2026-03-03\nnotice Ane Nord 2026-03-10 until 23:00 mobile 1 signed-off',
      roster: 'Ane @Nord 2026-03-03 16:00-23:00\nAne @Nord 2026-03-10 16:00-23:00',
      expect: ['incomplete'],
    },
    {
      name: 'a minute longer than told',
      country: 'se',
      records: 'agreement * notice\nnotice Ane Kiosk 2026-03-03 until 22:59 mobile 1',
      roster: 'Ane 2026-03-03 16:00-23:00',
      expect: ['incomplete'],
    },
    {
      name: 'no table of notices',
      records: 'agreement * notice',
      roster: 'Ane 2026-03-03 16:00-23:00\nBo 2026-03-04 16:00-23:00',
      expect: ['noTable'],
    },
  ],
});

function findingsFor(
  view: RosterView,
  groups: readonly Gathered[],
  agreement: Agreement,
  tell: Tell,
): Finding[] {
  if (!view.records.tables.has('loneNotices')) return withoutTable(view, groups, agreement, tell);
  return groups.flatMap((group) => {
    const work = loneWorkOf(view, group);
    const notice = noticeOf(view, work);
    if (!notice) return [noNotice(view, group, agreement, tell)];
    const lacking = lacksIn(view, notice, work);
    return lacking.length ? [incomplete(view, group, { agreement, notice, lacking }, tell)] : [];
  });
}

function loneWorkOf(view: RosterView, { people, place, start, end }: Gathered): LoneWork {
  const [person] = people as [number];
  const [first] = shiftsAt(view, person, place, { start, end });
  return { person, place, start, end, shiftStart: first?.start ?? start };
}

function noNotice(view: RosterView, group: Gathered, agreement: Agreement, tell: Tell): Finding {
  const { person, place, to, ...data } = intervalOf(view, group);
  const explain = () => ({
    why: ruleWhys(agreement, tell),
    fixes: [tell.say('fixTell', { person, place, to })],
  });
  return tell.warn('noNotice', { ...data, person, place, to }, { ...whereabouts(view, group), explain });
}

interface Told {
  readonly agreement: Agreement;
  readonly notice: LoneNotice;
  readonly lacking: readonly Lack[];
}

function incomplete(view: RosterView, group: Gathered, told: Told, tell: Tell): Finding {
  const { sheet, address } = told.notice.at;
  const explain = () => ({
    why: [...ruleWhys(told.agreement, tell), ...told.lacking.map((lack) => because(tell.say(lack)))],
    fixes: [tell.say('fixComplete', { cell: `${sheet}!${address}` })],
  });
  return tell.warn('incomplete', intervalOf(view, group), { ...whereabouts(view, group), explain });
}

/** One a place, at the first time that somebody is alone: what is missing is the table. */
function withoutTable(
  view: RosterView,
  groups: readonly Gathered[],
  agreement: Agreement,
  tell: Tell,
): Finding[] {
  return [...new Set(groups.map(({ place }) => place))].map((place) => {
    const there = groups.filter((group) => group.place === place);
    const first = there.reduce((a, b) => (b.start < a.start ? b : a));
    const explain = () => ({ why: ruleWhys(agreement, tell), fixes: [tell.say('fixTable')] });
    return tell.warn(
      'noTable',
      { ...intervalOf(view, first), count: there.length },
      { ...whereabouts(view, first), explain },
    );
  });
}

function ruleWhys(agreement: Agreement, tell: Tell): Why[] {
  const isUsual = agreement.weekdays === undefined && agreement.band === undefined;
  return [
    agreedWhy(agreement),
    ...(isUsual ? [because(tell.say('usual', { from: { timeOfDay: EVENING } }), 'no-fafo-2016')] : []),
    because(tell.say('contents'), 'no-fafo-2016'),
  ];
}
