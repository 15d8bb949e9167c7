import type { MinuteOfDay, Span } from '../../../time/units';
import type { WrittenSpan } from '../../text/spans';

/**
 * Whether from-tos that follow each other through the day are written on a 12-hour clock: somewhere an hour begins
 * before the one above it, or one would last more than half a day, and no hour is from 13 to 24.
 */
export function isTwelveHour(days: readonly (readonly WrittenSpan[])[]): boolean {
  const all = days.flat();
  if (all.some(({ clock }) => clock === '24')) return false;
  const falls = days.some((day) => day.some(({ start }, at) => start < (day[at - 1]?.start ?? 0)));
  return falls || all.some(({ start, end }) => end - start > longest);
}

/**
 * The from-tos of one day in their order, each beginning no sooner than the one before it. On a 12-hour clock the half
 * of the day follows from that; the first one is in the morning from six on.
 */
export function inOrderOfDay(day: readonly WrittenSpan[], twelveHour: boolean): Span<MinuteOfDay>[] {
  let before: MinuteOfDay | undefined;
  return day.map(({ start, end, clock }) => {
    const open = twelveHour && clock === 'open';
    let from = open ? start % 720 : start;
    if (open && before === undefined && from < firstMorning) from += 720;
    while (open && before !== undefined && from < before) from += 720;
    if (!open && before !== undefined && before >= 1440 - 720 && from < 360) from += 1440;
    before = from;
    return { start: from, end: from + lengthOf(start, end, open) };
  });
}

const longest = 720;
const firstMorning = 6 * 60;

function lengthOf(start: MinuteOfDay, end: MinuteOfDay, twelveHour: boolean): number {
  if (!twelveHour) return end - start;
  return (((end - start) % 720) + 720) % 720 || 720;
}
