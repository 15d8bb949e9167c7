const MS_A_DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * The Excel serial of a date that a file writes as text (`2026-03-02`, `2026-03-02T08:00:00`, `08:00:00`); NaN when it
 * is none. It has no zone: a `Z` behind it means nothing.
 */
export function serialOf(text: string, date1904: boolean): number {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!match || match[0] === '') return NaN;
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part) => Number(part || 0));
  const time = (hours * 60 + minutes) / 1440 + seconds / 86_400;
  if (!match[1]) return time;
  return (Date.UTC(year!, month! - 1, day) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / MS_A_DAY + time;
}
