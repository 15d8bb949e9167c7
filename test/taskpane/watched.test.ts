import { expect, test } from '@jest/globals';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { watched, type Step } from '../../taskpane/watched';

const workbook = () =>
  new MemoryWorkbook({
    sheets: [
      { name: 'Uge 10', cells: [['Navn', 'Dato', 'Start'], ['Ali']] },
      { name: 'Uge 11', cells: [['x']] },
    ],
  });

test('tells that the cells are fetched, then how many there are', async () => {
  const steps: Step[] = [];
  const port = watched(workbook(), (step) => steps.push(step));
  const grids = await port.readGrids(['Uge 10', 'Uge 11']);
  expect(grids.map(({ sheet }) => sheet)).toEqual(['Uge 10', 'Uge 11']);
  expect(steps).toEqual([{ doing: 'fetching' }, { doing: 'reading', cells: 2 * 3 + 1 }]);
});

test('tells how many of the wanted sheets’ cells are here, where the workbook tells', async () => {
  const memory = workbook();
  const inSteps = {
    facts: () => memory.facts(),
    readGrids: (sheets: readonly string[], tell?: (cells: number) => void) => {
      for (const cells of [3, 6, 9]) tell?.(cells);
      return memory.readGrids(sheets);
    },
  } as unknown as WorkbookPort;
  const steps: Step[] = [];
  const port = watched(inSteps, (step) => steps.push(step));
  await port.facts();
  await port.readGrids(['Uge 10']);
  // Nine of six would be nonsense: the sheet grew since it was looked at.
  expect(steps).toEqual([
    { doing: 'fetching' },
    { doing: 'fetching', share: { done: 3, of: 6 } },
    { doing: 'fetching', share: { done: 6, of: 6 } },
    { doing: 'reading', cells: 6 },
  ]);
});

test('is otherwise the workbook that it watches', async () => {
  const memory = workbook();
  const port = watched(memory, () => undefined);
  expect(await port.facts()).toEqual(await memory.facts());
  const cell = { sheet: 'Uge 11', address: 'A1' };
  await port.select(cell);
  expect(memory.selected).toEqual(cell);
  await port.mark([{ cell, severity: 'breach' }]);
  expect(memory.marks).toEqual([{ cell, severity: 'breach' }]);
  expect(await port.unmark()).toBe(1);
  const heard: string[] = [];
  const stop = await port.onChange((sheet) => heard.push(sheet));
  memory.edit(cell, 'y');
  await stop();
  memory.edit(cell, 'z');
  expect(heard).toEqual(['Uge 11']);
  await expect(port.editTable('Ingen', [])).rejects.toMatchObject({ code: 'no-such-table' });
  expect(
    await port.addSheets([
      { name: 'Fund', title: '', lines: [], table: { name: 'Fund', columns: [], rows: [] } },
    ]),
  ).toEqual(['Fund']);
});
