import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answersOf } from '../../../../src/core/reading/questions/keys';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, type More, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, noticesOf, shownEntries, unreadOf } from '../shown';

function reading(
  rows: readonly (readonly Given[])[],
  more: More = {},
  answers: readonly (readonly [string, string])[] = [],
) {
  const grid = gridOf(rows, more);
  const result = readSheet(grid, { ...danish, answers: answersOf(answers) });
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  return result;
}

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];

describe('blocks of hours under each day', () => {
  const rows: Given[][] = [
    ['Monday (10 hrs)', '', 'Tuesday', '', 'Wednesday', ''],
    ['1a (8:00-11:30)', '3h 30m', '8:00-10:00', '2h', '8:00-10:00', ''],
    ['Ida', 'Bo', 'Eva', 'Ida', 'Liv', ''],
    ['Eva', '', '', '', '', ''],
    ['2a (11:30-1:00)', '1h 30m', 'CT (10:00-1:00)', '3h', '', ''],
    ['Ida', '☹', 'Eva', '', '', ''],
    ['7:00-10:00', '3h', '1:00-6:00', '5h', '', ''],
    ['Bo', '', 'Bo', '', '', ''],
    ['10:00-12:00', '2h', '', '', '', ''],
    ['Bo', '', '', '', '', ''],
    ['12:00-1:00', '1h', 'Updated:', '', '', ''],
    ['Bo', '', date('2026-03-01'), '', '', ''],
  ];
  const merges = [
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 0, column: 2, rows: 1, columns: 2 },
    { row: 0, column: 4, rows: 1, columns: 2 },
    { row: 8, column: 2, rows: 2, columns: 2 },
  ];
  const expected = [
    'Bo 2026-03-02 08:00-11:30',
    'Bo 2026-03-02 19:00-01:00+1',
    'Bo 2026-03-03 13:00-18:00',
    'Eva 2026-03-02 08:00-11:30',
    'Eva 2026-03-03 08:00-13:00',
    'Ida 2026-03-02 08:00-13:00',
    'Ida 2026-03-03 08:00-10:00',
    'Liv 2026-03-04 08:00-10:00',
  ];

  test.each<[string, Given[][], More]>([
    ['as they are', rows, { merges }],
    ['not merged', rows.map((row) => row.map((cell) => (cell === 'Updated:' ? '' : cell))), {}],
    [
      'shifted',
      [[], [], ...rows.map((row) => ['', ...row])],
      { merges: merges.map((area) => ({ ...area, row: area.row + 2, column: area.column + 1 })) },
    ],
  ])('%s: order settles the half of the day, touching blocks are one presence', (_, given, more) => {
    const result = reading(given, more);
    expect(entriesOf(result).sort()).toEqual(expected);
    expect(result).toMatchObject({ verdict: 'needs-input', layout: 'hour-axis' });
    expect(result.unread.map(({ text, reason }) => [text, reason.key])).toEqual([['☹', 'reading.noPerson']]);
    expect(result.questions.map(({ key, guess }) => [key, guess?.answer])).toEqual([
      ['week:ark1', '2026-W10'],
    ]);
    expect(noticesOf(result)).toEqual(['clockByOrder']);
  });

  test('the answered week', () => {
    const result = reading(rows, { merges }, [['week:Ark1', '2026-W20']]);
    expect(result).toMatchObject({ verdict: 'roster', questions: [] });
    expect(entriesOf(result)).toContain('Eva 2026-05-12 08:00-13:00');
  });

  test('the week that the name of the sheet states', () => {
    expect(reading(rows, { merges, sheet: 'Week 12' })).toMatchObject({ verdict: 'roster', questions: [] });
  });

  test('a 24-hour clock, dates and a night', () => {
    const result = reading([
      [date('2026-03-02'), date('2026-03-03')],
      ['14:00-22:00', '14:00-22:00'],
      ['Ida', 'Eva'],
      ['22:00-06:00', '22:00-06:00'],
      ['Bo', 'Ida'],
    ]);
    expect(result.verdict).toBe('roster');
    expect(entriesOf(result).sort()).toEqual([
      'Bo 2026-03-02 22:00-06:00+1',
      'Eva 2026-03-03 14:00-22:00',
      'Ida 2026-03-02 14:00-22:00',
      'Ida 2026-03-03 22:00-06:00+1',
    ]);
    expect(result.notices).toEqual([]);
  });
});

