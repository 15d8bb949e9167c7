import type { Language } from '../core/messages/text';
import { text } from '../core/messages/catalogue';
import { wording } from '../core/messages/word';
import type { Comparison } from '../core/report/comparison/comparison';
import { makeComparison } from '../core/report/comparison/make-comparison';
import type { SideInput } from '../core/report/comparison/side';
import type { WorkbookPort } from '../workbook/port';
import { readRoster, type RosterOptions } from './roster-reading';

/** A roster to compare: where it is, and how it is read. */
export interface RosterAt {
  readonly port: WorkbookPort;
  readonly options: RosterOptions;
  /** The file's name, where the two are of different files. */
  readonly file?: string;
}

/**
 * Compares two rosters, before a change and after it: opening hours, staffing and lone time of the places that both have.
 * Changes nothing in the workbooks.
 *
 * @throws {WorkbookError} when a workbook cannot be read; what a sheet holds never throws
 */
export async function compareRosters(
  before: RosterAt,
  after: RosterAt,
  language: Language,
): Promise<Comparison> {
  return makeComparison(await sideAt(before, language), await sideAt(after, language), language);
}

async function sideAt({ port, options, file }: RosterAt, language: Language): Promise<SideInput> {
  const reading = await readRoster(port, options);
  const { sheet, sheets } = reading;
  const name = file === undefined ? sheet : wording(language)(text('compare.inFile', { file, sheet }));
  return { ...reading, name, ownSheets: [sheet, ...sheets.map(({ grid }) => grid.sheet)] };
}
