import { describe, expect, test } from '@jest/globals';
import { aloneStretches } from '../../../src/core/occupancy/alone-stretches';
import type { CompanyNeed } from '../../../src/core/occupancy/stretch';
import type { Person, Place, Roster, Shift, ShiftKind, ZoneReach } from '../../../src/core/roster/roster';
import { clockText, minuteOfDayOf, parseIsoDate, parseIsoMinute } from '../../../src/core/time/calendar';
import { zoneClock } from '../../../src/core/time/zone-clock';

const clock = zoneClock('Europe/Copenhagen');
const DATE = '2026-03-02';

/** Minors but for Embla and Asger, who are adults, and Kim, of whom nothing is known. Liv turns 18 on 3 March 2026. */
const people: Person[] = [
  { name: 'Sif', under18: true },
  { name: 'Liv', birthDate: parseIsoDate('2008-03-03')! },
  { name: 'Embla', under18: false },
  { name: 'Asger', age: 41 },
  { name: 'Kim' },
].map((person) => ({ alsoWrittenAs: [], ...person }));

const reaches: ZoneReach[] = [
  'same-room',
  'next-room',
  'next-room',
  'unconfirmed',
  'unknown',
  'separated',
  'other-floor',
];
const shop: Place = {
  name: 'Kiosk',
  country: 'dk',
  timeZone: 'Europe/Copenhagen',
  zones: reaches.map((reach, i) => ({ name: `Zone ${i}`, reach })) as unknown as Place['zones'],
};
const places: Place[] = [shop, { ...shop, name: 'Grill' }];

/** `Sif 18:00-20:00`, `Sif 22:00-26:00 Grill`, `Embla 18:00-20:00 zone 1`, `Embla 19:00-19:10 break`. */
function roster(...lines: string[]): Roster {
  return { country: 'dk', people, places, shifts: lines.map(shiftFrom) };
}

function shiftFrom(line: string): Shift {
  const [, name, start, end, rest = ''] = /^(\w+) (\S+)-(\S+)(.*)$/.exec(line)!;
  const kind = /on-call|absence|tentative|break/.exec(rest)?.[0] ?? 'work';
  return {
    person: people.findIndex((person) => person.name === name),
    place: rest.includes('Grill') ? 1 : 0,
    zone: Number(/zone (\d)/.exec(rest)?.[1] ?? 0),
    kind: kind as ShiftKind,
    start: clock.toInstant(wallFrom(start!), 'start')!,
    end: clock.toInstant(wallFrom(end!), 'end')!,
    cells: [{ sheet: 'Roster', address: 'A1' }],
  };
}

function wallFrom(text: string): number {
  const [hours, minutes] = text.split(':').map(Number) as [number, number];
  return parseIsoMinute(`${DATE}T00:00`)! + hours * 60 + minutes;
}

/** `Sif 18:00-19:00?` where a part is not sure; the zone, when it is not the sales area, and the other place. */
function found(need: CompanyNeed, ...lines: string[]): string[] {
  return aloneStretches(roster(...lines), need).map(({ person, place, zone, parts }) => {
    const texts = parts.map(({ start, end, sure }) => `${clockOf(start)}-${clockOf(end)}${sure ? '' : '?'}`);
    return [people[person]!.name, ...texts, place === 1 ? 'Grill' : '', zone ? `zone ${zone}` : '']
      .filter(Boolean)
      .join(' ');
  });
}

function clockOf(instant: number): string {
  return clockText(minuteOfDayOf(clock.toWall(instant)));
}

