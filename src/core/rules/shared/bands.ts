import { MINUTES_A_DAY } from '../../time/calendar';
import type { MinuteOfDay, Span } from '../../time/units';
import { clockTime, minutesOf } from './nights';

/** Parameters of a rule about some hours of the day. */
export function bandParams(from: string, until: string) {
  return { from: clockTime(from), until: clockTime(until) };
}

/** The hours of the parameters, else the usual ones; an end that is not later is on the next day. */
export function bandFrom(
  params: { readonly from: string | null; readonly until: string | null },
  usual: Span<MinuteOfDay>,
): Span<MinuteOfDay> {
  const start = params.from === null ? usual.start : minutesOf(params.from);
  const end = params.until === null ? usual.end % MINUTES_A_DAY : minutesOf(params.until);
  return { start, end: end > start ? end : end + MINUTES_A_DAY };
}
