import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/**
 * The first program that is there: named by an environment variable, at a usual place, or on PATH.
 * @param {{ variables: string[], places: string[], names: string[] }} hints
 * @returns {string | undefined} its path
 * @throws {Error} when a variable names a file that is not there: a silent fallback would hide the slip.
 */
export function findProgram({ variables, places, names }) {
  const variable = variables.find((name) => process.env[name]);
  if (variable) return checked(variable, process.env[variable]);
  return [...places, ...names.flatMap(onPath)].find(runnable);
}

function checked(variable, file) {
  if (!runnable(file))
    throw new Error(`${variable} names ${file}, which is no program here. Correct it or unset it.`);
  return file;
}

function onPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return folders.map((folder) => path.join(folder, process.platform === 'win32' ? `${name}.exe` : name));
}

function runnable(file) {
  if (!existsSync(file)) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Windows' folders for programs, of which a machine may lack some. */
export function programFolders() {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter(Boolean);
}