const cases: Record<CompanyNeed, [string, string[], string[]][]> = {
  adult: [
    ['nobody else', ['Sif 18:00-20:00'], ['Sif 18:00-20:00']],
    ['an adult all the time', ['Sif 18:00-20:00', 'Embla 17:00-20:00'], []],
    [
      'two minors are no company',
      ['Sif 18:00-20:00', 'Liv 18:00-20:00'],
      ['Sif 18:00-20:00', 'Liv 18:00-20:00'],
    ],
    [
      'an adult ten minutes away',
      ['Sif 18:00-20:00', 'Embla 18:00-20:00', 'Embla 19:00-19:10 break'],
      ['Sif 19:00-19:10'],
    ],
    [
      'an end is not worked',
      ['Sif 18:00-20:00', 'Embla 16:00-18:00', 'Asger 18:01-20:00'],
      ['Sif 18:00-18:01'],
    ],
    [
      'a change of adults is no moment alone',
      ['Sif 18:00-20:00', 'Embla 16:00-19:00', 'Asger 19:00-21:00'],
      [],
    ],
    ['an adult in other premises', ['Sif 18:00-20:00', 'Embla 18:00-20:00 Grill'], ['Sif 18:00-20:00']],
    ['an adult on call', ['Sif 18:00-20:00', 'Embla 18:00-20:00 on-call'], ['Sif 18:00-20:00']],
    ['an adult not confirmed', ['Sif 18:00-20:00', 'Embla 18:00-20:00 tentative'], ['Sif 18:00-20:00']],
    [
      'an adult who is also absent',
      ['Sif 18:00-20:00', 'Embla 18:00-20:00', 'Embla 19:00-20:00 absence'],
      ['Sif 19:00-20:00?'],
    ],
    [
      'an adult in two places at once',
      ['Sif 18:00-20:00', 'Embla 18:00-20:00', 'Embla 19:00-20:00 Grill'],
      ['Sif 19:00-20:00?'],
    ],
    [
      'somebody of unknown age',
      ['Sif 18:00-20:00', 'Kim 19:00-20:00'],
      ['Sif 18:00-19:00 19:00-20:00?', 'Kim 19:00-20:00'],
    ],
    ['a confirmed next room', ['Sif 18:00-20:00', 'Embla 18:00-20:00 zone 1'], []],
    [
      'from one next room to another',
      ['Sif 18:00-20:00 zone 1', 'Embla 18:00-20:00 zone 2'],
      ['Sif 18:00-20:00? zone 1'],
    ],
    ['an unconfirmed room', ['Sif 18:00-20:00', 'Embla 18:00-20:00 zone 3'], ['Sif 18:00-20:00?']],
    ['a room nothing is known about', ['Sif 18:00-20:00', 'Embla 18:00-20:00 zone 4'], ['Sif 18:00-20:00?']],
    ['a separated room', ['Sif 18:00-20:00', 'Embla 18:00-20:00 zone 5'], ['Sif 18:00-20:00']],
    ['another floor', ['Sif 18:00-20:00', 'Embla 18:00-20:00 zone 6'], ['Sif 18:00-20:00']],
    ['both on the other floor', ['Sif 18:00-20:00 zone 6', 'Embla 18:00-20:00 zone 6'], []],
    ['18 at midnight', ['Liv 22:00-26:00'], ['Liv 22:00-00:00']],
    [
      '18 at midnight, and company from then',
      ['Sif 22:00-26:00', 'Liv 22:00-26:00'],
      ['Sif 22:00-00:00', 'Liv 22:00-00:00'],
    ],
    ['shifts that touch are one stretch', ['Sif 18:00-19:00', 'Sif 19:00-20:00'], ['Sif 18:00-20:00']],
    [
      'another zone is another stretch',
      ['Sif 18:00-19:00', 'Sif 19:00-20:00 zone 5'],
      ['Sif 18:00-19:00', 'Sif 19:00-20:00 zone 5'],
    ],
    [
      'written twice is still one person',
      ['Sif 18:00-20:00', 'Sif 18:00-20:00', 'Sif 19:00-21:00'],
      ['Sif 18:00-21:00'],
    ],
    [
      'a break in one place',
      ['Sif 18:00-20:00', 'Sif 19:00-19:30 break'],
      ['Sif 18:00-19:00', 'Sif 19:30-20:00'],
    ],
  ],
  anyone: [
    ['nobody else', ['Embla 22:00-26:00'], ['Embla 22:00-02:00']],
    ['a minor is company', ['Embla 22:00-26:00', 'Sif 22:00-26:00'], []],
    ['written twice is no company', ['Embla 22:00-26:00', 'Embla 22:00-26:00'], ['Embla 22:00-02:00']],
    [
      'in the shop and the next room at once is no company',
      ['Embla 22:00-23:00', 'Embla 22:00-23:00 zone 1'],
      ['Embla 22:00-23:00', 'Embla 22:00-23:00 zone 1'],
    ],
    [
      'in two places at once, alone in both',
      ['Embla 22:00-23:00', 'Embla 22:00-23:00 Grill'],
      ['Embla 22:00-23:00', 'Embla 22:00-23:00 Grill'],
    ],
    [
      'only doubtful company for each other',
      ['Embla 22:00-23:00', 'Sif 22:00-23:00 zone 3'],
      ['Sif 22:00-23:00? zone 3', 'Embla 22:00-23:00?'],
    ],
  ],
};

describe.each(Object.entries(cases) as [CompanyNeed, (typeof cases)['adult']][])('%s', (need, rows) => {
  test.each(rows)('%s', (_name, lines, expected) => {
    expect(found(need, ...lines)).toEqual(expected);
  });
});

test('clock changes: 23 and 25 hours are worked in minutes, not in wall time', () => {
  const night = (from: string, to: string): number => {
    const start = clock.toInstant(parseIsoMinute(from)!, 'start')!;
    const end = clock.toInstant(parseIsoMinute(to)!, 'end')!;
    const shift: Shift = { ...shiftFrom('Embla 22:00-26:00'), start, end };
    const [stretch] = aloneStretches({ country: 'dk', people, places, shifts: [shift] }, 'anyone');
    return stretch!.end - stretch!.start;
  };
  expect(night('2026-03-28T22:00', '2026-03-29T06:00')).toBe(7 * 60);
  expect(night('2026-10-24T22:00', '2026-10-25T06:00')).toBe(9 * 60);
});

test('a stretch names the shift that it begins in', () => {
  const [first, second] = aloneStretches(
    roster('Sif 18:00-19:00', 'Sif 19:00-21:00', 'Embla 17:00-18:30', 'Embla 19:00-20:00'),
    'adult',
  );
  expect([first?.shift, second?.shift]).toEqual([0, 1]);
});

test('an empty roster has nobody alone', () => {
  expect(aloneStretches({ country: 'dk', people: [], places: [], shifts: [] }, 'anyone')).toEqual([]);
});

test.each([{ person: 9 }, { place: 9 }, { zone: 9 }])(
  'a shift of nobody or nowhere is refused: %j',
  (wrong) => {
    const shifts = [{ ...shiftFrom('Sif 18:00-20:00'), ...wrong }];
    expect(() => aloneStretches({ country: 'dk', people, places, shifts }, 'adult')).toThrow(RangeError);
  },
);
