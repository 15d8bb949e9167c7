import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../src/core/reading/read-sheet';
import type { ReadingContext } from '../../../src/core/reading/reading';
import { danish, day, type Given, gridOf, type More, serial } from './grid-of';
import { accounted, entriesOf, nonEmptyCells, noticesOf, unreadOf } from './shown';

type Rows = readonly (readonly Given[])[];

/** What a human reads from it. Entries that are absence are left out unless asked for. */
interface Expected {
  readonly shifts?: readonly string[];
  readonly away?: readonly string[];
  readonly unread?: readonly string[];
  readonly notices?: readonly string[];
  readonly questions?: readonly string[];
  readonly verdict?: string;
}

type Case = readonly [
  name: string,
  rows: Rows,
  expected: Expected,
  more?: More,
  context?: Partial<ReadingContext>,
];

function check(rows: Rows, expected: Expected, more: More = {}, context: Partial<ReadingContext> = {}): void {
  const grid = gridOf(rows, more);
  const reading = readSheet(grid, { ...danish, ...context });
  expect(accounted(reading)).toBe(nonEmptyCells(grid));
  const entries = entriesOf(reading);
  const found: Record<keyof Expected, unknown> = {
    shifts: entries.filter((entry) => !entry.endsWith(' absence')),
    away: entries.filter((entry) => entry.endsWith(' absence')),
    unread: unreadOf(reading),
    notices: noticesOf(reading),
    questions: reading.questions.map(({ key, guess }) => (guess ? `${key} ${guess.answer}?` : key)),
    verdict: reading.verdict,
  };
  const { shifts = [], unread = [], questions = [], ...others } = expected;
  expect(found).toMatchObject({ shifts, unread, questions, ...others });
}

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
const clock = (hours: number): Given => [hours / 24, 'hh:mm'];
const week = ['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06'].map(date);
const table = (...rows: Given[][]): Rows => [['Navn', ...week], ...rows];
const list = (...rows: Given[][]): Rows => [['Navn', 'Dato', 'Start', 'Slut'], ...rows];
const monday = date('2026-03-02');

