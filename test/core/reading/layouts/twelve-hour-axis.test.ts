import { describe, expect, test } from '@jest/globals';
import { answersOf } from '../../../../src/core/reading/questions/keys';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, noticesOf } from '../shown';

function reading(
  rows: readonly (readonly Given[])[],
  locale = 'en-GB',
  answers: readonly (readonly [string, string])[] = [],
) {
  const grid = gridOf(rows);
  const result = readSheet(grid, { ...danish, locale, answers: answersOf(answers) });
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  return result;
}

const date: Given = [serial('2026-03-02'), 'dd-mm-yyyy'];
const marked: Given[][] = [
  ['Kate Moore', 'x', 'x', 'x', 'x', '', ''],
  ['Tom Bell', '', '', 'x', 'x', 'x', 'x'],
];
const early = ['Kate Moore 2026-03-02 10:00-14:00', 'Tom Bell 2026-03-02 12:00-16:00'];
const excel = (...hours: number[]): Given[] => hours.map((hour): Given => [hour / 24, 'h:mm']);

describe('hours of a 12-hour clock across', () => {
  test.each<[string, Given[]]>([
    ['numbers', [10, 11, 12, 1, 2, 3]],
    ['clocks', ['10:00', '11:00', '12:00', '1:00', '2:00', '3:00']],
    ['times typed without p.m.', excel(10, 11, 12, 1, 2, 3)],
    ['from-tos', ['10-11', '11-12', '12-1', '1-2', '2-3', '3-4']],
  ])('%s: morning or evening follows from their order', (_, hours) => {
    const result = reading([[date, ...hours], ...marked]);
    expect(entriesOf(result).sort()).toEqual(early);
    expect(result.verdict).toBe('roster');
    expect(noticesOf(result)).toContain('clockByOrder');
  });

  test.each<[string, Given[]]>([
    ['on each', ['10am', '11am', '12pm', '1pm', '2pm', '3pm']],
    ['on the first', ['10 am', 11, 12, 1, 2, 3]],
    ['on one of them', [10, 11, '12 p.m.', 1, 2, 3]],
    ['from-tos', ['10-11am', '11am-12pm', '12-1pm', '1-2pm', '2-3pm', '3-4pm']],
  ])('am or pm %s leaves nothing to say', (_, hours) => {
    const result = reading([[date, ...hours], ...marked]);
    expect(entriesOf(result).sort()).toEqual(early);
    expect(result.questions).toEqual([]);
    expect(noticesOf(result)).not.toContain('clockByOrder');
  });

  test('an evening that says so only at its end', () => {
    const result = reading([[date, 7, 8, 9, 10, '11pm', 12], ...marked]);
    expect(entriesOf(result).sort()).toEqual([
      'Kate Moore 2026-03-02 19:00-23:00',
      'Tom Bell 2026-03-02 21:00-01:00+1',
    ]);
  });

  test('a night goes on past midnight on a 24-hour clock', () => {
    const result = reading([[date, '22:00', '23:00', '00:00', '01:00', '02:00', '03:00'], ...marked]);
    expect(entriesOf(result).sort()).toEqual([
      'Kate Moore 2026-03-02 22:00-02:00+1',
      'Tom Bell 2026-03-03 00:00-04:00',
    ]);
  });

  test('five to eleven is asked where people write so, and answered', () => {
    const rows = [[date, 5, 6, 7, 8, 9, 10], ...marked];
    const result = reading(rows);
    expect(result.verdict).toBe('needs-input');
    expect(result.questions.map(({ key }) => key)).toEqual(['clock:5-6']);
    expect(reading(rows, 'da-DK')).toMatchObject({ verdict: 'roster', questions: [] });
    const late = reading(rows, 'en-GB', [['clock:5-6', '17:00-18:00']]);
    expect(entriesOf(late)).toContain('Kate Moore 2026-03-02 17:00-21:00');
    expect(late.verdict).toBe('roster');
    expect(reading([[date, 6, 7, 8, 9, 10, 11], ...marked])).toMatchObject({
      verdict: 'roster',
      questions: [],
    });
  });

  test('what says am and pm against its order is no row of hours', () => {
    const result = reading([[date, '10am', 11, '12am', 1, 2, 3], ...marked]);
    expect(result.entries).toHaveLength(0);
  });

  test('half hours, and names under them down the days', () => {
    const result = reading([
      ['', '11:00', '11:30', '12:00', '12:30', '1:00', '1:30'],
      ['02-03-2026', 'Kate', 'Kate', 'Kate', 'Tom', 'Tom', ''],
      ['03-03-2026', 'Tom', 'Tom', 'Amy', 'Amy', 'Kate', 'Kate'],
    ]);
    expect(entriesOf(result).sort()).toEqual([
      'Amy 2026-03-03 12:00-13:00',
      'Kate 2026-03-02 11:00-12:30',
      'Kate 2026-03-03 13:00-14:00',
      'Tom 2026-03-02 12:30-13:30',
      'Tom 2026-03-03 11:00-12:00',
    ]);
    expect(noticesOf(result)).toContain('clockByOrder');
  });
});
