/** An error as Excel's API names it; `code` reaches the add-in as `OfficeExtension.Error.code`. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

/** The host lacks a member: never an answer of Excel's, always a reason to extend the host. */
export class NotImplemented extends ExcelError {
  constructor(member: string) {
    super(
      'NotImplemented',
      `The Excel host of the tests does not know ${member}. See test/excel-host/README.md.`,
      501,
    );
  }
}

export const invalidArgument = (message: string): ExcelError => new ExcelError('InvalidArgument', message);
export const invalidOperation = (message: string): ExcelError => new ExcelError('InvalidOperation', message);
export const itemNotFound = (): ExcelError =>
  new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);
export const accessDenied = (): ExcelError =>
  new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 403);
