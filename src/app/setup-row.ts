import { acceptedEdit, settingEdit } from '../core/report/setup-edits';
import type { SetupCells } from '../core/report/setup-records';
import { setupSheet } from '../core/report/setup-sheet';
import type { WorkbookPort } from '../workbook/port';
import { gather } from './gather';
import type { CheckOptions } from './options';

const edits = { accepted: acceptedEdit, rules: settingEdit };

/** Writes a row of a table on the setup sheet, which is made when it is missing. Nothing else is touched. */
export async function writeSetupRow(
  port: WorkbookPort,
  table: keyof typeof edits,
  cells: SetupCells,
  options: CheckOptions,
): Promise<void> {
  const { setup } = await gather(port, options);
  const edit = edits[table](setup, cells);
  if (edit) await port.editTable(edit.table, edit.rows);
  else {
    const nothing = { answers: new Map<string, string>(), questions: [] };
    await port.addSheets([setupSheet(nothing, options.language, { [table]: [cells] })]);
  }
}
