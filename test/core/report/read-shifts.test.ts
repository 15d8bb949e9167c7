import { expect, test } from '@jest/globals';
import { packShifts, shiftAt } from '../../../src/core/report/read-shifts';
import type { Roster } from '../../../src/core/roster/roster';

// 1 March 2026 at noon in Copenhagen is 11:00 UTC.
const NOON = Date.UTC(2026, 2, 1, 11) / 60_000;

const roster = {
  country: 'dk',
  people: [{ name: 'Alma Holm' }, { name: 'Storm Berg' }],
  places: [{ name: 'Kiosken', timeZone: 'Europe/Copenhagen', zones: [] }],
  shifts: [
    {
      ...{ person: 1, place: 0, zone: 0, kind: 'on-call', start: NOON, end: NOON + 90 },
      cells: [
        { sheet: 'Uge 9', address: 'AB12' },
        { sheet: 'Uge 9', address: 'AC12' },
      ],
    },
    {
      ...{ person: 0, place: 0, zone: 0, kind: 'work', start: NOON, end: NOON + 480 },
      unplacedBreakMinutes: 45,
      cells: [{ sheet: 'Uge 9', address: 'B3' }],
    },
    {
      ...{ person: 0, place: 0, zone: 0, kind: 'absence', start: NOON - 720, end: NOON + 720 },
      cells: [{ sheet: 'Uge 10', address: 'C4:D4' }],
    },
  ],
} as unknown as Roster;

test('each shift is packed and comes out as it was read, on the wall clock, with its first cell', () => {
  const read = packShifts(roster);
  expect(read.count).toBe(3);
  expect([0, 1, 2].map((index) => shiftAt(read, index))).toEqual([
    {
      person: 'Storm Berg',
      place: 'Kiosken',
      kind: 'on-call',
      start: '2026-03-01T12:00',
      end: '2026-03-01T13:30',
      unplacedBreak: 0,
      cell: { sheet: 'Uge 9', address: 'AB12' },
    },
    {
      person: 'Alma Holm',
      place: 'Kiosken',
      kind: 'work',
      start: '2026-03-01T12:00',
      end: '2026-03-01T20:00',
      unplacedBreak: 45,
      cell: { sheet: 'Uge 9', address: 'B3' },
    },
    {
      person: 'Alma Holm',
      place: 'Kiosken',
      kind: 'absence',
      start: '2026-03-01T00:00',
      end: '2026-03-02T00:00',
      unplacedBreak: 0,
      cell: { sheet: 'Uge 10', address: 'C4' },
    },
  ]);
});
