import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byEnd } from '../../../src/core/occupancy/ends';

test.each([
  ['a few minutes, soon put in their place', 5],
  ['a crowd, sorted by radix', 100_000],
])('%s: rows in the order of their ends', (_name, longest) => {
  const lengths = fc.array(fc.nat(longest), { maxLength: 200, size: 'max' });
  fc.assert(
    fc.property(lengths, (minutes) => {
      // Two rows of other places around them, which are none of it.
      const ends = Int32Array.from([0, ...minutes.map((length, start) => start + length - 50_000), 0]);
      const order = [...byEnd(ends, 1, ends.length - 1)];
      const expected = minutes.map((_, i) => i + 1).sort((a, b) => ends[a]! - ends[b]! || a - b);
      expect(order).toEqual(expected);
    }),
  );
});
