import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, unreadOf } from '../shown';

function reading(rows: Given[][], sheet = 'Ark1', answers: [string, string][] = []) {
  const grid = gridOf(rows, { sheet });
  const found = readSheet(grid, { ...danish, answers: new Map(answers) });
  expect(accounted(found)).toBe(nonEmptyCells(grid));
  return { ...found, keys: found.questions.map(({ key }) => key), all: entriesOf(found).sort() };
}

describe('a list with weekdays and no week', () => {
  const expected = [
    'Anna Lind 2026-03-02 08:00-16:00',
    'Anna Lind 2026-03-03 08:00-16:00',
    'Bo Dam 2026-03-02 16:00-22:00',
  ];
  const forms: [string, Given[][]][] = [
    [
      'in a column',
      [
        ['Navn', 'Dag', 'Start', 'Slut'],
        ['Anna Lind', 'Mandag', '08:00', '16:00'],
        ['Bo Dam', 'Mandag', '16:00', '22:00'],
        ['Anna Lind', 'Tirsdag', '08:00', '16:00'],
      ],
    ],
    [
      'over their shifts',
      [
        ['Navn', 'Fra', 'Til'],
        ['Mandag'],
        ['Anna Lind', '08:00', '16:00'],
        ['Bo Dam', '16:00', '22:00'],
        ['Tirsdag'],
        ['Anna Lind', '08:00', '16:00'],
      ],
    ],
  ];

  test.each(forms)('%s is shown for this week, and the week is asked', (_, rows) => {
    const { verdict, all, keys, unread } = reading(rows);
    expect({ verdict, all, keys, unread }).toEqual({
      verdict: 'needs-input',
      all: expected,
      keys: ['week:ark1'],
      unread: [],
    });
  });

  test.each(forms)('%s is of the week that is answered, or that the sheet states', (_, rows) => {
    const answered = reading(rows, 'Ark1', [['week:ark1', '2026-W10']]);
    expect(answered).toMatchObject({ verdict: 'roster', all: expected, keys: [] });
    const stated = reading([['Uge 10'], ...rows]);
    expect(stated).toMatchObject({ verdict: 'roster', all: expected, keys: [] });
  });

  test.each(forms)('%s is of a week without a year only where that is near', (_, rows) => {
    const far = reading([['Uge 36'], ...rows]);
    expect(far).toMatchObject({ verdict: 'needs-input', keys: ['week:ark1'] });
    expect(far.all[0]).toBe('Anna Lind 2026-08-31 08:00-16:00');
    expect(reading([['Uge 36, 2025'], ...rows])).toMatchObject({ verdict: 'roster', keys: [] });
  });
});

test('days across, each week with its number: far weeks without a year are asked about, and are as answered', () => {
  const weekdays = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag'];
  const rows: Given[][] = [
    ['Uge 36', ...weekdays],
    ['Anna Lind', '08-16', '08-16'],
    ['Bo Dam', '', '', '10-18'],
    ['Uge 37', ...weekdays],
    ['Anna Lind', '', '', '', '08-16'],
    ['Bo Dam', '10-18'],
  ];
  expect(reading(rows)).toMatchObject({ verdict: 'needs-input', keys: ['week:ark1'] });
  const answered = reading(rows, 'Ark1', [['week:ark1', '2025-W36']]);
  expect(answered).toMatchObject({ verdict: 'roster', keys: [] });
  expect(answered.all).toEqual([
    'Anna Lind 2025-09-01 08:00-16:00',
    'Anna Lind 2025-09-02 08:00-16:00',
    'Anna Lind 2025-09-11 08:00-16:00',
    'Bo Dam 2025-09-03 10:00-18:00',
    'Bo Dam 2025-09-08 10:00-18:00',
  ]);
});

const forms: [string, Given[][]][] = [
  [
    'a list',
    [
      ['Navn', 'Fra', 'Til'],
      ['Anna Lind', '08:00', '11:00'],
      ['Bo Dam', '10:00', '13:00'],
    ],
  ],
  [
    'hours and marks',
    [
      ['Navn', 8, 9, 10, 11, 12],
      ['Anna Lind', 'x', 'x', 'x', '', ''],
      ['Bo Dam', '', '', 'x', 'x', 'x'],
    ],
  ],
];

