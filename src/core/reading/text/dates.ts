import { dayFrom } from '../../time/calendar';
import type { Day } from '../../time/units';
import { type Cell, CellKind } from '../grid';
import type { ReadingContext } from '../reading';
import { dayOfSerial, yearOf } from './serial';
import { formatOf } from './format';
import { type WrittenDate, writtenDate } from './written-date';

/**
 * One complete date, on its own: a real Excel date or a text with its year, day and month in the order of the locale.
 * Undefined without a year, and for numbers that no format shows as a date. Columns and rows of dates, which can settle
 * year and order together, go through `date-run.ts`.
 */
export function readDate(cell: Cell, date1904: boolean, context: ReadingContext): Day | undefined {
  if (cell.kind === CellKind.date) {
    const shows = formatOf(cell.format);
    return shows === 'date' || shows === 'both' ? dayOfSerial(Number(cell.value), date1904) : undefined;
  }
  if (cell.kind !== CellKind.text) return undefined;
  const written = writtenDate(String(cell.value));
  if (written?.year === undefined) return undefined;
  const first = dayOfWritten(written, monthFirst(context.locale), context.today);
  return first ?? dayOfWritten(written, !monthFirst(context.locale), context.today);
}

/** The day of a written date with a year; undefined for dates that do not exist. */
export function dayOfWritten(
  written: WrittenDate,
  swap: boolean,
  today: Day,
  year = written.year,
): Day | undefined {
  if (year === undefined) return undefined;
  const full = written.shortYear ? century(year, today) : year;
  const swapped = swap && written.eitherOrder;
  return dayFrom({
    year: full,
    month: swapped ? written.date : written.month,
    date: swapped ? written.month : written.date,
  });
}

/** Only the United States and the Philippines write the month first throughout. */
export function monthFirst(locale: string): boolean {
  return /^(?:en-(?:us|ph)|es-(?:us|pr))$/i.test(locale);
}

/** Two digits mean this century up to ten years ahead, else the last one: nobody rosters for 2098, somebody was born 1998. */
function century(year: number, today: Day): number {
  if (year >= 100) return year;
  const now = yearOf(today);
  const base = now - (now % 100);
  return base + year <= now + 10 ? base + year : base + year - 100;
}
