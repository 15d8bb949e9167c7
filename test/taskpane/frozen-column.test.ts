import { expect, test } from '@jest/globals';
import { frozenColumn, isOnFrozen } from '../../taskpane/browser/frozen-column';

const layout = { rows: [0, 1], columns: [0, 1, 3, 4], widths: [60, 60, 100, 80] };
const grid = { rows: 5, firstColumn: 3 };

test('the first column with content stays on a phone', () => {
  expect(frozenColumn(layout, grid, 320)).toEqual({ at: 2, start: 48 + 60 + 60, width: 100 });
  expect(frozenColumn(layout, grid, 639)).toBeDefined();
  expect(frozenColumn(layout, grid, 640)).toBeUndefined();
});

test('not one that would leave too little room, nor any of an empty sheet', () => {
  const wide = (width: number) => ({ ...layout, widths: [60, 60, width, 80] });
  expect(frozenColumn(wide(144), grid, 320)).toBeDefined();
  expect(frozenColumn(wide(145), grid, 320)).toBeUndefined();
  expect(frozenColumn(layout, { rows: 0, firstColumn: 0 }, 320)).toBeUndefined();
});

test('is where it stays only once the sheet is scrolled past it', () => {
  const frozen = { at: 2, start: 168, width: 100 };
  expect(isOnFrozen(frozen, 48, 120)).toBe(false);
  expect(isOnFrozen(frozen, 48, 121)).toBe(true);
  expect(isOnFrozen(frozen, 47, 121)).toBe(false);
  expect(isOnFrozen(frozen, 147, 121)).toBe(true);
  expect(isOnFrozen(frozen, 148, 121)).toBe(false);
});
