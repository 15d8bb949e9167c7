import { getFormatDateInfo } from 'numfmt';

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

function look(code: string): Shows {
  try {
    const info = getFormatDateInfo(code);
    const time = info.hours || info.minutes || info.seconds;
    // In "mm:ss" numfmt takes the minutes for a month.
    const date = info.year || info.day || (info.month && !time);
    if (date) return time ? 'both' : 'date';
    return time ? 'time' : 'none';
  } catch {
    return 'none';
  }
}
