import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster } from '../../../src/core/roster/roster';
import type { Rule } from '../../../src/core/rules/define-rule';
import { timesOf } from '../../../src/core/rules/finding';
import { norwegianMinorAlone } from '../../../src/core/rules/young/norwegian-minor-alone';
import { swedishMinorAlone } from '../../../src/core/rules/young/swedish-minor-alone';
import { eachInOnePlace, offInAll, withBreakLengths } from '../break-lengths';
import { shortRosters } from '../whole-rosters';
import { findingsOf, minutesOf } from './found';
import { swedishMinorsAlone } from './lone-minutes';
import { groupsOf, isMinorOn } from './minors';
import { unassessedMinors } from './norwegian-minors';
import { localAt } from './own-calendar';

interface Minute {
  readonly person: number;
  readonly place: number;
  readonly minute: number;
}

function told({ person, place, minute }: Minute): string {
  return `${person} ${place} ${minute}`;
}

/** Minutes of minors that wait for when somebody takes their break. */
function askedIn(rule: Rule, roster: Roster, name: string): string[] {
  const minutes = findingsOf(rule, roster)
    .filter(({ question }) => question?.key === `break:${name}`)
    .flatMap((finding) =>
      timesOf(finding).flatMap(({ people: [person = -1], start, end }) =>
        minutesOf({ start, end }).map((minute) => told({ person, place: finding.place, minute })),
      ),
    );
  return [...new Set(minutes)].sort();
}

/** Rosters of one country; closing times are left out, for they count whole times alone, however they are cut. */
function rostersIn(country: 'no' | 'se'): fc.Arbitrary<Roster> {
  return withBreakLengths(
    shortRosters.map((roster) =>
      eachInOnePlace({
        ...roster,
        country,
        places: roster.places.map((place) => ({ ...place, country, hours: {} })),
      }),
    ),
  );
}

/** Whether it could be a breach in Sweden: a child, or a youth where a risk is known. */
function mayBeBreach({ people, places }: Roster, { person, place, minute }: Minute): boolean {
  const groups = groupsOf(people[person]!, 'se', localAt(minute).date) ?? [];
  const { injuryRisk, mentalStrain, violenceRisk } = places[place]!.flags ?? {};
  return groups.some((group) => group !== 'youth') || [injuryRisk, mentalStrain, violenceRisk].includes(true);
}

describe.each([
  ['Norway', norwegianMinorAlone, late, rostersIn('no')],
  ['Sweden', swedishMinorAlone, notAllowed, rostersIn('se')],
] as const)('breaks of unknown time beside a minor: %s', (_, rule, objections, rosters) => {
  test('it is asked in the minutes that would be objected to without the only company', () => {
    let asks = 0;
    fc.assert(
      fc.property(rosters, (roster) => {
        const anyway = new Set(objections(roster).map(told));
        roster.people.forEach(({ name }, company) => {
          const expected = objections(offInAll(roster, company))
            .filter((one) => one.person !== company && !anyway.has(told(one)))
            .filter(({ person, minute }) => isMinorOn(roster.people[person]!, localAt(minute).date));
          asks += expected.length;
          expect(askedIn(rule, roster, name)).toEqual([...new Set(expected.map(told))].sort());
        });
      }),
      { numRuns: 300 },
    );
    expect(asks).toBeGreaterThan(100);
  });
});

function late(roster: Roster): Minute[] {
  return unassessedMinors(roster).filter(({ verdict }) => verdict !== 'long');
}

function notAllowed(roster: Roster): Minute[] {
  return swedishMinorsAlone(roster).filter((one) => mayBeBreach(roster, one));
}
