import { expect, test } from '@jest/globals';
import { readRoster } from '../../src/app/roster-reading';
import { mappingPlace } from '../../src/app/session';
import { languages } from '../../src/core/messages/text';
import { mappedColumns, mappedRows } from '../../src/core/reading/reading';
import { mappedColumnIn, mappedRowIn, whatIn } from '../../src/core/reading/setup/setup-words';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const options = { language: 'da', country: 'dk' } as const;

/** Nothing tells which column is what: no headings, hours as plain numbers. */
const puzzle = () =>
  new MemoryWorkbook({
    sheets: [
      {
        name: 'Uge 10',
        cells: [
          ['Emma Kjær', 3, '02-03-2026', 16, 20],
          ['Mette Lund', 1, '02-03-2026', 8, 17],
          ['Emma Kjær', 2, '03-03-2026', 16, 19],
        ],
      },
    ],
  });

test('what no layout can tell, the manager says on the setup sheet, which is made for it', async () => {
  const workbook = puzzle();
  expect((await readRoster(workbook, options)).roster.shifts).toEqual([]);
  const place = await mappingPlace(workbook, options);
  const { tables } = await workbook.facts();
  const table = tables.find(({ name }) => name === 'Alenevagt_mapping')!;
  expect(place.sheet).toBe('Alenevagt opsætning');
  expect(table.range.address).toContain(place.address.replace(/\d+/, ''));
  await workbook.editTable(
    table.name,
    [
      ['A', 'navn'],
      ['C', 'dato'],
      ['D', 'start'],
      ['E', 'slut'],
    ].map(([where = '', holds = ''], row) => ({ row, cells: ['*', 'kolonne', where, holds] })),
  );
  const { verdict, roster } = await readRoster(workbook, options);
  expect([verdict, roster.shifts.length, roster.people.map(({ name }) => name)]).toEqual([
    'roster',
    3,
    ['Emma Kjær', 'Mette Lund'],
  ]);
});

test('the sheet is made once, and the place is the last row of its table', async () => {
  const workbook = puzzle();
  const first = await mappingPlace(workbook, options);
  await workbook.editTable('Alenevagt_mapping', [
    { row: 0, cells: ['*', 'kolonne', 'A', 'navn'] },
    { row: 1, cells: ['*', 'kolonne', 'C', 'dato'] },
  ]);
  const second = await mappingPlace(workbook, options);
  expect(workbook.sheets).toHaveLength(2);
  const rowOf = (address: string) => Number(address.replace(/\D+/, ''));
  expect(rowOf(second.address) - rowOf(first.address)).toBe(1);
});

test.each(languages)('what can be said is offered in %s, and understood', async (language) => {
  const workbook = puzzle();
  await mappingPlace(workbook, { ...options, language });
  const columns = workbook.plans[0]!.tables.flatMap((table) => table.columns);
  const [what = [], holds = [], ...more] = columns.flatMap(({ choices }) => (choices ? [choices] : []));
  expect(what.map(whatIn)).toEqual(['column', 'row']);
  expect(new Set(holds.map(mappedColumnIn).filter(Boolean))).toEqual(new Set(mappedColumns));
  expect(new Set(holds.map(mappedRowIn).filter(Boolean))).toEqual(new Set(mappedRows));
  expect(more).toEqual([]);
});
