import { checklistSheet } from '../core/handouts/checklist-sheet';
import { readers, type Reader } from '../core/handouts/handout';
import { loneTimes } from '../core/report/lone-times';
import { measureFindings } from '../core/report/measure-findings';
import type { WorkbookPort } from '../workbook/port';
import { judgeRoster } from './judge';
import type { RosterOptions } from './roster-reading';

/**
 * Writes checklists to print, filled with who is alone by the roster and what the check says is missing; returns the new
 * sheets' names. Reads the roster anew, and writes the questions and advice also where there is none.
 *
 * @param wanted whose sheets; those of the manager and the staff unless told
 * @throws {WorkbookError} when the workbook cannot be read or takes no sheet
 */
export async function exportChecklist(
  port: WorkbookPort,
  options: RosterOptions,
  wanted: readonly Reader[] = readers,
): Promise<string[]> {
  const { report, reading } = await judgeRoster(port, options);
  const filling = { lone: loneTimes(reading.roster), missing: measureFindings(report) };
  const sheets = wanted.map((reader) => checklistSheet(report, filling, reader));
  return port.addSheets(sheets.map((sheet, index) => ({ ...sheet, activate: index === 0 })));
}
