import { expect, test } from '@jest/globals';
import { validateRoster } from '../../src/app/session';
import { zoneClock } from '../../src/core/time/zone-clock';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { serial } from '../core/reading/grid-of';

const options = { language: 'da', today: Date.parse('2026-01-01') / 86_400_000 } as const;

/** A list with so many evening shifts on each of so many dates, the last one of each alone into the night. */
function roster(first: string, days: number, shiftsADay: number): MemoryWorkbook {
  const shift = (day: number, n: number) => [
    `Person ${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))} Holm`,
    { value: serial(first) + day, format: 'dd-mm-yyyy' },
    { value: (16 * 60 + n) / 1440, format: 'hh:mm' },
    { value: (n === shiftsADay - 1 ? 23 * 60 + 30 : 21 * 60) / 1440, format: 'hh:mm' },
  ];
  const rows = Array.from({ length: days * shiftsADay }, (_, i) =>
    shift(Math.floor(i / shiftsADay), i % shiftsADay),
  );
  return new MemoryWorkbook({
    sheets: [{ name: 'Vagter', cells: [['Navn', 'Dato', 'Start', 'Slut'], ...rows] }],
  });
}

/** What a whole check asks of the time zone data: dates that no check asked about before. */
async function lookUps(first: string, days: number, shiftsADay: number): Promise<number> {
  const clock = zoneClock('Europe/Copenhagen');
  const before = clock.lookups;
  const { report } = await validateRoster(roster(first, days, shiftsADay), options);
  expect(report.checked.shifts).toBe(days * shiftsADay);
  expect(report.findings.length).toBeGreaterThanOrEqual(days);
  return clock.lookups - before;
}

test('a whole check looks up each date once, however many shifts it has', async () => {
  const few = await lookUps('2026-01-05', 30, 2);
  const many = await lookUps('2027-01-05', 30, 60);
  expect(few).toBeGreaterThanOrEqual(30);
  expect(few).toBeLessThan(30 + 10);
  expect(many).toBe(few);
});

test('twice the dates are twice the look-ups', async () => {
  const once = await lookUps('2028-01-05', 30, 4);
  const twice = await lookUps('2029-01-05', 60, 4);
  expect(twice - once).toBe(30);
});
