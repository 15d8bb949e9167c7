import type { CellRef } from '../roster/roster';

/** `Sheet1!C7`, or `'Uge 10'!C7:D7`: the sheet's name in quotes where Excel would put them. */
export function cellText({ sheet, address }: CellRef): string {
  return `${needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet}!${address}`;
}

/** Anything but letters, digits, `_` and `.`; a leading digit; and names that could be taken for a cell or a truth. */
function needsQuotes(sheet: string): boolean {
  return (
    !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) ||
    /^[a-z]{1,3}\d{1,7}$/i.test(sheet) ||
    /^(r\d*)?(c\d*)?$/i.test(sheet) ||
    /^(true|false)$/i.test(sheet)
  );
}
