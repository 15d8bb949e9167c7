import fc from 'fast-check';
import { type DateItem, resolveDates } from '../../../src/core/reading/text/date-run';
import { readClock } from '../../../src/core/reading/text/clock';
import { decimalDates } from '../../../src/core/reading/text/decimal-dates';
import { unglued } from '../../../src/core/reading/text/glued';
import { readingsOf } from '../../../src/core/reading/text/half-day';
import { readShiftText, spansOfShift } from '../../../src/core/reading/text/shift-text';
import { writtenDate } from '../../../src/core/reading/text/written-date';
import type { ReadingContext } from '../../../src/core/reading/reading';

/** Texts as they may stand in a cell: anything, and what looks like a shift, a clock or a date. */
export const cellText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '8',
        '08',
        '16',
        '24',
        '25',
        '8:00',
        '16.30',
        '0830',
        '17015',
        '-',
        '–',
        ' ',
        ':',
        '(',
        ')',
        'pause',
        'og',
        '/',
        '?',
        'am',
        'pm',
        'ferie',
        'bagvagt',
        'kl.',
        '\n',
        ',',
        'man',
        '2/3',
        '2026',
        'X',
        'GC',
        '½',
      ),
      { maxLength: 10 },
    )
    .map((parts) => parts.join('')),
);

/** What is impossible about the reading of a text as a clock, a date and a shift; undefined when nothing is. */
export function impossible(text: string, context: ReadingContext): string | undefined {
  return impossibleShift(text) ?? impossibleClock(text) ?? impossibleDate(text, context);
}

function impossibleShift(text: string): string | undefined {
  const read = readShiftText(unglued(text).text);
  for (const { start, end, kind } of read.what === 'times' ? read.pieces : []) {
    const longest = kind === 'work' || kind === 'tentative' ? 16 * 60 : 1440;
    if (!(start >= 0 && end > start && end - start <= longest)) return `a shift from ${start} to ${end}`;
  }
  for (const span of spansOfShift(text).spans) {
    for (const { start, end } of span.start === span.end ? [] : readingsOf(span))
      if (!(start >= 0 && start < 1440 && end > start && end - start <= 16 * 60))
        return `may be ${start} to ${end}`;
  }
  return undefined;
}

function impossibleClock(text: string): string | undefined {
  const minute = readClock(text)?.minute ?? 0;
  return minute >= 0 && minute <= 1440 && Number.isInteger(minute) ? undefined : `a clock of ${minute}`;
}

function impossibleDate(text: string, context: ReadingContext): string | undefined {
  const written = writtenDate(text);
  const numbers = text.split(/[-\s/]+/).map(Number);
  const dates: DateItem[] = [...(written ? [written] : []), ...(decimalDates(numbers, []) ?? [])].map(
    (one) => ({
      written: one,
    }),
  );
  const { days } = resolveDates(dates, [2026], context);
  return days.every((day) => day === undefined || Number.isInteger(day)) ? undefined : `days ${days.join()}`;
}
