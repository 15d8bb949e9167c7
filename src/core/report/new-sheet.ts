import type { CellRef } from '../roster/roster';

/** What to write on a new sheet: a title, some lines of text, an Excel Table under them, perhaps others beside it. */
export interface NewSheet {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly table: NewTable;
  /** To the right of the first, each behind an empty column: there every one can grow downwards. */
  readonly beside?: readonly NewTable[];
  readonly print?: { readonly landscape: boolean };
  /** Brings the sheet to the front. */
  readonly activate?: boolean;
}

export interface NewTable {
  /** Letters, digits and underscores. */
  readonly name: string;
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  /** In the row above the header. */
  readonly caption?: string;
}

/** What to write into one row of a table that is there; cells that are `undefined` stay as they are, text stays text. */
export interface RowEdit {
  /** 0-based, below the header. The row behind the last one makes the table longer. */
  readonly row: number;
  readonly cells: readonly (string | number | null | undefined)[];
}

export interface NewColumn {
  readonly header: string;
  /** In characters, about. */
  readonly width: number;
  /** An `entry` is wrapped text in a frame: to be filled in, by pen as well. */
  readonly format: 'text' | 'wrapped' | 'entry' | 'number' | 'date' | 'time';
  /** Offered as a drop-down list where the workbook can. */
  readonly choices?: readonly string[];
}

/**
 * Text stays text, whatever it begins with. `date` is days since 1970-01-01, `time` minutes since midnight; the
 * adapter writes Excel serials in the workbook's own date system.
 * A `heading` in the first cell of a row makes the row stand out; it may run on over the empty cells behind it.
 */
export type CellContent =
  | string
  | number
  | null
  | { readonly day: number }
  | { readonly minuteOfDay: number }
  | { readonly link: CellRef; readonly text: string }
  | { readonly heading: string };
