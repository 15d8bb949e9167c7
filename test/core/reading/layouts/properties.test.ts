import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { cellText, impossible } from '../cell-text';
import { danish, day, type Given, gridOf, type More } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells } from '../shown';

const people = ['Anna Lind', 'Bo Dam', 'Eva Holm', 'Ida Vang', 'Åge Østergaard'];
const monday = day('2026-03-02');

interface Shift {
  readonly person: string;
  readonly day: number;
  readonly start: number;
  readonly minutes: number;
}

/** Quarter hours, up to sixteen hours, one shift a person and day; none from midnight on, which would be half a night. */
const shifts = fc
  .uniqueArray(
    fc.record({
      person: fc.constantFrom(...people),
      day: fc.integer({ min: 0, max: 6 }).map((after) => monday + after),
      start: fc.integer({ min: 1, max: 95 }).map((quarter) => quarter * 15),
      minutes: fc.integer({ min: 4, max: 64 }).map((quarters) => quarters * 15),
    }),
    { minLength: 1, maxLength: 20, selector: (shift) => `${shift.person}/${shift.day}` },
  )
  .map((all) => [...all].sort((a, b) => a.day - b.day));

const clock = (minute: number) => {
  const within = ((minute % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
};
const iso = (of: number) => new Date(of * 86_400_000).toISOString().slice(0, 10);

function told({ person, day: of, start, minutes }: Shift): string {
  const days = Math.floor((start + minutes) / 1440);
  return `${person} ${iso(of)} ${clock(start)}-${clock(start + minutes)}${days > 0 ? '+1' : ''}`;
}

const headers: Record<string, Record<'person' | 'date' | 'start' | 'end' | 'note', string>> = {
  da: { person: 'Navn', date: 'Dato', start: 'Start', end: 'Slut', note: 'Bemærkning' },
  nb: { person: 'Ansatt', date: 'Dato', start: 'Fra', end: 'Til', note: 'Merknad' },
  sv: { person: 'Namn', date: 'Datum', start: 'Börjar', end: 'Slutar', note: 'Anteckning' },
  en: { person: 'Employee', date: 'Date', start: 'From', end: 'Until', note: 'Remarks' },
  de: { person: 'Mitarbeiter', date: 'Datum', start: 'Von', end: 'Bis', note: 'Bemerkung' },
};
const language = fc.constantFrom('da', 'nb', 'sv', 'en', 'de');

/** How a date may be written; each is clear on its own. */
const writings: readonly ((of: number) => Given)[] = [
  (of) => [of + 25_569, 'dd-mm-yyyy'],
  (of) => iso(of),
  (of) => iso(of).split('-').reverse().join('-'),
  (of) => `${Number(iso(of).slice(8))}. marts 2026`,
  (of) => `${Number(iso(of).slice(8))}/3-26`,
];
const writing = fc.constantFrom(...writings);

/** Blank rows and columns put in, and a title on top. */
interface Moves {
  readonly title: boolean;
  readonly blankRows: readonly number[];
  readonly blankColumns: readonly number[];
  readonly firstRow: number;
  readonly firstColumn: number;
}
const moves: fc.Arbitrary<Moves> = fc.record({
  title: fc.boolean(),
  blankRows: fc.uniqueArray(fc.nat(12), { maxLength: 3 }),
  blankColumns: fc.uniqueArray(fc.nat(8), { maxLength: 3 }),
  firstRow: fc.nat(5),
  firstColumn: fc.nat(30),
});

function moved(
  rows: readonly (readonly Given[])[],
  { title, blankRows, blankColumns, firstRow, firstColumn }: Moves,
) {
  const wide = rows.map((row) =>
    row.flatMap((cell, at) => (blankColumns.includes(at) ? [null, cell] : [cell])),
  );
  const long = wide.flatMap((row, at) => (blankRows.includes(at) ? [[], row] : [row]));
  const more: More = { firstRow, firstColumn };
  return gridOf(title ? [['Vagtplan for butikken'], ...long] : long, more);
}

function listRows(
  all: readonly Shift[],
  names: string,
  write: (of: number) => Given,
  order: readonly string[],
): Given[][] {
  const words = headers[names]!;
  const row = (shift: Shift): Record<string, Given> => ({
    person: shift.person,
    date: write(shift.day),
    start: clock(shift.start),
    end: clock(shift.start + shift.minutes),
    note: null,
  });
  return [
    order.map((kind) => words[kind as 'person']),
    ...all.map((shift) => order.map((kind) => row(shift)[kind])),
  ];
}

const order = fc.shuffledSubarray(['person', 'date', 'start', 'end', 'note'], { minLength: 5 });

const weekdays: Record<string, string[]> = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nb: ['man', 'tirs', 'ons', 'tors', 'fre', 'lør', 'søn'],
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  de: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
};
const week = [0, 1, 2, 3, 4, 5, 6].map((after) => monday + after);

function gridRows(
  all: readonly Shift[],
  names: string,
  write: (of: number) => Given,
  withWeekdays: boolean,
): Given[][] {
  const at = (person: string, of: number) => all.find((shift) => shift.person === person && shift.day === of);
  const cell = (shift: Shift | undefined) =>
    shift ? `${clock(shift.start)}-${clock(shift.start + shift.minutes)}` : null;
  return [
    ...(withWeekdays ? [['', ...weekdays[names]!]] : []),
    [headers[names]!.person, ...week.map(write)],
    ...people.map((person) => [person, ...week.map((of) => cell(at(person, of)))]),
  ];
}

describe('the same shifts', () => {
  test('from a list in any language, order of columns, writing of dates and place on the sheet', () => {
    fc.assert(
      fc.property(shifts, language, writing, order, moves, (all, names, write, columns, how) => {
        const grid = moved(listRows(all, names, write, columns), how);
        const result = readSheet(grid, danish);
        expect(entriesOf(result)).toEqual(all.map(told));
        expect(result.unread).toEqual([]);
        expect(accounted(result)).toBe(nonEmptyCells(grid));
      }),
      { numRuns: 300 },
    );
  });

  test('from a grid in any language, with and without weekdays, writing of dates and place on the sheet', () => {
    fc.assert(
      fc.property(shifts, language, writing, fc.boolean(), moves, (all, names, write, withWeekdays, how) => {
        // A blank row between two header rows would part them; that is another sheet.
        const rows = how.blankRows.filter((row) => row !== 1);
        const grid = moved(gridRows(all, names, write, withWeekdays), { ...how, blankRows: rows });
        const result = readSheet(grid, danish);
        expect(entriesOf(result).sort()).toEqual(all.map(told).sort());
        expect(result.unread).toEqual([]);
        expect(accounted(result)).toBe(nonEmptyCells(grid));
      }),
      { numRuns: 300 },
    );
  });

  test('under any locale, where the writing of the dates is clear', () => {
    fc.assert(
      fc.property(
        shifts,
        fc.constantFrom('da-DK', 'en-US', 'de-DE', 'sv-SE'),
        fc.constantFrom(...writings.slice(0, 2)),
        (all, locale, write) => {
          const grid = gridOf(listRows(all, 'en', write, ['person', 'date', 'start', 'end']));
          expect(entriesOf(readSheet(grid, { ...danish, locale }))).toEqual(all.map(told));
        },
      ),
    );
  });
});

describe('no text', () => {
  test('makes a reader throw, or becomes a shift that is empty or longer than a day', () => {
    fc.assert(
      fc.property(cellText, (text) => {
        expect(impossible(text, danish)).toBeUndefined();
      }),
      { numRuns: 5_000 },
    );
  });

  const cell: fc.Arbitrary<Given> = fc.oneof(
    { weight: 4, arbitrary: cellText },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Given[]>(
        'Navn',
        'Dato',
        'Start',
        'Slut',
        'Tid',
        'Pause',
        'Timer',
        'Mandag',
        '2/3-2026',
        'Anna',
        '08-16',
        'I alt',
      ),
    },
    { weight: 1, arbitrary: fc.double({ noNaN: true, min: -1e6, max: 1e6 }) },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.double({ noNaN: true, min: 0, max: 60_000 }),
        fc.constantFrom('hh:mm', 'dd-mm-yyyy', 'dd-mm-yyyy hh:mm', '0.00'),
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom<Given[]>(null, true, false, '#N/A') },
  );
  const sheet = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 10 });
  const merge = fc.record({
    row: fc.nat(9),
    column: fc.nat(7),
    rows: fc.integer({ min: 1, max: 3 }),
    columns: fc.integer({ min: 1, max: 4 }),
  });

  test('and no sheet makes reading throw, loses a cell or makes a shift longer than a day', () => {
    fc.assert(
      fc.property(
        sheet,
        fc.array(merge, { maxLength: 2 }),
        fc.uniqueArray(fc.nat(9), { maxLength: 2 }),
        (rows, merges, hidden) => {
          const grid = gridOf([['Navn', 'Dato', 'Start', 'Slut'], ...rows], {
            merges,
            hiddenRows: hidden,
            hiddenColumns: hidden,
          });
          const result = readSheet(grid, danish);
          expect(accounted(result)).toBe(nonEmptyCells(grid));
          expect(result.unread).toHaveLength(result.cells.unread);
          for (const { start, end, person } of result.entries) {
            expect(person).not.toBe('');
            expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
            expect(end > start && end - start <= 1440).toBe(true);
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
