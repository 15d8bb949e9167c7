import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import type { ReadingContext } from '../../../../src/core/reading/reading';
import { cellText, impossible } from '../cell-text';
import { danish, type Given, gridOf } from '../grid-of';
import { accounted, nonEmptyCells } from '../shown';

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

  /** What the first row says decides which layouts look at the rest. */
  const heads = fc.constantFrom<Given[][]>(
    [['Navn', 'Dato', 'Start', 'Slut']],
    [['Navn', 'Fra', 'Til']],
    [['Navn', 'Dag', 'Tid']],
    [['', 'Mandag', 'Tirsdag', 'Onsdag', 'Torsdag']],
    [['', '2-3-2026', '3-3-2026', '4-3-2026']],
    [
      ['', 'Anna', 'Bo', 'Eva'],
      ['Mandag', '8-16', '', '9-17'],
      ['Tirsdag', '', '10-18'],
      ['Onsdag', '8-16'],
    ],
    [
      ['', 'Kasse 08-16', 'Lager'],
      ['2-3-2026', 'Anna', 'Bo'],
      ['3-3-2026', 'Bo', 'Eva'],
    ],
    [
      ['Navn', 8, 9, 10, 11, 12],
      ['Anna', 'x', 'x'],
      ['Bo', '', 'x', 'x', 'x'],
    ],
    [
      ['Lørdag', 'Søndag'],
      ['Anna 8-16', 'Bo 8-16'],
      ['Bo 9-17', 'Anna 9-17'],
    ],
  );
  const context = fc.constantFrom<Partial<ReadingContext>>(
    {},
    { names: new Set(['Anna', 'X', 'Bo Dam']) },
    {
      answers: new Map([
        ['code:x', 'elsewhere'],
        ['day:ark1', '2026-03-02'],
      ]),
      sheets: ['Ark1', 'Kassen'],
    },
    { mapping: { columns: new Map([[0, 'date']]), rows: new Map([[0, 'headers']]) } },
    {
      mapping: {
        columns: new Map([[1, 'person']]),
        rows: new Map([
          [1, 'dates'],
          [2, 'weekdays'],
        ]),
      },
    },
  );

  test('and no sheet makes reading throw, loses a cell or makes a shift longer than a day', () => {
    fc.assert(
      fc.property(
        heads,
        sheet,
        fc.array(merge, { maxLength: 2 }),
        fc.uniqueArray(fc.nat(9), { maxLength: 2 }),
        context,
        (head, rows, merges, hidden, more) => {
          const grid = gridOf([...head, ...rows], {
            merges,
            hiddenRows: hidden,
            hiddenColumns: hidden,
          });
          const result = readSheet(grid, { ...danish, ...more });
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
