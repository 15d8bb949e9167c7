import type { ShiftKind } from '../../../roster/roster';
import { nothingSaid } from '../../entries';
import { CellKind } from '../../grid';
import { wordKey } from '../../text/fold';
import { kindOfLabel } from '../../text/label';
import { weekIn } from '../../text/week-label';
import { writtenDate, writtenWeekday } from '../../text/written-date';
import { words } from '../../words';
import type { ReadingContext } from '../../reading';
import { isPartOfShop } from './department';
import type { Details } from './details';
import { kindsOfHeader } from './headers';
import { statedIn } from './stated';
import type { View } from './view';

/** What the title of one of several tables says about all of its shifts. */
export interface TitleOfPart {
  readonly details: Details;
  readonly kind?: ShiftKind;
}

/** One table needs no title of its own: the sheet's is not about a part of it. */
export const noTitle: TitleOfPart = { details: nothingSaid };

/** So far above the headers a title stands. */
const reach = 3;

/** One of several tables of a sheet: its columns, and the row of its headers. */
export interface Titled {
  readonly view: View;
  readonly row: number;
}

/**
 * What the titles of several tables say. Over tables side by side, one over the first of them alone is about the whole
 * sheet; below each other, the first one has its own where another has.
 */
export function titlesOf(parts: readonly Titled[], context: ReadingContext): TitleOfPart[] {
  const above = parts.map(({ view, row }) => textAbove(view, row, context));
  const own = above.map((title, at) => {
    const beside = above.some((other, index) => index !== at && other && isLike(parts, index, at, above));
    return title === undefined || (at === 0 && !beside) ? undefined : title.text;
  });
  const named = own.every((title) => title !== undefined && isNameOfPlace(title));
  return own.map((title) => (title === undefined ? noTitle : meaningOf(title, named)));
}

/** Titles in one row, or over tables that stand below each other. */
function isLike(
  parts: readonly Titled[],
  one: number,
  other: number,
  above: readonly ({ readonly row: number } | undefined)[],
): boolean {
  return above[one]?.row === above[other]?.row || parts[one]?.row !== parts[other]?.row;
}

/**
 * "Kiosk Nord" is a place, "Bagvagt" a kind of shift, "Formiddag" or "Hold 2" a function. Other names ("Torvet",
 * "Havnen") are places where every table has one; else a room of which nobody knows whether it is within reach.
 */
function meaningOf(title: string, named: boolean): TitleOfPart {
  const { kind } = kindOfLabel(title);
  if (kind !== 'work') return { details: nothingSaid, kind };
  if (saysPlace(title) || (named && isNameOfPlace(title))) return { details: { place: title } };
  const [first = ''] = title.split(' ');
  const isKnown = kindsOfHeader(first).length > 0;
  return { details: isKnown || isFunction(title) ? { role: title } : { zone: title } };
}

function saysPlace(title: string): boolean {
  const [first = ''] = title.split(' ');
  return first !== title && kindsOfHeader(first)[0] === 'place';
}

/** No function, no kind of shift, no part of a shop: what is left to be is a place. */
function isNameOfPlace(title: string): boolean {
  if (saysPlace(title)) return true;
  const [first = ''] = title.split(' ');
  const isOther = kindsOfHeader(first).length > 0 || isFunction(title) || isPartOfShop(title);
  return !isOther && kindOfLabel(title).kind === 'work';
}

function isFunction(title: string): boolean {
  const keys = title.split(/[^\p{L}\p{M}]+/u).map(wordKey);
  const parts = [words.early, words.evening, words.night, words.work];
  return /\d/.test(title) || keys.some((key) => parts.some((known) => known.has(key)));
}

/** The one text in the nearest filled row above the headers, unless it is a date or a week. */
function textAbove(view: View, header: number, context: ReadingContext) {
  const row = view.rows.filter((r) => r < header && r >= header - reach && view.countFilled(r, 1) > 0).at(-1);
  const column = row === undefined ? undefined : view.firstFilled(row);
  if (row === undefined || column === undefined || view.countFilled(row, 2) > 1) return undefined;
  const text = view.words(row, column);
  return view.kind(row, column) !== CellKind.text || saysWhen(text, context) ? undefined : { row, text };
}

function saysWhen(text: string, context: ReadingContext): boolean {
  const { days, weeks, months, years } = statedIn(text, context);
  const stated = days.length + weeks.length + months.length + years.length > 0;
  return stated || weekIn(text) !== undefined || (writtenDate(text) ?? writtenWeekday(text)) !== undefined;
}
