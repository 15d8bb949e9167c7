import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, unreadOf } from '../shown';

function reading(rows: readonly (readonly Given[])[]) {
  const grid = gridOf(rows);
  const result = readSheet(grid, danish);
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  return result;
}

const hours = ['02-03-2026', 8, 9, 10, 11, 12, 13];

describe('rows that count who is there', () => {
  const people = (mark: Given): Given[][] => [
    ['Ida', mark, mark, mark, '', '', ''],
    ['Bo', '', '', '', mark, mark, mark],
  ];
  const both = ['Bo 2026-03-02 11:00-14:00', 'Ida 2026-03-02 08:00-11:00'];

  test.each<[string, Given[][]]>([
    ['beyond one', [...people(1), ['Eva', 1, 1, '', '', '', ''], ['Inde', 2, 2, 1, 1, 1, 1]]],
    ['ones below crosses', [...people('x'), ['Inde', 1, 1, 1, 1, 1, 1]]],
    ['a word that says so', [...people(1), ['I alt', 1, 1, 1, 1, 1, 1]]],
  ])('%s', (_, rows) => {
    const result = reading([hours, ...rows]);
    expect(
      entriesOf(result)
        .filter((one) => !one.startsWith('Eva'))
        .sort(),
    ).toEqual(both);
    expect(result.unread).toEqual([]);
  });

  test('ones below ones may be a person or a sum: not guessed', () => {
    const result = reading([hours, ...people(1), ['Inde', 1, 1, 1, 1, 1, 1]]);
    expect(entriesOf(result).sort()).toEqual(both);
    expect(unreadOf(result)).toContain('B4 perhapsASum');
    expect(result.unread).toHaveLength(6);
  });

  test('one who is there at other hours is a person', () => {
    const result = reading([hours, ...people(1), ['Eva', 1, 1, 1, 1, '', '']]);
    expect(entriesOf(result)).toContain('Eva 2026-03-02 08:00-12:00');
  });

  test('numbers that are neither marks nor sums are unread, the ones among them too', () => {
    const result = reading([hours, ...people('x'), ['Kunder', 1, 7, 1, 9, 4, 2]]);
    expect(entriesOf(result).sort()).toEqual(both);
    expect(result.unread).toHaveLength(6);
  });
});

describe('letters for what people do', () => {
  const people: Given[][] = [
    ['Ida', 'K', 'K', 'P', 'L', '', ''],
    ['Bo', '', 'L', 'L', 'K', 'S', 'S'],
  ];

  test.each<[string, Given[][]]>([
    ['in one cell', [['K = Kasse, L = Lager, P = Pause, S = Syg']]],
    ['in cells of their own', [['K: Kasse', '', 'L: Lager', '', 'P: Pause', '', 'S: Syg']]],
    ['beside each other', [['K', 'Kasse', 'L', 'Lager'], [], ['P', 'Pause', 'S', 'Syg']]],
  ])('explained %s', (_, legend) => {
    const result = reading([hours, ...people, [], ...legend]);
    expect(entriesOf(result).sort()).toEqual([
      'Bo 2026-03-02 00:00-00:00+1 absence',
      'Bo 2026-03-02 00:00-00:00+1 absence',
      'Bo 2026-03-02 09:00-11:00',
      'Bo 2026-03-02 11:00-12:00',
      'Ida 2026-03-02 08:00-10:00',
      'Ida 2026-03-02 10:00-11:00',
      'Ida 2026-03-02 10:00-11:00 break',
      'Ida 2026-03-02 11:00-12:00',
    ]);
    expect(result.entries.map(({ role }) => role)).toEqual(expect.arrayContaining(['Kasse', 'Lager']));
    expect(result.unread).toEqual([]);
  });

  test('explained by nobody, they are no names, and none is read', () => {
    const result = reading([hours, ['Ida', 'K', 'K', 'W', 'K'], ['Bo', 'W', 'K', 'K', 'W']]);
    expect(result.entries).toHaveLength(0);
    expect(result.unread).toHaveLength(8);
  });
});

describe('hours over several columns', () => {
  const marks = (from: number, to: number): Given[] =>
    Array.from({ length: 8 }, (_, at) => (at >= from && at < to ? 'x' : ''));
  const people: Given[][] = [
    ['Ida', ...marks(0, 3)],
    ['Bo', ...marks(3, 8)],
  ];

  test.each<[string, Given[][]]>([
    ['half hours', [['02-03-2026', 8, '', 9, '', 10, '', 11, ''], ...people]],
    [
      'the minutes under them',
      [
        ['02-03-2026', 8, '', 9, '', 10, '', 11],
        ['', '00', '30', '00', '30', '00', '30', '00', '30'],
        ...people,
      ],
    ],
  ])('%s', (_, rows) => {
    const result = reading(rows);
    expect(entriesOf(result).sort()).toEqual(['Bo 2026-03-02 09:30-12:00', 'Ida 2026-03-02 08:00-09:30']);
    expect(result.unread).toEqual([]);
  });

  test('blank columns under which nothing stands are only blank', () => {
    const result = reading([
      ['02-03-2026', 8, '', 9, '', 10, '', 11],
      ['Ida', 'x', '', 'x', '', '', '', ''],
      ['Bo', '', '', '', '', 'x', '', 'x'],
    ]);
    expect(entriesOf(result).sort()).toEqual(['Bo 2026-03-02 10:00-12:00', 'Ida 2026-03-02 08:00-10:00']);
  });
});
