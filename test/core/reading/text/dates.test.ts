import { describe, expect, test } from '@jest/globals';
import { readDate } from '../../../../src/core/reading/text/dates';
import { formatOf } from '../../../../src/core/reading/text/format';
import { dayOfSerial, mondayOfWeek } from '../../../../src/core/reading/text/serial';
import { writtenDate, writtenWeekday } from '../../../../src/core/reading/text/written-date';
import { cellOf, danish, day, type Given } from '../grid-of';

const american = { ...danish, locale: 'en-US' };

describe('readDate', () => {
  test.each<[Given, string]>([
    ['02-03-2026', '2026-03-02'],
    ['2/3-26', '2026-03-02'],
    ['2.3.2026', '2026-03-02'],
    ['2. marts 2026', '2026-03-02'],
    ['mandag d. 2. marts 2026', '2026-03-02'],
    ['man 2/3 2026', '2026-03-02'],
    ['Mon 2nd March 2026', '2026-03-02'],
    ['March 2, 2026', '2026-03-02'],
    ['2-Mar-26', '2026-03-02'],
    ['2026-03-02', '2026-03-02'],
    ['20260302', '2026-03-02'],
    ['2. März 2026', '2026-03-02'],
    ['3/15/2026', '2026-03-15'],
    ['12-05-98', '1998-05-12'],
    ['12.05.09', '2009-05-12'],
    [[46_083, 'dd-mm-yyyy'], '2026-03-02'],
    [[46_083.5, 'dd-mm-yyyy hh:mm'], '2026-03-02'],
  ])('%j is %s in Danish', (given, iso) => {
    expect(readDate(cellOf(given), false, danish)).toBe(day(iso));
  });

  test('an American 3/2/2026 is 2 March', () => {
    expect(readDate(cellOf('3/2/2026'), false, american)).toBe(day('2026-03-02'));
  });

  test.each<[Given]>([
    ['31-04-2026'],
    ['29-02-2026'],
    ['2/3'],
    ['08-16'],
    ['32/1 2026'],
    ['13/13/2026'],
    ['mandag'],
    [46_083],
    [''],
    [[0.5, 'hh:mm']],
    [true],
    ['kl. 8'],
    ['2026-13-01'],
    ['ferie 2026'],
  ])('%j is no complete date', (given) => {
    expect(readDate(cellOf(given), false, danish)).toBeUndefined();
  });
});

test.each<[string, object]>([
  ['11.10\n\nfös', { date: 11, month: 10, weekdays: [5] }],
  ['July9th', { date: 9, month: 7 }],
  ['1. nov - fredag', { date: 1, month: 11, weekdays: [5] }],
  ['man 2/3', { date: 2, month: 3, weekdays: [1] }],
  ['Mandag d. 2. marts', { date: 2, month: 3, weekdays: [1] }],
  ['21st March', { date: 21, month: 3 }],
  ['Fri 6/3', { date: 6, month: 3, weekdays: [5] }],
  ['Mandg d. 2. marts', { date: 2, month: 3, weekdays: [1] }],
  ['Trisdag 3/3', { date: 3, month: 3, weekdays: [2] }],
  ['onsdg d. 4. marts', { date: 4, month: 3, weekdays: [3] }],
  ['torsd. 5/3', { date: 5, month: 3, weekdays: [4] }],
  ['Lørdaag d.7. marts', { date: 7, month: 3, weekdays: [6] }],
])('%j without its year', (text, expected) => {
  expect(writtenDate(text)).toMatchObject(expected);
  expect(writtenDate(text)?.year).toBeUndefined();
});

test.each(['Anna 2/3', 'Uge 2/3', 'Mads 2/3', 'Dagen 2/3'])('%j names no weekday', (text) => {
  expect(writtenDate(text)?.weekdays).toBeUndefined();
});

test.each<[string, number[]]>([
  ['Mandag', [1]],
  ['MON', [1]],
  ['lør.', [6]],
  ['Søn', [7]],
  ['Sonntag', [7]],
  ['torsd', []],
  ['Fry', [5]],
  ['ti', [2]],
  ['þri', [2]],
  ['keskiviikko', [3]],
  ['to', [4]],
])('%j names weekdays %j', (text, weekdays) => {
  expect(writtenWeekday(text) ?? []).toEqual(weekdays);
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [46_083, false, '2026-03-02'],
  [46_083.99, false, '2026-03-02'],
  [0, true, '1904-01-01'],
  [44_621, true, '2026-03-02'],
])('serial %d (1904: %s) is %s', (value, date1904, iso) => {
  expect(dayOfSerial(value, date1904)).toBe(day(iso));
});

test('the 29 February 1900 that Excel invented is no day', () => {
  expect(dayOfSerial(60, false)).toBeUndefined();
});

test.each([
  [2026, 10, '2026-03-02'],
  [2026, 1, '2025-12-29'],
  [2020, 53, '2020-12-28'],
  [2021, 1, '2021-01-04'],
])('week %i/%i begins on %s', (year, week, iso) => {
  expect(mondayOfWeek(year, week)).toBe(day(iso));
});

test('2026 has a week 53, 2025 has not', () => {
  expect(mondayOfWeek(2026, 53)).toBe(day('2026-12-28'));
  expect(mondayOfWeek(2025, 53)).toBeUndefined();
  expect(mondayOfWeek(2025, 0)).toBeUndefined();
});

test.each([
  ['dd-mm-yyyy', 'date'],
  ['d-mmm', 'date'],
  ['dddd', 'date'],
  ['[$-406]d. mmmm yyyy;@', 'date'],
  ['hh:mm', 'time'],
  ['[h]:mm', 'time'],
  ['mm:ss', 'time'],
  ['h:mm AM/PM', 'time'],
  ['dd-mm-yyyy hh:mm', 'both'],
  ['General', 'none'],
  ['0.00', 'none'],
  ['@', 'none'],
  ['"day" 0', 'none'],
  ['[[[', 'none'],
])('format %s shows %s', (code, shows) => {
  expect(formatOf(code)).toBe(shows);
});
