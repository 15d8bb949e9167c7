import { describe, expect, test } from '@jest/globals';
import type { Area } from '../../../src/core/reading/grid';
import { readSheet } from '../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, serial } from './grid-of';
import { entriesOf, noticesOf } from './shown';

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];

/** The sheet as an Excel has it that can tell what is merged, and as one that cannot. */
function both(rows: readonly (readonly Given[])[], merges: readonly Area[] = []) {
  const [told, untold] = [gridOf(rows, { merges }), { ...gridOf(rows), mergesUnknown: true as const }].map(
    (grid) => readSheet(grid, danish),
  );
  return { told: told!, untold: untold! };
}

const isTold = (rows: readonly (readonly Given[])[], merges?: readonly Area[]) =>
  noticesOf(both(rows, merges).untold).includes('mergesUnknown');

describe('names in hours', () => {
  const plan = (...second: Given[]): Given[][] => [
    ['Vagtplan'],
    ['Dato', '07-12', '12-17', '17-21'],
    [date('2026-03-02'), 'Ane', 'Lars', 'Siri'],
    [date('2026-03-03'), ...second],
    [date('2026-03-04'), 'Lars', 'Siri', 'Siri'],
    [date('2026-03-05'), 'Ane', 'Siri', 'Lars'],
  ];
  const merges = [{ row: 3, column: 1, rows: 1, columns: 2 }];

  test('one over two of them counts for the first, and that is said', () => {
    const { told, untold } = both(plan('Ane', '', 'Lars'), merges);
    expect(entriesOf(told)).toContain('Ane 2026-03-03 07:00-17:00');
    expect(entriesOf(untold)).toContain('Ane 2026-03-03 07:00-12:00');
    expect(noticesOf(told)).not.toContain('mergesUnknown');
    expect(untold.notices.map(({ text }) => text)).toContainEqual({
      key: 'reading.mergesUnknown',
      data: { sheet: 'Ark1' },
    });
  });

  test('is not said where each hour has its name', () => {
    expect(isTold(plan('Ane', 'Ane', 'Lars'))).toBe(false);
  });
});

describe('marks in hours', () => {
  const marks = (...ida: Given[]): Given[][] => [
    ['Torsdag 12. marts 2026'],
    ['', '8:00', '9:00', '10:00', '11:00', '12:00', '13:00'],
    ['Ida Krog', ...ida],
    ['Bo Dam', 'x', 'x', 'x', 'x', 'x', 'x'],
    ['Eva Holm', '', '', 'x', 'x', 'x', 'x'],
  ];

  test('one that stands alone may be merged, a run of them is not', () => {
    expect(isTold(marks('x', '', '', 'x', 'x', 'x'))).toBe(true);
    expect(isTold(marks('x', 'x', '', 'x', 'x', 'x'))).toBe(false);
    expect(isTold(marks('x', 'x', 'x', 'x', 'x', ''))).toBe(false);
  });
});

describe('headings', () => {
  const below: Given[][] = [
    ['Navn', '2.', '3.', '4.'],
    ['', 'man', 'tir', 'ons'],
    ['Anna Lind', '08-16', '', '08-16'],
    ['Bo Dam', '08-16', '08-16', ''],
    ['Eva Holm', '', '08-16', '08-16'],
  ];

  test('that are read alike are not told of: a month over its days', () => {
    const month = [['', 'marts', '', ''], ...below];
    const { told, untold } = both(month, [{ row: 0, column: 1, rows: 1, columns: 3 }]);
    expect(entriesOf(untold)).toEqual(entriesOf(told));
    expect(noticesOf(untold)).toEqual(noticesOf(told));
  });

  test('that say something of each column are: a function over its hours', () => {
    const functions: Given[][] = [
      ['Dato', 'Kasse', '', 'Lager', ''],
      ['', '07-12', '12-17', '07-12', '12-17'],
      [date('2026-03-02'), 'Ane', 'Lars', 'Siri', 'Bo'],
      [date('2026-03-03'), 'Lars', 'Ane', 'Bo', 'Siri'],
      [date('2026-03-04'), 'Siri', 'Bo', 'Ane', 'Lars'],
      [date('2026-03-05'), 'Bo', 'Siri', 'Lars', 'Ane'],
    ];
    const merges = [1, 3].map((column) => ({ row: 0, column, rows: 1, columns: 2 }));
    const { told, untold } = both(functions, merges);
    const inStore = ({ entries }: typeof told) =>
      Array.from(entries).filter(({ role, zone }) => (role ?? zone) === 'Lager');
    expect([inStore(told), inStore(untold)].map(({ length }) => length)).toEqual([8, 4]);
    expect(noticesOf(untold)).toContain('mergesUnknown');
    expect(noticesOf(told)).not.toContain('mergesUnknown');
  });

  test('a title above, and shifts with days off behind them, are read alike', () => {
    const dated: Given[][] = [
      ['Vagtplan for kiosken', '', '', ''],
      ['Navn', date('2026-03-02'), date('2026-03-03'), date('2026-03-04')],
      ...below.slice(2),
    ];
    const { told, untold } = both(dated, [{ row: 0, column: 0, rows: 1, columns: 4 }]);
    expect(entriesOf(untold)).toEqual(entriesOf(told));
    expect(noticesOf(untold)).toEqual(noticesOf(told));
  });
});

test('of what is no roster nothing is said', () => {
  const { untold } = both([
    ['Vare', '', 'Pris'],
    ['Lakrids', '', 24],
  ]);
  expect([untold.verdict, untold.notices]).toEqual(['not-a-roster', []]);
});
