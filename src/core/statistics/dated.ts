import { overlapOf } from '../company/spans';
import { weekdayOf } from '../time/calendar';
import type { Day, Instant, Span } from '../time/units';

/** A time that counts for a day, whichever midnights it crosses: the day that a shift begins on, or a place opens on. */
export interface Dated extends Span {
  readonly day: Day;
}

/** In order, each minute once: for the first of the times that have it. */
export function eachOnce(times: readonly Dated[]): Dated[] {
  let last = -Infinity;
  return [...times]
    .sort((a, b) => a.start - b.start || a.day - b.day)
    .flatMap(({ day, start, end }) => {
      const from = Math.max(start, last);
      last = Math.max(last, end);
      return from < end ? [{ day, start: from, end }] : [];
    });
}

/** What dated times have in common with others, both in order and without overlaps; it counts for the day of the first. */
export function sharedWith(times: readonly Dated[], others: readonly Span[]): Dated[] {
  const found: Dated[] = [];
  for (let i = 0, j = 0; i < times.length && j < others.length;) {
    const both = overlapOf<Instant>(times[i]!, others[j]!);
    if (both) found.push({ day: times[i]!.day, ...both });
    if (times[i]!.end < others[j]!.end) i++;
    else j++;
  }
  return found;
}

/**
 * Minutes of an average week, whole: each weekday counts on average over some days, so that a month is compared with a
 * week, and a week without its closed Sunday stays a week.
 */
export function perWeek(times: readonly Dated[], days: Span<Day>): number {
  const minutes = new Map<number, number>();
  for (const { day, start, end } of times) {
    const weekday = weekdayOf(day);
    minutes.set(weekday, (minutes.get(weekday) ?? 0) + end - start);
  }
  return Math.round([...minutes].reduce((sum, [weekday, all]) => sum + all / countOf(weekday, days), 0));
}

/** How often a weekday is among some days. */
function countOf(weekday: number, { start, end }: Span<Day>): number {
  const first = start + ((weekday - weekdayOf(start) + 7) % 7);
  return Math.ceil((end - first) / 7);
}
