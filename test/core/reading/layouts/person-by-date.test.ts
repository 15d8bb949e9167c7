import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, day, type Given, gridOf, type More, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, noticesOf, unreadOf } from '../shown';

function reading(rows: readonly (readonly Given[])[], more?: More) {
  const grid = gridOf(rows, more);
  const result = readSheet(grid, danish);
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  return result;
}

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
const three = [date('2026-03-02'), date('2026-03-03'), date('2026-03-04')];

describe('dates across', () => {
  const people: Given[][] = [
    ['Anna Lind', '08-16', '', '22-06'],
    ['Bo Dam', 'ferie', '16-22', '-'],
  ];
  const expected = [
    'Anna Lind 2026-03-02 08:00-16:00',
    'Anna Lind 2026-03-04 22:00-06:00+1',
    'Bo Dam 2026-03-02 00:00-00:00+1 absence',
    'Bo Dam 2026-03-03 16:00-22:00',
  ];

  test.each<[string, Given[][], More?]>([
    ['real dates', [['Navn', ...three]]],
    ['real dates without a header for the names', [['', ...three]]],
    [
      'bare serial numbers beside each other',
      [['Navn', serial('2026-03-02'), serial('2026-03-03'), serial('2026-03-04')]],
    ],
    ['texts', [['Navn', '02-03-2026', '03-03-2026', '04-03-2026']]],
    ['texts with weekdays', [['Navn', 'man 2/3-26', 'tir 3/3-26', 'ons 4/3-26']]],
    ['texts with the year in the title', [['Vagtplan 2026'], ['Navn', '2/3', '3/3', '4/3']]],
    [
      'texts with the year in the name of the sheet',
      [['Navn', '2. marts', '3. marts', '4. marts']],
      { sheet: 'Marts 2026' },
    ],
    ['texts with a line break', [['Vagtplan 2026'], ['Navn', '2.3\n\nman', '3.3\n\ntir', '4.3\n\nons']]],
    [
      'a row of weekdays above',
      [
        ['', 'Mandag', 'Tirsdag', 'Onsdag'],
        ['Navn', ...three],
      ],
    ],
    [
      'a row of weekdays below',
      [
        ['Navn', ...three],
        ['', 'Mon', 'Tue', 'Wed'],
      ],
    ],
    ['weekdays in a stated week', [['Uge 10, 2026'], ['Navn', 'Mandag', 'Tirsdag', 'Onsdag']]],
    [
      'weekdays in a week that the name of the sheet states',
      [['Navn', 'ma', 'ti', 'on']],
      { sheet: 'Uge 10' },
    ],
    ['Swedish weekdays', [['v. 10 2026'], ['Namn', 'Måndag', 'Tisdag', 'Onsdag']]],
    ['German weekdays', [['KW 10 2026'], ['Mitarbeiter', 'Mo', 'Di', 'Mi']]],
    [
      'days of a month that is over them',
      [
        ['', 'marts'],
        ['Navn', '2.', '3.', '4.'],
        ['', 'man', 'tir', 'ons'],
      ],
      { merges: [{ row: 0, column: 1, rows: 1, columns: 3 }] },
    ],
  ])('%s', (_, headers, more: More = {}) => {
    const result = reading([...headers, ...people], more);
    expect(entriesOf(result)).toEqual(expected);
    expect(result).toMatchObject({ verdict: 'roster', layout: 'person-by-date', unread: [], questions: [] });
  });

  test('days of the month run over into the next and into the next year', () => {
    const result = reading([
      ['Plan 2025'],
      ['', 'december', '', '', 'januar'],
      ['Navn', '29th', '30th', '31st', '1st', '2nd'],
      ['Anna Lind', '08-16', '', '', '', '08-16'],
      ['Bo Dam', '', '', '10-14', '', ''],
    ]);
    expect(entriesOf(result)).toEqual([
      'Anna Lind 2025-12-29 08:00-16:00',
      'Anna Lind 2026-01-02 08:00-16:00',
      'Bo Dam 2025-12-31 10:00-14:00',
    ]);
  });

  test('a weekday that contradicts its date is said so', () => {
    const result = reading([
      ['', 'man', 'tir', 'tor'],
      ['Navn', ...three],
      ['Anna Lind', '08-16', '', ''],
    ]);
    expect(noticesOf(result)).toEqual(['D1 weekdayContradicts']);
    expect(entriesOf(result)).toEqual(['Anna Lind 2026-03-02 08:00-16:00']);
  });

  test('a year that nothing tells is asked', () => {
    const result = reading([['Navn', '2/3', '3/3', '4/3'], ...people]);
    expect(result.questions.map(({ key }) => key)).toEqual(['year:ark1']);
    expect(entriesOf(result)).toEqual(expected);
  });

  test('evidence names the row of dates, the weekdays and the column of names', () => {
    const result = reading([['', 'man', 'tir', 'ons'], ['Navn', ...three], ...people], {
      firstRow: 2,
      firstColumn: 1,
    });
    expect(result.evidence).toEqual([
      {
        key: 'reading.datesInRow',
        data: { row: '3', count: 3, from: { day: day('2026-03-02') }, to: { day: day('2026-03-04') } },
      },
      { key: 'reading.weekdaysAgree', data: { agree: 3, count: 3 } },
      { key: 'reading.namesInColumn', data: { column: 'B', count: 2 } },
      { key: 'reading.cellsRead', data: { read: 4, count: 4 } },
    ]);
  });
});

