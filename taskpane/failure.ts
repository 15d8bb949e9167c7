import { WorkbookError, type WorkbookErrorCode } from '../src/workbook/port';

/** What went wrong, as data: the words come when it is drawn, in the language then chosen. */
export interface Failure {
  readonly code: WorkbookErrorCode;
  readonly detail: string;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) return { code: error.code, detail: error.detail };
  // Not for the manager, but for whoever is asked for help: the pane itself says only that it was unexpected.
  console.error(error);
  return { code: 'unexpected', detail: '' };
}
