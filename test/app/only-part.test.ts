import { expect, test } from '@jest/globals';
import { validateRoster } from '../../src/app/session';
import { parseIsoDate } from '../../src/core/time/calendar';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

test('a calendar of one person cannot tell who is alone: its nights are reviews, and say why', async () => {
  const cells = [
    ['Ida Krog'],
    [],
    ['Mandag', 'Tirsdag', 'Onsdag', 'Torsdag', 'Fredag', 'Lørdag', 'Søndag'],
    ['2-3-2026', '3-3-2026', '4-3-2026', '5-3-2026', '6-3-2026', '7-3-2026', '8-3-2026'],
    ['08-16', '', '12:00-20:00', 'ferie', '', '', '22-06'],
    ['9-3-2026', '10-3-2026', '11-3-2026', '12-3-2026', '13-3-2026', '14-3-2026', '15-3-2026'],
    ['', '10-14', '', '', '07:30–15:00', '', ''],
  ];
  const workbook = new MemoryWorkbook({ sheets: [{ name: 'Ida', cells }] });
  const { report, marks } = await validateRoster(workbook, {
    language: 'en',
    country: 'dk',
    today: parseIsoDate('2026-03-02')!,
  });
  expect(report.verdict).toBe('needs-input');
  const night = report.findings.filter(({ rule }) => rule === 'night-alone');
  expect(night.map(({ outcome, group, start, end }) => [outcome, group, start, end])).toEqual([
    ['review', 'to-review', '2026-03-08T22:00', '2026-03-09T06:00'],
  ]);
  expect(night[0]?.why[0]?.text).toBe(
    'It shows one person only: whether somebody else is there cannot be concluded from it.',
  );
  expect(new Set(report.findings.map(({ outcome }) => outcome))).toEqual(new Set(['review']));
  expect(report.rules.map(({ breach, warning }) => breach + warning)).toEqual(report.rules.map(() => 0));
  expect(new Set(marks.map(({ severity }) => severity))).toEqual(new Set(['review']));
});
