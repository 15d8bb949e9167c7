import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aloneStretches } from '../../src/core/occupancy/alone-stretches';
import type { AloneStretch, CompanyNeed } from '../../src/core/occupancy/stretch';
import type { Roster, Shift } from '../../src/core/roster/roster';
import { stretchesByMinute } from './minute-oracle';
import { crowdedRosters, firstInstant, WINDOW } from './rosters';

const needs: CompanyNeed[] = ['adult', 'anyone'];
const runs = { numRuns: 2000 };
const fewerRuns = { numRuns: 500 };

test.each(needs)('counting every minute finds the same (%s)', (need) => {
  fc.assert(
    fc.property(crowdedRosters, (roster) => {
      expect(aloneStretches(roster, need)).toEqual(stretchesByMinute(roster, need));
    }),
    runs,
  );
});

test('the rosters counted have everything in them', () => {
  const rosters = fc.sample(crowdedRosters, { numRuns: 500, seed: 1 });
  const parts = rosters.flatMap((roster) => aloneStretches(roster, 'adult')).map((stretch) => stretch.parts);
  expect(parts.length).toBeGreaterThan(500);
  expect(parts.filter((some) => some.some(({ sure }) => !sure)).length).toBeGreaterThan(200);
  expect(parts.filter(({ length }) => length > 2).length).toBeGreaterThan(20);
  expect(rosters.filter((roster) => aloneStretches(roster, 'adult').length === 0).length).toBeGreaterThan(50);
});

test.each(needs)('the order of the rows does not matter (%s)', (need) => {
  const shuffled = crowdedRosters.chain((roster) =>
    fc
      .shuffledSubarray([...roster.shifts], { minLength: roster.shifts.length })
      .map((shifts) => ({ roster, other: { ...roster, shifts } })),
  );
  fc.assert(
    fc.property(shuffled, ({ roster, other }) => {
      expect(withoutShifts(aloneStretches(other, need))).toEqual(withoutShifts(aloneStretches(roster, need)));
    }),
    fewerRuns,
  );
});

test.each(needs)('splitting a shift does not matter (%s)', (need) => {
  fc.assert(
    fc.property(crowdedRosters, fc.nat(), fc.integer({ min: 1, max: WINDOW - 1 }), (roster, pick, at) => {
      const other = {
        ...roster,
        shifts: roster.shifts.flatMap(splitting(pick % (roster.shifts.length || 1), at)),
      };
      expect(withoutShifts(aloneStretches(other, need))).toEqual(withoutShifts(aloneStretches(roster, need)));
    }),
    fewerRuns,
  );
});

test.each(needs)('one adult more in the sales area never adds a lone minute (%s)', (need) => {
  const withAdult = fc.tuple(
    crowdedRosters,
    fc.nat(),
    fc.nat(WINDOW - 1),
    fc.integer({ min: 1, max: WINDOW }),
  );
  fc.assert(
    fc.property(withAdult, ([roster, place, from, minutes]) => {
      const before = minutesOf(aloneStretches(roster, need));
      const more = aloneStretches(plusAdult(roster, place % roster.places.length, from, minutes), need);
      const after = minutesOf(more.filter(({ person }) => person < roster.people.length));
      expect([...after].filter((minute) => !before.has(minute))).toEqual([]);
    }),
    fewerRuns,
  );
});

test.each(needs)('other names, the same findings under them (%s)', (need) => {
  fc.assert(
    fc.property(crowdedRosters, (roster) => {
      const last = roster.people.length - 1;
      const other = {
        ...roster,
        people: [...roster.people].reverse(),
        shifts: roster.shifts.map((shift) => ({ ...shift, person: last - shift.person })),
      };
      const renamed = aloneStretches(other, need).map((stretch) => ({
        ...stretch,
        person: last - stretch.person,
      }));
      expect(inOrder(renamed)).toEqual(inOrder(aloneStretches(roster, need)));
    }),
    fewerRuns,
  );
});

test.each(needs)('a week later in, a week later out (%s)', (need) => {
  const week = 7 * 1440;
  const later = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + week,
    end: span.end + week,
  });
  // Birthdays would have to be moved by the clock's leap as well.
  const ageless = crowdedRosters.map((roster) => ({
    ...roster,
    people: roster.people.map(({ birthDate, ...person }) => ({
      ...person,
      under18: birthDate !== undefined,
    })),
  }));
  fc.assert(
    fc.property(ageless, (roster) => {
      const expected = aloneStretches(roster, need).map((s) => later({ ...s, parts: s.parts.map(later) }));
      expect(aloneStretches({ ...roster, shifts: roster.shifts.map(later) }, need)).toEqual(expected);
    }),
    fewerRuns,
  );
});

/** Which of several rows is named may change with the rows. */
function withoutShifts(stretches: AloneStretch[]): AloneStretch[] {
  return stretches.map((stretch) => ({ ...stretch, shift: -1 }));
}

function inOrder(stretches: AloneStretch[]): AloneStretch[] {
  return stretches.sort(
    (a, b) => a.start - b.start || a.place - b.place || a.person - b.person || a.zone - b.zone,
  );
}

function splitting(index: number, at: number) {
  return (shift: Shift, i: number): Shift[] => {
    const middle = shift.start + at;
    if (i !== index || middle >= shift.end) return [shift];
    return [
      { ...shift, end: middle },
      { ...shift, start: middle },
    ];
  };
}

function plusAdult(roster: Roster, place: number, from: number, minutes: number): Roster {
  const zone = roster.places[place]!.zones.findIndex(({ reach }) => reach === 'same-room');
  const start = firstInstant(roster) + from;
  return {
    ...roster,
    people: [...roster.people, { name: 'Embla Dahl', alsoWrittenAs: [], under18: false }],
    shifts: [
      ...roster.shifts,
      {
        person: roster.people.length,
        place,
        zone: Math.max(zone, 0),
        kind: 'work',
        start,
        end: start + minutes,
        cells: [{ sheet: 'Roster', address: 'A1' }],
      },
    ],
  };
}

function minutesOf(stretches: AloneStretch[]): Set<string> {
  const minutes = new Set<string>();
  for (const { person, place, zone, start, end } of stretches) {
    for (let minute = start; minute < end; minute++) minutes.add([person, place, zone, minute].join());
  }
  return minutes;
}