describe('days and hours with names where they meet', () => {
  const expected = [
    'Bo 2026-03-02 12:00-18:00',
    'Bo 2026-03-04 08:00-12:00',
    'Eva 2026-03-03 12:00-18:00',
    'Ida 2026-03-02 08:00-12:00',
    'Ida 2026-03-03 08:00-18:00',
  ];
  test.each<[string, Given[][]]>([
    [
      'days down',
      [
        ['', '08-12', '12-18'],
        ['02-03-2026', 'Ida', 'Bo'],
        ['03-03-2026', 'Ida', 'Ida, Eva'],
        ['04-03-2026', 'Bo', ''],
      ],
    ],
    [
      'days across',
      [
        ['Uge 10 2026'],
        ['', 'Mandag', 'Tirsdag', 'Onsdag'],
        ['Formiddag (8:00-12:00)', 'Ida', 'Ida', 'Bo'],
        ['Eftermiddag (12:00-18:00)', 'Bo', 'Ida, Eva', ''],
      ].map((row) => [...row]),
    ],
    [
      'on a 12-hour clock',
      [
        ['', '8:00-12:00', '12:00-6:00'],
        ['02-03-2026', 'Ida', 'Bo'],
        ['03-03-2026', 'Ida', 'Ida, Eva'],
        ['04-03-2026', 'Bo', ''],
      ],
    ],
  ])('%s', (_, rows) => {
    const result = reading(rows);
    expect(result).toMatchObject({ verdict: 'roster', layout: 'hour-axis', unread: [], questions: [] });
    const plain = shownEntries(joined(result.entries));
    expect(plain.sort()).toEqual(expected);
  });

  test('a merged name is there for all the days and hours that its cell covers', () => {
    const rows = [
      ['', '08-12', '12-18', '18-20'],
      ['02-03-2026', 'Ida', '', 'Eva'],
      ['03-03-2026', 'Bo', 'Ida', ''],
      ['04-03-2026', 'Eva', '', 'Bo'],
    ];
    const merges = [
      { row: 1, column: 1, rows: 1, columns: 2 },
      { row: 2, column: 2, rows: 2, columns: 1 },
    ];
    const result = reading(rows, { merges });
    expect(entriesOf(result).sort()).toEqual([
      'Bo 2026-03-03 08:00-12:00',
      'Bo 2026-03-04 18:00-20:00',
      'Eva 2026-03-02 18:00-20:00',
      'Eva 2026-03-04 08:00-12:00',
      'Ida 2026-03-02 08:00-18:00',
      'Ida 2026-03-03 12:00-18:00',
      'Ida 2026-03-04 12:00-18:00',
    ]);
    expect(result.entries.slice().find(({ end }) => end % 1440 === 1080)?.cells).toHaveLength(1);
  });

  test('an hour lasts until the next one', () => {
    const result = reading([
      ['', '02-03-2026', '03-03-2026', '04-03-2026'],
      ['08:00', 'Ida', 'Bo', 'Ida'],
      ['10:00', 'Ida', 'Eva', 'Ida'],
      ['12:00', 'Bo', 'Eva', ''],
      ['14:00', 'Bo', '', 'Eva'],
    ]);
    expect(entriesOf(result).sort()).toEqual([
      'Bo 2026-03-02 12:00-16:00',
      'Bo 2026-03-03 08:00-10:00',
      'Eva 2026-03-03 10:00-14:00',
      'Eva 2026-03-04 14:00-16:00',
      'Ida 2026-03-02 08:00-12:00',
      'Ida 2026-03-04 08:00-12:00',
    ]);
  });
});

