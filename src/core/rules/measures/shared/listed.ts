import { text } from '../../../messages/catalogue';
import type { Datum, Text } from '../../../messages/text';

/** Texts one after the other in a sentence: the first, and the rest with what stands between them. */
export function listed([first, ...rest]: readonly [Text, ...Text[]]): {
  readonly first: Datum;
  readonly more: Datum;
} {
  return { first: { text: first }, more: restOf(rest) };
}

function restOf([next, ...rest]: readonly Text[]): Datum {
  if (next === undefined) return '';
  const named = { text: next };
  return {
    text: rest.length
      ? text('lone.more', { next: named, more: restOf(rest) })
      : text('lone.last', { next: named }),
  };
}
