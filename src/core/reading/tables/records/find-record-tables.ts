import { type RecordTable, recordTables } from '../../../roster/records';
import { type Area, CellKind, type Grid } from '../../grid';
import { bareName, type ExcelTable, excelTables } from '../excel-tables';
import { findTable, type Table } from '../header-row';
import { placesTableNames, staffTableNames } from '../headers';
import { placesShape } from '../places';
import { staffShape } from '../staff';
import { type RecordKey, recordShapes, tablesMarkedBy } from './record-shapes';
import { recordTableNames } from './words';

/** One table of what is on record, where it stands. */
export interface FoundRecords {
  readonly kind: RecordTable;
  readonly grid: Grid;
  readonly table: Table<RecordKey>;
}

/**
 * All tables of what is on record, wherever in the workbook: Excel Tables by their name or their headers, and plain
 * sheets. There may be several of a kind, one a year or a shop.
 */
export function findRecordTables(tables: readonly ExcelTable[], grids: readonly Grid[]): FoundRecords[] {
  const found = excelTables(tables, grids).flatMap(({ grid, range, name }) => {
    return kindsFor(grid, name, range)
      .flatMap((one) => tableOf(one, grid, range))
      .slice(0, 1);
  });
  const isFound = (grid: Grid, kind: RecordTable) =>
    found.some((one) => one.grid === grid && one.kind === kind);
  const plain = grids.flatMap((grid) =>
    kindsFor(grid, grid.sheet)
      .filter(({ kind }) => !isFound(grid, kind))
      .flatMap((one) => tableOf(one, grid)),
  );
  return [...found, ...plain];
}

interface Kind {
  readonly kind: RecordTable;
  readonly named: boolean;
}

/** What the name says, or else the headers. */
function kindsFor(grid: Grid, name: string, range?: Area): Kind[] {
  const called = bareName(name);
  if (range && (staffTableNames.has(called) || placesTableNames.has(called))) return [];
  const named = recordTableNames.get(called);
  const marked = markedIn(grid, range);
  const others = recordTables.filter((kind) => kind !== named && marked.has(kind));
  return [
    ...(named ? [{ kind: named, named: true }] : []),
    ...others.map((kind) => ({ kind, named: false })),
  ];
}

const ROWS_SEARCHED = 60;

/** One look at the first rows spares most sheets all else. */
function markedIn(grid: Grid, range: Area | undefined): ReadonlySet<RecordTable> {
  const from = range ? Math.max(0, range.row - grid.firstRow) : 0;
  const to = Math.min(grid.rows, range ? from + 1 : ROWS_SEARCHED);
  const marked = new Set<RecordTable>();
  for (let at = from * grid.columns; at < to * grid.columns; at += 1) {
    if (grid.kinds[at] !== CellKind.text) continue;
    for (const kind of tablesMarkedBy(String(grid.values[at]))) marked.add(kind);
  }
  return marked;
}

function tableOf({ kind, named }: Kind, grid: Grid, range?: Area): FoundRecords[] {
  const table = findTable(grid, recordShapes[kind], { range, named });
  return table && (named || !isListOfOthers(grid, table)) ? [{ kind, grid, table }] : [];
}

/** A staff list may have columns of training, and a table of places one for the risk. */
function isListOfOthers(grid: Grid, { headerRow, span }: Table<RecordKey>): boolean {
  const range = {
    row: grid.firstRow + headerRow,
    column: grid.firstColumn + span.from,
    rows: grid.rows - headerRow,
    columns: span.to - span.from,
  };
  const at = { range, named: false };
  return findTable(grid, staffShape, at) !== undefined || findTable(grid, placesShape, at) !== undefined;
}

/** The sheet as if these tables were not on it: what is left may be a roster, the tables never are. */
export function withoutRecords(grid: Grid, found: readonly FoundRecords[]): Grid {
  const tables = found.filter((one) => one.grid === grid).map(({ table }) => table);
  return tables.length > 0 ? emptied(grid, tables) : grid;
}

function emptied(grid: Grid, tables: readonly Table<RecordKey>[]): Grid {
  const values = [...grid.values];
  const kinds = grid.kinds.slice();
  for (const { headerRow, end, span } of tables) {
    for (let row = headerRow; row < end; row += 1) {
      kinds.fill(CellKind.empty, row * grid.columns + span.from, row * grid.columns + span.to);
      values.fill(null, row * grid.columns + span.from, row * grid.columns + span.to);
    }
  }
  return { ...grid, values, kinds };
}
