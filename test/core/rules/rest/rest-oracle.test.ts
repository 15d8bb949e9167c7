import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Finding, timesOf } from '../../../../src/core/rules/finding';
import { dailyRest } from '../../../../src/core/rules/rest/daily-rest';
import { weeklyRest } from '../../../../src/core/rules/rest/weekly-rest';
import { judge } from '../../../../src/core/rules/run';
import { viewOf } from '../../../../src/core/rules/view';
import type { Roster, Shift } from '../../../../src/core/roster/roster';
import { zoneClock } from '../../../../src/core/time/zone-clock';

// The statutes again, minute by minute and without any of the code under test but the clock: what is worked is a set of
// minutes, and each minute is asked for the rest before it.

const clock = zoneClock('Europe/Copenhagen');
const weeks = ['2026-03-23', '2026-06-01', '2026-10-19'].map((date) => Date.parse(`${date}T00:00Z`) / 60_000);

/** Shifts of one adult within 16 days around a clock change or far from one; overlapping and touching ones too. */
const rosters: fc.Arbitrary<Roster> = fc
  .tuple(
    fc.constantFrom(...weeks),
    fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 15 }),
        from: fc.constantFrom(0, 1, 300, 359, 360, 420, 480, 840, 900, 1320),
        length: fc.constantFrom(1, 59, 240, 480, 481, 540, 660, 779, 780, 781),
        kind: fc.constantFrom('work', 'work', 'work', 'work', 'on-call', 'absence'),
      }),
      { minLength: 1, maxLength: 16, size: 'max' },
    ),
  )
  .map(([week, rows]) => ({
    country: 'dk',
    people: [{ name: 'Ane', alsoWrittenAs: [], age: 30 }],
    places: [
      {
        name: 'Kiosk',
        kind: 'kiosk',
        country: 'dk',
        timeZone: 'Europe/Copenhagen',
        zones: [{ name: '', reach: 'same-room' }],
      },
    ],
    shifts: rows.map(({ day, from, length, kind }, row): Shift => {
      const start = week + day * 1440 + from;
      const cells = [{ sheet: 'Example', address: `C${row + 2}` }] as const;
      return { person: 0, place: 0, zone: 0, kind, start, end: start + length, cells };
    }),
  }));

function minutesOf({ shifts }: Roster, kind: Shift['kind']): Set<number> {
  const minutes = new Set<number>();
  for (const shift of shifts.filter((one) => one.kind === kind))
    for (let at = shift.start; at < shift.end; at++) minutes.add(at);
  return minutes;
}

function workedIn(roster: Roster): number[] {
  const absent = minutesOf(roster, 'absence');
  return [...minutesOf(roster, 'work')].filter((minute) => !absent.has(minute)).sort((a, b) => a - b);
}

/** Minutes at work with less than 11 hours of rest in a row in the 24 hours that end with them. */
function tired(worked: readonly number[]): number[] {
  const [first = 0, last = 0] = [worked[0], worked.at(-1)];
  const atWork = new Uint8Array(last - first + 1441);
  for (const minute of worked) atWork[minute - first + 1440] = 1;
  return worked.filter((minute) => {
    const until = minute - first + 1440;
    let [longest, rest] = [0, 0];
    for (let at = until - 1439; at <= until; at++) {
      rest = atWork[at] === 1 ? 0 : rest + 1;
      if (rest > longest) longest = rest;
    }
    return longest < 660;
  });
}

/** Minutes at work later than six days of the calendar after the work that followed 35 hours off. */
function overworked(worked: readonly number[]): number[] {
  let first = -Infinity;
  return worked.filter((minute, index) => {
    const before = index === 0 ? -Infinity : worked[index - 1]!;
    if (minute - before - 1 >= 2100) first = minute;
    const sixDays = clock.toWall(first) + 6 * 1440;
    return clock.toWall(minute + 1) > sixDays && !comesAgain(minute + 1, sixDays);
  });
}

/** Whether the clock, going back, shows a time again after an instant: the later of the two ends the six days. */
function comesAgain(instant: number, wall: number): boolean {
  return Array.from({ length: 120 }, (_, i) => clock.toWall(instant + i)).includes(wall);
}

function foundIn(roster: Roster, rule: typeof dailyRest | typeof weeklyRest): readonly Finding[] {
  return judge(rule, viewOf(roster)).findings;
}

function within(worked: readonly number[], findings: readonly Finding[]): number[] {
  const spans = findings.flatMap(timesOf);
  return worked.filter((minute) => spans.some(({ start, end }) => start <= minute && minute < end));
}

describe('the rest of adults, minute by minute', () => {
  test('eleven hours in every twenty-four', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const worked = workedIn(roster);
        expect(within(worked, foundIn(roster, dailyRest))).toEqual(tired(worked));
      }),
      { numRuns: 60 },
    );
  });

  test('thirty-five hours with at most six days in between', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const worked = workedIn(roster);
        expect(within(worked, foundIn(roster, weeklyRest))).toEqual(overworked(worked));
      }),
      { numRuns: 150 },
    );
  });

  test('a longer rest, or fewer days in between, never takes a minute away', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const worked = workedIn(roster);
        for (const [rule, stricter] of [
          [dailyRest, { rest: 700 }],
          [weeklyRest, { rest: 2400, days: 5 }],
        ] as const) {
          const usual = within(worked, foundIn(roster, rule));
          const more = new Set(within(worked, judge(rule, viewOf(roster), stricter).findings));
          expect(usual.filter((minute) => !more.has(minute))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('the rosters hold breaches and rest alike', () => {
    const drawn = fc.sample(rosters, { numRuns: 60, seed: 1 }).map(workedIn);
    expect(drawn.filter((worked) => tired(worked).length > 0).length).toBeGreaterThan(5);
    expect(drawn.filter((worked) => tired(worked).length === 0).length).toBeGreaterThan(5);
  });
});
