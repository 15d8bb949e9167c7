import { text } from '../../messages/catalogue';
import type { OpeningHours } from '../../roster/roster';
import type { MinuteOfDay, Span } from '../../time/units';
import { CellKind } from '../grid';
import { tidy } from '../text/fold';
import { type DayKind, readDays, weekdays } from './days';
import { readHours } from './opening-hours';
import { column, Refusal, shownText } from './row';

/** "man-fre 10-20; lør-søn 10-18; helligdage lukket" in one cell; hours without days are those of every weekday. */
export const centreHours = column((cell): OpeningHours | Refusal => {
  if (cell.kind === CellKind.date)
    return new Refusal(text('staff.hoursBecameDate', { text: shownText(cell) }));
  return readWeek(shownText(cell)) ?? new Refusal(text('staff.notCentreHours', { text: shownText(cell) }));
});

function readWeek(written: string): OpeningHours | undefined {
  const hours: OpeningHours = {};
  for (const part of partsOf(written)) {
    const read = readPart(part);
    if (!read) return undefined;
    for (const day of read.days) hours[day] = read.hours;
  }
  return hours;
}

/** Days and their hours; a comma also stands between days, and before a number between two from-tos of one day. */
function partsOf(written: string): string[] {
  const parts: string[] = [];
  let days = '';
  for (const piece of written
    .split(/[;\n]|,(?=\s*\p{L})/u)
    .map(tidy)
    .filter(Boolean)) {
    const isDays = readDays(piece) !== undefined;
    if (!isDays) parts.push(days + piece);
    days = isDays ? `${days}${piece}, ` : '';
  }
  return days ? [...parts, days] : parts;
}

interface Part {
  readonly days: readonly DayKind[];
  readonly hours: readonly Span<MinuteOfDay>[];
}

/** The longest beginning that names days, and hours behind it. */
function readPart(part: string): Part | undefined {
  const pieces = part.replace(/(?<=\p{L}):/gu, ' ').split(/\s+/);
  for (let at = pieces.length - 1; at > 0; at--) {
    const days = readDays(pieces.slice(0, at).join(' '));
    const hours = days && readHours(pieces.slice(at).join(' '));
    if (hours) return { days, hours };
  }
  const hours = readHours(part);
  return hours && { days: weekdays, hours };
}
