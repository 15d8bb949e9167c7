import { text as say } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import type { Grid } from '../grid';
import { columnName } from '../grid';
import type { ReadingContext, SheetReading } from '../reading';
import type { Fit, Layout } from './layout';
import type { ListColumns } from './list/columns';
import { panelsOf } from './list/panels';
import { lastTimed, type ListPart, partOf } from './list/part';
import type { ByContent } from './list/person-by-content';
import { plainRowsOf } from './list/plain-rows';
import { knownColumns, type ListReader, personIn, readRow, timeColumns } from './list/rows';
import { peopleOf } from './list/several-people';
import { noTitle, type TitleOfPart, titlesOf } from './shared/part-titles';
import { BreakCells } from './shared/break-cells';
import { hasDetails } from './shared/details';
import { Ledger } from './shared/ledger';
import { mappedIn, saysList } from './shared/mapped';
import { joinNights } from './shared/nights';
import { settleLeftovers } from './shared/leftovers';
import { ShiftCells } from './shared/shift-cells';
import { askSplitNames, isHalf, noSplitNames, type SplitNames, splitNames } from './shared/split-names';
import { askDay } from './shared/title-day';
import { PairCells } from './shared/pair-cells';
import { PlainCells } from './shared/plain-cells';
import { View } from './shared/view';
import { pairsLookTwelveHour } from './shared/pair-clock';
import { aboutYear } from './shared/questions';
import { ClockFace } from './shared/clock-face';
import { Codes } from './shared/codes';
import { askWeek } from './shared/week';
import { findLegend, recogniseLegend } from './shared/legend';
import { folded } from '../text/fold';
import { unglued } from '../text/glued';

/** Lists side by side, or the one there is. */
interface ListPlan {
  readonly view: View;
  readonly parts: readonly ListPart[];
  /** Of lists side by side. */
  readonly titles: readonly TitleOfPart[];
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
  const panels = mapped.columns.size === 0 ? panelsOf(view) : [];
  const views = panels.length > 0 ? panels : [view];
  const parts = views.flatMap((one) => partOf(one, view, mapped, context) ?? []);
  const [first] = parts;
  if (!first) return undefined;
  const [timed, read] = [sumOf(parts, 'timed'), sumOf(parts, 'read')];
  const titles =
    panels.length > 0
      ? titlesOf(
          parts.map((part) => ({ view: part.view, row: part.header.row })),
          context,
        )
      : [];
  // Any layout that finds its headers outranks a list without.
  const lowest = first.hasHeader ? 0.5 : 0;
  const score = first.given ? 1 : lowest + 0.45 * (read / timed);
  return { score, evidence: evidenceOf(view, parts, read, timed), plan: { view, parts, titles } };
}

function sumOf(parts: readonly ListPart[], count: 'timed' | 'read'): number {
  return parts.reduce((sum, part) => sum + part[count], 0);
}

