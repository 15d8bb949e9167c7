import { union } from '../company/spans';
import type { Place, Shift } from '../roster/roster';
import { instantsOf, onNextDay, onOwnDay } from '../rules/shared/wall-spans';
import type { RosterView } from '../rules/view';
import { weekdayOf } from '../time/calendar';
import { holidayOn } from '../time/holidays';
import type { Day, MinuteOfDay, Span } from '../time/units';

/**
 * When a place is open, from the first to the last day with work there, in order. A day whose opening hours are not known
 * counts as open while anybody is at work.
 */
export function openAt(view: RosterView, place: number, work: readonly Shift[]): Span[] {
  const day = (instant: number) => view.dayAt(place, instant);
  const first = work.reduce((least, { start }) => Math.min(least, day(start)), Infinity);
  const last = work.reduce((most, { end }) => Math.max(most, day(end - 1)), -Infinity);
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const known = days.flatMap((one) => {
    const hours = hoursOn(view.place(place), one);
    return hours ? spansOf(view, place, one, hours) : [];
  });
  const others = work.filter(({ start }) => hoursOn(view.place(place), day(start)) === undefined);
  return union([...known, ...others]);
}

function hoursOn({ hours, country }: Place, day: Day): readonly Span<MinuteOfDay>[] | undefined {
  return holidayOn(country, day) ? hours?.holiday : hours?.[weekdayOf(day)];
}

function spansOf(view: RosterView, place: number, day: Day, hours: readonly Span<MinuteOfDay>[]): Span[] {
  const clock = view.clock(place);
  return [...instantsOf(clock, day, onOwnDay(hours)), ...instantsOf(clock, day + 1, onNextDay(hours))];
}
