import { text } from '../../messages/catalogue';
import { Account, accountOf } from '../accounts';
import type { Grid } from '../grid';
import { readSheet } from '../read-sheet';
import type { Mapping, Notice, ReadingContext, SheetReading } from '../reading';

/** Reads a sheet without the rows and columns that the manager wants ignored, and says that they were left out. */
export function readMapped(grid: Grid, context: ReadingContext): SheetReading {
  const rows = ignored(context.mapping?.rows, grid.firstRow, grid.rows);
  const columns = ignored(context.mapping?.columns, grid.firstColumn, grid.columns);
  if (rows.length + columns.length === 0) return readSheet(grid, context);
  const reading = readSheet(
    {
      ...grid,
      hiddenRows: new Set([...grid.hiddenRows, ...rows]),
      hiddenColumns: new Set([...grid.hiddenColumns, ...columns]),
    },
    context,
  );
  const others = reading.notices.filter((notice) => !isAboutHidden(notice));
  const told = text('setup.notRead', { count: rows.length + columns.length });
  const accounts = reading.accounts.slice();
  for (const at of cellsIn(grid, rows, columns))
    if (accounts[at]! >= Account.aside) accounts[at] = accountOf('ignored');
  return { ...reading, accounts, notices: [...others, { text: told }, ...hiddenByHand(grid)] };
}

/** Of sheet rows and columns, in the order of the grid. */
function* cellsIn(
  { firstRow, firstColumn, ...grid }: Grid,
  rows: readonly number[],
  columns: readonly number[],
): Generator<number> {
  for (const row of rows)
    for (let at = 0; at < grid.columns; at += 1) yield (row - firstRow) * grid.columns + at;
  for (const column of columns)
    for (let at = 0; at < grid.rows; at += 1) yield at * grid.columns + column - firstColumn;
}

function ignored(
  mapped: Mapping['rows'] | Mapping['columns'] | undefined,
  first: number,
  count: number,
): number[] {
  return [...(mapped ?? [])].flatMap(([at, holds]) =>
    holds === 'ignore' && at >= first && at < first + count ? [at] : [],
  );
}

function isAboutHidden({ text: { key } }: Notice): boolean {
  return key === 'reading.hiddenRows' || key === 'reading.hiddenColumns';
}

/** What the layouts say of hidden rows and columns, without those that are ignored. */
function hiddenByHand(grid: Grid): Notice[] {
  const rows = [...grid.hiddenRows].filter((row) => row >= grid.firstRow && row < grid.firstRow + grid.rows);
  const columns = [...grid.hiddenColumns].filter(
    (column) => column >= grid.firstColumn && column < grid.firstColumn + grid.columns,
  );
  return [
    ...(rows.length > 0 ? [{ text: text('reading.hiddenRows', { count: rows.length }) }] : []),
    ...(columns.length > 0 ? [{ text: text('reading.hiddenColumns', { count: columns.length }) }] : []),
  ];
}
