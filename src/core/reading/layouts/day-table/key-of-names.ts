import { folded } from '../../text/fold';
import type { View } from '../shared/view';

/**
 * Columns beside a table that tell whose the initials are: short ones, and the full names they begin. Nobody works
 * "under" them.
 */
export function keyOfNames(view: View, columns: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  columns.forEach((column, at) => {
    const next = columns[at + 1];
    if (next === undefined || !explains(view, column, next)) return;
    found.add(column);
    found.add(next);
  });
  return found;
}

/** Two or more pairs, and hardly anything else; each short name once. */
function explains(view: View, short: number, full: number): boolean {
  const both = view.rows.filter((row) => !view.isEmpty(row, short) && !view.isEmpty(row, full));
  const pairs = both.filter((row) => areInitialsOf(view.words(row, short), view.words(row, full)));
  const different = new Set(pairs.map((row) => view.words(row, short)));
  return pairs.length >= 2 && different.size === pairs.length && both.length <= pairs.length + 1;
}

function areInitialsOf(short: string, full: string): boolean {
  const [letters, name] = [folded(short), folded(full)];
  const words = name.split(/[\s-]+/).filter(Boolean);
  if (letters.length < 2 || letters.length > 4 || words.length < 2) return false;
  return letters === words.map((word) => word.charAt(0)).join('') || name.startsWith(letters);
}
