import { expect, test } from '@jest/globals';
import { overlapOf, overlaps, union, without } from '../../../src/core/company/spans';

const span = (start: number, end: number) => ({ start, end });

test.each([
  [span(0, 5), span(5, 9), undefined],
  [span(0, 6), span(5, 9), span(5, 6)],
  [span(0, 9), span(2, 4), span(2, 4)],
])('%j and %j share %j', (one, other, shared) => {
  expect(overlapOf(one, other)).toEqual(shared);
  expect(overlaps(one, other)).toBe(shared !== undefined);
});

test.each([
  [[], [span(0, 10)]],
  [[span(0, 10)], []],
  [[span(-5, 3), span(8, 20)], [span(3, 8)]],
  [
    [span(4, 5), span(2, 3)],
    [span(0, 2), span(3, 4), span(5, 10)],
  ],
  [
    [span(2, 6), span(4, 8)],
    [span(0, 2), span(8, 10)],
  ],
  [[span(-9, 0), span(10, 12)], [span(0, 10)]],
])('0-10 without %j', (taken, left) => {
  expect(without(span(0, 10), taken)).toEqual(left);
});

test('a union joins what touches and keeps what does not', () => {
  expect(union([span(5, 7), span(0, 2), span(2, 3), span(6, 9)])).toEqual([span(0, 3), span(5, 9)]);
});
