import { MemorySheet } from '../memory/memory-sheet';
import { MemoryWorkbook } from '../memory/memory-workbook';
import type { WorkbookFile } from './read-xlsx';
import type { WorkbookContent } from './read-workbook';
import { writeWorkbook } from './write-workbook';
import { Zip } from './zip';

/** An .xlsx file: its content in memory, and what was done to it spliced into the file when that is asked for. */
export class XlsxWorkbook extends MemoryWorkbook {
  readonly #zip: Zip;
  readonly #content: WorkbookContent;

  constructor({ bytes, content }: WorkbookFile) {
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
    this.#zip = new Zip(bytes);
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
