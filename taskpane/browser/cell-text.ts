import { format, isDateFormat, parseNumber, parseTime } from 'numfmt';
import type { CellValue } from '../../src/core/reading/grid';
import type { MemoryCell } from '../../src/workbook/memory/memory-sheet';

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462;

/** A cell's content as Excel would show it, on one line. */
export function cellText(
  { value, format: code = 'General' }: MemoryCell,
  locale: string,
  date1904: boolean,
): string {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value).replaceAll(/\s+/g, ' ');
  const shifted = date1904 && isDateFormat(code) ? value + DAYS_1904 : value;
  return format(code, shifted, { locale, throws: false, nbsp: false });
}

/** What typed text becomes: times and numbers as Excel would take them, anything else the text itself. */
export function typedValue(
  text: string,
  locale: string,
): { readonly value: CellValue; readonly format?: string } {
  const trimmed = text.trim();
  if (!trimmed) return { value: null };
  const time = parseTime(trimmed);
  if (time) return { value: time.v, format: 'hh:mm' };
  const number = parseNumber(trimmed, { locale });
  return { value: (number?.v as number | undefined) ?? text };
}
