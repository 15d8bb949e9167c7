import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { aptInstall, canAptInstall, isDebian } from './apt.mjs';
import { findProgram, programFolders } from './find.mjs';

/** The variables that may name the browser, the first one that is set wins. */
const VARIABLES = ['ALENEVAGT_BROWSER', 'CHROME_PATH'];

/**
 * Finds a Chrome, Chromium or Edge, or installs a Chromium.
 * @returns {Promise<string>} its path
 * @throws {Error} with one sentence on what to do.
 */
export async function provideBrowser() {
  return findBrowser() ?? (await installedByApt()) ?? installedByPlaywright() ?? giveUp();
}

/** @returns {string | undefined} the path of a browser that is already there */
export function findBrowser() {
  return findProgram({ variables: VARIABLES, places: places(), names: NAMES }) ?? playwrightsOwn();
}

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

function places() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const programs = [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
  ];
  return programFolders().flatMap((folder) => programs.map((program) => path.join(folder, program)));
}

async function installedByApt() {
  if (!canAptInstall() || !isDebian()) return undefined;
  try {
    await aptInstall(['chromium']);
  } catch (error) {
    console.warn(error.message);
  }
  return findBrowser();
}

function installedByPlaywright() {
  console.log('Installing Chromium with playwright-core ...');
  const cli = path.join(
    path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return findBrowser();
}

function playwrightsOwn() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

function giveUp() {
  throw new Error(
    `No Chrome, Chromium or Edge was found and none could be installed: install one, or set ${VARIABLES[0]} to its path.`,
  );
}
