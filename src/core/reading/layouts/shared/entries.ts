import { text as say } from '../../../messages/catalogue';
import type { CellRef, ShiftKind } from '../../../roster/roster';
import { wallAt } from '../../../time/calendar';
import type { Day, Span, WallMinute } from '../../../time/units';
import type { Entry } from '../../reading';
import type { Piece } from '../../text/piece';
import type { Details } from './details';
import type { Ledger } from './ledger';

/** Who, what else the row says, and where it is written. */
export interface Writing {
  readonly person: string;
  readonly details: Details;
  readonly cells: readonly [CellRef, ...CellRef[]];
  readonly label?: string | undefined;
}

export function addSpan(ledger: Ledger, span: Span<WallMinute>, kind: ShiftKind, writing: Writing): void {
  ledger.entries.push(entryOf(span, kind, writing));
}

/** The pieces of a cell's text, on the day they begin. */
export function addPieces(
  ledger: Ledger,
  day: Day,
  pieces: readonly Piece[],
  writing: Writing,
  asKind?: ShiftKind,
): void {
  for (const piece of pieces) {
    const kind = asKind !== undefined && piece.kind === 'work' ? asKind : piece.kind;
    addSpan(ledger, { start: wallAt(day, piece.start), end: wallAt(day, piece.end) }, kind, writing);
  }
}

/** Away without times is away all day. */
export function addAbsence(ledger: Ledger, day: Day, writing: Writing): void {
  addSpan(ledger, { start: wallAt(day, 0), end: wallAt(day, 1440) }, 'absence', writing);
}

function entryOf(span: Span<WallMinute>, kind: ShiftKind, { person, details, cells, label }: Writing): Entry {
  const note = [details.note, label].filter((part) => part !== undefined && part !== '').join(' · ');
  return {
    person,
    kind,
    start: span.start,
    end: span.end,
    cells,
    ...details,
    ...(note === '' ? {} : { note }),
  };
}

/**
 * People whose shifts overlap across several rows: one person cannot be in two rows at once, so they may be several
 * with one name. `rowOf` tells in which row an entry's name stands.
 */
export function askSameNames(ledger: Ledger, rowOf: ReadonlyMap<Entry, number>): void {
  const byPerson = new Map<string, Entry[]>();
  for (const entry of ledger.entries) {
    if (entry.kind !== 'work') continue;
    const entries = byPerson.get(entry.person);
    if (entries) entries.push(entry);
    else byPerson.set(entry.person, [entry]);
  }
  for (const [person, entries] of byPerson) {
    const rows = overlappingRows(entries, rowOf);
    if (rows.size > 1) {
      const cells = [...rows.values()];
      ledger.ask(`same-name:${person}`, say('reading.askSameName', { person, count: rows.size }), cells);
    }
  }
}

function overlappingRows(entries: readonly Entry[], rowOf: ReadonlyMap<Entry, number>): Map<number, CellRef> {
  const sorted = [...entries].sort((a, b) => a.start - b.start);
  const rows = new Map<number, CellRef>();
  let longest: Entry | undefined;
  for (const entry of sorted) {
    const [row, other] = [rowOf.get(entry), longest && rowOf.get(longest)];
    if (longest && entry.start < longest.end && row !== undefined && other !== undefined && row !== other) {
      rows.set(other, longest.cells[0]);
      rows.set(row, entry.cells[0]);
    }
    if (!longest || entry.end > longest.end) longest = entry;
  }
  return rows;
}
