import { describe, expect, test } from '@jest/globals';
import { noRecords, type Records } from '../../../../src/core/roster/records';
import { mondayOf, schoolDayOn, schoolWeekOf } from '../../../../src/core/rules/young/shared/school';
import { isoDate, parseIsoDate } from '../../../../src/core/time/calendar';
import type { Country } from '../../../../src/core/time/units';

const day = (iso: string) => parseIsoDate(iso)!;

function withHolidays(...spans: readonly (readonly [string, string])[]): Records {
  const schoolHolidays = spans.map(([first, last]) => ({ start: day(first), end: day(last) + 1 }));
  return { ...noRecords, schoolHolidays, tables: new Set(['schoolHolidays']) };
}

describe('without a table of school holidays', () => {
  test.each<[Country, string, string]>([
    ['dk', '2026-03-03', 'school'],
    ['dk', '2026-03-07', 'free'],
    ['dk', '2026-03-08', 'free'],
    ['dk', '2026-04-02', 'free'],
    ['dk', '2026-06-05', 'school'],
    ['dk', '2026-07-07', 'perhaps-free'],
    ['dk', '2026-12-23', 'perhaps-free'],
    ['dk', '2027-01-04', 'perhaps-free'],
    ['dk', '2026-02-17', 'perhaps-free'],
    ['dk', '2026-10-14', 'perhaps-free'],
    ['dk', '2026-03-31', 'perhaps-free'],
    ['no', '2026-05-17', 'free'],
    ['no', '2026-10-01', 'perhaps-free'],
    ['no', '2026-10-14', 'school'],
    ['se', '2026-10-28', 'perhaps-free'],
    ['se', '2026-06-10', 'perhaps-free'],
    ['se', '2026-04-07', 'perhaps-free'],
    ['se', '2026-09-01', 'school'],
  ])('%s %s: %s', (country, date, kind) => {
    expect(schoolDayOn(country, day(date), noRecords)).toBe(kind);
  });
});

describe('with a table of school holidays', () => {
  const records = withHolidays(['2026-02-16', '2026-02-20']);

  test.each([
    ['2026-02-13', 'school'],
    ['2026-02-16', 'free'],
    ['2026-02-20', 'free'],
    ['2026-02-23', 'school'],
    ['2026-07-07', 'school'],
  ])('%s: %s, both ends counted, and nothing is left open', (date, kind) => {
    expect(schoolDayOn('dk', day(date), records)).toBe(kind);
  });

  test('an empty table says that there are none', () => {
    expect(schoolDayOn('dk', day('2026-07-07'), withHolidays())).toBe('school');
  });
});

describe('weeks', () => {
  test.each([
    ['2026-03-02', '2026-03-02'],
    ['2026-03-08', '2026-03-02'],
    ['2027-01-01', '2026-12-28'],
  ])('the Monday of %s is %s', (date, monday) => {
    expect(isoDate(mondayOf(day(date)))).toBe(monday);
  });

  test('one school day makes a school week, none leaves it free or open', () => {
    const monday = day('2026-02-16');
    expect(schoolWeekOf('dk', monday, withHolidays(['2026-02-16', '2026-02-19']))).toBe('school');
    expect(schoolWeekOf('dk', monday, withHolidays(['2026-02-16', '2026-02-20']))).toBe('free');
    expect(schoolWeekOf('dk', monday, noRecords)).toBe('perhaps-free');
  });
});
