import path from 'node:path';
import { validateRoster } from '../../app/session';
import { text } from '../../core/messages/catalogue';
import { wording } from '../../core/messages/word';
import { answeredOptions, type Choices } from '../choices';
import { openWorkbook, read } from '../files';
import { serveDist } from '../serve';
import { exitCodeOf, printed } from './check';

export interface DemoChoices extends Choices {
  readonly serve: boolean;
  readonly port?: number;
}

// The bundle lies in dist/cli.
const SAMPLE = path.resolve(__dirname, '../../fixtures/rosters/sample/roster.xlsx');

/**
 * Prints the findings as `check` does, then serves the browser page with the same workbook until Ctrl-C.
 *
 * @returns 0 for the sample, whose breaches are meant; else as `check`
 */
export async function demo(file: string | undefined, choices: DemoChoices): Promise<number> {
  const workbook = await openWorkbook(file ?? SAMPLE);
  const { report } = await validateRoster(workbook, await answeredOptions(choices));
  process.stdout.write(printed(report, 'text'));
  if (choices.serve) {
    const files = { '/roster.xlsx': await read(file ?? SAMPLE) };
    const { url } = await serveDist({ port: choices.port ?? 0, files });
    process.stdout.write(`\n${wording(choices.lang)(text('cli.openPage', { url }))}\n`);
  }
  return file === undefined ? 0 : exitCodeOf(report);
}
