import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OpeningHours, Place, Roster, Shift } from '../../src/core/roster/roster';
import { placeKinds } from '../../src/core/roster/roster';
import { timesOf, type Finding } from '../../src/core/rules/finding';
import { runRules } from '../../src/core/rules/run';
import { dayOf } from '../../src/core/time/calendar';
import { holidayOn } from '../../src/core/time/holidays';
import { ageAt, helligdage, objectionsByMinute, type Objection, type Verdict } from './minor-alone-oracle';
import { eachInOnePlace, offInAll, withBreakLengths } from './break-lengths';
import { crowdedRosters, firstInstant } from './rosters';

/** Two hours each around an edge of the ban, in UTC: weekday, Saturday, helligdage and the days beside them. */
const edges = [
  '2026-03-03T16:00Z',
  '2026-03-03T18:00Z',
  '2026-03-04T04:00Z',
  '2026-03-06T22:00Z',
  '2026-03-07T12:00Z',
  '2026-03-08T12:00Z',
  '2026-03-29T00:00Z',
  '2026-04-01T21:00Z',
  '2026-04-02T11:00Z',
  '2026-04-06T11:00Z',
  '2026-04-07T15:00Z',
  '2026-10-25T00:00Z',
  '2026-12-24T12:30Z',
  '2026-12-25T12:30Z',
  '2023-05-05T11:00Z',
  '2024-04-26T11:00Z',
];

const runs = { numRuns: 1000 };

/** Rosters at an edge of the ban, with places of every kind and all that can be known or not known about them. */
const rostersAtEdges: fc.Arbitrary<Roster> = fc
  .tuple(crowdedRosters, fc.constantFrom(...edges), fc.array(placeFacts(), { minLength: 3, maxLength: 3 }))
  .map(([roster, edge, facts]) => {
    const start = Date.parse(edge) / 60_000;
    const by = start - firstInstant(roster);
    const days = dayOf(start + 120) - dayOf(firstInstant(roster) + 120);
    return {
      ...roster,
      people: roster.people.map((person) =>
        person.birthDate === undefined ? person : { ...person, birthDate: person.birthDate + days },
      ),
      places: roster.places.map((place, index) => ({ ...place, ...facts[index] })),
      shifts: roster.shifts.map((shift) => ({ ...shift, start: shift.start + by, end: shift.end + by })),
    };
  });

function placeFacts(): fc.Arbitrary<Partial<Place>> {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 26 }))
    .map(([from, length]) => ({ start: from * 60, end: Math.min((from + length) * 60, 2880) }));
  const day = fc.array(span, { maxLength: 2 });
  const hours: fc.Arbitrary<OpeningHours> = fc.record(
    { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day, holiday: day },
    { requiredKeys: [] },
  );
  const anything = fc.record(
    {
      kind: fc.constantFrom(
        ...placeKinds,
        'other-shop' as const,
        'other-shop' as const,
        'mall-shop' as const,
      ),
      isolated: fc.boolean(),
      centreGuarded: fc.boolean(),
      hours,
      centreHours: hours,
    },
    { requiredKeys: [] },
  );
  // Half of the places leave no question, so that the ban itself is judged often enough.
  return fc.oneof(
    fc.constantFrom({ kind: 'kiosk' as const }, { kind: 'mall-shop' as const, centreGuarded: false }),
    anything,
  );
}

/** What is found of the ban about shifts that are confirmed. */
function findingsOf(roster: Roster): readonly Finding[] {
  return allFindingsOf(roster).filter((finding) => !isUnconfirmed(finding));
}

function allFindingsOf(roster: Roster): readonly Finding[] {
  return runRules(roster).findings.filter(({ rule }) => rule === 'minor-alone');
}

function isUnconfirmed({ question }: Finding): boolean {
  return question?.key.startsWith('confirm:') === true;
}

/** Which minutes at which places a verdict is about. */
function minutesIn(findings: readonly Finding[], outcome: Verdict): string[] {
  const minutes = findings
    .filter((finding) => finding.outcome === outcome)
    .flatMap((finding) =>
      timesOf(finding).flatMap(({ start, end }) =>
        Array.from({ length: end - start }, (_, i) => `${finding.place} ${start + i}`),
      ),
    );
  return [...new Set(minutes)].sort();
}

function minutesOf(objections: readonly Objection[], outcome: Verdict): string[] {
  const minutes = objections.filter(({ verdict }) => verdict === outcome);
  return [...new Set(minutes.map(({ place, minute }) => `${place} ${minute}`))].sort();
}

function peopleIn(objections: readonly Objection[], { outcome, place, at, people }: Finding): number[] {
  const concerned = objections
    .filter(
      ({ verdict, place: where, minute }) =>
        verdict === outcome && where === place && at.start <= minute && minute < at.end,
    )
    .map(({ person }) => person);
  return [...new Set(concerned)]
    .filter((person) => outcome === 'breach' || people.includes(person))
    .sort((a, b) => a - b);
}

test('the oracle knows the helligdage of the days tested', () => {
  for (const edge of edges) {
    for (const day of [-1, 0, 1].map((by) => dayOf(Date.parse(edge) / 60_000) + by)) {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      expect([iso, helligdage.includes(iso)]).toEqual([iso, holidayOn('dk', day) !== undefined]);
    }
  }
});

test('judging every minute by itself comes to the same breaches, reviews and people', () => {
  fc.assert(
    fc.property(rostersAtEdges, (roster) => {
      const objections = objectionsByMinute(roster);
      const findings = findingsOf(roster);
      expect(minutesIn(findings, 'breach')).toEqual(minutesOf(objections, 'breach'));
      expect(minutesIn(findings, 'review')).toEqual(minutesOf(objections, 'review'));
      for (const finding of findings)
        for (const { people, start, end } of timesOf(finding)) {
          const interval = { ...finding, people, at: { start, end } };
          expect(people).toEqual(peopleIn(objections, interval));
        }
    }),
    runs,
  );
});

