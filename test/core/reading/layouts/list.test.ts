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

const header = ['Navn', 'Dato', 'Start', 'Slut'];
const anna: readonly Given[] = ['Anna Lind', '02-03-2026', '08:00', '16:00'];
const annas = 'Anna Lind 2026-03-02 08:00-16:00';

describe('headers', () => {
  test.each<[string, string[]]>([
    ['da', ['Navn', 'Dato', 'Start', 'Slut']],
    ['da', ['Medarbejder', 'Dato', 'Mødetid', 'Sluttid']],
    ['da', ['Medarbejder', 'Vagtdato', 'Fra kl.', 'Til kl.']],
    ['nb', ['Ansatt', 'Dato', 'Fra', 'Til']],
    ['sv', ['Namn', 'Datum', 'Börjar', 'Slutar']],
    ['en', ['Employee name', 'Date', 'Start time', 'Finish']],
    ['de', ['Mitarbeiter', 'Datum', 'Beginn', 'Ende']],
    ['en with da', ['Name / Navn', 'Date / Dato', 'Start (kl.)', 'End (kl.)']],
  ])('%s: %j', (_, names) => {
    const result = reading([names, anna]);
    expect(result).toMatchObject({ verdict: 'roster', layout: 'list', unread: [], questions: [] });
    expect(entriesOf(result)).toEqual([annas]);
  });

  test.each<[string]>([
    ['Tid'],
    ['Arbejdstid'],
    ['Vakt'],
    ['Arbetspass'],
    ['Shift'],
    ['Schichtzeit'],
    ['Schicht'],
    ['Vagt'],
  ])('a from-to in one column: %s', (name) => {
    expect(
      entriesOf(
        reading([
          ['Navn', 'Dato', name],
          ['Anna Lind', '02-03-2026', '08-16'],
        ]),
      ),
    ).toEqual([annas]);
  });

  test('first and last names in two columns', () => {
    const result = reading([
      ['Fornavn', 'Efternavn', 'Dato', 'Tid'],
      ['Anna', 'Lind', '02-03-2026', '08-16'],
    ]);
    expect(entriesOf(result)).toEqual([annas]);
  });

  test('a title, blank rows and columns, unknown columns and another order are survived', () => {
    const result = reading(
      [
        ['Vagtplan marts 2026'],
        [],
        [null, 'Slut', 'Tlf.', 'Start', 'Skabsnøgle', 'Dato', 'Navn'],
        [null, '16:00', '12345678', '08:00', 'B7', '02-03-2026', 'Anna Lind'],
        [],
        [null, '22:00', null, '16:00', null, '02-03-2026', 'Bo Dam'],
      ],
      { firstRow: 3, firstColumn: 2 },
    );
    expect(entriesOf(result)).toEqual([annas, 'Bo Dam 2026-03-02 16:00-22:00']);
    expect(result.entries.at(0).cells.map(({ address }) => address)).toEqual(['F7', 'D7']);
    expect(result.unread).toEqual([]);
  });

  test('a header repeated further down is recognised', () => {
    const result = reading([header, anna, [], header, ['Bo Dam', '03-03-2026', '08:00', '12:00']]);
    expect(entriesOf(result)).toEqual([annas, 'Bo Dam 2026-03-03 08:00-12:00']);
    expect(result.unread).toEqual([]);
  });

  test('without a header for people the column with one name a row is taken, and said so', () => {
    const rows: Given[][] = [['Datum', 'Schicht', 'Schichtzeit', 'Dienst']];
    for (const [date, early, late] of [
      ['02-03-2026', 531, 414],
      ['03-03-2026', 414, 531],
    ] as const) {
      rows.push([date, 'Früh', '08-16', early], [date, 'Nacht', '19-10', late]);
    }
    const result = reading(rows);
    expect(entriesOf(result)).toEqual([
      '531 2026-03-02 08:00-16:00',
      '414 2026-03-02 19:00-10:00+1',
      '414 2026-03-03 08:00-16:00',
      '531 2026-03-03 19:00-10:00+1',
    ]);
    expect(noticesOf(result)).toEqual(['personByContent']);
  });
});

