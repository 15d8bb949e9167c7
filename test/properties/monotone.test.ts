import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster } from '../../src/core/roster/roster';
import type { Finding } from '../../src/core/rules/finding';
import { runRules } from '../../src/core/rules/run';
import { isoOf, midnightOf } from './statutes/own-calendar';
import { minutesOf } from './statutes/found';
import { youngRosters } from './statutes/young-rosters';
import { wholeRosters } from './whole-rosters';

/** Rules about being alone that tell every certain minute, and not once a place. */
const everyMinute = [
  'minor-alone',
  'swedish-minor-alone',
  'night-alone',
  'age-restricted-sales',
  'special-danger',
];

function certainMinutes(roster: Roster, people: number): Set<string> {
  const certain = runRules(roster).findings.filter(
    ({ rule, outcome, text }) =>
      everyMinute.includes(rule) && outcome !== 'review' && !/riskUnknown|notAssessed/.test(text.key),
  );
  return new Set(
    certain.flatMap(({ rule, people: whose, place, at }) =>
      whose
        .filter((person) => person < people)
        .flatMap((person) => minutesOf(at).map((minute) => `${rule} ${person} ${place} ${minute}`)),
    ),
  );
}

const withAdult = wholeRosters.chain((roster) =>
  fc
    .record({
      place: fc.nat(roster.places.length - 1),
      from: fc.nat(100),
      length: fc.integer({ min: 1, max: 300 }),
    })
    .map(({ place, from, length }): [Roster, Roster] => {
      const places = roster.places.map((one) => ({
        ...one,
        zones: [{ ...one.zones[0], reach: 'same-room' as const }, ...one.zones.slice(1)] as const,
      }));
      const before: Roster = { ...roster, places };
      const start = Math.min(...roster.shifts.map((shift) => shift.start), 1e9) + from;
      const shift = {
        person: roster.people.length,
        place,
        zone: 0,
        kind: 'work' as const,
        start,
        end: start + length,
      };
      const adult = { name: 'Embla Dahl', alsoWrittenAs: [], age: 40 };
      const cells = [{ sheet: 'Roster', address: 'B99' }] as const;
      return [
        before,
        { ...before, people: [...before.people, adult], shifts: [...before.shifts, { ...shift, cells }] },
      ];
    }),
);

describe('all countries', () => {
  test('an adult more in the sales area never adds a certain minute, one less never takes one away', () => {
    fc.assert(
      fc.property(withAdult, ([without, more]) => {
        const people = without.people.length;
        const before = certainMinutes(without, people);
        expect([...certainMinutes(more, people)].filter((minute) => !before.has(minute))).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  test('nothing of the rules for minors holds from the 18th birthday on', () => {
    fc.assert(
      fc.property(youngRosters({ shifts: 8 }), (roster) => {
        for (const { rule, outcome, people, at } of runRules(roster).findings) {
          const [birthDate] = people.length === 1 ? [roster.people[people[0]!]!.birthDate] : [];
          if (birthDate === undefined || outcome === 'review' || !isOnMinors(rule)) continue;
          const birthday = comingOfAge(isoOf(birthDate));
          expect([rule, at.start < midnightOf(birthday)]).toEqual([rule, true]);
        }
      }),
      { numRuns: 250 },
    );
  });

  test('52 weeks earlier under the same law, the same findings', () => {
    const back = 364 * 1440;
    fc.assert(
      fc.property(youngRosters({ shifts: 10, monday: '2026-03-02' }), (roster) => {
        const ageless = {
          ...roster,
          people: roster.people.map(({ birthDate, ...person }) =>
            birthDate === undefined ? person : { ...person, age: 16 },
          ),
        };
        const earlier = movedBack(ageless, back);
        const told = (one: Roster, by: number) => runRules(one).findings.map((finding) => shape(finding, by));
        expect(told(earlier, back)).toEqual(told(ageless, 0));
      }),
      { numRuns: 200 },
    );
  });

  test('other names, the same findings under them', () => {
    fc.assert(
      fc.property(wholeRosters, (roster) => {
        const renamed = {
          ...roster,
          people: roster.people.map((person, i) => ({ ...person, name: `{place} =Åse ${i}` })),
          places: roster.places.map((place, i) => ({ ...place, name: `Kiosk {person} ${i}` })),
        };
        const words = (one: Roster) => JSON.stringify(runRules(one).findings.map(told));
        const expected = words(roster)
          .replace(/Person (\d)/g, '{place} =Åse $1')
          .replace(/Place (\d)/g, 'Kiosk {person} $1');
        expect(words(renamed)).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });
});

function isOnMinors(rule: string): boolean {
  return rule.startsWith('young-') || ['minor-alone', 'swedish-minor-alone', 'minimum-age'].includes(rule);
}

function comingOfAge(birth: string): string {
  return `${Number(birth.slice(0, 4)) + 18}${birth.slice(4)}`;
}

function movedBack(roster: Roster, by: number): Roster {
  const days = by / 1440;
  const { records } = roster;
  return {
    ...roster,
    shifts: roster.shifts.map((shift) => ({ ...shift, start: shift.start - by, end: shift.end - by })),
    ...(records && {
      records: {
        ...records,
        schoolHolidays: records.schoolHolidays.map(({ start, end }) => ({
          start: start - days,
          end: end - days,
        })),
      },
    }),
  };
}

function shape({ rule, outcome, people, place, at, text, question }: Finding, by: number) {
  const span = { start: at.start + by, end: at.end + by };
  // School holidays are asked for by their year, unconfirmed shifts by their date.
  const asked = question?.key.replace(/ \d{4}$|:\d{4}-\d\d-\d\d$/, '');
  return { rule, outcome, people, place, span, key: text.key, question: asked };
}

function told({ rule, outcome, people, place, at, text, question, fixes, why }: Finding) {
  return { rule, outcome, people, place, at, text, question, fixes, why };
}
