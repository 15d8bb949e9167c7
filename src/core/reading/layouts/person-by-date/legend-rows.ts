import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { folded } from '../../text/fold';
import { unglued } from '../../text/glued';
import { findSpans } from '../../text/spans';
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
  const explaining = new Set(
    block.rows.filter(
      (row) => explains(view, row, block.person, codes) && !isListed(view.words(row, block.person), context),
    ),
  );
  addAlike(view, block, explaining, context);
  const rows = block.rows.filter((row) => !explaining.has(row));
  return rows.length === block.rows.length || rows.length === 0 ? block : { ...block, rows };
}

/** A code that no day of the sheet needs, explained right above or below those that are, and as they are. */
function addAlike(view: View, block: Block, explaining: Set<number>, context: ReadingContext): void {
  const known = new Set([...explaining].map((row) => folded(view.words(row, block.person))));
  const rest = block.rows.filter((row) => !explaining.has(row));
  for (const row of explaining.size > 0 ? [...rest, ...[...rest].reverse()] : []) {
    const first = view.words(row, block.person);
    if (first.length > shortest || first === '' || isListed(first, context)) continue;
    const filled = view.filled(row);
    const isAlike = (next: number) => explaining.has(next) && view.filled(next).join() === filled.join();
    const texts = filled.filter((column) => column !== block.person).map((column) => view.words(row, column));
    if (isExplanation(texts, known) && [row - 1, row + 1].some(isAlike)) explaining.add(row);
  }
}

/** Codes are short; so are some names. */
const shortest = 3;

/** One time and words beside it; a person's days hold codes, or nothing but times. */
function isExplanation(texts: readonly string[], codes: ReadonlySet<string>): boolean {
  const times = texts.filter((text) => findSpans(text).spans.length > 0);
  return times.length === 1 && texts.length > 1 && !texts.some((text) => codes.has(folded(text)));
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
