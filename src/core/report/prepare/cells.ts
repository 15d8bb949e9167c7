import type { CellContent } from '../new-sheet';

export interface YesNo {
  readonly yes: string;
  readonly no: string;
}

export function answerCell(value: boolean | undefined, { yes, no }: YesNo): string | null {
  return value === undefined ? null : value ? yes : no;
}

export function dayCell(day: number | undefined): CellContent {
  return day === undefined ? null : { day };
}

/** Excel's table names have no blanks. */
export function tableName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]+/gu, '_');
}
