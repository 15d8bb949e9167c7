import type { CellRef } from '../../../roster/roster';
import { Entries, entryKinds } from '../../entries';
import { addressOf, areaOf, type Grid } from '../../grid';
import type { Question, SheetReading } from '../../reading';

/** What was read from a sheet whose rows and columns were exchanged, with the cells as they stand in the sheet. */
export function turnedBack(reading: SheetReading, grid: Grid): SheetReading {
  const questions = reading.questions.map((question): Question => {
    return { ...question, cells: question.cells.map(swapped) };
  });
  return {
    ...reading,
    entries: entriesOf(reading.entries, grid),
    unread: reading.unread.map((one) => ({ ...one, cell: swapped(one.cell) })),
    notices: reading.notices.map((one) => (one.cell ? { ...one, cell: swapped(one.cell) } : one)),
    questions,
    accounts: reading.accounts.map((_, at) => reading.accounts[turnedSpot(at, grid)] ?? 0),
  };
}

/** Where the cell of the sheet stands among the cells of the turned one. */
function turnedSpot(spot: number, { rows, columns }: Grid): number {
  return (spot % columns) * rows + Math.floor(spot / columns);
}

function swapped({ sheet, address }: CellRef): CellRef {
  const area = areaOf(address);
  return area ? { sheet, address: addressOf(area.column, area.row) } : { sheet, address };
}

function entriesOf(turned: Entries, grid: Grid): Entries {
  const entries = new Entries(grid, turned.length);
  const { rows, columns } = grid;
  for (let at = 0; at < turned.length; at += 1) {
    const cells = Array.from(turned.spotsOf(at), (spot) => (spot % rows) * columns + Math.floor(spot / rows));
    const said = entries.sayingOf(turned.said[turned.saying[at]!]!);
    const kind = entryKinds[turned.kind[at]!]!;
    entries.add(turned.names[turned.person[at]!]!, kind, turned.start[at]!, turned.end[at]!, said, cells);
    entries.unplacedBreak[at] = turned.unplacedBreak[at]!;
  }
  return entries;
}
