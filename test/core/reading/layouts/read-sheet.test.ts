import { describe, expect, test } from '@jest/globals';
import { layouts } from '../../../../src/core/reading/layouts';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells } from '../shown';

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];

test.each<[string, Given[][], string[]]>([
  ['an empty sheet', [], ['emptySheet']],
  ['only formatted cells', [[null, ''], ['   ']], ['emptySheet']],
  [
    'a shopping list',
    [
      ['Vare', 'Antal'],
      ['Mælk', 4],
      ['Brød', 2],
    ],
    ['noLayout', 'sawNoTimes', 'sawNoDates'],
  ],
  [
    'answers to an availability form',
    [
      ['Tidsmerke', 'E-postadresse', 'Navn og etternavn', '1. nov - fredag', '2. nov - lørdag'],
      ['22.10.2024 kl. 15:31', 'anna@example.org', 'Anna Lind', '12:30-17:00', '20:20-00:30'],
    ],
    ['answersToAForm'],
  ],
  [
    'wishes for days off, without dates',
    [
      ['Emp name', 'Mon', 'Tue', 'Wed'],
      ['Lind Anna', 'WO', '', ''],
      ['Dam Bo', '', 'WO', ''],
    ],
    ['noLayout', 'sawNoTimes', 'sawDates'],
  ],
  [
    'head counts',
    [
      ['', date('2026-03-02'), date('2026-03-03')],
      ['Dagvagt', 3, 4],
      ['Aftenvagt', 2, 2],
    ],
    ['headCounts', 'noLayout', 'sawNoTimes', 'sawDates'],
  ],
  [
    'hours of each day, not from when to when',
    [
      ['', date('2026-03-02'), date('2026-03-03'), date('2026-03-04')],
      ['Anna Lind', 8, 7.5, 8],
      ['Bo Dam', 8, '', 4],
    ],
    ['hoursOnly', 'noLayout', 'sawNoTimes', 'sawDates'],
  ],
  [
    'wishes',
    [
      ['Ønsker til uge 10'],
      ['', date('2026-03-02'), date('2026-03-03')],
      ['Anna Lind', '08-16', 'kan ikke'],
      ['Bo Dam', '', '16-22'],
    ],
    ['wishes'],
  ],
  [
    'when people can work',
    [
      ['Uge 10'],
      ['Skriv hvornår du KAN arbejde'],
      ['', date('2026-03-02'), date('2026-03-03')],
      ['Anna Lind', '08-16', ''],
      ['Bo Dam', '', '16-22'],
    ],
    ['wishes'],
  ],
  [
    'an empty template',
    [['Navn', date('2026-03-02'), date('2026-03-03')], ['Anna Lind'], ['Bo Dam']],
    ['emptyTemplate', 'noLayout', 'sawNoTimes', 'sawDates'],
  ],
  [
    'how many are needed in each hour',
    [
      ['Bemandingsbehov', 8, 9, 10, 11, 12],
      ['Mandag', 1, 2, 3, 3, 2],
      ['Tirsdag', 1, 2, 2, 3, 2],
    ],
    ['headCounts', 'noLayout', 'sawNoTimes', 'sawDates'],
  ],
  [
    'an empty form whose formulas show 0',
    [
      ['Shift Times', 'Mon', 'Tue', 'Wed'],
      ['9am - 11am', 0, 0, 0],
      ['1pm - 3pm', 0, 0, 0],
    ],
    ['emptyTemplate', 'noLayout', 'sawTimes', 'sawDates'],
  ],
  [
    'a plan of breaks',
    [
      ['Pauseplan uge 10'],
      ['Navn', date('2026-03-02'), date('2026-03-03')],
      ['Anna Lind', '11:00-11:30', '12:00-12:30'],
      ['Bo Dam', '11:30-12:00', '11:00-11:30'],
    ],
    ['breakPlan'],
  ],
  [
    'duties of buses',
    [
      ['Tjeneste', 'Linje', 'Dato', 'Afgang', 'Ankomst'],
      ['1', '4A', date('2026-03-02'), '05:10', '13:20'],
      ['2', '4A', date('2026-03-02'), '13:20', '21:40'],
    ],
    ['vehicleDuties'],
  ],
  [
    'times without names',
    [
      ['Dato', 'Start', 'Slut', 'Tid'],
      [date('2026-03-02'), '', '', '08-16'],
      [date('2026-03-03'), '', '', '08-16 x'],
      [date('2026-03-04'), '25-9', '', '1 2 3-4'],
    ],
    ['noNames', 'noLayout', 'sawTimes', 'sawDates'],
  ],
  [
    'a staff list',
    [
      ['Navn', 'Fødselsdato', 'Telefon'],
      ['Anna Lind', '12-05-2009', '12345678'],
    ],
    ['noLayout', 'sawNoTimes', 'sawDates'],
  ],
  [
    'notes under dates with a time here and there',
    [
      ['', date('2026-03-02'), date('2026-03-03'), date('2026-03-04')],
      ['Uge 10', 'Kampagne start', 'møde 10-12', 'Levering kl. 8'],
      ['Uge 11', 'Ny pris', '', 'Optælling'],
    ],
    ['noLayout', 'sawTimes', 'sawDates'],
  ],
])('%s is no roster, and why', (_, rows, evidence) => {
  const grid = gridOf(rows);
  const result = readSheet(grid, danish);
  expect(result).toMatchObject({
    verdict: 'not-a-roster',
    entries: { length: 0 },
    unread: [],
    questions: [],
  });
  expect(result.layout).toBeUndefined();
  expect(result.evidence.map(({ key }) => key.replace('reading.', ''))).toEqual(evidence);
  expect(accounted(result)).toBe(nonEmptyCells(grid));
});

