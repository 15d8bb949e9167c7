import { text as say } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { Grid } from '../grid';
import { columnName } from '../grid';
import type { ReadingContext, SheetReading } from '../reading';
import type { Fit, Layout } from './layout';
import { findHeader, type Header } from './list/columns';
import { datesOfRows, type RowDates } from './list/dates';
import { type ByContent, personByContent } from './list/person-by-content';
import { type ListReader, personIn, readRow, timeColumns } from './list/rows';
import { Ledger } from './shared/ledger';
import { mappedIn, saysList } from './shared/mapped';
import { joinNights } from './shared/nights';
import { settleLeftovers } from './shared/leftovers';
import { ShiftCells } from './shared/shift-cells';
import type { Pair } from './shared/time-pair';
import { askSplitNames, type SplitNames, splitNames } from './shared/split-names';
import { statedAbove } from './shared/stated';
import { View } from './shared/view';
import { pairsLookTwelveHour } from './shared/pair-clock';
import { aboutYear, withAnsweredYear } from './shared/questions';
import { ClockFace } from './shared/clock-face';
import { Codes } from './shared/codes';
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
  const found = findHeader(view, mapped);
  if (!found || timeColumns(found.columns).length === 0) return undefined;
  const rows = view.rows.filter((row) => row > found.row && !repeatsHeader(view, found.row, row));
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
  const { view, header, dates } = plan;
  const timed = timedRows(plan);
  const read = timed.filter(
    (row) => personIn(view, row, header.columns) !== '' && dates.days.has(row),
  ).length;
  if (read === 0) return undefined;
  const score = plan.given ? 1 : 0.5 + 0.45 * (read / timed.length);
  return { score, evidence: evidenceOf(plan, read, timed.length), plan };
}

function timedRows({ view, header, rows }: ListPlan): number[] {
  const columns = timeColumns(header.columns);
  return rows.filter((row) => columns.some((column) => !view.isEmpty(row, column)));
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
  for (const row of rows) for (const column of header.columns.times) cells.at(row, column);
  const twelveHour = cells.looksTwelveHour() || pairsLookTwelveHour(view, pairsOf(plan), context);
  const reader: ListReader = {
    view,
    ledger,
    columns: header.columns,
    cells,
    codes,
    face: new ClockFace(ledger, context, twelveHour),
    context,
    lastTimed: timedRows(plan).at(-1) ?? 0,
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
  const blocked = reader.face.hasAsked || codes.hasAsked || ledger.entries.length === 0;
  return ledger.reading(list.id, evidence, blocked ? 'needs-input' : 'roster');
}

/** A row with nothing but a word is no shift: two such rows are enough. */
const clearFrom = 2;

function namesOf({ view, header, rows }: ListPlan, context: ReadingContext): SplitNames {
  const named = rows.map((row) => ({
    row,
    name: personIn(view, row, header.columns),
    worked: view.filled(row).length > 1,
  }));
  return splitNames(named, view.grid.sheet, clearFrom, context);
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
  for (const row of rows)
    for (const column of columns.times) for (const code of codesIn(view.words(row, column))) used.add(code);
  const known = new Set([
    ...timeColumns(columns),
    columns.person,
    columns.surname,
    columns.date,
    columns.weekday,
  ]);
  const last = Math.max(...[...known].map((column) => column ?? 0));
  const isTable = (row: number, column: number) => row >= header.row && column <= last;
  return findLegend(view, isTable, used, context);
}

/** The text itself, or what is glued to its time. */
function codesIn(text: string): string[] {
  return [text, ...unglued(text).codes].map(folded);
}

/** Headers, repeated ones, rows of dates and whatever stands above. */
function settleHeadings({ view, header, rows, dates }: ListPlan, ledger: Ledger): void {
  const body = new Set(rows);
  for (const row of view.rows)
    if (!body.has(row)) ledger.recogniseRow(row, row < header.row ? 'outside' : 'heading');
  for (const row of dates.headings) for (const column of view.filled(row)) ledger.read(row, column);
}

function pairsOf({ header, rows }: ListPlan): (readonly [number, Pair])[] {
  return rows.flatMap((row) => header.columns.pairs.map((pair) => [row, pair] as const));
}

function noticeDates({ header, dates }: ListPlan, ledger: Ledger): void {
  const column = header.columns.date ?? header.columns.weekday ?? 0;
  for (const row of dates.contradictions) {
    const day = dates.days.get(row);
    if (day !== undefined) ledger.notice(say('reading.weekdayContradicts', { day: { day } }), row, column);
  }
  const [first] = dates.days;
  if (first) aboutYear(ledger, dates.run, first[1], ledger.ref(first[0], column));
}

/** A header written again further down, on every printed page or week. */
function repeatsHeader(view: View, header: number, row: number): boolean {
  const filled = view.filled(header);
  const same = filled.filter(
    (column) => view.words(row, column) !== '' && view.words(row, column) === view.words(header, column),
  );
  return same.length >= 2 && same.length * 2 > filled.length;
}
