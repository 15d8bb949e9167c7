import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/port';

/** An error on its way to the other side of a worker's line. */
export interface Trouble {
  readonly code?: WorkbookErrorCode;
  readonly text: string;
}

export function asTrouble(error: unknown): Trouble {
  if (error instanceof WorkbookError) return { code: error.code, text: error.detail };
  return { text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

export function errorOf({ code, text }: Trouble): Error {
  return code ? new WorkbookError(code, text) : new Error(text);
}

/** What was asked of the engine was given up on purpose; nobody has to be told. */
export class Cancelled extends Error {}