function evidenceOf(view: View, parts: readonly ListPart[], read: number, timed: number): Text[] {
  const [{ header, dates, given, hasHeader }] = parts as [ListPart];
  const names = view
    .filled(header.row)
    .map((column) => view.words(header.row, column))
    .filter(Boolean);
  const rowName = String(view.grid.firstRow + header.row + 1);
  return [
    given
      ? say('setup.asMapped')
      : hasHeader
        ? say('reading.headersInRow', { row: rowName, names: { names } })
        : say('reading.columnsByContent'),
    ...(isOnes(parts) ? [say('reading.onePersonOnly')] : []),
    ...(parts.length > 1 ? [say('reading.listsSideBySide', { count: parts.length })] : []),
    say('reading.rowsRead', { read, count: timed }),
    ...(dates.fromTitle === undefined ? [] : [say('reading.dateStated', { day: { day: dates.fromTitle } })]),
    ...parts.flatMap((part) =>
      part.byContent ? [aboutPerson(part.view, part.header.row, part.byContent)] : [],
    ),
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
  const { view, parts } = plan;
  const legend = legendBeside(plan, context);
  const codes = new Codes(context, grid.sheet, legend.meanings);
  const cells = new ShiftCells(view, codes);
  const ledger = new Ledger(grid, countEntries(plan, cells));
  ledger.leaveOutHidden();
  const pairs = parts.map(({ rows, header }) => ({ rows, pairs: header.columns.pairs }));
  const twelveHour = cells.looksTwelveHour() || pairsLookTwelveHour(view, pairs, context);
  const face = new ClockFace(ledger, context, twelveHour);
  const plain = new PlainCells(view, cells, ledger);
  parts.forEach((part, at) => {
    readPart(part, plan.titles[at] ?? noTitle, { ledger, codes, cells, plain, face, context });
  });
  tellYears(parts, ledger);
  recogniseLegend(ledger, legend);
  settleLeftovers(view, ledger);
  joinNights(ledger);
  face.ask();
  codes.ask(ledger);
  const undated = askWhen(parts, ledger);
  const blocked = undated || face.hasAsked || codes.hasAsked || ledger.entries.length === 0;
  const own = isOnes(parts);
  const reading = ledger.reading(list.id, evidence, blocked || own ? 'needs-input' : 'roster');
  return own ? { ...reading, onlyPart: say('reading.onePersonOnly') } : reading;
}

/** One person is named over all of the rows: nobody else's are there. */
function isOnes(parts: readonly ListPart[]): boolean {
  const [first] = parts;
  return parts.every(({ owners }) => owners?.only !== undefined && owners.only === first?.owners?.only);
}

/** How many entries there may be; with that, all texts of times are read. */
function countEntries({ view, parts }: ListPlan, cells: ShiftCells): number {
  let entries = 0;
  for (const { rows, header } of parts) {
    entries += rows.length * header.columns.pairs.length;
    for (const { row, column, count } of view.tally(rows, header.columns.times))
      entries += cells.entriesIn(row, column) * count;
  }
  return entries;
}

type Shared = Pick<ListReader, 'ledger' | 'codes' | 'cells' | 'plain' | 'face' | 'context'>;

function readPart(part: ListPart, title: TitleOfPart, shared: Shared): void {
  const { view, header, rows, dates, byContent } = part;
  const { ledger, context } = shared;
  const reader: ListReader = {
    ...shared,
    view,
    columns: header.columns,
    breaks: new BreakCells(view),
    known: knownColumns(header.columns),
    hasDetails: hasDetails(header.columns.details),
    lastTimed: lastTimed(part),
    names: namesOf(part, context),
    above: part.above,
    people: peopleOf(view, rows, header.columns.person, context),
    title,
  };
  for (const cell of part.owners?.cells ?? []) ledger.read(...cell);
  settleHeadings(part, ledger);
  const plain = plainRowsOf(reader, new PairCells(view, context));
  const { days, cellOf, headings } = dates;
  rows.forEach((row) => {
    if (headings.size > 0 && headings.has(row)) return;
    const day = days.get(row);
    const dateCell = cellOf.get(row);
    if (day === undefined || dateCell !== undefined || !plain?.read(row, day))
      readRow(reader, row, day, dateCell);
  });
  if (byContent) ledger.notice(aboutPerson(view, header.row, byContent));
  if (part.above.size > 0 && !part.owners)
    ledger.notice(say('reading.nameAbove', { count: part.above.size }));
  noticeDates(part, ledger);
  tellSplitNames(reader);
}

/** A row with nothing but a word is no shift: two such rows are enough. */
const clearFrom = 2;

function namesOf({ view, header, rows }: ListPart, context: ReadingContext): SplitNames {
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
function askWhen(parts: readonly ListPart[], ledger: Ledger): boolean {
  const at = ({ dates, rows }: ListPart, column = 0) => [
    ledger.ref(dates.days.firstRow ?? rows[0] ?? 0, column),
  ];
  const undated = parts.find(({ dates }) => dates.days.size === 0);
  const guessed = parts.find(({ dates }) => dates.week?.from === 'guess');
  if (undated) askDay(ledger, at(undated, undated.header.columns.person), ledger.unread.length);
  else if (guessed?.dates.week) {
    const { weekday, date } = guessed.header.columns;
    askWeek(ledger, guessed.dates.week.monday, at(guessed, weekday ?? date));
  }
  return undated !== undefined || guessed !== undefined;
}

function tellSplitNames({ names, ledger, columns }: ListReader): void {
  const { whole, doubt } = names;
  if (whole.size > 0) ledger.notice(say('doubts.splitNamesJoined', { count: whole.size / 2 }));
  if (!doubt) return;
  const cell = ledger.ref(doubt.row, columns.person ?? 0);
  ledger.put(askSplitNames(ledger.grid.sheet, doubt, cell, ledger.entries.length));
}

/** A legend in columns that no list uses, or above the headers. */
function legendBeside({ view, parts }: ListPlan, context: ReadingContext) {
  const used = new Set<string>();
  for (const { rows, header } of parts)
    for (const { row, column } of view.tally(rows, header.columns.times))
      for (const code of codesIn(view.words(row, column))) used.add(code);
  const last = Math.max(...parts.map(({ header }) => lastColumn(header.columns)));
  const top = Math.min(...parts.map(({ header }) => header.row));
  const { rows: height, columns: width } = view.grid;
  const from = Math.max(0, top);
  const table = new Uint8Array(height * width).fill(1, from * width);
  if (last + 1 < width)
    for (let row = from; row < height; row += 1) table.fill(0, row * width + last + 1, (row + 1) * width);
  return findLegend(view, table, used, context);
}

function lastColumn(columns: ListColumns): number {
  const { person, surname, date, weekday } = columns;
  const known = [...timeColumns(columns), person, surname, date, weekday];
  return Math.max(...known.map((column) => column ?? 0));
}

/** The text itself, or what is glued to its time. */
function codesIn(text: string): string[] {
  return [text, ...unglued(text).codes].map(folded);
}

/** Headers, repeated ones, rows of dates and whatever stands above. */
function settleHeadings({ view, header, rows, dates }: ListPart, ledger: Ledger): void {
  let next = 0;
  view.rows.forEach((row) => {
    if (row === rows[next]) next += 1;
    else
      for (const column of view.columns)
        ledger.recognise(row, column, row < header.row ? 'outside' : 'heading');
  });
  for (const row of dates.headings) for (const column of view.filled(row)) ledger.read(row, column);
}

function noticeDates({ header, dates }: ListPart, ledger: Ledger): void {
  const column = header.columns.date ?? header.columns.weekday ?? 0;
  for (const row of dates.contradictions) {
    const day = dates.days.get(row);
    if (day !== undefined) ledger.notice(say('reading.weekdayContradicts', { day: { day } }), row, column);
  }
}

/** Of lists side by side the first one whose year is not in the sheet stands for all. */
function tellYears(parts: readonly ListPart[], ledger: Ledger): void {
  const dated = parts.filter(({ dates }) => dates.days.firstRow !== undefined);
  const part = dated.find(({ dates }) => dates.run.yearFrom !== 'sheet') ?? dated[0];
  if (!part) return;
  const { header, dates } = part;
  const first = dates.days.firstRow!;
  const column = header.columns.date ?? header.columns.weekday ?? 0;
  aboutYear(ledger, dates.run, dates.days.get(first)!, ledger.ref(first, column));
}
