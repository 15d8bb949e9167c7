import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, unreadOf } from '../shown';

function reading(rows: readonly (readonly Given[])[], names?: ReadonlySet<string>) {
  const grid = gridOf(rows);
  const result = readSheet(grid, names ? { ...danish, names } : danish);
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  return result;
}

const head: Given[] = ['Dato', 'Tid', 'Navn'];
const own: Given[][] = [
  ['2/3-2026', '08-16', 'Anna'],
  ['3/3-2026', '08-16', 'Bo'],
];

describe('two names beside one shift', () => {
  test.each(['Anna og Bo', 'Anna & Bo', 'Bo + Anna'])(
    '%j are two people who stand alone elsewhere',
    (name) => {
      const found = entriesOf(reading([head, ...own, ['4/3-2026', '16-22', name]]));
      expect(found.slice(2).sort()).toEqual(['Anna 2026-03-04 16:00-22:00', 'Bo 2026-03-04 16:00-22:00']);
    },
  );

  test('names on the staff list need not stand alone', () => {
    const staff = new Set(['Eva', 'Kim']);
    expect(entriesOf(reading([head, ...own, ['4/3-2026', '16-22', 'Eva og Kim']], staff))).toHaveLength(4);
  });

  test.each(['Anna og Eva', 'Kasse og lager', 'Krog, Anna', 'Anna/Bo'])('%j stays one', (name) => {
    expect(entriesOf(reading([head, ...own, ['4/3-2026', '16-22', name]]))).toHaveLength(3);
  });
});

test.each(['Nattevagt mangler!', 'OPEN', 'Vakant pass 2', '?'])('%j is nobody', (name) => {
  const result = reading([head, ...own, ['4/3-2026', '16-22', name]]);
  expect(entriesOf(result)).toHaveLength(2);
  expect(unreadOf(result).join()).toMatch(/^B4/);
});

test('a code that no day needs is explained beside those that are needed', () => {
  const result = reading([
    ['Uge 10, 2026'],
    ['', 'Man', 'Tir', 'Ons'],
    ['Anna', 'T', 'K', ''],
    ['Cilla', 'T', '', ''],
    ['Bo', 'K', 'T', ''],
    ['T', 'Tidlig', '07.00-15.00'],
    ['K', 'Sen', '14.30-22.00'],
    ['M', 'Mellem', '10.00-18.00'],
  ]);
  expect(entriesOf(result)).toHaveLength(5);
  expect(unreadOf(result)).toEqual([]);
});

test('whole hours in columns of start and end under people, the days down', () => {
  const result = reading([
    ['', 'Uge 10, 2026', '', '', ''],
    ['', 'Anna', '', 'Bo', ''],
    ['Dag', 'Fra', 'Til', 'Fra', 'Til'],
    ['Man', 7, 15, '', ''],
    ['Tir', '', '', 15, 22],
    ['Ons', 7, 15, 15, 22],
  ]);
  expect(entriesOf(result)).toHaveLength(4);
});
