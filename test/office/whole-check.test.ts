import { afterEach, expect, test } from '@jest/globals';
import { validateRoster } from '../../src/app/session';
import { officeWorkbook } from '../../src/workbook/office/office-workbook';
import { serial } from '../core/reading/grid-of';
import type { ApiVersion, HostOptions } from '../excel-host/host/host';
import { type ExcelClient, startExcel } from '../excel-host/node';
import { Workbook } from '../excel-host/workbook/workbook';

let client: ExcelClient;

afterEach(async () => {
  await client.host.idle();
  client.close();
});

const headers = ['Navn', 'Dato', 'Start', 'Slut', 'Sted'];
const names = ['Emma Holm', 'Liv Aas', 'Noor Lind', 'Otto Berg', 'Signe Dal', 'Viggo Krog'];
const formats = [undefined, 'dd-mm-yyyy', 'hh:mm', 'hh:mm', undefined];
const options = { language: 'da', today: Date.parse('2026-01-01') / 86_400_000 } as const;

/** A list of so many shifts in Excel; nothing was asked of it yet. */
async function open(shifts: number, hostOptions: HostOptions = {}): Promise<void> {
  const workbook = Workbook.create({ sheets: ['Vagter', 'Noter'] });
  const { cells } = workbook.sheet('Vagter');
  headers.forEach((header, column) => (cells.make(0, column).value = header));
  for (let row = 1; row <= shifts; row++) {
    const day = serial('2026-01-05') + Math.floor(row / 60);
    // Not before 04:00: one night in spring has no such times.
    const hour = 4 + (row % 18);
    const values = [names[row % names.length]!, day, hour / 24, (hour + 2) / 24, `Kiosk ${row % 10}`];
    values.forEach((value, column) => {
      const cell = cells.make(row, column);
      cell.value = value;
      const numberFormat = formats[column];
      if (numberFormat !== undefined) cell.style = { numberFormat };
    });
  }
  client = await startExcel(workbook, hostOptions);
  client.install();
}

test.each<[number, ApiVersion]>([
  [10, '1.16'],
  [1_000, '1.4'],
  [1_000, '1.16'],
  [9_999, '1.9'],
  [9_999, '1.16'],
])('to check %i shifts takes three syncs at %s', async (shifts, apiVersion) => {
  await open(shifts, { apiVersion });
  const { report } = await validateRoster(officeWorkbook(), options);
  expect(report.checked.shifts).toBe(shifts);
  expect(client.host.syncs).toHaveLength(3);
});

test('a check of more takes a sync for each 50,000 cells, and no answer comes near 5 MB', async () => {
  await open(30_000);
  const { report } = await validateRoster(officeWorkbook(), options);
  expect(report.checked.shifts).toBe(30_000);
  const { syncs } = client.host;
  expect(syncs).toHaveLength(2 + Math.ceil((30_001 * headers.length) / 50_000));
  expect(Math.max(...syncs.map(({ answered }) => answered))).toBeLessThan(4_000_000);
});
