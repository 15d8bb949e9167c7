import * as z from 'zod/mini';
import type { Shift } from '../../roster/roster';
import { weekdayOf } from '../../time/calendar';
import { holidayOn } from '../../time/holidays';
import type { Day } from '../../time/units';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import { countedWork, whereabouts } from '../shared/lone-pieces';
import { isMostlyAlone, loneShiftsIn } from '../shared/lone-shifts';
import { isOffice } from '../shared/offices';
import type { RosterView } from '../view';

const messages = {
  inARow: '{person} is mostly alone at {place} on {count:day|days} of the weekend in a row, {from} to {to}.',
  rule: 'Nobody should be alone for more than {most:day|days} of a weekend or of public holidays in a row.',
  example: 'An example from Norway: a service where one person had the long weekends alone wanted to be two.',
  mostly: 'A shift counts as alone when at least half of it is.',
  fixTwo: 'Roster two people at {place} on one of the days.',
  fixSwap: 'Let somebody else take one of the days of {person}.',
} as const;

type Tell = Teller<typeof messages>;

/** A person's lone shifts at one place on days that follow on each other. */
interface Row {
  readonly shifts: readonly [Shift, ...Shift[]];
  readonly first: Day;
  readonly last: Day;
}

export const weekendAlone = defineRule({
  id: 'weekend-alone',
  title: 'Alone all weekend',
  summary: 'The same person should not be alone on several days of a weekend in a row; offices are exempt.',
  kind: 'guidance',
  group: 'good-practice',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['no-fafo-2016'],
  acrossShifts: true,
  params: z.strictObject({
    most: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe(
            'Most days in a row (Saturdays, Sundays and public holidays, by the day that a shift begins on) on which the same person is mostly alone; exactly this many are allowed.',
          ),
        ),
      1,
    ),
  }),
  messages,
  check(view, { most }, tell) {
    const lone = loneShiftsIn(view);
    const shifts = [...lone.keys()].filter((shift) => isOff(view, shift) && isMostlyAlone(view, lone, shift));
    const rows = rowsIn(view, shifts).filter(({ first, last }) => last - first + 1 > most);
    const findings = rows.map((row) => worded(view, row, most, tell));
    const told = findings.map(({ people, place, at }) => ({ person: people[0]!, place, ...at }));
    const looksAt = (shift: Shift) => !isOffice(view, shift.place) && isOff(view, shift);
    return { findings, ...countedWork(view, told, looksAt) };
  },
  valid: [
    {
      name: 'alone on Saturday, with others on Sunday',
      roster: 'Ane 2026-03-07 10:00-16:00\nAne 2026-03-08 10:00-16:00\nBo 2026-03-08 10:00-16:00',
      expect: [],
    },
    {
      name: 'Friday and Saturday',
      roster: 'Ane 2026-03-06 10:00-16:00\nAne 2026-03-07 10:00-16:00',
      expect: [],
    },
    {
      name: 'two who take a day each',
      roster: 'Ane 2026-03-07 10:00-16:00\nBo 2026-03-08 10:00-16:00',
      expect: [],
    },
    {
      name: 'a day each at two places',
      places: 'Nord kiosk\nSyd kiosk',
      roster: 'Ane @Nord 2026-03-07 10:00-16:00\nAne @Syd 2026-03-08 10:00-16:00',
      expect: [],
    },
    {
      name: '1 May, which is no public holiday in Denmark, and the Saturday after',
      roster: 'Ane 2026-05-01 10:00-16:00\nAne 2026-05-02 10:00-16:00',
      expect: [],
    },
    {
      name: 'an office',
      places: 'Kontor office',
      roster: 'Ane 2026-03-07 10:00-16:00\nAne 2026-03-08 10:00-16:00',
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'Saturday and Sunday',
      roster: 'Ane 2026-03-07 10:00-16:00\nAne 2026-03-08 10:00-16:00',
      expect: ['inARow'],
    },
    {
      name: 'over both clock changes',
      country: 'se',
      roster:
        'Ane 2026-03-28 22:00-06:00\nAne 2026-03-29 22:00-06:00\nAne 2026-10-24 22:00-06:00\nAne 2026-10-25 22:00-06:00',
      expect: ['inARow', 'inARow'],
    },
    {
      name: '1 May, which is a public holiday in Norway, and the Saturday after',
      country: 'no',
      roster: 'Ane 2026-05-01 10:00-16:00\nAne 2026-05-02 10:00-16:00',
      expect: ['inARow'],
    },
    {
      name: 'from Christmas into the weekend',
      roster: 'Ane 2026-12-25 10:00-16:00\nAne 2026-12-26 10:00-16:00\nAne 2026-12-27 10:00-16:00',
      params: { most: 2 },
      expect: ['inARow'],
    },
  ],
});

function isOff(view: RosterView, { place, start }: Shift): boolean {
  const day = view.dayAt(place, start);
  return weekdayOf(day) >= 6 || holidayOn(view.place(place).country, day) !== undefined;
}

function rowsIn(view: RosterView, shifts: readonly Shift[]): Row[] {
  const inOrder = [...shifts].sort((a, b) => a.person - b.person || a.place - b.place || a.start - b.start);
  const rows: Row[] = [];
  for (const shift of inOrder) {
    const day = view.dayAt(shift.place, shift.start);
    const row = rows.at(-1);
    if (row && goesOn(row, shift, day))
      rows[rows.length - 1] = { ...row, shifts: [...row.shifts, shift], last: day };
    else rows.push({ shifts: [shift], first: day, last: day });
  }
  return rows;
}

function goesOn({ shifts: [first], last }: Row, shift: Shift, day: Day): boolean {
  return first.person === shift.person && first.place === shift.place && day - last <= 1;
}

function worded(view: RosterView, { shifts, first, last }: Row, most: number, tell: Tell): Finding {
  const [{ person, place, start }] = shifts;
  const names = { person: view.person(person).name, place: view.place(place).name };
  const count = last - first + 1;
  return tell.warn(
    'inARow',
    { ...names, count, from: { day: first }, to: { day: last } },
    {
      ...whereabouts(view, { place, people: [person], start, end: shifts.at(-1)!.end }),
      explain: () => ({
        why: [
          because(tell.say('rule', { most })),
          because(tell.say('example'), 'no-fafo-2016'),
          because(tell.say('mostly')),
        ],
        fixes: [tell.say('fixTwo', { place: names.place }), tell.say('fixSwap', { person: names.person })],
      }),
    },
  );
}
