import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster } from '../../../src/core/roster/roster';
import { minimumAge } from '../../../src/core/rules/young/minimum-age';
import { youngBreaks } from '../../../src/core/rules/young/young-breaks';
import { tooYoung, withoutBreak } from './breaks-and-age';
import { findingsOf, spansIn } from './found';
import { laid } from './unplaced-breaks';
import { youngRosters } from './young-rosters';

const rosters = youngRosters({ shifts: 8 });

function writesBreaks({ shifts }: Roster): boolean {
  return shifts.some(({ kind }) => kind === 'break');
}

/** Only breaks with clock times. */
const placed = rosters.map((roster) => ({
  ...roster,
  shifts: roster.shifts.map((shift) => ({ ...shift, unplacedBreakMinutes: undefined })),
}));
const lengths = rosters.filter(({ shifts }) =>
  shifts.some(({ unplacedBreakMinutes }) => unplacedBreakMinutes !== undefined),
);

describe('the breaks of minors', () => {
  test('counting the minutes between breaks finds the same', () => {
    fc.assert(
      fc.property(placed, (roster) => {
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
    const drawn = fc.sample(placed, { numRuns: 200, seed: 1 }).filter((one) => withoutBreak(one).length > 0);
    const kinds = drawn.map((roster) => `${roster.country} ${writesBreaks(roster)}`);
    expect(new Set(kinds).size).toBe(6);
  });
});

describe('breaks of minors of which only the length is known', () => {
  const picks = fc.array(fc.nat(2000), { minLength: 1, maxLength: 4 });

  test('what is a breach is one wherever the breaks are, in one piece or in several', () => {
    fc.assert(
      fc.property(lengths, picks, fc.integer({ min: 1, max: 3 }), (roster, where, pieces) => {
        const lacking = withoutBreak(laid(roster, where, pieces));
        for (const { people, at } of ofOutcome('breach', roster))
          expect(lacking.some((one) => one.person === people[0] && overlap(one, at))).toBe(true);
      }),
      { numRuns: 250 },
    );
  });

  test('what is found wherever the breaks are in one piece is at least asked about', () => {
    fc.assert(
      fc.property(lengths, picks, (roster, where) => {
        const told = findingsOf(youngBreaks, roster).filter(({ text }) => !text.key.endsWith('.split'));
        const people = new Set(told.map(({ people: [person] }) => person));
        for (const { person } of withoutBreak(laid(roster, where, 1))) expect(people).toContain(person);
      }),
      { numRuns: 250 },
    );
  });

  test('of one shift it is asked only where it matters when the break is, or that it is one', () => {
    const alone = youngRosters({ shifts: 1, crew: 1 }).filter(
      ({ shifts }) => shifts.length === 1 && shifts[0]!.unplacedBreakMinutes !== undefined,
    );
    fc.assert(
      fc.property(alone, (roster) => {
        const lacks = (pieces: number) =>
          waysToLay(roster, pieces).map((one) => withoutBreak(one).length > 0);
        const whole = lacks(1);
        const isAsked = ofOutcome('review', roster).length > 0;
        expect(new Set(isAsked ? [...whole, ...lacks(2), ...lacks(3)] : whole).size).toBe(isAsked ? 2 : 1);
      }),
      { numRuns: 100 },
    );
  });

  test('the rosters have breaches and questions in all countries', () => {
    const kinds = fc.sample(lengths, { numRuns: 500, seed: 1 }).flatMap((roster) =>
      findingsOf(youngBreaks, roster)
        .filter(({ outcome }) => outcome !== 'warning')
        .map(({ outcome }) => `${roster.country} ${outcome}`),
    );
    expect([...new Set(kinds)].sort()).toEqual([
      'dk breach',
      'dk review',
      'no breach',
      'no review',
      'se breach',
      'se review',
    ]);
  });
});

/**
 * The break of the only shift laid all over it: at its edges, around 4½ hours of work, and now and then between; pieces
 * close together, and so that they share the work evenly.
 */
function waysToLay(roster: Roster, pieces: number): Roster[] {
  const [{ start, end, unplacedBreakMinutes = 0 } = { start: 0, end: 0 }] = roster.shifts;
  const last = Math.max(0, end - start - 2 - Math.floor(unplacedBreakMinutes / pieces));
  const even = Math.floor((end - start - unplacedBreakMinutes) / (pieces + 1));
  const near = (at: number, minute: number) => Math.abs(at - minute) <= 3;
  const picks = Array.from({ length: last + 1 }, (_, i) => i).filter(
    (at) => at % 20 === 0 || at > last - 3 || near(at, 270) || near(at, last - 270) || near(at, even),
  );
  return [97, even].flatMap((apart) => picks.map((pick) => laid(roster, [pick], pieces, apart)));
}

function ofOutcome(outcome: string, roster: Roster) {
  return findingsOf(youngBreaks, roster).filter((one) => one.outcome === outcome);
}

function overlap(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}

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
