import { describe, expect, test } from '@jest/globals';
import { type Dated, dayOfIso, inForce } from '../../../src/core/law/dated';
import { lawSource, titleOf } from '../../../src/core/law/look-up';
import { precedents, rulings } from '../../../src/core/law/rulings';
import { sources } from '../../../src/core/law/sources';
import {
  allInForce,
  backupAdvice,
  contactDuty,
  danishLoneWorkBan,
  isolation,
  loneWorkDuty,
  nights,
} from '../../../src/core/law/values';
import { weekdayOf } from '../../../src/core/time/calendar';

describe('sources', () => {
  test.each(Object.entries({ ...sources, ...rulings }))('%s', (key, source) => {
    const { title, verified, unverified, url, from, to } = lawSource(key);
    expect(title).not.toBe('');
    expect(unverified === undefined).toBe(verified);
    if (url !== undefined) expect(new URL(url).protocol).toBe('https:');
    if (from !== undefined && to !== undefined) expect(from).toBeLessThan(to);
    expect(source.checkedOn).toBeGreaterThan(dayOfIso('2026-01-01'));
  });

  test('an unknown key is refused', () => {
    expect(() => lawSource('dk-nothing')).toThrow('dk-nothing');
  });

  test('the title carries the paragraph', () => {
    expect(titleOf(lawSource('dk-bek-239-2005'))).toBe(
      'BEK nr. 239 af 6. april 2005 om unges arbejde, § 14, stk. 2',
    );
    expect(titleOf(lawSource('S-0735-00'))).toBe('Østre Landsret 2000-05-23, S-0735-00');
  });
});

describe('values in force', () => {
  test.each([
    ['1999-03-06', 'dk-bek-516-1996'],
    ['2005-04-05', 'dk-bek-516-1996'],
    ['2005-04-06', 'dk-bek-239-2005'],
    ['2006-02-02', 'dk-bek-239-2005'],
    ['2021-05-30', 'dk-bek-1049-2021'],
    ['2024-12-31', 'dk-bek-1049-2021'],
    ['2025-01-01', 'dk-young-2025'],
    ['2026-11-21', 'dk-young-2025'],
  ])('the order on %s', (date, source) => {
    const { value, source: found } = inForce(danishLoneWorkBan, dayOfIso(date));
    expect(found).toBe(source);
    expect(value).toEqual({
      weekdayFrom: 18 * 60,
      weekendFrom: 14 * 60,
      until: 6 * 60,
      guardedCentreFrom: 20 * 60,
    });
  });

  test.each([
    ['2025-12-31', 'no-aml-4-3-old'],
    ['2026-01-01', 'no-aml-4-3'],
  ])('the Norwegian paragraph on contact on %s', (date, source) => {
    expect(allInForce(contactDuty.no, dayOfIso(date))).toEqual([source]);
  });

  test.each([
    ['2024-12-31', 'se-afs-1982-3'],
    ['2025-01-01', 'se-afs-2023-2'],
  ])('the Swedish rules on lone work on %s', (date, source) => {
    expect(allInForce(isolation.se, dayOfIso(date))).toEqual([source]);
  });

  test('the night is the law’s where a law says when it is, else the product’s own', () => {
    const day = dayOfIso('2026-11-21');
    expect(inForce(nights.no, day)).toMatchObject({ value: { start: 21 * 60 }, source: 'no-aml-10-11' });
    for (const country of ['dk', 'se'] as const) {
      expect(inForce(nights[country], day).value).toEqual({ start: 22 * 60, end: 30 * 60 });
      expect(inForce(nights[country], day).source).toBeUndefined();
    }
  });

  test('there is one value on every day, and each cites a source in force on it', () => {
    const tables = [danishLoneWorkBan, ...Object.values(isolation), ...Object.values(backupAdvice)];
    for (const table of tables) {
      for (const date of [
        '1999-03-06',
        '2005-04-06',
        '2021-05-29',
        '2024-12-31',
        '2025-01-01',
        '2026-11-21',
      ]) {
        const day = dayOfIso(date);
        const { source } = inForce<Dated<unknown>>(table, day);
        const { from = -Infinity, to = Infinity } = lawSource(source ?? 'none');
        expect([source, date, from <= day && day < to]).toEqual([source, date, true]);
      }
    }
    expect(allInForce(loneWorkDuty.dk, dayOfIso('1999-03-06'))).toEqual([]);
  });

  test('a day without a value is refused', () => {
    expect(() => inForce([{ value: 1, from: 10, source: 'no-ntnu' }], 9)).toThrow(RangeError);
  });
});

describe('rulings', () => {
  test('the dates of the facts fall on the weekdays that the rulings name', () => {
    const named = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July'];
    const written = Object.values(rulings).flatMap(({ facts }) => [
      ...facts.matchAll(/(\w+day) (\d+) (\w+) (\d{4})/g),
    ]);
    expect(written.length).toBeGreaterThanOrEqual(8);
    for (const [, weekday, date, month, year] of written) {
      const iso = `${year}-${String(months.indexOf(month!) + 1).padStart(2, '0')}-${date!.padStart(2, '0')}`;
      expect([iso, weekday]).toEqual([iso, named[weekdayOf(dayOfIso(iso)) % 7]]);
    }
  });

  test('precedents are those of the same kind of place, else the first that fits', () => {
    expect(precedents(new Set(['two-minors']), 'bakery')).toEqual(['S-0340-01', 'S-3041-01']);
    expect(precedents(new Set(['upstairs']), 'petrol-station')).toEqual(['S-2579-00']);
    expect(precedents(new Set(['nobody-near']), 'kiosk')).toEqual(['S-0735-00']);
    expect(precedents(new Set(['nobody-near', 'few-minutes']), 'grill-bar')).toEqual([
      'S-0735-00',
      'S-3699-06',
    ]);
    expect(precedents(new Set(), 'kiosk')).toEqual([]);
  });

  test('no fine amounts are kept', () => {
    expect(JSON.stringify(rulings)).not.toMatch(/\d{2}[,. ]?000|DKK|kr/);
  });
});
