import { describe, expect, test } from '@jest/globals';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish, type Given, gridOf, type More, serial } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells, noticesOf, unreadOf } from '../shown';

function reading(rows: readonly (readonly Given[])[], more: More = {}) {
  const grid = gridOf(rows, more);
  const result = readSheet(grid, danish);
  expect(accounted(result)).toBe(nonEmptyCells(grid));
  return result;
}

const date = (iso: string): Given => [serial(iso), 'dd-mm-yyyy'];
const head = ['Navn', 'Dato', 'Start', 'Slut'];

describe('lists side by side', () => {
  const weeks = [
    ['Uge 10', '', '', '', '', 'Uge 11'],
    [...head, '', ...head],
    ['Ida Krog', date('2026-03-02'), '08:00', '16:00', '', 'Bo Dam', date('2026-03-09'), '07:00', '15:00'],
    ['Bo Dam', date('2026-03-03'), '16:00', '22:00', '', 'Ida Krog', date('2026-03-10'), '22:00', '06:00'],
    ['', '', '', '', '', 'Eva Holm', date('2026-03-11'), '1O', '16'],
  ];

  test('week by week', () => {
    const result = reading(weeks);
    expect(entriesOf(result)).toEqual([
      'Ida Krog 2026-03-02 08:00-16:00',
      'Bo Dam 2026-03-03 16:00-22:00',
      'Bo Dam 2026-03-09 07:00-15:00',
      'Ida Krog 2026-03-10 22:00-06:00+1',
    ]);
    expect(unreadOf(result)).toEqual(['H5 notATime']);
    expect(result.evidence.map(({ key }) => key)).toContain('reading.listsSideBySide');
    expect(new Set(result.entries.map(({ place, zone }) => place ?? zone))).toEqual(new Set([undefined]));
  });

  test('without a column between them, and only weekdays under the week of each', () => {
    const result = reading([
      ['Uge 10 2026', '', '', 'Uge 11'],
      ['Dag', 'Navn', 'Tid', 'Dag', 'Navn', 'Tid'],
      ['mandag', 'Ida', '8-16', 'mandag', 'Bo', '8-16'],
      ['tirsdag', 'Bo', '8-16', 'onsdag', 'Ida', '12-20'],
    ]);
    expect(entriesOf(result)).toEqual([
      'Ida 2026-03-02 08:00-16:00',
      'Bo 2026-03-03 08:00-16:00',
      'Bo 2026-03-09 08:00-16:00',
      'Ida 2026-03-11 12:00-20:00',
    ]);
    expect(result.verdict).toBe('roster');
  });

  test('one column of days before two places', () => {
    const result = reading(
      [
        ['', 'Kiosk Nord', '', '', 'Kiosk Syd'],
        ['Dato', 'Navn', 'Fra', 'Til', 'Navn', 'Fra', 'Til'],
        [date('2026-03-02'), 'Ida', '8', '16', 'Bo', '9', '17'],
        [date('2026-03-03'), '', '', '', 'Eva', '9', '17'],
        [date('2026-03-04'), 'Eva', '8', '16', '', '', ''],
      ],
      { merges: [{ row: 0, column: 1, rows: 1, columns: 3 }] },
    );
    expect(result.entries.map(({ person, place }) => [person, place])).toEqual([
      ['Ida', 'Kiosk Nord'],
      ['Eva', 'Kiosk Nord'],
      ['Bo', 'Kiosk Syd'],
      ['Eva', 'Kiosk Syd'],
    ]);
    expect(entriesOf(result)[3]).toBe('Eva 2026-03-03 09:00-17:00');
  });

  test('a day over each, in rows of three', () => {
    const day = ['Navn', 'Fra', 'Til', ''];
    const result = reading([
      ['Vagtplan 2026'],
      ['Mandag 2/3', '', '', '', 'Tirsdag 3/3', '', '', '', 'Onsdag 4/3'],
      [...day, ...day, ...day],
      ['Ida', '8:00', '16:00', '', 'Bo', '8:00', '16:00', '', 'Ida', '12:00', '20:00'],
      ['Bo', '16:00', '22:00'],
      [],
      ['Torsdag 5/3', '', '', '', 'Fredag 6/3'],
      [...day, ...day],
      ['Eva', '8:00', '16:00', '', 'Bo', '22:00', '06:00'],
    ]);
    expect(entriesOf(result).sort()).toEqual([
      'Bo 2026-03-02 16:00-22:00',
      'Bo 2026-03-03 08:00-16:00',
      'Bo 2026-03-06 22:00-06:00+1',
      'Eva 2026-03-05 08:00-16:00',
      'Ida 2026-03-02 08:00-16:00',
      'Ida 2026-03-04 12:00-20:00',
    ]);
    expect(result).toMatchObject({ verdict: 'roster', questions: [] });
  });

  test.each<[string, object]>([
    ['Bagvagt', { kind: 'on-call' }],
    ['Lukker', { kind: 'work', role: 'Lukker' }],
    ['Torvet', { kind: 'work', zone: 'Torvet' }],
  ])('%s over the second of them', (title, expected) => {
    const result = reading([
      ['Vagtplan for butikken'],
      ['', '', '', '', '', title],
      [...head, '', ...head],
      ['Ida', date('2026-03-02'), '8', '16', '', 'Bo', date('2026-03-02'), '16', '22'],
      ['Bo', date('2026-03-03'), '8', '16', '', 'Ida', date('2026-03-03'), '16', '22'],
    ]);
    const [one, , other] = [...result.entries];
    expect(one).toMatchObject({ person: 'Ida', kind: 'work' });
    expect([one?.zone, one?.place, one?.role]).toEqual([undefined, undefined, undefined]);
    expect(other).toMatchObject({ person: 'Bo', ...expected });
  });

  test('the year is asked once for all of them', () => {
    const result = reading([
      ['Navn', 'Dato', 'Tid', '', 'Navn', 'Dato', 'Tid'],
      ['Ida', '2/3', '8-16', '', 'Bo', '9/3', '8-16'],
      ['Bo', '3/3', '8-16', '', 'Ida', '10/3', '8-16'],
    ]);
    expect(result.entries).toHaveLength(4);
    expect(result.questions.map(({ key }) => key)).toEqual(['year:ark1']);
  });

  test('two shifts of one person, and a list of telephone numbers, are no second list', () => {
    const result = reading([
      ['Navn', 'Dato', 'Start', 'Slut', 'Start', 'Slut', '', 'Navn', 'Telefon'],
      ['Ida', date('2026-03-02'), '8', '12', '14', '18', '', 'Ida', '20 30 40 50'],
      ['Bo', date('2026-03-03'), '8', '12', '', '', '', 'Bo', '20 30 40 51'],
    ]);
    expect(entriesOf(result)).toEqual([
      'Ida 2026-03-02 08:00-12:00',
      'Ida 2026-03-02 14:00-18:00',
      'Bo 2026-03-03 08:00-12:00',
    ]);
    expect(noticesOf(result)).toEqual([]);
  });
});

