import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answersOf } from '../../../../src/core/reading/questions/keys';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import type { ReadingContext } from '../../../../src/core/reading/reading';
import { danish, day, type Given, gridOf, type More, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, noticesOf, unreadOf } from '../shown';

function reading(
  rows: readonly (readonly Given[])[],
  answers: readonly (readonly [string, string])[] = [],
  more: More & Partial<ReadingContext> = {},
) {
  const grid = gridOf(rows, more);
  const { locale = 'da-DK', country = 'dk', today = day('2026-03-04') } = more;
  const names = more.names ? { names: more.names } : {};
  const result = readSheet(grid, { locale, country, today, answers: answersOf(answers), ...names });
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  return result;
}

const head: Given[] = ['', 'Dato', 'Kasse', 'Lager', 'Fri', 'Note'];
const days: Given[][] = [
  ['ma', 2, 'AB/CD', 'EF', 'GH', ''],
  ['ti', 3, 'SØ', 'AB + GH', 'CD', 'varer kl. 10'],
  ['on', 4, 'CD  SØ', 'EF', 'AB', ''],
  ['to', 5, 'AB', 'Cd', 'SØ EF', ''],
];
const march = [['Kiosken marts 2026'], head, ...days];
const answers = [
  ['times:kasse', '08:00-16:00'],
  ['times:lager', '16:00-22:00'],
] as const;

const expected = [
  'AB 2026-03-02 08:00-16:00',
  'AB 2026-03-03 16:00-22:00',
  'AB 2026-03-04 00:00-00:00+1 absence',
  'AB 2026-03-05 08:00-16:00',
  'CD 2026-03-02 08:00-16:00',
  'CD 2026-03-03 00:00-00:00+1 absence',
  'CD 2026-03-04 08:00-16:00',
  'CD 2026-03-05 16:00-22:00',
  'EF 2026-03-02 16:00-22:00',
  'EF 2026-03-04 16:00-22:00',
  'EF 2026-03-05 00:00-00:00+1 absence',
  'GH 2026-03-02 00:00-00:00+1 absence',
  'GH 2026-03-03 16:00-22:00',
  'SØ 2026-03-03 08:00-16:00',
  'SØ 2026-03-04 08:00-16:00',
  'SØ 2026-03-05 00:00-00:00+1 absence',
];

describe('functions across, initials in the cells', () => {
  test('without times every function is asked about, and absence is read', () => {
    const result = reading(march);
    expect(result).toMatchObject({ verdict: 'needs-input', layout: 'date-by-function' });
    expect(result.questions.map(({ key, shifts }) => [key, shifts])).toEqual([
      ['times:kasse', 6],
      ['times:lager', 5],
    ]);
    expect(entriesOf(result).sort()).toEqual(expected.filter((entry) => entry.endsWith('absence')));
    expect(unreadOf(result)).toEqual(
      ['C3', 'D3', 'C4', 'D4', 'C5', 'D5', 'C6', 'D6'].map((cell) => `${cell} timesOfFunction`),
    );
  });

  test('with the answers it is a roster; SØ is a person where names stand', () => {
    const result = reading(march, answers);
    expect(result).toMatchObject({ verdict: 'roster', unread: [], questions: [] });
    expect(entriesOf(result).sort()).toEqual(expected);
    expect(result.entries.slice().find(({ kind }) => kind === 'work')).toMatchObject({ role: 'Kasse' });
  });

  test('a function may be answered with absence or with ignore', () => {
    const result = reading(march, [
      ['times:kasse', '08:00-16:00'],
      ['times:lager', 'ignore'],
    ]);
    expect(entriesOf(result).sort()).toEqual(expected.filter((entry) => !entry.includes('16:00-22:00')));
    expect(result.verdict).toBe('roster');
  });

  test.each<[string, Given[][], More?]>([
    ['days across', turned(march)],
    ['shifted', [[], [], ...march.map((row) => ['', '', ...row])]],
    ['with an inserted empty column', march.map((row) => [...row.slice(0, 3), '', ...row.slice(3)])],
    ['with a blank row between the weeks', [...march.slice(0, 4), [], ...march.slice(4)]],
    ['the month in the name of the sheet', march.slice(1), { sheet: 'Marts 2026' }],
    [
      'real dates',
      [
        head,
        ...days.map((row, at) => ['', [serial('2026-03-02') + at, 'dd-mm-yyyy'] as const, ...row.slice(2)]),
      ],
    ],
    ['written dates', [['2026'], head, ...days.map((row, at) => [row[0], `${at + 2}/3`, ...row.slice(2)])]],
    ['columns in another order', march.map((row) => [row[0], row[1], row[4], row[3], row[5], row[2]])],
    ['the headings again', [...march.slice(0, 4), head, ...march.slice(4)]],
    [
      'a hidden column of another function',
      march.map((row, at) => [...row, at === 0 ? '' : at === 1 ? 'Gammel' : 'AB']),
      { hiddenColumns: [6] },
    ],
    [
      'in Swedish',
      [
        ['Mars 2026'],
        ['', 'Datum', 'Kassa', 'Lager', 'Ledig', 'Anteckning'],
        ...days.map((row, at) => [['må', 'ti', 'on', 'to'][at], ...row.slice(1)]),
      ],
    ],
  ])('%s', (_, rows, more = {}) => {
    const result = reading(rows, [...answers, ['times:kassa', '08:00-16:00']], more);
    expect(entriesOf(result).sort()).toEqual(expected);
    expect(result.unread).toEqual([]);
  });

  test('a name in brackets is not certain, a rare other spelling is asked about', () => {
    const rows = [...march, ['fr', 6, '(AB) CD', 'st', '', ''], ['lø', 7, 'EF GH', 'SØ AB', '', '']];
    const result = reading(rows, answers);
    expect(entriesOf(result)).toContain('AB 2026-03-06 08:00-16:00 tentative');
    expect(unreadOf(result)).toEqual(['D7 unclearName']);
    expect(result.questions.map(({ key }) => key)).toEqual(['who-is:st']);
    const nobody = reading(rows, [...answers, ['who-is:st', 'not a person']]);
    expect(nobody).toMatchObject({ unread: [], questions: [] });
    const somebody = reading(rows, [...answers, ['who-is:st', 'GH']]);
    expect(entriesOf(somebody)).toContain('GH 2026-03-06 16:00-22:00');
  });

  test('footnotes are no shifts, an unfilled place has nobody', () => {
    const rows = [
      ...march,
      ['fr', 6, '☹', 'EF AB', '', ''],
      [],
      ['', '', '* kasse 2 = TEST'],
      ['', '', 'Intro AB,CD 1.-7.3'],
    ];
    const result = reading(rows, answers);
    expect(unreadOf(result)).toEqual(['C7 noPerson']);
    expect(result.entries.slice().filter(({ kind }) => kind === 'work')).toHaveLength(13);
  });

  test('a weekday that contradicts the date is said so', () => {
    const wrong = march.map((row, at) => (at === 3 ? ['lø', ...row.slice(1)] : row));
    expect(noticesOf(reading(wrong, answers))).toEqual(['B4 weekdayContradicts']);
  });

  test('a week without dates is asked about', () => {
    const rows = [head, ...days].map((row) => [row[0], ...row.slice(2)]);
    const result = reading(rows, answers);
    expect(result.questions.map(({ key, guess }) => [key, guess?.answer])).toEqual([
      ['week:ark1', '2026-W10'],
    ]);
    expect(result.verdict).toBe('needs-input');
    const answered = reading(rows, [...answers, ['week:Ark1', '2026-W12']]);
    expect(answered.verdict).toBe('roster');
    expect(entriesOf(answered)).toContain('SØ 2026-03-17 08:00-16:00');
  });
});

