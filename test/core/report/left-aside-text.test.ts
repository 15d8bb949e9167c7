import { expect, test } from '@jest/globals';
import { wording } from '../../../src/core/messages/word';
import type { LeftAside } from '../../../src/core/report/left-aside';
import { leftAsideJson, leftAsideLines } from '../../../src/core/report/left-aside-text';

const word = wording('en');

function aside(...cells: readonly (readonly [address: string, reason: string])[]): LeftAside {
  const shown = cells.map(([address, reason]) => ({
    cell: { sheet: 'Uge 10', address },
    count: 1,
    text: 'x',
    reason,
  }));
  return { shown, count: shown.length };
}

test('a line for each reason, with its first five ranges', () => {
  const six = ['A1', 'A3', 'A5', 'A7', 'A9', 'A11'].map((address) => [address, 'A sum.'] as const);
  expect(leftAsideLines(aside(...six.slice(0, 3), ['B1', 'A title.'], ...six.slice(3)), 7, word)).toEqual([
    '7 cells are no shift:',
    '  A1, A3, A5, A7, A9 and 1 more: A sum.',
    '  B1: A title.',
  ]);
  expect(leftAsideLines(aside(...six.slice(0, 5)), 5, word)[1]).toBe('  A1, A3, A5, A7, A9: A sum.');
});

test('nothing where nothing was left aside', () => {
  expect(leftAsideLines(aside(), 0, word)).toEqual([]);
});

test('in JSON all that is told of, without what stands there, and how many there are beyond', () => {
  expect(leftAsideJson({ ...aside(['A1', 'A sum.']), count: 3 })).toEqual({
    list: [{ cell: "'Uge 10'!A1", count: 1, reason: 'A sum.' }],
    more: 2,
  });
});
