import { prepareStaffAndPlaces } from '../../app/prepare';
import { text } from '../../core/messages/catalogue';
import { wording } from '../../core/messages/word';
import { checkOptions, type Choices } from '../choices';
import { besides, mustBeFree, openWorkbook, writeNew } from '../files';

export interface PrepareChoices extends Choices {
  readonly out?: string;
}

/** @returns 0; nothing is written when both tables are there. */
export async function prepare(file: string, choices: PrepareChoices): Promise<number> {
  const out = choices.out ?? besides(file);
  await mustBeFree(out);
  const workbook = await openWorkbook(file);
  const sheets = await prepareStaffAndPlaces(workbook, checkOptions(choices));
  const done = sheets.length
    ? text('cli.prepared', { sheets: { names: sheets }, file: out })
    : text('cli.nothingToPrepare');
  if (sheets.length) await writeNew(out, await workbook.toBytes());
  process.stdout.write(`${wording(choices.lang)(done)}\n`);
  return 0;
}
