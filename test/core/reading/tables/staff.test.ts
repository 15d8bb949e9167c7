import { describe, expect, it } from '@jest/globals';
import type { Text } from '../../../../src/core/messages/text';
import { readStaff } from '../../../../src/core/reading/tables/staff';
import { danish, day, gridOf, serial, type Given } from '../grid-of';

const DATE = 'dd-mm-yyyy';
const danishHeaders = [
  'Navn',
  'Skrives også',
  'Fødselsdato',
  'Under 18',
  'Rolle',
  'Ansat fra',
  'Må arbejde alene',
];

const read = (rows: readonly (readonly Given[])[], context = danish) =>
  readStaff(gridOf(rows, { sheet: 'Staff' }), context);
const keys = (told: readonly { readonly text: Text }[]) => told.map(({ text }) => text.key);
const refused = ({ unread }: ReturnType<typeof readStaff>) =>
  unread.map(({ cell, text, reason }) => [cell.address, text, reason.key]);

describe('a staff list', () => {
  it.each([
    [
      'English',
      ['Name', 'Also written as', 'Birth date', 'Under 18', 'Role', 'Employed from', 'Works alone allowed'],
      'yes',
      'no',
    ],
    ['Danish', danishHeaders, 'ja', 'nej'],
    [
      'Norwegian',
      ['Navn', 'Skrives også', 'Fødselsdato', 'Under 18', 'Stilling', 'Ansatt fra', 'Kan arbeide alene'],
      'ja',
      'nei',
    ],
    [
      'Swedish',
      ['Namn', 'Skrivs även', 'Födelsedatum', 'Under 18', 'Befattning', 'Anställd från', 'Får arbeta ensam'],
      'ja',
      'nej',
    ],
    [
      'German',
      ['Name', 'Kürzel', 'Geburtsdatum', 'Unter 18', 'Funktion', 'Angestellt seit', 'Darf allein arbeiten'],
      'ja',
      'nein',
    ],
  ])('is read under %s headers', (_, headers, yes, no) => {
    const { people, unread, notices } = read([
      headers,
      [
        'Emma Kjær',
        'Emma K; EK',
        [serial('2009-05-17'), DATE],
        yes,
        'Kasse',
        [serial('2025-08-01'), DATE],
        no,
      ],
      ['Jonas Holm', '', '', no, '', '', yes],
    ]);
    expect(unread).toEqual([]);
    expect(notices).toEqual([]);
    expect(people).toEqual([
      {
        name: 'Emma Kjær',
        alsoWrittenAs: ['Emma K', 'EK'],
        birthDate: day('2009-05-17'),
        role: 'Kasse',
        employedFrom: day('2025-08-01'),
        worksAlone: false,
        listedAt: { sheet: 'Staff', address: 'A2' },
      },
      {
        name: 'Jonas Holm',
        alsoWrittenAs: [],
        under18: false,
        worksAlone: true,
        listedAt: { sheet: 'Staff', address: 'A3' },
      },
    ]);
  });

  it('survives titles, columns of its own, blank rows and blank cells', () => {
    const { people } = read([
      ['Personale i kiosken 2026'],
      [],
      ['', 'Nr.', 'Navn *', 'Telefon', 'Født (dd-mm-åååå)'],
      ['', 1, ' Emma  Kjær ', '20 20 20 20', '17.05.2009'],
      [],
      ['', 2, 'Jonas Holm'],
    ]);
    expect(people.map(({ name, birthDate, listedAt }) => [name, birthDate, listedAt?.address])).toEqual([
      ['Emma Kjær', day('2009-05-17'), 'C4'],
      ['Jonas Holm', undefined, 'C6'],
    ]);
  });

  it('is read from its range only', () => {
    const grid = gridOf(
      [
        ['Navn', 'Født'],
        ['Emma', '2009-05-17'],
        ['Jonas', '1990-01-01'],
        ['Husk kage', ''],
      ],
      {
        firstRow: 4,
        firstColumn: 2,
      },
    );
    const { people } = readStaff(grid, danish, { row: 4, column: 2, rows: 3, columns: 2 });
    expect(people.map(({ name, listedAt }) => [name, listedAt?.address])).toEqual([
      ['Emma', 'C6'],
      ['Jonas', 'C7'],
    ]);
  });

  it('puts first and last names together', () => {
    const { people } = read([
      ['Fornavn', 'Efternavn', 'Født'],
      ['Emma', 'Kjær', '2009-05-17'],
      ['Jonas', '', '1990-01-01'],
    ]);
    expect(people.map(({ name }) => name)).toEqual(['Emma Kjær', 'Jonas']);
  });

  it('keeps a comma within a name where semicolons separate', () => {
    const { people } = read([
      ['Navn', 'Skrives også'],
      ['Emma Kjær', 'Kjær, Emma; EK'],
      ['Jonas Holm', 'Jonas H, JH'],
    ]);
    expect(people.map(({ alsoWrittenAs }) => alsoWrittenAs)).toEqual([
      ['Kjær, Emma', 'EK'],
      ['Jonas H', 'JH'],
    ]);
  });

  it.each<[string, Given, string | undefined]>([
    ['a text in the order of the locale', '03/04/2009', '2009-04-03'],
    ['two digits for a year past', '17-05-98', '1998-05-17'],
    ['a serial number that no format shows as a date', serial('2009-05-17'), '2009-05-17'],
    ['a date in 1904 counting', [serial('2009-05-17') - 1462, DATE], '2009-05-17'],
    ['a year alone', 2009, undefined],
    ['no whole date', 'maj 2009', undefined],
  ])('reads a birth date that is %s', (name, written, expected) => {
    const grid = gridOf(
      [
        ['Navn', 'Fødselsdato'],
        ['Emma', written],
      ],
      { date1904: name.includes('1904') },
    );
    const { people, unread } = readStaff(grid, danish);
    expect(people).toHaveLength(1);
    expect(people[0]?.birthDate).toBe(expected && day(expected));
    expect(unread.map(({ cell, reason }) => [cell.address, reason.key])).toEqual(
      expected ? [] : [['B2', 'staff.notADate']],
    );
  });

  it('puts the month first where the locale does', () => {
    const { people } = read(
      [
        ['Name', 'Birth date'],
        ['Emma', '03/04/2009'],
      ],
      { ...danish, locale: 'en-US' },
    );
    expect(people[0]?.birthDate).toBe(day('2009-03-04'));
  });

  it('refuses birth dates to come and people of more than a hundred years, and keeps the people', () => {
    const reading = read([
      ['Navn', 'Fødselsdato'],
      ['Emma', [serial('2026-03-05'), DATE]],
      ['Jonas', [serial('1925-03-03'), DATE]],
      ['Signe', [serial('1926-03-03'), DATE]],
      ['Today', [serial('2026-03-04'), DATE]],
    ]);
    expect(refused(reading)).toEqual([
      ['B2', '2026-03-05', 'staff.bornInFuture'],
      ['B3', '1925-03-03', 'staff.tooOld'],
    ]);
    expect(reading.people.map(({ name, birthDate }) => [name, birthDate])).toEqual([
      ['Emma', undefined],
      ['Jonas', undefined],
      ['Signe', day('1926-03-03')],
      ['Today', day('2026-03-04')],
    ]);
  });

  it('tells everything that is wrong in a row at once', () => {
    const reading = read([
      danishHeaders,
      ['Emma Kjær', 'EK', 'i maj', 'måske', 'Kasse', '31-02-2026', 'spørg'],
      ['', '', '17-05-2009'],
    ]);
    expect(refused(reading)).toEqual([
      ['C2', 'i maj', 'staff.notADate'],
      ['D2', 'måske', 'staff.notYesNo'],
      ['F2', '31-02-2026', 'staff.notADate'],
      ['G2', 'spørg', 'staff.notYesNo'],
      ['C3', '17-05-2009', 'staff.rowWithoutName'],
    ]);
    expect(reading.people).toEqual([
      {
        name: 'Emma Kjær',
        alsoWrittenAs: ['EK'],
        role: 'Kasse',
        listedAt: { sheet: 'Staff', address: 'A2' },
      },
    ]);
  });

  it.each<[Given, boolean]>([
    ['x', true],
    [true, true],
    ['17', true],
    ['u18', true],
    ['18+', false],
    ['nej', false],
  ])('understands %p under "Under 18"', (written, under18) => {
    expect(
      read([
        ['Navn', 'Under 18'],
        ['Emma', written],
      ]).people[0]?.under18,
    ).toBe(under18);
  });

  it('lets the birth date win over the mark, and says so', () => {
    const { people, notices } = read([
      ['Navn', 'Fødselsdato', 'Under 18'],
      ['Emma', '04-03-2008', 'ja'],
      ['Jonas', '05-03-2008', 'ja'],
    ]);
    // Today is 4 March 2026: Emma turns 18 today, Jonas tomorrow.
    expect(notices.map(({ cell, text }) => [cell?.address, text.key, text.data['person']])).toEqual([
      ['C2', 'staff.markNotAsBorn', 'Emma'],
    ]);
    expect(people.map(({ under18 }) => under18)).toEqual([undefined, undefined]);
  });

  it('keeps namesakes apart and joins a row that stands twice', () => {
    const { people, notices } = read([
      ['Navn', 'Fødselsdato'],
      ['Emma Kjær', '17-05-2009'],
      ['EMMA  KJÆR', '17-05-2009'],
      ['Emma Kjær', '01-01-1990'],
    ]);
    expect(people.map(({ listedAt }) => listedAt?.address)).toEqual(['A2', 'A4']);
    expect(keys(notices)).toEqual(['staff.listedTwice']);
  });

  it('lists nobody for a formula that failed', () => {
    const reading = read([
      ['Navn', 'Fødselsdato'],
      ['#N/A', '17-05-2009'],
    ]);
    expect(reading.people).toEqual([]);
    expect(refused(reading)).toEqual([['A2', '#N/A', 'staff.notWords']]);
  });
});

describe('schooling and languages', () => {
  it.each([
    ['Undervisningspligtig', 'Sprog', 'dansk, polsk', ['dansk', 'polsk']],
    ['Skolepliktig', 'Språk', 'norsk bokmål og engelsk', ['norsk bokmål', 'engelsk']],
    ['Skolpliktig', 'Språk', 'Svenska/arabiska', ['Svenska', 'arabiska']],
    ['Compulsory schooling', 'Languages', 'Danish; English; Danish', ['Danish', 'English']],
    ['Schulpflichtig', 'Sprachen', 'Deutsch und Klingonisch', ['Deutsch', 'Klingonisch']],
  ])('stand under %s and %s', (schooling, languages, written, spoken) => {
    const { people, unread } = read([
      ['Navn', schooling, languages],
      ['Emma', 'ja', written],
      ['Bo', 'nej', ''],
    ]);
    expect(unread).toEqual([]);
    expect(people.map((person) => [person.schooling, person.languages])).toEqual([
      [true, spoken],
      [false, undefined],
    ]);
  });
});