describe.each(forms)('%s without any day', (_, rows) => {
  const on = (day: string) => [`Anna Lind ${day} 08:00-11:00`, `Bo Dam ${day} 10:00-13:00`];

  test('is asked about, and nothing is read until then', () => {
    const found = reading(rows);
    expect([found.verdict, found.keys, found.all]).toEqual(['needs-input', ['day:ark1'], []]);
    expect(new Set(unreadOf(found).map((one) => one.split(' ')[1]))).toEqual(new Set(['noDate']));
  });

  test('is of the day that is answered', () => {
    expect(reading(rows, 'Ark1', [['day:ark1', '2026-03-04']])).toMatchObject({
      verdict: 'roster',
      keys: [],
      all: on('2026-03-04'),
    });
  });

  test('is of the weekday in its title or name, of a week that is asked', () => {
    for (const found of [reading(rows, 'Torsdag'), reading([['Vagter torsdag'], ...rows])]) {
      expect(found.all).toEqual(on('2026-03-05'));
      expect(found.verdict).toBe('needs-input');
      expect(found.keys.map((key) => key.replace(/:.*/, ''))).toEqual(['week']);
    }
  });

  test('is of no day where the title names two', () => {
    expect(reading([['Vagter mandag og tirsdag'], ...rows]).all).toEqual([]);
  });

  test('is of the date in its title', () => {
    const found = reading([['Vagter 4. marts 2026'], ...rows]);
    expect(found).toMatchObject({ verdict: 'roster', keys: [], all: on('2026-03-04') });
  });
});

test('names and times of two tables side by side are not one person’s', () => {
  const found = reading([
    ['4-3-2026'],
    ['Navn', 'Fra', 'Til', 'Navn', 'Fra', 'Til'],
    ['Anna Lind', '08:00', '16:00', 'Bo Dam', '09:00', '17:00'],
    ['Eva Holm', '12:00', '20:00', 'Ida Vang', '13:00', '21:00'],
  ]);
  expect(found.verdict).toBe('roster');
  expect(found.all).toEqual([
    'Anna Lind 2026-03-04 08:00-16:00',
    'Bo Dam 2026-03-04 09:00-17:00',
    'Eva Holm 2026-03-04 12:00-20:00',
    'Ida Vang 2026-03-04 13:00-21:00',
  ]);
});

describe('a roster of weekends', () => {
  test('people down, both days across', () => {
    const rows = [
      ['Navn', 'Lørdag', 'Søndag'],
      ['Anna Lind', '08-16', ''],
      ['Bo Dam', '', '10-18'],
    ];
    const expected = ['Anna Lind 2026-03-07 08:00-16:00', 'Bo Dam 2026-03-08 10:00-18:00'];
    expect(reading(rows)).toMatchObject({ verdict: 'needs-input', keys: ['week:ark1'], all: expected });
    expect(reading([['Uge 10'], ...rows])).toMatchObject({ verdict: 'roster', keys: [], all: expected });
  });

  test('hours down, names under both days', () => {
    const rows = [
      ['', 'Lørdag', 'Søndag'],
      ['08-12', 'Anna', 'Bo'],
      ['12-16', 'Bo', 'Anna'],
      ['16-20', 'Eva', 'Eva'],
    ];
    const { verdict, keys, all } = reading([['Uge 10'], ...rows]);
    expect([verdict, keys]).toEqual(['roster', []]);
    expect(all).toContain('Bo 2026-03-08 08:00-12:00');
  });

  test('initials are no weekend', () => {
    const rows = [
      ['Navn', 'LØ', 'SØ'],
      ['Anna Lind', '08-16', ''],
      ['Bo Dam', '', '10-18'],
    ];
    expect(reading(rows).verdict).toBe('not-a-roster');
  });
});
