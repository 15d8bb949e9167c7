import { describe, expect, it } from '@jest/globals';
import {
  ageText,
  meaningText,
  parseAge,
  parseMeaning,
  parseAges,
  parseNamesakes,
  parsePeriods,
  parseTimes,
  parseWho,
  parseYear,
  parseYesNo,
  periodsText,
  timesText,
  yearText,
} from '../../../../src/core/reading/questions/answer-forms';

describe('what a code means', () => {
  it.each([
    ['07:00-15:00', '07:00-15:00'],
    ['7-15', '07:00-15:00'],
    ['0700–1500', '07:00-15:00'],
    ['22-6', '22:00-06:00'],
    ['07:00-12:00, 13:00-15:00', '07:00-12:00, 13:00-15:00'],
    ['8-12 og 13-17', '08:00-12:00, 13:00-17:00'],
    ['00:00-24:00', '00:00-24:00'],
    ['absence', 'absence'],
    ['Fravær', 'absence'],
    ['ferie', 'absence'],
    ['frånvaro', 'absence'],
    ['ikke på jobb', 'absence'],
    ['on-call', 'on-call'],
    ['On call', 'on-call'],
    ['bagvagt', 'on-call'],
    ['on-call 22:00-06:00', 'on-call 22:00-06:00'],
    ['bakvakt 22-06', 'on-call 22:00-06:00'],
    ['22-06 bagvagt', 'on-call 22:00-06:00'],
    ['tentative', 'tentative'],
    ['foreløbig 8-16', 'tentative 08:00-16:00'],
    ['ignore', 'ignore'],
    ['Spring over', 'ignore'],
  ])('%s is %s', (written, canonical) => {
    const meaning = parseMeaning(written);
    expect(meaning && meaningText(meaning)).toBe(canonical);
    expect(parseMeaning(canonical)).toEqual(meaning);
  });

  it('counts an end on the next day beyond 1440', () => {
    expect(parseMeaning('22:00-06:00')).toEqual({
      what: 'times',
      kind: 'work',
      spans: [{ start: 1320, end: 1800 }],
    });
  });

  it.each(['', '7', '8-8', '8:00-25:00', 'early', 'N', '7-15 or 8-16', '-'])('%j says nothing', (written) => {
    expect(parseMeaning(written)).toBeUndefined();
  });
});

describe('periods', () => {
  it.each([
    ['2026-02-16 – 2026-02-20', '2026-02-16 – 2026-02-20'],
    ['16-02-2026 til 20-02-2026', '2026-02-16 – 2026-02-20'],
    ['16.2.2026-20.2.2026', '2026-02-16 – 2026-02-20'],
    ['16/2/2026 - 20/2/2026', '2026-02-16 – 2026-02-20'],
    ['fra 2026-02-16 til 2026-02-16', '2026-02-16 – 2026-02-16'],
    ['2026-02-16 – 2026-02-20; 2026-02-25 – 2026-02-26', '2026-02-16 – 2026-02-20; 2026-02-25 – 2026-02-26'],
    ['none', 'none'],
    ['Ingen', 'none'],
    ['inget lov', 'none'],
  ])('%s is %s', (written, canonical) => {
    const periods = parsePeriods(written);
    expect(periods && periodsText(periods)).toBe(canonical);
    expect(parsePeriods(canonical)).toEqual(periods);
  });

  it.each([
    '',
    'uge 8',
    '2026-02-16',
    '2026-02-20 – 2026-02-16',
    '2026-02-30 – 2026-03-01',
    '2026-02-16 – 2026-02-20 – 2026-02-25',
    'perhaps 2026-02-16 – 2026-02-20',
    '16.2.–20.2.',
  ])('%j says nothing', (written) => {
    expect(parsePeriods(written)).toBeUndefined();
  });
});

