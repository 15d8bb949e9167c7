import { expect, test } from '@jest/globals';
import { startsAsMeant } from '../../../../src/core/reading/assembly/days-off';
import type { Entry } from '../../../../src/core/reading/entries';
import type { ShiftKind } from '../../../../src/core/roster/roster';
import { packed } from '../packed';

/** Minutes since 1970, by the runtime's own parser. */
const minute = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
const entry = (person: string, kind: ShiftKind, start: string, end: string): Entry => ({
  person,
  kind,
  start: minute(start),
  end: minute(end),
  cells: [{ sheet: 'Uge 10', address: 'C2' }],
});

const off = entry('Ane', 'absence', '2026-03-04T00:00', '2026-03-05T00:00');

test.each<[string, Entry, string]>([
  ['a night at work', entry('Ane', 'work', '2026-03-03T22:00', '2026-03-04T06:00'), '2026-03-04T06:00'],
  ['a night on call', entry('Ane', 'on-call', '2026-03-03T21:00', '2026-03-04T07:30'), '2026-03-04T07:30'],
  [
    'an evening until midnight',
    entry('Ane', 'work', '2026-03-03T16:00', '2026-03-04T00:00'),
    '2026-03-04T00:00',
  ],
  ['work on the same day', entry('Ane', 'work', '2026-03-04T02:00', '2026-03-04T06:00'), '2026-03-04T00:00'],
  ['the day off before', entry('Ane', 'absence', '2026-03-03T12:00', '2026-03-04T12:00'), '2026-03-04T00:00'],
  ["somebody else's night", entry('Bo', 'work', '2026-03-03T22:00', '2026-03-04T06:00'), '2026-03-04T00:00'],
])('a day off after %s', (_, before, expected) => {
  expect(starts([before, off])).toEqual([before.start, minute(expected)]);
});

test('hours off in the night stay as they are written', () => {
  const night = entry('Ane', 'work', '2026-03-03T22:00', '2026-03-04T06:00');
  const hours = entry('Ane', 'absence', '2026-03-04T00:00', '2026-03-04T03:00');
  expect(starts([night, hours])).toEqual([night.start, hours.start]);
});

test('a day off on one sheet after the night on another', () => {
  const night = packed([entry('Ane', 'work', '2026-03-03T22:00', '2026-03-04T06:00')]);
  const [, begins] = startsAsMeant([night, packed([off])], [Int32Array.of(4), Int32Array.of(4)]);
  expect(begins![0]).toBe(minute('2026-03-04T06:00'));
});

/** Each name is a person of its own. */
function starts(written: readonly Entry[]): number[] {
  const entries = packed(written);
  const [meant] = startsAsMeant([entries], [Int32Array.from(entries.names.keys())]);
  return [...meant!.subarray(0, entries.length)];
}
