import { openPackage } from './guard';
import { readWorkbook, type ReadSoFar, type WorkbookContent } from './read-workbook';

/** A workbook file as plain data, which may be read in one place, a worker, and be used in another. */
export interface WorkbookFile {
  /** Of an .xlsx, also where what was read was a text. */
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
}

/** @throws {WorkbookError} that says what the bytes are when they are no workbook that can be read. */
export async function readXlsx(bytes: Uint8Array, tell?: ReadSoFar): Promise<WorkbookFile> {
  return { bytes, content: await readWorkbook(openPackage(bytes), tell) };
}
