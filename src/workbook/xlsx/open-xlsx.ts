import { readXlsx } from './read-xlsx';
import { XlsxWorkbook } from './xlsx-workbook';

/** @throws {WorkbookError} that says what the bytes are when they are no workbook that can be read. */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxWorkbook> {
  return new XlsxWorkbook(await readXlsx(bytes));
}
