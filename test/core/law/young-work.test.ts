import { describe, expect, test } from '@jest/globals';
import { dayOfIso, inForce, type Sourced } from '../../../src/core/law/dated';
import { lawSource } from '../../../src/core/law/look-up';
import {
  childrensDay,
  dailyRest,
  minimumAge,
  mostHours,
  norwegianExemptUntil,
  swedishChildrenAlone,
  swedishLateEvening,
  swedishYouthsAlone,
  weeklyRest,
  youngBreak,
  youngGroups,
  youthsDay,
} from '../../../src/core/law/young-work';

const countries = ['dk', 'no', 'se'] as const;
const today = dayOfIso('2026-11-21');

const byGroup = [mostHours, dailyRest, weeklyRest].flatMap((table) =>
  countries.flatMap((country) =>
    youngGroups.map((group) => table[country][group] as readonly Sourced<unknown>[]),
  ),
);
const byCountry = [childrensDay, youthsDay, youngBreak, minimumAge].flatMap((table) =>
  countries.map((country) => table[country] as readonly Sourced<unknown>[]),
);

test('there is one value on every day, and each cites a source in force on it', () => {
  const others = [norwegianExemptUntil, swedishLateEvening, swedishChildrenAlone, swedishYouthsAlone];
  for (const table of [...byGroup, ...byCountry, ...others]) {
    for (const date of ['2006-02-02', '2024-12-31', '2025-01-01', '2026-11-21']) {
      const day = dayOfIso(date);
      const { source } = inForce<Sourced<unknown>>(table, day);
      const { from = -Infinity, to = Infinity } = lawSource(source);
      expect([source, date, from <= day && day < to]).toEqual([source, date, true]);
    }
  }
});

describe('hours as the acts have them', () => {
  test.each([
    ['dk', '13-14', [2, 7, 12, 35]],
    ['dk', 'schooled', [2, 8, 12, 40]],
    ['dk', 'past-school', [8, 8, 40, 40]],
    ['no', 'schooled', [2, 7, 12, 35]],
    ['no', 'past-school', [8, 8, 40, 40]],
    ['se', 'under-13', [2, 7, 12, 35]],
    ['se', 'schooled', [2, 7, 12, 35]],
    ['se', 'past-school', [8, 8, 40, 40]],
  ] as const)('%s %s', (country, group, hours) => {
    const { schoolDay, freeDay, schoolWeek, freeWeek } = inForce(mostHours[country][group], today).value;
    expect([schoolDay, freeDay, schoolWeek, freeWeek].map((minutes) => minutes / 60)).toEqual(hours);
  });

  test.each(countries)('daily rest of 14 and 12 hours in %s', (country) => {
    const rests = youngGroups.map((group) => inForce(dailyRest[country][group], today).value / 60);
    expect(rests).toEqual([14, 14, 14, 12]);
  });

  test('no group is better off than a better protected one', () => {
    for (const country of countries) {
      const most = youngGroups.map((group) => inForce(mostHours[country][group], today).value);
      for (const key of ['schoolDay', 'freeDay', 'schoolWeek', 'freeWeek'] as const) {
        const values = most.map((one) => one[key]);
        expect(values).toEqual([...values].sort((a, b) => a - b));
      }
    }
  });
});

test('the evening limits of Denmark are not verified since the reform of 2025', () => {
  const verified = (date: string) => lawSource(inForce(youthsDay.dk, dayOfIso(date)).source).verified;
  expect([verified('2024-12-31'), verified('2025-01-01')]).toEqual([true, false]);
});
