import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rulings } from '../../../src/core/law/rulings';
import type { Roster } from '../../../src/core/roster/roster';
import { runRules } from '../../../src/core/rules/run';
import { isoMinute } from '../../../src/core/time/calendar';
import { zoneClock } from '../../../src/core/time/zone-clock';
import { onlyLoneWork } from './lone-work';
import { rosterOf } from './notation';

interface RulingFixture {
  readonly case: string;
  /** The order that the court applied. */
  readonly law: string;
  readonly rosters: readonly {
    readonly name: string;
    readonly places: readonly string[];
    readonly roster: readonly string[];
    readonly expected: readonly (Located & {
      readonly rule: string;
      readonly outcome: string;
      readonly cites: string[];
    })[];
    readonly fine: readonly {
      readonly person: string;
      readonly start: string;
      readonly end: string;
      readonly because: string;
    }[];
  }[];
}

interface Located {
  readonly people: string[];
  readonly place: string;
  readonly start: string;
  readonly end: string;
}

const folder = path.join(__dirname, '../../../fixtures/rulings');
const fixtures = readdirSync(folder).map((file) => ({
  file,
  fixture: JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as RulingFixture,
}));

const clock = zoneClock('Europe/Copenhagen');
const local = (instant: number) => isoMinute(clock.toWall(instant));

function found(roster: Roster) {
  return onlyLoneWork(runRules(roster)).findings.map(({ rule, outcome, people, place, at, why }) => ({
    rule,
    outcome,
    people: people.map((person) => roster.people[person]!.name),
    place: roster.places[place]!.name,
    start: local(at.start),
    end: local(at.end),
    sources: why.flatMap(({ source }) => source ?? []),
  }));
}

type Judged = Located & { readonly rule: string; readonly outcome: string };

function whereabouts({ rule, outcome, people, place, start, end }: Judged): Judged {
  return { rule, outcome, people, place, start, end };
}

test('every ruling has its rosters', () => {
  expect(fixtures.map(({ fixture }) => fixture.case).sort()).toEqual(Object.keys(rulings).sort());
  for (const { file, fixture } of fixtures) expect(file).toBe(`${fixture.case}.json`);
});

describe.each(fixtures.map(({ fixture }) => [fixture.case, fixture] as const))(
  '%s',
  (number, { law, rosters }) => {
    test.each(rosters.map((one) => [one.name, one] as const))(
      '%s',
      (_, { places, roster, expected, fine }) => {
        const read = rosterOf({ places: places.join('\n'), roster: roster.join('\n') });
        const actual = found(read);

        const located = actual.map(whereabouts);
        expect(located).toEqual(expected.map(whereabouts));
        expected.forEach(({ cites }, index) => {
          expect(actual[index]!.sources).toEqual(expect.arrayContaining([...cites, law]));
        });

        for (const { person, start, end } of fine) {
          const works = read.shifts.some(
            (shift) =>
              shift.kind === 'work' &&
              read.people[shift.person]!.name === person &&
              local(shift.start) <= start &&
              end <= local(shift.end),
          );
          expect(works).toBe(true);
          const objected = actual.filter(
            (one) => one.people.includes(person) && one.start < end && start < one.end,
          );
          expect(objected).toEqual([]);
        }
      },
    );

    test(`cites ${number} in a finding`, () => {
      const cited = rosters.flatMap(({ expected }) => expected.flatMap(({ cites }) => cites));
      expect(cited).toContain(number);
    });
  },
);
