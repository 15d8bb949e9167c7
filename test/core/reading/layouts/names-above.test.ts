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

const head: Given[] = ['Navn', 'Dato', 'Fra', 'Til'];
const shift = (name: string, date: string): Given[] => [name, `${date}-2026`, '07.00', '15.00'];

describe('a list of each person’s shifts', () => {
  const expected = [
    'Anna Lind 2026-03-02 07:00-15:00',
    'Anna Lind 2026-03-05 07:00-15:00',
    'Bo Dam 2026-03-02 07:00-15:00',
    'Bo Dam 2026-03-03 07:00-15:00',
  ];

  test('the name on the first row', () => {
    const result = reading([
      head,
      shift('Anna Lind', '2/3'),
      shift('', '5/3'),
      ['I alt', '', '16'],
      shift('Bo Dam', '2/3'),
      shift('', '3/3'),
      ['I alt', '', '16'],
    ]);
    expect(entriesOf(result)).toEqual(expected);
    expect(result).toMatchObject({ verdict: 'roster', unread: [] });
  });

  test('the name over the rows', () => {
    const result = reading([
      head,
      ['Anna Lind'],
      shift('', '2/3'),
      shift('', '5/3'),
      ['Bo Dam'],
      shift('', '2/3'),
      shift('', '3/3'),
    ]);
    expect(entriesOf(result)).toEqual(expected);
    expect(result).toMatchObject({ verdict: 'roster', unread: [] });
  });
});

describe('a shift without a name is nobody’s', () => {
  test.each<[string, Given[][]]>([
    ['among the shifts of a day', [shift('Anna Lind', '2/3'), shift('', '2/3'), shift('Bo Dam', '3/3')]],
    [
      'in a list by date',
      [shift('Anna Lind', '2/3'), shift('', '3/3'), shift('Bo Dam', '4/3'), shift('', '5/3')],
    ],
    [
      'where names are repeated',
      [shift('Anna Lind', '2/3'), shift('Anna Lind', '3/3'), shift('', '4/3'), shift('Bo Dam', '2/3')],
    ],
    ['of one person', [shift('Anna Lind', '2/3'), shift('', '3/3')]],
  ])('%s', (_, rows) => {
    const result = reading([head, ...rows]);
    const named = rows.filter(([name]) => name !== '').length;
    expect(entriesOf(result)).toHaveLength(named);
    expect(unreadOf(result)).toHaveLength(2 * (rows.length - named));
  });
});

test('start and end under days are no list, whatever its title says', () => {
  const result = reading([
    ['Uge 16', '', '13.-14. april 2026'],
    ['', 'Mandag', '', 'Tirsdag', ''],
    ['Navn', 'Mød', 'Gå', 'Mød', 'Gå'],
    ['Anna Lind', 7, 15, 7, 22.5],
    ['Bo Dam', 15, 22.5, '', ''],
  ]);
  expect(result.layout).toBe('person-by-date');
  expect(entriesOf(result)).toContain('Anna Lind 2026-04-13 07:00-15:00');
});
