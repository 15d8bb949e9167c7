import { describe, expect, it } from '@jest/globals';
import { leftOut } from '../../../src/core/reading/accounts';
import type { Mapping, ReadingContext } from '../../../src/core/reading/reading';
import { readMapped } from '../../../src/core/reading/setup/read-mapped';
import { type Given, gridOf, type More } from './grid-of';

const context: ReadingContext = { locale: 'da-DK', country: 'dk', today: 20_516 };

/** `A2:C2 heading 3 Navn` */
function leftOutOf(rows: readonly (readonly Given[])[], more: More = {}, mapping?: Mapping): string[] {
  const grid = gridOf(rows, more);
  const { accounts } = readMapped(grid, { ...context, ...(mapping && { mapping }) });
  return leftOut(grid, accounts).told.map(
    ({ cell, aside, count, text }) => `${cell.address} ${aside} ${count} ${text}`,
  );
}

const people: readonly (readonly Given[])[] = [
  ['Vagtplan Nord', undefined, undefined, undefined],
  ['Navn', '02-03-2026', '03-03-2026', '04-03-2026'],
  ['Anna Lind', '08-16', '-', '08-16'],
  ['Bo Dam', '-', '09-17', '-'],
  ['Carla Holm', undefined, undefined, undefined],
  ['I alt', 8, 8, 8],
];

describe('what was left aside', () => {
  it('is listed with the reason, neighbours together', () => {
    expect(leftOutOf(people)).toEqual([
      'A1 outside 1 Vagtplan Nord',
      'A2:D2 heading 4 Navn',
      'C3 blank 1 -',
      'B4 blank 1 -',
      'D4 blank 1 -',
      'A5 no-shift 1 Carla Holm',
      'A6:D6 total 4 I alt',
    ]);
  });

  it('has its cells where the used range is', () => {
    expect(leftOutOf(people, { firstRow: 4, firstColumn: 2 })[1]).toBe('C6:F6 heading 4 Navn');
  });

  it('is told apart: hidden, and ignored as the setup says', () => {
    const list = [
      ['Dato', 'Navn', 'Vagt', 'Tøj'],
      ['02-03-2026', 'Anna Lind', '08-16', 'rød'],
      ['03-03-2026', 'Anna Lind', '08-16', 'blå'],
      ['04-03-2026', 'Bo Dam', '09-17', 'grøn'],
    ];
    expect(
      leftOutOf(list, { hiddenRows: [1] }, { columns: new Map([[3, 'ignore']]), rows: new Map() }),
    ).toEqual(['A1:C1 heading 3 Dato', 'D1:D4 ignored 4 Tøj', 'A2:C2 hidden 3 02-03-2026']);
  });

  it('is all of a sheet that is no roster', () => {
    const words = [
      ['Husk', 'mælk'],
      [undefined, 'brød'],
    ];
    expect(leftOutOf(words)).toEqual(['A1:B1 no-roster 2 Husk', 'B2 no-roster 1 brød']);
  });
});
