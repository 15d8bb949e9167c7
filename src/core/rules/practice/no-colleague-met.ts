import * as z from 'zod/mini';
import type { Shift } from '../../roster/roster';
import type { Day, Span } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import { FOUR_WEEKS, isolationsIn, isTelling, percentAlone, type Isolation } from '../shared/isolation';
import { countedWork, whereabouts } from '../shared/lone-pieces';
import { dayOf, daysWorked, periodsIn } from '../shared/periods';
import { minutesWith, unmetBy, type Unmet } from './no-colleague-met/meetings';
import type { RosterView } from '../view';

const messages = {
  noColleague:
    '{person} meets no colleague at work for {days:day|days}, in {count:shift|shifts} from {from} to {to}.',
  noManager:
    '{person} is alone for {share} % of the working time, and together with a manager or the safety representative for less than {least} in four weeks, {from} to {to}.',
  rule: 'Whoever works alone needs information from, and time with, colleagues and management.',
  counted: 'To meet is to be at work together for at least {least}.',
  ruleManager: 'The safety group should regularly be in contact with those who work alone.',
  fixOverlap: 'Let a shift of {person} overlap with that of a colleague by at least {least}.',
  fixLunch: 'Let {person} eat together with colleagues once a week.',
  fixVisit: 'Plan a visit of a manager or the safety representative in a shift of {person}.',
} as const;

type Tell = Teller<typeof messages>;

interface Params {
  readonly days: number;
  readonly least: number;
  readonly managerLeast: number;
  readonly managerShare: number;
}

export const noColleagueMet = defineRule({
  id: 'no-colleague-met',
  title: 'No colleague met',
  summary:
    'Nobody should work for two weeks without meeting a colleague; work in an office counts as meeting.',
  kind: 'guidance',
  group: 'good-practice',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['dk-apv-guards', 'dk-bar-service'],
  acrossShifts: true,
  params: z.strictObject({
    days: count('How many days without meeting a colleague are too many; exactly this many already are.', 14),
    least: count('How many minutes at work together count as meeting; exactly this many do.', 15),
    managerLeast: count(
      'How many minutes in four weeks somebody who is much alone is to be at work together with a manager or the safety representative; exactly this many are enough.',
      30,
    ),
    managerShare: count(
      'Share of the working time alone, in per cent, from which on a manager or the safety representative is to be met; exactly this much already counts.',
      50,
    ),
  }),
  messages,
  check(view, params, tell) {
    const days = daysWorked(view);
    const unmet = days ? view.roster.people.flatMap((_, person) => unmetBy(view, person, days, params)) : [];
    const told = new Set(unmet.map(({ shifts: [first] }) => first!.person));
    const findings = [
      ...unmet.map((one) => wordedUnmet(view, one, params, tell)),
      ...(days ? withoutManager(view, days, params, told, tell) : []),
    ];
    const pieces = findings.map(({ people, place, at }) => ({ person: people[0]!, place, ...at }));
    return { findings, ...countedWork(view, pieces, () => true) };
  },
  valid: [
    { name: 'thirteen days alone', roster: shiftsOn('Ane', [2, 5, 9, 14]), expect: [] },
    { name: 'three shifts in fourteen days', roster: shiftsOn('Ane', [2, 9, 15]), expect: [] },
    {
      name: 'a colleague for exactly 15 minutes in the middle',
      roster: `${shiftsOn('Ane', [2, 5, 9, 15])}\nBo 2026-03-09 08:00-08:15`,
      expect: [],
    },
    {
      name: 'somebody in a room nobody said enough about',
      places: 'Hus other; zone Lager unknown',
      roster: `${shiftsOn('Ane @Hus', [2, 5, 9, 15])}\nBo @Hus/Lager 2026-03-09 08:00-16:00`,
      expect: [],
    },
    {
      name: 'the manager for exactly half an hour in four weeks',
      roster: `${shiftsOn('Ane', [2, 9, 16, 23, 29])}\nEva[manager] 2026-03-09 08:00-08:15\nEva 2026-03-16 08:00-08:15`,
      expect: [],
    },
    { name: 'an office', places: 'Kontor office', roster: shiftsOn('Ane', [2, 5, 9, 15]), expect: [] },
  ],
  invalid: [
    {
      name: 'fourteen days alone',
      country: 'no',
      roster: shiftsOn('Ane', [2, 5, 9, 15]),
      expect: ['noColleague'],
    },
    {
      name: 'a colleague for 14 minutes',
      roster: `${shiftsOn('Ane', [2, 5, 9, 15])}\nBo 2026-03-09 08:00-08:14`,
      expect: ['noColleague'],
    },
    {
      name: 'fourteen days between two meetings, over the clock change',
      country: 'se',
      roster: `${shiftsOn('Ane', [16, 17, 23, 29, 31])}\nBo 2026-03-16 08:00-16:00\nBo 2026-03-31 08:00-16:00\nAne 2026-03-20 08:00-16:00`,
      expect: ['noColleague'],
    },
    {
      name: 'the manager for a minute less than half an hour in four weeks',
      roster: `${shiftsOn('Ane', [2, 9, 16, 23, 29])}\nEva[manager] 2026-03-09 08:00-08:15\nEva 2026-03-16 08:00-08:14`,
      expect: ['noManager'],
    },
    {
      name: 'the safety representative is in the room next door',
      places: 'Hus other; zone Lager separated',
      roster: `${shiftsOn('Ane @Hus', [2, 9, 16, 23, 29])}\nBo @Hus 2026-03-09 08:00-09:00\nBo @Hus 2026-03-23 08:00-09:00\nEva[safety-rep] @Hus/Lager 2026-03-16 08:00-16:00`,
      expect: ['noManager'],
    },
  ],
});

