const path = require('node:path');
const eslint = require('@eslint/js');
const tseslint = require('typescript-eslint');
const importX = require('eslint-plugin-import-x');
const officeAddins = require('eslint-plugin-office-addins');

/** The arrows of src/README.md: `target` may not import from `from`. */
const rooms = [
  ['./src/core', ['./src/workbook', './src/app', './src/cli', './taskpane']],
  ['./src/workbook', ['./src/app', './src/cli', './taskpane']],
  [
    './src/app',
    ['./src/cli', './taskpane', './src/workbook/office', './src/workbook/xlsx', './src/workbook/memory'],
  ],
  ['./src/cli', ['./taskpane']],
  ['./taskpane', ['./src/cli']],
  ['./src', ['./test']],
  ['./taskpane', ['./test']],
  ['./src/core/time', ['reading', 'roster', 'occupancy', 'company', 'law', 'rules', 'report', 'messages']],
  ['./src/core/law', ['reading', 'roster', 'occupancy', 'company', 'rules', 'report', 'messages']],
  ['./src/core/roster', ['reading', 'occupancy', 'company', 'law', 'rules', 'report', 'messages']],
  ['./src/core/occupancy', ['reading', 'company', 'rules', 'report', 'messages']],
  ['./src/core/company', ['reading', 'rules', 'report', 'messages']],
  ['./src/core/reading', ['occupancy', 'company', 'rules', 'report']],
  ['./src/core/rules', ['reading', 'report', 'backup-risk', 'statistics']],
  ['./src/core/backup-risk', ['reading', 'report', 'messages']],
  ['./src/core/statistics', ['reading', 'report', 'messages', 'backup-risk']],
  ['./src/core/handouts', ['reading', 'roster', 'occupancy', 'company', 'rules']],
  ['./src/core/!(handouts)/**', ['handouts']],
];

/** Each of these has one room that may name it; everything else goes through that room. */
const reserved = {
  luxon: { group: ['luxon'], message: 'Only src/core/time names Luxon.' },
  exceljs: { group: ['exceljs', 'exceljs/*'], message: 'Only src/workbook/xlsx names ExcelJS.' },
  node: { group: ['node:*'], message: 'The pane runs in a browser: only src/cli names Node.' },
};

function withoutImports(...names) {
  return { 'no-restricted-imports': ['error', { patterns: names.map((name) => reserved[name]) }] };
}

/** What the scripts here use of Node, without a package for their names. */
const nodeGlobals = [
  'Buffer',
  'URL',
  '__dirname',
  '__filename',
  'console',
  'module',
  'performance',
  'process',
  'require',
];

module.exports = tseslint.config(
  { ignores: ['dist', '.cache', 'node_modules', 'test-output'] },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: __dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: __dirname,
          zones: rooms.flatMap(([target, froms]) =>
            froms.map((from) => ({
              target: path.posix.normalize(target),
              from: from.startsWith('.') ? path.posix.normalize(from) : `src/core/${from}`,
              message: 'Imports run one way: src/README.md shows the arrows.',
            })),
          ),
        },
      ],
    },
  },
  { files: ['src/**/*.ts', 'taskpane/**/*.ts'], rules: withoutImports('luxon', 'exceljs', 'node') },
  { files: ['src/core/time/**/*.ts'], rules: withoutImports('exceljs', 'node') },
  { files: ['src/workbook/xlsx/**/*.ts'], rules: withoutImports('luxon', 'node') },
  { files: ['src/cli/**/*.ts'], rules: withoutImports('luxon', 'exceljs') },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/workbook/office/**'],
    rules: { 'no-restricted-globals': ['error', 'Excel', 'Office', 'OfficeExtension'] },
  },
  {
    files: ['src/workbook/office/**/*.ts', 'taskpane/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: Object.fromEntries(nodeGlobals.map((name) => [name, 'readonly'])) },
  },
);