test.each([
  ['Vagtplan uge 10', 'Skriv til Eva, når du ikke kan arbejde'],
  ['Vagtplan uge 10', 'Ønsker du fri, så skriv til Eva'],
  ['Uge 10', 'Ferieønsker til sommeren: senest 1. april'],
])('%j with %j under it is a roster', (...titles) => {
  const rows: Given[][] = [
    ...titles.map((title) => [title]),
    ['', date('2026-03-02'), date('2026-03-03')],
    ['Anna Lind', '08-16', ''],
    ['Bo Dam', '', '16-22'],
  ];
  expect(readSheet(gridOf(rows), danish).entries).toHaveLength(2);
});

test('a title that names the roster too is no plan of breaks', () => {
  const rows = [
    ['Vagt- og pauseplan'],
    ['Navn', date('2026-03-02'), date('2026-03-03')],
    ['Anna Lind', '08-16', '12-20'],
    ['Bo Dam', '12-20', '08-16'],
  ];
  expect(readSheet(gridOf(rows), danish)).toMatchObject({ verdict: 'roster', questions: [] });
});

/** What two layouts make of one sheet: who is at work, by the layout's name. */
const ties: [string, Given[][], Record<string, string[]>][] = [
  [
    'names and times in the cells of parts of the day',
    [
      ['Uge 10 2026', 'Mandag', 'Tirsdag', 'Onsdag'],
      ['Åbner', 'Anna 8-16', 'Bo 8-16', 'Anna 8-16'],
      ['Lukker', 'Bo 14-22', 'Anna 14-22', 'Eva 14-22'],
    ],
    { 'date-by-function': ['Anna', 'Bo', 'Eva'], 'person-by-date': ['Lukker', 'Åbner'] },
  ],
  [
    'names and times in the cells of functions',
    [
      ['', date('2026-03-02'), date('2026-03-03'), date('2026-03-04')],
      ['Kasse', 'Anna 08-16', 'Bo 08-16', 'Anna 08-16'],
      ['Lager', 'Bo 09-17', 'Anna 09-17', 'Eva 09-17'],
    ],
    { 'date-by-function': ['Anna', 'Bo', 'Eva'], 'person-by-date': ['Kasse', 'Lager'] },
  ],
  [
    'start and end before a table of days',
    [
      ['Vagtplan 1. marts 2026'],
      ['Navn', 'Start', 'Slut', date('2026-03-02'), date('2026-03-03')],
      ['Anna Lind', '08:00', '16:00', '12-20', ''],
      ['Bo Dam', '16:00', '22:00', '', '12-20'],
    ],
    { list: ['Anna Lind', 'Bo Dam'], 'person-by-date': ['Anna Lind', 'Bo Dam'] },
  ],
];