describe('times', () => {
  const time = (hours: number): Given => [hours / 24, 'hh:mm'];

  test.each<[string, Given, Given, string]>([
    ['Excel times', time(8), time(16), '08:00-16:00'],
    ['24:00 as text', '16:00', '24:00', '16:00-00:00+1'],
    ['an Excel 1.0', time(16), time(24), '16:00-00:00+1'],
    ['an Excel 0', time(16), time(0), '16:00-00:00+1'],
    ['past midnight', time(22), time(6), '22:00-06:00+1'],
    ['whole numbers', 900, 1730, '09:00-17:30'],
    ['hours', 8, 16, '08:00-16:00'],
    ['dots', '8.30', '16.15', '08:30-16:15'],
    ['am and pm', '8 am', '4:30 pm', '08:00-16:30'],
    ['sixteen hours', '19:00', '11:00', '19:00-11:00+1'],
  ])('%s', (_, start, end, expected) => {
    const result = reading([header, ['Anna Lind', '02-03-2026', start, end]]);
    expect(entriesOf(result)).toEqual([`Anna Lind 2026-03-02 ${expected}`]);
    expect(result.unread).toEqual([]);
  });

  test('dates in the start and end cells count before the date column', () => {
    const at = (iso: string): Given => [serial(iso), 'dd-mm-yyyy hh:mm'];
    const result = reading([
      ['Navn', 'Start', 'Slut', 'Dato'],
      ['Anna Lind', at('2026-03-02T22:00'), at('2026-03-03T06:00'), '02-03-2026'],
      ['Bo Dam', '03-03-2026 08:00', '03-03-2026 16:00', '03-03-2026'],
    ]);
    expect(entriesOf(result)).toEqual([
      'Anna Lind 2026-03-02 22:00-06:00+1',
      'Bo Dam 2026-03-03 08:00-16:00',
    ]);
  });

  test.each<[string, Given, Given, string[]]>([
    ['the same time twice', '06:00', '06:00', ['C2 startsAndEnds', 'D2 startsAndEnds']],
    ['no end', '08:00', null, ['C2 noEnd']],
    ['no start', null, '16:00', ['D2 noStart']],
    ['no clock', '08:00', '17015', ['D2 notATime']],
    ['no clock on either side', '25:00', 'sent', ['C2 notATime', 'D2 notATime']],
    ['twenty hours', '11:00', '07:00', ['C2 tooLong', 'D2 tooLong']],
    ['half hours as decimals', 8.5, 16, ['C2 notATime']],
    ['an error', '#N/A', '16:00', ['C2 errorCell']],
    ['no times', null, null, ['A2 noTimes']],
    [
      'a day and more',
      [serial('2026-03-02T08:00'), 'dd-mm-yyyy hh:mm'],
      [serial('2026-03-04T08:00'), 'dd-mm-yyyy hh:mm'],
      ['C2 endsBeforeStart', 'D2 endsBeforeStart'],
    ],
  ])('%s is unread with its cell', (_, start, end, expected) => {
    const result = reading([
      header,
      ['Anna Lind', '02-03-2026', start, end],
      ['Bo Dam', '02-03-2026', '08:00', '12:00'],
    ]);
    expect(unreadOf(result)).toEqual(expected);
    expect(entriesOf(result)).toEqual(['Bo Dam 2026-03-02 08:00-12:00']);
  });

  test('a stated length confirms a long shift, contradicts another and names the probable end of a third', () => {
    const result = reading([
      [...header, 'Timer'],
      ['Anna Lind', '02-03-2026', '14:00', '08:00', 18],
      ['Bo Dam', '02-03-2026', '08:00', '16:00', 4],
      ['Ida Vang', '02-03-2026', 900, 17_015, 7.5],
      ['Eva Holm', '02-03-2026', '08:00', '16:00', '7,5'],
    ]);
    expect(entriesOf(result)).toEqual([
      'Anna Lind 2026-03-02 14:00-08:00+1',
      'Bo Dam 2026-03-02 08:00-16:00',
      'Eva Holm 2026-03-02 08:00-16:00',
    ]);
    expect(noticesOf(result)).toEqual(['E3 lengthContradicts']);
    expect(result.unread).toMatchObject([
      { cell: { address: 'D4' }, reason: { data: { time: { timeOfDay: 1_035 } } } },
    ]);
  });

  test('split shifts in two pairs of columns and in one cell', () => {
    const pairs = reading([
      [...header, 'Start', 'Slut'],
      ['Anna Lind', '02-03-2026', '08:00', '11:00', '16:00', '20:00'],
    ]);
    const cell = reading([
      ['Navn', 'Dato', 'Tid'],
      ['Anna Lind', '02-03-2026', '8-11 og 16-20'],
    ]);
    const expected = ['Anna Lind 2026-03-02 08:00-11:00', 'Anna Lind 2026-03-02 16:00-20:00'];
    expect(entriesOf(pairs)).toEqual(expected);
    expect(entriesOf(cell)).toEqual(expected);
  });

  test('a 12-hour clock is asked about once a pattern, and nothing is guessed', () => {
    const result = reading([
      ['Name', 'Date', 'Shift'],
      ['Anna Lind', '02-03-2026', '3:30-8'],
      ['Bo Dam', '02-03-2026', '10:30-3:30'],
      ['Eva Holm', '03-03-2026', '11-7'],
    ]);
    expect(result).toMatchObject({
      verdict: 'needs-input',
      entries: { length: 0 },
      questions: [{ key: 'clock:3:30-8' }, { key: 'clock:10:30-3:30' }, { key: 'clock:11-7' }],
    });
    expect(unreadOf(result)).toEqual(['C2 twelveHour', 'C3 twelveHour', 'C4 twelveHour']);
  });
});

