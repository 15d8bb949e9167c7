import { words } from '../words';
import { tidy, wordKey } from './fold';
import { findSpans } from './spans';

export interface Unglued {
  /** With a blank between time and code: "8-4 OVN". */
  readonly text: string;
  /** Letters that stood directly at a from-to, as written. */
  readonly codes: readonly string[];
}

const clock = '\\d[\\d:.]*(?:\\s?[ap]\\.?m\\b\\.?)?';
const glued = new RegExp(`^(\\p{L}[\\p{L}&/.+]{0,7}?)?(${clock}-${clock})(\\p{L}[\\p{L}&/+]{0,7})?$`, 'iu');

/** Parts a time from the code glued to it: "OVN8-4", "7-3DEL". A text that is read as it stands is left alone. */
export function unglued(raw: string): Unglued {
  const text = tidy(raw);
  if (!/\p{L}\d|\d\p{L}/u.test(text) || findSpans(text).spans.length > 0) return { text, codes: [] };
  const codes: string[] = [];
  const parts = text.split(' ').map((part) => {
    const [, before = '', time, after = ''] = glued.exec(part) ?? [];
    const found = [before, after].filter(Boolean);
    // "uge10-12" are weeks.
    if (time === undefined || found.some((code) => words.week.has(wordKey(code)))) return part;
    codes.push(...found);
    return [time, ...found].join(' ');
  });
  return codes.length > 0 ? { text: parts.join(' '), codes } : { text, codes };
}
