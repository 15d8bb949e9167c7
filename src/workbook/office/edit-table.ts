import type { RowEdit } from '../../core/report/new-sheet';
import { WorkbookError } from '../port';
import { plainText } from '../sheet-plan';
import { asTyped } from './add-sheets';
import { inExcel } from './excel';

/** Writes into rows of a table; Excel moves down what stands below when the table grows. All of it or nothing. */
export async function editTable(name: string, rows: readonly RowEdit[]): Promise<void> {
  await inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    await context.sync();
    if (table.isNullObject) throw new WorkbookError('no-such-table', name);
    const body = table.getDataBodyRange().load('rowCount,columnCount');
    await context.sync();
    const last = rows.reduce((most, { row }) => Math.max(most, row), -1);
    const missing = last + 1 - body.rowCount;
    if (missing > 0) {
      const empty = Array.from({ length: missing }, () => Array<string>(body.columnCount).fill(''));
      table.rows.add(undefined, empty);
    }
    const grown = table.getDataBodyRange();
    for (const { row, cells } of rows)
      cells.forEach((value, column) => {
        if (value === undefined) return;
        const plain = typeof value === 'string' ? plainText(value) : value;
        grown.getCell(row, column).values = [[asTyped({ value: plain })]];
      });
    await context.sync();
  });
}
