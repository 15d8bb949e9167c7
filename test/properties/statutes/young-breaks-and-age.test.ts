import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster } from '../../../src/core/roster/roster';
import { minimumAge } from '../../../src/core/rules/young/minimum-age';
import { youngBreaks } from '../../../src/core/rules/young/young-breaks';
import { tooYoung, withoutBreak } from './breaks-and-age';
import { findingsOf, spansIn } from './found';
import { youngRosters } from './young-rosters';

const rosters = youngRosters({ shifts: 8 });

function writesBreaks({ shifts }: Roster): boolean {
  return shifts.some(({ kind }) => kind === 'break');
}

describe('the breaks of minors', () => {
  test('counting the minutes between breaks finds the same', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const findings = findingsOf(youngBreaks, roster);
        const found = withoutBreak(roster);
        const spans = found.map(({ person, start, end }) => `${person} ${start}-${end}`).sort();
        if (writesBreaks(roster)) expect(spansIn(findings, 'breach')).toEqual(spans);
        else {
          // Where no break is written at all it is one warning a place, which counts them.
          const told = findings.filter(({ text }) => text.key.endsWith('.notWritten'));
          expect(spansIn(findings, 'breach')).toEqual([]);
          expect(told.reduce((sum, { text }) => sum + Number(text.data['count']), 0)).toBe(found.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('the rosters have both kinds, in all three countries', () => {
    const drawn = fc.sample(rosters, { numRuns: 200, seed: 1 }).filter((one) => withoutBreak(one).length > 0);
    const kinds = drawn.map((roster) => `${roster.country} ${writesBreaks(roster)}`);
    expect(new Set(kinds).size).toBe(6);
  });
});

describe('the age to work', () => {
  test('asking for each shift finds the same people and places', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const found = findingsOf(minimumAge, roster)
          .filter(({ text }) => !text.key.endsWith('.agesUnknown'))
          .map(({ outcome, people, place }) => `${outcome} ${people[0]} ${place}`);
        expect([...new Set(found)].sort()).toEqual(tooYoung(roster));
      }),
      { numRuns: 500 },
    );
  });

  test('the rosters have all outcomes', () => {
    const outcomes = fc
      .sample(rosters, { numRuns: 100, seed: 1 })
      .flatMap((roster) => tooYoung(roster).map((one) => one.split(' ')[0]!));
    expect([...new Set(outcomes)].sort()).toEqual(['breach', 'review', 'warning']);
  });
});
