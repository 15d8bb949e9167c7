import { WorkbookError, type WorkbookErrorCode } from '../port';

/** Milliseconds before asking again when Excel on the web says that it is asked too much. */
const PAUSES = [250, 1000, 3000];

const codes: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'sheet-protected',
  ActivityLimitReached: 'busy',
  ApiNotFound: 'excel-too-old',
  ConnectionFailure: 'session-lost',
  InvalidObjectPath: 'session-lost',
  InvalidOperationInCellEditMode: 'editing-cell',
  InvalidOrTimedOutSession: 'session-lost',
  ItemNotFound: 'no-such-sheet',
  RequestPayloadSizeLimitExceeded: 'request-too-large',
  ResponsePayloadSizeLimitExceeded: 'request-too-large',
  Timeout: 'session-lost',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
};

/**
 * `Excel.run` that waits and asks again when Excel is busy, and fails with a `WorkbookError`. So `work` may run more
 * than once: it reads, or does everything that it changes in its last `sync`, or replaces what it did before.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await once(work);
    } catch (error) {
      if (!(error instanceof WorkbookError && error.code === 'busy')) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return once(work);
}

export function hasExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

async function once<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  if (typeof Excel === 'undefined') throw new WorkbookError('session-lost');
  try {
    return await Excel.run(work);
  } catch (error) {
    throw asWorkbookError(error);
  }
}

function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const { code = '', message = String(error) } = error as Partial<OfficeExtension.Error>;
  const known = codes[code];
  return known
    ? new WorkbookError(known, known === 'sheet-protected' || known === 'no-such-sheet' ? '?' : '', {
        cause: error,
      })
    : new WorkbookError('unexpected', code ? `${code}: ${message}` : message, { cause: error });
}
