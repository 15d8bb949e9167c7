import { text } from '../../messages/catalogue';
import type { MinuteOfDay, Span } from '../../time/units';
import { CellKind } from '../grid';
import { wordKey } from '../text/fold';
import { readSpans } from '../text/spans';
import { allDayWords, closedWords } from './headers';
import { column, Refusal, shownText } from './row';

const ALL_DAY: Span<MinuteOfDay> = { start: 0, end: 1440 };

/** "7-22", "07:00–12:00, 13–18", "lukket", "døgnåbent". An hour stands as on a 24-hour clock. */
export const openingHours = column((cell): readonly Span<MinuteOfDay>[] | Refusal => {
  // Excel makes 7 December of "7-12".
  if (cell.kind === CellKind.date)
    return new Refusal(text('staff.hoursBecameDate', { text: shownText(cell) }));
  return readHours(shownText(cell)) ?? new Refusal(text('staff.notHours', { text: shownText(cell) }));
});

/** Closed is an empty list; undefined when the text is no opening hours. */
export function readHours(written: string): readonly Span<MinuteOfDay>[] | undefined {
  const key = wordKey(written);
  if (closedWords.has(key) || /^[-–—]$/.test(written)) return [];
  if (allDayWords.has(key)) return [ALL_DAY];
  const spans = readSpans(written)?.map(({ start, end }) => ({ start, end }));
  return spans?.every(({ start, end }) => start < end) ? spans : undefined;
}
