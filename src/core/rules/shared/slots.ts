import { overlapOf, union } from '../../company/spans';
import type { Slot } from '../../roster/records';
import { MINUTES_A_DAY, weekdayOf } from '../../time/calendar';
import { holidayOn } from '../../time/holidays';
import type { Day, Instant, Span } from '../../time/units';
import type { RosterView } from '../view';
import { instantsOf, onNextDay, onOwnDay } from './wall-spans';

/** The parts of a span at a place in which something on record holds, in order. */
export type SlotTimes = (slot: Slot, place: number, span: Span) => readonly Span[];

/**
 * When slots hold, by the clock and the calendar of each place. A weekday is that day of the week, public holiday or not;
 * `holiday` adds the public holidays of the place's country. A band past midnight belongs, with its weekday and its date,
 * to the day that it begins on. Each date of a slot is looked at once, however many shifts it has.
 */
export function slotTimesIn(view: RosterView): SlotTimes {
  const known = new Map<Slot, Map<string, readonly Span[]>>();
  const begunOn = (slot: Slot, place: number, day: Day) => {
    const days = known.get(slot) ?? new Map<string, readonly Span[]>();
    known.set(slot, days);
    const key = `${place} ${day}`;
    let spans = days.get(key);
    if (spans === undefined) days.set(key, (spans = spansBegunOn(view, slot, place, day)));
    return spans;
  };
  return (slot, place, span) => {
    if (slot.place !== undefined && slot.place !== place) return [];
    if (!isLimited(slot)) return [span];
    const [first, last] = [view.dayAt(place, span.start) - 1, view.dayAt(place, span.end - 1)];
    const days = Array.from({ length: last - first + 1 }, (_, i) => first + i);
    const spans = union(days.flatMap((day) => begunOn(slot, place, day)));
    return spans.flatMap((one) => overlapOf<Instant>(one, span) ?? []);
  };
}

function isLimited({ weekdays, band, from, to }: Slot): boolean {
  return [weekdays, band, from, to].some((limit) => limit !== undefined);
}

function spansBegunOn(view: RosterView, slot: Slot, place: number, day: Day): Span[] {
  if (!isBegunOn(slot, view, place, day)) return [];
  const hours = [slot.band ?? { start: 0, end: MINUTES_A_DAY }];
  const clock = view.clock(place);
  return [...instantsOf(clock, day, onOwnDay(hours)), ...instantsOf(clock, day + 1, onNextDay(hours))];
}

function isBegunOn({ weekdays, from, to }: Slot, view: RosterView, place: number, day: Day): boolean {
  if (day < (from ?? -Infinity) || day > (to ?? Infinity)) return false;
  if (weekdays === undefined || weekdays.includes(weekdayOf(day))) return true;
  return weekdays.includes('holiday') && holidayOn(view.place(place).country, day) !== undefined;
}
