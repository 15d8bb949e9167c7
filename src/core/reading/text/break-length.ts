import { words } from '../words';
import { wordKey } from './fold';

/** Minutes of a break without clock times; `none` says that there is none, `unclear` that there is one of some length. */
export type BreakLength = number | 'none' | 'unclear';

/** Longer is no break but a clock time ("12:00"), or a typing mistake. */
const longest = 240;

/** From here on a plain number is minutes; smaller ones may be hours, or how many breaks there are. */
const fewestMinutes = 5;

const minutes = "(?:min(?:ut(?:ter|t|er|es?)?)?s?|m|’|')";
const hours = '(?:t|h|time(?:s|r|n)?|tim(?:me|mar)?|hours?|hrs?|std|stunden?)';
const inMinutes = new RegExp(`^(\\d{1,3})\\s?${minutes}\\.?$`, 'iu');
const inHours = new RegExp(`^(\\d{1,2}(?:[.,]\\d{1,2})?|\\d?[½¼¾])\\s?${hours}\\.?$`, 'iu');
const inBoth = new RegExp(
  `^(\\d)\\s?${hours}\\.?\\s?(?:og|och|and|und)?\\s?(\\d{1,2})\\s?${minutes}?\\.?$`,
  'iu',
);
const parts: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** "30 min", "½ time", "0:30", "0,5", "1 t 30"; undefined for what is no length at all. */
export function readBreakLength(text: string): BreakLength | undefined {
  if (/^(?:0|[-–./]*)$/.test(text) || words.no.has(wordKey(text))) return 'none';
  const both = inBoth.exec(text);
  if (both) return lengthOf(Number(both[1]) * 60 + Number(both[2]));
  const minute = inMinutes.exec(text);
  if (minute) return lengthOf(Number(minute[1]));
  const hour = inHours.exec(text);
  if (hour) return lengthOf(numberIn(hour[1]!) * 60);
  const clock = /^(\d{1,2}):(\d{2})(?::00)?$/.exec(text);
  if (clock) return lengthOf(Number(clock[1]) * 60 + Number(clock[2]));
  if (/^(?:\d{1,3}(?:[.,]\d{1,2})?|\d?[½¼¾])$/u.test(text))
    return plainLength(numberIn(text), /[.,½¼¾]/u.test(text));
  return /^(?:\d{1,3}(?:[.,:]\d{1,2})?|\d?[½¼¾])\s?\p{L}+\.?$/u.test(text) ? 'unclear' : undefined;
}

/** A plain number: 30 is minutes, 0.5 hours; what 1 to 4 count is clear only beside parts of hours. */
export function plainLength(value: number, countsHours: boolean): BreakLength {
  if (value === 0) return 'none';
  if (value >= fewestMinutes) return lengthOf(value);
  return countsHours || !Number.isInteger(value) ? lengthOf(value * 60) : 'unclear';
}

/** Rounded to whole minutes. */
export function lengthOf(length: number): BreakLength {
  const whole = Math.round(length);
  if (whole === 0) return 'none';
  return whole > 0 && whole <= longest ? whole : 'unclear';
}

function numberIn(written: string): number {
  const part = parts[written.slice(-1)];
  if (part === undefined) return Number(written.replace(',', '.'));
  return Number(written.slice(0, -1) || 0) + part;
}