describe('full names', () => {
  test.each([',', ' / ', '\n', ' og ', ' & '])('parted by %j', (between) => {
    const result = reading(
      [
        ['', 'Butik', 'Lager'],
        ['02-03-2026', ['Anna Lind', 'Bo Dam'].join(between), 'Eva Holm'],
        ['03-03-2026', 'Eva Holm', 'Anna Lind (leder)'],
        ['04-03-2026', 'Bo Dam?', 'Anna Lind 10-14'],
      ],
      [
        ['times:butik', '9-17'],
        ['times:lager', '8-12'],
      ],
    );
    expect(entriesOf(result).sort()).toEqual([
      'Anna Lind (leder) 2026-03-03 08:00-12:00',
      'Anna Lind 2026-03-02 09:00-17:00',
      'Anna Lind 2026-03-04 10:00-14:00',
      'Bo Dam 2026-03-02 09:00-17:00',
      'Bo Dam 2026-03-04 09:00-17:00 tentative',
      'Eva Holm 2026-03-02 08:00-12:00',
      'Eva Holm 2026-03-03 09:00-17:00',
    ]);
    expect(new Set(result.entries.map(({ role }) => role))).toEqual(new Set(['Butik', 'Lager']));
  });

  test('headings that are places', () => {
    const rows = [
      ['', 'Butik Nord', 'Butik Syd'],
      ['02-03-2026', 'Anna', 'Eva'],
      ['03-03-2026', 'Eva', 'Anna'],
    ];
    const hours = [
      ['times:butik nord', '9-17'],
      ['times:butik syd', '9-17'],
    ] as const;
    expect(reading(rows, hours).entries.at(0)).toMatchObject({ person: 'Anna', place: 'Butik Nord' });
  });

  test('a name merged over both columns of one function stands there once', () => {
    const rows = [
      ['', 'Butik', '', 'Lager'],
      ['02-03-2026', 'Anna', 'Bo', 'Eva'],
      ['03-03-2026', 'Eva', '', 'Anna'],
    ];
    const merges = [{ row: 2, column: 1, rows: 1, columns: 2 }];
    const hours = [
      ['times:butik', '9-17'],
      ['times:lager', '9-17'],
    ] as const;
    expect(entriesOf(reading(rows, hours, { merges })).filter((entry) => entry.startsWith('Eva'))).toEqual([
      'Eva 2026-03-02 09:00-17:00',
      'Eva 2026-03-03 09:00-17:00',
    ]);
  });

  test('two first names with a blank between them are two people where both stand alone elsewhere', () => {
    const result = reading(
      [
        ['', 'Kasse', 'Lager'],
        ['02-03-2026', 'Anna Bo', 'Eva'],
        ['03-03-2026', 'Eva', 'Anna'],
        ['04-03-2026', 'Bo', 'Lis Marie'],
        ['05-03-2026', 'Lis Marie', 'Anna'],
      ],
      answers,
    );
    expect([...new Set(result.entries.map(({ person }) => person))].sort()).toEqual([
      'Anna',
      'Bo',
      'Eva',
      'Lis Marie',
    ]);
  });
});