describe('dates', () => {
  const row = (date: Given, name = 'Anna Lind'): Given[] => [name, date, '08:00', '16:00'];

  test.each<[string, Given]>([
    ['real', [serial('2026-03-02'), 'dd-mm-yyyy']],
    ['with a time of 00:00', [serial('2026-03-02'), 'yyyy-mm-dd hh:mm:ss']],
    ['a serial number under a date header', serial('2026-03-02')],
    ['text', '2. marts 2026'],
    ['text with its weekday', 'mandag d. 2. marts 2026'],
    ['without a year', '2/3'],
  ])('%s', (_, date) => {
    expect(entriesOf(reading([header, row(date)]))).toEqual([annas]);
  });

  test('of the 1904 system', () => {
    const grid = gridOf([header, row([serial('2026-03-02') - 1_462, 'dd-mm-yyyy'])], { date1904: true });
    expect(entriesOf(readSheet(grid, danish))).toEqual([annas]);
  });

  test('a date without a year asks for it, unless the title or the weekdays say', () => {
    const asked = reading([header, row('2/3')]);
    expect(asked.questions.map(({ key }) => key)).toEqual(['year:ark1']);
    const titled = reading([['Vagtplan 2025'], header, row('2/3')]);
    expect(titled.questions).toEqual([]);
    expect(entriesOf(titled)).toEqual(['Anna Lind 2025-03-02 08:00-16:00']);
    const weekdays = reading([header, row('søn 2/3'), row('man 3/3'), row('tir 4/3')]);
    expect(weekdays.questions).toEqual([]);
    expect(noticesOf(weekdays)).toEqual(['yearFromWeekdays']);
    expect(entriesOf(weekdays)[0]).toBe('Anna Lind 2025-03-02 08:00-16:00');
  });

  test('dates without a year run on into January', () => {
    const result = reading([['Vagtplan 2025'], header, row('30/12'), row('31/12'), row('1/1'), row('2/1')]);
    expect(entriesOf(result).map((entry) => entry.slice(10, 20))).toEqual([
      '2025-12-30',
      '2025-12-31',
      '2026-01-01',
      '2026-01-02',
    ]);
  });

  test('day and month in the order under which every date exists', () => {
    const result = reading([header, row('3/2/2026'), row('3/15/2026')]);
    expect(entriesOf(result).map((entry) => entry.slice(10, 20))).toEqual(['2026-03-02', '2026-03-15']);
  });

  test('written once a day it holds for the rows below', () => {
    const result = reading([
      header,
      row('02-03-2026'),
      row(null, 'Bo Dam'),
      row('03-03-2026'),
      row(null, 'Bo Dam'),
    ]);
    expect(entriesOf(result)).toEqual([
      annas,
      'Bo Dam 2026-03-02 08:00-16:00',
      'Anna Lind 2026-03-03 08:00-16:00',
      'Bo Dam 2026-03-03 08:00-16:00',
    ]);
    expect(result.entries.at(1).cells.map(({ address }) => address)).toEqual(['C3', 'D3', 'B2']);
  });

  test('where dates are repeated a missing one is not guessed', () => {
    const result = reading([header, row('02-03-2026'), row('02-03-2026', 'Bo Dam'), row(null, 'Eva Holm')]);
    expect(entriesOf(result)).toHaveLength(2);
    expect(unreadOf(result)).toEqual(['C4 noDate', 'D4 noDate']);
  });

  test('a merged date holds for its rows even so', () => {
    const rows = [
      header,
      row('02-03-2026'),
      row(null, 'Bo Dam'),
      row('03-03-2026'),
      row('03-03-2026', 'Bo Dam'),
    ];
    const result = reading(rows, { merges: [{ row: 1, column: 1, rows: 2, columns: 1 }] });
    expect(entriesOf(result)).toHaveLength(4);
  });

  test('a row of its own heads the rows below', () => {
    const rows: Given[][] = [
      ['Navn', 'Start', 'Slut', 'Dato'],
      ['Mandag 2. marts 2026'],
      ['Anna Lind', '08:00', '16:00'],
      ['Tirsdag 3. marts 2026'],
      ['Bo Dam', '08:00', '16:00'],
    ];
    expect(entriesOf(reading(rows))).toEqual([annas, 'Bo Dam 2026-03-03 08:00-16:00']);
  });

  test('the only date of the title holds for all, and is named as evidence', () => {
    const result = reading([
      ['Vagtplan mandag 2. marts 2026'],
      ['Navn', 'Start', 'Slut'],
      ['Anna Lind', '08:00', '16:00'],
    ]);
    expect(entriesOf(result)).toEqual([annas]);
    expect(result.evidence.map(({ key }) => key)).toContain('reading.dateStated');
  });

  test('weekdays in a stated week', () => {
    const result = reading([
      ['Uge 10 2026'],
      ['Dag', 'Navn', 'Tid'],
      ['Mandag', 'Anna Lind', '08-16'],
      ['Søndag', 'Bo Dam', '08-16'],
    ]);
    expect(entriesOf(result)).toEqual([annas, 'Bo Dam 2026-03-08 08:00-16:00']);
  });

  test('a weekday that contradicts its date is said so', () => {
    const result = reading([
      ['Navn', 'Ugedag', 'Dato', 'Tid'],
      ['Anna Lind', 'tirsdag', '02-03-2026', '08-16'],
    ]);
    expect(entriesOf(result)).toEqual([annas]);
    expect(noticesOf(result)).toEqual(['C2 weekdayContradicts']);
  });

  test.each<[string, Given]>([
    ['that does not exist', '31-04-2026'],
    ['that is none', 'engang'],
  ])('a date %s is not used', (_, date) => {
    const result = reading([header, anna, row(date, 'Bo Dam')]);
    expect(entriesOf(result)).toEqual([annas]);
    expect(unreadOf(result)).toEqual(['B3 notADate', 'C3 noDate', 'D3 noDate']);
  });
});

