import { type Area, CellKind, cellAt, type Grid } from '../grid';
import { wordKey } from '../text/fold';
import { type PlacedCell, placedCell, type RowCells } from './row';

/** Where a table stands in a grid. Rows and columns count inside the used range; `end` is the row after the last. */
export interface Table<K extends string> {
  readonly headerRow: number;
  readonly end: number;
  readonly columns: ReadonlyMap<K, readonly number[]>;
  /** Of the whole header row, known headers or not. */
  readonly span: { readonly from: number; readonly to: number };
}

/** What a kind of table is known by. */
export interface TableShape<K extends string> {
  /** One header may stand for several columns ("Mon–Fri"). */
  keysOf(header: string): readonly K[];
  /** Whether a header row with these columns begins such a table. `named`: the table or sheet is called so. */
  accepts(table: Table<K>, grid: Grid, named: boolean): boolean;
}

export interface BodyRow<K extends string> {
  /** The first non-empty cell under each header. */
  readonly first: RowCells<K>;
  /** Every non-empty cell under a header that stands more than once. */
  readonly all: (key: K) => readonly PlacedCell[];
}

const ROWS_SEARCHED = 60;

/** The table in this range of the sheet, or anywhere on it. */
export function findTable<K extends string>(
  grid: Grid,
  shape: TableShape<K>,
  { range, named }: { readonly range?: Area | undefined; readonly named: boolean },
): Table<K> | undefined {
  const within = range
    ? insideGrid(grid, range)
    : { row: 0, column: 0, rows: grid.rows, columns: grid.columns };
  const searched = Math.min(within.rows, range ? 1 : ROWS_SEARCHED);
  for (let row = within.row; row < within.row + searched; row++) {
    for (const span of headerSpans(grid, row, within)) {
      const table = tableAt(grid, shape, row, span, range ? within.row + within.rows : undefined);
      if (shape.accepts(table, grid, named)) return table;
    }
  }
  return undefined;
}

/** The table that only its headers tell, or else, as somebody says that it is one, the first that has a name column. */
export function findEvidentTable<K extends string>(
  grid: Grid,
  shape: TableShape<K>,
  range: Area | undefined,
): Table<K> | undefined {
  return findTable(grid, shape, { range, named: false }) ?? findTable(grid, shape, { range, named: true });
}

/** The rows below the headers that are not blank, by their columns; nothing but the table's end ends it. */
export function rowsOf<K extends string>(grid: Grid, { headerRow, end, columns }: Table<K>): BodyRow<K>[] {
  const rows: BodyRow<K>[] = [];
  for (let row = headerRow + 1; row < end; row++) {
    const all = (key: K) => (columns.get(key) ?? []).flatMap((column) => placedCell(grid, row, column) ?? []);
    const first: RowCells<K> = {};
    for (const key of columns.keys()) {
      const [cell] = all(key);
      if (cell) first[key] = cell;
    }
    if (Object.keys(first).length > 0) rows.push({ first, all });
  }
  return rows;
}

export function headerKeys(header: string): string[] {
  const withoutBrackets = header.replace(/\([^)]*\)/g, ' ');
  return [...new Set([wordKey(header), wordKey(withoutBrackets)])].filter(Boolean);
}

/** What the first column of this kind is called; undefined where the table has none. */
export function headerOf<K extends string>(
  grid: Grid,
  { headerRow, columns }: Table<K>,
  key: K,
): string | undefined {
  const [column] = columns.get(key) ?? [];
  return column === undefined ? undefined : textAt(grid, headerRow, column);
}

export function headerTexts<K extends string>(grid: Grid, { headerRow, span }: Table<K>): string[] {
  return textsBetween(grid, headerRow, span);
}

function tableAt<K extends string>(
  grid: Grid,
  shape: TableShape<K>,
  headerRow: number,
  span: Table<K>['span'],
  end: number | undefined,
): Table<K> {
  const columns = new Map<K, number[]>();
  for (let column = span.from; column < span.to; column++) {
    for (const key of shape.keysOf(textAt(grid, headerRow, column))) {
      columns.set(key, [...(columns.get(key) ?? []), column]);
    }
  }
  let known = end;
  return {
    headerRow,
    columns,
    span,
    // Looked for only in what has the headers of a table: most rows of a roster are looked at as if they had.
    get end() {
      return (known ??= nextHeaders(grid, shape, headerRow, span));
    },
  };
}

/** Where another row of headers begins below: two tables may stand on one sheet, one under the other. */
function nextHeaders<K extends string>(
  grid: Grid,
  shape: TableShape<K>,
  row: number,
  span: Table<K>['span'],
): number {
  for (let below = row + 1; below < grid.rows; below++) {
    const known = textsBetween(grid, below, span).filter((header) => shape.keysOf(header).length > 0);
    if (known.length > 1) return below;
  }
  return grid.rows;
}

/** Runs of headers without a gap: tables may stand side by side. */
function headerSpans(grid: Grid, row: number, within: Area): Table<string>['span'][] {
  const spans: Table<string>['span'][] = [];
  const end = within.column + within.columns;
  for (let from = within.column; from < end; from++) {
    if (isEmpty(grid, row, from)) continue;
    let to = from;
    while (to < end && !isEmpty(grid, row, to)) to++;
    spans.push({ from, to });
    from = to;
  }
  return spans.length > 1 ? [...spans, { from: within.column, to: end }] : spans;
}

function insideGrid(grid: Grid, range: Area): Area {
  const row = Math.max(0, range.row - grid.firstRow);
  const column = Math.max(0, range.column - grid.firstColumn);
  const rows = Math.min(grid.rows, range.row + range.rows - grid.firstRow) - row;
  const columns = Math.min(grid.columns, range.column + range.columns - grid.firstColumn) - column;
  return { row, column, rows: Math.max(0, rows), columns: Math.max(0, columns) };
}

function textsBetween(grid: Grid, row: number, { from, to }: Table<string>['span']): string[] {
  return Array.from({ length: to - from }, (_, index) => textAt(grid, row, from + index)).filter(Boolean);
}

function textAt(grid: Grid, row: number, column: number): string {
  const { kind, value } = cellAt(grid, row, column);
  return kind === CellKind.text ? String(value) : '';
}

function isEmpty(grid: Grid, row: number, column: number): boolean {
  return cellAt(grid, row, column).kind === CellKind.empty;
}
