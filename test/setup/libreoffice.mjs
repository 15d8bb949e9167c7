import path from 'node:path';
import { aptInstall, canAptInstall } from './apt.mjs';
import { findProgram, programFolders } from './find.mjs';

/**
 * Finds LibreOffice, or installs its Calc where apt can.
 * @returns {Promise<string | undefined>} the path of soffice; undefined where it is missing and may be missing
 * @throws {Error} in CI, where no test may be left out.
 */
export async function provideLibreOffice() {
  const file = findLibreOffice() ?? (await installedByApt());
  if (!file && process.env.CI) throw new Error(ADVICE);
  return file;
}

/** @returns {string | undefined} the path of a soffice that is already there */
export function findLibreOffice() {
  return findProgram({
    variables: ['ALENEVAGT_LIBREOFFICE'],
    places: places(),
    names: ['soffice', 'libreoffice'],
  });
}

export const ADVICE =
  'No LibreOffice was found: install its Calc, or set ALENEVAGT_LIBREOFFICE to the path of soffice.';

function places() {
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (process.platform !== 'win32') return ['/usr/lib/libreoffice/program/soffice'];
  return programFolders().map((folder) => path.join(folder, 'LibreOffice', 'program', 'soffice.exe'));
}

async function installedByApt() {
  if (!canAptInstall()) return undefined;
  try {
    await aptInstall(['libreoffice-calc']);
  } catch (error) {
    console.warn(error.message);
  }
  return findLibreOffice();
}
