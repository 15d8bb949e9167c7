import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

/**
 * The built command line, as npx runs it: the one in dist if no source is newer, else one built for the tests.
 * @throws {Error} when it cannot be built.
 */
export function cliFile(): string {
  const newest = newestSource();
  const fresh = ['dist/cli', 'test-output/cli']
    .map((folder) => path.join(ROOT, folder, 'alenevagt.js'))
    .find((file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > newest);
  return fresh ?? build(path.join(ROOT, 'test-output/cli'));
}

function newestSource(): number {
  const sources = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const files = [...sources.map((file) => path.join('src', file)), 'webpack.config.js', 'package-lock.json'];
  return Math.max(...files.map((file) => statSync(path.join(ROOT, file)).mtimeMs));
}

function build(folder: string): string {
  const webpack = require.resolve('webpack/bin/webpack.js');
  const args = [webpack, '--config-name', 'cli', '--output-path', folder];
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`The command line could not be built.\n${stdout}`);
  const file = path.join(folder, 'alenevagt.js');
  // webpack leaves a file as it is when its content would be the same.
  utimesSync(file, new Date(), new Date());
  return file;
}
