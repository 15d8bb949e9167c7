import { MemorySheet } from '../memory/memory-sheet';
import { MemoryWorkbook } from '../memory/memory-workbook';
import { openPackage } from './guard';
import { readWorkbook, type WorkbookContent } from './read-workbook';
import type { Zip } from './zip';

/** @throws {WorkbookError} that says what the bytes are when they are no workbook that can be read. */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const zip = openPackage(bytes);
  return new XlsxWorkbook(bytes, zip, await readWorkbook(zip));
}

/**
 * An .xlsx file: its content in memory, and a way to write what was done to it back. Reading needs no library; the
 * one that writes is loaded when it is asked for.
 */
export class XlsxWorkbook extends MemoryWorkbook {
  readonly #bytes: Uint8Array;
  readonly #zip: Zip;

  constructor(bytes: Uint8Array, zip: Zip, content: WorkbookContent) {
    const { tables, marks, active, date1904, locale } = content;
    super({
      sheets: content.sheets.map((sheet) => new MemorySheet(sheet.grid, sheet.protected)),
      tables,
      marks,
      active,
      date1904,
      locked: content.protected,
      taken: { sheets: content.sheetNames, names: content.usedNames },
      ...(locale !== undefined && { locale }),
    });
    this.#bytes = bytes;
    this.#zip = zip;
  }
}
