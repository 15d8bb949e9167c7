import { CellKind, type CellValue, type Grid } from '../../grid';

/**
 * What the cells of a sheet hold, numbered: cells of the same value, kind and format have the same number, so that
 * whatever is made of a cell is made once. A sheet of hundreds of thousands of cells holds a few hundred different ones.
 */
export interface Contents {
  /** By cell; 0 is empty. */
  readonly numbers: Uint32Array;
  /** How many numbers there are. */
  readonly count: number;
  /** A cell that holds it, by number. */
  readonly sample: Uint32Array;
  /** Rows and columns that are not hidden. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** What was made of the numbers, by what made it. */
  readonly made: Map<unknown, Made<unknown>>;
}

/** What was made of each number, where something was. */
export interface Made<T> {
  readonly isMade: Uint8Array;
  readonly found: T[];
}

/** The layouts that are tried look at one sheet one after the other. */
const known = new WeakMap<Grid, Contents>();

export function contentsOf(grid: Grid): Contents {
  let contents = known.get(grid);
  if (!contents) known.set(grid, (contents = numbered(grid)));
  return contents;
}

const kindsCount = Object.keys(CellKind).length;

function numbered(grid: Grid): Contents {
  const { values, kinds, formats } = grid;
  const numbers = new Uint32Array(kinds.length);
  const byLook: (Map<CellValue, number> | undefined)[] = [];
  const samples = [0];
  let count = 1;
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at]!;
    if (kind === CellKind.empty) continue;
    const look = formats[at]! * kindsCount + kind;
    const byValue = (byLook[look] ??= new Map<CellValue, number>());
    const value = values[at]!;
    let number = byValue.get(value);
    if (number === undefined) {
      samples.push(at);
      byValue.set(value, (number = count++));
    }
    numbers[at] = number;
  }
  const rows = shown(grid.rows, grid.firstRow, grid.hiddenRows);
  const columns = shown(grid.columns, grid.firstColumn, grid.hiddenColumns);
  return { numbers, count, sample: Uint32Array.from(samples), rows, columns, made: new Map() };
}

function shown(length: number, first: number, hidden: ReadonlySet<number>): number[] {
  const all = Array.from({ length }, (_, at) => at);
  return hidden.size === 0 ? all : all.filter((at) => !hidden.has(first + at));
}