describe('people', () => {
  test.each<[Given]>([[null], ['VACANCY'], ['Ledig vagt'], ['zzz_CoverShift']])(
    'the name %j is nobody',
    (name) => {
      const result = reading([header, anna, [name, '02-03-2026', '16:00', '22:00']]);
      expect(entriesOf(result)).toEqual([annas]);
      expect(unreadOf(result)).toEqual(['C3 noPerson', 'D3 noPerson']);
    },
  );

  test.each([['I alt'], ['Total'], ['Summa'], ['Gesamt'], ['Bemærkninger: husk nøglen'], ['Åbningstid']])(
    'the row %j is not a person',
    (label) => {
      const result = reading([header, anna, [label, null, '08:00', '16:00']]);
      expect(entriesOf(result)).toEqual([annas]);
      expect(result.unread).toEqual([]);
    },
  );

  test('age, birth date, under 18, place, zone, role and note stand with the shift', () => {
    const result = reading([
      [...header, 'Fødselsdato', 'Alder', 'Under 18', 'Sted', 'Zone', 'Rolle', 'Bemærkning'],
      [...anna, '12-05-2009', 16, 'ja', 'Kiosk Nord', 'Lager', 'Ungarbejder', 'ny'],
    ]);
    expect([...result.entries]).toMatchObject([
      {
        birthDate: day('2009-05-12'),
        age: 16,
        under18: true,
        place: 'Kiosk Nord',
        zone: 'Lager',
        role: 'Ungarbejder',
        note: 'ny',
      },
    ]);
  });

  test('what these columns do not say clearly is unread, and the shift stays', () => {
    const result = reading([
      [...header, 'Fødselsdato', 'Alder', 'Under 18'],
      [...anna, 'maj 09', 'gammel', 'måske'],
    ]);
    expect(entriesOf(result)).toEqual([annas]);
    expect(unreadOf(result)).toEqual(['E2 notADate', 'F2 notAnAge', 'G2 notAnAge']);
  });
});

