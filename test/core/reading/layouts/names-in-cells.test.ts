import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { leftOut } from '../../../../src/core/reading/accounts';
import { danish, type Given, gridOf, type More } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, unreadOf } from '../shown';

function reading(rows: readonly (readonly Given[])[], more: More = {}) {
  const grid = gridOf(rows, more);
  const result = readSheet(grid, danish);
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  return { ...result, grid };
}

const days = ['2/3-2026', '3/3-2026', '4/3-2026'];

test('what stands in the column of functions only has no times of the function above it', () => {
  const result = reading([
    ['Post', 'Tid', ...days],
    ['Kasse', '8-16', 'Ida', 'Bo', 'Ida'],
    ['Lukker', '16-21', 'Bo', 'Eva', 'Eva'],
    ['Ferie', '', 'Eva', 'Ida', 'Bo'],
    ['Oprydning', '', 'Ida', '', 'Bo'],
  ]);
  const all = entriesOf(result);
  expect(all.filter((one) => one.includes('16:00-21:00'))).toHaveLength(3);
  expect(all.filter((one) => one.endsWith('absence'))).toHaveLength(3);
  expect(unreadOf(result)).toEqual(['C5 timesOfFunction', 'E5 timesOfFunction']);
});

describe('what stands beside a name', () => {
  const posts = (cell: string): Given[][] => [
    ['', '08-16', '16-22'],
    [days[0], 'Ida', cell],
    [days[1], 'Bo', 'Ida'],
    [days[2], 'Ida', 'Bo'],
  ];

  test.each<[string, string]>([
    ['Bo (syg)', 'Bo 2026-03-02 00:00-00:00+1 absence'],
    ['Bo syg', 'Bo 2026-03-02 00:00-00:00+1 absence'],
    ['Bo FERIE', 'Bo 2026-03-02 00:00-00:00+1 absence'],
    ['Bo (bagvagt)', 'Bo 2026-03-02 16:00-22:00 on-call'],
    ['Bo (måske)', 'Bo 2026-03-02 16:00-22:00 tentative'],
    ['(Bo)', 'Bo 2026-03-02 16:00-22:00 tentative'],
    ['Bo?', 'Bo 2026-03-02 16:00-22:00 tentative'],
    ['Syg Bo', 'Bo 2026-03-02 00:00-00:00+1 absence'],
    ['Ferie: Bo', 'Bo 2026-03-02 00:00-00:00+1 absence'],
    ['Bo 20 30 40 50', 'Bo 2026-03-02 16:00-22:00'],
    ['Bo (tlf. 20304050)', 'Bo 2026-03-02 16:00-22:00'],
    ['Bo (leder)', 'Bo (leder) 2026-03-02 16:00-22:00'],
    ['Bo Holiday', 'Bo Holiday 2026-03-02 16:00-22:00'],
  ])('%s', (cell, expected) => {
    expect(entriesOf(reading(posts(cell)))).toContain(expected);
  });

  test.each(['Lukket', 'Lukket pga. påske', 'Closed – Good Friday', 'Ferie'])('%s is nobody', (cell) => {
    const result = reading(posts(cell));
    expect(entriesOf(result)).toHaveLength(5);
    expect(result.unread).toEqual([]);
  });
});

test('initials that elsewhere are leave are somebody where they stand with others', () => {
  const result = reading([
    ['', 'Kasse 8-16', 'Lager 6-10'],
    [days[0], 'AL/KB', 'MS'],
    [days[1], 'AL', 'KB'],
    [days[2], 'MS', 'AL'],
  ]);
  expect(entriesOf(result).filter((one) => one.startsWith('AL '))).toEqual([
    'AL 2026-03-02 08:00-16:00',
    'AL 2026-03-03 08:00-16:00',
    'AL 2026-03-04 06:00-10:00',
  ]);
});

test('a key of initials beside the table is nobody’s shift', () => {
  const result = reading([
    ['', 'Kasse 8-16', 'Lager 6-10', '', 'Initialer', ''],
    [days[0], 'KB', 'MS', '', 'MS', 'Maria Skov'],
    [days[1], 'TH', 'KB', '', 'KB', 'Kaj Bro'],
    [days[2], 'MS', 'TH', '', 'TH', 'Tom Hald'],
  ]);
  expect(result.entries).toHaveLength(6);
  expect(result.questions).toEqual([]);
  const left = leftOut(result.grid, result.accounts).told.filter(({ aside }) => aside === 'outside');
  expect(left.map(({ cell }) => cell.address)).toEqual(['E2:F4']);
});

