import path from 'node:path';

/** Where the shipped pane loads Microsoft's client from. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The same files in the npm package, for tests only: the client may not be shipped. */
export const officeJsFolder = path.join(
  path.dirname(require.resolve('@microsoft/office-js/package.json')),
  'dist',
);
