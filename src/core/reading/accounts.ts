import { text as say } from '../messages/catalogue';
import type { Text } from '../messages/text';
import type { CellRef } from '../roster/roster';
import { addressOf, CellKind, type Grid } from './grid';
import { shownCell } from './layouts/shared/shown';

/** Why a cell is understood and yet no shift. */
export const asides = [
  'heading',
  'total',
  'remark',
  'opening',
  'legend',
  'blank',
  'no-shift',
  'unnamed',
  'unused',
  'outside',
  'hidden',
  'ignored',
  'no-roster',
] as const;
export type Aside = (typeof asides)[number];

/** What became of a cell, as a number; from `aside` on, the `asides` in their order. */
export const Account = { open: 0, read: 1, unread: 2, aside: 3 } as const;

/** What became of each cell, in the order of the grid's cells; of empty cells it says nothing. */
export type Accounts = Uint8Array;

export function accountOf(aside: Aside): number {
  return codes[aside];
}

const codes = Object.fromEntries(asides.map((aside, at) => [aside, Account.aside + at])) as Record<
  Aside,
  number
>;

/** Cells beside and below each other that are no shifts for one reason. */
export interface LeftOut {
  /** A range where there are several; empty cells may lie within. */
  readonly cell: CellRef;
  /** How many of them are not empty. */
  readonly count: number;
  /** What stands in the first of them. */
  readonly text: string;
  readonly aside: Aside;
  readonly reason: Text;
}

/**
 * What was left aside and why, row by row: made when somebody asks, for a sheet may leave aside very many cells.
 *
 * @param most only so many are told of
 * @returns with `count` of how many there are
 */
export function leftOut(
  grid: Grid,
  accounts: Accounts,
  most = Infinity,
): { readonly told: LeftOut[]; readonly count: number } {
  const areas = asideAreas(grid, accounts);
  return { told: areas.slice(0, most).map((area) => shownArea(grid, area)), count: areas.length };
}

function asideAreas(grid: Grid, accounts: Accounts): Run[] {
  const areas: Run[] = [];
  let above = new Map<number, Run>();
  for (let row = 0; row < grid.rows; row += 1) {
    const here = new Map<number, Run>();
    for (const run of runsIn(grid, accounts, row)) {
      const key = (run.from * grid.columns + run.to) * CODES + run.code;
      const area = above.get(key);
      if (area) [area.bottom, area.count] = [row, area.count + run.count];
      else areas.push(run);
      here.set(key, area ?? run);
    }
    above = here;
  }
  return areas;
}

/** More than there are accounts. */
const CODES = 32;

interface Run {
  readonly code: number;
  readonly top: number;
  readonly from: number;
  to: number;
  bottom: number;
  count: number;
}

/** Neighbours of a row with one reason; empty cells between them do not part them. */
function runsIn(grid: Grid, accounts: Accounts, row: number): Run[] {
  const runs: Run[] = [];
  let last: Run | undefined;
  for (let column = 0; column < grid.columns; column += 1) {
    const at = row * grid.columns + column;
    if (grid.kinds[at] === CellKind.empty) continue;
    const code = accounts[at] ?? Account.open;
    if (last?.code === code) [last.to, last.count] = [column, last.count + 1];
    else {
      last = code < Account.aside ? undefined : newRun(code, row, column);
      if (last) runs.push(last);
    }
  }
  return runs;
}

function newRun(code: number, row: number, column: number): Run {
  return { code, top: row, from: column, to: column, bottom: row, count: 1 };
}

function shownArea(grid: Grid, { code, top, from, to, bottom, count }: Run): LeftOut {
  const first = addressOf(grid.firstRow + top, grid.firstColumn + from);
  const last = addressOf(grid.firstRow + bottom, grid.firstColumn + to);
  const aside = asides[code - Account.aside] ?? 'outside';
  return {
    cell: { sheet: grid.sheet, address: first === last ? first : `${first}:${last}` },
    count,
    text: shownCell(grid, top, from),
    aside,
    reason: say(`reading.aside-${aside}`),
  };
}
