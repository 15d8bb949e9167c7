import { quoteSheet } from './address';

/** A defined name of the workbook. */
export interface NamedItem {
  name: string;
  /** With the leading `=`, as `='Uge 10'!$A$1:$C$3`. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** Follows a sheet that is renamed; one that is deleted (`to` undefined) leaves `#REF!`. */
export function renameInFormula(formula: string, from: string, to: string | undefined): string {
  const before = `${quoteSheet(from)}!`;
  if (!formula.toLowerCase().startsWith(`=${before}`.toLowerCase())) return formula;
  return to === undefined ? '=#REF!' : `=${quoteSheet(to)}!${formula.slice(before.length + 1)}`;
}

export function isValidName(name: string): boolean {
  return /^[\p{L}_\\][\p{L}\d_.\\]{0,254}$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
}
