import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { folded } from '../../text/fold';
import { unglued } from '../../text/glued';
import { isListed } from '../shared/listed';
import type { View } from '../shared/view';
import type { Block } from './block';

/** Longer texts in a day are no codes. */
const longest = 8;

/** What stands in the days and is as short as a code. */
export function codesIn(view: View, blocks: readonly Block[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const { rows, days } of blocks) {
    const columns = days.flatMap(({ times, pairs }) => [...times, ...pairs.map(({ start }) => start)]);
    for (const { row, column } of view.tally(rows, columns)) {
      const kind = view.kind(row, column);
      if (kind !== CellKind.text && kind !== CellKind.number) continue;
      const text = String(view.value(row, column));
      if (text.length <= longest * 3) texts.add(text);
    }
  }
  const glued = [...texts].flatMap((text) => unglued(text).codes);
  return new Set([...texts, ...glued].map(folded).filter((text) => text.length <= longest));
}

/** The block without the rows that explain a code of theirs instead of being a person's: "N", "22-06" or "N = 22-06". */
export function withoutLegend(
  view: View,
  block: Block,
  codes: ReadonlySet<string>,
  context: ReadingContext,
): Block {
  const rows = block.rows.filter(
    (row) => !explains(view, row, block.person, codes) || isListed(view.words(row, block.person), context),
  );
  return rows.length === block.rows.length || rows.length === 0 ? block : { ...block, rows };
}

function explains(view: View, row: number, person: number, codes: ReadonlySet<string>): boolean {
  const first = folded(view.words(row, person));
  if (first === '') return explainsOnly(view, row, codes);
  const filled = view.countFilled(row, 5);
  const [, code = ''] = /^(\S{1,8}?)\s?(?:[=:→]|\s\d)/u.exec(first) ?? [];
  return (codes.has(first) && filled <= 4) || (codes.has(code) && filled <= 2);
}

/** "D = 07-15" under a day, in a row that is nobody's. */
function explainsOnly(view: View, row: number, codes: ReadonlySet<string>): boolean {
  const filled = view.filled(row);
  const explained = filled.filter((column) => {
    const [, code = ''] = /^(\S{1,8}?)\s?[=:→]\s?\S/u.exec(folded(view.words(row, column))) ?? [];
    return codes.has(code);
  });
  return filled.length > 0 && explained.length === filled.length;
}