describe('people and hours with marks', () => {
  const hours = [8, 9, 10, 11, 12, 13];
  const body = (mark: Given): Given[][] => [
    ['Ida Krog', mark, mark, mark, '', '', ''],
    ['Bo Dam', '', '', mark, mark, mark, mark],
    ['Eva Holm', mark, '', '', '', mark, mark],
  ];
  const expected = [
    'Bo Dam 2026-03-02 10:00-14:00',
    'Eva Holm 2026-03-02 08:00-09:00',
    'Eva Holm 2026-03-02 12:00-14:00',
    'Ida Krog 2026-03-02 08:00-11:00',
  ];

  test.each<[string, Given[][], More?]>([
    ['x', [['02-03-2026', ...hours], ...body('x')]],
    ['1', [['Navn', ...hours], ...body(1)], { sheet: '2.3.2026' }],
    ['black boxes', [['Mandag 2/3 2026'], ['', ...hours], ...body('■')]],
    ['hours as clocks', [['02-03-2026'], ['', ...hours.map((hour) => `${String(hour)}:00`)], ...body('X')]],
    [
      'hours as Excel times',
      [['02-03-2026'], ['', ...hours.map((hour): Given => [hour / 24, 'hh:mm'])], ...body('X')],
    ],
    [
      'hours from-to',
      [['02-03-2026'], ['', ...hours.map((hour) => `${String(hour)}-${String(hour + 1)}`)], ...body('X')],
    ],
    [
      'with sums',
      [
        ['02-03-2026', ...hours, 'Timer'],
        ...body('x').map((row) => [...row, 3]),
        ['I alt', 2, 1, 2, 1, 2, 2],
      ],
    ],
    ['hours down', turned([['02-03-2026', ...hours.map((hour) => `${String(hour)}:00`)], ...body('x')])],
    [
      'the day in each row',
      [
        ['Dag', 'Navn', ...hours],
        ...body('x').map((row) => ['02-03-2026', ...row]),
        ['03-03-2026', 'Ida Krog'],
      ],
    ],
  ])('%s', (_, rows, more = {}) => {
    const result = reading(rows, more);
    expect(entriesOf(result).sort()).toEqual(expected);
    expect(result).toMatchObject({ verdict: 'roster', layout: 'hour-axis', unread: [] });
  });

  test('a table for each day', () => {
    const result = reading([
      ['Mandag 2/3', ...hours],
      ...body('x'),
      [],
      ['Tirsdag 3/3', ...hours],
      ['Ida Krog', '', 'x', 'x', '', '', ''],
      ['Bo Dam', 'x', '', '', '', '', ''],
    ]);
    expect(entriesOf(result).sort()).toEqual(
      [...expected, 'Bo Dam 2026-03-03 08:00-09:00', 'Ida Krog 2026-03-03 09:00-11:00'].sort(),
    );
  });

  test('a table for each day, its title over the names', () => {
    const result = reading([
      ['Mandag 2/3'],
      ['', ...hours],
      ...body('x'),
      ['Tirsdag 3/3'],
      ['', ...hours],
      ['Ida Krog', '', 'x', 'x', '', '', ''],
    ]);
    expect(entriesOf(result).sort()).toEqual([...expected, 'Ida Krog 2026-03-03 09:00-11:00'].sort());
  });

  test('a break, an unknown code and a row without a name', () => {
    const result = reading([
      ['02-03-2026', ...hours],
      ...body('x'),
      ['Liv Berg', 'x', 'x', 'P', 'x', '', ''],
      ['Jon Vik', 'x', 'Q', '', '', '', ''],
      ['', '', 'x', '', '', '', ''],
    ]);
    expect(entriesOf(result)).toContain('Liv Berg 2026-03-02 08:00-12:00');
    expect(entriesOf(result)).toContain('Liv Berg 2026-03-02 10:00-11:00 break');
    expect(unreadOf(result)).toEqual(['C6 notAMark', 'C7 noPersonBesideTime']);
  });

  test('without any day nothing is read, and every mark is listed', () => {
    const result = reading([['Navn', ...hours], ...body('x')]);
    expect(result).toMatchObject({ verdict: 'needs-input', entries: { length: 0 } });
    expect(result.unread).toHaveLength(10);
  });

  test('names on the hours of a place', () => {
    const result = reading(
      [
        ['02-03-2026', ...hours],
        ['Kasse 1', 'Ida', 'Ida', 'Ida', 'Bo', 'Bo', ''],
        ['Kasse 2', 'Bo', 'Bo', '', 'Eva', '', ''],
      ],
      { merges: [{ row: 2, column: 4, rows: 1, columns: 3 }] },
    );
    expect(entriesOf(result).sort()).toEqual([
      'Bo 2026-03-02 08:00-10:00',
      'Bo 2026-03-02 11:00-13:00',
      'Eva 2026-03-02 11:00-14:00',
      'Ida 2026-03-02 08:00-11:00',
    ]);
    expect(result.entries.at(0)).toMatchObject({ role: 'Kasse 1' });
  });
});

test('heads counted per hour are no roster', () => {
  const result = reading([
    ['', 8, 9, 10, 11, 12],
    ['Mandag', 2, 3, 4, 4, 3],
    ['Tirsdag', 2, 2, 3, 5, 3],
    ['Onsdag', 1, 2, 3, 4, 3],
  ]);
  expect(result.verdict).toBe('not-a-roster');
});

test('every cell is accounted for, whatever stands in it', () => {
  const cell = fc.oneof(
    fc.constantFrom<Given>(
      'x',
      'Ida',
      'Bo, Eva',
      '',
      '8:00-10:00',
      '☹',
      'P',
      '-',
      7,
      1,
      'Note:',
      true,
      '#N/A',
    ),
    fc.string({ maxLength: 12 }),
  );
  const body = fc.array(fc.array(cell, { minLength: 4, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  const heads: Given[][][] = [
    [
      ['02-03-2026', 8, 9, 10, 11],
      ['Ida', 'x', 'x', 'x', ''],
    ],
    [
      ['Mon', '', 'Tue', '', 'Wed'],
      ['8:00-10:00', '', '8:00-10:00', '', '8-10'],
      ['Ida', '', 'Bo', '', 'Ida'],
      ['Bo'],
    ],
    [
      ['', '08-12', '12-16', '16-20', '20-22'],
      ['02-03-2026', 'Ida', 'Bo', 'Eva'],
      ['03-03-2026', 'Bo', 'Ida', 'Ida'],
    ],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...heads), body, (head, rows) => {
      const grid = gridOf([...head, ...rows]);
      expect(accounted(readSheet(grid, danish))).toBe(nonEmptyCells(grid));
    }),
    { numRuns: 200 },
  );
});

/** Roles keep two hours of one person apart; here only who is there counts. */
function joined(entries: ReturnType<typeof reading>['entries']) {
  const found = entries.map((entry) => ({ ...entry })).sort((a, b) => a.start - b.start);
  return found.filter((entry, at) => {
    const before = found.slice(0, at).find((one) => one.person === entry.person && one.end === entry.start);
    if (before) before.end = entry.end;
    return !before;
  });
}

function turned(rows: readonly (readonly Given[])[]): Given[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, c) => rows.map((row) => row[c]));
}
