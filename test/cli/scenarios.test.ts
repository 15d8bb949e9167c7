import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cliFile } from '../setup/cli';
import { writeInput } from './scenario/inputs';
import { atLeast, like } from './scenario/like';
import { parseScenario, type Run } from './scenario/parse';

const FIXTURES = path.join(__dirname, '../../fixtures/cli');
const scenarios = readdirSync(FIXTURES).filter((name) => name.endsWith('.scenario'));
// A file that unzips to two gigabytes has to be refused long before.
const MOST_MEMORY = '--max-old-space-size=512';
/** Milliseconds; other tests may keep the machine busy. */
const SLOWEST = 60_000;
let cli: string;

beforeAll(() => {
  cli = cliFile();
}, 2 * SLOWEST);

test('there are scenarios', () => {
  expect(scenarios.length).toBeGreaterThan(15);
});

describe.each(scenarios)('%s', (name) => {
  const { shows, inputs, runs } = parseScenario(readFileSync(path.join(FIXTURES, name), 'utf8'));
  const contents = () =>
    inputs
      .map(({ file }) => path.join(folder, file))
      .map((file) => (statSync(file).isFile() ? readFileSync(file).toString('base64') : 'a folder'));
  let folder: string;
  let before: string[];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'alenevagt-'));
    for (const input of inputs) await writeInput(folder, input);
    before = contents();
  }, SLOWEST);

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test(
    shows,
    () => {
      expect(runs.length).toBeGreaterThan(0);
      for (const run of runs) check(run, folder);
      expect(contents()).toEqual(before);
    },
    SLOWEST,
  );
});

function check(run: Run, folder: string): void {
  const args = [MOST_MEMORY, cli, ...run.args];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const [out, err] = [linesOf(stdout), linesOf(stderr)];
  expect({ args: run.args, err }).toEqual({ args: run.args, err: like(run.err, err) });
  if (run.json === undefined)
    expect({ args: run.args, out }).toEqual({ args: run.args, out: like(run.out, out) });
  else {
    const { expected, found } = atLeast(run.json, JSON.parse(stdout));
    expect(found).toMatchObject(expected as object);
  }
  expect({ args: run.args, exit: status }).toEqual({ args: run.args, exit: run.exit });
  if (run.files) expect(readdirSync(folder).sort()).toEqual([...run.files].sort());
}

function linesOf(output: string): string[] {
  const lines = output.split(/\r?\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