const points: Record<string, readonly Case[]> = {
  '1 times': [
    [
      'fractions, whole numbers and texts as start and end',
      list(
        ['Anna', monday, clock(8.25), clock(16)],
        ['Bo', monday, 900, 1730],
        ['Eva', monday, 7, 15],
        ['Ida', monday, '08.30', 'kl. 16'],
      ),
      {
        shifts: [
          'Anna 2026-03-02 08:15-16:00',
          'Bo 2026-03-02 09:00-17:30',
          'Eva 2026-03-02 07:00-15:00',
          'Ida 2026-03-02 08:30-16:00',
        ],
      },
    ],
    [
      'from-tos in one cell, with every dash, past midnight and up to 24:00',
      table(['Anna', '08-16', '0600-1400', '07:00–16:00', '16:00-24:00', '19-10']),
      {
        shifts: [
          'Anna 2026-03-02 08:00-16:00',
          'Anna 2026-03-03 06:00-14:00',
          'Anna 2026-03-04 07:00-16:00',
          'Anna 2026-03-05 16:00-00:00+1',
          'Anna 2026-03-06 19:00-10:00+1',
        ],
      },
    ],
    [
      'a night cut at midnight',
      table(['Anna', '20:00-24:00', '0:00-8:00', '', '20-0', '0-8']),
      { shifts: ['Anna 2026-03-02 20:00-08:00+1', 'Anna 2026-03-05 20:00-08:00+1'] },
    ],
    [
      'a night whose second half stands on the second row of the person, and one of nobody',
      table(
        ['Anna', '', '20-24', '0-8', '0-8', ''],
        ['', '', '', '20-24', '', ''],
        [],
        ['', '20-24', '0-8', '', '', ''],
      ),
      {
        shifts: ['Anna 2026-03-03 20:00-08:00+1', 'Anna 2026-03-04 20:00-08:00+1'],
        unread: ['B5 noPersonBesideTime', 'C5 noPersonBesideTime'],
      },
    ],
    [
      'a row without a name whose times are no halves is of nobody, and so is one that overlaps',
      table(
        ['Anna', '08-16', '08-16', '', '', ''],
        ['', '', '20-24', '', '', ''],
        ['Bo', '', '', '', '', '12-24'],
        ['', '', '', '', '', '20-24'],
      ),
      {
        shifts: ['Anna 2026-03-02 08:00-16:00', 'Anna 2026-03-03 08:00-16:00', 'Bo 2026-03-06 12:00-00:00+1'],
        unread: ['C3 noPersonBesideTime', 'F5 noPersonBesideTime'],
      },
    ],
    [
      'halves at both ends of the sheet stay as they are',
      table(['Anna', '0-8', '', '', '', '20-24']),
      { shifts: ['Anna 2026-03-02 00:00-08:00', 'Anna 2026-03-06 20:00-00:00+1'] },
    ],
    [
      'a 12-hour clock settled by the opening hours of the sheet',
      [
        ['Navn', ...week],
        ['Åbent', '10:45-8', '10:45-8', '10-9', '', ''],
        ['Anna', '3:30-8', '10:30-3:30', '4-9', '', ''],
      ],
      {
        shifts: ['Anna 2026-03-02 15:30-20:00', 'Anna 2026-03-03 10:30-15:30', 'Anna 2026-03-04 16:00-21:00'],
        notices: ['A2 openingHoursRow', 'B3 clockByHours', 'C3 clockByHours', 'D3 clockByHours'],
      },
    ],
    [
      'a 12-hour clock settled by the opening hours of the place',
      table(['Anna', '9-3', '3-8', '', '', '']),
      {
        shifts: ['Anna 2026-03-02 09:00-15:00', 'Anna 2026-03-03 15:00-20:00'],
        notices: ['B2 clockByHours', 'C2 clockByHours'],
      },
      {},
      { hours: { 1: [{ start: 540, end: 1200 }], 2: [{ start: 540, end: 1200 }] } },
    ],
    [
      'a 12-hour clock that nothing settles is asked once a pattern',
      table(['Anna', '6-2', '3-11', '4-12', '5-1', '11-7'], ['Bo', '6-2', 'X', 'aften 5-11', '8-4', '']),
      {
        shifts: ['Bo 2026-03-04 17:00-23:00'],
        unread: [
          'B2 twelveHour',
          'C2 twelveHour',
          'D2 twelveHour',
          'E2 twelveHour',
          'F2 twelveHour',
          'B3 twelveHour',
          'E3 twelveHour',
        ],
        questions: [
          'clock:6-2 06:00-14:00?',
          'clock:3-11 15:00-23:00?',
          'clock:4-12 16:00-24:00?',
          'clock:5-1 17:00-01:00?',
          'clock:11-7',
          'clock:8-4 08:00-16:00?',
        ],
        verdict: 'needs-input',
      },
    ],
    [
      'and read as answered',
      table(['Anna', '6-2', '', '', '', '11-7']),
      {
        shifts: ['Anna 2026-03-02 06:00-14:00', 'Anna 2026-03-06 23:00-07:00+1'],
        verdict: 'roster',
      },
      {},
      {
        answers: new Map([
          ['clock:6-2', '06:00-14:00'],
          ['clock:11-7', '23:00-07:00'],
        ]),
      },
    ],
    [
      'codes glued to a time: the time is read, an unknown code is asked once',
      table(['Anna', '7-15DEL', 'KURSUS8-16', '10-18', '07-15DEL', '']),
      {
        shifts: ['Anna 2026-03-02 07:00-15:00', 'Anna 2026-03-04 10:00-18:00', 'Anna 2026-03-05 07:00-15:00'],
        away: ['Anna 2026-03-03 08:00-16:00 absence'],
        questions: ['code:del ignore?'],
      },
    ],
    [
      'several shifts in one cell, and blocks to be joined in several rows',
      table(['Anna', '8-12 og 13-17', '10-12', '', '', ''], ['Anna', '', '12-14', '', '', '']),
      {
        shifts: [
          'Anna 2026-03-02 08:00-12:00',
          'Anna 2026-03-02 13:00-17:00',
          'Anna 2026-03-03 10:00-12:00',
          'Anna 2026-03-03 12:00-14:00',
        ],
      },
    ],
  ],
  '2 clocks that do not exist': [
    [
      'a finish of 17015, with the stated length naming 1715',
      [
        ['Navn', 'Dato', 'Start', 'Slut', 'Timer'],
        ['Anna', monday, 930, 17015, 7.5],
      ],
      { unread: ['D2 notATimeProbably'] },
    ],
    [
      '25:00 and 8:75',
      table(['Anna', '8-25', '8:75-16', '08-16', '', '']),
      { shifts: ['Anna 2026-03-04 08:00-16:00'], unread: ['B2 notATime', 'C2 notATime'] },
    ],
    [
      'a stated length that contradicts is told',
      [
        ['Navn', 'Dato', 'Start', 'Slut', 'Timer'],
        ['Anna', monday, 800, 1600, 12],
      ],
      { shifts: ['Anna 2026-03-02 08:00-16:00'], notices: ['E2 lengthContradicts'] },
    ],
  ],
  '3 dates': [
    [
      'serials in General',
      [
        ['Navn', 46083, 46084, 46085],
        ['Anna', '8-16', '', ''],
      ],
      { shifts: ['Anna 2026-03-02 08:00-16:00'] },
    ],
    [
      'day and month',
      [['Plan 2026'], ['Navn', '1/4', '2/4', '3/4'], ['Anna', '8-16', '', '']],
      { shifts: ['Anna 2026-04-01 08:00-16:00'] },
    ],
    [
      'month first in America',
      [
        ['Name', '4/1/2026', '4/2/2026'],
        ['Anna', '08-16', ''],
      ],
      { shifts: ['Anna 2026-04-01 08:00-16:00'] },
      {},
      { locale: 'en-US' },
    ],
    [
      'points are not American',
      [
        ['Navn', '1.4.2026', '2.4.2026'],
        ['Anna', '08-16', ''],
      ],
      { shifts: ['Anna 2026-04-01 08:00-16:00'] },
      {},
      { locale: 'en-US' },
    ],
    [
      'one weekday tells that a workbook is not American',
      [['Onsdag 1/4 2026'], ['', 8, 9, 10, 11], ['Anna', 'x', 'x', 'x', '']],
      { shifts: ['Anna 2026-04-01 08:00-11:00'] },
      {},
      { locale: 'en-US' },
    ],
    [
      'weekdays that agree with the month first',
      [
        ['Name', 'Wed 4/1/2026', 'Thu 4/2/2026'],
        ['Anna', '08-16', ''],
      ],
      { shifts: ['Anna 2026-04-01 08:00-16:00'] },
      {},
      { locale: 'en-US' },
    ],
    [
      '21st under a merged month',
      [
        ['2026', 'March'],
        ['Name', '21st', '22nd', '23rd', '24th', '25th'],
        ['Anna', '8-16', '', '', '', ''],
      ],
      { shifts: ['Anna 2026-03-21 08:00-16:00'] },
      { merges: [{ row: 0, column: 1, rows: 1, columns: 5 }] },
    ],
    [
      'a weekday under a line break',
      [['Okt 2024'], ['Nafn', '11.10\n\nfös', '12.10\n\nlau'], ['Anna', '8-16', '']],
      { shifts: ['Anna 2024-10-11 08:00-16:00'] },
    ],
    [
      'numbers of weeks with weekdays, through the new year',
      [
        ['Uge', 'Ugedag', 'Navn', 'Fra', 'Til'],
        [52, 'Mandag', 'Anna', '08:00', '16:00'],
        [1, 'Mandag', 'Anna', '08:00', '16:00'],
      ],
      { shifts: ['Anna 2025-12-22 08:00-16:00', 'Anna 2025-12-29 08:00-16:00'] },
      { sheet: '2025' },
    ],
    [
      'weeks of weekdays below each other, through the new year',
      [
        ['2025'],
        ['Uge 52', 'Man', 'Tir', 'Ons'],
        ['Anna', '08-16', '', ''],
        ['Bo', '', '08-16', ''],
        [],
        ['Uge 1', 'Man', 'Tir', 'Ons'],
        ['Anna', '', '', '08-16'],
        ['Bo', '08-16', '', ''],
      ],
      {
        shifts: [
          'Anna 2025-12-22 08:00-16:00',
          'Bo 2025-12-23 08:00-16:00',
          'Anna 2025-12-31 08:00-16:00',
          'Bo 2025-12-29 08:00-16:00',
        ],
      },
    ],
    [
      '5.1 is the first and, after 5.9, the tenth of May',
      [
        ['2026'],
        ['Name', 5.1, 5.2, 5.3],
        ['Anna', '08-16', '', ''],
        ['Bo', '', '08-16', ''],
        [],
        ['Name', 5.9, 5.1, 5.11],
        ['Anna', '', '08-16', ''],
        ['Bo', '08-16', '', ''],
      ],
      {
        shifts: [
          'Anna 2026-05-01 08:00-16:00',
          'Bo 2026-05-02 08:00-16:00',
          'Anna 2026-05-10 08:00-16:00',
          'Bo 2026-05-09 08:00-16:00',
        ],
      },
    ],
    ...(['Saturday', 'Sunday', 'Tuesday'] as const).map((first): Case => {
      const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
      const from = names.indexOf(first);
      const start = first === 'Tuesday' ? '2026-03-03' : first === 'Sunday' ? '2026-03-01' : '2026-02-28';
      const shifts = [`Anna ${start} 08:00-16:00`];
      const headers = [...names.slice(from), ...names.slice(0, from)];
      return [
        `a week from ${first}`,
        [['Week 10, 2026'], ['Name', ...headers], ['Anna', '08-16']],
        { shifts },
      ];
    }),
    [
      'a weekday misspelt, another one wrong',
      [['2026'], ['Name', 'mon 2/3', 'tue 3/3', 'fry 6/3', 'mon 7/3'], ['Anna', '08-16', '', '', '']],
      { shifts: ['Anna 2026-03-02 08:00-16:00'], notices: ['E2 weekdayContradicts'] },
    ],
    [
      'a year that the weekdays contradict is asked',
      [['Plan 2025'], ['Navn', 'man 2/3', 'tir 3/3', 'ons 4/3', 'tor 5/3'], ['Anna', '08-16', '', '', '']],
      { shifts: ['Anna 2026-03-02 08:00-16:00'], questions: ['year:ark1 2026?'] },
    ],
    [
      'a year that was answered',
      [
        ['Navn', '2/3', '3/3', '4/3'],
        ['Anna', '08-16', '', ''],
      ],
      { shifts: ['Anna 2025-03-02 08:00-16:00'] },
      {},
      { answers: new Map([['year:ark1', '2025']]) },
    ],
  ],
  '4 collisions': [
    [
      'a person called SØ',
      table(['SØ', '08-16'], ['Anna', '', '08-16']),
      { shifts: ['SØ 2026-03-02 08:00-16:00', 'Anna 2026-03-03 08:00-16:00'] },
    ],
    [
      'L over a day and L as a code',
      [
        ['2026'],
        ['Navn', 'lø 28/2', 'sø 1/3', 'ma 2/3'],
        ['Anna', 'L', '08-16', '08-16'],
        ['Bo', 'L', 'L', ''],
      ],
      {
        shifts: ['Anna 2026-03-01 08:00-16:00', 'Anna 2026-03-02 08:00-16:00'],
        unread: ['B3 unknownText', 'B4 unknownText', 'C4 unknownText'],
        questions: ['code:l'],
      },
    ],
  ],
  '5 absence that looks like work': [
    [
      'codes, words, holidays',
      table(
        ['Anna', 'Holiday 00:00-23:59', 'AL', 'S/L', 'H', 'XX'],
        ['Bo', 'D/O', 'FRI', 'Julafton', 'AFS 8-16', 'U'],
        ['Eva', 'FERIE', 'OFF', 'syg', '-', 'X'],
      ),
      {
        away: [
          'Anna 2026-03-02 00:00-23:59 absence',
          ...['03', '04', '05', '06'].map((at) => `Anna 2026-03-${at} 00:00-00:00+1 absence`),
          ...['02', '03', '04'].map((at) => `Bo 2026-03-${at} 00:00-00:00+1 absence`),
          'Bo 2026-03-05 08:00-16:00 absence',
          'Bo 2026-03-06 00:00-00:00+1 absence',
          ...['02', '03', '04', '06'].map((at) => `Eva 2026-03-${at} 00:00-00:00+1 absence`),
        ],
        verdict: 'roster',
      },
    ],
  ],
  '6 rows that are not people': [
    [
      'sums, notes, vacancies, headings, faces',
      table(
        ['Kasse'],
        ['Anna', '08-16'],
        ['zzz_CoverShift', '08-16'],
        ['☹', '08-16'],
        ['everybody', '10-12'],
        ['VACANCY', '08-16'],
        ['Day notes', 'Levering 10-12'],
        ['TOTAL', 8],
      ),
      {
        shifts: ['Anna 2026-03-02 08:00-16:00'],
        unread: ['B4 noPerson', 'B5 noPerson', 'B6 noPerson', 'B7 noPerson'],
      },
    ],
  ],
  '7 names': [
    [
      'brackets, surname first, ids',
      table(['Anna Lind (kasse)', '08-16'], ['Dam, Bo', '', '08-16'], ['Eva Holm 1042', '', '', '08-16']),
      {
        shifts: [
          'Anna Lind (kasse) 2026-03-02 08:00-16:00',
          'Dam, Bo 2026-03-03 08:00-16:00',
          'Eva Holm 1042 2026-03-04 08:00-16:00',
        ],
      },
    ],
    [
      'one name on two rows that overlap',
      table(['Anna', '08-16'], ['Anna', '12-20']),
      {
        shifts: ['Anna 2026-03-02 08:00-16:00', 'Anna 2026-03-02 12:00-20:00'],
        questions: ['same-name:anna several?'],
      },
    ],
    [
      'several, as answered',
      table(['Anna', '08-16'], ['Anna', '12-20']),
      { shifts: ['Anna 2026-03-02 08:00-16:00', 'Anna (2) 2026-03-02 12:00-20:00'] },
      {},
      { answers: new Map([['same-name:anna', 'several']]) },
    ],
  ],
  '8 hidden parts': [
    [
      'a hidden column and a hidden row',
      table(['Anna', '08-16', '08-16'], ['Bo', '08-16']),
      { shifts: ['Anna 2026-03-02 08:00-16:00'], notices: ['hiddenRows', 'hiddenColumns'] },
      { hiddenRows: [2], hiddenColumns: [2] },
    ],
  ],
  '9 what is no roster': [
    [
      'answers to a form',
      [
        ['Tidsstempel', 'Navn', 'Mandag'],
        [[46083.5, 'dd-mm-yyyy hh:mm'], 'Anna', '08-16'],
      ],
      { verdict: 'not-a-roster' },
    ],
  ],
  '10 codes': [
    [
      'without a legend they are asked',
      table(['Anna', 'D', 'D', 'N', 'N', ''], ['Bo', 'N', 'D', 'D', '', '']),
      {
        unread: ['B2', 'C2', 'D2', 'E2', 'B3', 'C3', 'D3'].map((at) => `${at} unknownText`),
        questions: ['code:d', 'code:n'],
        verdict: 'needs-input',
      },
    ],
    ...(
      [
        ['under the people', [[], ['D', '07-15'], ['N = 22:00-06:00']], []],
        ['under the days', [['', 'D = 07-15', 'N: 22:00-06:00']], []],
        ['beside them', [], ['', 'D', '07:00-15:00']],
      ] as const
    ).map(([where, below, beside]): Case => [
      `with a legend ${where} they are read`,
      [
        ['Navn', ...week, ...beside],
        ['Anna', 'D', 'N', '', '', '', ...(beside.length > 0 ? ['', 'N', '22:00-06:00'] : [])],
        ['Bo', 'N', 'D', 'D', '', ''],
        ...below,
      ],
      {
        shifts: [
          'Anna 2026-03-02 07:00-15:00',
          'Anna 2026-03-03 22:00-06:00+1',
          'Bo 2026-03-02 22:00-06:00+1',
          'Bo 2026-03-03 07:00-15:00',
          'Bo 2026-03-04 07:00-15:00',
        ],
        verdict: 'roster',
      },
    ]),
    [
      'as answered, and by a legend elsewhere in the workbook',
      table(['Anna', 'D', 'N', 'K', '', '']),
      {
        shifts: ['Anna 2026-03-02 07:00-15:00', 'Anna 2026-03-03 22:00-06:00+1'],
        away: ['Anna 2026-03-04 00:00-00:00+1 absence'],
      },
      {},
      {
        answers: new Map([
          ['code:d', '07:00-15:00'],
          ['code:k', 'absence'],
        ]),
        legends: new Map([['n', '22:00-06:00']]),
      },
    ],
  ],
};

describe.each(Object.entries(points))('%s', (_, cases) => {
  // With all parameters named, a missing last one would be taken for the callback of an asynchronous test.
  test.each<Case>(cases)('%s', (...[, rows, expected, more, context]) => {
    check(rows, expected, more, context);
  });
});

test('the day that is taken as today is the one the examples count on', () => {
  expect(danish.today).toBe(day('2026-03-04'));
});
