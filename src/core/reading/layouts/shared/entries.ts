import type { CellRef, ShiftKind } from '../../../roster/roster';
import { wallAt } from '../../../time/calendar';
import type { Day, Span, WallMinute } from '../../../time/units';
import { askNamesakes } from '../../questions/ask';
import { parseNamesakes } from '../../questions/answer-forms';
import { answerTo, sameNameKey } from '../../questions/keys';
import type { Entry, ReadingContext } from '../../reading';
import type { Piece } from '../../text/piece';
import { type Details, noDetails } from './details';
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
  const entry = { person, kind, start: span.start, end: span.end, cells };
  const note = noteOf(details.note, label);
  // Most rows say nothing else: hundreds of thousands of entries are made here.
  if (details === noDetails) return note === undefined ? entry : { ...entry, note };
  return { ...entry, ...details, ...(note !== undefined && { note }) };
}

function noteOf(note: string | undefined, label: string | undefined): string | undefined {
  if (label === undefined || label === '') return note;
  return note === undefined ? label : `${note} · ${label}`;
}

/**
 * People whose shifts overlap across several rows: one person cannot be in two rows at once, so they may be several
 * with one name. `rows` has the row of each entry's name, in the order of the entries.
 */
export function askSameNames(ledger: Ledger, rows: readonly number[], context: ReadingContext): void {
  const byPerson = new Map<string, RowEntry[]>();
  ledger.entries.forEach((entry, at) => {
    if (entry.kind !== 'work') return;
    const mine = byPerson.get(entry.person);
    const here = { entry, row: rows[at] ?? 0 };
    if (mine) mine.push(here);
    else byPerson.set(entry.person, [here]);
  });
  for (const [person, mine] of byPerson) {
    const found = overlappingRows(mine);
    if (found.size < 2) continue;
    const answer = answerTo(context.answers, sameNameKey(person));
    if (answer !== undefined) {
      if (parseNamesakes(answer) === 'several') tellApart(ledger, person, rows);
      continue;
    }
    const asking = { cells: [...found.values()], shifts: mine.length };
    ledger.put(askNamesakes(person, found.size, asking));
  }
}

/** Each row's person gets a number, as managers tell namesakes apart: "Anna Lind (2)". */
function tellApart(ledger: Ledger, person: string, rows: readonly number[]): void {
  const numbers = new Map<number, number>();
  const named = ledger.entries.map((entry, at) => {
    if (entry.person !== person) return entry;
    const row = rows[at] ?? 0;
    const number = numbers.get(row) ?? numbers.size + 1;
    numbers.set(row, number);
    return number === 1 ? entry : { ...entry, person: `${person} (${number})` };
  });
  ledger.replaceEntries(named);
}

interface RowEntry {
  readonly entry: Entry;
  readonly row: number;
}

function overlappingRows(mine: readonly RowEntry[]): Map<number, CellRef> {
  const rows = new Map<number, CellRef>();
  if (mine.every(({ row }) => row === mine[0]?.row)) return rows;
  let longest: RowEntry | undefined;
  for (const here of [...mine].sort((a, b) => a.entry.start - b.entry.start)) {
    if (longest && here.entry.start < longest.entry.end && here.row !== longest.row) {
      rows.set(longest.row, longest.entry.cells[0]);
      rows.set(here.row, here.entry.cells[0]);
    }
    if (!longest || here.entry.end > longest.entry.end) longest = here;
  }
  return rows;
}
