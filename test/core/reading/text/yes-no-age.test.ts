import { expect, test } from '@jest/globals';
import { readAge } from '../../../../src/core/reading/text/age';
import { readYesNo } from '../../../../src/core/reading/text/yes-no';
import type { CellValue } from '../../../../src/core/reading/grid';

test.each<[CellValue, boolean | undefined]>([
  ['ja', true],
  ['JA', true],
  ['x', true],
  ['✓', true],
  ['yes', true],
  ['true', true],
  [true, true],
  [1, true],
  ['nej', false],
  ['nei', false],
  ['nein', false],
  ['no', false],
  ['-', false],
  [false, false],
  [0, false],
  ['', undefined],
  [null, undefined],
  ['måske', undefined],
  [2, undefined],
  ['?', undefined],
])('yes or no: %j is %s', (value, expected) => {
  expect(readYesNo(value)).toBe(expected);
});

test.each<[CellValue, object | undefined]>([
  [17, { age: 17 }],
  ['17', { age: 17 }],
  ['17 år', { age: 17 }],
  ['17 years', { age: 17 }],
  ['u18', { under18: true }],
  ['Under 18', { under18: true }],
  ['<18', { under18: true }],
  ['18+', { under18: false }],
  ['ung', { under18: true }],
  ['voksen', { under18: false }],
  ['', undefined],
  [null, undefined],
  [170, undefined],
  [9, undefined],
  [17.5, undefined],
  ['sytten', undefined],
])('age: %j is %j', (value, expected) => {
  expect(readAge(value)).toEqual(expected);
});
