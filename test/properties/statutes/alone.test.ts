import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster } from '../../../src/core/roster/roster';
import { missingBackup } from '../../../src/core/rules/alone/missing-backup';
import { nightAlone } from '../../../src/core/rules/alone/night-alone';
import type { Rule } from '../../../src/core/rules/define-rule';
import { timesOf } from '../../../src/core/rules/finding';
import { petrolAtNight } from '../../../src/core/rules/risk/petrol-at-night';
import { specialDanger } from '../../../src/core/rules/risk/special-danger';
import { ageRestrictedSales } from '../../../src/core/rules/young/age-restricted-sales';
import { swedishMinorAlone } from '../../../src/core/rules/young/swedish-minor-alone';
import { shortRosters } from '../whole-rosters';
import { findingsOf, minutesOf } from './found';
import {
  aloneAtNight,
  atPetrolStation,
  inSpecialDanger,
  type Judged,
  swedishMinorsAlone,
  withoutBackup,
  withoutSeller,
} from './lone-minutes';

/** All rosters of one country, so that its law is met often; the kind and the facts of its places drawn as ever. */
function rostersIn(facts: Partial<Roster['places'][number]>): fc.Arbitrary<Roster> {
  return shortRosters.map((roster) => ({
    ...roster,
    places: roster.places.map((place) => ({ ...place, ...facts })),
  }));
}

const subjects: readonly (readonly [Rule, (roster: Roster) => Judged[], fc.Arbitrary<Roster>])[] = [
  [nightAlone, aloneAtNight, shortRosters],
  [missingBackup, withoutBackup, shortRosters],
  [specialDanger, inSpecialDanger, rostersIn({ country: 'dk', danger: 'not-met' })],
  [petrolAtNight, atPetrolStation, rostersIn({ country: 'no', kind: 'petrol-station' })],
  [swedishMinorAlone, swedishMinorsAlone, rostersIn({ country: 'se' })],
  [ageRestrictedSales, withoutSeller, rostersIn({ flags: { ageRestrictedSales: true } })],
];

function minutesIn(rule: Rule, roster: Roster, outcome: string): string[] {
  const minutes = findingsOf(rule, roster)
    .filter((finding) => finding.outcome === outcome && !isToldOnce(finding.text.key))
    .flatMap((finding) =>
      timesOf(finding).flatMap(({ people, start, end }) =>
        minutesOf({ start, end }).map((minute) => `${people[0]} ${finding.place} ${minute}`),
      ),
    );
  return [...new Set(minutes)].sort();
}

/** One finding for a place, at the first of the times that it counts. */
function isToldOnce(key: string): boolean {
  return key.endsWith('.notAssessed');
}

function minutesJudged(judged: readonly Judged[], verdict: string): string[] {
  const some = judged.filter((one) => one.verdict === verdict);
  return [...new Set(some.map(({ person, place, minute }) => `${person} ${place} ${minute}`))].sort();
}

describe.each(subjects.map(([rule, judge, rosters]) => ({ id: rule.id, rule, judge, rosters })))(
  '$id',
  ({ rule, judge, rosters }) => {
    test('looking at every minute by itself finds the same', () => {
      fc.assert(
        fc.property(rosters, (roster) => {
          const judged = judge(roster);
          expect(minutesIn(rule, roster, 'breach')).toEqual(minutesJudged(judged, 'breach'));
          expect(minutesIn(rule, roster, 'warning')).toEqual(minutesJudged(judged, 'warning'));
          // A question is told once for all the minutes that wait for it: at one of them, and at none besides.
          const open = minutesJudged(judged, 'review');
          const asked = minutesIn(rule, roster, 'review');
          expect(asked.filter((minute) => !open.includes(minute))).toEqual([]);
          expect(asked.length > 0).toBe(open.length > 0);
        }),
        { numRuns: 250 },
      );
    });

    test('the rosters have something to find and something to ask', () => {
      const judged = fc.sample(rosters, { numRuns: 150, seed: 1 }).map(judge);
      const having = (verdict: string) =>
        judged.filter((some) => some.some((one) => (one.verdict === 'review') === (verdict === 'review')));
      expect(having('review').length).toBeGreaterThan(5);
      expect(having('certain').length).toBeGreaterThan(5);
    });
  },
);
