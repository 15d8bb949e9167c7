import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answersOf } from '../../../../src/core/reading/questions/keys';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, type More, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, unreadOf } from '../shown';

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

const weekdays = ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'];
const date = (offset: number): Given => [serial('2026-03-02') + offset, 'dd-mm-yyyy'];
const short = (offset: number): string => {
  const day = new Date(Date.UTC(2026, 2, 2 + offset));
  return `${String(day.getUTCDate())}/${String(day.getUTCMonth() + 1)}`;
};
const week = (from: number, make: (offset: number) => Given) =>
  [0, 1, 2, 3, 4, 5, 6].map((at) => make(from + at));

const first: Given[] = ['08-16', '', '12:00-20:00', 'ferie', '', '', '22-06'];
const second: Given[] = ['', '10-14', '', '', '07:30–15:00', '', ''];
const expected = [
  'Ida Krog 2026-03-02 08:00-16:00',
  'Ida Krog 2026-03-04 12:00-20:00',
  'Ida Krog 2026-03-05 00:00-00:00+1 absence',
  'Ida Krog 2026-03-08 22:00-06:00+1',
  'Ida Krog 2026-03-10 10:00-14:00',
  'Ida Krog 2026-03-13 07:30-15:00',
];

const dated: Given[][] = [['Ida Krog'], [], weekdays, week(0, date), first, week(7, date), second];
const wide = (row: readonly Given[], right: (at: number) => Given = () => ''): Given[] =>
  row.flatMap((cell, at) => [cell, right(at)]);

describe('weeks of one person', () => {
  test.each<[string, Given[][], More?]>([
    ['a row of dates for each week', dated],
    ['without weekdays', dated.filter((row) => row !== weekdays)],
    ['shifted', [[], ...dated.map((row) => ['', '', ...row])]],
    [
      'dates as day and month, the year in the title',
      [['Ida Krog'], ['2026'], weekdays, week(0, short), first, week(7, short), second],
    ],
    [
      'the date to the right of the shift, two columns a day',
      [
        ['Navn: Ida Krog'],
        ['2026-03-02 - 2026-03-15'],
        wide(weekdays),
        ['v 10'],
        wide(first, short),
        ['', '', 'V -> 4711'],
        ['v 11'],
        wide(second, (at) => short(at + 7)),
      ].map((row) => ['', ...row]),
    ],
    [
      'the number of the week before each row',
      [['Ida Krog'], ['2026'], ['Uge', ...weekdays], [10, ...first], [11, ...second]],
    ],
    [
      'the week in words, in Swedish',
      [
        ['Ida Krog', '', 'år 2026'],
        ['', 'Måndag', 'Tisdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lördag', 'Söndag'],
        ['Vecka 10', ...first],
        ['Vecka 11', ...second],
      ],
    ],
    [
      'a day a row',
      [['Ida Krog'], ['Dato', 'Vagt'], ...[...first, ...second].map((shift, at) => [date(at), shift])],
    ],
  ])('%s', (_, rows, more = {}) => {
    const result = reading(rows, more);
    expect(entriesOf(result).sort()).toEqual(expected);
    expect(result).toMatchObject({ verdict: 'needs-input', layout: 'personal-week' });
    expect(result.questions.map(({ key, guess }) => [key, guess?.answer])).toEqual([
      ['whose-roster:ark1', 'Ida Krog'],
    ]);
    expect(result.evidence.map(({ key }) => key)).toContain('reading.onePersonOnly');
  });

  test('whose it is can be answered; that nobody else is there still cannot be concluded', () => {
    const result = reading(dated, {}, [['whose-roster:Ark1', 'Bo Dam']]);
    expect(new Set(result.entries.map(({ person }) => person))).toEqual(new Set(['Bo Dam']));
    expect(result).toMatchObject({ verdict: 'needs-input', questions: [] });
  });

  test('without a title the name of the sheet stands for the person', () => {
    const result = reading(dated.slice(2), { sheet: 'Min plan' });
    expect(result.entries.at(0).person).toBe('Min plan');
    expect(result.questions[0]).not.toHaveProperty('guess');
  });

  test('words are remarks, codes are listed', () => {
    const rows = [...dated, week(14, date), ['Husk nøgle', 'N', '', '25-9', '', '', '']];
    const result = reading(rows);
    expect(entriesOf(result).sort()).toEqual(expected);
    expect(unreadOf(result).map((line) => line.split(' ')[0])).toEqual(['B9', 'D9']);
  });

  test('with names before the days it is not one person’s', () => {
    const rows = [
      ['', ...week(0, date)],
      ['Ida Krog', ...first],
      ['Bo Dam', ...second],
    ];
    expect(readSheet(gridOf(rows), danish)).toMatchObject({ layout: 'person-by-date', verdict: 'roster' });
  });
});

test('inserting blank rows and columns changes nothing', () => {
  fc.assert(
    fc.property(fc.nat({ max: dated.length }), fc.nat({ max: 3 }), fc.nat({ max: 3 }), (row, left, above) => {
      const moved = [...dated.slice(0, row), [], ...dated.slice(row)].map((cells) => [
        ...Array<Given>(left).fill(''),
        ...cells,
      ]);
      const result = reading([...Array<Given[]>(above).fill([]), ...moved]);
      expect(entriesOf(result).sort()).toEqual(expected);
    }),
    { numRuns: 40 },
  );
});

describe('days down, a column for each week', () => {
  const table = (weeks: readonly string[]): Given[][] => [
    ['', ...weeks],
    ...weekdays.map((weekday, at) => [weekday, first[at], second[at]]),
  ];

  test.each<[string, Given[][]]>([
    ['the year over it', [['Ida Krog', '2026'], ...table(['Uge 10', 'Uge 11'])]],
    ['the year under it', [['Ida Krog'], ...table(['Uge 10', 'Uge 11']), [], ['Version 1, 2026']]],
  ])('%s', (_, rows) => {
    const result = reading(rows);
    expect(entriesOf(result).sort()).toEqual([...expected].sort());
    expect(result.questions.map(({ key }) => key)).toEqual(['whose-roster:ark1']);
  });

  test('over the turn of the year, which is asked where it is not said', () => {
    const rows = [['Ida Krog'], ...table(['Uge 53', 'Uge 1'])];
    const result = reading(rows, {}, [['year:ark1', '2026']]);
    expect(entriesOf(result)).toContain('Ida Krog 2026-12-28 08:00-16:00');
    expect(entriesOf(result)).toContain('Ida Krog 2027-01-05 10:00-14:00');
    expect(reading(rows).questions.map(({ key }) => key)).toContain('year:ark1');
  });
});
