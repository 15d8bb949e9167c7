import { expect, test } from '@jest/globals';
import {
  clockText,
  dateOf,
  dayFrom,
  dayOf,
  isoDate,
  isoMinute,
  isoWeekOf,
  minuteOfDayOf,
  parseIsoDate,
  parseIsoMinute,
  wallAt,
  weekdayOf,
} from '../../../src/core/time/calendar';

test('days count from 1970, in both directions', () => {
  expect(dayFrom({ year: 1970, month: 1, date: 1 })).toBe(0);
  expect(dayFrom({ year: 1969, month: 12, date: 31 })).toBe(-1);
  expect(dayFrom({ year: 2000, month: 2, date: 29 })).toBe(11_016);
  for (let day = -150_000; day < 150_000; day += 37) expect(dayFrom(dateOf(day))).toBe(day);
});

test.each([
  [{ year: 2026, month: 2, date: 29 }],
  [{ year: 2026, month: 4, date: 31 }],
  [{ year: 2026, month: 13, date: 1 }],
  [{ year: 2026, month: 0, date: 1 }],
  [{ year: NaN, month: 1, date: 1 }],
])('%j is no date', (date) => {
  expect(dayFrom(date)).toBeUndefined();
});

// The weekdays of the rulings, as the courts give them.
test.each([
  ['1999-03-06', 6],
  ['1999-03-25', 4],
  ['1999-04-23', 5],
  ['2006-01-10', 2],
  ['1999-07-11', 7],
  ['2026-03-02', 1],
  ['1969-12-28', 7],
])('%s is weekday %d', (date, weekday) => {
  expect(weekdayOf(parseIsoDate(date)!)).toBe(weekday);
});

// ISO 8601, and the years whose first or last days belong to the other year.
test.each([
  ['2026-03-02', 2026, 10],
  ['2026-01-01', 2026, 1],
  ['2021-01-03', 2020, 53],
  ['2024-12-30', 2025, 1],
  ['2027-01-01', 2026, 53],
  ['2005-01-01', 2004, 53],
  ['2008-12-29', 2009, 1],
])('%s is in %d week %d', (date, year, week) => {
  expect(isoWeekOf(parseIsoDate(date)!)).toEqual({ year, week });
});

test('a wall minute is a day and a minute of it', () => {
  const day = parseIsoDate('2026-03-02')!;
  expect(dayOf(wallAt(day, 1439))).toBe(day);
  expect(dayOf(wallAt(day, 1440))).toBe(day + 1);
  expect(minuteOfDayOf(wallAt(day, 1440))).toBe(0);
  expect(minuteOfDayOf(-1)).toBe(1439);
  expect(dayOf(-1)).toBe(-1);
});

test('ISO texts there and back', () => {
  expect(isoMinute(parseIsoMinute('2026-03-02T08:00')!)).toBe('2026-03-02T08:00');
  expect(isoMinute(parseIsoMinute('2026-03-02T24:00')!)).toBe('2026-03-03T00:00');
  expect(isoDate(parseIsoDate('0026-01-05')!)).toBe('0026-01-05');
  expect(clockText(1440)).toBe('24:00');
  expect(clockText(65)).toBe('01:05');
});

test.each(['2026-3-2', '2026-02-30', ' 2026-03-02', '2026-03-02T08:00', '', 'x'])(
  '"%s" is no ISO date',
  (text) => {
    expect(parseIsoDate(text)).toBeUndefined();
  },
);

test.each(['2026-03-02', '2026-03-02T24:01', '2026-03-02T08:60', '2026-02-30T08:00', '2026-03-02 08:00'])(
  '"%s" is no ISO minute',
  (text) => {
    expect(parseIsoMinute(text)).toBeUndefined();
  },
);
