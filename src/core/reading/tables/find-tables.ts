import { text } from '../../messages/catalogue';
import type { CellRef } from '../../roster/roster';
import { addressOf, type Area, type Grid } from '../grid';
import type { Notice } from '../reading';
import { bareName, type ExcelTable, excelTables } from './excel-tables';
import { findTable, type TableShape } from './header-row';
import { placesTableNames, staffTableNames } from './headers';
import { placesShape } from './places';
import { staffShape } from './staff';

/** Where a table was found: an Excel Table's range, or a plain sheet with the headers somewhere on it. */
export interface FoundTable {
  readonly grid: Grid;
  readonly range?: Area;
}

export interface FoundTables {
  readonly staff?: FoundTable;
  readonly places?: FoundTable;
  readonly notices: readonly Notice[];
}

interface Candidate extends FoundTable {
  /** The table's name, or the sheet's where it is no Excel Table. */
  readonly name: string;
}

/**
 * The staff list and the table of places, wherever in the workbook they are. A table or sheet that is called so comes
 * before one that only has the headers, and a roster is never taken for either.
 */
export function findTables(tables: readonly ExcelTable[], grids: readonly Grid[]): FoundTables {
  const notices: Notice[] = [];
  const candidates = [...excelTables(tables, grids), ...grids.map((grid) => ({ grid, name: grid.sheet }))];
  const staff = pick(candidates, staffShape, staffTableNames, notices);
  const places = pick(candidates, placesShape, placesTableNames, notices);
  return { ...(staff && { staff }), ...(places && { places }), notices };
}

function pick<K extends string>(
  candidates: readonly Candidate[],
  shape: TableShape<K>,
  names: ReadonlySet<string>,
  notices: Notice[],
): FoundTable | undefined {
  const isNamed = ({ name }: Candidate) => names.has(bareName(name));
  const fits = (candidate: Candidate, named: boolean) =>
    findTable(candidate.grid, shape, { range: candidate.range, named }) !== undefined;
  const named = candidates.filter((candidate) => isNamed(candidate) && fits(candidate, true));
  const byHeader = candidates.filter((candidate) => !named.includes(candidate) && fits(candidate, false));
  const [chosen, ...others] = [...named, ...byHeader];
  if (!chosen)
    notices.push(
      ...candidates
        .filter(isNamed)
        .filter(({ range }) => range)
        .map(nameless),
    );
  else
    notices.push(
      ...others.filter((other) => !sameCells(chosen, other)).map((other) => another(chosen, other)),
    );
  if (!chosen) return undefined;
  return { grid: chosen.grid, ...(chosen.range && { range: chosen.range }) };
}

function nameless({ name, grid, range }: Candidate): Notice {
  return {
    cell: cellOf({ grid, ...(range && { range }) }),
    text: text('staff.noNameColumn', { table: name }),
  };
}

function another(chosen: FoundTable, other: FoundTable): Notice {
  const data = { used: qualified(cellOf(chosen)), other: qualified(cellOf(other)) };
  return { cell: cellOf(other), text: text('staff.anotherTable', data) };
}

/** A plain sheet is also a candidate where an Excel Table stands on it. */
function sameCells(one: FoundTable, other: FoundTable): boolean {
  return one.grid === other.grid && (!one.range || !other.range);
}

function cellOf({ grid, range }: FoundTable): CellRef {
  const address = addressOf(range?.row ?? grid.firstRow, range?.column ?? grid.firstColumn);
  return { sheet: grid.sheet, address };
}

function qualified({ sheet, address }: CellRef): string {
  return `${sheet}!${address}`;
}
