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

const head = ['Dato', 'Dag', 'Start', 'Slut', 'Timer'];
const idas: Given[][] = [
  head,
  ['02-03-2026', 'man', '08:00', '16:00', 8],
  ['03-03-2026', 'tir', 'FRI'],
  ['04-03-2026', 'ons'],
  ['05-03-2026', 'tor', '22:00', '06:00', 8],
  ['I alt', '', '', '', 16],
];
const ofIda = [
  'Ida Krog 2026-03-02 08:00-16:00',
  'Ida Krog 2026-03-03 00:00-00:00+1 absence',
  'Ida Krog 2026-03-05 22:00-06:00+1',
];

describe('a printout of somebody’s shifts, the name over them', () => {
  test.each<[string, Given[]]>([
    ['in two cells', ['Medarbejder:', 'Ida Krog']],
    ['in one cell', ['Navn: Ida Krog']],
    ['beside another title', ['Kiosken', '', 'Navn', 'Ida Krog']],
  ])('%s', (_, title) => {
    const result = reading([title, [], ...idas]);
    expect(entriesOf(result)).toEqual(ofIda);
    expect(result.verdict).toBe('needs-input');
    expect(result.onlyPart?.key).toBe('reading.onePersonOnly');
    expect(result.unread).toEqual([]);
  });

  test('several people’s below each other are the roster of them all', () => {
    const result = reading([
      ['Medarbejder: Ida Krog'],
      ...idas,
      [],
      ['Medarbejder: Bo Dam'],
      head,
      ['02-03-2026', 'man', '16:00', '22:00', 6],
    ]);
    expect(entriesOf(result)).toEqual([...ofIda, 'Bo Dam 2026-03-02 16:00-22:00']);
    expect(result.verdict).toBe('roster');
    expect(result.onlyPart).toBeUndefined();
  });

  test('somebody who is named without a shift is known not to be there', () => {
    const result = reading([['Medarbejder: Ida Krog'], ...idas, [], ['Medarbejder: Bo Dam'], head]);
    expect(entriesOf(result)).toEqual(ofIda);
    expect(result.onlyPart).toBeUndefined();
  });

  test.each<[string, Given[][]]>([
    ['nobody', []],
    ['a headline that is no name', [['Bemandingsbehov']]],
    ['a header without a name behind it', [['Navn', 'Telefon']]],
  ])('%s over them is no person', (_, title) => {
    expect(entriesOf(reading([...title, ...idas]))).toEqual([]);
  });
});
