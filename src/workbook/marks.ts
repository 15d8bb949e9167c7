import { addressOf, type Area } from '../core/reading/grid';
import type { CellRef } from '../core/roster/roster';
import { areaOf } from './address';
import { WorkbookError, type Mark, type Severity } from './port';

/** The gravest first: a cell shows the gravest of its marks. */
export const severities: readonly Severity[] = ['breach', 'warning', 'review'];

/** Red, amber and blue; for those who do not see colours, thick and underlined, thick, slanted. */
export interface Look {
  readonly fill: string;
  /** Set as well, because the manager's own may be white. */
  readonly text: string;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly italic: boolean;
}

export const looks: Readonly<Record<Severity, Look>> = {
  breach: { fill: '#FFC9C9', text: '#6B0000', bold: true, underline: true, italic: false },
  warning: { fill: '#FFE3A3', text: '#4D3300', bold: true, underline: false, italic: false },
  review: { fill: '#CFE4FF', text: '#002B5C', bold: false, underline: false, italic: true },
};

/**
 * The formula of our conditional formats, and how we know them again after save, close and reopen, in Excel as in a
 * file: always true, without a function name or list separator that another language would write differently.
 */
export function markFormula(severity: Severity): string {
  return `"Alenevagt"<>"${severity}"`;
}

/** The severity of a conditional format that is ours; `undefined` for the manager's own. */
export function ownSeverity(formula: string): Severity | undefined {
  const [, found] = /^=?\s*"Alenevagt"\s*<>\s*"([a-z]+)"\s*$/i.exec(formula) ?? [];
  return severities.find((severity) => severity === found?.toLowerCase());
}

export interface SheetMarks {
  readonly sheet: string;
  readonly severity: Severity;
  /** Without overlaps, in reading order. */
  readonly areas: readonly Area[];
}

/** Marks by sheet and severity, each cell once. An address that is none is an error of the caller. */
export function sheetMarks(marks: readonly Mark[]): SheetMarks[] {
  const bySheet = new Map<string, Map<string, Severity>>();
  for (const { cell, severity } of marks) {
    const cells = bySheet.get(cell.sheet) ?? new Map<string, Severity>();
    bySheet.set(cell.sheet, cells);
    for (const address of cellsOf(cell)) {
      const other = cells.get(address);
      if (!other || rank(severity) < rank(other)) cells.set(address, severity);
    }
  }
  return [...bySheet].flatMap(([sheet, cells]) =>
    severities
      .map((severity) => ({ sheet, severity, areas: areasOf(cells, severity) }))
      .filter(({ areas }) => areas.length > 0),
  );
}

export function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

function rank(severity: Severity): number {
  return severities.indexOf(severity);
}

function* cellsOf({ sheet, address }: CellRef): Generator<string> {
  const area = areaOf(address);
  if (!area) throw new WorkbookError('unexpected', `${sheet}!${address}`);
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      yield addressOf(row, column);
}

/** The cells of one severity as runs of neighbours in a row: fewer and shorter addresses. */
function areasOf(cells: ReadonlyMap<string, Severity>, severity: Severity): Area[] {
  const single = [...cells].filter(([, own]) => own === severity).map(([address]) => areaOf(address)!);
  single.sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const cell of single) {
    const last = runs.at(-1);
    if (last?.row === cell.row && last.column + last.columns === cell.column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push(cell);
  }
  return runs;
}
