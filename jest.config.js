// Three kinds of tests, told apart by folder so that each can be run alone: unit (everything in plain Node),
// office (the real office.js client in jsdom over test/excel-host) and e2e (a real browser, LibreOffice).
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, useDefineForClassFields: false },
    },
    module: { type: 'commonjs' },
  },
];

/** Packages that ship ES modules only. */
const MODULES_ONLY = [
  ...['d3-[^/]+', 'internmap', 'lit[^/]*', '@lit[^/]*', '@fluentui', '@tanstack', '@microsoft/fast-[^/]+'],
  ...['exenv-es6', 'strip-bom', 'uuid'],
];

const project = (displayName, folders, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  transform: { '\\.[jt]s$': swc },
  transformIgnorePatterns: [`node_modules/(?!(?:.*node_modules/)?(${MODULES_ONLY.join('|')})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/setup/no-css.js' },
  moduleFileExtensions: ['ts', 'js', 'json', 'node'],
  cacheDirectory: '<rootDir>/.cache/jest',
  ...more,
});

/** Tests that drive other programs get their paths by environment variables, which this sets. */
const withTools = { globalSetup: '<rootDir>/test/setup/name-tools.mjs' };

/** @type {import('jest').Config} */
module.exports = {
  // For all projects: Jest heeds it here only. Browsers and LibreOffice are slow on a busy machine.
  testTimeout: 120_000,
  projects: [
    project('unit', ['core', 'workbook', 'app', 'cli', 'contract', 'properties', 'ground']),
    project('office', ['excel-host', 'office']),
    project('e2e', ['e2e', 'taskpane'], withTools),
  ],
};
