import type { ReadingContext } from '../../reading';
import { wordKey } from '../../text/fold';
import { isListed } from '../shared/listed';
import type { View } from '../shared/view';

/** The people of a cell, one or several. */
export type PeopleOf = (name: string) => readonly string[];

const between = /\s(?:og|och|and|und|samt)\s|\s?[&+]\s?/iu;

/**
 * "Sara og Ine" is two people where each of them stands alone elsewhere in the column, or on the staff list. Anything
 * else stays one: two that are one in truth would be company for each other.
 */
export function peopleOf(
  view: View,
  rows: readonly number[],
  person: number | undefined,
  context: ReadingContext,
): PeopleOf {
  if (person === undefined) return (name) => [name];
  const texts = view.tally(rows, [person]).map(({ row, column }) => view.words(row, column));
  if (!texts.some((text) => between.test(text))) return (name) => [name];
  const alone = new Set(texts.map(wordKey));
  const isKnown = (part: string) => part !== '' && (alone.has(wordKey(part)) || isListed(part, context));
  return (name) => {
    const parts = isListed(name, context) ? [] : name.split(between).map((part) => part.trim());
    return parts.length > 1 && parts.every(isKnown) ? parts : [name];
  };
}
