import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, unreadOf } from '../shown';

function reading(rows: readonly (readonly Given[])[]) {
  const grid = gridOf(rows);
  const result = readSheet(grid, danish);
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  return result;
}

const anna: Given[] = ['Anna Lind', '08-16', '09-17', '10-18', '', '22-06'];
const bo: Given[] = ['Bo Dam', '16-22', 'fri', '', '8-12', '8-12'];
const annas = [
  'Anna Lind 2026-03-30 08:00-16:00',
  'Anna Lind 2026-03-31 09:00-17:00',
  'Anna Lind 2026-04-01 10:00-18:00',
  'Anna Lind 2026-04-03 22:00-06:00+1',
];

describe('headings that say more or less than a date', () => {
  const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
  test.each<[string, Given[][]]>([
    [
      'misspelt weekdays',
      [['Plan 2026'], ['', 'Mandg 30/3', 'Trisdag 31/3', 'Onsdg 1/4', 'Torsd 2/4', 'Fredaag 3/4']],
    ],
    [
      'holidays',
      [['Plan 2026'], ['', 'man 30/3', 'tir 31/3', 'ons 1/4', 'Skærtorsdag 2/4', 'fre 3/4 Langfredag']],
    ],
    [
      'holidays instead of dates',
      [['Plan 2026'], ['', 'man 30/3', 'tir 31/3', 'ons 1/4', 'Skærtorsdag', 'Fre 3/4']],
    ],
    ['the date of Monday only', [['Plan 2026'], ['', 'Man 30/3', 'Tir', 'Ons', 'Tor', 'Fre']]],
    [
      'the day of the month behind the weekday',
      [['30. marts - 3. april 2026'], ['', 'Man 30', 'Tir 31', 'Ons 1', 'Tor 2', 'Fre 3']],
    ],
    [
      'the day of the month before the weekday',
      [['Uge 14, marts 2026'], ['', '30. man', '31. tir', '1. ons', '2. tor', '3. fre']],
    ],
    [
      'a day of the month and only the week in the title',
      [['Uge 14, 2026'], ['', 'Man 30', 'Tir 31', 'Ons 1', 'Tor 2', 'Fre 3']],
    ],
    [
      'a date over Monday only',
      [
        ['', date('2026-03-30')],
        ['', 'Man', 'Tir', 'Ons', 'Tor', 'Fre'],
      ],
    ],
    [
      'a misspelt weekday among weekdays',
      [['Uge 14, 2026'], ['', 'Mandag', 'Trisdag', 'Onsdag', 'Torsdag', 'Fredag']],
    ],
  ])('%s', (_, headings) => {
    const result = reading([...headings, anna, bo]);
    expect(entriesOf(result).filter((entry) => entry.startsWith('Anna'))).toEqual(annas);
    expect(result).toMatchObject({ layout: 'person-by-date', unread: [] });
  });

  test('the dates of two Mondays only', () => {
    const days = ['Tir', 'Ons', 'Tor', 'Fre', 'Lør', 'Søn'];
    const result = reading([
      ['Plan 2026'],
      ['', 'Man 2/3', ...days, 'Man 9/3', ...days],
      ['Anna Lind', '08-16', '', '', '', '', '', '10-14', '', '08-16'],
      ['Bo Dam', '', '16-22', '', '', '', '', '', '16-22', ''],
    ]);
    expect(entriesOf(result)).toEqual([
      'Anna Lind 2026-03-02 08:00-16:00',
      'Anna Lind 2026-03-08 10:00-14:00',
      'Anna Lind 2026-03-10 08:00-16:00',
      'Bo Dam 2026-03-03 16:00-22:00',
      'Bo Dam 2026-03-09 16:00-22:00',
    ]);
  });

  test.each([
    ['Week of March 1, 2026', '2026-03-01'],
    ['Week of March 2, 2026', '2026-03-01'],
    ['Week of 8 March 2026', '2026-03-08'],
  ])('%j over weekdays from Sunday on begins on %s', (title, sunday) => {
    const result = reading([
      [title],
      ['', 'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
      ['Anna Lind', '08-16', '', '', '', '', '', ''],
      ['Bo Dam', '16-22', '', '', '', '', '', ''],
    ]);
    expect(entriesOf(result)).toEqual([`Anna Lind ${sunday} 08:00-16:00`, `Bo Dam ${sunday} 16:00-22:00`]);
  });

  test('a column of sums between two weeks is no day', () => {
    const result = reading([
      ['Plan 2026'],
      ['', 'fre 6/3', 'lør 7/3', 'Ialt', 'man 9/3', 'tir 10/3'],
      ['Anna Lind', '08-16', '08-16', 16, '08-16', ''],
      ['Bo Dam', '16-22', '', 6, '', '16-22'],
    ]);
    expect(entriesOf(result)).toEqual([
      'Anna Lind 2026-03-06 08:00-16:00',
      'Anna Lind 2026-03-07 08:00-16:00',
      'Anna Lind 2026-03-09 08:00-16:00',
      'Bo Dam 2026-03-06 16:00-22:00',
      'Bo Dam 2026-03-10 16:00-22:00',
    ]);
  });

  test('a column of days off behind the days is no Friday', () => {
    const result = reading([
      ['Uge 10, 2026'],
      ['', 'Man', 'Tir', 'Ons', 'Fri'],
      ['Anna Lind', '08-16', '', '08-16', 3],
      ['Bo Dam', '16-22', '', '', 4],
    ]);
    expect(entriesOf(result)).toHaveLength(3);
  });
});

describe('rows of figures', () => {
  const rows = (...more: Given[][]): Given[][] => [
    ['Uge 10, 2026'],
    ['', 'Man', 'Tir', 'Ons'],
    ['Anna Lind', '08-16', '', '08-16'],
    ['Bo Dam', '16-22', '16-22', ''],
    ...more,
  ];

  test.each<[string, Given[]]>([
    ['counts', ['Antal på vagt', 2, 1, 1]],
    ['a word for sums further on', ['Folk på arbejde i alt', 2, 1, 1]],
    ['money', ['Fra kassen', 12_000, 13_500, 9_800]],
    ['who is on holiday', ['Ferie', 'Eva', '', 'Eva']],
    ['deliveries', ['Varer', '', '6-8', '']],
  ])('%s are no shifts', (_, row) => {
    const result = reading(rows(row));
    expect(entriesOf(result)).toHaveLength(4);
    expect(unreadOf(result)).toEqual([]);
  });

  test('hours of a person are not times, and said so', () => {
    expect(unreadOf(reading(rows(['Eva Holm', 8, '', 7])))).toHaveLength(2);
  });
});

test.each([
  'Uge 10-13',
  'Uge 20 – 2026',
  'Vagtplan 2026-2027',
  '11-12 april',
  '02.03 - 08.03',
  '2/3 - 8/3',
  'KW 11-12 / 2026',
])('%j over the roster is a period, not a time', (title) => {
  const rows: Given[][] = [
    [title],
    ['', '2/3-2026', '3/3-2026'],
    ['Anna Lind', '08-16', ''],
    ['Bo Dam', '', '16-22'],
  ];
  expect(unreadOf(reading(rows))).toEqual([]);
});

test.each(['Mona 10-12', 'Varer kl. 6-8'])('%j over the roster may be a shift', (title) => {
  const rows: Given[][] = [
    [title],
    ['', '2/3-2026', '3/3-2026'],
    ['Anna Lind', '08-16', ''],
    ['Bo Dam', '', '16-22'],
  ];
  expect(unreadOf(reading(rows))).toHaveLength(1);
});

test('who can be called when, below the roster, is no shift', () => {
  const result = reading([
    ['Uge 10, 2026'],
    ['', 'Man', 'Tir', 'Ons'],
    ['Anna Lind', '08-16', '', '08-16'],
    ['Bo Dam', '16-22', '16-22', ''],
    [],
    ['Kontakter'],
    ['Eva Holm', '22 33 44 55', 'træffes 8-16'],
  ]);
  expect(entriesOf(result)).toHaveLength(4);
  expect(unreadOf(result)).toEqual(['C7 outside']);
});

test.each(['Kontakt & service', 'Telefonsalg'])(
  '%j over people of the roster is their department',
  (name) => {
    const result = reading([
      ['Uge 10, 2026'],
      ['', 'Man', 'Tir', 'Ons'],
      ['Anna Lind', '08-16', '', '08-16'],
      [name],
      ['Bo Dam', '16-22', '16-22', ''],
    ]);
    expect(entriesOf(result)).toHaveLength(4);
  },
);

test('a time is no code that the time beside it explains', () => {
  const result = reading([
    ['Plan 2026', '', '', '', '', ''],
    ['', 'Vask', 'Vind', 'man 2/3', 'tir 3/3', 'ons 4/3'],
    ['Anna Lind', '08-16', '8.00-16.00', '08-16', '', '08-16'],
    ['Bo Dam', '', '', '16-22', '16-22', '16-22'],
  ]);
  expect(unreadOf(result).join('\n')).toMatch(/B3.*\n.*C3/);
});

test('the ordinal of a date is not taken for a weekday', () => {
  const { notices } = reading([
    ['Plan 21 March 2026 to 25 March 2026'],
    ['', 'March', 'March', 'March', 'March', 'March'],
    ['Name', '23rd', '24th', '25th', '26th', '27th'],
    ['Name', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    anna,
    bo,
  ]);
  expect(notices).toEqual([]);
});
