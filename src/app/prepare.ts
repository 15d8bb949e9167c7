import { preparedSheets } from '../core/report/prepare/prepared-sheets';
import type { WorkbookPort } from '../workbook/port';
import type { CheckOptions } from './options';
import { readRoster } from './roster-reading';

/** Writes the tables that the workbook lacks and the roster calls for, filled from it; returns the new sheets' names. */
export async function prepareStaffAndPlaces(port: WorkbookPort, options: CheckOptions): Promise<string[]> {
  const { roster, tables } = await readRoster(port, options);
  const sheets = preparedSheets(roster, tables, options.language);
  return sheets.length ? port.addSheets(sheets) : [];
}
