import { type Area, areaOf, CellKind, cellAt, type Grid } from '../grid';
import { placedCell, type PlacedCell } from '../tables/row';
import { isHeaderOf, type SetupColumn, setupColumns, type SetupTable, setupTables } from './setup-words';
import type { CellRef } from '../../roster/roster';

/** One of our tables as it stands in the workbook. */
export interface FoundSetupTable {
  readonly table: SetupTable;
  /** As the workbook calls it. */
  readonly name: string;
  /** Position in the table by column. */
  readonly columns: ReadonlyMap<SetupColumn, number>;
  readonly width: number;
  readonly rows: readonly SetupRow[];
}

/** The non-empty cells of a row, by column. */
export type SetupRow = Readonly<Partial<Record<SetupColumn, PlacedCell>>>;

export interface ExcelTable {
  readonly name: string;
  readonly range: CellRef;
}

/** What the table is called in the workbook, whatever the language. */
export function setupTableName(table: SetupTable): string {
  return `Alenevagt_${table}`;
}

/** Which of our tables a name belongs to; a copied sheet's has a number behind it. */
function setupTableOf(name: string): SetupTable | undefined {
  const [, bare = ''] = /^alenevagt_([a-z]+)(?:_?\d+)?$/i.exec(name) ?? [];
  return setupTables.find((table) => table === bare.toLowerCase());
}

export function findSetupTables(tables: readonly ExcelTable[], grids: readonly Grid[]): FoundSetupTable[] {
  return tables.flatMap(({ name, range }) => {
    const table = setupTableOf(name);
    const grid = grids.find(({ sheet }) => sheet === range.sheet);
    const area = areaOf(range.address);
    return table && grid && area ? [tableIn(grid, area, table, name)] : [];
  });
}

function tableIn(grid: Grid, area: Area, table: SetupTable, name: string): FoundSetupTable {
  const [top, left] = [area.row - grid.firstRow, area.column - grid.firstColumn];
  const columns = columnsOf(grid, top, left, area.columns, table);
  const rows = Array.from({ length: area.rows - 1 }, (_, index) => {
    const cells = [...columns].map(
      ([column, at]) => [column, placedCell(grid, top + 1 + index, left + at)] as const,
    );
    return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined));
  });
  return { table, name, columns, width: area.columns, rows };
}

/** By their headers, in any order; a header that somebody renamed is the one whose place nobody else takes. */
function columnsOf(grid: Grid, row: number, left: number, width: number, table: SetupTable) {
  const headers = Array.from({ length: width }, (_, at) => {
    const { kind, value } = cellAt(grid, row, left + at);
    return kind === CellKind.empty ? '' : String(value);
  });
  const columns = new Map<SetupColumn, number>();
  for (const column of setupColumns[table]) {
    const at = headers.findIndex((header) => isHeaderOf(column, header));
    if (at >= 0) columns.set(column, at);
  }
  setupColumns[table].forEach((column, at) => {
    if (!columns.has(column) && at < width && ![...columns.values()].includes(at)) columns.set(column, at);
  });
  return columns;
}
