import type { Text } from '../../messages/text';
import { text } from '../../messages/catalogue';
import { plainKey } from '../../reading/assembly/names';
import { withoutDates } from '../../reading/questions/keys';
import type { SheetReading } from '../../reading/reading';
import type { Roster } from '../../roster/roster';
import { type PlaceTimes, placeTimes } from '../../statistics/place-times';
import { isoDate } from '../../time/calendar';
import type { Day, Span } from '../../time/units';
import type { ComparedSide } from './comparison';

/** A roster as it was read, and what it is called. */
export interface SideInput extends Pick<
  SheetReading,
  'sheet' | 'verdict' | 'onlyPart' | 'unread' | 'questions'
> {
  readonly name: string;
  readonly roster: Roster;
  /** The sheets that it was read from: a place that nobody named is called after one of them. */
  readonly ownSheets: readonly string[];
}

/** One of two rosters, counted. */
export interface Side {
  readonly input: SideInput;
  readonly times: readonly PlaceTimes[];
}

export function sideOf(input: SideInput): Side {
  const isTold = input.verdict === 'roster' && !input.onlyPart;
  return { input, times: isTold ? placeTimes(input.roster) : [] };
}

export function shownSide(side: Side): ComparedSide {
  const { name, sheet } = side.input;
  const days = daysOf(side);
  return { name, sheet, ...(days && { from: isoDate(days.start), to: isoDate(days.end - 1) }) };
}

/** From the first day on which work begins to the last. */
export function daysOf({ times }: Side): Span<Day> | undefined {
  if (times.length === 0) return undefined;
  return {
    start: Math.min(...times.map(({ days }) => days.start)),
    end: Math.max(...times.map(({ days }) => days.end)),
  };
}

/** Why its figures cannot be told. */
export function whyUntold({ times, input: { name: roster, verdict, onlyPart } }: Side): Text | undefined {
  if (verdict === 'not-a-roster') return text('compare.notARoster', { roster });
  if (verdict === 'needs-input') return text('compare.needsInput', { roster });
  if (onlyPart) return text('compare.cannot', { roster, reason: { text: onlyPart } });
  return times.length === 0 ? text('compare.noWork', { roster }) : undefined;
}

/** Whether its only place is called after the sheet, for nobody named it. */
export function isNameless({ times: [only, ...others], input: { ownSheets } }: Side): boolean {
  if (only === undefined || others.length > 0) return false;
  const names = new Set(ownSheets.flatMap((sheet) => [sheet, withoutDates(sheet)]).map(plainKey));
  return names.has(plainKey(only.place));
}
