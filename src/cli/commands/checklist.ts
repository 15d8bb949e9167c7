import { exportChecklist } from '../../app/checklist';
import { readers, type Reader } from '../../core/handouts/handout';
import { text } from '../../core/messages/catalogue';
import { wording } from '../../core/messages/word';
import { answeredOptions, type Choices } from '../choices';
import { besides, mustBeFree, openWorkbook, writeNew } from '../files';

export interface ChecklistChoices extends Choices {
  readonly for: Reader | 'all';
  readonly staff?: string;
  readonly out?: string;
}

/** @returns 0, whatever was found: `check` judges. */
export async function checklist(file: string, choices: ChecklistChoices): Promise<number> {
  const out = choices.out ?? besides(file);
  await mustBeFree(out);
  const options = await answeredOptions(choices);
  const workbook = await openWorkbook(file);
  const staff = choices.staff === undefined ? undefined : await openWorkbook(choices.staff);
  const wanted = choices.for === 'all' ? readers : [choices.for];
  const names = await exportChecklist(workbook, { ...options, ...(staff && { staff }) }, wanted);
  await writeNew(out, await workbook.toBytes());
  process.stdout.write(
    `${wording(choices.lang)(text('cli.checklists', { sheets: { names }, file: out }))}\n`,
  );
  return 0;
}
