import * as z from 'zod/mini';
import type { Shift } from '../../roster/roster';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import { FOUR_WEEKS, isolationsIn, isTelling, percentAlone, type Isolation } from '../shared/isolation';
import { countedWork, whereabouts } from '../shared/lone-pieces';
import { isOffice } from '../shared/offices';
import { dayOf, daysWorked, periodsIn } from '../shared/periods';
import type { RosterView } from '../view';

const messages = {
  isolated: '{person} is alone for {share} % of the working time, {from} to {to} ({alone} of {worked}).',
  rule: 'Whoever is alone for most of the working time has few colleagues or managers to talk to; customers are no company.',
  counted: 'Counted are minutes that are alone for certain, over four weeks; from {share} % on it is said.',
  nearlyAll:
    'In a Norwegian survey this is the class “nearly all the time”, which 18 % of those asked are in.',
  threeQuarters: 'In a Norwegian survey this is the class “about three quarters of the time”.',
  half: 'In a Norwegian survey this is the class “about half of the time”.',
  quarter: 'In a Norwegian survey this is the class “about a quarter of the time”.',
  little:
    'In a Norwegian survey this is the class “a very small part of the time”, which 44 % of those asked are in.',
  fixTogether: 'Give {person} some shifts together with others.',
  fixMeet: 'Let {person} come to staff meetings and meals with colleagues.',
} as const;

type Tell = Teller<typeof messages>;

/** Fewer days say nothing about how somebody works. */
const LEAST_DAYS = 14;

/** The classes of the survey, in per cent of the working time, the largest first. */
const classes = [
  { from: 87.5, text: 'nearlyAll' },
  { from: 62.5, text: 'threeQuarters' },
  { from: 37.5, text: 'half' },
  { from: 12.5, text: 'quarter' },
  { from: 0, text: 'little' },
] as const;

export const isolationShare = defineRule({
  id: 'isolation-share',
  title: 'Mostly alone',
  summary: 'Nobody should be alone for most of the working time of four weeks; offices are exempt.',
  kind: 'guidance',
  group: 'good-practice',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['dk-apv-guards', 'no-fafo-2016'],
  acrossShifts: true,
  params: z.strictObject({
    share: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.maximum(100),
          z.describe(
            'Share of the working time alone that is warned of, in per cent; exactly this much already is.',
          ),
        ),
      75,
    ),
  }),
  messages,
  check(view, { share }, tell) {
    const days = daysWorked(view);
    const periods = days ? periodsIn(days, FOUR_WEEKS, LEAST_DAYS) : [];
    const findings = view.roster.people.flatMap((_, person) =>
      isolationsIn(view, person, periods)
        .filter((worked) => isTelling(worked) && percentAlone(worked) >= share)
        .map((worked) => worded(view, worked, share, tell)),
    );
    const told = findings.map(({ people, place, at }) => ({ person: people[0]!, place, ...at }));
    return { findings, ...countedWork(view, told, ({ place }) => !isOffice(view, place)) };
  },
  valid: [
    {
      name: 'a minute less than three quarters',
      roster: `${fortnight('10:00')}\nBo 2026-03-02 10:00-10:01`,
      expect: [],
    },
    {
      name: 'thirteen days',
      roster: [2, 5, 9, 14].map((day) => shiftOn('Ane', day, '16:00')).join('\n'),
      expect: [],
    },
    {
      name: 'three shifts',
      roster: [2, 9, 15].map((day) => shiftOn('Ane', day, '16:00')).join('\n'),
      expect: [],
    },
    {
      name: 'an office',
      places: 'Kontor office',
      roster: [2, 5, 9, 15].map((day) => shiftOn('Ane', day, '16:00')).join('\n'),
      expect: [],
    },
    {
      name: 'half of it in a room nobody said enough about',
      places: 'Hus other; zone Lager unknown',
      roster: [2, 5, 9, 15]
        .map((day) => `${shiftOn('Ane @Hus', day, '16:00')}\n${shiftOn('Bo @Hus/Lager', day, '12:00')}`)
        .join('\n'),
      expect: [],
    },
  ],
  invalid: [
    { name: 'exactly three quarters', country: 'no', roster: fortnight('10:00'), expect: ['isolated'] },
    {
      name: 'all of it, in each of two periods',
      country: 'se',
      roster: ['03-02', '03-05', '03-09', '03-29', '03-30', '03-31', '04-01', '04-12']
        .map((day) => `Ane 2026-${day} 00:00-06:00`)
        .join('\n'),
      expect: ['isolated', 'isolated'],
    },
    {
      name: 'half of it, by parameter',
      roster: fortnight('12:00'),
      params: { share: 50 },
      expect: ['isolated'],
    },
    {
      name: 'a quarter of it, by parameter',
      roster: fortnight('14:00'),
      params: { share: 25 },
      expect: ['isolated'],
    },
    {
      name: 'a little of it, by parameter',
      roster: fortnight('15:30'),
      params: { share: 6 },
      expect: ['isolated'],
    },
    {
      name: 'at two places, more of it at the second',
      places: 'Nord kiosk\nSyd kiosk',
      roster: [2, 5, 9, 15]
        .map((day) => shiftOn(day < 5 ? 'Ane @Nord' : 'Ane @Syd', day, '16:00'))
        .join('\n'),
      expect: ['isolated'],
    },
  ],
});

/** Ane from 08:00 to 16:00 on four days of two weeks, and Bo beside her from 08:00 on. */
function fortnight(until: string): string {
  return [2, 5, 9, 15]
    .map((day) => `${shiftOn('Ane', day, '16:00')}\n${shiftOn('Bo', day, until)}`)
    .join('\n');
}

function shiftOn(who: string, day: number, until: string): string {
  return `${who} 2026-03-${String(day).padStart(2, '0')} 08:00-${until}`;
}

function worded(view: RosterView, worked: Isolation, share: number, tell: Tell): Finding {
  const { shifts, place, minutes, alone } = worked;
  const [first] = shifts as [Shift];
  const person = view.person(first.person).name;
  const there = shifts.filter((shift) => shift.place === place);
  const period = { from: { day: dayOf(view, first) }, to: { day: dayOf(view, shifts.at(-1)!) } };
  const found = classes.find(({ from }) => percentAlone(worked) >= from)!;
  return tell.warn(
    'isolated',
    {
      person,
      ...period,
      share: Math.floor(percentAlone(worked)),
      alone: { minutes: alone },
      worked: { minutes },
    },
    {
      ...whereabouts(view, {
        place,
        people: [first.person],
        start: there[0]!.start,
        end: there.at(-1)!.end,
      }),
      explain: () => ({
        why: [
          because(tell.say('rule'), 'dk-apv-guards'),
          because(tell.say(found.text), 'no-fafo-2016'),
          because(tell.say('counted', { share })),
        ],
        fixes: [tell.say('fixTogether', { person }), tell.say('fixMeet', { person })],
      }),
    },
  );
}
