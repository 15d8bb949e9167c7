import { text as say } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import { isoWeekOf } from '../../time/calendar';
import type { Day } from '../../time/units';
import { columnName, type Grid } from '../grid';
import type { ReadingContext, SheetReading } from '../reading';
import type { DateRun } from '../text/date-run';
import type { Fit, Layout } from './layout';
import { againstPeople, countCells, namesInDays, scoreOf, type Seen } from './person-by-date/counting';
import { type DatedAxes, type DatedAxis, findAxes } from './person-by-date/axis';
import { type Block, blocksOf } from './person-by-date/block';
import { NamesOfBlocks } from './person-by-date/names-of-blocks';
import { findStack } from './person-by-date/stacked';
import { type Unstacked, unstacked } from './person-by-date/unstacked';
import { type GridReader, readBlock } from './person-by-date/rows';
import { BreakCells } from './shared/break-cells';
import { askSameNames } from './shared/entries';
import { isName } from './shared/headers';
import { Ledger } from './shared/ledger';
import { joinNights } from './shared/nights';
import { settleLeftovers } from './shared/leftovers';
import { ShiftCells } from './shared/shift-cells';
import { PairCells } from './shared/pair-cells';
import { PlainCells } from './shared/plain-cells';
import { pairsLookTwelveHour } from './shared/pair-clock';
import { aboutYear } from './shared/questions';
import { askWeek } from './shared/week';
import { ClockFace } from './shared/clock-face';
import { Codes } from './shared/codes';
import { type FoundLegend, findLegend, recogniseLegend } from './shared/legend';
import { lookAtOpening, openingHours } from './person-by-date/opening';
import { codesIn, withoutLegend } from './person-by-date/legend-rows';
import type { Pair } from './shared/time-pair';
import { mappedIn } from './shared/mapped';
import { movedBack } from './shared/turned-back';
import { View } from './shared/view';

export interface GridPlan {
  readonly view: View;
  readonly blocks: readonly Block[];
  readonly run: DateRun;
  readonly cells: ShiftCells;
  readonly pairs: PairCells;
  readonly codes: Codes;
  readonly legend: FoundLegend;
  readonly week?: Day;
  /** Nothing in the sheet states the week. */
  readonly weekGuessed: boolean;
  /** Starts stood over their ends: the view is of the sheet in which they stand beside each other. */
  readonly stacked?: Unstacked;
  /** How many entries there may be. */
  readonly expected: number;
}

/** Families B and C: people down, days across, times in one cell a day, in start and end columns, or start over end. */
export const personByDate: Layout<GridPlan> = {
  id: 'person-by-date',
  fit,
  read,
};

/** Larger sheets have their starts and ends beside each other. */
const mostStacked = 60_000;
/** A sheet that reads as well as this is what it seems. */
const wellRead = 0.6;

function fit(grid: Grid, context: ReadingContext): Fit<GridPlan> | undefined {
  const view = new View(grid);
  const dated = findAxes(view, context);
  const found = fitTable(view, dated, context);
  if (grid.values.length > mostStacked || (found && found.score > wellRead)) return found;
  const stack = findStack(view, dated.axes);
  const stacked = stack && unstacked(grid, stack);
  const other = stacked && fitStacked(stacked, context);
  if (!other || other.score <= (found?.score ?? 0)) return found;
  const evidence = [...other.evidence.filter(({ data }) => !('row' in data)), say('reading.startsOverEnds')];
  return { score: other.score, evidence, plan: { ...other.plan, stacked } };
}

function fitStacked({ grid }: Unstacked, context: ReadingContext): Fit<GridPlan> | undefined {
  const view = new View(grid);
  return fitTable(view, findAxes(view, context), context);
}

function fitTable(view: View, dated: DatedAxes, context: ReadingContext): Fit<GridPlan> | undefined {
  const { axes, run, week, weekGuessed } = dated;
  const mapped = mappedIn(view, context.mapping);
  const tables = blocksOf(view, axes, mapped).filter((block) => block.rows.length > 0);
  if (tables.length === 0) return undefined;
  const used = codesIn(view, tables);
  const blocks = tables.map((block) => withoutLegend(view, block, used, context));
  const legend = findLegend(view, tableOf(view, blocks), used, context);
  const codes = new Codes(context, view.grid.sheet, legend.meanings);
  const cells = new ShiftCells(view, codes);
  const pairs = new PairCells(view, context);
  const seen = countCells(view, blocks, cells, pairs, context);
  const found = { view, blocks, run, cells, pairs, codes, legend, weekGuessed, expected: seen.entries };
  const plan = { ...found, ...(week !== undefined && { week }) };
  const fits = scoreOf(seen);
  if (fits === undefined) return undefined;
  const weekdays = blocks.some(({ axis }) => axis.weekdays > 0) ? 0.1 : 0;
  const score = fits + (namesInDays(seen) ? -againstPeople(seen) : weekdays);
  if (mapped.dates.length === 0) return { score, evidence: evidenceOf(plan, seen), plan };
  return { score: 1, evidence: [say('setup.asMapped'), ...evidenceOf(plan, seen)], plan };
}

/** By cell, 1 where shifts are read: everything else may explain them. */
function tableOf({ grid }: View, blocks: readonly Block[]): Uint8Array {
  const table = new Uint8Array(grid.kinds.length);
  const width = grid.columns;
  for (const { rows, person, days } of blocks) {
    const columns = [person, ...days.flatMap((day) => day.columns)];
    for (const row of rows) for (const column of columns) table[row * width + column] = 1;
  }
  return table;
}

