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

const expected = [
  'Anna 2026-03-02 07:00-15:00',
  'Bo 2026-03-02 15:00-22:00',
  'Anna 2026-03-03 07:00-15:00',
  'Bo 2026-03-04 22:00-06:00+1',
];

describe('a list whose columns nobody named', () => {
  test.each<[string, Given[][], string]>([
    [
      'dates beside the times',
      [
        ['02-03-2026', '07-15', 'Anna'],
        ['02-03-2026', '15-22', 'Bo'],
        ['03-03-2026', '07-15', 'Anna'],
        ['03-03-2026', '15-22', ''],
        ['04-03-2026', '22-06', 'Bo'],
      ],
      'B4',
    ],
    [
      'days over the times',
      [
        ['Arbejdsliste uge 10, 2026'],
        ['Mandag 2. marts'],
        ['07-15', 'Anna', 'kasse'],
        ['15-22', 'Bo', 'lukker'],
        [],
        ['Tirsdag 3. marts'],
        ['07-15', 'Anna'],
        ['15-22', 'VAKANT'],
        [],
        ['Onsdag 4. marts'],
        ['22-06', 'Bo'],
      ],
      'A8',
    ],
  ])('%s', (_, rows, vacant) => {
    const result = reading(rows);
    expect(entriesOf(result)).toEqual(expected);
    expect(result).toMatchObject({ layout: 'list', verdict: 'roster', questions: [] });
    expect(unreadOf(result)).toHaveLength(1);
    expect(unreadOf(result).join()).toMatch(new RegExp(`^${vacant} `));
  });

  test.each<[string, Given[][]]>([
    [
      'no days',
      [
        ['07-15', 'Anna'],
        ['15-22', 'Bo'],
        ['07-15', 'Anna'],
        ['22-06', 'Bo'],
      ],
    ],
    [
      'names that never come back',
      [
        ['02-03-2026', '07-15', 'Kasse tømmes'],
        ['02-03-2026', '15-22', 'Varer kommer'],
        ['03-03-2026', '07-15', 'Rengøring'],
        ['04-03-2026', '22-06', 'Alarm prøves'],
      ],
    ],
  ])('%s: no roster', (_, rows) => {
    expect(reading(rows).verdict).toBe('not-a-roster');
  });
});
