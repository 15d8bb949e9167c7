import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { soleCompany } from '../../src/core/occupancy/sole-company';
import type { CompanyNeed } from '../../src/core/occupancy/stretch';
import type { Roster } from '../../src/core/roster/roster';
import { stretchesByMinute } from './minute-oracle';
import { crowdedRosters } from './rosters';

const needs: CompanyNeed[] = ['adult', 'anyone'];

/** `person place zone minute` of everybody who is without certain company. */
function aloneMinutes(roster: Roster, need: CompanyNeed): Set<string> {
  return new Set(
    stretchesByMinute(roster, need).flatMap(({ person, place, zone, start, end }) =>
      Array.from({ length: end - start }, (_, i) => `${person} ${place} ${zone} ${start + i}`),
    ),
  );
}

function withoutPerson(roster: Roster, absent: number): Roster {
  return { ...roster, shifts: roster.shifts.filter(({ person }) => person !== absent) };
}

test.each(needs)('taking each person away finds the same minutes (%s)', (need) => {
  fc.assert(
    fc.property(crowdedRosters, (roster) => {
      const before = aloneMinutes(roster, need);
      const sole = soleCompany(roster, need);
      roster.people.forEach((_, absent) => {
        const more = [...aloneMinutes(withoutPerson(roster, absent), need)].filter(
          (minute) => !before.has(minute),
        );
        const told = sole
          .filter(({ company }) => company === absent)
          .flatMap(({ person, place, zone, start, end }) =>
            Array.from({ length: end - start }, (_, i) => `${person} ${place} ${zone} ${start + i}`),
          );
        expect(told.sort()).toEqual(more.sort());
      });
    }),
    { numRuns: 1000 },
  );
});

test('the rosters have such minutes', () => {
  const found = fc
    .sample(crowdedRosters, { numRuns: 300, seed: 1 })
    .flatMap((one) => soleCompany(one, 'anyone'));
  expect(found.length).toBeGreaterThan(200);
});
