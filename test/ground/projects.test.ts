import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';

const TESTS = path.resolve(__dirname, '..');

test('every test file belongs to exactly one of Jest’s projects', () => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Jest's configuration is CommonJS
  const { projects } = require('../../jest.config.js') as { projects: { testMatch: string[] }[] };
  const folders = projects.flatMap(({ testMatch }) => testMatch.map((glob) => glob.split('/')[2] ?? ''));
  expect(new Set(folders).size).toBe(folders.length);

  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  );
  expect(files).toContain(path.join('ground', 'projects.test.ts'));
  expect(files.filter((file) => !folders.includes(file.split(path.sep)[0] ?? ''))).toEqual([]);
});