describe('is not taken for', () => {
  const dates = ['02-03-2026', '03-03-2026', '04-03-2026', '05-03-2026'];
  test.each<[string, Given[][]]>([
    [
      'people with codes',
      [
        ['Navn', ...dates],
        ['Anna Lind', 'D', 'A', 'D', 'N'],
        ['Bo Dam', 'D', 'D', 'A', 'A'],
        ['Eva Holm', 'A', 'D', 'D', 'D'],
        ['Ida Krog', 'N', 'N', 'A', 'D'],
      ],
    ],
    [
      'a list with times elsewhere',
      [
        ['Dato', 'Navn', 'Sted'],
        [dates[0], 'Anna', 'Nord'],
        [dates[1], 'Bo', 'Syd'],
        [dates[2], 'Anna', 'Nord'],
      ],
    ],
    [
      'remarks beside dates',
      [['', 'Husk'], ...dates.map((date, at) => [date, `Opgave ${String(at)}: se mail`])],
    ],
  ])('%s', (_, rows) => {
    expect(readSheet(gridOf(rows), danish).layout).not.toBe('date-by-function');
  });
});

test('every cell is accounted for, whatever stands in it', () => {
  const cell = fc.oneof(
    fc.constantFrom<Given>(
      'AB',
      'CD/EF',
      '',
      'SØ',
      '(AB)',
      '08-16',
      'ferie',
      '☹',
      '-',
      7,
      'Husk: nøgle',
      true,
      '#N/A',
    ),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 4 }), { minLength: 2, maxLength: 8 }),
      (body) => {
        const rows: Given[][] = [
          ['marts 2026'],
          ['', 'Kasse', 'Lager', 'Fri', 'Note'],
          ...days.map((row, at) => [`${String(at + 2)}/3`, ...row.slice(2)]),
          ...body.map((row, at) => [`${String(at + 6)}/3`, ...row]),
        ];
        const grid = gridOf(rows);
        const result = readSheet(grid, danish);
        expect(accounted(result)).toBe(nonEmptyCells(grid));
      },
    ),
    { numRuns: 150 },
  );
});

function turned(rows: readonly (readonly Given[])[]): Given[][] {
  const width = Math.max(...rows.map((row) => row.length));
  const [title = [], ...table] = rows;
  return [[...title], ...Array.from({ length: width }, (_, c) => table.map((row) => row[c]))];
}

describe('names with their own times under each day, and nothing that heads them', () => {
  const rows: Given[][] = [
    ['Uge 10 2026'],
    ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag'],
    ['Anna 8-16', 'Bo 8-16', 'Anna 8-16', 'Eva 9-17'],
    ['Bo 10-18', 'Anna 12-20', 'Eva 10-18', 'Bo 12-20'],
    ['Eva 14-22', '', 'Bo 14-22', ''],
  ];

  test('days across', () => {
    const result = reading(rows);
    expect(result).toMatchObject({
      verdict: 'roster',
      layout: 'date-by-function',
      unread: [],
      questions: [],
    });
    expect(entriesOf(result)).toHaveLength(10);
    expect(entriesOf(result)).toContain('Anna 2026-03-03 12:00-20:00');
    expect(accounted(result)).toBe(nonEmptyCells(gridOf(rows)));
  });

  test('days down, with dates', () => {
    const turned = [
      ['2-3-2026', 'Anna 8-16', 'Bo 10-18', 'Eva 14-22'],
      ['3-3-2026', 'Bo 8-16', 'Anna 12-20'],
      ['4-3-2026', 'Anna 8-16', 'Eva 10-18', 'Bo 14-22'],
    ];
    const result = reading(turned);
    expect(result).toMatchObject({ verdict: 'roster', layout: 'date-by-function', unread: [] });
    expect(entriesOf(result)).toContain('Bo 2026-03-04 14:00-22:00');
  });

  test('a name without a time is listed', () => {
    const one = rows.map((row) => row.map((cell) => (cell === 'Bo 12-20' ? 'Bo' : cell)));
    const result = reading(one);
    expect(unreadOf(result)).toEqual(['D4 noTimes']);
    expect(entriesOf(result)).toHaveLength(9);
  });

  test('names without any times are no such table', () => {
    const none = rows.map((row, at) => row.map((cell) => (at < 2 ? cell : String(cell).split(' ')[0])));
    expect(reading(none).verdict).toBe('not-a-roster');
  });
});
