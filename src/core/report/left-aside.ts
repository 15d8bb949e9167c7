import type { Language } from '../messages/text';
import { wording } from '../messages/word';
import { leftOut, type Accounts } from '../reading/accounts';
import type { Grid } from '../reading/grid';
import type { CellRef } from '../roster/roster';

/** A sheet, and what became of each of its cells. */
export interface AccountedSheet {
  readonly grid: Grid;
  readonly accounts: Accounts;
}

/** Cells that were understood and are no shift, with neighbours of one reason together. */
export interface LeftAside {
  /** The first of them, in the order of the sheets. */
  readonly shown: readonly AsideCells[];
  /** How many there are to show in all. */
  readonly count: number;
}

export interface AsideCells {
  /** A range where there are several. */
  readonly cell: CellRef;
  /** How many of them hold something. */
  readonly count: number;
  /** What stands in the first. */
  readonly text: string;
  readonly reason: string;
}

/** Nobody scrolls further. */
const MOST = 5_000;

/** Words what the reading of these sheets left aside, each with its reason. */
export function wordLeftAside(sheets: readonly AccountedSheet[], language: Language): LeftAside {
  const word = wording(language);
  const shown: AsideCells[] = [];
  let all = 0;
  for (const { grid, accounts } of sheets) {
    const { told, count } = leftOut(grid, accounts, MOST - shown.length);
    for (const { cell, count: cells, text, reason } of told)
      shown.push({ cell, count: cells, text, reason: word(reason) });
    all += count;
  }
  return { shown, count: all };
}
