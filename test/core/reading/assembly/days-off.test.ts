import { expect, test } from '@jest/globals';
import { daysOffAfterNights } from '../../../../src/core/reading/assembly/days-off';
import type { Entry } from '../../../../src/core/reading/reading';
import type { ShiftKind } from '../../../../src/core/roster/roster';

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
  const asMeant = daysOffAfterNights([before, off], ({ person }) => person.length);
  expect(asMeant(off)).toEqual({ ...off, start: minute(expected) });
  expect(asMeant(before)).toBe(before);
});

test('hours off in the night stay as they are written', () => {
  const night = entry('Ane', 'work', '2026-03-03T22:00', '2026-03-04T06:00');
  const hours = entry('Ane', 'absence', '2026-03-04T00:00', '2026-03-04T03:00');
  expect(daysOffAfterNights([night, hours], () => 0)(hours)).toBe(hours);
});
