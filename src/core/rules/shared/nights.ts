import * as z from 'zod/mini';
import { union } from '../../company/spans';
import { inForce } from '../../law/dated';
import { nights } from '../../law/values';
import { MINUTES_A_DAY } from '../../time/calendar';
import type { Day, MinuteOfDay, Span } from '../../time/units';
import type { RosterView } from '../view';
import { daysOf, instantsOf, onNextDay, onOwnDay } from './wall-spans';

/** Parameters of rules about the night; left out, it is the night of the country. */
export const nightParams = {
  nightFrom: clockTime(
    'When the night begins, such as 22:00; left out, 21:00 in Norway and 22:00 elsewhere. That minute is night.',
  ),
  nightUntil: clockTime(
    'When the night ends, such as 06:00; left out, 06:00. That minute is no longer night.',
  ),
};

export interface NightParams {
  readonly nightFrom: string | null;
  readonly nightUntil: string | null;
}

/** The nights that a span touches at a place, whole or up to the ends of its days. */
export type Nights = (place: number, span: Span) => readonly Span[];

/** Each date of each place is looked at once, however many shifts it has, and each pair of dates put together once. */
export function nightsBy(view: RosterView, params: NightParams): Nights {
  const known = view.roster.places.map(() => new Map<Day, readonly Span[]>());
  const overTwo = view.roster.places.map(() => new Map<Day, readonly Span[]>());
  const on = (place: number) => (day: Day) =>
    remembered(known[place]!, day, () => nightsOn(view, place, day, params));
  return (place, span) => {
    const days = daysOf((at) => view.dayAt(place, at), span);
    const [first = 0] = days;
    if (days.length === 1) return on(place)(first);
    const together = () => union(days.flatMap(on(place)));
    return days.length === 2 ? remembered(overTwo[place]!, first, together) : together();
  };
}

function remembered<T>(known: Map<number, T>, key: number, make: () => T): T {
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = make()));
  return found;
}

function nightsOn(view: RosterView, place: number, day: Day, params: NightParams): Span[] {
  return instantsOf(view.clock(place), day, [
    ...onNextDay([nightOn(view, place, day - 1, params)]),
    ...onOwnDay([nightOn(view, place, day, params)]),
  ]);
}

/** The night that begins on a day; its end is beyond 1440 when it is on the next. */
export function nightOn(
  view: RosterView,
  place: number,
  day: Day,
  { nightFrom, nightUntil }: NightParams,
): Span<MinuteOfDay> {
  const usual = inForce(nights[view.place(place).country], day).value;
  const start = nightFrom === null ? usual.start : minutesOf(nightFrom);
  const end = nightUntil === null ? usual.end % MINUTES_A_DAY : minutesOf(nightUntil);
  return { start, end: end > start ? end : end + MINUTES_A_DAY };
}

/** A parameter that is a clock time such as 22:00, or left out. */
export function clockTime(description: string) {
  const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
  return z._default(z.nullable(time).check(z.describe(description)), null);
}

/** 22:00 as minutes of the day. */
export function minutesOf(clock: string): MinuteOfDay {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}
