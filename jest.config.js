// Three kinds of tests, told apart by folder so that each can be run alone: unit (everything in plain Node),
// office (the real office.js client in jsdom over test/excel-host) and e2e (a real browser, LibreOffice).
const swc = [
  '@swc/jest',
  { jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true } }, module: { type: 'commonjs' } },
];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  rootDir: __dirname,
  testMatch,
  transform: { '\\.[jt]s$': swc },
  // d3-scale and its dependencies ship ES modules only.
  transformIgnorePatterns: ['node_modules/(?!(d3-[^/]+|internmap|lit[^/]*|@lit[^/]*|@fluentui|@microsoft/fast-[^/]+|exenv-es6)/)'],
  moduleFileExtensions: ['ts', 'js', 'json', 'node'],
  cacheDirectory: '<rootDir>/.cache/jest',
  ...more,
});

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    project('unit', [
      '<rootDir>/test/{core,workbook,app,cli,contract,properties,ground}/**/*.test.ts',
    ]),
    project('office', ['<rootDir>/test/{excel-host,office}/**/*.test.ts']),
    project('e2e', ['<rootDir>/test/e2e/**/*.test.ts']),
  ],
};