test('an unconfirmed shift of a minor is asked about in the minutes that would be objected to', () => {
  fc.assert(
    fc.property(rostersAtEdges, (roster) => {
      const open = roster.shifts.filter(
        (shift) =>
          shift.kind === 'tentative' && ageAt(roster, shift.person, shift.place, shift.start) === 'minor',
      );
      const taken = roster.shifts.map((shift) =>
        open.includes(shift) ? { ...shift, kind: 'work' as const } : shift,
      );
      const isIn = (shifts: readonly Shift[], { person, minute }: Objection) =>
        shifts.some((shift) => shift.person === person && shift.start <= minute && minute < shift.end);
      const work = roster.shifts.filter(({ kind }) => kind === 'work');
      const expected = objectionsByMinute({ ...roster, shifts: taken })
        .filter((one) => isIn(open, one) && !isIn(work, one))
        .map(({ person, minute }) => `${person} ${minute}`);
      const asked = allFindingsOf(roster)
        .filter(isUnconfirmed)
        .flatMap(({ people, at }) =>
          Array.from({ length: at.end - at.start }, (_, i) => `${people[0]!} ${at.start + i}`),
        );
      expect([...new Set(asked)].sort()).toEqual([...new Set(expected)].sort());
    }),
    runs,
  );
});

const withLengths = withBreakLengths(rostersAtEdges.map(eachInOnePlace));

test('when the only adult takes a break is asked in the minutes that would be objected to without them', () => {
  const said = ({ place, person, minute }: Omit<Objection, 'verdict'>) => `${place} ${person} ${minute}`;
  let asks = 0;
  fc.assert(
    fc.property(withLengths, (roster) => {
      const anyway = new Set(objectionsByMinute(roster).map(said));
      const findings = allFindingsOf(roster);
      roster.people.forEach(({ name }, adult) => {
        const expected = objectionsByMinute(offInAll(roster, adult))
          .filter((one) => one.person !== adult && !anyway.has(said(one)))
          .filter(({ place, person, minute }) => ageAt(roster, person, place, minute) === 'minor')
          .map(said);
        const asked = findings
          .filter(({ question }) => question?.key === `break:${name}`)
          .flatMap((finding) =>
            timesOf(finding).flatMap(({ people, start, end }) =>
              people.flatMap((person) =>
                Array.from({ length: end - start }, (_, i) => ({
                  ...finding,
                  people,
                  person,
                  minute: start + i,
                })),
              ),
            ),
          )
          .filter(({ place, person, minute }) => isAtWork(roster, person, place, minute))
          // Told of several: while the one is asked about, another may be alone anyway in the next room.
          .filter((one) => one.people.length === 1 || !anyway.has(said(one)))
          .map(said);
        asks += expected.length;
        expect([...new Set(asked)].sort()).toEqual([...new Set(expected)].sort());
      });
    }),
    { numRuns: 400 },
  );
  expect(asks).toBeGreaterThan(100);
});

/** A finding about several minors is about those of them who are there. */
function isAtWork({ shifts }: Roster, person: number, place: number, minute: number): boolean {
  const now = shifts.filter(
    (one) => one.person === person && one.start <= minute && minute < one.end && one.place === place,
  );
  return now.some(({ kind }) => kind === 'work') && !now.some(({ kind }) => kind === 'break');
}

test('the rosters judged have everything in them', () => {
  const rosters = fc.sample(rostersAtEdges, { numRuns: 600, seed: 1 });
  const findings = rosters.flatMap(findingsOf);
  expect(findings.filter(({ outcome }) => outcome === 'breach').length).toBeGreaterThan(100);
  expect(findings.filter(({ people }) => people.length > 1).length).toBeGreaterThan(20);
  const asked = findings.flatMap(({ question }) => question?.key.split(':')[0] ?? []);
  expect([...new Set(asked)].sort()).toEqual([
    'age',
    'guarded',
    'isolated',
    'place-kind',
    'rooms',
    'where',
    'zone',
  ]);
});

test('an adult more in the sales area never adds a minute of breach, one less never takes one away', () => {
  const withAdult = rostersAtEdges.chain((roster) =>
    fc.record({
      roster: fc.constant(roster),
      place: fc.nat({ max: roster.places.length - 1 }),
      from: fc.nat({ max: 119 }),
      minutes: fc.integer({ min: 1, max: 120 }),
    }),
  );
  fc.assert(
    fc.property(withAdult, ({ roster, place, from, minutes }) => {
      const start = firstInstant(roster) + from;
      const adult = { name: 'Adult', alsoWrittenAs: [], age: 40 };
      const cells = [{ sheet: 'Roster', address: 'B2' }] as const;
      const shift = {
        person: roster.people.length,
        place,
        zone: 0,
        kind: 'work',
        start,
        end: start + minutes,
        cells,
      } as const;
      const places = roster.places.map((one) => ({
        ...one,
        zones: [{ ...one.zones[0], reach: 'same-room' as const }, ...one.zones.slice(1)] as const,
      }));
      const without = { ...roster, places } as Roster;
      const more = {
        ...without,
        people: [...roster.people, adult],
        shifts: [...roster.shifts, shift],
      } as Roster;
      const before = new Set(minutesIn(findingsOf(without), 'breach'));
      expect(minutesIn(findingsOf(more), 'breach').filter((minute) => !before.has(minute))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
