import { Entries, type Entry } from '../../../src/core/reading/entries';
import { areaOf } from '../../../src/core/reading/grid';

const columns = 100;

/** Entries as a layout makes them, from what they are to say; their cells are on one sheet. */
export function packed(written: readonly Entry[], sheet = 'Uge 10'): Entries {
  const entries = new Entries({ sheet, firstRow: 0, firstColumn: 0, columns });
  for (const { person, kind, start, end, cells, ...said } of written)
    entries.add(person, kind, start, end, entries.sayingOf(said), cells.map(spotOf));
  return entries;
}

function spotOf({ address }: Entry['cells'][number]): number {
  const { row, column } = areaOf(address)!;
  return row * columns + column;
}