describe('the ages at a place', () => {
  it.each([
    ['all-adult', 'all-adult'],
    ['Alle er fyldt 18', 'all-adult'],
    ['alla har fyllt 18', 'all-adult'],
    ['some-minors', 'some-minors'],
    ['Noen er under 18', 'some-minors'],
    ['adult', undefined],
    ['under 18', undefined],
    ['', undefined],
  ])('%s: %s', (written, ages) => {
    expect(parseAges(written)).toBe(ages);
  });
});

describe('times', () => {
  it.each([
    ['11-19', '11:00-19:00'],
    ['23:00-07:00', '23:00-07:00'],
    ['6-14, 15:30-18', '06:00-14:00, 15:30-18:00'],
  ])('%s is %s', (written, canonical) => {
    expect(timesText(parseTimes(written) ?? [])).toBe(canonical);
  });

  it.each(['', 'absence', 'on-call 8-16', '12-12', '17015'])('%j is none', (written) => {
    expect(parseTimes(written)).toBeUndefined();
  });
});

describe('a year or a week', () => {
  it.each([
    ['2026', { year: 2026 }, '2026'],
    ['2026-W49', { year: 2026, week: 49 }, '2026-W49'],
    ['2026w1', { year: 2026, week: 1 }, '2026-W01'],
    ['Uge 49, 2026', { year: 2026, week: 49 }, '2026-W49'],
    ['vecka 9 2027', { year: 2027, week: 9 }, '2027-W09'],
    ['2026-W53', { year: 2026, week: 53 }, '2026-W53'],
  ])('%s', (written, read, canonical) => {
    expect(parseYear(written)).toEqual(read);
    expect(yearText(read)).toBe(canonical);
  });

  it.each(['', '26', '1989', '2100', '2025-W53', '2026-W00', 'hus 4 2026', '2026-03'])(
    '%j is none',
    (written) => {
      expect(parseYear(written)).toBeUndefined();
    },
  );
});

describe('who and how many', () => {
  it.each([
    ['one', 'one'],
    ['Samme person', 'one'],
    ['flere', 'several'],
    ['flera personer', 'several'],
    ['two', undefined],
  ])('%s is %s', (written, read) => {
    expect(parseNamesakes(written)).toBe(read);
  });

  it.each([
    ['Emma Kjær', { is: 'named', name: 'Emma Kjær' }],
    ['  Emma   Kjær ', { is: 'named', name: 'Emma Kjær' }],
    ['ny', { is: 'new' }],
    ['New', { is: 'new' }],
    ['ikke en person', { is: 'nobody' }],
    ['not a person', { is: 'nobody' }],
    ['Ny Madsen', { is: 'named', name: 'Ny Madsen' }],
    ['12', undefined],
    ['', undefined],
  ])('%s', (written, read) => {
    expect(parseWho(written)).toEqual(read);
  });
});

describe('ages', () => {
  it.each([
    ['2009-05-17', '2009-05-17'],
    ['17-05-2009', '2009-05-17'],
    ['17.5.2009', '2009-05-17'],
    ['3/4/2009', '2009-04-03'],
    ['under-18', 'under-18'],
    ['Under 18 år', 'under-18'],
    ['17', 'under-18'],
    ['17 år', 'under-18'],
    ['adult', 'adult'],
    ['voksen', 'adult'],
    ['vuxen', 'adult'],
    ['34', 'adult'],
    ['18+', 'adult'],
  ])('%s is %s', (written, canonical) => {
    const read = parseAge(written);
    expect(read && ageText(read)).toBe(canonical);
    expect(parseAge(canonical)).toEqual(read);
  });

  it.each(['', 'perhaps', '17-05', '31-02-2009', '17-05-09', '9'])('%j is none', (written) => {
    expect(parseAge(written)).toBeUndefined();
  });
});

it.each([
  ['ja', true],
  ['Yes', true],
  ['nei', false],
  ['nej', false],
  ['maybe', undefined],
])('%s is yes or no: %s', (written, read) => {
  expect(parseYesNo(written)).toBe(read);
});
