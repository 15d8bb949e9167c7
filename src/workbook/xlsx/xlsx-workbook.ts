import { MemorySheet } from '../memory/memory-sheet';
import { MemoryWorkbook } from '../memory/memory-workbook';
import { openPackage } from './guard';
import { readWorkbook, type WorkbookContent } from './read-workbook';
import { writeWorkbook } from './write-workbook';
import type { Zip } from './zip';

/** @throws {WorkbookError} that says what the bytes are when they are no workbook that can be read. */
export async function openXlsx(bytes: Uint8Array): Promise<XlsxWorkbook> {
  const zip = openPackage(bytes);
  return new XlsxWorkbook(zip, await readWorkbook(zip));
}

/** An .xlsx file: its content in memory, and what was done to it spliced into the file when that is asked for. */
export class XlsxWorkbook extends MemoryWorkbook {
  readonly #zip: Zip;
  readonly #content: WorkbookContent;

  constructor(zip: Zip, content: WorkbookContent) {
    const { tables, marks, active, date1904, locale } = content;
    super({
      sheets: content.sheets.map((sheet) => new MemorySheet(sheet.grid, sheet)),
      tables,
      marks,
      active,
      date1904,
      locked: content.protected,
      taken: { sheets: content.sheetNames, names: content.usedNames },
      ...(locale !== undefined && { locale }),
    });
    this.#zip = zip;
    this.#content = content;
  }

  /** What a file of `toBytes` has to be called: Excel opens none whose name and content disagree. */
  get extension(): '.xlsx' | '.xlsm' {
    return this.#content.macros ? '.xlsm' : '.xlsx';
  }

  /** The file as it is now. Parts that nothing was done to are the original's, byte for byte. */
  toBytes(): Promise<Uint8Array> {
    return writeWorkbook(this.#zip, this.#content, this);
  }
}
