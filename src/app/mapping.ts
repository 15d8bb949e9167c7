import { setupSheet } from '../core/report/setup-sheet';
import { setupTableName } from '../core/reading/setup/setup-tables';
import { addressOf, areaOf } from '../core/reading/grid';
import type { CellRef } from '../core/roster/roster';
import type { TableFacts, WorkbookPort } from '../workbook/port';
import type { CheckOptions } from './options';

/**
 * The first row in which the manager may say what a column or row of a sheet holds, on the setup sheet; that is made
 * when it is missing.
 *
 * @throws {WorkbookError} when the workbook cannot be written
 */
export async function mappingPlace(port: WorkbookPort, { language }: CheckOptions): Promise<CellRef> {
  const there = await mappingTable(port);
  if (there) return firstFree(there);
  await port.addSheets([setupSheet({ answers: new Map(), questions: [] }, language)]);
  return firstFree((await mappingTable(port))!);
}

async function mappingTable(port: WorkbookPort): Promise<TableFacts | undefined> {
  const name = setupTableName('mapping').toLowerCase();
  const { tables } = await port.facts();
  return tables.find((table) => table.name.toLowerCase() === name);
}

/** The last row, which in a table without any is the empty one. */
function firstFree({ range: { sheet, address } }: TableFacts): CellRef {
  const { row, column, rows } = areaOf(address)!;
  return { sheet, address: addressOf(row + rows - 1, column) };
}