function evidenceOf({ view, blocks, week, weekGuessed }: GridPlan, { read, filled }: Seen): Text[] {
  const axes = [...new Map(blocks.map(({ axis }) => [axis.rows[0], axis])).values()];
  return [
    ...(week === undefined || weekGuessed ? [] : [aboutStatedWeek(week)]),
    ...axes.slice(0, 3).flatMap((axis) => aboutDates(view, axis)),
    ...blocks.slice(0, 3).map((block) => aboutNames(view, block)),
    say('reading.cellsRead', { read, count: filled }),
  ];
}

function aboutStatedWeek(monday: Day): Text {
  const { year, week } = isoWeekOf(monday);
  return say('reading.weekStated', { week: String(week), year: String(year) });
}

function aboutDates(view: View, { rows, days, weekdays, contradictions }: DatedAxis): Text[] {
  const known = days.filter((day) => day !== undefined);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0) return [];
  const row = String(view.grid.firstRow + (rows[0] ?? 0) + 1);
  const dates = say('reading.datesInRow', {
    row,
    count: known.length,
    from: { day: first },
    to: { day: last },
  });
  if (weekdays === 0) return [dates];
  return [dates, say('reading.weekdaysAgree', { agree: weekdays - contradictions.length, count: weekdays })];
}

function aboutNames(view: View, { person, rows }: Block): Text {
  const names = new Set(rows.map((row) => view.words(row, person)).filter(isName));
  return say('reading.namesInColumn', {
    column: columnName(view.grid.firstColumn + person),
    count: names.size,
  });
}

function read(grid: Grid, fitted: Fit<GridPlan>, context: ReadingContext): SheetReading {
  const { stacked } = fitted.plan;
  if (!stacked) return readTable(grid, fitted, context);
  const reading = readTable(stacked.grid, fitted, context);
  const { read, recognised, unread } = reading.cells;
  const moved = { grid: stacked.grid, back: at(stacked.back), forth: at(stacked.forth) };
  return {
    ...movedBack(reading, grid, moved),
    cells: { read, recognised: recognised - stacked.more, unread },
  };
}

function at(spots: Int32Array): (spot: number) => number {
  return (spot) => spots[spot] ?? 0;
}

function readTable(grid: Grid, { plan, evidence }: Fit<GridPlan>, context: ReadingContext): SheetReading {
  const { view, blocks, cells, pairs, codes, legend } = plan;
  const ledger = new Ledger(grid, plan.expected);
  ledger.leaveOutHidden();
  for (const row of new Set(blocks.flatMap(({ headerRows }) => headerRows)))
    ledger.recogniseRow(row, 'heading');
  const face = faceOf(plan, ledger, context);
  const names = new NamesOfBlocks(view, blocks, context);
  const reader: GridReader = {
    view,
    ledger,
    cells,
    plain: new PlainCells(view, cells, ledger),
    pairs,
    codes,
    face,
    context,
    breaks: new BreakCells(view),
    names: names.of,
  };
  for (const block of blocks) readBlock(reader, block);
  recogniseLegend(ledger, legend);
  settleLeftovers(view, ledger);
  noticeDates(plan, ledger);
  askSameNames(ledger, context);
  names.tell(ledger);
  joinNights(ledger);
  face.ask();
  codes.ask(ledger);
  const guessed = askGuessedWeek(plan, ledger);
  const blocked = guessed || face.hasAsked || codes.hasAsked || ledger.entries.length === 0;
  return ledger.reading(personByDate.id, evidence, blocked ? 'needs-input' : 'roster');
}

/** The clock of the sheet, and the opening hours that tell morning from evening. */
function faceOf(plan: GridPlan, ledger: Ledger, context: ReadingContext): ClockFace {
  const { view, blocks, cells } = plan;
  lookAtOpening(view, blocks, cells);
  const twelveHour = cells.looksTwelveHour() || pairsLookTwelveHour(view, pairsOf(plan), context);
  return new ClockFace(ledger, context, twelveHour, openingHours(view, blocks, context, twelveHour));
}

/** Weekdays without a week are read for this week, to show what was understood, and asked about. */
function askGuessedWeek({ weekGuessed, week, blocks }: GridPlan, ledger: Ledger): boolean {
  const axis = blocks[0]?.axis;
  if (!weekGuessed || week === undefined || !axis) return false;
  askWeek(ledger, week, [ledger.ref(axis.rows[0] ?? 0, axis.columns[0] ?? 0)]);
  return true;
}

function pairsOf({ blocks }: GridPlan): { rows: readonly number[]; pairs: readonly Pair[] }[] {
  return blocks.map(({ rows, days }) => ({ rows, pairs: days.flatMap(({ pairs }) => pairs) }));
}

function noticeDates({ blocks, run }: GridPlan, ledger: Ledger): void {
  for (const { axis } of blocks) {
    for (const at of axis.contradictions) {
      const [day, column] = [axis.days[at], axis.columns[at]];
      if (day !== undefined && column !== undefined) {
        ledger.notice(say('reading.weekdayContradicts', { day: { day } }), axis.rows[0] ?? 0, column);
      }
    }
  }
  const axis = blocks[0]?.axis;
  const first = axis?.days.find((day) => day !== undefined);
  if (!axis || first === undefined) return;
  aboutYear(ledger, run, first, ledger.ref(axis.rows[0] ?? 0, axis.columns[0] ?? 0));
}
