import fc from 'fast-check';
import {
  agreementTerms,
  incidentKinds,
  measureKinds,
  type Records,
  recordTables,
  trainingTopics,
} from '../../src/core/roster/records';
import {
  dangers,
  duties,
  placeFlags,
  placeKinds,
  type Roster,
  type Shift,
} from '../../src/core/roster/roster';
import type { Country } from '../../src/core/time/units';
import { withBreakLengths } from './break-lengths';
import { crowdedRosters, firstInstant } from './rosters';
import { timeZones } from './statutes/own-calendar';

/** When the rosters are: an evening, midnight, the night, both clock changes, New Year and times of older law. */
const times = [
  '2026-03-03T03:00Z',
  '2026-03-04T04:00Z',
  '2026-03-03T19:00Z',
  '2026-03-03T16:30Z',
  '2026-03-06T20:30Z',
  '2026-03-07T22:00Z',
  '2026-03-29T00:00Z',
  '2026-10-25T00:00Z',
  '2025-12-31T22:00Z',
  '2024-12-31T22:00Z',
  '2023-12-13T22:00Z',
  '2021-05-29T21:00Z',
];

const countries: readonly Country[] = ['dk', 'no', 'se'];
const at = { sheet: 'Records', address: 'A2' };

/** Rosters of two hours in which anything may be known or not, stretched to days, in all countries, with records. */
export const wholeRosters = withBreakLengths(rostersStretched(1, 1, 7, 60, 250));

/** The same within two hours, for what is counted minute by minute. */
export const shortRosters = rostersStretched(1);

function rostersStretched(...stretches: readonly number[]): fc.Arbitrary<Roster> {
  return fc
    .tuple(crowdedRosters, fc.constantFrom(...times), fc.constantFrom(...stretches))
    .chain(([roster, time, stretch]) =>
      fc
        .record({
          people: fc.array(personFacts(), { minLength: 6, maxLength: 6 }),
          places: fc.array(placeFacts(), { minLength: 3, maxLength: 3 }),
          rows: fc.array(rowFacts(), { minLength: 17, maxLength: 17 }),
          records: fc.option(records(roster, Math.floor(Date.parse(time) / 86_400_000))),
        })
        .map(({ people, places, rows, records: known }): Roster => {
          const start = Date.parse(time) / 60_000;
          const first = firstInstant(roster);
          const moved = (instant: number) => start + (instant - first) * stretch;
          return {
            ...roster,
            country: places[0]!.country,
            people: roster.people.map((person, i) => ({ ...person, ...people[i] })),
            places: roster.places.map((place, i) => ({ ...place, ...places[i] })),
            shifts: once(roster.shifts).map((shift, i) => ({
              ...shift,
              ...rows[i],
              start: moved(shift.start),
              end: moved(shift.end),
              cells: [{ sheet: 'Roster', address: `B${i + 2}` }],
            })),
            ...(known && { records: known }),
          };
        }),
    );
}

/** The same shift written twice is read as one; the same hours in two rooms would be told for each of them. */
function once(shifts: readonly Shift[]): Shift[] {
  const keys = shifts.map(({ person, place, kind, start, end }) => [person, place, kind, start, end].join());
  return shifts.filter((_, i) => keys.indexOf(keys[i]!) === i);
}

function personFacts() {
  const born = fc.integer({ min: 12_000, max: 16_000 });
  return fc.record(
    {
      birthDate: born,
      age: fc.integer({ min: 12, max: 70 }),
      schooling: fc.boolean(),
      worksAlone: fc.boolean(),
      duties: fc.subarray([...duties], { maxLength: 2 }),
      employedFrom: fc.integer({ min: 18_700, max: 20_600 }),
      languages: fc.subarray(['dansk', 'English']),
    },
    { requiredKeys: [] },
  );
}

function placeFacts() {
  const span = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 20 }))
    .map(([from, length]) => ({ start: from * 60, end: Math.min((from + length) * 60, 2880) }));
  const day = fc.array(span, { maxLength: 2 });
  const hours = fc.record({ 1: day, 3: day, 5: day, 6: day, 7: day, holiday: day }, { requiredKeys: [] });
  const flags = fc.record(Object.fromEntries(placeFlags.map((flag) => [flag, fc.boolean()])), {
    requiredKeys: [],
  });
  const known = fc.record(
    {
      kind: fc.constantFrom(...placeKinds),
      isolated: fc.boolean(),
      centreGuarded: fc.boolean(),
      hours,
      centreHours: hours,
      danger: fc.constantFrom(...dangers),
      flags,
      needsBackup: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  return fc
    .tuple(fc.constantFrom(...countries), known)
    .map(([country, facts]) => ({ country, timeZone: timeZones[country], ...facts }));
}

function rowFacts() {
  return fc.record(
    {
      role: fc.constantFrom('baker', 'Åbner'),
      note: fc.constantFrom('baking', 'pengetransport', 'motorsåg'),
    },
    { requiredKeys: [] },
  );
}

function records({ people, places }: Roster, today: number): fc.Arbitrary<Records> {
  const place = fc.nat(places.length - 1);
  const person = fc.nat(people.length - 1);
  const day = fc.integer({ min: today - 500, max: today + 60 });
  const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { maxLength: 4 });
  const band = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 }))
    .map(([from, length]) => ({ start: from * 60, end: (from + length) * 60 }));
  const slot = {
    place,
    weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7, 'holiday'] as const, { minLength: 1 }),
    band,
    from: day,
    to: day,
  };
  const some = <T extends object>(required: { [K in keyof T]: fc.Arbitrary<T[K]> }, more: object) =>
    fc.record({ at: fc.constant(at), ...required, ...more }, {
      requiredKeys: ['at', ...Object.keys(required)],
    } as never) as fc.Arbitrary<never>;
  const number = fc.integer({ min: 1, max: 300 });
  return fc.record({
    measures: many(
      some(
        { kind: fc.constantFrom(...measureKinds) },
        {
          place,
          on: day,
          until: day,
          number,
          responsible: fc.constant('Bo'),
          participants: fc.constant('AMR'),
        },
      ),
    ),
    training: many(
      some(
        { person, topic: fc.constantFrom(...trainingTopics) },
        { place, on: day, until: day, language: fc.constant('dansk') },
      ),
    ),
    incidents: many(
      some(
        { kind: fc.constantFrom(...incidentKinds), on: day },
        { place, person, minute: fc.nat(1439), followedUpOn: day },
      ),
    ),
    risks: many(
      some(
        { level: fc.constantFrom('green', 'yellow', 'red') },
        { ...slot, assessedOn: day, validUntil: day },
      ),
    ),
    agreements: many(
      some(
        { term: fc.constantFrom(...agreementTerms) },
        { ...slot, number, task: fc.constantFrom('baking', 'motorsåg'), beyond: number },
      ),
    ),
    loneNotices: many(
      some(
        { person, on: day },
        { place, until: fc.nat(1439), mobile: fc.constant('12345678'), signedOff: fc.boolean() },
      ),
    ),
    schoolHolidays: many(day.map((start) => ({ start, end: start + 7 }))),
    tables: fc.subarray([...recordTables]).map((tables) => new Set(tables)),
  });
}
