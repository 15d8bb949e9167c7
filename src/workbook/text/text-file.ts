import { MAX_COLUMNS, MAX_ROWS } from '../../core/reading/grid';
import { MAX_GRID_CELLS } from '../grid-builder';
import { freeSheetName } from '../names';
import { WorkbookError } from '../port';
import { limits } from '../xlsx/zip';
import { decodeText, refuseDocuments } from './decode';
import { packageOf } from './package';
import { recordsOf } from './records';
import { valueOf } from './values';

/**
 * Makes an .xlsx of a .csv, .tsv or other delimited text, also one that is named .xls: one sheet, named after the file.
 * Encoding and delimiter are found from the content.
 *
 * @throws {WorkbookError} `not-a-workbook` for what is no table of text, `too-large` for what no sheet can hold.
 */
export async function xlsxOfText(bytes: Uint8Array, fileName: string): Promise<Uint8Array> {
  if (bytes.length > limits.fileBytes) throw new WorkbookError('too-large');
  const text = decodeText(bytes);
  if (text === undefined) throw new WorkbookError('not-a-workbook');
  refuseDocuments(text);
  const rows = recordsOf(text).map((row) => row.map(valueOf));
  const columns = rows.reduce((most, { length }) => Math.max(most, length), 0);
  if (rows.length > MAX_ROWS || columns > MAX_COLUMNS || rows.length * columns > MAX_GRID_CELLS)
    throw new WorkbookError('too-large', fileName);
  return packageOf(sheetName(fileName), rows);
}

/** What Excel calls the sheet of a text file: the file's name without folder and ending. */
function sheetName(fileName: string): string {
  const name = fileName.replace(/^.*[/\\]/, '').replace(/\.[^.]{1,5}$/, '');
  return freeSheetName(name, []);
}
