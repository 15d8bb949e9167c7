import { expect, test } from '@jest/globals';
import { validateRoster } from '../../src/app/session';
import { parseIsoDate } from '../../src/core/time/calendar';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

test('advice on long days and missing papers is told and marks no cell; a lone night does', async () => {
  const workbook = new MemoryWorkbook({
    sheets: [
      {
        name: 'Week 10',
        cells: [
          ['Name', 'Mon 2/3', 'Tue 3/3', 'Wed 4/3'],
          ['Bo Lind', '08-16', '18-23', ''],
          ['Eva Holm', '', '', '08-16'],
        ],
      },
      {
        name: 'Staff',
        cells: [
          ['Name', 'Birth date'],
          ['Bo Lind', '1980-01-01'],
          ['Eva Holm', '1981-01-01'],
        ],
      },
      {
        name: 'Places',
        cells: [
          ['Name', 'Kind', 'Isolated'],
          ['Kiosk', 'Kiosk', 'no'],
        ],
      },
    ],
  });
  const today = parseIsoDate('2026-03-02')!;
  const { report, marks } = await validateRoster(workbook, { language: 'en', country: 'dk', today });
  const groups = new Set(report.findings.map(({ group }) => group));
  expect([...groups]).toEqual(expect.arrayContaining(['good-practice', 'measures', 'alone-at-night']));
  expect(marks).toEqual([{ cell: { sheet: 'Week 10', address: 'C2' }, severity: 'warning' }]);
});
