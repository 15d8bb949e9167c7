import { type Area, CellKind, type CellValue, type Grid } from '../../grid';
import type { Stack } from './stacked';

/** A sheet whose starts stand beside their ends, and where each cell stands in the sheet as it is. */
export interface Unstacked {
  readonly grid: Grid;
  /** Cell of the sheet for each cell of `grid`; the cell of the day for headers that were put in. */
  readonly back: Int32Array;
  /** Cell of `grid` for each cell of the sheet. */
  readonly forth: Int32Array;
  /** How many headers were put in, more than words beside the rows were taken out. */
  readonly more: number;
}

/** Each day gets a column for every part of a shift, with its header under the day. */
export function unstacked(sheet: Grid, stack: Stack): Unstacked {
  const place = placesOf(sheet, stack);
  const size = place.rows * place.columns;
  const values = new Array<CellValue>(size).fill(null);
  const [kinds, formats] = [new Uint8Array(size), new Uint16Array(size)];
  const [back, forth] = [new Int32Array(size), new Int32Array(sheet.kinds.length)];
  const isLabel = labelsOf(sheet, stack);
  let more = place.headers.length;
  sheet.kinds.forEach((kind, from) => {
    if (kind === CellKind.empty) return;
    const to = place.spot(Math.floor(from / sheet.columns), from % sheet.columns);
    const [first] = place.headers;
    if (first && isLabel.has(from)) {
      forth[from] = first.row * place.columns + first.column;
      more -= 1;
      return;
    }
    [values[to], kinds[to], formats[to], back[to]] = [sheet.values[from]!, kind, sheet.formats[from]!, from];
    forth[from] = to;
  });
  for (const { row, column, text, day } of place.headers) {
    const to = row * place.columns + column;
    [values[to], kinds[to], back[to]] = [text, CellKind.text, day];
  }
  const { rows, columns } = place;
  const merges = sheet.merges.map((area) => mergeAt(sheet, place, area));
  const hiddenRows = new Set(
    [...sheet.hiddenRows].map((row) => sheet.firstRow + place.row(row - sheet.firstRow)),
  );
  const hiddenColumns = hiddenIn(sheet, place);
  const grid = { ...sheet, rows, columns, values, kinds, formats, merges, hiddenRows, hiddenColumns };
  return { grid, back, forth, more };
}

/** The words beside the rows: they stand as headers under the days now. */
function labelsOf({ columns }: Grid, { groups, labelColumn }: Stack): ReadonlySet<number> {
  if (labelColumn === undefined) return new Set();
  return new Set(groups.flatMap(({ parts }) => [...parts.keys()].map((row) => row * columns + labelColumn)));
}

interface Header {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The cell of its day in the sheet. */
  readonly day: number;
}

interface Places {
  readonly rows: number;
  readonly columns: number;
  readonly headers: readonly Header[];
  row(row: number): number;
  column(column: number): number;
  spot(row: number, column: number): number;
}

/** Where rows and columns of the sheet come to stand: a row more under each row of days, columns more at each day. */
function placesOf(sheet: Grid, { axes, labels, groups }: Stack): Places {
  const isDay = new Set(axes.flatMap((axis) => axis.columns));
  const under = [...new Set(axes.map(({ rows }) => Math.max(...rows)))];
  const part = new Map<number, readonly [first: number, at: number]>();
  for (const { first, parts } of groups) for (const [row, at] of parts) part.set(row, [first, at]);
  const columnAt = countingUp(sheet.columns, (column) => (isDay.has(column) ? labels.length : 1));
  const rowAt = countingUp(sheet.rows, (row) => (under.includes(row) ? 2 : 1));
  const [rows, columns] = [rowAt[sheet.rows]!, columnAt[sheet.columns]!];
  const headers = under.flatMap((row) =>
    [...isDay].flatMap((column) =>
      labels.map((text, index) => ({
        row: rowAt[row]! + 1,
        column: columnAt[column]! + index,
        text,
        day: row * sheet.columns + column,
      })),
    ),
  );
  const spot = (row: number, column: number) => {
    const [first, at] = (isDay.has(column) ? part.get(row) : undefined) ?? [row, 0];
    return rowAt[first]! * columns + columnAt[column]! + at;
  };
  return {
    rows,
    columns,
    headers,
    row: (row) => rowAt[row] ?? rows,
    column: (column) => columnAt[column] ?? columns,
    spot,
  };
}

/** Where each of `count` begins, and the end behind the last. */
function countingUp(count: number, sizeOf: (index: number) => number): Int32Array {
  const places = new Int32Array(count + 1);
  for (let index = 0; index < count; index += 1) places[index + 1] = places[index]! + sizeOf(index);
  return places;
}

/** A merged area over parts of one shift is that of its first row. */
function mergeAt(sheet: Grid, place: Places, { row, column, rows, columns }: Area): Area {
  const [r, c] = [row - sheet.firstRow, column - sheet.firstColumn];
  const to = place.spot(r, c);
  const [top, left] = [Math.floor(to / place.columns), to % place.columns];
  const bottom = Math.floor(place.spot(r + rows - 1, c) / place.columns);
  return {
    row: sheet.firstRow + top,
    column: sheet.firstColumn + left,
    rows: Math.max(1, bottom - top + 1),
    columns: Math.max(1, place.column(c + columns) - place.column(c)),
  };
}

function hiddenIn(sheet: Grid, place: Places): Set<number> {
  const hidden = new Set<number>();
  for (const column of sheet.hiddenColumns) {
    const [from, to] = [
      place.column(column - sheet.firstColumn),
      place.column(column - sheet.firstColumn + 1),
    ];
    for (let at = from; at < to; at += 1) hidden.add(sheet.firstColumn + at);
  }
  return hidden;
}