describe('start and end columns', () => {
  const merges = [1, 3].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
  const head: Given[][] = [
    ['', date('2026-03-02'), '', date('2026-03-03')],
    ['Navn', 'Start', 'Slut', 'Start', 'Slut'],
  ];
  const body: Given[][] = [
    ['Anna Lind', '08:00', '16:00', 'ferie', ''],
    ['Bo Dam', [2 / 3, 'hh:mm'], [1, 'hh:mm'], '22:00', '06:00'],
  ];
  const expected = [
    'Anna Lind 2026-03-02 08:00-16:00',
    'Anna Lind 2026-03-03 00:00-00:00+1 absence',
    'Bo Dam 2026-03-02 16:00-00:00+1',
    'Bo Dam 2026-03-03 22:00-06:00+1',
  ];

  test.each<[string, More]>([
    ['merged', { merges }],
    ['not merged', {}],
  ])('under day headers that are %s', (_, more) => {
    const result = reading([...head, ...body], more);
    expect(entriesOf(result)).toEqual(expected);
    expect(result.unread).toEqual([]);
    expect(result.entries.at(0).cells.map(({ address }) => address)).toEqual(['B3', 'C3']);
  });

  test('under the same date over both columns', () => {
    const twice: Given[] = [
      '',
      date('2026-03-02'),
      date('2026-03-02'),
      date('2026-03-03'),
      date('2026-03-03'),
    ];
    expect(entriesOf(reading([twice, head[1] ?? [], ...body]))).toEqual(expected);
  });

  test('with length and overtime, whole numbers as clocks, absence codes and a typing mistake', () => {
    const sub = ['Start', 'Finish', 'Length', 'O/T'];
    const result = reading([
      ['', date('2026-03-02'), '', '', '', date('2026-03-03')],
      ['', 'Monday', '', '', '', 'Tuesday'],
      ['', ...sub, ...sub],
      ['Management'],
      ['Anna Lind (Manager)', 900, 1730, 7.5, '', '-', '-', 0],
      ['Bo Dam', 'AL', 'AL', 0, '', 1010, 1840, 4, 1.5],
      ['Administration', '', '', '', '', '', 1910],
      ['Eva Holm', 900, 17_015, 7.5, '', 'S/L', 'S/L', 5.5],
      ['VACANCY', '-', '-', '', '', 900, 1300],
      ['TOTAL', '', '', 15, 0, '', '', 12],
    ]);
    expect(entriesOf(result)).toEqual([
      'Anna Lind (Manager) 2026-03-02 09:00-17:30',
      'Bo Dam 2026-03-02 00:00-00:00+1 absence',
      'Bo Dam 2026-03-03 10:10-18:40',
      'Eva Holm 2026-03-03 00:00-00:00+1 absence',
    ]);
    expect(unreadOf(result)).toEqual(['G7 noStart', 'C8 notATimeProbably', 'F9 noPerson', 'G9 noPerson']);
    expect(noticesOf(result)).toEqual(['H6 lengthContradicts']);
  });

  test.each<[Given, Given, string[]]>([
    ['08:00', '', ['B3 noEnd']],
    ['06:00', '06:00', ['B3 startsAndEnds', 'C3 startsAndEnds']],
    ['08:00', '25:00', ['C3 notATime']],
    ['08:00', 'ferie', ['C3 notATime']],
  ])('%j and %j is unread', (start, end, expectedUnread) => {
    const result = reading([...head, ['Anna Lind', start, end], ['Bo Dam', '', '', '08:00', '16:00']]);
    expect(unreadOf(result)).toEqual(expectedUnread);
    expect(entriesOf(result)).toEqual(['Bo Dam 2026-03-03 08:00-16:00']);
  });
});