describe('kinds of shift', () => {
  test.each([
    ['Bagvagt', '08:00', '16:00', 'Anna Lind 2026-03-02 08:00-16:00 on-call'],
    ['Ferie', null, null, 'Anna Lind 2026-03-02 00:00-00:00+1 absence'],
    ['Måske', '08:00', '16:00', 'Anna Lind 2026-03-02 08:00-16:00 tentative'],
    ['Aftenvagt', '16:00', '22:00', 'Anna Lind 2026-03-02 16:00-22:00'],
  ])('%s', (kind, start, end, expected) => {
    const result = reading([
      [...header, 'Vagttype'],
      ['Anna Lind', '02-03-2026', start, end, kind],
      ['Bo Dam', '02-03-2026', '08:00', '12:00', 'Dagvagt'],
    ]);
    expect(entriesOf(result)[0]).toBe(expected);
    expect(result.unread).toEqual([]);
  });

  test('an absence word in place of the times', () => {
    const result = reading([header, ['Anna Lind', '02-03-2026', 'syg', null], anna]);
    expect(entriesOf(result)).toEqual(['Anna Lind 2026-03-02 00:00-00:00+1 absence', annas]);
  });

  test.each<[string, Given, string[], string[]]>([
    ['from-to', '12:00-12:30', ['Anna Lind 2026-03-02 12:00-12:30 break'], []],
    ['none', '-', [], []],
    ['none as a number', 0, [], []],
  ])('a break as %s', (_, pause, breaks, notices) => {
    const result = reading([
      [...header, 'Pause'],
      [...anna, pause],
    ]);
    expect(entriesOf(result)).toEqual([annas, ...breaks]);
    expect(noticesOf(result)).toEqual(notices);
    expect(result.unread).toEqual([]);
    expect(result.entries.at(0).unplacedBreakMinutes).toBeUndefined();
  });

  test.each<[string, Given, number]>([
    ['minutes', 30, 30],
    ['minutes as text', '30 min', 30],
    ['hours', 0.75, 45],
    ['hours as text', '½ time', 30],
    ['clock digits', '0:30', 30],
    ['a part of a day', 1 / 48, 30],
    ['hours and minutes', '1 t 15 min', 75],
  ])('a break of which only the length is known, in %s', (_, pause, minutes) => {
    const result = reading([
      [...header, 'Pause'],
      [...anna, pause],
      ['Bo Dam', '02-03-2026', '08:00', '16:00', null],
    ]);
    expect(entriesOf(result)).toEqual([annas, 'Bo Dam 2026-03-02 08:00-16:00']);
    expect(Array.from(result.entries.unplacedBreak.slice(0, 2))).toEqual([minutes, 0]);
    expect(noticesOf(result)).toEqual(['E2 breaksWithoutTimes']);
    expect(result.unread).toEqual([]);
  });

  test('a number from 1 to 4 is hours beside parts of hours, else it is not clear', () => {
    const rows = (bo: Given) =>
      reading([
        [...header, 'Pause'],
        [...anna, 1],
        ['Bo Dam', '02-03-2026', '08:00', '16:00', bo],
      ]);
    expect(Array.from(rows(0.5).entries.unplacedBreak.slice(0, 2))).toEqual([60, 30]);
    expect(Array.from(rows(2).entries.unplacedBreak.slice(0, 2))).toEqual([0, 0]);
    expect(noticesOf(rows(2))).toEqual(['E2 breakWithoutLength', 'E3 breakWithoutLength']);
  });

  test('a length beside clock times is that of all breaks together', () => {
    const result = reading([
      [...header, 'Pause start', 'Pause slut', 'Pause'],
      [...anna, '12:00', '12:30', 45],
      ['Bo Dam', '02-03-2026', '08:00', '16:00', '12:00', '12:30', 30],
    ]);
    const lengths = result.entries.map(({ kind, unplacedBreakMinutes = 0 }) => [kind, unplacedBreakMinutes]);
    expect(lengths).toEqual([
      ['work', 15],
      ['break', 0],
      ['work', 0],
      ['break', 0],
    ]);
  });

  test('the break of a row with two shifts, and one that is as long as the shift', () => {
    const result = reading([
      [...header, 'Start', 'Slut', 'Pause'],
      [...anna, '17:00', '18:00', 30],
      ['Bo Dam', '02-03-2026', '08:00', '09:00', null, null, 60],
      ['Eva Holm', '02-03-2026', '08:00', '16:00', null, null, '12:00'],
    ]);
    const lengths = result.entries.map(({ unplacedBreakMinutes = 0 }) => unplacedBreakMinutes);
    expect(lengths).toEqual([30, 0, 0, 0]);
    expect(noticesOf(result)).toEqual([
      'C2 breakInLongest',
      'G4 breakWithoutLength',
      'G2 breaksWithoutTimes',
    ]);
    expect(unreadOf(result)).toEqual(['G3 breakOutside']);
  });

  test('a break in two columns, one outside of the shift and one that is no time', () => {
    const result = reading([
      [...header, 'Pause start', 'Pause slut'],
      [...anna, '12:00', '12:30'],
      ['Bo Dam', '02-03-2026', '08:00', '16:00', '17:00', '17:30'],
      ['Eva Holm', '02-03-2026', '08:00', '16:00', 'middag', null],
    ]);
    expect(entriesOf(result)).toEqual([
      annas,
      'Anna Lind 2026-03-02 12:00-12:30 break',
      'Bo Dam 2026-03-02 08:00-16:00',
      'Eva Holm 2026-03-02 08:00-16:00',
    ]);
    expect(unreadOf(result)).toEqual(['E3 breakOutside', 'F3 breakOutside', 'E4 breakNotRead']);
  });
});

