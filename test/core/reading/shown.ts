import type { Entry } from '../../../src/core/reading/entries';
import type { SheetReading } from '../../../src/core/reading/reading';
import type { Grid } from '../../../src/core/reading/grid';

/** `Anna 2026-03-02 08:00-16:00`, with the kind unless it is work, and `+1` for an end on the next day. */
function shown({ person, start, end, kind }: Entry): string {
  const [from, until] = [iso(start), iso(end)];
  const days = Math.floor(end / 1440) - Math.floor(start / 1440);
  const span = `${from.slice(0, 10)} ${from.slice(11)}-${until.slice(11)}${days > 0 ? `+${days}` : ''}`;
  return `${person} ${span}${kind === 'work' ? '' : ` ${kind}`}`;
}

export function shownEntries(entries: Iterable<Entry>): string[] {
  return Array.from(entries, shown);
}

export function entriesOf(reading: SheetReading): string[] {
  return shownEntries(reading.entries);
}

/** `C7 notATime` */
export function unreadOf(reading: SheetReading): string[] {
  return reading.unread.map(({ cell, reason }) => `${cell.address} ${reason.key.replace('reading.', '')}`);
}

export function noticesOf(reading: SheetReading): string[] {
  return reading.notices.map(({ cell, text }) =>
    `${cell?.address ?? ''} ${text.key.replace('reading.', '')}`.trim(),
  );
}

export function nonEmptyCells(grid: Grid): number {
  return grid.kinds.filter((kind) => kind !== 0).length;
}

export function accounted({ cells }: SheetReading): number {
  return cells.read + cells.recognised + cells.unread;
}

function iso(wall: number): string {
  return new Date(wall * 60_000).toISOString().slice(0, 16);
}
