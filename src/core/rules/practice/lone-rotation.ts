import * as z from 'zod/mini';
import type { Shift } from '../../roster/roster';
import { because, defineRule, type Teller } from '../define-rule';
import type { Finding } from '../finding';
import { countedWork, whereabouts } from '../shared/lone-pieces';
import { isMostlyAlone, loneShiftsIn, type LoneShifts } from '../shared/lone-shifts';
import { nightParams, nightsBy } from '../shared/nights';
import { isOffice } from '../shared/offices';
import { mostNights, type MostNights, type Shifts } from './lone-rotation/most-nights';
import type { RosterView } from '../view';

const messages = {
  inARow: '{person} is mostly alone on {count:working day|working days} in a row, {from} to {to}.',
  mostNights: '{person} has {count} of the {total} lone nights at {place}, {from} to {to}.',
  rule: 'Where lone work cannot be avoided, taking turns relieves.',
  ruleInARow: 'More than {count} such working days in a row are counted as too many.',
  ruleNights: 'More than half of the lone nights is counted as too many, where others work at {place} too.',
  mostly: 'A shift counts as alone when at least half of it is.',
  fixSwap: 'Let {person} swap one of the shifts for one together with others.',
  fixShare: 'Let others take some of the nights of {person}.',
} as const;

type Tell = Teller<typeof messages>;

export const loneRotation = defineRule({
  id: 'lone-rotation',
  title: 'Always the same alone',
  summary: 'Lone shifts and lone nights should be taken in turns; offices are exempt.',
  kind: 'guidance',
  group: 'good-practice',
  packs: ['good-practice'],
  countries: ['dk', 'no', 'se'],
  sources: ['dk-bar-service'],
  acrossShifts: true,
  params: z.strictObject({
    inARow: z._default(
      z
        .int()
        .check(
          z.minimum(1),
          z.describe(
            'Most working days in a row on which somebody is mostly alone; exactly this many are allowed.',
          ),
        ),
      3,
    ),
    ...nightParams,
  }),
  messages,
  check(view, params, tell) {
    const lone = loneShiftsIn(view);
    const rows = view.roster.people
      .flatMap((_, person) => rowsOf(view, lone, person))
      .filter((row) => daysIn(view, row) > params.inARow);
    const findings = [
      ...rows.map((row) => wordedRow(view, row, params.inARow, tell)),
      ...mostNights(view, lone, nightsBy(view, params)).map((most) => wordedNights(view, most, tell)),
    ];
    const told = findings.map(({ people, place, at }) => ({ person: people[0]!, place, ...at }));
    return { findings, ...countedWork(view, told, ({ place }) => !isOffice(view, place)) };
  },
  valid: [
    {
      name: 'three days in a row',
      roster: [3, 4, 5].map((day) => `Ane 2026-03-0${day} 08:00-14:00`).join('\n'),
      expect: [],
    },
    {
      name: 'a day together with others between',
      roster: `${[3, 4, 5, 6, 7].map((day) => `Ane 2026-03-0${day} 08:00-14:00`).join('\n')}\nBo 2026-03-05 08:00-14:00`,
      expect: [],
    },
    {
      name: 'alone for a minute less than half',
      roster: [3, 4, 5, 6]
        .map((day) => `Ane 2026-03-0${day} 08:00-14:00\nBo 2026-03-0${day} 10:59-14:00`)
        .join('\n'),
      expect: [],
    },
    {
      name: 'two who take the nights in turns, as evenly as five can be shared',
      roster: [1, 2, 3, 4, 5]
        .map((day) => `${day % 2 ? 'Ane' : 'Bo'} 2026-03-0${day} 22:00-06:00`)
        .join('\n'),
      expect: [],
    },
    {
      name: 'three nights, too few to tell',
      roster: `${[1, 3, 5].map((day) => `Ane 2026-03-0${day} 22:00-06:00`).join('\n')}\nBo 2026-03-04 08:00-12:00`,
      expect: [],
    },
    {
      name: 'nights of somebody who works there without any other adult',
      roster: `${[1, 3, 5, 7].map((day) => `Ane 2026-03-0${day} 22:00-06:00\nAne 2026-03-0${day + 1} 16:00-18:00`).join('\n')}\n${[2, 4, 6, 8].map((day) => `Emma[16] 2026-03-0${day} 16:00-18:00`).join('\n')}`,
      expect: [],
    },
    {
      name: 'an office',
      places: 'Kontor office',
      roster: [3, 4, 5, 6].map((day) => `Ane 2026-03-0${day} 08:00-14:00`).join('\n'),
      expect: [],
    },
  ],
  invalid: [
    {
      name: 'four days in a row, over the turn of the month',
      roster: ['03-30', '03-31', '04-01', '04-02'].map((day) => `Ane 2026-${day} 08:00-14:00`).join('\n'),
      expect: ['inARow'],
    },
    {
      name: 'alone for exactly half',
      roster: [3, 4, 5, 6]
        .map((day) => `Ane 2026-03-0${day} 08:00-14:00\nBo 2026-03-0${day} 11:00-14:00`)
        .join('\n'),
      expect: ['inARow'],
    },
    {
      name: 'three of four nights',
      country: 'no',
      roster: ['Ane', 'Bo', 'Ane', 'Ane']
        .map((name, i) => `${name} 2026-03-0${i + 1} 22:00-06:00`)
        .join('\n'),
      expect: ['mostNights'],
    },
    {
      name: 'a row of nights that nobody else takes',
      country: 'se',
      roster: `${[1, 2, 3, 4].map((day) => `Ane 2026-03-0${day} 22:00-06:00`).join('\n')}\nBo 2026-03-04 08:00-12:00`,
      expect: ['inARow', 'mostNights'],
    },
  ],
});

