// npm run bench [-- name …] [-- --option …]: bundles every *.bench.ts here and runs one after the other, each in a process
// of its own. A bench prints what it measured and exits with 1 when a goal is missed; so does this.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const output = join(root, '.cache', 'bench');

const swc = {
  jsc: { target: 'es2022', parser: { syntax: 'typescript' }, transform: { useDefineForClassFields: false } },
};

const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('--'));
const options = args.filter((arg) => arg.startsWith('--'));
const names = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

await bundle();
const failed = names.filter((name) => run(name) !== 0);
if (failed.length > 0) console.error(`\nGoals missed: ${failed.join(', ')}`);
process.exit(failed.length > 0 || names.length === 0 ? 1 : 0);

function run(name) {
  console.log(`\n${name}`);
  return spawnSync(process.execPath, [join(output, `${name}.cjs`), ...options], { stdio: 'inherit' }).status;
}

/** The same optimisation as the product's own bundles, without minifying, so that a profile can be read. */
function bundle() {
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    context: root,
    devtool: false,
    entry: Object.fromEntries(names.map((name) => [name, join(here, `${name}.bench.ts`)])),
    output: { path: output, filename: '[name].cjs' },
    optimization: { minimize: false },
    resolve: { extensions: ['.ts', '.js', '.json'] },
    module: { rules: [{ test: /\.ts$/, loader: 'swc-loader', options: swc }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
      else compiler.close(resolve);
    });
  });
}
