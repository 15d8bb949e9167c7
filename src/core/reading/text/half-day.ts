import type { MinuteOfDay, Span } from '../../time/units';
import { longestShift } from './shift-text';

const noon = 720;

/**
 * What a from-to of a 12-hour clock may mean: "3-8" is 03-08, 15-20 or 03-20. In the order of the day; nobody is
 * rostered for more than sixteen hours.
 */
export function readingsOf({ start, end }: Span<MinuteOfDay>): Span<MinuteOfDay>[] {
  const from = start % noon;
  const length = (end - start + 2 * noon) % noon || noon;
  const long = length + noon <= longestShift ? [{ start: from, end: from + length + noon }] : [];
  return [{ start: from, end: from + length }, { start: from + noon, end: from + noon + length }, ...long];
}

/**
 * The likeliest of the readings: the one that lies most in the day (7 to 24), if it does so by an hour or more. None
 * where a whole night from half past ten or later is as good: "11-7" is 11-19 in one shop and 23-07 in the next.
 */
export function likeliest(readings: readonly Span<MinuteOfDay>[]): Span<MinuteOfDay> | undefined {
  const [best, second] = readings
    .filter(({ start, end }) => end - start <= noon)
    .sort((a, b) => inTheDay(b) - inTheDay(a));
  if (!best || !second || inTheDay(best) - inTheDay(second) < 60 || isNight(second)) return undefined;
  return best;
}

const morning = 7 * 60;

function inTheDay({ start, end }: Span<MinuteOfDay>): number {
  const within = (from: number, until: number) => Math.max(0, Math.min(end, until) - Math.max(start, from));
  return within(morning, 1440) + within(1440 + morning, 2880);
}

function isNight({ start, end }: Span<MinuteOfDay>): boolean {
  return start >= 22.5 * 60 && end - start >= 6 * 60;
}

/** Parts of the day that words beside a time may name. */
export type DayPart = 'early' | 'evening' | 'night';

/** The reading that a word for a part of the day leaves. */
export function readingInPart(
  readings: readonly Span<MinuteOfDay>[],
  part: DayPart,
): Span<MinuteOfDay> | undefined {
  const fitting = readings.filter(({ start, end }) => {
    if (end - start > noon) return false;
    if (part === 'early') return start >= 4 * 60 && start < 13 * 60;
    return part === 'evening' ? start >= 13 * 60 && start < 21 * 60 : start >= 18 * 60 || start < 3 * 60;
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** When people come before a shop opens and go after it closes. */
export const around = 90;

/** The one reading that lies within the opening hours; undefined when none or several do. */
export function readingWithin(
  readings: readonly Span<MinuteOfDay>[],
  hours: readonly Span<MinuteOfDay>[],
): Span<MinuteOfDay> | undefined {
  if (hours.length === 0) return undefined;
  const opens = Math.min(...hours.map(({ start }) => start));
  const closes = Math.max(...hours.map(({ end }) => end));
  const fitting = readings.filter(({ start, end }) => start >= opens - around && end <= closes + around);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/**
 * The reading of which clearly more than of any other lies within the opening hours of its days; undefined where none
 * stands out, as in a shop that never closes.
 */
export function mostWithin(
  readings: readonly Span<MinuteOfDay>[],
  hoursOfDays: readonly (readonly Span<MinuteOfDay>[])[],
): Span<MinuteOfDay> | undefined {
  const open = hoursOfDays.filter((hours) => hours.length > 0);
  if (open.length === 0) return undefined;
  const shares = readings.map((reading) => ({ reading, share: shareWithin(reading, open) }));
  const [best, second] = shares.sort((a, b) => b.share - a.share);
  return best && best.share - (second?.share ?? 0) >= clearly ? best.reading : undefined;
}

const clearly = 0.25;

function shareWithin({ start, end }: Span<MinuteOfDay>, days: readonly (readonly Span<MinuteOfDay>[])[]) {
  const minutes = days.flat().reduce((sum, hours) => {
    return sum + Math.max(0, Math.min(end, hours.end) - Math.max(start, hours.start));
  }, 0);
  return minutes / ((end - start) * days.length);
}

/** Opening hours on a 12-hour clock: a shop opens in the morning or at noon, and for more than six hours. */
export function openingReading(span: Span<MinuteOfDay>): Span<MinuteOfDay> {
  const readings = readingsOf(span);
  const opensLate = span.start % noon < 5 * 60 && span.start < noon;
  const [early, late, long] = readings;
  const usual = opensLate || span.start === noon ? late : early;
  return (usual && long && usual === early && usual.end - usual.start < 6 * 60 ? long : usual) ?? span;
}
