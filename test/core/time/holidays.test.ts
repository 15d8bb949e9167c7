import { describe, expect, test } from '@jest/globals';
import Holidays from 'date-holidays';
import { isoDate, parseIsoDate, weekdayOf } from '../../../src/core/time/calendar';
import { easterSunday, holidayOn } from '../../../src/core/time/holidays';
import type { Country } from '../../../src/core/time/units';

const FROM = 1999;
const TO = 2040;

/** Annandag pingst, which the package leaves out for the years in which it still was a holiday. */
const whitMondays = ['1999-05-24', '2000-06-12', '2001-06-04', '2002-05-20', '2003-06-09', '2004-05-31'];

describe.each<[Country, string[]]>([
  ['dk', []],
  ['no', []],
  ['se', whitMondays],
])('%s', (country, missingInPackage) => {
  test(`agrees with date-holidays on every day ${FROM} to ${TO}`, () => {
    expect(ownDates(country)).toEqual([...packageDates(country), ...missingInPackage].sort());
  });
});

test.each<[Country, string, string | undefined]>([
  ['dk', '2023-05-05', 'great-prayer-day'],
  ['dk', '2024-04-26', undefined],
  ['dk', '2026-04-02', 'maundy-thursday'],
  ['dk', '2026-05-01', undefined],
  ['dk', '2026-06-05', undefined],
  ['dk', '2026-12-24', undefined],
  ['dk', '2026-12-25', 'christmas-day'],
  ['dk', '2026-12-26', 'second-christmas-day'],
  ['dk', '2026-12-31', undefined],
  ['dk', '2026-03-01', undefined],
  ['no', '2026-05-01', 'labour-day'],
  ['no', '2026-05-17', 'constitution-day'],
  ['no', '2026-12-24', undefined],
  ['se', '2026-01-06', 'epiphany'],
  ['se', '2026-04-02', undefined],
  ['se', '2026-06-20', 'midsummer-day'],
  ['se', '2026-10-31', 'all-saints-day'],
  ['se', '2004-06-06', undefined],
  ['se', '2005-06-06', 'national-day'],
  ['se', '2004-05-31', 'whit-monday'],
  ['se', '2005-05-16', undefined],
  ['no', '2008-05-01', 'ascension-day'],
])('%s: %s is %s', (country, date, holiday) => {
  expect(holidayOn(country, parseIsoDate(date)!)).toBe(holiday);
});

// Easter Sundays as printed in almanacs, the earliest and the latest possible among them.
test.each(['1818-03-22', '1943-04-25', '1999-04-04', '2000-04-23', '2008-03-23', '2026-04-05', '2038-04-25'])(
  'Easter is on %s',
  (date) => {
    expect(isoDate(easterSunday(Number(date.slice(0, 4))))).toBe(date);
  },
);

test('Easter is a Sunday', () => {
  for (let year = 1800; year < 2200; year++) expect(weekdayOf(easterSunday(year))).toBe(7);
});

function ownDates(country: Country): string[] {
  const dates: string[] = [];
  for (let day = parseIsoDate(`${FROM}-01-01`)!; day <= parseIsoDate(`${TO}-12-31`)!; day++) {
    if (holidayOn(country, day)) dates.push(isoDate(day));
  }
  return dates;
}

function packageDates(country: Country): string[] {
  const calendar = new Holidays(country.toUpperCase());
  const years = Array.from({ length: TO - FROM + 1 }, (_, index) => FROM + index);
  const found = years.flatMap((year) => calendar.getHolidays(year)).filter(({ type }) => type === 'public');
  // A day may bear two names, as 1 May 2008 in Norway.
  return [...new Set(found.map(({ date }) => date.slice(0, 10)))];
}
