import type { Grid } from '../core/reading/grid';
import type { NewSheet, RowEdit } from '../core/report/new-sheet';
import type { CellRef } from '../core/roster/roster';

/** One door to the workbook, whatever holds it: memory, an .xlsx file, Excel. Adapters pass test/contract. */
export interface WorkbookPort {
  /** Cheap: names and sizes, no cells. */
  facts(): Promise<WorkbookFacts>;
  /**
   * The used ranges of these sheets, in this order; an empty sheet gives a grid of 0 rows.
   *
   * @param tell where it takes several steps, after each of them how many cells are read
   */
  readGrids(sheets: readonly string[], tell?: (cells: number) => void): Promise<Grid[]>;
  /**
   * Adds new sheets behind the last one, each with one table. Never overwrites: a taken sheet or table name gets a
   * number. Returns the names that the sheets got.
   */
  addSheets(sheets: readonly NewSheet[]): Promise<string[]>;
  /**
   * Writes into rows of a table of ours; a row behind the last one makes it longer. No other cell is touched: where
   * something stands below, it moves down or the table stays as it is.
   *
   * @throws {WorkbookError} `no-such-table`; `no-room` for what stands in the way
   */
  editTable(name: string, rows: readonly RowEdit[]): Promise<void>;
  /** Shows the sheet and selects the cell or range. */
  select(cell: CellRef): Promise<void>;
  /** Replaces our marks by these. The manager's own formats are never touched. */
  mark(marks: readonly Mark[]): Promise<void>;
  /** Takes away our own marks, also those of an earlier visit; returns how many cells had one. */
  unmark(): Promise<number>;
  /** Calls back with the sheet's name whenever cells change by the manager's hand; returns how to stop. */
  onChange(listener: (sheet: string) => void): Promise<() => Promise<void>>;
}

export interface WorkbookFacts {
  readonly sheets: readonly SheetFacts[];
  readonly tables: readonly TableFacts[];
  /** Of the sheet in front. */
  readonly active: string;
  /** BCP 47, as far as the workbook or Excel tells. */
  readonly locale?: string;
}

export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel Table: its name and its whole range with the header row. */
export interface TableFacts {
  readonly name: string;
  readonly range: CellRef;
}

export type Severity = 'breach' | 'warning' | 'review';

export interface Mark {
  readonly cell: CellRef;
  readonly severity: Severity;
}

/** What went wrong at the workbook, for a person: `code` picks the words, `detail` names the sheet or the limit. */
export type WorkbookErrorCode =
  | 'not-a-workbook'
  | 'unreadable'
  | 'old-xls'
  | 'password-protected'
  | 'too-large'
  | 'no-such-sheet'
  | 'no-such-table'
  | 'no-room'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'sheet-hidden'
  | 'editing-cell'
  | 'busy'
  | 'request-too-large'
  | 'session-lost'
  | 'excel-too-old'
  | 'unexpected';

export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(`${code}${detail && `: ${detail}`}`, options);
    this.name = 'WorkbookError';
  }
}
