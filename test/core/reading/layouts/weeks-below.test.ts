import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells } from '../shown';

function reading(rows: readonly (readonly Given[])[]) {
  const grid = gridOf(rows);
  const result = readSheet(grid, danish);
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  return result;
}

const expected = [
  'Anna Lind 2026-12-21 08:00-16:00',
  'Bo Dam 2026-12-22 16:00-22:00',
  'Anna Lind 2026-12-30 08:00-16:00',
  'Bo Dam 2026-12-28 16:00-22:00',
  'Anna Lind 2027-01-04 08:00-16:00',
  'Bo Dam 2027-01-06 16:00-22:00',
];

describe('weekdays once over several weeks', () => {
  test.each<[string, Given[][]]>([
    [
      'the number of the week over its people',
      [
        ['Vinter 2026'],
        ['', 'Mandag', 'Tirsdag', 'Onsdag'],
        ['Uge 52 (21/12 - 27/12)'],
        ['Anna Lind', '08-16', '', ''],
        ['Bo Dam', '', '16-22', ''],
        ['Uge 53 (28/12 - 3/1)'],
        ['Anna Lind', '', '', '08-16'],
        ['Bo Dam', '16-22', '', ''],
        ['Uge 1'],
        ['Anna Lind', '08-16', '', ''],
        ['Bo Dam', '', '', '16-22'],
      ],
    ],
    [
      'the dates of the week over its people',
      [
        ['Vinter 2026/2027'],
        ['', 'Mandag', 'Tirsdag', 'Onsdag'],
        ['21/12 - 27/12'],
        ['Anna Lind', '08-16', '', ''],
        ['Bo Dam', '', '16-22', ''],
        ['28/12 - 3/1'],
        ['Anna Lind', '', '', '08-16'],
        ['Bo Dam', '16-22', '', ''],
        ['4/1 - 10/1'],
        ['Anna Lind', '08-16', '', ''],
        ['Bo Dam', '', '', '16-22'],
      ],
    ],
    [
      'the number of the week beside its people',
      [
        ['Vinter 2026'],
        ['', 'Navn', 'Man', 'Tir', 'Ons'],
        ['Uge 52', 'Anna Lind', '08-16', '', ''],
        ['', 'Bo Dam', '', '16-22', ''],
        ['Uge 53', 'Anna Lind', '', '', '08-16'],
        ['', 'Bo Dam', '16-22', '', ''],
        ['Uge 1', 'Anna Lind', '08-16', '', ''],
        ['', 'Bo Dam', '', '', '16-22'],
      ],
    ],
  ])('%s', (_, rows) => {
    const result = reading(rows);
    expect(entriesOf(result)).toEqual(expected);
    expect(result).toMatchObject({ verdict: 'roster', layout: 'person-by-date', unread: [], questions: [] });
  });

  test('people over the first number are of the week in the title', () => {
    const result = reading([
      ['Uge 10, 2026'],
      ['', 'Man', 'Tir', 'Ons'],
      ['Anna Lind', '08-16', '', ''],
      ['Bo Dam', '', '16-22', ''],
      ['Uge 11'],
      ['Anna Lind', '', '08-16', ''],
      ['Bo Dam', '16-22', '', ''],
    ]);
    expect(entriesOf(result)).toEqual([
      'Anna Lind 2026-03-02 08:00-16:00',
      'Bo Dam 2026-03-03 16:00-22:00',
      'Anna Lind 2026-03-10 08:00-16:00',
      'Bo Dam 2026-03-09 16:00-22:00',
    ]);
  });
});

test('weeks beside each other, each with its number over it', () => {
  const days = ['Man', 'Tir', 'Ons', 'Tor', 'Fre'];
  const result = reading([
    ['Uge 16', 2026, '', '', '', '', '', 'Uge 17'],
    ['Navn', ...days, '', 'Navn', ...days],
    ['Anna Lind', '08-16', '', '', '', '', '', 'Bo Dam', '', '', '', '', '08-16'],
    ['Bo Dam', '', '16-22', '', '', '', '', 'Eva Holm', '16-22', '', '', '', ''],
  ]);
  expect(entriesOf(result).sort()).toEqual([
    'Anna Lind 2026-04-13 08:00-16:00',
    'Bo Dam 2026-04-14 16:00-22:00',
    'Bo Dam 2026-04-24 08:00-16:00',
    'Eva Holm 2026-04-20 16:00-22:00',
  ]);
  expect(result.questions).toEqual([]);
});

describe('weekdays by their first letters', () => {
  const sheet = (letters: string): Given[][] => [
    ['Plan 2026'],
    ['', 'Uge 10', '', '', '', '', '', '', 'Uge 11'],
    ['', ...Array.from(letters)],
    ['Anna Lind', '08-16', '', '', '', '', '', '10-14', '', '08-16'],
    ['Bo Dam', '', '16-22', '', '', '', '', '', '16-22', ''],
  ];

  test.each(['MTOTFLSMTOTFLS', 'MTWTFSSMTWTFSS', 'MDMDFSSMDMDFSS'])('%s', (letters) => {
    expect(entriesOf(reading(sheet(letters)))).toEqual([
      'Anna Lind 2026-03-02 08:00-16:00',
      'Anna Lind 2026-03-08 10:00-14:00',
      'Anna Lind 2026-03-10 08:00-16:00',
      'Bo Dam 2026-03-03 16:00-22:00',
      'Bo Dam 2026-03-09 16:00-22:00',
    ]);
  });

  test.each(['MTOTFLX', 'DDNNFFF', 'MTOTF'])('%s are no weekdays', (letters) => {
    expect(reading(sheet(letters)).verdict).toBe('not-a-roster');
  });
});
