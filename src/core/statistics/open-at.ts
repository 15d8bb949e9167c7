import { union } from '../company/spans';
import type { Place, Shift } from '../roster/roster';
import { dayOf } from '../rules/shared/periods';
import { instantsOf, onNextDay, onOwnDay } from '../rules/shared/wall-spans';
import type { RosterView } from '../rules/view';
import { weekdayOf } from '../time/calendar';
import { holidayOn } from '../time/holidays';
import type { Day, MinuteOfDay, Span, Weekday } from '../time/units';
import { type Dated, eachOnce } from './dated';

/**
 * When a place is open on the days on which work may begin there, in order, each minute once; it counts for the day that
 * it opens on. A day whose opening hours are not known counts as open while anybody who begins on it is at work.
 */
export function openAt(view: RosterView, place: number, work: readonly Shift[]): Dated[] {
  const { start, end } = daysOfWork(view, work);
  const days = Array.from({ length: end - start }, (_, i) => start + i);
  const known = days.flatMap((day) => {
    const hours = hoursOn(view.place(place), day);
    return hours ? spansOf(view, place, day, hours).map((span) => ({ day, ...span })) : [];
  });
  const others = withoutHours(view, place, work).map((shift) => ({ ...shift, day: dayOf(view, shift) }));
  return eachOnce([...known, ...others]);
}

/** Whether the opening hours are known of every day on which work begins. */
export function isOpenKnown(view: RosterView, place: number, work: readonly Shift[]): boolean {
  return withoutHours(view, place, work).length === 0;
}

/** From the first day on which one of some shifts begins to the last. */
export function daysOfWork(view: RosterView, work: readonly Shift[]): Span<Day> {
  const [any] = work;
  if (!any) return { start: 0, end: 0 };
  const first = work.reduce((least, shift) => (shift.start < least.start ? shift : least), any);
  const last = work.reduce((most, shift) => (shift.start > most.start ? shift : most), any);
  return { start: dayOf(view, first), end: dayOf(view, last) + 1 };
}

/** Most places have hours for each day, or for none. */
function withoutHours(view: RosterView, place: number, work: readonly Shift[]): readonly Shift[] {
  const { hours } = view.place(place);
  if (!hours) return work;
  if (hours.holiday && weekdays.every((day) => hours[day])) return [];
  return work.filter((shift) => hoursOn(view.place(place), dayOf(view, shift)) === undefined);
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

function hoursOn({ hours, country }: Place, day: Day): readonly Span<MinuteOfDay>[] | undefined {
  return holidayOn(country, day) ? hours?.holiday : hours?.[weekdayOf(day)];
}

function spansOf(view: RosterView, place: number, day: Day, hours: readonly Span<MinuteOfDay>[]): Span[] {
  const clock = view.clock(place);
  const own = instantsOf(clock, day, onOwnDay(hours));
  const late = onNextDay(hours);
  return late.length === 0 ? own : union([...own, ...instantsOf(clock, day + 1, late)]);
}
