import { text as say } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import { isoWeekOf } from '../../time/calendar';
import type { Day } from '../../time/units';
import { columnName, type Grid } from '../grid';
import type { ReadingContext, SheetReading } from '../reading';
import type { DateRun } from '../text/date-run';
import type { ShiftText } from '../text/shift-text';
import type { Fit, Layout } from './layout';
import { type DatedAxis, findAxes } from './person-by-date/axis';
import { type Block, blocksOf } from './person-by-date/block';
import { type GridReader, readBlock } from './person-by-date/rows';
import { askSameNames } from './shared/entries';
import { isName } from './shared/headers';
import { Ledger } from './shared/ledger';
import { joinNights } from './shared/nights';
import { settleLeftovers } from './shared/leftovers';
import { ShiftCells } from './shared/shift-cells';
import { pairsLookTwelveHour } from './shared/pair-clock';
import { aboutYear, askClock } from './shared/questions';
import { type Pair, readPair } from './shared/time-pair';
import { View } from './shared/view';

interface GridPlan {
  readonly view: View;
  readonly blocks: readonly Block[];
  readonly run: DateRun;
  readonly cells: ShiftCells;
  readonly week?: Day;
  /** Nothing in the sheet states the week. */
  readonly weekGuessed: boolean;
}

/** Families B and C: people down, days across, times in one cell a day or in start and end columns. */
export const personByDate: Layout<GridPlan> = {
  id: 'person-by-date',
  fit,
  read,
};

function fit(grid: Grid, context: ReadingContext): Fit<GridPlan> | undefined {
  const view = new View(grid);
  const { axes, run, week, weekGuessed } = findAxes(view, context);
  const blocks = blocksOf(view, axes).filter((block) => block.rows.length > 0);
  const plan = {
    view,
    blocks,
    run,
    cells: new ShiftCells(view),
    weekGuessed,
    ...(week === undefined ? {} : { week }),
  };
  const seen = countCells(plan, context);
  // Notes under dates hold a time here and there; a roster holds little else.
  if (seen.times === 0 || seen.read * 3 < seen.filled) return undefined;
  const score =
    0.4 + 0.5 * (seen.read / seen.filled) + (blocks.some(({ axis }) => axis.weekdays > 0) ? 0.1 : 0);
  return { score, evidence: evidenceOf(plan, seen), plan };
}

interface Seen {
  readonly filled: number;
  readonly read: number;
  readonly times: number;
}

/** Looks at the days of rows that begin with a name. */
function countCells({ view, blocks, cells }: GridPlan, context: ReadingContext): Seen {
  const seen = { filled: 0, read: 0, times: 0 };
  for (const { rows, person, days } of blocks) {
    for (const row of rows) {
      if (!isName(view.words(...view.source(row, person)))) continue;
      for (const { pairs, times } of days) {
        for (const pair of pairs) count(seen, readPair(view, row, pair, context).what);
        for (const column of times)
          if (!view.isEmpty(row, column)) count(seen, outcome(cells.at(row, column)));
      }
    }
  }
  return seen;
}

/** A from-to that a 12-hour clock would explain is one. */
function outcome(read: ShiftText): string {
  return read.what === 'unread' && read.reason.key === 'reading.tooLong' ? 'times' : read.what;
}

function count(seen: { filled: number; read: number; times: number }, what: string): void {
  if (what === 'nothing') return;
  seen.filled += 1;
  if (what !== 'unread') seen.read += 1;
  if (what === 'times') seen.times += 1;
}

function evidenceOf({ view, blocks, week, weekGuessed }: GridPlan, { read, filled }: Seen): Text[] {
  const axes = [...new Map(blocks.map(({ axis }) => [axis.rows[0], axis])).values()];
  return [
    ...(week === undefined || weekGuessed ? [] : [aboutWeek(week)]),
    ...axes.slice(0, 3).flatMap((axis) => aboutDates(view, axis)),
    ...blocks.slice(0, 3).map((block) => aboutNames(view, block)),
    say('reading.cellsRead', { read, count: filled }),
  ];
}

function aboutWeek(monday: Day): Text {
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

function read(grid: Grid, { plan, evidence }: Fit<GridPlan>, context: ReadingContext): SheetReading {
  const { view, blocks, cells } = plan;
  const ledger = new Ledger(grid);
  ledger.leaveOutHidden();
  for (const row of new Set(blocks.flatMap(({ headerRows }) => headerRows))) ledger.recogniseRow(row);
  const twelveHour = cells.looksTwelveHour() || pairsLookTwelveHour(view, pairsOf(plan), context);
  const reader: GridReader = {
    view,
    ledger,
    cells,
    context,
    twelveHour,
    rowOf: [],
    ambiguous: [],
  };
  for (const block of blocks) readBlock(reader, block);
  settleLeftovers(view, ledger);
  noticeDates(plan, ledger);
  askSameNames(ledger, reader.rowOf);
  joinNights(ledger);
  askClock(ledger, reader.ambiguous);
  const guessed = askWeek(plan, ledger);
  const blocked = guessed || reader.ambiguous.length > 0 || ledger.entries.length === 0;
  return ledger.reading(personByDate.id, evidence, blocked ? 'needs-input' : 'roster');
}

/** Weekdays without a week are read for this week, to show what was understood, and asked about. */
function askWeek({ weekGuessed, week, blocks }: GridPlan, ledger: Ledger): boolean {
  const axis = blocks[0]?.axis;
  if (!weekGuessed || week === undefined || !axis) return false;
  const { week: number, year } = isoWeekOf(week);
  const at = ledger.ref(axis.rows[0] ?? 0, axis.columns[0] ?? 0);
  ledger.ask('week', say('reading.askWeek', { week: String(number), year: String(year) }), [at]);
  return true;
}

function pairsOf({ blocks }: GridPlan): (readonly [number, Pair])[] {
  return blocks.flatMap(({ rows, days }) =>
    rows.flatMap((row) => days.flatMap(({ pairs }) => pairs.map((pair) => [row, pair] as const))),
  );
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
