import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Measure } from '../../../src/core/roster/records';
import type { Place, Roster, Shift } from '../../../src/core/roster/roster';
import { type Finding, timesOf } from '../../../src/core/rules/finding';
import { violenceRiskAlone } from '../../../src/core/rules/risk/violence-risk-alone';
import { norwegianMinorAlone } from '../../../src/core/rules/young/norwegian-minor-alone';
import { youngSupervision } from '../../../src/core/rules/young/young-supervision';
import { shortRosters } from '../whole-rosters';
import { aloneAtRisk } from './at-risk-of-violence';
import { findingsOf, minutesOf } from './found';
import { unassessedMinors } from './norwegian-minors';
import { dayNumber, localAt } from './own-calendar';
import { unsupervised } from './unsupervised';

function rostersIn(facts: (place: Place) => Partial<Place>): fc.Arbitrary<Roster> {
  return shortRosters.map((roster) => ({
    ...roster,
    places: roster.places.map((place) => ({ ...place, ...facts(place) })),
  }));
}

/** `person place minute` of all intervals of some findings. */
function minutesIn(findings: readonly Finding[]): string[] {
  const minutes = findings.flatMap((finding) =>
    timesOf(finding).flatMap(({ people, start, end }) =>
      people.flatMap((person) =>
        minutesOf({ start, end }).map((minute) => `${person} ${finding.place} ${minute}`),
      ),
    ),
  );
  return [...new Set(minutes)].sort();
}

interface Judged {
  readonly person: number;
  readonly place: number;
  readonly minute: number;
}

function minutesJudged(judged: readonly Judged[]): string[] {
  return [...new Set(judged.map(({ person, place, minute }) => `${person} ${place} ${minute}`))].sort();
}

describe('young-supervision', () => {
  const rosters = rostersIn(() => ({ country: 'dk' }));

  test('counting the minutes of each shift finds the same', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const found = findingsOf(youngSupervision, roster).flatMap((finding) =>
          timesOf(finding).map(({ people, start, end }) =>
            [finding.outcome, people[0], finding.place, start, end].join(' '),
          ),
        );
        const judged = unsupervised(roster).map(({ verdict, person, place, start, end }) =>
          [verdict, person, place, start, end].join(' '),
        );
        expect(found.sort()).toEqual(judged.sort());
      }),
      { numRuns: 400 },
    );
  });

  test('the rosters have something to find and something to ask', () => {
    const judged = fc.sample(rosters, { numRuns: 300, seed: 1 }).flatMap(unsupervised);
    expect(judged.filter(({ verdict }) => verdict === 'warning').length).toBeGreaterThan(20);
    expect(judged.filter(({ verdict }) => verdict === 'review').length).toBeGreaterThan(5);
  });
});

describe('norwegian-minor-alone', () => {
  const assessments = fc.array(
    fc.record<Partial<Measure>>(
      { place: fc.nat(2), on: fc.integer({ min: -1200, max: 3 }), until: fc.integer({ min: -3, max: 3 }) },
      { requiredKeys: [] },
    ),
    { maxLength: 2 },
  );
  /** Half of them by day, where only being alone for long counts. */
  const rosters = fc
    .tuple(
      rostersIn(() => ({ country: 'no' })),
      assessments,
      fc.boolean(),
    )
    .map(([roster, some, byDay]) => withAssessments(byDay ? movedTo(roster, 13 * 60) : roster, some));

  test('looking at every minute by itself finds the same', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const findings = findingsOf(norwegianMinorAlone, roster);
        const judged = unassessedMinors(roster);
        const of = (key: string) => findings.filter(({ text }) => text.key.endsWith(`.${key}`));
        const by = (verdict: string) => minutesJudged(judged.filter((one) => one.verdict === verdict));
        expect(minutesIn(of('notAssessed'))).toEqual(by('late'));
        expect(minutesIn(of('aloneForLong'))).toEqual(by('long'));
        expect(minutesIn(of('unsettled'))).toEqual(by('review'));
        const told = findings.filter(({ outcome }) => outcome === 'warning').map(({ place }) => place);
        expect(new Set(told).size).toBe(told.length);
      }),
      { numRuns: 400 },
    );
  });

  test('the rosters have something of everything', () => {
    const judged = fc.sample(rosters, { numRuns: 300, seed: 1 }).map(unassessedMinors);
    for (const verdict of ['late', 'long', 'review'])
      expect(judged.filter((some) => some.some((one) => one.verdict === verdict)).length).toBeGreaterThan(5);
  });
});