describe('cells', () => {
  const cell = (given: Given) =>
    reading([
      ['Navn', ...three],
      ['Anna Lind', given, '', ''],
      ['Bo Dam', '08-16', '08-16', '08-16'],
    ]);

  test.each<[Given, string[]]>([
    ['10-12 og 14-18', ['10:00-12:00', '14:00-18:00']],
    ['10:00-18:00 (pause 14:00-14:30)', ['10:00-18:00', '14:00-14:30 break']],
    ['bagvagt 16-08', ['16:00-08:00+1 on-call']],
    ['08-16?', ['08:00-16:00 tentative']],
    ['syg', ['00:00-00:00+1 absence']],
  ])('%j', (given, spans) => {
    const result = cell(given);
    expect(entriesOf(result).slice(0, spans.length)).toEqual(
      spans.map((span) => `Anna Lind 2026-03-02 ${span}`),
    );
    expect(result.unread).toEqual([]);
  });

  test.each<[Given, string]>([
    ['06-06', 'startsAndEnds'],
    ['8-25', 'notATime'],
    ['11-7', 'tooLong'],
    [7.5, 'notAShift'],
    [[1 / 3, 'hh:mm'], 'oneTime'],
    ['Meet', 'unknownText'],
    ['#REF!', 'errorCell'],
    [true, 'notAShift'],
    ['bagvagt', 'onCallWithoutTimes'],
  ])('%j is unread: %s', (given, key) => {
    const result = cell(given);
    expect(unreadOf(result)).toEqual([`B2 ${key}`]);
    expect(entriesOf(result)).toHaveLength(3);
  });

  test('an absence merged over several days holds on each', () => {
    const result = reading(
      [
        ['Navn', ...three],
        ['Anna Lind', 'FERIE'],
        ['Bo Dam', '08-16'],
      ],
      {
        merges: [{ row: 1, column: 1, rows: 1, columns: 3 }],
      },
    );
    expect(entriesOf(result).slice(0, 3)).toEqual([
      'Anna Lind 2026-03-02 00:00-00:00+1 absence',
      'Anna Lind 2026-03-03 00:00-00:00+1 absence',
      'Anna Lind 2026-03-04 00:00-00:00+1 absence',
    ]);
  });

  test('times merged over several days are not guessed', () => {
    const result = reading(
      [
        ['Navn', ...three],
        ['Anna Lind', '08-16'],
        ['Bo Dam', '08-16'],
      ],
      {
        merges: [{ row: 1, column: 1, rows: 1, columns: 2 }],
      },
    );
    expect(unreadOf(result)).toEqual(['B2 mergedTime']);
  });

  test('a 12-hour clock is asked about once a pattern, and nothing is guessed', () => {
    const result = reading([
      ['Name', ...three],
      ['Anna Lind', '3:30-8', 'X', '10:30-3:30'],
      ['Bo Dam', '10:30-3:30', '11-7', 'X'],
    ]);
    expect(result.verdict).toBe('needs-input');
    expect(result.questions).toMatchObject([
      { key: 'clock:10:30-3:30', cells: [{ address: 'D2' }, { address: 'B3' }], shifts: 2 },
      { key: 'clock:3:30-8', cells: [{ address: 'B2' }], guess: { answer: '15:30-20:00' } },
      { key: 'clock:11-7', cells: [{ address: 'C3' }] },
    ]);
    // A day in one shop and a night in the next.
    expect(result.questions[2]).not.toHaveProperty('guess');
    expect(result.questions[2]?.choices?.map(({ answer }) => answer)).toEqual(['11:00-19:00', '23:00-07:00']);
    expect(entriesOf(result)).toEqual([
      'Anna Lind 2026-03-03 00:00-00:00+1 absence',
      'Bo Dam 2026-03-04 00:00-00:00+1 absence',
    ]);
    expect(unreadOf(result)).toEqual(['B2 twelveHour', 'D2 twelveHour', 'B3 twelveHour', 'C3 twelveHour']);
  });
});

