import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, unreadOf } from '../shown';

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
const days: Given[] = [date('2026-03-02'), date('2026-03-03')];

/** Each person in two rows, the shifts in the first. */
function table(people: readonly (readonly [string, string])[], between: Given[][] = []): Given[][] {
  const rows = people.flatMap(([first, last]) => [[first, '08-16', '10-18'], [last], ...between]);
  return [['Navn', ...days], ...rows];
}

const four = [
  ['Anna', 'Lind'],
  ['Bo', 'Dam'],
  ['Eva', 'Holm'],
  ['Ida', 'Vang'],
] as const;
const names = (rows: Given[][], more = {}) => {
  const grid = gridOf(rows);
  const reading = readSheet(grid, { ...danish, ...more });
  expect(accounted(reading)).toBe(nonEmptyCells(grid));
  const people = [...new Set(reading.entries.map(({ person }) => person))];
  return { people, keys: reading.questions.map(({ key }) => key), reading };
};

describe('a table of people and days', () => {
  test('four names in two rows each are four people', () => {
    const { people, keys, reading } = names(table(four));
    expect(people).toEqual(['Anna Lind', 'Bo Dam', 'Eva Holm', 'Ida Vang']);
    expect(keys).toEqual([]);
    expect(reading.notices.map(({ text }) => text)).toContainEqual({
      key: 'doubts.splitNamesJoined',
      data: { count: 4 },
    });
  });

  test('two names with a blank row between are clear too', () => {
    expect(names(table(four.slice(0, 2), [[]])).people).toEqual(['Anna Lind', 'Bo Dam']);
  });

  test('two or three without any could be people who are not at work, and are asked about', () => {
    for (const count of [2, 3]) {
      const { people, keys } = names(table(four.slice(0, count)));
      expect(people).toEqual(['Anna', 'Bo', 'Eva'].slice(0, count));
      expect(keys).toEqual(['split-names:ark1']);
    }
  });

  test.each([
    ['yes', ['Anna Lind', 'Bo Dam']],
    ['no', ['Anna', 'Bo']],
  ])('answered %s', (answer, expected) => {
    const { people, keys } = names(table(four.slice(0, 2)), {
      answers: new Map([['split-names:ark1', answer]]),
    });
    expect([people, keys]).toEqual([expected, []]);
  });

  test('the staff list tells one pair from two people', () => {
    const [one] = four;
    expect(names(table([one]), { names: new Set(['Anna Lind', 'Bo Dam']) }).people).toEqual(['Anna Lind']);
    expect(names(table([one]), { names: new Set(['Anna', 'Lind']) }).people).toEqual(['Anna']);
  });

  test('the surname may stand above, as the staff list knows', () => {
    const rows = table([
      ['Lind,', 'Anna'],
      ['Dam,', 'Bo'],
    ]);
    const { people } = names(rows, { names: new Set(['Anna Lind', 'Bo Dam']) });
    expect(people).toEqual(['Anna Lind', 'Bo Dam']);
  });

  test('shifts may stand in both rows of somebody on the staff list', () => {
    const rows = [
      ['Navn', ...days],
      ['Anna', '08-12', ''],
      ['Lind', '14-18', '10-18'],
      ['Bo Dam', '', '08-16'],
    ];
    const { reading } = names(rows, { names: new Set(['Anna Lind', 'Bo Dam']) });
    expect(entriesOf(reading)).toEqual([
      'Anna Lind 2026-03-02 08:00-12:00',
      'Anna Lind 2026-03-02 14:00-18:00',
      'Anna Lind 2026-03-03 10:00-18:00',
      'Bo Dam 2026-03-03 08:00-16:00',
    ]);
    expect(reading.unread).toEqual([]);
  });

  test.each<[string, Given[][]]>([
    ['somebody at work between', [...table(four), ['Ole', '08-16', '']]],
    ['two in a row who are not at work', [...table(four), ['Ole'], ['Per']]],
    ['roles below the names', table(four.map(([first]) => [first, 'Vikar'] as const))],
    [
      'initials',
      table(four.map(([first, last]) => [first.slice(0, 2).toUpperCase(), last.toUpperCase()] as const)),
    ],
    ['whole names', table(four.map(([first, last]) => [`${first} ${last}`, 'Ferieafløser'] as const))],
  ])('%s: no names in two rows', (_, rows) => {
    const { people, keys } = names(rows);
    expect(people.filter((person) => /^(Anna|Bo|Eva|Ida) (Lind|Dam|Vikar)$/.test(person))).toEqual(
      rows[1]![0] === 'Anna Lind' ? ['Anna Lind', 'Bo Dam'] : [],
    );
    expect(keys).toEqual([]);
  });
});

describe('a list', () => {
  const row = (name: string, of: Given) => [of, name, '08-16'];
  const header = ['Dato', 'Navn', 'Tid'];

  test('a row with nothing but a word under each name is the rest of it', () => {
    const rows = [
      header,
      row('Anna', days[0]),
      [null, 'Lind'],
      row('Bo', days[0]),
      [null, 'Dam'],
      row('Anna', days[1]),
      [null, 'Lind'],
    ];
    const { people, keys, reading } = names(rows);
    expect([people, keys, reading.unread]).toEqual([['Anna Lind', 'Bo Dam'], [], []]);
    expect(reading.verdict).toBe('roster');
  });

  test('one such row is listed unless the staff list has the name', () => {
    const rows = [header, row('Anna', days[0]), [null, 'Lind'], row('Bo Dam', days[1])];
    const { people, reading } = names(rows);
    expect([people, unreadOf(reading)]).toEqual([['Anna', 'Bo Dam'], ['B3 noTimes']]);
    expect(names(rows, { names: new Set(['Anna Lind']) }).people).toEqual(['Anna Lind', 'Bo Dam']);
  });
});