test('hidden rows and columns are left out, and said so', () => {
  const rows: Given[][] = [
    [...header, 'Bemærkning'],
    [...anna, 'hemmeligt'],
    ['Bo Dam', '02-03-2026', '16:00', '22:00'],
  ];
  const result = reading(rows, { hiddenRows: [2], hiddenColumns: [4] });
  expect(entriesOf(result)).toEqual([annas]);
  expect(result.entries.at(0).note).toBeUndefined();
  expect(noticesOf(result)).toEqual(['hiddenRows', 'hiddenColumns']);
});

test('a time beside the table is listed, a remark is not', () => {
  const result = reading([header, anna, [], ['Husk at låse'], [null, null, null, null, null, '12-16']]);
  expect(unreadOf(result)).toEqual(['F5 outside']);
});

test('a note that is nothing but a word for absence makes it one', () => {
  const result = reading([
    [...header, 'Bemærkning'],
    [...anna, 'syg'],
    ['Bo Dam', '02-03-2026', '08:00', '16:00', 'vikar, da Anna er syg'],
  ]);
  expect(entriesOf(result)).toEqual([`${annas} absence`, 'Bo Dam 2026-03-02 08:00-16:00']);
});

test('a 12-hour clock in start and end columns is asked about', () => {
  const result = reading([
    header,
    ['Anna Lind', '02-03-2026', '10:30', '3:30'],
    ['Bo Dam', '02-03-2026', '3:30', '8'],
  ]);
  expect(result).toMatchObject({
    verdict: 'needs-input',
    entries: { length: 0 },
    questions: [{ key: 'clock:10:30-3:30' }, { key: 'clock:3:30-8' }],
  });
});

test('a list whose dates stand with the times needs no date column', () => {
  const at = (iso: string): Given => [serial(iso), 'dd-mm-yyyy hh:mm'];
  const result = reading([
    ['Navn', 'Start', 'Slut'],
    ['Anna Lind', at('2026-03-02T08:00'), at('2026-03-02T16:00')],
    ['Bo Dam', at('2026-03-02T22:00'), at('2026-03-03T06:00')],
  ]);
  expect(entriesOf(result)).toEqual([annas, 'Bo Dam 2026-03-02 22:00-06:00+1']);
});
