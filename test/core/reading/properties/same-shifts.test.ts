import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSheet } from '../../../../src/core/reading/read-sheet';
import { openWorkbookFile } from '../../../../src/workbook/open-file';
import { danish, type Given } from '../grid-of';
import { accounted, entriesOf, nonEmptyCells } from '../shown';
import { expectedOf, families, look } from './families';
import { dated, language, moved, moves } from './rosters';

describe.each(families.map((family) => [family.name, family] as const))('%s', (_, family) => {
  test('holds the same shifts in any language, writing of dates, order and place on the sheet', () => {
    fc.assert(
      fc.property(
        family.shifts,
        look,
        language,
        dated,
        moves,
        (all, given, names, { locale, write }, how) => {
          const grid = moved(family.table(all, { ...given, names, write }), how);
          const result = readSheet(grid, { ...danish, locale });
          expect(entriesOf(result).sort()).toEqual(expectedOf(all));
          expect(result.unread).toEqual([]);
          expect(accounted(result)).toBe(nonEmptyCells(grid));
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('H a file of text', () => {
  const delimiter = fc.constantFrom(';', '\t', ',', '|');
  const encoding = fc.constantFrom<BufferEncoding>('utf8', 'latin1', 'utf16le');
  const ending = fc.constantFrom('csv', 'tsv', 'xls');
  /** Those whose cells are texts and whole numbers. */
  const written = fc.constantFrom(...families);

  test('holds the same shifts with any delimiter, encoding and name', async () => {
    await fc.assert(
      fc.asyncProperty(
        written.chain((family) => fc.tuple(fc.constant(family), family.shifts)),
        look,
        language,
        delimiter,
        encoding,
        ending,
        async ([family, all], given, names, between, encoded, name) => {
          const write = (of: number) => new Date(of * 86_400_000).toISOString().slice(0, 10);
          const { rows } = family.table(all, { ...given, names, write });
          const quoted = (cell: Given) =>
            `"${typeof cell === 'string' || typeof cell === 'number' ? cell : ''}"`;
          const text = rows.map((row) => row.map(quoted).join(between)).join('\r\n');
          const bytes = new Uint8Array(Buffer.from(text, encoded));
          const workbook = await openWorkbookFile(bytes, `plan.${name}`);
          const result = readSheet(workbook.sheets[0]!.grid, danish);
          expect(entriesOf(result).sort()).toEqual(expectedOf(all));
        },
      ),
      { numRuns: 100 },
    );
  });
});
