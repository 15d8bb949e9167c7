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
/** A power of two: so many values at most are at hand. */
const slots = 1_024;
const noCell = -1;

function numbered(grid: Grid): Contents {
  const { values, kinds, formats } = grid;
  // Most cells hold what one before them holds: comparing with that one takes half as long as looking the value up.
  const recent = new Int32Array(slots).fill(noCell);
  const numbers = new Uint32Array(kinds.length);
  const byLook: (Map<CellValue, number> | undefined)[] = [];
  const samples = [0];
  let count = 1;
  for (let at = 0; at < kinds.length; at += 1) {
    const kind = kinds[at]!;
    if (kind === CellKind.empty) continue;
    const value = values[at]!;
    const slot = slotOf(value);
    const alike = recent[slot]!;
    if (
      alike !== noCell &&
      values[alike] === value &&
      kinds[alike] === kind &&
      formats[alike] === formats[at]
    ) {
      numbers[at] = numbers[alike]!;
      continue;
    }
    recent[slot] = at;
    const look = formats[at]! * kindsCount + kind;
    const byValue = (byLook[look] ??= new Map<CellValue, number>());
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

/** The same for the same value, and seldom for another one: a prime parts clocks, which are fractions, from each other. */
function slotOf(value: CellValue): number {
  if (typeof value === 'number') return (value * 97) & (slots - 1);
  if (typeof value !== 'string') return 0;
  const { length } = value;
  return (length * 131 + value.charCodeAt(length - 1) * 31 + value.charCodeAt(0)) & (slots - 1);
}

function shown(length: number, first: number, hidden: ReadonlySet<number>): number[] {
  const all = new Array<number>(length);
  for (let at = 0; at < length; at += 1) all[at] = at;
  return hidden.size === 0 ? all : all.filter((at) => !hidden.has(first + at));
}
