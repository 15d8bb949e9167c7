import { describe, expect, test } from '@jest/globals';
import { changeSetting } from '../../src/app/rule-settings';
import { validateRoster, type CheckOptions } from '../../src/app/session';
import { languages } from '../../src/core/messages/text';
import { wording } from '../../src/core/messages/word';
import type { Setting } from '../../src/core/rules/settings';
import { parseIsoDate } from '../../src/core/time/calendar';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const options: CheckOptions = { language: 'en', country: 'dk', today: parseIsoDate('2026-03-02')! };

/** Bo is alone from 16:00 to 23:30, on a Tuesday. */
function workbookOf(setup?: readonly (readonly (string | number)[])[]): MemoryWorkbook {
  return new MemoryWorkbook({
    sheets: [
      {
        name: 'Week 10',
        cells: [
          ['Date', 'Name', 'Start', 'End'],
          ['03-03-2026', 'Bo Lind', '16:00', '23:30'],
        ],
      },
      {
        name: 'Places',
        cells: [
          ['Name', 'Kind', 'Isolated'],
          ['Kiosk', 'Kiosk', 'no'],
        ],
      },
      ...(setup ? [{ name: 'Own rules', cells: [...setup] }] : []),
    ],
    ...(setup && {
      tables: [{ name: 'Alenevagt_rules', range: { sheet: 'Own rules', address: `A1:C${setup.length}` } }],
    }),
  });
}

async function reportOf(workbook: MemoryWorkbook, more: Partial<CheckOptions> = {}) {
  const { report } = await validateRoster(workbook, { ...options, ...more });
  const night = report.findings.find(({ rule }) => rule === 'night-alone');
  return { report, from: night?.start.slice(11) };
}

describe('a setting on the setup sheet', () => {
  test.each(languages)('is written in %s and found by the next check', async (language) => {
    const workbook = workbookOf();
    const set = (setting: Setting) => changeSetting(workbook, setting, { ...options, language });
    expect((await reportOf(workbook)).from).toBe('22:00');
    expect(await set({ subject: 'night-alone', param: 'nightFrom', value: '21:30' })).toBeUndefined();
    expect((await reportOf(workbook)).from).toBe('21:30');
    expect(await set({ subject: 'night-alone', param: 'nightFrom', value: '21:45' })).toBeUndefined();
    expect((await reportOf(workbook)).from).toBe('21:45');
    expect(await set({ subject: 'night-alone', value: false })).toBeUndefined();
    const { report, from } = await reportOf(workbook);
    expect(from).toBeUndefined();
    expect(report.off).toContainEqual({ id: 'night-alone', title: 'Alone at night' });
  });

  test('gives way to what is given now', async () => {
    const workbook = workbookOf();
    await changeSetting(workbook, { subject: 'night-alone', param: 'nightFrom', value: '21:30' }, options);
    const settings = [{ subject: 'night-alone', param: 'nightFrom', value: '23:00' }];
    expect((await reportOf(workbook, { settings })).from).toBe('23:00');
  });

  test('that cannot be used is listed with its cell, and the others count', async () => {
    const { report, from } = await reportOf(
      workbookOf([
        ['Rule', 'Setting', 'Value'],
        ['night-alone', 'nightFrom', '21:15'],
        ['night-alone', 'nightUntil', 'late'],
        ['minor-alone', '', 'no'],
        ['', 'nightFrom', '20:00'],
      ]),
    );
    expect(from).toBe('21:15');
    expect(report.unread.map(({ cell, text, reason }) => [cell.address, text, reason])).toEqual([
      [
        'B5',
        'nightFrom',
        'This row does not say which rule it is about. Fill in its first column, or clear the row.',
      ],
      ['C3', 'late', 'Write a clock time such as 22:00, or leave it out for the usual one.'],
      ['C4', 'no', '"minor-alone" is law and cannot be switched off.'],
    ]);
  });

  test('that is none is refused and writes nothing', async () => {
    const workbook = workbookOf();
    const refused = await changeSetting(workbook, { subject: 'dk-young', value: false }, options);
    expect(refused && wording('en')(refused)).toBe('"dk-young" is law and cannot be switched off.');
    expect((await workbook.facts()).sheets).toHaveLength(2);
  });
});
