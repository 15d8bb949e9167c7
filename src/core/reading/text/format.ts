export type Shows = 'date' | 'time' | 'both' | 'none';

const known = new Map<string, Shows>();

/** What a number format makes of a number: a date, a time of day, both, or neither ("General", "0.00", a broken code). */
export function formatOf(code: string): Shows {
  const before = known.get(code);
  if (before !== undefined) return before;
  const shows = look(code);
  known.set(code, shows);
  return shows;
}

/**
 * Text that stands for itself: in quotes, after a backslash, what only makes room, what "General" and the half-day
 * marks spell, and brackets with a colour, a condition or a locale. Elapsed time ([h], [mm]) is not among them.
 */
const LITERAL = /"[^"]*"?|[\\_*].?|general|\[(?!h+\]|m+\]|s+\])[^\]]*\]?/gi;
const HALF_DAY = /am\/pm|a\/p/gi;

/** Own, and a scan only: a whole formatter would be a tenth of what the pane loads. A test holds it to numfmt. */
function look(code: string): Shows {
  const positive = code.replace(LITERAL, '').split(';')[0]!.toLowerCase();
  const letters = positive.replace(HALF_DAY, '');
  // Digits beside letters make a broken code, but for parts of a second.
  if (/[0#?]/.test(letters.replace(/(?<=s\]?)[.,]0+/g, ''))) return 'none';
  const time = /[hs]/.test(letters) || letters.includes('[m') || letters !== positive;
  // An m is a month, unless it stands with hours or seconds: then only more than two are.
  const date = /[ydeb]/.test(letters) || letters.includes('mmm') || (!time && letters.includes('m'));
  if (date) return time ? 'both' : 'date';
  return time ? 'time' : 'none';
}
