import { text as say } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { Grid } from '../grid';
import { columnName } from '../grid';
import type { ReadingContext, SheetReading } from '../reading';
import type { Fit, Layout } from './layout';
import { findHeader, type Header } from './list/columns';
import { datesOfRows, type RowDates } from './list/dates';
import { type ByContent, personByContent } from './list/person-by-content';
import { knownColumns, type ListReader, personIn, readRow, timeColumns } from './list/rows';
import { BreakCells } from './shared/break-cells';
import { hasDetails } from './shared/details';
import { Ledger } from './shared/ledger';
import { mappedIn, saysList } from './shared/mapped';
import { joinNights } from './shared/nights';
import { settleLeftovers } from './shared/leftovers';
import { ShiftCells } from './shared/shift-cells';
import { askSplitNames, isHalf, noSplitNames, type SplitNames, splitNames } from './shared/split-names';
import { statedAbove } from './shared/stated';
import { askDay } from './shared/title-day';
import { View } from './shared/view';
import { pairsLookTwelveHour } from './shared/pair-clock';
import { aboutYear, withAnsweredYear } from './shared/questions';
import { ClockFace } from './shared/clock-face';
import { Codes } from './shared/codes';
import { askWeek } from './shared/week';
import { findLegend, recogniseLegend } from './shared/legend';
import { folded } from '../text/fold';
import { unglued } from '../text/glued';

interface ListPlan {
  readonly view: View;
  readonly header: Header;
  readonly rows: readonly number[];
  readonly dates: RowDates;
  /** The manager said which column holds what. */
  readonly given: boolean;
  readonly byContent?: ByContent;
}

/** Family A: one row a shift, columns found by their headers. */
export const list: Layout<ListPlan> = {
  id: 'list',
  fit,
  read,
};

function fit(grid: Grid, context: ReadingContext): Fit<ListPlan> | undefined {
  const view = new View(grid);
  const mapped = mappedIn(view, context.mapping);
  if (mapped.dates.length + mapped.weekdays.length > 0 && !saysList(mapped)) return undefined;
  const found = findHeader(view, mapped);
  if (!found || timeColumns(found.columns).length === 0) return undefined;
  const rows = rowsUnder(view, found.row);
  const stated = withAnsweredYear(statedAbove(view, found.row, context), grid.sheet, context);
  const dates = datesOfRows(view, rows, found.columns, stated, context);
  const byContent =
    found.columns.person === undefined ? personByContent(view, rows, found.columns, dates) : undefined;
  const columns = byContent ? { ...found.columns, person: byContent.column } : found.columns;
  if (columns.person === undefined) return undefined;
  const header = { ...found, columns };
  const given = saysList(mapped);
  return scored({ view, header, rows, dates, given, ...(byContent && { byContent }) });
}

/** Rows with a time are worth a name and a date each; without one such row it is no list. */
function scored(plan: ListPlan): Fit<ListPlan> | undefined {
  const { view, header, rows, dates } = plan;
  const columns = timeColumns(header.columns);
  let [timed, read] = [0, 0];
  for (const row of rows) {
    if (!isTimed(view, row, columns)) continue;
    timed += 1;
    if (dates.days.has(row) && personIn(view, row, header.columns) !== '') read += 1;
  }
  if (read === 0 && !isUndated(plan, timedRows(plan))) return undefined;
  const score = plan.given ? 1 : 0.5 + 0.45 * (read / timed);
  return { score, evidence: evidenceOf(plan, read, timed), plan };
}

/** Names and times under known headers, and nothing anywhere that says on which day. */
function isUndated({ view, header, dates }: ListPlan, timed: readonly number[]): boolean {
  const { date, weekday } = header.columns;
  const named = timed.filter((row) => personIn(view, row, header.columns) !== '');
  const known = header.known >= 3 && date === undefined && weekday === undefined;
  return known && dates.days.size === 0 && named.length >= 2 && named.length * 2 >= timed.length;
}

function timedRows({ view, header, rows }: ListPlan): number[] {
  const columns = timeColumns(header.columns);
  return rows.filter((row) => isTimed(view, row, columns));
}

function lastTimed({ view, header, rows }: ListPlan): number {
  const columns = timeColumns(header.columns);
  for (let at = rows.length - 1; at >= 0; at -= 1) if (isTimed(view, rows[at]!, columns)) return rows[at]!;
  return 0;
}

function isTimed(view: View, row: number, columns: readonly number[]): boolean {
  for (const column of columns) if (!view.isEmpty(row, column)) return true;
  return false;
}

function evidenceOf(
  { view, header, byContent, dates, given }: ListPlan,
  read: number,
  timed: number,
): Text[] {
  const names = view
    .filled(header.row)
    .map((column) => view.words(header.row, column))
    .filter(Boolean);
  return [
    given
      ? say('setup.asMapped')
      : say('reading.headersInRow', { row: String(view.grid.firstRow + header.row + 1), names: { names } }),
    say('reading.rowsRead', { read, count: timed }),
    ...(dates.fromTitle === undefined ? [] : [say('reading.dateStated', { day: { day: dates.fromTitle } })]),
    ...(byContent ? [aboutPerson(view, header.row, byContent)] : []),
  ];
}

function aboutPerson(view: View, header: number, { column, different }: ByContent): Text {
  return say('reading.personByContent', {
    column: columnName(view.grid.firstColumn + column),
    header: view.words(header, column),
    count: different,
  });
}

