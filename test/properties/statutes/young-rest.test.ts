import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster } from '../../../src/core/roster/roster';
import type { Finding } from '../../../src/core/rules/finding';
import { youngDailyRest } from '../../../src/core/rules/young/young-daily-rest';
import { youngWeeklyRest } from '../../../src/core/rules/young/young-weekly-rest';
import { findingsOf, minutesOf } from './found';
import { workedMinutes } from './minors';
import { localAt, mondayBefore } from './own-calendar';
import { restlessWeeks, tiredMinutes } from './rest-of-minors';
import { youngRosters } from './young-rosters';

const fewDays = youngRosters({ shifts: 10 });
const manyDays = youngRosters({ shifts: 16, least: 8, crew: 1, inARow: true });

/** `person minute` of the work that findings are about; breaks inside of them are none. */
function workIn(roster: Roster, findings: readonly Finding[], outcome: Finding['outcome']): string[] {
  const minutes = findings
    .filter((finding) => finding.outcome === outcome)
    .flatMap(({ people, at }) => minutesOf(at).map((minute) => `${people[0]} ${minute}`));
  const worked = new Set(
    roster.people.flatMap((_, person) =>
      workedMinutes(roster, person).map(({ instant }) => `${person} ${instant}`),
    ),
  );
  return minutes.filter((minute) => worked.has(minute)).sort();
}

describe('the daily rest of minors', () => {
  test('looking back from every minute finds the same', () => {
    fc.assert(
      fc.property(fewDays, (roster) => {
        const tired = tiredMinutes(roster);
        const of = (wanted: string) =>
          tired
            .filter(({ verdict }) => verdict === wanted)
            .map(({ person, instant }) => `${person} ${instant}`)
            .sort();
        const findings = findingsOf(youngDailyRest, roster);
        expect(workIn(roster, findings, 'breach')).toEqual(of('breach'));
        // One question a person; what is told as certain in the same hours is not asked about as well.
        const reviews = workIn(roster, findings, 'review');
        expect(reviews.filter((minute) => !of('review').includes(minute))).toEqual([]);
        const told = new Set(findings.map(({ people }) => people[0]));
        expect(tired.filter(({ person }) => !told.has(person))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('the rosters have breaches and reviews', () => {
    const found = fc.sample(fewDays, { numRuns: 150, seed: 1 }).map(tiredMinutes);
    for (const wanted of ['breach', 'review']) {
      const some = found.filter((minutes) => minutes.some(({ verdict }) => verdict === wanted));
      expect(some.length).toBeGreaterThan(5);
    }
  });
});

describe('the weekly rest of minors', () => {
  const weekOf = ({ people, at }: Finding) => `${people[0]} ${mondayBefore(localAt(at.start).date)}`;
  /** Which are about a calendar week: not those about how the days are counted. */
  const weeks = (findings: readonly Finding[], outcome: Finding['outcome']) =>
    findings
      .filter((finding) => finding.outcome === outcome && !finding.text.key.endsWith('.rolling'))
      .map(weekOf)
      .sort();

  test('counting the minutes off of each week finds the same', () => {
    fc.assert(
      fc.property(manyDays, (roster) => {
        const restless = restlessWeeks(roster);
        const of = (wanted: string) =>
          restless
            .filter(({ verdict }) => verdict === wanted)
            .map(({ person, monday }) => `${person} ${monday}`)
            .sort();
        const findings = findingsOf(youngWeeklyRest, roster);
        expect(weeks(findings, 'breach')).toEqual(of('breach'));
        expect(weeks(findings, 'warning')).toEqual(of('warning'));
        const asking = new Set(findings.filter(({ outcome }) => outcome === 'review').map(weekOf));
        expect(
          of('review').every((week) => [...asking].some((one) => one.startsWith(week.slice(0, 2)))),
        ).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('the rosters have breaches, warnings and reviews', () => {
    const found = fc.sample(manyDays, { numRuns: 300, seed: 1 }).flatMap(restlessWeeks);
    const of = (wanted: string) => found.filter(({ verdict }) => verdict === wanted).length;
    expect(of('breach')).toBeGreaterThan(20);
    expect(of('review')).toBeGreaterThan(5);
    expect(of('warning')).toBeGreaterThan(0);
  });
});