describe('violence-risk-alone', () => {
  /** Two rooms that settle who is together; nobody on call, on a break, or near in any other way than at work. */
  const rosters = rostersIn(({ zones }) => ({
    zones: zones.map((zone, i) => ({
      ...zone,
      reach: i % 2 === 0 ? ('same-room' as const) : ('other-floor' as const),
    })) as unknown as Place['zones'],
  })).map((roster) => awayFromMidnight({ ...roster, shifts: roster.shifts.map(present) }));

  test('looking at every minute by itself finds the same', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const findings = findingsOf(violenceRiskAlone, roster);
        const judged = aloneAtRisk(roster);
        for (const verdict of ['notMet', 'obvious', 'red', 'yellow']) {
          const found = findings.filter(({ text }) => text.key.endsWith(`.${verdict}`));
          const minutes = minutesJudged(judged.filter((one) => one.verdict === verdict));
          expect([verdict, minutesIn(found)]).toEqual([verdict, minutes]);
          const outcome = verdict === 'notMet' || verdict === 'obvious' ? 'breach' : 'warning';
          expect(found.filter((finding) => finding.outcome !== outcome)).toEqual([]);
        }
        // A question is told once for all the minutes that wait for it.
        const open = minutesJudged(judged.filter((one) => one.verdict === 'review'));
        const asked = minutesIn(findings.filter((finding) => finding.outcome === 'review'));
        expect(asked.filter((minute) => !open.includes(minute))).toEqual([]);
        expect(asked.length > 0).toBe(open.length > 0);
      }),
      { numRuns: 400 },
    );
  });

  test('the rosters have something of everything', () => {
    const judged = fc.sample(rosters, { numRuns: 400, seed: 1 }).map(aloneAtRisk);
    for (const verdict of ['notMet', 'obvious', 'red', 'yellow', 'review'])
      expect(judged.filter((some) => some.some((one) => one.verdict === verdict)).length).toBeGreaterThan(5);
  });
});

function movedTo(roster: Roster, clock: number): Roster {
  const first = Math.min(...roster.shifts.map(({ start }) => start), Infinity);
  if (first === Infinity) return roster;
  const by = clock - localAt(first).minute;
  return {
    ...roster,
    shifts: roster.shifts.map((one) => ({ ...one, start: one.start + by, end: one.end + by })),
  };
}

function firstDay({ shifts }: Roster): number {
  const first = Math.min(...shifts.map(({ start }) => start), 1e9);
  return dayNumber(localAt(first).date);
}

/** Days from the first of the roster. */
function withAssessments(roster: Roster, some: readonly Partial<Measure>[]): Roster {
  if (!roster.records) return roster;
  const first = firstDay(roster);
  const measures = some.map(({ on, until, ...one }): Measure => ({
    kind: 'minors-assessment',
    at: { sheet: 'Measures', address: 'A2' },
    ...one,
    ...(on !== undefined && { on: first + on }),
    ...(until !== undefined && { until: first + until }),
  }));
  return { ...roster, records: { ...roster.records, measures } };
}

function present(shift: Shift): Shift {
  return shift.kind === 'on-call' || shift.kind === 'break' ? { ...shift, kind: 'tentative' } : shift;
}

/** An aid counts for a whole time alone by the day that it begins on: here none begins or ends at the midnight between. */
function awayFromMidnight(roster: Roster): Roster {
  if (!roster.records) return roster;
  const first = firstDay(roster);
  const away = (day: number) => (day === first || day === first + 1 ? day - 3 : day);
  const measures = roster.records.measures.map(({ on, until, ...one }): Measure => ({
    ...one,
    ...(on !== undefined && { on: away(on) }),
    ...(until !== undefined
      ? { until: away(until) }
      : one.kind === 'alarm' && on !== undefined && { until: away(on + 90) }),
  }));
  return { ...roster, records: { ...roster.records, measures } };
}
