import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../src/core/reading/read-sheet';
import type { ReadingContext } from '../../../src/core/reading/reading';
import { danish, type Given, gridOf, serial } from './grid-of';

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
const days = [date('2026-03-02'), date('2026-03-03'), date('2026-03-04')];
const table: Given[][] = [
  ['Navn', ...days],
  ['Anna Lind', '08-16', '', '10-18'],
  ['Bo Dam', '12-20', '08-16', ''],
];

function reading(rows: Given[][], sheet = 'Ark1', more: Partial<ReadingContext> = {}) {
  const found = readSheet(gridOf(rows, { sheet }), { ...danish, ...more });
  return {
    verdict: found.verdict,
    only: found.onlyPart?.data['department'] ?? found.onlyPart?.key,
    keys: found.questions.map(({ key }) => key),
  };
}

const whole = { verdict: 'roster', only: undefined, keys: [] };
const titled = (title: string) => [[title], [], ...table];

describe('one department of several', () => {
  test.each([
    ['Kassen', 'Kassen'],
    ['Vagtplan Kassen uge 10', 'Kassen'],
    ['Afd. Frugt & grønt', 'Frugt & grønt'],
    ['Vagtplan for frugt og grønt, marts 2026', 'frugt og grønt'],
    ['Afdeling: Bager', 'Bager'],
    ['Bageriafdelingen', 'Bageri'],
    ['Brugsen Skovby – Kassen', 'Kassen'],
    ['Department: Bakery', 'Bakery'],
    ['Bakery department – week 10', 'Bakery'],
    ['Produce', 'Produce'],
    ['Avdeling: Frukt og grønt', 'Frukt og grønt'],
    ['Avdelning Chark', 'Chark'],
    ['Schema Förbutiken', 'Förbutiken'],
    ['Abteilung Obst', 'Obst'],
  ])('"%s" over the table', (title, department) => {
    expect(reading(titled(title))).toEqual({
      verdict: 'needs-input',
      only: department,
      keys: ['whole-place:ark1'],
    });
  });

  test('in two cells, over the names, or as the name of the sheet', () => {
    expect(reading([['Afdeling:', 'Slagter'], [], ...table]).only).toBe('Slagter');
    expect(reading([['Kassen', ...days], ...table.slice(1)]).only).toBe('Kassen');
    expect(reading(table, 'Kassen uge 10').only).toBe('Kassen');
  });

  const list = (header: string, ...of: string[]): Given[][] => [
    ['Navn', 'Dato', 'Tid', header],
    ['Anna Lind', days[0], '08-16', of[0]],
    ['Bo Dam', days[0], '12-20', of[1] ?? of[0]],
    ['Anna Lind', days[1], '08-16', of[0]],
  ];

  test('as a column that holds only it', () => {
    expect(reading(list('Afdeling', 'Bager')).only).toBe('Bager');
    expect(reading(list('Afdeling', 'Bager', 'Slagter')).only).toBeUndefined();
    expect(reading(list('Afdeling', 'Skovby')).only).toBeUndefined();
    expect(reading(list('Butik', 'Bageri')).only).toBeUndefined();
  });

  test('a tab beside tabs of other departments', () => {
    const sheets = ['Bager', 'Slagter', 'Ferie'];
    expect(reading(table, 'Bager', { sheets }).only).toBe('Bager');
    expect(reading(table, 'Bager', { sheets: ['Bager', 'Ferie'] })).toEqual(whole);
    expect(reading(table, 'Bager uge 10', { sheets: ['Bager uge 10', 'Bager uge 11'] })).toEqual(whole);
  });

  test.each([
    ['yes', whole],
    ['no', { verdict: 'needs-input', only: 'Kassen', keys: [] }],
  ])('whether it shows everybody, answered %s', (answer, expected) => {
    const answers = new Map([['whole-place:kassen uge 9', answer]]);
    expect(reading(table, 'Kassen uge 10', { answers })).toEqual(expected);
  });
});

describe('a whole shop', () => {
  test.each([
    'Butik',
    'Butikken',
    'Vagtplan',
    'Kiosken',
    'Bageri',
    'Bageren i Skovby',
    'Lager',
    'Afdeling Nord',
    'Afdeling 12',
    'Afdeling: Skovby',
    'Kassen og kiosken',
    'Restaurant',
    'Post',
  ])('"%s" is no part of one', (title) => {
    expect(reading(titled(title))).toEqual(whole);
    expect(reading(table, title)).toEqual(whole);
  });

  test('a sheet with several departments is no part', () => {
    const sections = [['Kassen'], ['Navn', ...days], ...table.slice(1), ['Bager'], ['Eva Holm', '05-13']];
    expect(reading(sections)).toEqual(whole);
  });
});

describe('one person', () => {
  const own: Given[][] = [['Navn', 'Dato', 'Tid'], ...days.map((day) => ['Ida Krog', day, '08-16'])];

  test.each([
    'Min vagtplan',
    'Mine vagter uge 10',
    'My shifts',
    'Mina pass',
    'Min vaktplan',
    'Vagtplan for Ida Krog',
  ])('"%s" over the shifts of one person is their own plan', (title) => {
    expect(reading([[title], [], ...own])).toEqual({
      verdict: 'needs-input',
      only: 'reading.onePersonOnly',
      keys: ['whole-place:ark1'],
    });
  });

  test.each(['Vagtplan', 'Kiosken', 'Ida Krogs kiosk', 'Minimarked'])(
    '"%s" is not: a kiosk may have one person',
    (title) => {
      expect(reading([[title], [], ...own])).toEqual(whole);
    },
  );

  test('where others are named it is nobody’s own', () => {
    expect(reading([['Mine vagter'], [], ...own, ['Bo Dam', days[0], '16-20']])).toEqual(whole);
  });
});
