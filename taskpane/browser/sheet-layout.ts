import type { MemorySheet } from '../../src/workbook/memory/memory-sheet';
import { cellText } from './cell-text';

export const ROW_HEIGHT = 24;
export const HEAD_HEIGHT = 24;
export const HEAD_WIDTH = 48;

const CHARACTER = 7.5;
const [NARROWEST, WIDEST] = [56, 220];
/** Rows looked at to find how wide a column's content is, and cells in all where there are many columns. */
const [SAMPLE, SAMPLE_CELLS] = [200, 15_000];

export interface SheetLayout {
  /** 0-based sheet rows and columns that show, hidden ones left out, a few empty ones added. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** In pixels, one for each of `columns`. */
  readonly widths: readonly number[];
}

export function layOut(sheet: MemorySheet, locale: string, date1904: boolean): SheetLayout {
  const { firstRow, firstColumn, rows, columns, hiddenRows, hiddenColumns, merges } = sheet.grid;
  const merged = new Set(merges.map((area) => `${area.row},${area.column}`));
  const shownRows = upTo(Math.max(firstRow + rows + 12, 40), hiddenRows);
  const shownColumns = upTo(Math.max(firstColumn + columns + 2, 8), hiddenColumns);
  const sample = shownRows.slice(0, Math.min(SAMPLE, Math.ceil(SAMPLE_CELLS / shownColumns.length)));
  const widths = shownColumns.map((column) => {
    const given = sheet.columnWidths[column];
    const longest = sample.reduce((most, row) => {
      const cell = sheet.cell(row, column);
      return Math.max(
        most,
        cell && !merged.has(`${row},${column}`) ? cellText(cell, locale, date1904).length : 0,
      );
    }, 0);
    const characters = given ?? longest + 2;
    return Math.round(Math.min(WIDEST, Math.max(NARROWEST, characters * CHARACTER)));
  });
  return { rows: shownRows, columns: shownColumns, widths };
}

function upTo(count: number, hidden: ReadonlySet<number>): number[] {
  return Array.from({ length: count }, (_, i) => i).filter((i) => !hidden.has(i));
}
