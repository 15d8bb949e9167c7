import { expect, test } from '@jest/globals';
import { adultFrom, AgeClass, ageClassOn } from '../../../src/core/roster/age';
import type { Person } from '../../../src/core/roster/roster';
import { isoDate, parseIsoDate } from '../../../src/core/time/calendar';

const day = (text: string): number => parseIsoDate(text)!;
const { minor, adult, unknown } = AgeClass;

test.each<[string, Partial<Person>, string, AgeClass]>([
  ['the day before the 18th birthday', { birthDate: day('2008-03-02') }, '2026-03-01', minor],
  ['the 18th birthday', { birthDate: day('2008-03-02') }, '2026-03-02', adult],
  ['a birth date outranks the mark', { birthDate: day('1990-01-01'), under18: true }, '2026-03-02', adult],
  ['the mark outranks a stated age', { under18: true, age: 19 }, '2026-03-02', minor],
  ['marked as not under 18', { under18: false }, '2026-03-02', adult],
  ['17 as stated', { age: 17 }, '2026-03-02', minor],
  ['18 as stated', { age: 18 }, '2026-03-02', adult],
  ['nothing known', {}, '2026-03-02', unknown],
  ['a leap-day child on 28 February', { birthDate: day('2008-02-29') }, '2026-02-28', minor],
  ['a leap-day child on 1 March', { birthDate: day('2008-02-29') }, '2026-03-01', adult],
])('%s', (_name, known, on, expected) => {
  expect(ageClassOn({ name: 'Liv Sandvik', alsoWrittenAs: [], ...known }, day(on))).toBe(expected);
});

test('the day of coming of age is known from a birth date only', () => {
  const person = { name: 'Ask Holm', alsoWrittenAs: [] };
  expect(isoDate(adultFrom({ ...person, birthDate: day('2009-12-31') })!)).toBe('2027-12-31');
  expect(adultFrom({ ...person, under18: true })).toBeUndefined();
});
