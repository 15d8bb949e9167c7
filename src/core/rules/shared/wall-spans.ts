import { overlapOf, union } from '../../company/spans';
import { MINUTES_A_DAY, wallAt } from '../../time/calendar';
import type { Day, Instant, MinuteOfDay, Span } from '../../time/units';
import type { ZoneClock } from '../../time/zone-clock';

/**
 * The instants of a day at which the wall clock is within the given hours. The hour that comes twice in autumn is in
 * twice, the one that is missing in spring not at all.
 */
export function instantsOf(clock: ZoneClock, day: Day, hours: readonly Span<MinuteOfDay>[]): Span[] {
  const steady = steadyParts(clock, day);
  return union(
    hours.flatMap(({ start, end }) =>
      steady.flatMap((part) => {
        const offset = clock.toWall(part.start) - part.start;
        const shown = { start: wallAt(day, start) - offset, end: wallAt(day, end) - offset };
        return overlapOf(part, shown) ?? [];
      }),
    ),
  );
}

/** The days that a span touches. */
export function daysOf(dayAt: (instant: Instant) => Day, { start, end }: Span): Day[] {
  const first = dayAt(start);
  const last = dayAt(end - 1);
  if (first === last) return [first];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The part of the hours of a day, which may run past midnight, that lies on that day, and the rest on the next. */
export function onOwnDay(hours: readonly Span<MinuteOfDay>[]): Span<MinuteOfDay>[] {
  return hours.flatMap((span) => overlapOf(span, { start: 0, end: MINUTES_A_DAY }) ?? []);
}

export function onNextDay(hours: readonly Span<MinuteOfDay>[]): Span<MinuteOfDay>[] {
  return onOwnDay(
    hours.map(({ start, end }) => ({ start: start - MINUTES_A_DAY, end: end - MINUTES_A_DAY })),
  );
}

/** The day in parts without a clock change: one, or two. */
function steadyParts(clock: ZoneClock, day: Day): Span[] {
  const [start, end] = [clock.startOf(day), clock.startOf(day + 1)];
  const offsetAt = (instant: Instant) => clock.toWall(instant) - instant;
  if (offsetAt(start) === offsetAt(end - 1)) return [{ start, end }];
  let [before, change] = [start, end - 1];
  while (change - before > 1) {
    const middle = Math.floor((before + change) / 2);
    if (offsetAt(middle) === offsetAt(start)) before = middle;
    else change = middle;
  }
  return [
    { start, end: change },
    { start: change, end },
  ];
}