function read(grid: Grid, { plan, evidence }: Fit<ListPlan>, context: ReadingContext): SheetReading {
  const { view, header, rows, dates, byContent } = plan;
  const ledger = new Ledger(grid);
  ledger.leaveOutHidden();
  settleHeadings(plan, ledger);
  const legend = legendBeside(plan, context);
  const codes = new Codes(context, grid.sheet, legend.meanings);
  const cells = new ShiftCells(view, codes);
  for (const { row, column } of view.tally(rows, header.columns.times)) cells.at(row, column);
  const twelveHour =
    cells.looksTwelveHour() || pairsLookTwelveHour(view, [{ rows, pairs: header.columns.pairs }], context);
  const reader: ListReader = {
    view,
    ledger,
    columns: header.columns,
    cells,
    codes,
    face: new ClockFace(ledger, context, twelveHour),
    context,
    breaks: new BreakCells(view),
    known: knownColumns(header.columns),
    hasDetails: hasDetails(header.columns.details),
    lastTimed: lastTimed(plan),
    names: namesOf(plan, context),
  };
  for (const row of rows) {
    if (!dates.headings.has(row)) readRow(reader, row, dates.days.get(row), dates.cellOf.get(row));
  }
  if (byContent) ledger.notice(aboutPerson(view, header.row, byContent));
  noticeDates(plan, ledger);
  tellSplitNames(reader);
  recogniseLegend(ledger, legend);
  settleLeftovers(view, ledger);
  joinNights(ledger);
  reader.face.ask();
  codes.ask(ledger);
  const undated = askWhen(plan, ledger);
  const blocked = undated || reader.face.hasAsked || codes.hasAsked || ledger.entries.length === 0;
  return ledger.reading(list.id, evidence, blocked ? 'needs-input' : 'roster');
}

/** A row with nothing but a word is no shift: two such rows are enough. */
const clearFrom = 2;

function namesOf({ view, header, rows }: ListPlan, context: ReadingContext): SplitNames {
  const { person, surname } = header.columns;
  const columns = [person, surname].filter((column) => column !== undefined);
  const someHalf = view.tally(rows, columns).some(({ row, column }) => isHalf(view.words(row, column)));
  if (!someHalf) return noSplitNames;
  const named = rows.map((row) => ({
    row,
    name: personIn(view, row, header.columns),
    worked: view.countFilled(row, 2) > 1,
  }));
  return splitNames(named, view.grid.sheet, clearFrom, context);
}

/** Asks for the week of weekdays, or for the day of a sheet without any. @returns whether that had to be asked */
function askWhen({ header, dates, rows }: ListPlan, ledger: Ledger): boolean {
  const { weekday, date, person } = header.columns;
  const at = (column = 0) => [ledger.ref(dates.days.firstRow ?? rows[0] ?? 0, column)];
  if (dates.days.size === 0) askDay(ledger, at(person), ledger.unread.length);
  else if (dates.week?.from === 'guess') askWeek(ledger, dates.week.monday, at(weekday ?? date));
  else return false;
  return true;
}

function tellSplitNames({ names, ledger, columns }: ListReader): void {
  const { whole, doubt } = names;
  if (whole.size > 0) ledger.notice(say('doubts.splitNamesJoined', { count: whole.size / 2 }));
  if (!doubt) return;
  const cell = ledger.ref(doubt.row, columns.person ?? 0);
  ledger.put(askSplitNames(ledger.grid.sheet, doubt, cell, ledger.entries.length));
}

/** A legend in columns that the list does not use, or above its header. */
function legendBeside({ view, header, rows }: ListPlan, context: ReadingContext) {
  const { columns } = header;
  const used = new Set<string>();
  for (const { row, column } of view.tally(rows, columns.times))
    for (const code of codesIn(view.words(row, column))) used.add(code);
  const known = new Set([
    ...timeColumns(columns),
    columns.person,
    columns.surname,
    columns.date,
    columns.weekday,
  ]);
  const last = Math.max(...[...known].map((column) => column ?? 0));
  const { rows: height, columns: width } = view.grid;
  const from = Math.max(0, header.row);
  const table = new Uint8Array(height * width).fill(1, from * width);
  if (last + 1 < width)
    for (let row = from; row < height; row += 1) table.fill(0, row * width + last + 1, (row + 1) * width);
  return findLegend(view, table, used, context);
}

/** The text itself, or what is glued to its time. */
function codesIn(text: string): string[] {
  return [text, ...unglued(text).codes].map(folded);
}

/** Headers, repeated ones, rows of dates and whatever stands above. */
function settleHeadings({ view, header, rows, dates }: ListPlan, ledger: Ledger): void {
  let next = 0;
  for (const row of view.rows) {
    if (row === rows[next]) next += 1;
    else ledger.recogniseRow(row, row < header.row ? 'outside' : 'heading');
  }
  for (const row of dates.headings) for (const column of view.filled(row)) ledger.read(row, column);
}

function noticeDates({ header, dates }: ListPlan, ledger: Ledger): void {
  const column = header.columns.date ?? header.columns.weekday ?? 0;
  for (const row of dates.contradictions) {
    const day = dates.days.get(row);
    if (day !== undefined) ledger.notice(say('reading.weekdayContradicts', { day: { day } }), row, column);
  }
  const first = dates.days.firstRow;
  if (first !== undefined) aboutYear(ledger, dates.run, dates.days.get(first)!, ledger.ref(first, column));
}

/** The rows below the header, without where it is written again: on every printed page or week. */
function rowsUnder(view: View, header: number): number[] {
  const columns = view.filled(header);
  const names = new Set(columns.map((column) => view.words(header, column)));
  const below = view.rows.filter((row) => row > header);
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
