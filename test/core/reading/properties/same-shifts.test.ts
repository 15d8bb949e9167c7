import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { danish } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells } from '../shown';
import { expectedOf, families, look } from './families';
import { language, locale, moved, moves, writing } from './rosters';

describe.each(families.map((family) => [family.name, family] as const))('%s', (_, family) => {
  test('holds the same shifts in any language, writing of dates, order and place on the sheet', () => {
    fc.assert(
      fc.property(
        family.shifts,
        look,
        language,
        writing,
        locale,
        moves,
        (all, given, names, write, inLocale, how) => {
          const grid = moved(family.table(all, { ...given, names, write }), how);
          const result = readSheet(grid, { ...danish, locale: inLocale });
          expect(entriesOf(result).sort()).toEqual(expectedOf(all));
          expect(result.unread).toEqual([]);
          expect(accounted(result)).toBe(nonEmptyCells(grid));
        },
      ),
      { numRuns: 150 },
    );
  });
});
