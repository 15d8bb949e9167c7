import type { ShiftKind } from '../../../roster/roster';
import { nothingSaid } from '../../entries';
import { CellKind } from '../../grid';
import { wordKey } from '../../text/fold';
import { kindOfLabel } from '../../text/label';
import { weekIn } from '../../text/week-label';
import { writtenDate, writtenWeekday } from '../../text/written-date';
import { words } from '../../words';
import type { Details } from '../shared/details';
import { kindsOfHeader } from '../shared/headers';
import { statedIn } from '../shared/stated';
import type { View } from '../shared/view';
import type { ListPart } from './part';
import type { ReadingContext } from '../../reading';

/** What the title of one of several lists side by side says about all of its shifts. */
export interface TitleOfPart {
  readonly details: Details;
  readonly kind?: ShiftKind;
}

/** One list needs no title of its own: the sheet's is not about a part of it. */
export const noTitle: TitleOfPart = { details: nothingSaid };

/** So far above the headers a title stands. */
const reach = 3;

/** What the titles of lists side by side say. One over the first of them alone is about the whole sheet. */
export function titlesOf(parts: readonly ListPart[], context: ReadingContext): TitleOfPart[] {
  const above = parts.map(({ view, header }) => textAbove(view, header.row, context));
  return above.map((title, at) => {
    const beside = above.some((other, index) => index !== at && other?.row === title?.row);
    return title === undefined || (at === 0 && !beside) ? noTitle : meaningOf(title.text);
  });
}

/**
 * "Kiosk Nord" is a place, "Bagvagt" a kind of shift, "Formiddag" or "Hold 2" a function. Any other title ("Torvet") is
 * a room of which nobody knows whether it is within reach of the others.
 */
function meaningOf(title: string): TitleOfPart {
  const { kind } = kindOfLabel(title);
  if (kind !== 'work') return { details: nothingSaid, kind };
  const [first = ''] = title.split(' ');
  const [said] = kindsOfHeader(first);
  if (said === 'place' && first !== title) return { details: { place: title } };
  return { details: said !== undefined || isFunction(title) ? { role: title } : { zone: title } };
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
