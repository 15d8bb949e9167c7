import type { CellRef } from '../../../roster/roster';
import { Entries, entryKinds } from '../../entries';
import { areaOf, type Grid, refAt } from '../../grid';
import type { SheetReading } from '../../reading';

/** Where the cells of a sheet stand in the one that was made of it for reading, and the other way round. */
export interface Moved {
  /** The sheet that was read. */
  readonly grid: Pick<Grid, 'firstRow' | 'firstColumn' | 'columns'>;
  readonly back: (spot: number) => number;
  readonly forth: (spot: number) => number;
}

/** What was read from a sheet whose rows and columns were exchanged, with the cells as they stand in the sheet. */
export function turnedBack(reading: SheetReading, sheet: Grid): SheetReading {
  const { rows, columns, firstRow, firstColumn } = sheet;
  return movedBack(reading, sheet, {
    grid: { firstRow: firstColumn, firstColumn: firstRow, columns: rows },
    back: (spot) => (spot % rows) * columns + Math.floor(spot / rows),
    forth: (spot) => (spot % columns) * rows + Math.floor(spot / columns),
  });
}

/** What was read from a sheet whose cells were moved, with the cells as they stand in the sheet. */
export function movedBack(reading: SheetReading, sheet: Grid, moved: Moved): SheetReading {
  const ref = (cell: CellRef) => refBack(cell, sheet, moved);
  return {
    ...reading,
    entries: entriesOf(reading.entries, sheet, moved),
    unread: reading.unread.map((one) => ({ ...one, cell: ref(one.cell) })),
    notices: reading.notices.map((one) => (one.cell ? { ...one, cell: ref(one.cell) } : one)),
    questions: reading.questions.map((question) => ({ ...question, cells: question.cells.map(ref) })),
    accounts: Uint8Array.from(sheet.kinds, (_, spot) => reading.accounts[moved.forth(spot)] ?? 0),
  };
}

function refBack(cell: CellRef, sheet: Grid, { grid, back }: Moved): CellRef {
  const area = areaOf(cell.address);
  if (!area) return cell;
  const spot = back((area.row - grid.firstRow) * grid.columns + area.column - grid.firstColumn);
  return refAt(sheet, Math.floor(spot / sheet.columns), spot % sheet.columns);
}

function entriesOf(moved: Entries, sheet: Grid, { back }: Moved): Entries {
  const entries = new Entries(sheet, moved.length);
  for (let at = 0; at < moved.length; at += 1) {
    const cells = Array.from(moved.spotsOf(at), back);
    const said = entries.sayingOf(moved.said[moved.saying[at]!]!);
    const kind = entryKinds[moved.kind[at]!]!;
    entries.add(moved.names[moved.person[at]!]!, kind, moved.start[at]!, moved.end[at]!, said, cells);
    entries.unplacedBreak[at] = moved.unplacedBreak[at]!;
  }
  return entries;
}
