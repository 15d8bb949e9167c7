import type { ReadingContext } from '../../reading';
import { weekIn } from '../../text/week-label';
import { writtenDate, writtenWeekday } from '../../text/written-date';
import { type Mapped, saysList } from '../shared/mapped';
import { withAnsweredYear } from '../shared/questions';
import { realDate, statedAbove, statedOver } from '../shared/stated';
import type { View } from '../shared/view';
import { findHeader, type Header } from './columns';
import { columnsByContent } from './columns-by-content';
import { datesOfRows, type RowDates } from './dates';
import { type NamesAbove, namesAbove } from './names-above';
import { type Owners, ownersOf } from './owners';
import { type ByContent, personByContent } from './person-by-content';
import { nameIn, personIn, timeColumns } from './rows';

/** One list of a sheet: the whole sheet, or one of several lists side by side. */
export interface ListPart {
  readonly view: View;
  readonly header: Header;
  readonly rows: readonly number[];
  readonly dates: RowDates;
  /** False where the columns are told by what stands in them. */
  readonly hasHeader: boolean;
  /** The manager said which column holds what. */
  readonly given: boolean;
  readonly byContent?: ByContent;
  readonly above: NamesAbove;
  /** Names that stand over the rows, where no column holds them. */
  readonly owners?: Owners;
  /** Rows with a time, and those of them with a name and a day. */
  readonly timed: number;
  readonly read: number;
}

/** The list in a view of a sheet; undefined where no row of it is a shift. */
export function partOf(
  view: View,
  whole: View,
  mapped: Mapped,
  context: ReadingContext,
): ListPart | undefined {
  const named = findHeader(view, mapped);
  const found = named ?? withoutHeader(view, mapped);
  if (!found || timeColumns(found.columns).length === 0) return undefined;
  if (!saysList(mapped) && areUnderDays(view, found)) return undefined;
  const [over, under] = [titleRows(view, found), rowsUnder(view, found.row)];
  const rows = over.length > 0 ? over.concat(under) : under;
  const title =
    view === whole ? statedAbove(view, found.row, context) : statedOver(view, whole, found.row, context);
  const stated = withAnsweredYear(title, view.grid.sheet, context);
  const dates = datesOfRows(view, rows, found.columns, stated, context);
  const byContent =
    found.columns.person === undefined ? personByContent(view, rows, found.columns, dates) : undefined;
  const columns = byContent ? { ...found.columns, person: byContent.column } : found.columns;
  const { person, surname } = columns;
  const owners = person === undefined ? ownersOf(view, rows, columns) : undefined;
  if (person === undefined && !owners) return undefined;
  const header = { ...found, columns };
  const above =
    owners?.names ?? namesAbove(view, rows, columns, dates, (row) => nameIn(view, row, person, surname));
  const part = { view, header, rows, dates, above, given: saysList(mapped), hasHeader: named !== undefined };
  return withCounts({ ...part, ...(byContent && { byContent }), ...(owners && { owners }) });
}

/** A list whose columns nobody named begins with its first day. */
function withoutHeader(view: View, mapped: Mapped): Header | undefined {
  const columns = mapped.columns.size > 0 ? undefined : columnsByContent(view);
  const found = columns && findHeader(view, { ...mapped, columns });
  return found && isDayAlone(view, found.row) ? { ...found, row: found.row - 1 } : found;
}

/** Times under two days or more are of a table of people and days. */
function areUnderDays(view: View, { row, columns }: Header): boolean {
  const clocks = timeColumns(columns);
  return [1, 2, 3].some((up) => {
    const over = clocks.map((column) => view.source(row - up, column)).filter(([r]) => r >= 0);
    const days = over.filter(([r, c]) => namesDay(view, r, c)).map(([, c]) => c);
    return new Set(days).size >= 2;
  });
}

function namesDay(view: View, row: number, column: number): boolean {
  const text = view.words(row, column);
  return (
    realDate(view, row, column) !== undefined || (writtenDate(text) ?? writtenWeekday(text)) !== undefined
  );
}

/** Rows with a time are worth a name and a date each; without one such row it is no list. */
function withCounts(part: Omit<ListPart, 'timed' | 'read'>): ListPart | undefined {
  const { view, header, rows, dates, above } = part;
  const columns = timeColumns(header.columns);
  const { person, surname } = header.columns;
  const { days } = dates;
  let [timed, read] = [0, 0];
  rows.forEach((row) => {
    if (!isTimed(view, row, columns)) return;
    timed += 1;
    if (days.has(row) && (nameIn(view, row, person, surname) !== '' || above.has(row))) read += 1;
  });
  const found = { ...part, timed, read };
  return read === 0 && !isUndated(found) ? undefined : found;
}

/** Names and times under known headers, and nothing anywhere that says on which day. */
function isUndated({ view, header, rows, dates, timed }: ListPart): boolean {
  const { date, weekday } = header.columns;
  const columns = timeColumns(header.columns);
  const named = rows.filter(
    (row) => isTimed(view, row, columns) && personIn(view, row, header.columns) !== '',
  );
  const known = header.known >= 3 && date === undefined && weekday === undefined;
  return known && dates.days.size === 0 && named.length >= 2 && named.length * 2 >= timed;
}

/** The last row with a time. */
export function lastTimed({ view, header, rows }: ListPart): number {
  const columns = timeColumns(header.columns);
  for (let at = rows.length - 1; at >= 0; at -= 1) if (isTimed(view, rows[at]!, columns)) return rows[at]!;
  return 0;
}

function isTimed(view: View, row: number, columns: readonly number[]): boolean {
  for (const column of columns) if (!view.isEmpty(row, column)) return true;
  return false;
}

/** So far above the headers the day of a list without a column of days may stand. */
const reach = 3;

/** The day over the first list, where the next ones have theirs in rows between: a heading like those. */
function titleRows(view: View, { row: header, columns }: Header): number[] {
  if (columns.date !== undefined || columns.weekday !== undefined) return [];
  const above = view.rows.filter((row) => row < header && row >= header - reach && isDayAlone(view, row));
  return above.slice(-1);
}

function isDayAlone(view: View, row: number): boolean {
  const column = view.firstFilled(row);
  if (column === undefined || view.countFilled(row, 2) > 1) return false;
  return namesDay(view, row, column) && weekIn(view.words(row, column)) === undefined;
}

/** The rows below the header, without where it is written again: on every printed page or week. */
function rowsUnder(view: View, header: number): readonly number[] {
  const columns = view.filled(header);
  const names = new Set(columns.map((column) => view.words(header, column)));
  const first = view.rows.findIndex((row) => row > header);
  const below = first < 0 ? [] : view.rows.slice(first);
  // Mostly none of its words stands there again.
  const again = view.tally(below, columns).some(({ row, column }) => names.has(view.words(row, column)));
  return again ? below.filter((row) => !repeatsHeader(view, header, columns, row)) : below;
}

function repeatsHeader(view: View, header: number, columns: readonly number[], row: number): boolean {
  let same = 0;
  for (const column of columns) {
    const words = view.words(row, column);
    if (words !== '' && words === view.words(header, column)) same += 1;
  }
  return same >= 2 && same * 2 > columns.length;
}
