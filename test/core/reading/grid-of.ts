import { type Area, type Cell, type CellValue, CellKind, type Grid } from '../../../src/core/reading/grid';
import type { ReadingContext } from '../../../src/core/reading/reading';
import { formatOf } from '../../../src/core/reading/text/format';

/** A value, or a value with its number format: `[45353, 'dd-mm-yyyy']`. */
export type Given = CellValue | undefined | readonly [number, string];

export interface More {
  readonly sheet?: string;
  readonly firstRow?: number;
  readonly firstColumn?: number;
  /** In sheet rows and columns. */
  readonly merges?: readonly Area[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly date1904?: boolean;
}

/** A sheet from rows of values, as both workbook readers fill it: blank texts are empty, formatted numbers are dates. */
export function gridOf(rows: readonly (readonly Given[])[], more: More = {}): Grid {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.flatMap((row) => Array.from({ length: columns }, (_, c) => cellOf(row[c])));
  const formatCodes = [
    'General',
    ...new Set(cells.map((cell) => cell.format).filter((f) => f !== 'General')),
  ];
  return {
    sheet: more.sheet ?? 'Ark1',
    hidden: false,
    firstRow: more.firstRow ?? 0,
    firstColumn: more.firstColumn ?? 0,
    rows: rows.length,
    columns,
    values: cells.map((cell) => cell.value),
    kinds: Uint8Array.from(cells, (cell) => cell.kind),
    formats: Uint16Array.from(cells, (cell) => formatCodes.indexOf(cell.format)),
    formatCodes,
    merges: more.merges ?? [],
    hiddenRows: new Set(more.hiddenRows),
    hiddenColumns: new Set(more.hiddenColumns),
    date1904: more.date1904 ?? false,
  };
}

export function cellOf(given: Given): Cell {
  if (Array.isArray(given)) {
    const [value, format] = given as readonly [number, string];
    return { value, format, kind: formatOf(format) === 'none' ? CellKind.number : CellKind.date };
  }
  const value = given as CellValue | undefined;
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
    return { value: null, kind: CellKind.empty, format: 'General' };
  }
  return { value, kind: kindOf(value), format: 'General' };
}

function kindOf(value: string | number | boolean): CellKind {
  if (typeof value === 'number') return CellKind.number;
  if (typeof value === 'boolean') return CellKind.boolean;
  return /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/.test(value) ? CellKind.error : CellKind.text;
}

/** Whole days since 1970-01-01 of an ISO date, by the runtime's own parser. */
export function day(iso: string): number {
  return Date.parse(`${iso}T00:00Z`) / 86_400_000;
}

/** The Excel serial number of an ISO date, with or without a time ("2026-03-02T08:00"). */
export function serial(iso: string): number {
  return Date.parse(iso.includes('T') ? `${iso}Z` : `${iso}T00:00Z`) / 86_400_000 + 25_569;
}

export const danish: ReadingContext = { locale: 'da-DK', country: 'dk', today: day('2026-03-04') };
