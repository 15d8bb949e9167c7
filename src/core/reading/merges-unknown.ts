import { text as say } from '../messages/catalogue';
import { Account, accountOf } from './accounts';
import { type Area, CellKind, type Grid } from './grid';
import type { LayoutId } from './layouts/layout';
import type { SheetReading } from './reading';

/**
 * Some Excels cannot tell what is merged. Says so where it may matter: where the sheet would be read otherwise, if headings,
 * or what stands alone in one of the hours on an axis, were merged with the empty cells behind them.
 *
 * @param readAs reads the sheet as if it were this grid
 */
export function withUnknownMerges(
  grid: Grid,
  reading: SheetReading,
  readAs: (grid: Grid) => SheetReading,
): SheetReading {
  if (!grid.mergesUnknown || reading.verdict === 'not-a-roster') return reading;
  const along = rowsOf(grid).flatMap((row) => [
    ...headingsIn(grid, reading, row),
    ...loneHoursIn(grid, reading, row),
  ]);
  const matters = changes(along) || changes(loneHoursDown(grid, reading));
  if (!matters) return reading;
  const notice = { text: say('reading.mergesUnknown', { sheet: grid.sheet }) };
  return { ...reading, notices: [...reading.notices, notice] };

  function changes(runs: readonly Run[]): boolean {
    if (runs.length === 0) return false;
    const other = readAs({ ...grid, merges: runs.map((run) => areaOf(grid, run)) });
    return other.verdict !== 'not-a-roster' && said(other) !== said(reading);
  }
}

/** A line of cells, along a row or a column: the index of each in the grid. */
type Line = readonly number[];

function rowsOf({ rows, columns }: Grid): Line[] {
  return lines(rows, columns, (row, column) => row * columns + column);
}

function columnsOf({ rows, columns }: Grid): Line[] {
  return lines(columns, rows, (column, row) => row * columns + column);
}

function lines(count: number, length: number, at: (line: number, place: number) => number): Line[] {
  return Array.from({ length: count }, (_, line) => Array.from({ length }, (_, place) => at(line, place)));
}

/** A cell and the empty ones behind it. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** What stands right before it is not the same. */
  readonly isAlone: boolean;
}

/** Those with empty cells behind. */
function runsIn(grid: Grid, line: Line): Run[] {
  const runs: Run[] = [];
  let place = line.findIndex((cell) => !isEmpty(grid, cell));
  while (place >= 0 && place < line.length) {
    let end = place + 1;
    while (end < line.length && isEmpty(grid, line[end]!)) end += 1;
    const [first, before] = [line[place]!, line[place - 1]];
    const isAlone = before === undefined || grid.values[before] !== grid.values[first];
    if (end > place + 1) runs.push({ first, last: line[end - 1]!, isAlone });
    place = end;
  }
  return runs;
}

function isEmpty({ kinds }: Grid, cell: number): boolean {
  return kinds[cell] === CellKind.empty;
}

/** In a line of nothing but headings each may stand over several; one alone at its beginning is a title. */
function headingsIn(grid: Grid, { accounts }: SheetReading, line: Line): Run[] {
  const filled = line.filter((cell) => !isEmpty(grid, cell));
  const isTitle = filled.length === 1 && filled[0] === line[0];
  if (isTitle || filled.some((cell) => accounts[cell] === Account.read)) return [];
  return runsIn(grid, line).filter(({ first }) => accounts[first] === accountOf('heading'));
}

/** What is written in each hour of an axis is not merged over several. */
function loneHoursIn(grid: Grid, { layout, accounts }: SheetReading, line: Line): Run[] {
  if (layout !== HOURS) return [];
  return runsIn(grid, line).filter(({ first, isAlone }) => isAlone && accounts[first] === Account.read);
}

/** Where the hours run down the sheet. */
function loneHoursDown(grid: Grid, reading: SheetReading): Run[] {
  if (reading.layout !== HOURS) return [];
  return columnsOf(grid).flatMap((column) => loneHoursIn(grid, reading, column));
}

const HOURS = 'hour-axis' satisfies LayoutId;

function areaOf({ columns, firstRow, firstColumn }: Grid, { first, last }: Run): Area {
  const [top, left] = [Math.floor(first / columns), first % columns];
  return {
    row: firstRow + top,
    column: firstColumn + left,
    rows: Math.floor(last / columns) - top + 1,
    columns: (last % columns) - left + 1,
  };
}

/** What it comes to: who is where, when and as what. */
function said({ entries }: SheetReading): string {
  const { names, person, kind, start, end, length, saying } = entries;
  const rows = Array.from({ length }, (_, at) =>
    [names[person[at]!], kind[at], start[at], end[at], JSON.stringify(entries.said[saying[at]!])].join(' '),
  );
  return rows.sort().join('\n');
}
