import { decodeText } from './text/decode';
import { openTextFile } from './text/text-file';
import { openXlsx, type XlsxWorkbook } from './xlsx/xlsx-workbook';

/** Endings that a table of text may have; programs name them after Excel too. */
const tables = /\.(?:csv|tsv|tab|txt|xls|xlsx|xlsm)$/i;

/**
 * Opens a workbook from a file: by its content, as anybody can rename a file, and for text also by its name, as a
 * program or a letter is text too.
 *
 * @throws {WorkbookError} that says what the bytes are when they are no workbook that can be read.
 */
export async function openWorkbookFile(bytes: Uint8Array, fileName: string): Promise<XlsxWorkbook> {
  const isTable = tables.test(fileName) && !startsAsZip(bytes) && decodeText(bytes) !== undefined;
  return isTable ? openTextFile(bytes, fileName) : openXlsx(bytes);
}

function startsAsZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}
