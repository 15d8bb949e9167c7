import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { leftAside, validateRoster } from '../../src/app/session';
import { CellKind } from '../../src/core/reading/grid';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';

const folder = path.join(__dirname, '../../fixtures/rosters');
const options = { language: 'en', country: 'dk' } as const;

async function checkedFile(name: string) {
  const workbook = await openXlsx(readFileSync(path.join(folder, name, 'roster.xlsx')));
  return validateRoster(workbook, options);
}

describe('what is no shift', () => {
  test('is told with its cells, its text and why', async () => {
    const { shown, count } = leftAside(await checkedFile('grid-at-d9'));
    expect(shown.map(({ cell, count: cells, text }) => [cell.address, cells, text])).toEqual([
      ['B2', 1, 'Torvets Kiosk'],
      ['B4:B5', 2, 'Husk: nøglen ligger hos naboen.'],
      ['D9:J9', 7, 'Medarbejder'],
      ['D10:H10', 4, 'Åbningstid'],
      ['E11:E12', 2, '20 30 40 50'],
      ['I11:I12', 2, '24.5'],
      ['D13:I13', 5, 'I alt'],
      ['D16', 1, 'Forklaring: timerne er uden pause'],
    ]);
    expect(count).toBe(shown.length);
    const why = new Map(shown.map(({ cell, reason }) => [cell.address, reason]));
    expect(why.get('D9:J9')).toBe('A heading, a date or a weekday.');
    expect(why.get('D13:I13')).toBe('A sum or a count.');
    expect(why.get('D10:H10')).toBe('Opening hours.');
  });

  test.each([
    'grid-kinds',
    'codes-legend',
    'functions-initials',
    'personal-weeks',
    'hours-marks',
    'list-1904',
  ])('is, with what was read and what was not, all of %s', async (name) => {
    const checked = await checkedFile(name);
    const filled = checked.sheets.flatMap(({ grid }) => [...grid.kinds]);
    const { shown } = leftAside(checked);
    const listed = shown.reduce((sum, { count }) => sum + count, 0);
    expect(listed).toBe(checked.asideCells);
    expect(listed).toBeGreaterThan(0);
    expect(listed + checked.report.unread.length).toBeLessThan(
      filled.filter((kind) => kind !== CellKind.empty).length,
    );
  });

  test('is cut where it is more than anybody looks through, and says how much there is', async () => {
    const days = Array.from({ length: 240 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + day)));
    const header = ['Navn', ...days.map((day) => day.toISOString().slice(0, 10))];
    const rows = Array.from({ length: 50 }, (_, person) => [
      `Anna ${'abcdefghij'[person % 10]!}${String(person)}`,
      ...days.map((_day, at) => ((at + person) % 2 ? '-' : '09-17')),
    ]);
    const workbook = new MemoryWorkbook({ sheets: [{ name: '2026', cells: [header, ...rows] }] });
    const { shown, count } = leftAside(await validateRoster(workbook, options));
    // The headings, and every other day of everybody.
    expect([shown.length, count]).toEqual([5_000, 1 + 50 * 120]);
  });
});
