import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OpeningHours, Roster, Shift } from '../../../src/core/roster/roster';
import { placeTimes } from '../../../src/core/statistics/place-times';
import { rosterOf } from '../rules/notation';
import { countedTimes } from './counted-times';

function timesOf(roster: string, places = 'Kiosk kiosk; hours 1-7 08:00-20:00; hours holiday closed') {
  return placeTimes(rosterOf({ roster, places }))[0]!;
}

const days = (from: number, to: number, line: (date: string) => string) =>
  Array.from({ length: to - from + 1 }, (_, i) => line(`2026-03-${String(from + i).padStart(2, '0')}`)).join(
    '\n',
  );

describe('an average week', () => {
  const daily = (date: string) => `Ane ${date} 08:00-20:00\nBo ${date} 10:00-16:00`;

  test.each([
    ['a week', 2, 8],
    ['four weeks', 2, 29],
    ['ten days', 2, 11],
  ])('is the same over %s with the same hours each day', (_, from, to) => {
    expect(timesOf(days(from, to, daily)).week).toEqual({
      open: 7 * 720,
      staffed: 7 * 720,
      worked: 7 * 1080,
      aloneWhileOpen: 7 * 360,
      aloneAtNight: 0,
    });
  });

  test('has its closed days: twelve days from Monday to Friday are two weeks', () => {
    const roster = [days(2, 6, daily), days(9, 13, daily)].join('\n');
    const { week } = timesOf(roster, 'Kiosk kiosk; hours 1-5 08:00-20:00');
    expect([week.open, week.worked]).toEqual([5 * 720, 5 * 1080]);
  });

  test('counts a night for the day on which it begins, also the last of the roster', () => {
    const night = (date: string) => `Ane ${date} 20:00-08:00\nBo ${date} 08:00-20:00`;
    const { week, longest } = timesOf(days(2, 8, night), 'Kiosk kiosk; hours 1-7 00:00-24:00');
    expect(week).toMatchObject({ open: 7 * 1440, staffed: 7 * 1440, aloneAtNight: 7 * 480 });
    expect(longest).toBe(720);
  });
});

describe('opening hours', () => {
  test('are not known where one day with work has none', () => {
    const places = 'Kiosk kiosk; hours 1-5 08:00-20:00';
    expect(timesOf('Ane 2026-03-06 08:00-20:00', places).openKnown).toBe(true);
    const saturday = timesOf('Ane 2026-03-06 08:00-20:00\nAne 2026-03-07 10:00-12:00', places);
    expect([saturday.openKnown, saturday.week.open]).toEqual([false, 840]);
  });
});

test('offices are left out, and places without work', () => {
  const places = 'Kontor office\nNord kiosk\nSyd kiosk';
  const all = placeTimes(
    rosterOf({ places, roster: 'Ane @Kontor 2026-03-03 08:00-16:00\nBo @Syd 2026-03-03 08:00-16:00' }),
  );
  expect(all.map(({ place }) => place)).toEqual(['Syd']);
});

/** Three people, two places of one room, over a week with a clock change or Easter in them. */
const rosters: fc.Arbitrary<Roster> = fc
  .tuple(
    fc.constantFrom('2026-03-25T04:00Z', '2026-03-29T22:00Z', '2026-10-21T22:00Z'),
    fc.array(
      fc.record({
        person: fc.nat(2),
        place: fc.constantFrom(0, 0, 1),
        kind: fc.constantFrom('work', 'work', 'work', 'work', 'break', 'absence'),
        // Mostly crowded into a day and a night, so that shifts touch, overlap and hold each other.
        start: fc
          .oneof({ weight: 3, arbitrary: fc.nat(30) }, { weight: 1, arbitrary: fc.nat(216) })
          .map((hour) => hour * 60),
        late: fc.constantFrom(0, 0, 15, 31),
        minutes: fc.constantFrom(1, 60, 300, 480, 900),
      }),
      { minLength: 3, maxLength: 14, size: 'max' },
    ),
    fc.array(openingHours(), { minLength: 2, maxLength: 2 }),
  )
  .map(([from, rows, hours]) => ({
    country: 'dk',
    people: ['Ane', 'Bo', 'Eva'].map((name) => ({ name, alsoWrittenAs: [] })),
    places: hours.map((known, i) => ({
      name: `Place ${i}`,
      country: 'dk',
      timeZone: 'Europe/Copenhagen',
      zones: [{ name: '', reach: 'same-room' }],
      hours: known,
    })),
    shifts: [{ ...rows[0]!, kind: 'work' }, ...rows.slice(1)].map(({ late, minutes, ...row }): Shift => {
      const start = Date.parse(from) / 60_000 + row.start + late;
      const cells: Shift['cells'] = [{ sheet: 'Roster', address: 'A1' }];
      return { ...row, kind: row.kind as Shift['kind'], zone: 0, start, end: start + minutes, cells };
    }),
  }));

function openingHours(): fc.Arbitrary<OpeningHours> {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
    .map(([from, length]) => ({ start: from * 60, end: (from + length) * 60 }));
  const day = fc.array(span, { maxLength: 1 });
  return fc.record(
    { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day, holiday: day },
    { requiredKeys: [] },
  );
}

test('counting every minute finds the same', () => {
  fc.assert(
    fc.property(rosters, (roster) => {
      for (const { place, week, longest } of placeTimes(roster)) {
        const counted = countedTimes(roster, Number(place.slice(-1)));
        expect(longest).toBe(counted.longest);
        for (const [kind, minutes] of Object.entries(counted.week)) {
          // Rounded to the minute, half of one to either side.
          const own = week[kind as keyof typeof week];
          expect([kind, Math.abs(own - minutes) < 0.501 ? minutes : own]).toEqual([kind, minutes]);
        }
      }
    }),
    { numRuns: 50 },
  );
});
