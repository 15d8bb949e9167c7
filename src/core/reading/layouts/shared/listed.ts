import type { ReadingContext } from '../../reading';
import { folded } from '../../text/fold';
import { kindOfRow, type RowKind } from './headers';

const foldedNames = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Whether the staff list has this name or spelling: "SØ" then is somebody, whatever else it may mean. */
export function isListed(text: string, { names }: Pick<ReadingContext, 'names'>): boolean {
  if (!names || text === '') return false;
  let known = foldedNames.get(names);
  if (!known) foldedNames.set(names, (known = new Set([...names].map(folded))));
  return known.has(folded(text));
}

/** What a row is by its first words, unless they are the name of somebody on the staff list ("PS", "NN"). */
export function rowKindOf(label: string, context: ReadingContext): RowKind | undefined {
  const kind = kindOfRow(label);
  return kind !== undefined && isListed(label, context) ? undefined : kind;
}