describe.each(ties)('two layouts that fit alike: %s', (_, rows, expected) => {
  const answered = (layout: string, sheet = 'Uge 10') =>
    readSheet(gridOf(rows, { sheet }), { ...danish, answers: new Map([['layout:uge 10', layout]]) });

  test('are asked about, the better one being shown', () => {
    const { questions, verdict, layout } = readSheet(gridOf(rows, { sheet: 'Uge 10' }), danish);
    const asked = questions.filter(({ key }) => key.startsWith('layout:'));
    expect(verdict).toBe('needs-input');
    expect(asked).toHaveLength(1);
    expect(asked[0]!.choices?.map(({ answer }) => answer).sort()).toEqual(Object.keys(expected).sort());
    expect(asked[0]!.guess?.answer).toBe(layout);
  });

  test.each(Object.entries(expected))('%s as answered, this week and the next', (layout, people) => {
    for (const reading of [answered(layout), answered(layout, 'Uge 11')]) {
      expect(reading.layout).toBe(layout);
      expect(reading.questions.filter(({ key }) => key.startsWith('layout:'))).toEqual([]);
      expect([...new Set([...reading.entries].map(({ person }) => person))].sort()).toEqual(people);
    }
  });
});

test('a time beside functions is that of every name in its row, and no column of names is left out', () => {
  const reading = readSheet(
    gridOf([
      ['Dato', 'Tid', 'Kasse', 'Lager'],
      [date('2026-03-02'), '08-16', 'Anna', 'Bo'],
      [date('2026-03-03'), '08-16', 'Bo', 'Eva'],
      [date('2026-03-04'), '10-18', 'Anna', 'Eva'],
      [date('2026-03-05'), '10-18', 'Anna', 'Bo'],
    ]),
    danish,
  );
  expect(reading).toMatchObject({ verdict: 'roster', layout: 'hour-axis', questions: [] });
  expect(entriesOf(reading).sort()).toEqual([
    'Anna 2026-03-02 08:00-16:00',
    'Anna 2026-03-04 10:00-18:00',
    'Anna 2026-03-05 10:00-18:00',
    'Bo 2026-03-02 08:00-16:00',
    'Bo 2026-03-03 08:00-16:00',
    'Bo 2026-03-05 10:00-18:00',
    'Eva 2026-03-03 08:00-16:00',
    'Eva 2026-03-04 10:00-18:00',
  ]);
});

test('layouts have names of their own', () => {
  expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
});

test('the same shifts are read from a list and from a grid', () => {
  const asList = readSheet(
    gridOf([
      ['Navn', 'Dato', 'Tid'],
      ['Anna Lind', date('2026-03-02'), '08-16'],
      ['Bo Dam', date('2026-03-02'), '16-22'],
      ['Anna Lind', date('2026-03-03'), '22-06'],
    ]),
    danish,
  );
  const asGrid = readSheet(
    gridOf([
      ['Navn', date('2026-03-02'), date('2026-03-03')],
      ['Anna Lind', '08-16', '22-06'],
      ['Bo Dam', '16-22', ''],
    ]),
    danish,
  );
  expect([asList.layout, asGrid.layout]).toEqual(['list', 'person-by-date']);
  expect(entriesOf(asList).sort()).toEqual(entriesOf(asGrid).sort());
});
