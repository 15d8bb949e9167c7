import { expect, test } from '@jest/globals';
import { exportChecklist } from '../../src/app/checklist';
import { validateRoster, type CheckOptions } from '../../src/app/session';
import { parseIsoDate } from '../../src/core/time/calendar';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';

const options: CheckOptions = { language: 'da', country: 'dk', today: parseIsoDate('2026-03-02')! };
const roster = {
  name: 'Uge 10',
  cells: [
    ['Dato', 'Navn', 'Start', 'Slut'],
    ['03-03-2026', '=Ali', '22:00', '06:00'],
    ['04-03-2026', 'Ida Lund', '08:00', '16:00'],
  ],
};

function textsOf(workbook: MemoryWorkbook, sheet: string): string[] {
  return workbook.sheets.find(({ name }) => name === sheet)!.grid.values.map(String);
}

test('both sheets come behind the roster, with who is alone in the manager’s', async () => {
  const workbook = new MemoryWorkbook({ sheets: [roster] });
  expect(await exportChecklist(workbook, options)).toEqual(['Tjekliste ledelse', 'Tjekliste medarbejdere']);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Uge 10',
    'Tjekliste ledelse',
    'Tjekliste medarbejdere',
  ]);
  expect(workbook.active).toBe('Tjekliste ledelse');
  const named = 'Tirsdag den 3. marts 2026 kl. 22:00–06:00 (8 timer): =Ali';
  expect(textsOf(workbook, 'Tjekliste ledelse')).toContain(named);
  expect(textsOf(workbook, 'Tjekliste medarbejdere')).toContain(
    'Tirsdag den 3. marts 2026 kl. 22:00–06:00 (8 timer)',
  );
  expect(textsOf(workbook, 'Tjekliste medarbejdere').join('\n')).not.toContain('Ida Lund');
});

test('one of them where one is wanted; a second one gets a name of its own', async () => {
  const workbook = new MemoryWorkbook({ sheets: [roster] });
  expect(await exportChecklist(workbook, options, ['employee'])).toEqual(['Tjekliste medarbejdere']);
  expect(await exportChecklist(workbook, { ...options, sheet: 'Uge 10' }, ['employee'])).toEqual([
    'Tjekliste medarbejdere (2)',
  ]);
});

test('a checklist is no roster: the next check is what it was', async () => {
  const workbook = new MemoryWorkbook({ sheets: [roster] });
  const before = await validateRoster(workbook, { ...options, sheet: 'Uge 10' });
  await exportChecklist(workbook, options);
  const after = await validateRoster(workbook, { ...options, allPlaces: true });
  expect(after.report.findings).toHaveLength(before.report.findings.length);
  const own = await validateRoster(workbook, { ...options, sheet: 'Tjekliste ledelse' });
  expect(own.report.verdict).toBe('not-a-roster');
});

test('the questions are there also without a roster', async () => {
  const workbook = new MemoryWorkbook({ sheets: [{ name: 'Noter', cells: [['Husk nøglerne']] }] });
  const [name] = await exportChecklist(workbook, options);
  const texts = textsOf(workbook, name!);
  expect(texts).toContain('Der blev ikke læst nogen vagtplan, så her er intet udfyldt.');
  expect(texts).toContain('Er det skrevet ned, hvornår og til hvilke opgaver vi altid er mindst to?');
});