test('names that are short for weekdays are names', () => {
  const result = reading([
    ['Week commencing 2nd March 2026'],
    ['Shift', 'Mon', 'Tues', 'Weds', 'Thurs'],
    ['Open (8am - 2pm)', 'Dan', 'Sam', 'Dan', 'Sam'],
    ['Close (2pm - 8pm)', 'Sam', 'Dan', 'Sam', 'Dan'],
  ]);
  expect(entriesOf(result).sort()).toEqual([
    'Dan 2026-03-02 08:00-14:00',
    'Dan 2026-03-03 14:00-20:00',
    'Dan 2026-03-04 08:00-14:00',
    'Dan 2026-03-05 14:00-20:00',
    'Sam 2026-03-02 14:00-20:00',
    'Sam 2026-03-03 08:00-14:00',
    'Sam 2026-03-04 14:00-20:00',
    'Sam 2026-03-05 08:00-14:00',
  ]);
  expect(result.verdict).toBe('roster');
});

test('closed days with a word for why are nobody’s, and functions beside each other need not follow each other', () => {
  const result = reading([
    ['', 'Counter 9.30-1', 'Counter 1-5', 'Stock room 10-12'],
    ['Wed 1 April 2026', 'Jean', 'Bob', 'Alan'],
    ['Thu 2 April 2026', 'Jean & Mary', 'Bob', ''],
    ['Fri 3 April 2026', 'CLOSED – Good Friday'],
    ['Sat 4 April 2026', 'Mary', 'Jean', 'Alan'],
  ]);
  expect(entriesOf(result).sort()).toEqual([
    'Alan 2026-04-01 10:00-12:00',
    'Alan 2026-04-04 10:00-12:00',
    'Bob 2026-04-01 13:00-17:00',
    'Bob 2026-04-02 13:00-17:00',
    'Jean 2026-04-01 09:30-13:00',
    'Jean 2026-04-02 09:30-13:00',
    'Jean 2026-04-04 13:00-17:00',
    'Mary 2026-04-02 09:30-13:00',
    'Mary 2026-04-04 09:30-13:00',
  ]);
  expect(result.unread).toEqual([]);
});

test('several names with their own times in a cell are people, and what stands before them is a function', () => {
  const result = reading([
    ['', 'Kasse', 'Køkken'],
    ['Mandag 2/3-2026', 'Ida 8-16 / Bo 12-20', 'Eva 9-15'],
    ['Tirsdag 3/3-2026', 'Bo 8-16, Ida 12-20', 'Eva 9-15\nKaj 15-20'],
    ['Onsdag 4/3-2026', 'Ida 8-14 og Liv 14-20', ''],
  ]);
  expect(result).toMatchObject({ verdict: 'roster', layout: 'date-by-function', questions: [] });
  expect(entriesOf(result)).toHaveLength(9);
  expect(entriesOf(result)).toEqual(
    expect.arrayContaining([
      'Bo 2026-03-02 12:00-20:00',
      'Kaj 2026-03-03 15:00-20:00',
      'Liv 2026-03-04 14:00-20:00',
    ]),
  );
});

test('the week stands in the row of the weekdays, before them', () => {
  const result = reading([
    ['Uge 10 2026', 'Mandag', 'Tirsdag', 'Onsdag'],
    ['Morgen 6-14', 'Ida', 'Bo', 'Ida'],
    ['Aften 14-22', 'Bo', 'Eva', 'Eva'],
  ]);
  expect(entriesOf(result)).toContain('Ida 2026-03-04 06:00-14:00');
  expect(result).toMatchObject({ verdict: 'roster', questions: [] });
});

describe('when each row is stands in a column of its own', () => {
  const rows: Given[][] = [
    ['Dato', 'Kl.', 'Vagt 1', 'Vagt 2', 'Kamp'],
    ['4/4-2026', '9.30-13', 'Ida Krog', 'Bo Dam', 'U14 mod Nord'],
    ['5/4-2026', '13-16', 'Eva Holm', 'Ida Krog', 'Damer'],
    ['11/4-2026', '22-02', 'Bo Dam', '?', ''],
    ['12/4-2026', '', 'Eva Holm', '', ''],
  ];

  test('for all names in it', () => {
    const result = reading(rows);
    expect(entriesOf(result).sort()).toEqual([
      'Bo Dam 2026-04-04 09:30-13:00',
      'Bo Dam 2026-04-11 22:00-02:00+1',
      'Eva Holm 2026-04-05 13:00-16:00',
      'Ida Krog 2026-04-04 09:30-13:00',
      'Ida Krog 2026-04-05 13:00-16:00',
    ]);
    expect(unreadOf(result)).toEqual(['D4 noPerson', 'C5 timesOfFunction']);
  });

  test('a heading with times of its own keeps them', () => {
    const result = reading(rows.map((row, at) => [...row, at === 0 ? 'Nøgle 8-9' : 'Liv Berg']));
    expect(entriesOf(result)).toContain('Liv Berg 2026-04-04 08:00-09:00');
  });
});
