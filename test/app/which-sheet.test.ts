import { describe, expect, test } from '@jest/globals';
import { answerQuestions, validateRoster, type CheckOptions } from '../../src/app/session';
import { readRoster } from '../../src/app/roster-reading';
import { parseIsoDate } from '../../src/core/time/calendar';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { MemorySheetContent } from '../../src/workbook/memory/memory-sheet';

const options: CheckOptions = { language: 'en', country: 'dk', today: parseIsoDate('2026-03-02')! };

type Row = readonly [date: number, name: string, start: string, end: string];

/** A list of shifts in March 2026. */
function list(
  name: string,
  rows: readonly Row[],
  more: Partial<MemorySheetContent> = {},
): MemorySheetContent {
  const cells = rows.map(([date, ...rest]) => [`${date}-03-2026`, ...rest]);
  return { name, cells: [['Date', 'Name', 'Start', 'End'], ...cells], ...more };
}

const notes: MemorySheetContent = { name: 'Notes', cells: [['Remember the keys']] };
const nord: Row[] = [
  [2, 'Emil Kjær', '08:00', '16:00'],
  [3, 'Emil Kjær', '08:00', '16:00'],
  [4, 'Ida Lund', '08:00', '16:00'],
];
const syd: Row[] = [
  [2, 'Bo Dahl', '09:00', '17:00'],
  [3, 'Bo Dahl', '09:00', '17:00'],
  [4, 'Emil Kjær', '09:00', '17:00'],
];

async function together(...sheets: MemorySheetContent[]) {
  const workbook = new MemoryWorkbook({ sheets });
  const reading = await readRoster(workbook, { ...options, allPlaces: true });
  const { places, people, shifts } = reading.roster;
  return {
    workbook,
    reading,
    notices: reading.notices.map(({ text }) => [text.key, text.data]),
    shifts: shifts.map(({ place, person, cells }) =>
      [places[place]!.name, people[person]!.name, `${cells[0].sheet}!${cells[0].address}`].join(' '),
    ),
  };
}

describe('the sheet in front', () => {
  test('is checked where it is a roster', async () => {
    const workbook = new MemoryWorkbook({ sheets: [list('Nord', nord.slice(0, 2)), list('Syd', syd)] });
    const { report } = await validateRoster(workbook, options);
    expect([report.checked.sheet, report.offer]).toEqual(['Nord', undefined]);
  });

  test('is replaced by the best other one, which is offered by name', async () => {
    const workbook = new MemoryWorkbook({
      sheets: [notes, list('Nord', nord.slice(0, 2)), list('Syd', syd)],
    });
    const { report } = await validateRoster(workbook, options);
    expect([report.checked.sheet, report.offer]).toEqual(['Syd', { sheet: 'Syd', shifts: 3 }]);
    expect(report.notices[0]).toEqual({ text: '"Notes" is no roster; "Syd" was checked instead.' });
  });

  test('leaves room for the staff list, however large it is', async () => {
    const staff: MemorySheetContent = {
      name: 'Staff',
      cells: [
        ['Name', 'Birth date'],
        ['Emil Kjær', '1980-01-01'],
      ],
    };
    const long = Array.from({ length: 12_501 }, (): Row => [2, 'Emil Kjær', '08:00', '16:00']);
    const workbook = new MemoryWorkbook({ sheets: [list('Nord', long), staff] });
    const { roster } = await readRoster(workbook, options);
    expect(roster.people.map(({ birthDate }) => birthDate)).toEqual([parseIsoDate('1980-01-01')]);
  });

  test('is read without others that are too large beside it, which is told', async () => {
    const cells = Array.from({ length: 25_001 }, (_, i) => (i % 25_000 ? [] : ['a', 'b']));
    const sheets = [
      list('Nord', nord),
      { name: 'Log', cells },
      { name: 'Findings', cells },
      { name: 'Old', cells, hidden: true },
    ];
    const tables = [{ name: 'AlenevagtFindings', range: { sheet: 'Findings', address: 'A1:B25001' } }];
    const notices = async (more: Partial<CheckOptions>) => {
      const workbook = new MemoryWorkbook({ sheets, tables });
      const { report } = await validateRoster(workbook, { ...options, ...more });
      return report.notices.map(({ text }) => text);
    };
    const hidden = '1 hidden sheet was left out: Old.';
    expect(await notices({})).toEqual([
      'The workbook is large: 1 sheet was not looked at, and what stands there does not count: Log.',
      hidden,
    ]);
    expect(await notices({ allPlaces: true })).toEqual([hidden]);
  });

  test('is judged with the staff of another workbook, whose sheets that are too large are told of', async () => {
    const cells = Array.from({ length: 25_001 }, (_, i) => (i % 25_000 ? [] : ['a', 'b']));
    const names = {
      name: 'Staff',
      cells: [
        ['Name', 'Birth date'],
        ['Emil Kjær', '1980-01-01'],
      ],
    };
    const notices = async (...sheets: MemorySheetContent[]) => {
      const staff = new MemoryWorkbook({ sheets });
      const workbook = new MemoryWorkbook({ sheets: [list('Nord', nord)] });
      const { report } = await validateRoster(workbook, { ...options, staff });
      return report.notices.map(({ text }) => text);
    };
    const log = { name: 'Log', cells };
    expect(await notices(names, log, { name: 'Old', cells, hidden: true })).toEqual([
      'The workbook with the staff list is large: 2 sheets were not looked at, and what stands there does not count: Log and Old.',
    ]);
    expect(await notices(names, { name: 'Log', cells: cells.slice(0, 24_998) })).toEqual([]);
  });

  test('is not replaced where it was asked for', async () => {
    const workbook = new MemoryWorkbook({ sheets: [notes, list('Syd', syd)] });
    const { report } = await validateRoster(workbook, { ...options, sheet: 'Notes' });
    expect([report.verdict, report.offer]).toEqual(['not-a-roster', undefined]);
  });

  test('is not replaced by a hidden one, which is told', async () => {
    const workbook = new MemoryWorkbook({ sheets: [notes, list('Syd', syd, { hidden: true })] });
    const { report } = await validateRoster(workbook, options);
    expect([report.verdict, report.offer]).toEqual(['not-a-roster', undefined]);
    expect(report.notices).toEqual([{ text: '1 hidden sheet was left out: Syd.' }]);
  });
});

