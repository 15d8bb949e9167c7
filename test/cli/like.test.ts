import { describe, expect, test } from '@jest/globals';
import { atLeast, like } from './scenario/like';

describe('lines of an output', () => {
  const allowed: [string[], string[]][] = [
    [[], []],
    [['…'], []],
    [['…'], ['a', 'b']],
    [
      ['a', '…', 'c'],
      ['a', 'c'],
    ],
    [
      ['a', '…', 'b', 'c'],
      ['a', 'b', 'x', 'b', 'c'],
    ],
    [
      ['…', 'b', '…', 'b'],
      ['a', 'b', 'b'],
    ],
    [['1 … 3 (a)'], ['1 2 3 (a)']],
  ];
  const refused: [string[], string[]][] = [
    [[], ['a']],
    [['a'], []],
    [['a'], ['a', 'b']],
    [
      ['…', 'a'],
      ['a', 'b'],
    ],
    [
      ['…', 'b', '…', 'b'],
      ['a', 'b'],
    ],
    [['a', '…', 'a'], ['a']],
    [
      ['…', 'b', 'c', '…'],
      ['b', 'x', 'c'],
    ],
    [['1 … 3'], ['1 2 34']],
  ];

  test.each(allowed)('%j allows %j', (pattern, found) => {
    expect(like(pattern, found)).toBe(found);
  });

  test.each(refused)('%j does not allow %j', (pattern, found) => {
    expect(like(pattern, found)).toBe(pattern);
  });

  test('a long output is read in no time', () => {
    const found = Array.from({ length: 20_000 }, (_, line) => `line ${line}`);
    expect(like(['…', 'line 7', '…', 'line 9000', '…'], found)).toBe(found);
    expect(like([...Array.from({ length: 30 }, () => '…'), 'nowhere'], found)).not.toBe(found);
  });
});

test('a … last in an array stands for further items, and for no others', () => {
  const found = { rules: [{ id: 'a', pass: 1 }, { id: 'b' }, { id: 'c' }] };
  const open = atLeast({ rules: [{ id: 'a' }, '…'] }, found);
  const closed = atLeast({ rules: [{ id: 'a' }] }, found);
  const other = atLeast({ rules: [{ id: 'b' }, '…'] }, found);
  const more = atLeast({ rules: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'd' }, '…'] }, found);
  expect(open.found).toMatchObject(open.expected as object);
  for (const { expected, found: got } of [closed, other, more])
    expect(got).not.toMatchObject(expected as object);
});
