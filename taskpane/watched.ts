import type { WorkbookPort } from '../src/workbook/port';

/** How far a check has come, as far as it can be seen from the workbook. */
export interface Step {
  /** How many cells were handed over; missing while they are. */
  readonly cells?: number;
}

/** The workbook, telling what a check does with it. Once it has the cells, nothing more can be seen of the work. */
export function watched(port: WorkbookPort, tell: (step: Step) => void): WorkbookPort {
  return {
    facts: () => port.facts(),
    readGrids: async (sheets) => {
      tell({});
      const grids = await port.readGrids(sheets);
      tell({ cells: grids.reduce((sum, { rows, columns }) => sum + rows * columns, 0) });
      return grids;
    },
    addSheets: (sheets) => port.addSheets(sheets),
    editTable: (name, rows) => port.editTable(name, rows),
    select: (cell) => port.select(cell),
    mark: (marks) => port.mark(marks),
    unmark: () => port.unmark(),
    onChange: (listener) => port.onChange(listener),
  };
}
