import { access, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from '../core/messages/catalogue';
import type { Text } from '../core/messages/text';
import type { XlsxWorkbook } from '../workbook/xlsx/xlsx-workbook';
import { UsageError } from './usage-error';
import { workbookTrouble } from './workbook-trouble';

/** @throws {UsageError} that names the file, when it is not there or no workbook that can be read. */
export async function openWorkbook(file: string): Promise<XlsxWorkbook> {
  const bytes = await read(file);
  // Loaded when needed: `rules` and `--help` answer at once.
  const { openWorkbookFile } = await import('../workbook/open-file');
  return openWorkbookFile(bytes, path.basename(file)).catch((error: unknown) => {
    const problem = workbookTrouble(error);
    throw problem ? new UsageError(text('cli.inFile', { file, problem: { text: problem } })) : error;
  });
}

export async function read(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(fileTrouble(file, error));
  }
}

/** What a JSON file holds; undefined when it is no JSON. */
export async function jsonIn(file: string): Promise<unknown> {
  const bytes = await read(file);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Writes a new file; one that is there already is never overwritten. */
export async function writeNew(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(fileTrouble(file, error));
  }
}

/** @throws {UsageError} before any work is done for a file that could not be written in the end. */
export async function mustBeFree(file: string): Promise<void> {
  if (await isThere(file)) throw new UsageError(text('cli.alreadyThere', { file }));
  if (!(await isThere(path.dirname(file)))) throw new UsageError(text('cli.noSuchFolder', { file }));
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** "plan.xlsx" → "plan-alenevagt.xlsx", in the same folder. */
export function besides(file: string): string {
  const { dir, name } = path.parse(file);
  return path.join(dir, `${name}-alenevagt.xlsx`);
}

function fileTrouble(file: string, error: unknown): Text {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT') return text('cli.noSuchFile', { file });
  if (code === 'EISDIR') return text('cli.isFolder', { file });
  if (code === 'EEXIST') return text('cli.alreadyThere', { file });
  return text('cli.cannotOpen', { file, detail: code });
}
