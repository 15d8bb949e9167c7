import { CellKind } from '../../grid';
import { folded } from '../../text/fold';
import type { View } from '../shared/view';
import type { Block } from './block';

/** Longer texts in a day are no codes. */
const longest = 8;

/** What stands in the days and is as short as a code. */
export function codesIn(view: View, blocks: readonly Block[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { rows, days } of blocks) {
    const columns = days.flatMap(({ times, pairs }) => [...times, ...pairs.map(({ start }) => start)]);
    for (const row of rows) {
      for (const column of columns) {
        const kind = view.kind(row, column);
        if (kind !== CellKind.text && kind !== CellKind.number) continue;
        const text = String(view.value(row, column));
        if (text.length <= longest * 3) texts.add(text);
      }
    }
  }
  return new Set([...texts].map(folded).filter((text) => text.length <= longest));
}

/** The block without the rows below the people that explain a code of theirs instead ("N", "22-06"). */
export function withoutLegend(view: View, block: Block, codes: ReadonlySet<string>): Block {
  const named = (row: number) => folded(view.words(row, block.person));
  const explains = (row: number) => codes.has(named(row)) && view.filled(row).length <= 4;
  const rows = block.rows.filter((row) => !explains(row));
  return rows.length === block.rows.length || rows.length === 0 ? block : { ...block, rows };
}
