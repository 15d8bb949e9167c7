import { type Cell, CellKind } from '../grid';
import type { Day, MinuteOfDay } from '../../time/units';
import { clockOfInteger, minutesOfSerial, readClock } from './clock';
import { dayOfSerial } from './serial';
import { writtenDate } from './written-date';
import { dayOfWritten, monthFirst } from './dates';
import type { ReadingContext } from '../reading';

/** A clock time in a cell of its own, with the date that stands with it. */
export interface ClockCell {
  /** 0 to 1440: 24:00 and an Excel 1.0 are 1440. */
  readonly minute: MinuteOfDay;
  readonly day?: Day;
}

/** Excel serials below this (1927) are times and durations, not dates. */
const firstSerialOfDates = 10_000;

/**
 * Reads a cell under a time header. Excel fractions are rounded to the minute; whole numbers are hours (8) or hours and
 * minutes (1730). 7.3 is 7:30; numbers such as 8.5 are refused: 8:30 and 8:50 are both written so.
 */
export function readClockCell(cell: Cell, date1904: boolean, context: ReadingContext): ClockCell | undefined {
  if (cell.kind === CellKind.text) return ofText(String(cell.value), context);
  if (typeof cell.value !== 'number' || cell.value < 0) return undefined;
  return cell.kind === CellKind.date ? ofSerial(cell.value, date1904) : ofNumber(cell.value, date1904);
}

function ofText(text: string, context: ReadingContext): ClockCell | undefined {
  const clock = readClock(text);
  if (clock) return { minute: clock.minute };
  const [, date = '', time = ''] =
    /^(.+?)(?:[\sT,]+|\s?kl\.?\s?)(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)$/.exec(text.trim()) ?? [];
  const written = writtenDate(date);
  const until = readClock(time);
  const day = written ? dayOfWritten(written, monthFirst(context.locale), context.today) : undefined;
  return until && day !== undefined ? { minute: until.minute, day } : undefined;
}

function ofSerial(serial: number, date1904: boolean): ClockCell | undefined {
  const minutes = minutesOfSerial(serial);
  if (minutes <= 1440) return { minute: minutes };
  if (serial < firstSerialOfDates) return minutes < 2880 ? { minute: minutes % 1440 } : undefined;
  const day = dayOfSerial(Math.floor(minutes / 1440), date1904);
  return day === undefined ? undefined : { minute: minutes % 1440, day };
}

function ofNumber(value: number, date1904: boolean): ClockCell | undefined {
  if (value > 0 && value < 1) return { minute: minutesOfSerial(value) };
  if (isUnformattedDateTime(value)) return ofSerial(value, date1904);
  const minute = clockOfInteger(value) ?? clockOfDecimals(value);
  return minute === undefined ? undefined : { minute };
}

/** 7.3 and 14.45 are hours and minutes, as no part of an hour is written so; 7.25, 7.5 and 7.75 may be either. */
function clockOfDecimals(value: number): number | undefined {
  const [hours, minutes] = [Math.floor(value), Math.round((value % 1) * 100)];
  if (hours > 23 || minutes % 5 !== 0 || minutes % 25 === 0 || minutes > 55) return undefined;
  return Math.abs(hours + minutes / 100 - value) < 1e-9 ? hours * 60 + minutes : undefined;
}

/** 2000 to 2099, with a time of day. */
function isUnformattedDateTime(value: number): boolean {
  return value > 36_526 && value < 73_051 && !Number.isInteger(value);
}
