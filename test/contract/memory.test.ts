import type { CellValue } from '../../src/core/reading/grid';
import { addressOfArea } from '../../src/workbook/address';
import type { MemorySheet } from '../../src/workbook/memory/memory-sheet';
import { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import type { SheetPlan } from '../../src/workbook/sheet-plan';

import { cellByCell } from './cell-by-cell';
import { describeWorkbookPort, type Content, type ContentCell, type OpenWorkbook } from './workbook-port';

describeWorkbookPort('memory', (content) => Promise.resolve(opened(memoryOf(content), content)));

function memoryOf({ sheets, tables = [], ...rest }: Content): MemoryWorkbook {
  return new MemoryWorkbook({
    ...rest,
    sheets: sheets.map(({ cells, ...sheet }) => ({ ...sheet, cells: cells.map((row) => row.map(plain)) })),
    tables: tables.map(({ name, ...range }) => ({ name, range })),
  });
}

function plain(
  cell: CellValue | ContentCell,
): CellValue | { value: CellValue; format?: string; error?: boolean } {
  if (typeof cell !== 'object' || cell === null) return cell;
  const { value, format, error } = cell;
  return { value, ...(format !== undefined && { format }), ...(error && { error }) };
}

/** Memory has no formats but ours; what the manager had stays with the content. */
function opened(workbook: MemoryWorkbook, content: Content): OpenWorkbook {
  const sheetOf = (name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;
  const planOf = (name: string) => workbook.plans.find((plan) => plan.name === name)!;
  return {
    port: workbook,
    edit: (cell, value) => {
      workbook.edit(cell, value);
      return Promise.resolve();
    },
    reopen: () => Promise.resolve(opened(copyOf(workbook), content)),
    close: () => Promise.resolve(),
    foreignFormats: (sheet) => Promise.resolve(content.sheets.find(({ name }) => name === sheet)?.ownFormat),
    marks: () => Promise.resolve(cellByCell(workbook.marks)),
    links: (sheet) => {
      const found: Record<string, string> = {};
      const { grid } = sheetOf(sheet);
      for (let row = 0; row < grid.rows; row++)
        for (let column = 0; column < grid.columns; column++) {
          const link = sheetOf(sheet).cell(row, column)?.link;
          const address = addressOfArea({ row, column, rows: 1, columns: 1 });
          if (link) found[address] = `'${link.sheet.replace("'", "''")}'!${link.address}`;
        }
      return Promise.resolve(found);
    },
    choices: (sheet) => {
      const { columns, area } = planOf(sheet).tables[0];
      const lists = columns.flatMap(({ choices }, column) =>
        choices
          ? [[addressOfArea({ row: area.row + 1, column, rows: 1, columns: 1 }), choices.join(',')]]
          : [],
      );
      return Promise.resolve(Object.fromEntries(lists) as Record<string, string>);
    },
    headings: (name) => Promise.resolve(headingsOf(sheetOf(name))),
    frames: (name) => Promise.resolve(framesOf(planOf(name))),
    selection: () => Promise.resolve(workbook.selected),
  };
}

function framesOf({ rows }: SheetPlan): string[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ framed }, column) =>
      framed ? [addressOfArea({ row, column, rows: 1, columns: 1 })] : [],
    ),
  );
}

function headingsOf(sheet: MemorySheet): string[] {
  const rows = Array.from({ length: sheet.grid.rows }, (_, row) => row);
  return rows
    .filter((row) => sheet.cell(row, 0)?.role === 'heading')
    .map((row) => addressOfArea({ row, column: 0, rows: 1, columns: 1 }));
}

function copyOf({ sheets, tables, active, date1904, marks }: MemoryWorkbook): MemoryWorkbook {
  return new MemoryWorkbook({ sheets, tables, active, date1904, marks });
}
