import type { WorkbookPort } from '../src/workbook/port';
import type { Share } from './share';

/** What a check is doing, and how much of it is done where that can be known. */
export type Step =
  | { readonly doing: 'fetching'; readonly share?: Share }
  /** All of the cells were handed over. */
  | { readonly doing: 'reading'; readonly cells: number }
  /** So many of the rules have judged the roster. */
  | { readonly doing: 'judging'; readonly share: Share };

/** The workbook, telling what a check does with it. Once it has the cells, nothing more can be seen of the work here. */
export function watched(port: WorkbookPort, tell: (step: Step) => void): WorkbookPort {
  let sizes = new Map<string, number>();
  return {
    facts: async () => {
      const facts = await port.facts();
      sizes = new Map(facts.sheets.map(({ name, rows, columns }) => [name, rows * columns]));
      return facts;
    },
    readGrids: async (sheets) => {
      const of = sheets.reduce((sum, sheet) => sum + (sizes.get(sheet) ?? 0), 0);
      tell({ doing: 'fetching' });
      const grids = await port.readGrids(sheets, (done) => {
        if (done <= of) tell({ doing: 'fetching', share: { done, of } });
      });
      tell({ doing: 'reading', cells: grids.reduce((sum, { rows, columns }) => sum + rows * columns, 0) });
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
