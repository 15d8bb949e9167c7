import { describe, expect, test } from '@jest/globals';
import { youngGroups } from '../../../../src/core/law/young-work';
import type { Person } from '../../../../src/core/roster/roster';
import { groupsOn } from '../../../../src/core/rules/young/shared/groups';
import { parseIsoDate } from '../../../../src/core/time/calendar';
import type { Country } from '../../../../src/core/time/units';

type About = Partial<Omit<Person, 'birthDate'>> & { readonly born?: string };

function person({ born, ...about }: About): Person {
  const known = born === undefined ? {} : { birthDate: parseIsoDate(born)! };
  return { name: 'Emma', alsoWrittenAs: [], ...known, ...about };
}

function groups(about: About, country: Country, date: string) {
  const found = groupsOn(person(about), country, parseIsoDate(date)!);
  return found && (found.strict === found.mild ? found.strict : [found.strict, found.mild]);
}

describe.each(['dk', 'no'] as const)('by age in %s', (country) => {
  test.each([
    ['2026-03-06', 'under-13'],
    ['2026-03-07', '13-14'],
    ['2028-03-06', '13-14'],
    ['2028-03-07', ['schooled', 'past-school']],
    ['2031-03-06', ['schooled', 'past-school']],
    ['2031-03-07', undefined],
  ])('born on 7 March 2013, on %s', (date, group) => {
    expect(groups({ born: '2013-03-07' }, country, date)).toEqual(group);
  });

  test.each([
    [true, 'schooled'],
    [false, 'past-school'],
  ])('at 15 with compulsory schooling %s', (schooling, group) => {
    expect(groups({ age: 15, schooling }, country, '2026-03-07')).toBe(group);
  });

  test('at 14 the schooling does not matter', () => {
    expect(groups({ age: 14, schooling: false }, country, '2026-03-07')).toBe('13-14');
  });
});

describe('in Sweden by the calendar year of the 16th birthday', () => {
  test.each([
    ['2025-12-31', 'schooled'],
    ['2026-01-01', 'past-school'],
  ])('born in December 2010 and past compulsory school, on %s', (date, group) => {
    expect(groups({ born: '2010-12-31', schooling: false }, 'se', date)).toBe(group);
  });

  test('still in compulsory school in that year', () => {
    expect(groups({ born: '2010-01-01', schooling: true }, 'se', '2026-12-31')).toBe('schooled');
  });

  test('an age of 15 does not say the year, one of 14 or 16 does', () => {
    const past = { schooling: false };
    expect(groups({ age: 14, ...past }, 'se', '2026-03-07')).toBe('13-14');
    expect(groups({ age: 15, ...past }, 'se', '2026-03-07')).toEqual(['schooled', 'past-school']);
    expect(groups({ age: 16, ...past }, 'se', '2026-03-07')).toBe('past-school');
  });
});

describe('what is not known', () => {
  test.each(['dk', 'no', 'se'] as const)(
    'marked as under 18 in %s: anything up to past school',
    (country) => {
      expect(groups({ under18: true }, country, '2026-03-07')).toEqual(['under-13', 'past-school']);
      expect(groups({ under18: true, schooling: true }, country, '2026-03-07')).toEqual([
        'under-13',
        'schooled',
      ]);
    },
  );

  test('nobody without an age, and no adult, is in a group', () => {
    expect(groups({}, 'dk', '2026-03-07')).toBeUndefined();
    expect(groups({ age: 18 }, 'dk', '2026-03-07')).toBeUndefined();
    expect(groups({ under18: false }, 'dk', '2026-03-07')).toBeUndefined();
  });
});

test('the groups stand in order, the best protected first', () => {
  expect(youngGroups).toEqual(['under-13', '13-14', 'schooled', 'past-school']);
});
