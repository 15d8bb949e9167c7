import { expect, test } from '@jest/globals';
import { addressOfArea, areaOf, qualified } from '../../src/workbook/address';
import { markFormula, ownSeverity, sheetMarks } from '../../src/workbook/marks';
import { freeSheetName, freeTableName } from '../../src/workbook/names';
import { addressLists } from '../../src/workbook/office/write-marks';

test.each([
  ['Violations', [], 'Violations'],
  ['Violations', ['VIOLATIONS'], 'Violations (2)'],
  ['History', [], 'History 1'],
  ["''", [], 'Sheet'],
  ['[]:*?/\\', [], 'Sheet'],
  ['x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(27)} (2)`],
  ['👩‍🍳'.repeat(12), [], '👩‍🍳'.repeat(6)],
])('a sheet %s beside %j is called %s', (wanted, taken, name) => {
  expect(freeSheetName(wanted, taken)).toBe(name);
});

test.each([
  ['Staff', ['staff', 'STAFF_2'], 'Staff_3'],
  ['A1', [], '_A1'],
  ['R1C1', [], '_R1C1'],
  ['2 vagter', [], '_2_vagter'],
  ['Område', [], 'Område'],
])('a table %s beside %j is called %s', (wanted, taken, name) => {
  expect(freeTableName(wanted, taken)).toBe(name);
});

test.each([
  ['C7', { row: 6, column: 2, rows: 1, columns: 1 }],
  ['$D$9:C7', { row: 6, column: 2, rows: 3, columns: 2 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])('%s is an area', (address, area) => {
  expect(areaOf(address)).toEqual(area);
  expect(areaOf(addressOfArea(area))).toEqual(area);
});

test.each(['', 'C', '7', 'A0', 'XFE1', 'A1048577', 'A1:', 'A1:B2:C3', "'Uge 10'!A1"])(
  '%j is none',
  (address) => {
    expect(areaOf(address)).toBeUndefined();
  },
);

test('quotes in sheet names are doubled', () => {
  expect(qualified("Bo's uge", 'A1')).toBe("'Bo''s uge'!A1");
});

test('our formula is known again, and nothing else is taken for it', () => {
  for (const severity of ['breach', 'warning', 'review'] as const) {
    expect(ownSeverity(markFormula(severity))).toBe(severity);
    expect(ownSeverity(`= "ALENEVAGT" <> "${severity}"`)).toBe(severity);
  }
  for (const other of ['A1="Alenevagt"', '"Alenevagt"<>"else"', 'AND("Alenevagt"<>"breach",A1)', ''])
    expect(ownSeverity(other)).toBeUndefined();
});

test('neighbours in a row become one area, and the gravest mark of a cell counts', () => {
  const at = (address: string, severity: 'breach' | 'review') => ({
    cell: { sheet: 'Uge 10', address },
    severity,
  });
  expect(
    sheetMarks([at('A1:C1', 'review'), at('B1', 'breach'), at('D1', 'review'), at('A2', 'review')]),
  ).toEqual([
    { sheet: 'Uge 10', severity: 'breach', areas: [areaOf('B1')] },
    { sheet: 'Uge 10', severity: 'review', areas: ['A1', 'C1:D1', 'A2'].map(areaOf) },
  ]);
});

test('address lists stay below what Excel cuts, and lose nothing', () => {
  const addresses = Array.from({ length: 5_000 }, (_, i) => `A${i + 1}`);
  const lists = addressLists(addresses);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8_000);
  expect(lists.join(',').split(',')).toEqual(addresses);
});
