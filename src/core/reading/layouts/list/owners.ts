import { isName, kindOfRow, kindsOfHeader } from '../shared/headers';
import type { View } from '../shared/view';
import type { ListColumns } from './columns';
import type { NamesAbove } from './names-above';
import { timeColumns } from './rows';

/** Whose the rows of a list without a column of names are. */
export interface Owners {
  readonly names: NamesAbove;
  /** The cells that name them. */
  readonly cells: readonly (readonly [row: number, column: number])[];
  /** The only one named: the list cannot tell who else is there. */
  readonly only?: string;
}

/**
 * Printouts of each person's shifts have the name over them: "Employee: Kate Moore" in one cell or two. Undefined where
 * a row with a time has nobody over it.
 */
export function ownersOf(view: View, rows: readonly number[], columns: ListColumns): Owners | undefined {
  const listed = new Set(rows);
  const clocks = timeColumns(columns);
  const names = new Map<number, string>();
  const cells: (readonly [number, number])[] = [];
  const people = new Set<string>();
  let owner = '';
  for (const row of view.rows) {
    const timed = listed.has(row) && clocks.some((column) => !view.isEmpty(row, column));
    const found = timed ? undefined : nameIn(view, row);
    if (found) {
      owner = found.name;
      people.add(owner);
      cells.push(...found.cells);
    } else if (timed && !isSum(view, row)) {
      if (owner === '') return undefined;
      names.set(row, owner);
    }
  }
  return names.size === 0 ? undefined : { names, cells, ...(people.size === 1 && { only: owner }) };
}

function isSum(view: View, row: number): boolean {
  return kindOfRow(view.words(row, view.firstFilled(row) ?? 0)) !== undefined;
}

interface NamedAt {
  readonly name: string;
  readonly cells: readonly (readonly [row: number, column: number])[];
}

function nameIn(view: View, row: number): NamedAt | undefined {
  const filled = view.filled(row);
  for (const [at, column] of filled.entries()) {
    const text = view.words(row, column);
    const [, label = '', inside = ''] = /^([^:]+):\s*(.*)$/.exec(text) ?? [];
    if (inside !== '' && saysPerson(label) && isName(inside)) return { name: inside, cells: [[row, column]] };
    const next = filled[at + 1];
    const beside = next === undefined ? '' : view.words(row, next);
    const isLabel = saysPerson(label || text) && isName(beside) && kindsOfHeader(beside).length === 0;
    if (isLabel && next !== undefined)
      return {
        name: beside,
        cells: [
          [row, column],
          [row, next],
        ],
      };
  }
  return undefined;
}

function saysPerson(label: string): boolean {
  return kindsOfHeader(label)[0] === 'person';
}