describe('rows', () => {
  test('totals, notes, opening hours, sums without a name and empty people are no shifts', () => {
    const result = reading([
      ['Navn', ...three],
      ['Åbningstider', '06-22', '06-22', '06-22'],
      ['Anna Lind', '08-16', '', ''],
      ['Bo Dam'],
      ['I alt', 8, 0, 0],
      ['', 1, 0, 0],
      ['Note: levering', '10-12', '', ''],
    ]);
    expect(entriesOf(result)).toEqual(['Anna Lind 2026-03-02 08:00-16:00']);
    expect(result.unread).toEqual([]);
    expect(noticesOf(result)).toEqual(['A2 openingHoursRow']);
  });

  test('shifts without a name, and of a vacancy, are nobody', () => {
    const result = reading([
      ['Navn', ...three],
      ['Anna Lind', '08-16', '', ''],
      ['', '16-22', 'fri', ''],
      ['VACANCY', '', '08-16', '-'],
    ]);
    expect(entriesOf(result)).toEqual(['Anna Lind 2026-03-02 08:00-16:00']);
    expect(unreadOf(result)).toEqual(['B3 noPersonBesideTime', 'C4 noPerson']);
  });

  test('several rows of one person; overlapping ones are asked about', () => {
    const apart = reading([
      ['Navn', ...three],
      ['Anna Lind', '08-12', '', ''],
      ['Anna Lind', '14-18', '', ''],
    ]);
    expect(entriesOf(apart)).toEqual([
      'Anna Lind 2026-03-02 08:00-12:00',
      'Anna Lind 2026-03-02 14:00-18:00',
    ]);
    expect(apart.questions).toEqual([]);
    const overlapping = reading([
      ['Navn', ...three],
      ['Anna Lind', '08-16', '', ''],
      ['Anna Lind', '14-18', '', ''],
    ]);
    expect(overlapping.questions).toMatchObject([
      { key: 'same-name:anna lind', cells: [{ address: 'B2' }, { address: 'B3' }] },
    ]);
  });

  test('a merged name holds for its rows', () => {
    const result = reading(
      [
        ['Navn', ...three],
        ['Anna Lind', '08-12', '', ''],
        ['', '14-18', '', ''],
      ],
      {
        merges: [{ row: 1, column: 0, rows: 2, columns: 1 }],
      },
    );
    expect(entriesOf(result)).toEqual([
      'Anna Lind 2026-03-02 08:00-12:00',
      'Anna Lind 2026-03-02 14:00-18:00',
    ]);
  });

  test('columns of the row, and headings that name a place', () => {
    const result = reading([
      ['Navn', 'Fødselsdato', 'Rolle', ...three, 'Timer'],
      ['Kiosk Nord'],
      ['Anna Lind', '12-05-2009', 'Ungarbejder', '08-16', '', '', 8],
      ['Kiosk Syd'],
      ['Bo Dam', '', 'Bagvagt', '16-22', '', '', 6],
    ]);
    expect([...result.entries]).toMatchObject([
      {
        person: 'Anna Lind',
        birthDate: day('2009-05-12'),
        role: 'Ungarbejder',
        place: 'Kiosk Nord',
        kind: 'work',
      },
      { person: 'Bo Dam', role: 'Bagvagt', place: 'Kiosk Syd', kind: 'on-call' },
    ]);
    expect(result.unread).toEqual([]);
  });
});