describe('what stands over each of several tables', () => {
  const table = ['Dato', 'Åbner 7-14', 'Lukker 14-21'];
  const days = ['2/3-2026', '3/3-2026', '4/3-2026'];
  const places = (rows: Given[][]) =>
    new Set(
      reading(rows).entries.map(({ person, place, zone, kind }) => [person, place, zone, kind].join(' ')),
    );
  const both = (north: string, south: string) =>
    new Set(
      ['Ida', 'Bo']
        .map((name) => `${name} ${north}`)
        .concat(['Eva', 'Liv'].map((name) => `${name} ${south}`)),
    );

  test.each<[string, string, string, string]>([
    ['Kiosk Nord', 'Kiosk Syd', 'Kiosk Nord  work', 'Kiosk Syd  work'],
    ['Torvet', 'Havnen', 'Torvet  work', 'Havnen  work'],
    ['Marts', 'April', '  work', '  work'],
    ['Butik', 'Bagvagt', '  work', '  on-call'],
  ])('%s and %s, functions side by side', (left, right, north, south) => {
    const rows = days.map((day, at) => {
      const [one, two] = at % 2 === 0 ? ['Ida', 'Bo'] : ['Bo', 'Ida'];
      const [three, four] = at % 2 === 0 ? ['Eva', 'Liv'] : ['Liv', 'Eva'];
      return [day, one, two, '', day, three, four];
    });
    expect(places([[left, '', '', '', right], [...table, '', ...table], ...rows])).toEqual(
      both(north, south),
    );
  });

  test('functions below each other, days across', () => {
    const block = (title: string, [one, two]: readonly [string, string]): Given[][] => [
      [title],
      ['', ...days],
      ['Åbner 7-14', one, two, one],
      ['Lukker 14-21', two, one, two],
    ];
    const rows = [['Vagtplan'], ...block('Torvet', ['Ida', 'Bo']), [], ...block('Havnen', ['Eva', 'Liv'])];
    expect(places(rows)).toEqual(both('Torvet  work', 'Havnen  work'));
  });
});

describe('days below each other, each under its title', () => {
  test.each<[string, Given[], Given[]]>([
    ['dates without a year', ['Mandag 2/3'], ['Tirsdag 3/3']],
    ['whole dates', ['2. marts 2026'], ['3. marts 2026']],
    ['Excel dates', [date('2026-03-02')], [date('2026-03-03')]],
    ['weekdays', ['Mandag'], ['Tirsdag']],
  ])('%s: the first title holds as the others do', (_, first, second) => {
    const result = reading(
      [
        first,
        ['Navn', 'Fra', 'Til'],
        ['Ida', '8:00', '16:00'],
        ['Bo', '16:00', '22:00'],
        second,
        ['Navn', 'Fra', 'Til'],
        ['Eva', '8:00', '16:00'],
      ],
      { sheet: 'Uge 10 2026' },
    );
    expect(entriesOf(result)).toEqual([
      'Ida 2026-03-02 08:00-16:00',
      'Bo 2026-03-02 16:00-22:00',
      'Eva 2026-03-03 08:00-16:00',
    ]);
    expect(result.verdict).toBe('roster');
  });
});
