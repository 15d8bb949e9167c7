import type { CellRef, ShiftKind } from '../../../roster/roster';
import { wallAt } from '../../../time/calendar';
import type { Day, MinuteOfDay, Span, WallMinute } from '../../../time/units';
import { type Entries, entryKinds, type Spot } from '../../entries';
import { askNamesakes } from '../../questions/ask';
import { parseNamesakes } from '../../questions/answer-forms';
import { answerTo, sameNameKey } from '../../questions/keys';
import type { ReadingContext } from '../../reading';
import type { Piece } from '../../text/piece';
import type { Details } from './details';
import type { Ledger } from './ledger';

/** Who, what else the row says, and where it is written. */
export interface Writing {
  readonly person: string;
  readonly details: Details;
  /** Never none. */
  readonly cells: readonly Spot[];
  readonly label?: string | undefined;
}

export function addSpan(ledger: Ledger, span: Span<WallMinute>, kind: ShiftKind, writing: Writing): void {
  add(ledger, span.start, span.end, kind, writing);
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
    add(ledger, wallAt(day, piece.start), wallAt(day, piece.end), kind, writing);
    noteBreak(ledger.entries, piece);
  }
}

/** Of the entry just added. */
function noteBreak(entries: Entries, { unplacedBreak }: Piece): void {
  if (unplacedBreak !== undefined) entries.unplacedBreak[entries.length - 1] = unplacedBreak;
}

/** Times of a day as this kind of shift; whoever does not come is away all day. */
export function addOnDay(
  ledger: Ledger,
  day: Day,
  { start, end }: Span<MinuteOfDay>,
  kind: ShiftKind,
  writing: Writing,
): void {
  if (kind === 'absence') addAbsence(ledger, day, writing);
  else add(ledger, wallAt(day, start), wallAt(day, end), kind, writing);
}

/** Away without times is away all day. */
export function addAbsence(ledger: Ledger, day: Day, writing: Writing): void {
  add(ledger, wallAt(day, 0), wallAt(day, 1440), 'absence', writing);
}

function add(
  { entries }: Ledger,
  start: WallMinute,
  end: WallMinute,
  kind: ShiftKind,
  { person, details, cells, label }: Writing,
): void {
  const said = entries.sayingOf(details, noteOf(details.note, label));
  entries.add(person, kind, start, end, said, cells);
}

/** What the row says and what the cell says, together. */
export function noteOf(note: string | undefined, label: string | undefined): string | undefined {
  if (label === undefined || label === '') return note;
  return note === undefined ? label : `${note} · ${label}`;
}

/**
 * People whose shifts overlap across several rows: one person cannot be in two rows at once, so they may be several
 * with one name.
 */
export function askSameNames(ledger: Ledger, context: ReadingContext): void {
  const { entries } = ledger;
  for (const [person, mine] of inSeveralRows(entries)) {
    const found = overlappingRows(entries, mine);
    if (found.size < 2) continue;
    const name = entries.names[person]!;
    const answer = answerTo(context.answers, sameNameKey(name));
    if (answer !== undefined) {
      if (parseNamesakes(answer) === 'several') tellApart(entries, person);
      continue;
    }
    const asking = { cells: [...found.values()], shifts: mine.length };
    ledger.put(askNamesakes(name, found.size, asking));
  }
}

const work = entryKinds.indexOf('work');

/** The work of people who stand in more than one row: few, so that only theirs is gathered. */
function inSeveralRows(entries: Entries): Map<number, number[]> {
  const rowOf = new Int32Array(entries.names.length).fill(-1);
  const several = new Set<number>();
  let [person, row] = [-1, -1];
  for (let at = 0; at < entries.length; at += 1) {
    // Mostly the next shift of the same row.
    if (entries.kind[at] !== work || (entries.person[at] === person && entries.isInRow(at, row))) continue;
    [person, row] = [entries.person[at]!, entries.rowOf(at)];
    if (rowOf[person] === -1) rowOf[person] = row;
    else if (rowOf[person] !== row) several.add(person);
  }
  const found = new Map<number, number[]>();
  for (let at = 0; several.size > 0 && at < entries.length; at += 1) {
    const who = entries.person[at]!;
    if (entries.kind[at] !== work || !several.has(who)) continue;
    const mine = found.get(who);
    if (mine) mine.push(at);
    else found.set(who, [at]);
  }
  return found;
}

/** Each row's person gets a number, as managers tell namesakes apart: "Anna Lind (2)". */
function tellApart(entries: Entries, person: number): void {
  const numbers = new Map<number, number>();
  for (let at = 0; at < entries.length; at += 1) {
    if (entries.person[at] !== person) continue;
    const row = entries.rowOf(at);
    const number = numbers.get(row) ?? numbers.size + 1;
    numbers.set(row, number);
    if (number > 1) entries.rename(at, `${entries.names[person]!} (${number})`);
  }
}

function overlappingRows(entries: Entries, mine: readonly number[]): Map<number, CellRef> {
  const rows = new Map<number, CellRef>();
  let longest: number | undefined;
  for (const here of [...mine].sort((a, b) => entries.start[a]! - entries.start[b]!)) {
    const overlaps = longest !== undefined && entries.start[here]! < entries.end[longest]!;
    if (longest !== undefined && overlaps && entries.rowOf(here) !== entries.rowOf(longest)) {
      rows.set(entries.rowOf(longest), entries.cellOf(longest));
      rows.set(entries.rowOf(here), entries.cellOf(here));
    }
    if (longest === undefined || entries.end[here]! > entries.end[longest]!) longest = here;
  }
  return rows;
}