function shiftsOn(who: string, days: readonly number[]): string {
  return days.map((day) => `${who} 2026-03-${String(day).padStart(2, '0')} 08:00-16:00`).join('\n');
}

function wordedUnmet(view: RosterView, { shifts, days }: Unmet, { least }: Params, tell: Tell): Finding {
  const [first] = shifts as [Shift];
  const person = view.person(first.person).name;
  const length = { least: { minutes: least } };
  return tell.warn(
    'noColleague',
    { person, days: days.end - days.start, count: shifts.length, ...periodOf(view, shifts) },
    {
      ...hullOf(view, shifts, first.place),
      explain: () => ({
        why: [because(tell.say('rule'), 'dk-apv-guards'), because(tell.say('counted', length))],
        fixes: [tell.say('fixOverlap', { person, ...length }), tell.say('fixLunch', { person })],
      }),
    },
  );
}

/** People who are much alone, in whole periods of four weeks, where the roster knows a manager or safety representative. */
function withoutManager(
  view: RosterView,
  days: Span<Day>,
  params: Params,
  told: ReadonlySet<number>,
  tell: Tell,
): Finding[] {
  const isManager = view.roster.people.map(({ duties = [] }) =>
    duties.some((duty) => duty === 'manager' || duty === 'safety-rep'),
  );
  if (!isManager.includes(true)) return [];
  const periods = periodsIn(days, FOUR_WEEKS, FOUR_WEEKS);
  return view.roster.people.flatMap((_, person) => {
    if (isManager[person] || told.has(person)) return [];
    return isolationsIn(view, person, periods)
      .filter((worked) => isTelling(worked) && percentAlone(worked) >= params.managerShare)
      .filter(({ shifts }) => minutesWith(view, shifts, isManager) < params.managerLeast)
      .map((worked) => wordedManager(view, worked, params, tell));
  });
}

function wordedManager(view: RosterView, worked: Isolation, { managerLeast }: Params, tell: Tell): Finding {
  const { shifts, place } = worked;
  const person = view.person(shifts[0]!.person).name;
  const share = Math.floor(percentAlone(worked));
  return tell.warn(
    'noManager',
    { person, share, least: { minutes: managerLeast }, ...periodOf(view, shifts) },
    {
      ...hullOf(
        view,
        shifts.filter((shift) => shift.place === place),
        place,
      ),
      explain: () => ({
        why: [because(tell.say('ruleManager'), 'dk-bar-service')],
        fixes: [tell.say('fixVisit', { person })],
      }),
    },
  );
}

function periodOf(view: RosterView, shifts: readonly Shift[]) {
  return { from: { day: dayOf(view, shifts[0]!) }, to: { day: dayOf(view, shifts.at(-1)!) } };
}

function hullOf(view: RosterView, shifts: readonly Shift[], place: number) {
  const { person, start } = shifts[0]!;
  return whereabouts(view, { place, people: [person], start, end: shifts.at(-1)!.end });
}

function count(description: string, usual: number) {
  return z._default(z.int().check(z.minimum(1), z.describe(description)), usual);
}
