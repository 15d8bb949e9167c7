import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, noticesOf, unreadOf } from '../shown';

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
const [monday, tuesday] = [date('2026-03-02'), date('2026-03-03')];

/** Each entry, with the minutes of break whose time is not known. */
function read(rows: readonly (readonly Given[])[]) {
  const grid = gridOf(rows);
  const result = readSheet(grid, danish);
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  const lengths = result.entries.map(({ unplacedBreakMinutes = 0 }) => unplacedBreakMinutes);
  const entries = entriesOf(result).map((entry, at) => (lengths[at] ? `${entry} -${lengths[at]}` : entry));
  return { entries, notices: noticesOf(result), unread: unreadOf(result) };
}

const expected = [
  'Anna Lind 2026-03-02 08:00-16:00 -30',
  'Anna Lind 2026-03-03 08:00-12:00',
  'Bo Dam 2026-03-02 12:00-20:00 -45',
];

describe('breaks of which only the length is known', () => {
  test.each<[string, readonly (readonly Given[])[]]>([
    [
      'in a column beside start and end of each day',
      [
        ['', monday, '', '', tuesday, '', ''],
        ['Navn', 'Start', 'Slut', 'Pause', 'Start', 'Slut', 'Pause'],
        ['Anna Lind', '08:00', '16:00', 30, '08:00', '12:00', ''],
        ['Bo Dam', '12:00', '20:00', 45, '', '', ''],
      ],
    ],
    [
      'in a column beside the times of each day',
      [
        ['', monday, '', tuesday, ''],
        ['Navn', 'Tid', 'Pause', 'Tid', 'Pause'],
        ['Anna Lind', '08-16', 30, '08-12', ''],
        ['Bo Dam', '12-20', 45, '', ''],
      ],
    ],
    [
      'in brackets behind the times',
      [
        ['Navn', monday, tuesday],
        ['Anna Lind', '08-16 (30)', '08-12'],
        ['Bo Dam', '12-20 (45 min)', ''],
      ],
    ],
  ])('%s', (_, rows) => {
    const { entries, notices, unread } = read(rows);
    expect([...entries].sort()).toEqual(expected);
    expect(notices.map((notice) => notice.split(' ')[1])).toEqual(['breaksWithoutTimes']);
    expect(unread).toEqual([]);
  });

  test('days down and people across', () => {
    const { entries } = read([
      ['Dato', 'Anna Lind', 'Bo Dam'],
      [monday, '08-16 (30)', '12-20 (45 min)'],
      [tuesday, '08-12', ''],
      [date('2026-03-04'), '', '08-12'],
    ]);
    expect([...entries].sort()).toEqual([
      expected[0],
      expected[1],
      expected[2],
      'Bo Dam 2026-03-04 08:00-12:00',
    ]);
  });

  test('behind the times of a name in a table of days', () => {
    const { entries, unread } = read([
      ['Dato', 'Kasse', 'Lager'],
      [monday, 'Anna 8-16 (30)', 'Bo 12-20 (45 min pause)'],
      [tuesday, 'Eva 8-12 (½ t)', 'Anna 12-20'],
      [date('2026-03-04'), 'Bo 8-16', 'Eva 10-18'],
    ]);
    expect(entries.filter((entry) => entry.includes(' -'))).toEqual([
      'Anna 2026-03-02 08:00-16:00 -30',
      'Bo 2026-03-02 12:00-20:00 -45',
      'Eva 2026-03-03 08:00-12:00 -30',
    ]);
    expect(unread).toEqual([]);
  });

  test('a night cut at midnight has the breaks of both halves', () => {
    const { entries } = read([
      ['Navn', monday, tuesday],
      ['Anna Lind', '20-24 (15 min)', '0-4 (15 min)'],
      ['Bo Dam', '08-16', '08-16'],
    ]);
    expect(entries[0]).toBe('Anna Lind 2026-03-02 20:00-04:00+1 -30');
  });

  test('when the break is, in the column of the day', () => {
    const { entries, notices } = read([
      ['', monday, '', '', tuesday, '', ''],
      ['Navn', 'Start', 'Slut', 'Pause', 'Start', 'Slut', 'Pause'],
      ['Anna Lind', '08:00', '16:00', '12:00-12:30', '08:00', '12:00', 'ja'],
      ['Bo Dam', '12:00', '20:00', 45, '', '', ''],
    ]);
    expect(entries).toContain('Anna Lind 2026-03-02 12:00-12:30 break');
    expect(notices).toHaveLength(1);
  });
});
