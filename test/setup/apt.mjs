import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const LOCKED = /could not get lock|unable to (acquire|lock)|is another process using it/i;
const TRIES = 60;
const PAUSE = 5_000;

let updated = false;

/**
 * Installs Debian packages without their recommendations, waiting while another apt or dpkg holds the lock.
 * @param {string[]} packages
 * @throws {Error} with apt's own last words when apt refuses.
 */
export async function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get ...`);
  if (!updated) await aptGet(['update']);
  updated = true;
  await aptGet(['install', '--yes', '--no-install-recommends', ...packages]);
}

/** True on Debian and Ubuntu (and what calls itself like them) when we may install packages. */
export function canAptInstall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readIfThere('/etc/os-release'));
}

/** True on Debian itself: Ubuntu's `chromium` package only points at a snap, which containers cannot run. */
export function isDebian() {
  return /^ID=debian$/m.test(readIfThere('/etc/os-release'));
}

function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

async function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  for (let tries = 1; ; tries += 1) {
    // apt waits for dpkg's lock by itself when told to, but never for the lock on its package lists.
    const run = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env,
      encoding: 'utf8',
    });
    if (run.status === 0) return;
    if (run.error || !LOCKED.test(run.stderr) || tries === TRIES) throw refusal(args, run);
    await sleep(PAUSE);
  }
}

function refusal(args, { error, stderr }) {
  const words = error?.message ?? stderr.trim().split('\n').slice(-5).join('\n');
  return new Error(`apt-get ${args.join(' ')} failed:\n${words}`);
}
