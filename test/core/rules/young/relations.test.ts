import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Person, Roster, Shift } from '../../../../src/core/roster/roster';
import { youngRules } from '../../../../src/core/rules/young';
import type { Rule } from '../../../../src/core/rules/define-rule';
import { timesOf } from '../../../../src/core/rules/finding';
import { judge } from '../../../../src/core/rules/run';
import { viewOf } from '../../../../src/core/rules/view';
import { zoneClock } from '../../../../src/core/time/zone-clock';
import { parseIsoMinute } from '../../../../src/core/time/calendar';
import { rosterOf } from '../notation';

const rules: readonly Rule[] = youngRules;

/** Rules by working time, which do not care how it is cut into shifts. */
const ofTime = rules.filter(({ id }) =>
  [
    'young-hours-of-day',
    'young-day-hours',
    'young-week-hours',
    'young-daily-rest',
    'young-weekly-rest',
    'young-breaks',
    'swedish-minor-alone',
    'norwegian-minor-alone',
    'age-restricted-sales',
  ].includes(id),
);

const FIRST = zoneClock('Europe/Copenhagen').toInstant(parseIsoMinute('2026-03-23T00:00')!, 'start')!;

/** One shift after the other, in half hours: so long free, then so long at work. */
const turns = fc.array(
  fc.record({
    free: fc.integer({ min: 0, max: 64 }),
    length: fc.integer({ min: 1, max: 20 }),
    place: fc.integer({ min: 0, max: 1 }),
    breakAt: fc.option(fc.integer({ min: 0, max: 12 })),
  }),
  { minLength: 4, maxLength: 14 },
);

const people = fc.array(
  fc.tuple(
    fc.record<Partial<Person>>(
      { age: fc.integer({ min: 12, max: 18 }), schooling: fc.boolean() },
      { requiredKeys: [] },
    ),
    turns,
  ),
  { minLength: 1, maxLength: 3 },
);

const rosters: fc.Arbitrary<Roster> = fc
  .tuple(people, fc.constantFrom('dk', 'no', 'se'))
  .map(([known, country]) => {
    const base = rosterOf({
      roster: 'A 2026-03-23 08:00-09:00',
      places: 'Kiosk kiosk; age-restricted-sales\nKro restaurant; violence-risk',
      country,
    });
    const shifts = known.flatMap(([, own], person) => {
      let at = FIRST;
      return own.flatMap(({ free, length, place, breakAt }): Shift[] => {
        const start = at + free * 30;
        at = start + length * 30;
        const shift: Shift = { ...base.shifts[0]!, person, place, start, end: at };
        if (breakAt === null || breakAt + 1 >= length) return [shift];
        const pause = start + breakAt * 30;
        return [shift, { ...shift, kind: 'break', start: pause, end: pause + 30 }];
      });
    });
    return {
      ...base,
      people: known.map(([about], i) => ({ name: `P${i}`, alsoWrittenAs: [], ...about })),
      shifts,
    };
  });

/** What is found, without the cells, which depend on the rows. */
function foundIn(rule: Rule, roster: Roster, params: Readonly<Record<string, unknown>> = {}): string[] {
  return judge(rule, viewOf(roster), params)
    .findings.map(({ outcome, text, people: of, place, at }) =>
      [outcome, text.key, of.join('+'), place, at.start, at.end].join(' '),
    )
    .sort();
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('the order of the rows does not matter', () => {
    const shuffled = rosters.chain((roster) =>
      fc
        .shuffledSubarray([...roster.shifts], { minLength: roster.shifts.length })
        .map((shifts) => ({ roster, other: { ...roster, shifts } })),
    );
    fc.assert(
      fc.property(shuffled, ({ roster, other }) => {
        expect(foundIn(rule, other)).toEqual(foundIn(rule, roster));
      }),
      { numRuns: 50 },
    );
  });

  test('every work shift is counted once', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const { findings, pass, notApplicable } = judge(rule, viewOf(roster));
        const work = roster.shifts.filter(({ kind }) => kind === 'work');
        const concerned = work.filter((shift) =>
          findings.some((finding) =>
            timesOf(finding).some(
              ({ people: of, start, end }) =>
                of.includes(shift.person) &&
                finding.place === shift.place &&
                shift.start < end &&
                start < shift.end,
            ),
          ),
        );
        expect(pass + notApplicable + concerned.length).toBe(work.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe.each(ofTime.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('a shift cut in two is the same time', () => {
    fc.assert(
      fc.property(rosters, fc.nat(), (roster, pick) => {
        const index = pick % roster.shifts.length;
        const shifts = roster.shifts.flatMap((shift, i) => {
          if (i !== index || shift.kind !== 'work' || shift.end - shift.start < 60) return [shift];
          const middle = shift.start + 30;
          return [
            { ...shift, end: middle },
            { ...shift, start: middle },
          ];
        });
        expect(foundIn(rule, { ...roster, shifts })).toEqual(foundIn(rule, roster));
      }),
      { numRuns: 50 },
    );
  });
});

test.each([
  ['young-day-hours', { schoolDay: 60, otherDay: 300 }],
  ['young-week-hours', { schoolWeek: 300, otherWeek: 900 }],
  ['young-daily-rest', { inSchool: 900, pastSchool: 900 }],
  ['young-hours-of-day', { pastSchoolUntil: '19:00' }],
])('a stricter %s never takes a person with a breach away', (id, params) => {
  const rule = rules.find((one) => one.id === id)!;
  const withBreach = (roster: Roster, given: Readonly<Record<string, unknown>>) => {
    const { findings } = judge(rule, viewOf(roster), given);
    return new Set(findings.filter(({ outcome }) => outcome === 'breach').flatMap(({ people: of }) => of));
  };
  fc.assert(
    fc.property(rosters, (roster) => {
      const stricter = withBreach(roster, params);
      for (const person of withBreach(roster, {})) expect(stricter).toContain(person);
    }),
    { numRuns: 100 },
  );
});

test.each([
  'young-hours-of-day',
  'young-day-hours',
  'young-week-hours',
  'young-daily-rest',
  'young-weekly-rest',
])('the rosters have enough for %s', (id) => {
  const rule = rules.find((one) => one.id === id)!;
  const found = fc.sample(rosters, { numRuns: 500, seed: 1 }).flatMap((roster) => foundIn(rule, roster));
  for (const outcome of ['breach', 'review'])
    expect(found.filter((one) => one.startsWith(outcome)).length).toBeGreaterThan(5);
});
