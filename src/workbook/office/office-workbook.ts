import type { Grid } from '../../core/reading/grid';
import type { NewSheet, RowEdit } from '../../core/report/new-sheet';
import type { CellRef } from '../../core/roster/roster';
import { sheetMarks } from '../marks';
import { WorkbookError, type Mark, type WorkbookFacts, type WorkbookPort } from '../port';
import { addPlanned, planInExcel } from './add-sheets';
import { Changes } from './changes';
import { editTable } from './edit-table';
import { inExcel } from './excel';
import { survey } from './facts';
import { readGrids, StaleBounds, type Used } from './read-grids';
import { removeMarks, writeMarks } from './write-marks';

const ATTEMPTS = 3;

/** The workbook that is open in Excel, from ExcelApi 1.4 on. After `Office.onReady`. */
export function officeWorkbook(): WorkbookPort {
  return new OfficeWorkbook();
}

class OfficeWorkbook implements WorkbookPort {
  readonly #changes = new Changes();
  /** Where values lay when last looked: it saves asking before each reading, and is checked while reading. */
  #used: Used = new Map();

  async facts(): Promise<WorkbookFacts> {
    const { facts, used } = await survey();
    this.#used = used;
    return facts;
  }

  async readGrids(sheets: readonly string[], tell?: (cells: number) => void): Promise<Grid[]> {
    for (let attempt = 1; ; attempt++) {
      await this.#lookFor(sheets);
      try {
        return await readGrids(sheets, this.#used, tell);
      } catch (error) {
        if (attempt === ATTEMPTS) throw error instanceof StaleBounds ? new WorkbookError('busy') : error;
        this.#used = boundsAfter(error);
      }
    }
  }

  addSheets(sheets: readonly NewSheet[]): Promise<string[]> {
    return this.#changes.quietly(async () => {
      const plans = await planInExcel(sheets);
      await addPlanned(plans);
      return plans.map(({ name }) => name);
    });
  }

  editTable(name: string, rows: readonly RowEdit[]): Promise<void> {
    return this.#changes.quietly(() => editTable(name, rows));
  }

  async select({ sheet: name, address }: CellRef): Promise<void> {
    await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('visibility');
      await context.sync();
      if (sheet.isNullObject) throw new WorkbookError('no-such-sheet', name);
      if (sheet.visibility !== 'Visible') throw new WorkbookError('sheet-hidden', name);
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
  }

  async mark(marks: readonly Mark[]): Promise<void> {
    await writeMarks(sheetMarks(marks));
  }

  unmark(): Promise<number> {
    return removeMarks();
  }

  onChange(listener: (sheet: string) => void): Promise<() => Promise<void>> {
    return this.#changes.listen(listener);
  }

  async #lookFor(sheets: readonly string[]): Promise<void> {
    if (sheets.some((sheet) => !this.#used.has(sheet))) await this.facts();
    const missing = sheets.find((sheet) => !this.#used.has(sheet));
    if (missing !== undefined) throw new WorkbookError('no-such-sheet', missing);
  }
}

/** What to go by after a reading failed because of what was changed meanwhile. */
function boundsAfter(error: unknown): Used {
  if (error instanceof StaleBounds) return error.used;
  if (error instanceof WorkbookError && error.code === 'no-such-sheet') return new Map();
  throw error;
}
