// `npm test`: everything, on any machine with Node. What needs a browser or LibreOffice finds or installs it first.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideBrowser } from './setup/browser.mjs';
import { ADVICE, provideLibreOffice } from './setup/libreoffice.mjs';

const ROOT = path.resolve(fileURLToPath(import.meta.url), '../..');
const OUTPUT = path.join(ROOT, 'test-output');
/** The long properties bring their own calendar and clock: once is enough. */
const LONG = 'test/properties/(statutes|all-rules|monotone|statutory)';
const totals = { passed: 0, failed: 0, skipped: 0 };

const stages = [
  ['Set-up: a browser and LibreOffice', setUp],
  ['Check: types, lint, format, unused code', () => npm('check')],
  ['Build, with the size of the pane', () => npm('build')],
  ['Unit tests', () => jest('unit')],
  // Half an hour off the full hour, and a day ahead: a roster's day must not depend on where the tests run.
  ['Unit tests in St. John’s', () => jest('unit', 'America/St_Johns')],
  ['Unit tests in Auckland', () => jest('unit', 'Pacific/Auckland')],
  ['Tests on the real office.js', () => jest('office')],
  ['Tests in a browser and LibreOffice', () => jest('e2e')],
  ['No test left out', noneLeftOut],
];

process.exitCode = await runStages();

async function runStages() {
  rmSync(OUTPUT, { recursive: true, force: true });
  mkdirSync(OUTPUT, { recursive: true });
  const failed = await firstFailing();
  const { passed, failed: failing, skipped } = totals;
  console.log(failed ? `\nFailed at: ${failed}` : '\nEverything passed.');
  console.log(`${passed} passed, ${failing} failed, ${skipped} skipped`);
  return failed ? 1 : 0;
}

async function firstFailing() {
  for (const [title, run] of stages) {
    console.log(`\n== ${title}`);
    const start = performance.now();
    const passed = await attempt(run);
    console.log(
      `-- ${title}: ${passed ? 'passed' : 'FAILED'} after ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
    if (!passed) return title;
  }
  return undefined;
}

async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error.message);
    return false;
  }
}

async function setUp() {
  process.env.ALENEVAGT_BROWSER = await provideBrowser();
  console.log(`Browser: ${process.env.ALENEVAGT_BROWSER}`);
  const libreOffice = await provideLibreOffice();
  if (libreOffice) process.env.ALENEVAGT_LIBREOFFICE = libreOffice;
  console.log(`LibreOffice: ${libreOffice ?? `THE TESTS THAT NEED IT ARE LEFT OUT. ${ADVICE}`}`);
  return true;
}

function noneLeftOut() {
  if (totals.skipped === 0) return true;
  console.log(`${totals.skipped} tests were left out${process.env.CI ? ', which CI does not allow.' : '.'}`);
  return !process.env.CI;
}

function npm(script) {
  // Started by npm, we know npm's own file; a bare `npm` is a shell script that Windows cannot spawn directly.
  const npmFile = process.env.npm_execpath;
  return npmFile ? node([npmFile, 'run', script]) : spawned('npm', ['run', script], { shell: true });
}

function jest(project, zone = '') {
  const outputFile = path.join(OUTPUT, `${[project, zone.replace('/', '-')].filter(Boolean).join('-')}.json`);
  const bin = createRequire(import.meta.url).resolve('jest/bin/jest');
  const args = [
    bin,
    '--selectProjects',
    project,
    '--maxWorkers=100%',
    '--json',
    `--outputFile=${outputFile}`,
    ...(zone ? ['--testPathIgnorePatterns', LONG] : []),
  ];
  const passed = node(args, zone ? { TZ: zone } : {});
  const results = JSON.parse(readFileSync(outputFile, 'utf8'));
  totals.passed += results.numPassedTests;
  // A file that does not even load has no tests to count.
  totals.failed += results.numFailedTests + results.numRuntimeErrorTestSuites;
  totals.skipped += results.numPendingTests + results.numTodoTests;
  return passed;
}

function node(args, env = {}) {
  return spawned(process.execPath, args, { env: { ...process.env, ...env } });
}

function spawned(command, args, options) {
  // Jest's JSON goes to the file; its standard output would repeat it.
  const stdio = ['ignore', args.includes('--json') ? 'ignore' : 'inherit', 'inherit'];
  const { status, error } = spawnSync(command, args, { cwd: ROOT, stdio, ...options });
  if (error) throw error;
  return status === 0;
}