describe('all places', () => {
  test('are the sheets of the same days, each its own; everybody is one person', async () => {
    const { shifts, reading } = await together(notes, list('Nord', nord), list('Syd', syd));
    expect(shifts).toEqual(
      [
        'Nord Emil Kjær Nord!B2',
        'Nord Emil Kjær Nord!B3',
        'Nord Ida Lund Nord!B4',
        'Syd Bo Dahl Syd!B2',
        'Syd Bo Dahl Syd!B3',
        'Syd Emil Kjær Syd!B4',
      ].map((line) => line.replace(/!B/, '!C')),
    );
    expect([reading.sheet, reading.verdict]).toEqual(['Nord, Syd', 'roster']);
    expect(reading.roster.people.map(({ name }) => name)).toEqual(['Emil Kjær', 'Ida Lund', 'Bo Dahl']);
  });

  test('are one place where the sheets are its weeks', async () => {
    const later = nord.map(([date, ...rest]) => [date + 7, ...rest] as const);
    const { reading } = await together(list('Uge 10', nord), list('Uge 11', later));
    expect(reading.roster.places).toHaveLength(1);
    expect(reading.roster.shifts).toHaveLength(6);
  });

  test('are named by what the sheets have beside the week', async () => {
    const later = nord.map(([date, ...rest]) => [date + 7, ...rest] as const);
    const { reading } = await together(
      list('Nord uge 10', nord),
      list('Syd uge 10', syd),
      list('Nord uge 11', later),
    );
    expect(reading.roster.places.map(({ name }) => name)).toEqual(['Nord', 'Syd']);
  });

  test('are those of the table of places and of the answers', async () => {
    const places = {
      name: 'Places',
      cells: [
        ['Name', 'Kind', 'Isolated'],
        ['Kiosk Nord', 'Kiosk', 'no'],
        ['Kiosk Syd', 'Kiosk', 'no'],
      ],
    };
    const sheets = [list('Plan Kiosk Nord uge 10', nord), list('B', syd), places];
    const { workbook, reading } = await together(...sheets);
    expect(reading.questions.map(({ key }) => key)).toEqual(['place:B']);
    await answerQuestions(workbook, { 'place:b': 'kiosk syd' }, options);
    const again = await readRoster(workbook, { ...options, allPlaces: true });
    expect(again.questions).toEqual([]);
    expect(again.roster.places.map(({ name, kind }) => [name, kind])).toEqual([
      ['Kiosk Nord', 'kiosk'],
      ['Kiosk Syd', 'kiosk'],
    ]);
  });

  test('find the same person in two of them at once', async () => {
    const staff = {
      name: 'Staff',
      cells: [
        ['Name', 'Birth date', 'Compulsory schooling'],
        ['Freja Holm', '2009-11-30', 'no'],
        ['Emil Kjær', '1980-01-01', 'no'],
      ],
    };
    const kinds = [
      ['Name', 'Kind', 'Isolated', 'Special danger when alone'],
      ...['Nord', 'Syd'].map((name) => [name, 'Kiosk', 'no', 'none']),
    ];
    const evening: Row[] = [
      [2, 'Freja Holm', '16:00', '20:00'],
      [2, 'Emil Kjær', '16:00', '20:00'],
    ];
    const workbook = new MemoryWorkbook({
      sheets: [
        list('Nord', evening),
        list('Syd', [[2, 'Emil Kjær', '19:00', '22:00']]),
        staff,
        { name: 'Places', cells: kinds },
      ],
    });
    const alone = await validateRoster(workbook, options);
    expect(alone.report.findings).toEqual([]);
    const { report } = await validateRoster(workbook, { ...options, allPlaces: true });
    expect(report.checked).toMatchObject({ sheet: 'Nord, Syd', shifts: 3, people: 2 });
    expect(report.questions.map(({ key }) => key)).toEqual(['where:emil kjær']);
    expect(report.questions[0]).not.toHaveProperty('allowed');
    const minors = report.findings.filter(({ rule }) => rule === 'minor-alone');
    expect(minors.map(({ outcome, people, start, end }) => [outcome, people, start, end])).toEqual([
      ['review', ['Freja Holm'], '2026-03-02T19:00', '2026-03-02T20:00'],
    ]);
  });

  test('count another view of the same roster once', async () => {
    const byName = [...nord].sort((a, b) => a[1].localeCompare(b[1])).reverse();
    const { reading, notices, shifts } = await together(list('Plan', nord), list('By name', byName));
    expect(reading.sheet).toBe('Plan');
    expect(shifts).toHaveLength(3);
    expect(notices).toEqual([['app.sameRoster', { sheet: 'By name', other: 'Plan', count: 3, total: 3 }]]);
  });

  test('keep the sheets of the places where one sheet gathers them', async () => {
    const { reading, notices } = await together(
      list('All', [...nord, ...syd]),
      list('Nord', nord),
      list('Syd', syd),
    );
    expect(reading.sheet).toBe('Nord, Syd');
    expect(reading.roster.shifts).toHaveLength(6);
    expect(notices).toMatchObject([['app.sameRoster', { sheet: 'All', count: 6, total: 6 }]]);
  });

  test('leave hidden sheets out, and say so', async () => {
    const { reading, notices } = await together(list('Nord', nord), list('Old', syd, { hidden: true }));
    expect(reading.sheet).toBe('Nord');
    expect(notices).toEqual([['app.hiddenSheets', { count: 1, names: { names: ['Old'] } }]]);
  });

  test('say why where no sheet is a roster', async () => {
    const { reading } = await together(notes);
    expect([reading.verdict, reading.sheet]).toEqual(['not-a-roster', 'Notes']);
  });
});

test('codes are explained on another sheet, once they are not remembered otherwise', async () => {
  const roster = {
    name: 'Uge 10',
    cells: [
      ['Navn', '02-03-2026', '03-03-2026', '04-03-2026'],
      ['Emil Kjær', 'D', 'A', 'D'],
      ['Ida Lund', 'A', 'D', 'ferie'],
    ],
  };
  const legend = {
    name: 'Koder',
    cells: [
      ['D', '07:00-15:00'],
      ['A', '15:00-23:00'],
    ],
  };
  const workbook = new MemoryWorkbook({ sheets: [roster, legend] });
  const { roster: read, questions } = await readRoster(workbook, options);
  expect(read.shifts.filter(({ kind }) => kind === 'work').map(({ start, end }) => end - start)).toEqual([
    480, 480, 480, 480, 480,
  ]);
  expect(questions).toEqual([]);
  await answerQuestions(workbook, { 'code:a': '15-22' }, options);
  const again = await readRoster(workbook, options);
  expect(again.roster.shifts.filter(({ end, start }) => end - start === 420)).toHaveLength(2);
});