describe('several tables', () => {
  test('one below the other, with other dates', () => {
    const result = reading([
      ['Navn', date('2026-03-02'), date('2026-03-03')],
      ['Anna Lind', '08-16', ''],
      ['Bo Dam', '', '08-16'],
      [],
      ['Navn', date('2026-03-09'), date('2026-03-10')],
      ['Bo Dam', '08-16', ''],
      ['Anna Lind', '', '08-16'],
    ]);
    expect(entriesOf(result)).toEqual([
      'Anna Lind 2026-03-02 08:00-16:00',
      'Bo Dam 2026-03-03 08:00-16:00',
      'Bo Dam 2026-03-09 08:00-16:00',
      'Anna Lind 2026-03-10 08:00-16:00',
    ]);
  });

  test('side by side, each with its own names', () => {
    const result = reading([
      ['Navn', date('2026-03-02'), date('2026-03-03'), '', 'Navn', date('2026-03-09'), date('2026-03-10')],
      ['Anna Lind', '08-16', '', '', 'Bo Dam', '08-16', ''],
    ]);
    expect(entriesOf(result)).toEqual(['Anna Lind 2026-03-02 08:00-16:00', 'Bo Dam 2026-03-09 08:00-16:00']);
  });

  test('a second table whose dates cannot be read ends the first', () => {
    const result = reading([
      ['Navn', ...three],
      ['Anna Lind', '08-16', '', ''],
      [],
      ['Navn', 'uge', 'uge', 'uge'],
      ['Bo Dam', '08-16', '', ''],
    ]);
    expect(entriesOf(result)).toEqual(['Anna Lind 2026-03-02 08:00-16:00']);
    expect(unreadOf(result)).toEqual(['B5 outside']);
  });
});

test('hidden rows and columns are left out, and said so', () => {
  const result = reading(
    [
      ['Navn', ...three],
      ['Anna Lind', '08-16', '10-12', ''],
      ['Bo Dam', '08-16', '', ''],
    ],
    {
      hiddenRows: [2],
      hiddenColumns: [2],
    },
  );
  expect(entriesOf(result)).toEqual(['Anna Lind 2026-03-02 08:00-16:00']);
  expect(noticesOf(result)).toEqual(['hiddenRows', 'hiddenColumns']);
});

test('weekdays without a week are read for this week, and the week is asked', () => {
  const result = reading([
    ['Navn', 'Mandag', 'Tirsdag', 'Onsdag'],
    ['Anna Lind', '08-16', '', ''],
    ['Bo Dam', '', '16-22', ''],
  ]);
  expect(result).toMatchObject({
    verdict: 'needs-input',
    questions: [{ key: 'week:ark1', cells: [{ address: 'B1' }] }],
  });
  expect(entriesOf(result)).toEqual(['Anna Lind 2026-03-02 08:00-16:00', 'Bo Dam 2026-03-03 16:00-22:00']);
});

test('start and end columns of a 12-hour clock are asked about, what am and pm settle is read', () => {
  const result = reading([
    ['', date('2026-03-02'), '', date('2026-03-03')],
    ['Name', 'Start', 'End', 'Start', 'End'],
    ['Anna Lind', '10:30', '3:30', '11', '7'],
    ['Bo Dam', '3:30', '8', '8 am', '4 pm'],
  ]);
  expect(result).toMatchObject({
    verdict: 'needs-input',
    questions: [{ key: 'clock:10:30-3:30' }, { key: 'clock:11-7' }, { key: 'clock:3:30-8' }],
  });
  expect(entriesOf(result)).toEqual(['Bo Dam 2026-03-03 08:00-16:00']);
  expect(unreadOf(result)).toHaveLength(6);
});
