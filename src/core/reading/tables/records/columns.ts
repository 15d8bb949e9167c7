import { text } from '../../../messages/catalogue';
import type { Text } from '../../../messages/text';
import type { RiskLevel } from '../../../roster/records';
import { dateOf, dayRolledOver, isoDate } from '../../../time/calendar';
import type { Day, MinuteOfDay, Span } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { clockOfInteger, minutesOfSerial, readClock } from '../../text/clock';
import { tidy, wordKey } from '../../text/fold';
import { formatOf } from '../../text/format';
import { readSpans } from '../../text/spans';
import { readYesNo } from '../../text/yes-no';
import { date, dayOfCell } from '../columns';
import { readDays } from '../days';
import { allDayWords } from '../headers';
import { column, type PlacedCell, Refusal, shownText } from '../row';
import { levelWords } from './words';

/** A name that is matched later, when it is known who and what is on the roster. */
export const named = column((cell) =>
  cell.kind === CellKind.error ? new Refusal(text('staff.notWords', { text: shownText(cell) })) : cell,
);

/** One of the words of a list. */
export function chosen<T extends string>(
  choices: ReadonlyMap<string, T>,
  refusal: (written: string) => Text,
) {
  return column((cell) => choices.get(wordKey(shownText(cell))) ?? new Refusal(refusal(shownText(cell))));
}

const lights: ReadonlyMap<string, RiskLevel> = new Map([
  ['🟢', 'green'],
  ['🟡', 'yellow'],
  ['🔴', 'red'],
]);

/** "rød", "🔴". */
export const level = column((cell): RiskLevel | Refusal => {
  const written = shownText(cell);
  const known = lights.get(tidy(written)) ?? levelWords.get(wordKey(written));
  return known ?? new Refusal(text('tables.unknownLevel', { text: written }));
});

const [FIRST_YEAR, LAST_YEAR] = [1990, 2099];

/** When something was done, happened or is planned: not before anybody kept such records, and at most two years ahead. */
export function dateOfRecord(context: ReadingContext) {
  return date(context, notRecorded(context));
}

/** The first or last day that something holds. */
export function dateOfValidity(context: ReadingContext) {
  return date(context, outside(firstOf(FIRST_YEAR), firstOf(LAST_YEAR + 1) - 1));
}

function notRecorded({ today }: ReadingContext) {
  return outside(firstOf(FIRST_YEAR), firstOf(dateOf(today).year + 3) - 1);
}

function outside(from: Day, to: Day) {
  return (day: Day): Refusal | undefined => {
    if (from <= day && day <= to) return undefined;
    const data = { text: isoDate(day), from: { day: from }, to: { day: to } };
    return new Refusal(text('tables.dateOutOfRange', data));
  };
}

function firstOf(year: number): Day {
  return dayRolledOver({ year, month: 1, date: 1 });
}

/** When it was done; "ja" for done nobody knows when, "nej" and "?" for not done. */
export function done(context: ReadingContext) {
  return column((cell): Day | boolean | Refusal => {
    const written = shownText(cell);
    if (/^\?+$/.test(written)) return false;
    const day = dayOfCell(cell, context);
    if (day !== undefined) return notRecorded(context)(day) ?? day;
    return readYesNo(cell.value) ?? new Refusal(text('tables.notDone', { text: written }));
  });
}

/** "2", "60 min." */
export const wholeNumber = column(numberIn);

/** How many there are, or minutes up to those of a day. */
export const numberOfMeasure = column((cell): number | Refusal => {
  const number = numberIn(cell);
  if (number instanceof Refusal) return number;
  const reason = outOfRange(cell, number, { least: 1, most: 1440 });
  return reason ? new Refusal(reason) : number;
});

function numberIn(cell: PlacedCell): number | Refusal {
  const [, digits] = /^(\d{1,4})(?:\s?\p{L}+\.?)?$/u.exec(shownText(cell)) ?? [];
  return digits === undefined
    ? new Refusal(text('tables.notANumber', { text: shownText(cell) }))
    : Number(digits);
}

/** Why a number cannot be meant; undefined where it can. */
export function outOfRange(
  cell: PlacedCell,
  number: number,
  { least, most }: { readonly least: number; readonly most: number },
): Text | undefined {
  if (least <= number && number <= most) return undefined;
  return text('tables.numberOutOfRange', { text: shownText(cell), least, most: String(most) });
}

/** Hours a day as minutes: 7.4, "7,4", "7:24", "7½" apart. */
export const hoursADay = column((cell): number | Refusal => {
  const minutes = minutesADay(cell);
  const fits = minutes !== undefined && minutes > 0 && minutes <= 1440;
  return fits ? minutes : new Refusal(text('tables.notHoursADay', { text: shownText(cell) }));
});

function minutesADay(cell: PlacedCell): number | undefined {
  if (cell.kind === CellKind.date) return timeOf(cell);
  if (cell.kind === CellKind.number) return Math.round(Number(cell.value) * 60);
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(shownText(cell)) ?? [];
  if (hours !== undefined) return Number(minutes) < 60 ? Number(hours) * 60 + Number(minutes) : undefined;
  const [, decimal] = /^(\d{1,2}(?:[.,]\d{1,2})?)(?:\s?\p{L}+\.?)?$/u.exec(shownText(cell)) ?? [];
  return decimal === undefined ? undefined : Math.round(Number(decimal.replace(',', '.')) * 60);
}

/** "18:05", 1805, a time of Excel's. */
export const timeOfDay = column((cell): MinuteOfDay | Refusal => {
  const minute =
    timeOf(cell) ?? (cell.kind === CellKind.text ? readClock(shownText(cell))?.minute : undefined);
  return minute ?? new Refusal(text('tables.notATime', { text: shownText(cell) }));
});

function timeOf({ kind, value, format }: PlacedCell): MinuteOfDay | undefined {
  if (kind === CellKind.date) {
    const shows = formatOf(format);
    return shows === 'time' || shows === 'both' ? minutesOfSerial(Number(value) % 1) : undefined;
  }
  if (kind !== CellKind.number) return undefined;
  const number = Number(value);
  return number > 0 && number < 1 ? minutesOfSerial(number) : clockOfInteger(number);
}

export const days = column((cell) => {
  const written = shownText(cell);
  return readDays(written) ?? new Refusal(text('tables.notDays', { text: written }));
});

/** "18-22", "22:00-06:00", "7-9, 20-22"; all day limits nothing. */
export const bands = column((cell): readonly Span<MinuteOfDay>[] | Refusal => {
  const written = shownText(cell);
  if (cell.kind === CellKind.date) return new Refusal(text('staff.hoursBecameDate', { text: written }));
  if (allDayWords.has(wordKey(written))) return [];
  const spans = readSpans(written)?.map(({ start, end }) => ({ start, end }));
  return spans?.every(({ start, end }) => start < end)
    ? spans
    : new Refusal(text('tables.notABand', { text: written }));
});

/** Yes or no, or the time at which somebody did. */
export const signed = column((cell): boolean | Refusal => {
  const isTime = timeOf(cell) !== undefined || readClock(shownText(cell)) !== undefined;
  const answer = readYesNo(cell.value) ?? (isTime ? true : undefined);
  return answer ?? new Refusal(text('staff.notYesNo', { text: shownText(cell) }));
});
