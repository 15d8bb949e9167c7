import { decodeText } from './text/decode';
import { xlsxOfText } from './text/text-file';
import type { ReadSoFar } from './xlsx/read-workbook';
import { readXlsx, type WorkbookFile } from './xlsx/read-xlsx';

/** Endings that a table of text may have; programs name them after Excel too. */
const tables = /\.(?:csv|tsv|tab|txt|xls|xlsx|xlsm)$/i;

/**
 * Reads a workbook file: by its content, as anybody can rename a file, and for text also by its name, as a program or
 * a letter is text too.
 *
 * @param tell how much of the cells has been read
 * @throws {WorkbookError} that says what the bytes are when they are no workbook that can be read.
 */
export async function readWorkbookFile(
  bytes: Uint8Array,
  fileName: string,
  tell?: ReadSoFar,
): Promise<WorkbookFile> {
  const isTable = tables.test(fileName) && !startsAsZip(bytes) && decodeText(bytes) !== undefined;
  return readXlsx(isTable ? await xlsxOfText(bytes, fileName) : bytes, tell);
}

function startsAsZip([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}
