import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A LibreOffice with a profile of its own, so that runs at the same time do not wait for each other. */
export class LibreOffice {
  /** Where its files are written; the caller may put files there too. */
  readonly folder = mkdtempSync(path.join(tmpdir(), 'alenevagt-office-'));

  constructor(private readonly program: string) {}

  /**
   * Converts files of the folder, all in one start.
   *
   * @param to a format as `--convert-to` takes it: `pdf`, `xlsx`, or with a filter and its options
   * @param options.reading the filter to read the file with, where its name does not tell
   * @param options.folder where to write, within the folder
   * @throws {Error} with what LibreOffice said, when it failed
   */
  convert(
    files: string | readonly string[],
    to: string,
    { reading, folder }: { reading?: string; folder?: string } = {},
  ): void {
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(this.folder, 'profile')).href}`;
    const input = reading === undefined ? [] : [`--infilter=${reading}`];
    const output = ['--convert-to', to, ...(folder === undefined ? [] : ['--outdir', folder])];
    const args = [profile, '--headless', '--norestore', ...input, ...output].concat(files);
    const { status, stdout, stderr } = spawnSync(this.program, args, { cwd: this.folder, encoding: 'utf8' });
    if (status !== 0 || !stdout.includes('using filter')) throw new Error(`${stdout}\n${stderr}`);
  }

  path(file: string): string {
    return path.join(this.folder, file);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
