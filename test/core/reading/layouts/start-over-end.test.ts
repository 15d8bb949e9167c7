import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, type More, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, unreadOf } from '../shown';

function reading(rows: readonly (readonly Given[])[], more?: More) {
  const grid = gridOf(rows, more);
  const result = readSheet(grid, danish);
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  const { read, recognised, unread } = result.cells;
  expect(read + recognised + unread).toBe(nonEmptyCells(grid));
  return result;
}

const time = (text: string): Given => [serial(`2026-03-02T${text}`) - serial('2026-03-02'), 'hh:mm'];
const days: Given[][] = [
  ['Uge 10, 2026', '', '', '', ''],
  ['Navn', '', 'Man', 'Tir', 'Ons'],
];
const expected = [
  'Anna Lind 2026-03-02 07:00-15:00',
  'Anna Lind 2026-03-04 22:00-06:00+1',
  'Bo Dam 2026-03-02 00:00-00:00+1 absence',
  'Bo Dam 2026-03-03 15:30-22:00',
];
const named = (column: number) => [2, 4].map((row) => ({ row, column, rows: 2, columns: 1 }));

describe('starts over ends', () => {
  test.each<[string, Given[][], More?]>([
    [
      'told by words',
      [
        ['Anna Lind', 'Fra', '07:00', '', '22:00'],
        ['', 'Til', '15:00', '', '06:00'],
        ['Bo Dam', 'Fra', 'ferie', '15:30', ''],
        ['', 'Til', '', '22:00', ''],
      ],
    ],
    [
      'as Excel times beside merged names',
      [
        ['Anna Lind', 'Start', time('07:00'), '', time('22:00')],
        ['', 'Slut', time('15:00'), '', time('06:00')],
        ['Bo Dam', 'Start', 'ferie', time('15:30'), ''],
        ['', 'Slut', '', time('22:00'), ''],
      ],
      { merges: named(0) },
    ],
    [
      'by nothing but clocks',
      [
        ['Anna Lind', '', '7.00', '', '22.00'],
        ['', '', '15.00', '', '6.00'],
        ['Bo Dam', '', 'ferie', '15.30', ''],
        ['', '', '', '22.00', ''],
      ],
    ],
    [
      'with the length below',
      [
        ['Anna Lind', 'Fra', '07:00', '', '22:00'],
        ['', 'Til', '15:00', '', '06:00'],
        ['', 'Timer', 8, '', 8],
        ['Bo Dam', 'Fra', 'ferie', '15:30', ''],
        ['', 'Til', '', '22:00', ''],
        ['', 'Timer', '', 6.5, ''],
      ],
    ],
  ])('%s', (_, rows, more: More = {}) => {
    const result = reading([...days, ...rows], more);
    expect(entriesOf(result)).toEqual(expected);
    expect(result).toMatchObject({ verdict: 'roster', unread: [], questions: [] });
  });

  test('both cells of a shift are named as they stand in the sheet', () => {
    const result = reading([
      ...days,
      ['Anna Lind', 'Fra', '07:00', '', '22:00'],
      ['', 'Til', '15:00', '', '6x'],
      ['Bo Dam', 'Fra', '', '15:30', ''],
      ['', 'Til', '', '22:00', ''],
    ]);
    const cells = [...result.entries].map((entry) => entry.cells.map(({ address }) => address));
    expect(cells).toEqual([
      ['C3', 'C4'],
      ['D5', 'D6'],
    ]);
    expect(unreadOf(result).join()).toMatch(/^E4/);
  });

  test('under each of several weeks', () => {
    const week = (number: number): Given[][] => [
      [`Uge ${number}, 2026`, '', 'Man', 'Tir', 'Ons'],
      ['Anna Lind', 'Fra', '07:00', '', '22:00'],
      ['', 'Til', '15:00', '', '06:00'],
      ['Bo Dam', 'Fra', '', '15:30', ''],
      ['', 'Til', '', '22:00', ''],
    ];
    expect(entriesOf(reading([...week(10), ...week(11)]))).toEqual([
      'Anna Lind 2026-03-02 07:00-15:00',
      'Anna Lind 2026-03-04 22:00-06:00+1',
      'Bo Dam 2026-03-03 15:30-22:00',
      'Anna Lind 2026-03-09 07:00-15:00',
      'Anna Lind 2026-03-11 22:00-06:00+1',
      'Bo Dam 2026-03-10 15:30-22:00',
    ]);
  });

  test('a second row of one kind is listed, not lost', () => {
    const result = reading([
      ...days,
      ['Anna Lind', 'Fra', '07:00', '', '22:00'],
      ['', 'Til', '15:00', '', '06:00'],
      ['', 'Til', '16:00', '', ''],
      ['Bo Dam', 'Fra', '', '15:30', ''],
      ['', 'Til', '', '22:00', ''],
    ]);
    expect(unreadOf(result).join()).toMatch(/^C5/);
  });
});

test('counts under counts are no shifts', () => {
  const result = reading([
    ...days,
    ['Kasse', '', 3, 2, 3],
    ['', '', 4, 3, 4],
    ['Lager', '', 1, 1, 1],
    ['', '', 2, 2, 2],
  ]);
  expect(result.verdict).toBe('not-a-roster');
});