/** A person's shifts outside offices, cut wherever one is not mostly alone. */
function rowsOf(view: RosterView, lone: LoneShifts, person: number): Shifts[] {
  const rows: Shift[][] = [[]];
  for (const shift of view.workOf(person)) {
    if (isOffice(view, shift.place)) continue;
    if (isMostlyAlone(view, lone, shift)) rows.at(-1)!.push(shift);
    else rows.push([]);
  }
  return rows.filter((row): row is [Shift, ...Shift[]] => row.length > 0);
}

function daysIn(view: RosterView, row: Shifts): number {
  return new Set(row.map(({ place, start }) => view.dayAt(place, start))).size;
}

function wordedRow(view: RosterView, row: Shifts, most: number, tell: Tell): Finding {
  const data = { ...periodOf(view, row), count: daysIn(view, row) };
  const { person } = data;
  return tell.warn('inARow', data, {
    ...hullOf(view, row),
    explain: () => ({
      why: [
        because(tell.say('rule'), 'dk-bar-service'),
        because(tell.say('ruleInARow', { count: most })),
        because(tell.say('mostly')),
      ],
      fixes: [tell.say('fixSwap', { person })],
    }),
  });
}

function wordedNights(view: RosterView, { shifts, total }: MostNights, tell: Tell): Finding {
  const data = { ...periodOf(view, shifts), count: shifts.length, total };
  const { person, place } = data;
  return tell.warn('mostNights', data, {
    ...hullOf(view, shifts),
    explain: () => ({
      why: [
        because(tell.say('rule'), 'dk-bar-service'),
        because(tell.say('ruleNights', { place })),
        because(tell.say('mostly')),
      ],
      fixes: [tell.say('fixShare', { person })],
    }),
  });
}

function periodOf(view: RosterView, shifts: Shifts) {
  const [first] = shifts;
  const last = shifts.at(-1)!;
  return {
    person: view.person(first.person).name,
    place: view.place(first.place).name,
    from: { day: view.dayAt(first.place, first.start) },
    to: { day: view.dayAt(last.place, last.start) },
  };
}

function hullOf(view: RosterView, shifts: Shifts) {
  const [{ person, place, start }] = shifts;
  return whereabouts(view, { place, people: [person], start, end: shifts.at(-1)!.end });
}
