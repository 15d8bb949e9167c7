import type { Rect } from './address';

/** A conditional format: any kind can lie in the workbook, `Custom` and `CellValue` can be made through the API. */
export interface ConditionalRule {
  /** New at every opening: nothing says that Excel keeps it in the file. */
  id: string;
  type: string;
  rects: readonly Rect[];
  stopIfTrue: boolean;
  /** Of `Custom`: written in English notation for the top-left cell. */
  formula?: string;
  /** Of `CellValue`. */
  cellValue?: unknown;
  format: ConditionalStyle;
}

export interface ConditionalStyle {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
}
