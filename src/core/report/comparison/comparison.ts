import type { Language } from '../../messages/text';
import type { ComparedPlace, Figures, FigureName } from '../../statistics/compare-times';

/** Two rosters compared, in words: before a change and after it. */
export interface Comparison {
  readonly language: Language;
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  /** Why nothing was compared; then there are no tables. */
  readonly problems: readonly string[];
  /** One for each place that both have, then one for all of them where they are several. */
  readonly tables: readonly ComparedTable[];
  /** How it was counted, and what to heed. */
  readonly notes: readonly string[];
}

export interface ComparedSide {
  /** What the roster is called here: its file and sheet. */
  readonly name: string;
  readonly sheet: string;
  /** First and last date on which work begins; missing where there is none. */
  readonly from?: string;
  readonly to?: string;
}

export interface ComparedTable {
  /** The name of the place; missing where nobody named it, and for all places together. */
  readonly place?: string;
  readonly title?: string;
  /** What it comes to, in sentences. */
  readonly lines: readonly string[];
  readonly rows: readonly ComparedRow[];
  readonly before: Figures;
  readonly after: Figures;
  readonly change: Figures;
  /** Missing for all places together. */
  readonly openKnown?: ComparedPlace['openKnown'];
}

/** A figure in words. */
export interface ComparedRow {
  readonly figure: FigureName;
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
}
