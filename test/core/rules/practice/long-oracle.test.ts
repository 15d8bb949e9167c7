import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster, Shift } from '../../../../src/core/roster/roster';
import { breakCover } from '../../../../src/core/rules/practice/break-cover';
import { longAlone } from '../../../../src/core/rules/practice/long-alone';
import { judge } from '../../../../src/core/rules/run';
import { viewOf } from '../../../../src/core/rules/view';
import { eachInOnePlace, withBreakLengths } from '../../../properties/break-lengths';
import { laid } from '../../../properties/statutes/unplaced-breaks';
import { atWork, hourFrom, LENGTH, minutesFound } from '../small-rosters';

const start = Date.parse('2026-03-03T10:00Z') / 60_000;
const runs = { numRuns: 300 };
const limits = fc.integer({ min: 1, max: 30 });

/** Minute by minute: those of each stretch alone that is too long, holes of less than `gap` minutes filled. */
function tooLong(roster: Roster, limit: number, gap: number): string[] {
  return roster.people.flatMap((_, person) => {
    const alone = Array.from({ length: LENGTH }, (_, i) => {
      const here = atWork(roster, start + i);
      return here.size === 1 && here.has(person);
    });
    const filled = alone.map((now, i) => now || isHole(alone, i, gap));
    return filled.flatMap((now, i) => {
      if (!now) return [];
      let [first, after] = [i, i];
      while (filled[first - 1]) first--;
      while (filled[after]) after++;
      return after - first > limit ? [`${person} ${start + i}`] : [];
    });
  });
}

function isHole(alone: readonly boolean[], at: number, gap: number): boolean {
  const before = alone.lastIndexOf(true, at);
  const after = alone.indexOf(true, at);
  return before >= 0 && after >= 0 && after - before - 1 < gap;
}

test('counting every minute finds the same time alone that is too long', () => {
  fc.assert(
    fc.property(hourFrom(start), limits, (roster, limit) => {
      const found = minutesFound(longAlone, roster, { params: { limit }, by: 'person' });
      expect(found).toEqual(tooLong(roster, limit, 0).sort());
    }),
    runs,
  );
});

/** `person first-last count`: the first of somebody's intervals, and how many there are. */
function firstOfEach(minutes: readonly string[]): string[] {
  const byPerson = new Map<number, number[]>();
  for (const [person = 0, minute = 0] of minutes.map((one) => one.split(' ').map(Number)))
    byPerson.set(
      person,
      [...(byPerson.get(person) ?? []), minute].sort((a, b) => a - b),
    );
  return [...byPerson].map(([person, all]) => {
    const edges = all.filter((minute, i) => all[i - 1] !== minute - 1);
    const last = all.find((minute, i) => all[i + 1] !== minute + 1);
    return `${person} ${all[0]}-${last} ${edges.length}`;
  });
}

test('counting every minute finds the same time without relief, told once a person', () => {
  fc.assert(
    fc.property(hourFrom(start), limits, fc.integer({ min: 1, max: 8 }), (roster, limit, relief) => {
      const { findings } = judge(breakCover, viewOf(roster), { limit, minorLimit: limit, relief });
      const told = findings.map(
        ({ people, at, text }) => `${people[0]} ${at.start}-${at.end - 1} ${Number(text.data['count'] ?? 1)}`,
      );
      expect(told.sort()).toEqual(firstOfEach(tooLong(roster, limit, relief)).sort());
    }),
    runs,
  );
});

test('a stricter limit never finds less', () => {
  fc.assert(
    fc.property(hourFrom(start), limits, limits, (roster, one, other) => {
      const found = (limit: number) => minutesFound(longAlone, roster, { params: { limit }, by: 'person' });
      expect(found(Math.min(one, other))).toEqual(expect.arrayContaining(found(Math.max(one, other))));
    }),
    runs,
  );
});

describe('breaks of which only the length is known', () => {
  const oneAlone = withBreakLengths(
    hourFrom(start).map((roster) => eachInOnePlace({ ...roster, shifts: roster.shifts.filter(isFirst) })),
  ).filter(({ shifts }) => shifts.some(({ unplacedBreakMinutes }) => unplacedBreakMinutes !== undefined));
  const picks = fc.array(fc.nat(60), { minLength: 1, maxLength: 4 });

  function isLong({ unplacedBreakMinutes = 30 }: Shift): boolean {
    return unplacedBreakMinutes >= 30;
  }

  function isFirst({ person }: Shift): boolean {
    return person === 0;
  }

  test.each([
    ['long-alone', longAlone, 0],
    ['break-cover', breakCover, 8],
  ] as const)('%s: what is certain is so wherever they are', (_, rule, relief) => {
    fc.assert(
      fc.property(oneAlone, limits, picks, fc.boolean(), (roster, limit, where, cut) => {
        const params = relief ? { limit, minorLimit: limit, relief } : { limit, nightLimit: limit };
        const { findings } = judge(rule, viewOf(roster), params);
        // Nobody makes breaks of less than a quarter of an hour out of a longer one.
        const pieces = cut && roster.shifts.every(isLong) ? 2 : 1;
        const long = tooLong(laid(roster, where, pieces), limit, relief);
        if (findings.length === 0 && pieces === 1) expect(long).toEqual([]);
        for (const { outcome, at } of findings)
          if (outcome === 'warning') expect(long.some((one) => isWithin(one, at))).toBe(true);
      }),
      runs,
    );
  });

  test('short of the time beside them it is settled, else it is asked', () => {
    const outcomes = fc.sample(oneAlone, { numRuns: 200, seed: 1 }).map((roster) => {
      const { findings } = judge(longAlone, viewOf(roster), { limit: 20, nightLimit: 20 });
      return findings.map(({ outcome }) => outcome).join(' ');
    });
    for (const wanted of ['', 'review', 'warning'])
      expect(outcomes.filter((one) => one === wanted).length).toBeGreaterThan(5);
  });
});

function isWithin(minute: string, at: { readonly start: number; readonly end: number }): boolean {
  const instant = Number(minute.split(' ')[1]);
  return at.start <= instant && instant < at.end;
}
