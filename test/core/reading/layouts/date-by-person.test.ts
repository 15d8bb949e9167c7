import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { readMapped } from '../../../../src/core/reading/setup/read-mapped';
import { danish, day, type Given, gridOf, type More, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, unreadOf } from '../shown';

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
const rows: Given[][] = [
  ['Dato', 'Anna Lind', 'Bo Dam', 'Eva Holm'],
  [date('2026-03-02'), '08-16', '', '10-18'],
  [date('2026-03-03'), '', '12-20', '25-30'],
  [date('2026-03-04'), 'ferie', '08-12, 14-18', ''],
];

function reading(given: Given[][], more: More = {}) {
  const grid = gridOf(given, more);
  const found = readSheet(grid, danish);
  expect(accounted(found)).toBe(nonEmptyCells(grid));
  return found;
}

describe('days down, people across', () => {
  test('is read as the same table turned, each cell as it stands', () => {
    const found = reading(rows, { firstRow: 4, firstColumn: 2 });
    expect(found).toMatchObject({ verdict: 'roster', layout: 'date-by-person' });
    expect(entriesOf(found)).toEqual([
      'Anna Lind 2026-03-02 08:00-16:00',
      'Anna Lind 2026-03-04 00:00-00:00+1 absence',
      'Bo Dam 2026-03-03 12:00-20:00',
      'Bo Dam 2026-03-04 08:00-12:00',
      'Bo Dam 2026-03-04 14:00-18:00',
      'Eva Holm 2026-03-02 10:00-18:00',
    ]);
    expect(Array.from(found.entries, ({ cells }) => cells.map(({ address }) => address).join())).toEqual([
      'D6',
      'D8',
      'E7',
      'E8',
      'E8',
      'F6',
    ]);
    expect(unreadOf(found)).toEqual(['F7 notATime']);
    expect(found.accounts).toHaveLength(16);
  });

  test('says what a person can check', () => {
    expect(reading(rows).evidence.map(({ key }) => key)).toEqual([
      'doubts.peopleAcross',
      'reading.cellsRead',
    ]);
  });

  test('takes week and year from the title over it', () => {
    const weekdays = [
      ['Vagtplan uge 20, 2026'],
      [],
      ['', 'Anna', 'Bo', 'Eva'],
      ['Mandag', '08-16', '', '10-18'],
      ['Tirsdag', '', '12-20', ''],
      ['Onsdag', '08-16', '', ''],
    ];
    const found = reading(weekdays);
    expect(found).toMatchObject({ verdict: 'roster', questions: [], layout: 'date-by-person' });
    expect(entriesOf(found)).toContain('Bo 2026-05-12 12:00-20:00');
  });

  test('asks for the week where nothing says it, at the cell of the first day', () => {
    const found = reading([
      ['', 'Anna', 'Bo'],
      ['Mandag', '08-16', ''],
      ['Tirsdag', '', '12-20'],
      ['Onsdag', '08-16', ''],
    ]);
    expect(found.verdict).toBe('needs-input');
    expect(found.questions.map(({ key, cells }) => [key, cells.map(({ address }) => address)])).toEqual([
      ['week:ark1', ['A2']],
    ]);
  });

  test('leaves lists and calendars to others', () => {
    const list = [
      ['Dato', 'Tid', 'Navn'],
      [date('2026-03-02'), '08-16', 'Anna'],
      [date('2026-03-03'), '08-16', 'Bo'],
    ];
    expect(reading(list).layout).toBe('list');
    const calendar = [
      ['Ida Krog'],
      ['Mandag', 'Tirsdag', 'Onsdag'],
      ['2-3-2026', '3-3-2026', '4-3-2026'],
      ['08-16', '', '12-20'],
      ['9-3-2026', '10-3-2026', '11-3-2026'],
      ['', '10-14', '07-15'],
    ];
    expect(reading(calendar).layout).toBe('personal-week');
  });

  test('has its days in the column that the manager gives', () => {
    const two = rows.map((row, at) => [at === 0 ? 'Oprettet' : date(`2026-02-0${String(at)}`), ...row]);
    const mapping = { columns: new Map([[1, 'date'] as const]), rows: new Map() };
    const found = readMapped(gridOf(two), { ...danish, mapping });
    expect([...found.entries][0]).toMatchObject({
      person: 'Anna Lind',
      start: day('2026-03-02') * 1440 + 480,
    });
  });
});
