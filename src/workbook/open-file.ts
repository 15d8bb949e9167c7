import { readWorkbookFile } from './read-file';
import { XlsxWorkbook } from './xlsx/xlsx-workbook';

/** Opens a workbook from a file of any name: `readWorkbookFile` says which are read, and what it throws. */
export async function openWorkbookFile(bytes: Uint8Array, fileName: string): Promise<XlsxWorkbook> {
  return new XlsxWorkbook(await readWorkbookFile(bytes, fileName));
}
