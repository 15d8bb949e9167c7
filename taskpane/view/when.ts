import type { PaneFinding } from '../checked';
import type { Words } from '../words';

const DAY = 1_440;

/** "man. 2. mar. 22:00–06:00", and the day of its end where a clock time alone would be taken for the next. */
export function whenOf(
  { start, end, minutes }: Pick<PaneFinding, 'start' | 'end' | 'minutes'>,
  words: Words,
): string {
  if (minutes < DAY) return `${words.date(start)} ${intervalOf({ start, end }, words)}`;
  return `${words.date(start)} ${words.time(start)} – ${words.date(end)} ${words.time(end)}`;
}

export function intervalOf({ start, end }: { start: string; end: string }, words: Words): string {
  return `${words.time(start)}–${words.time(end)}`;
}
