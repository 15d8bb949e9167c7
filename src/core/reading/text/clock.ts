import type { MinuteOfDay } from '../../time/units';
import { folded } from './fold';

/** A clock time as written. */
export interface Clock {
  /** 0 to 1440; 1440 is written 24:00. */
  readonly minute: MinuteOfDay;
  /**
   * `24` when the writing settles the half of the day (13 or more, a leading zero, 24:00), `am`/`pm` when it says so,
   * `open` for what a 12-hour clock could have written too (8, 11:30).
   */
  readonly half: '24' | 'am' | 'pm' | 'open';
}

/** A comma before full five minutes, or before the 5 of half an hour; before anything else it divides two things. */
const comma = ',(?=[0-5][05](?!\\d)|5(?!\\d))';
/** "9:30p - 6a": without the m where both ends are written so, as a lone letter may be a code. */
const shortMeridiem =
  '(?=\\s?-\\s?\\d[\\d:.]*[ap](?:m|(?![\\p{L}\\p{M}])))|' +
  '(?<=\\d[ap]m?\\s?-\\s?\\d[\\d:.]*[ap])(?![\\p{L}\\p{M}])';

/** One clock time anywhere in folded text; groups: hour, minute, compact, am/pm. */
export const clockPattern =
  '(?:(?:kl|klokken|klokka|klockan|um|at)\\b\\.?\\s*)?' +
  `(?:(\\d{1,2})(?:\\s?[:.h]\\s?|${comma})(\\d{2}|(?<=,)5)(?::\\d{2})?|(\\d{1,4}))` +
  `(?:\\s?(?:uhr|h|u)\\b)?(?:\\s?([ap])(?:\\.?m\\b\\.?|${shortMeridiem}))?`;

const whole = new RegExp(`^${clockPattern}$`, 'u');

/**
 * "8", "08", "8:00", "8.30", "8,30", "8h30", "0830", "800", "kl. 8", "24:00", "7:30 pm". Undefined for anything
 * else, also for clocks that do not exist (25:00, 8:75, 17015), and for "8,5", half an hour only in a from-to. Bare
 * numbers are clocks only where a time is expected: call it on a span's ends and under time headers.
 */
export function readClock(text: string): Clock | undefined {
  const match = whole.exec(folded(text));
  return match && match[2] !== '5' ? clockOf(match[1], match[2], match[3], match[4]) : undefined;
}

/** From the groups of `clockPattern`. */
export function clockOf(
  hour: string | undefined,
  minute: string | undefined,
  compact: string | undefined,
  meridiem: string | undefined,
): Clock | undefined {
  if (compact !== undefined && compact.length > 2) {
    return clockOf(compact.slice(0, -2), compact.slice(-2), undefined, meridiem);
  }
  const written = hour ?? compact ?? '';
  const hours = Number(written);
  const minutes = minute === '5' ? 30 : Number(minute ?? 0);
  if (minutes > 59) return undefined;
  if (meridiem !== undefined) return twelveHour(hours, minutes, meridiem.toLowerCase() === 'p');
  if (hours > 24 || (hours === 24 && minutes > 0)) return undefined;
  const settled = hours > 12 || written.startsWith('0');
  return { minute: hours * 60 + minutes, half: settled ? '24' : 'open' };
}

function twelveHour(hours: number, minutes: number, afternoon: boolean): Clock | undefined {
  if (hours < 1 || hours > 12) return undefined;
  return { minute: ((hours % 12) + (afternoon ? 12 : 0)) * 60 + minutes, half: afternoon ? 'pm' : 'am' };
}

/** Minutes of an Excel fraction of a day, date part included. Rounded, as floor misplaces 192 of the 1440 times. */
export function minutesOfSerial(serial: number): number {
  return Math.round(serial * 1440);
}

/** A whole number as people type clocks: 8 and 22 are hours, 830 and 1730 hours and minutes. 17015 is none. */
export function clockOfInteger(value: number): MinuteOfDay | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 2400) return undefined;
  if (value <= 24) return value * 60;
  const [hours, minutes] = [Math.floor(value / 100), value % 100];
  if (hours === 0 || minutes > 59 || (hours === 24 && minutes > 0)) return undefined;
  return hours * 60 + minutes;
}
