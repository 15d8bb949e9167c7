import { text as say } from '../../../messages/catalogue';
import type { ShiftKind } from '../../../roster/roster';
import type { Day } from '../../../time/units';
import { kindIndex, type Spot } from '../../entries';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { kindOfLabel } from '../../text/label';
import type { ShiftText } from '../../text/shift-text';
import { readDetails } from '../shared/details';
import { type BreakCells, noticeDoubt } from '../shared/break-cells';
import { addAbsence, addPieces, addSpan, type Writing } from '../shared/entries';
import { asideOfRow, kindsOfHeader, type RowKind, sumsUp } from '../shared/headers';
import { isListed, rowKindOf } from '../shared/listed';
import { noticeLength } from '../shared/length';
import type { ClockFace } from '../shared/clock-face';
import { clocksMeant } from '../shared/pair-clock';
import type { Owner } from '../shared/plain-cells';
import { readBreaks } from '../shared/read-breaks';
import type { ShiftCells } from '../shared/shift-cells';
import type { SplitNames } from '../shared/split-names';
import { probableEnd, readPair, spanOfClocks, statedLength } from '../shared/time-pair';
import type { View } from '../shared/view';
import type { Block, DayColumns } from './block';
import { PlainDays, type PlainReader } from './plain-days';
import { continues } from './second-rows';

export interface GridReader extends PlainReader {
  readonly context: ReadingContext;
  readonly face: ClockFace;
  readonly breaks: BreakCells;
  /** Names that stand in two rows. */
  readonly names: (block: Block) => SplitNames;
}

interface PersonRow extends Owner {
  readonly block: Block;
  readonly row: number;
  readonly person: string;
  /** What the role makes of plain times: on call, or nothing. */
  readonly kind: ShiftKind;
}

/** Reads the rows of a block; section headings that name a place hold for the rows under them. */
export function readBlock(reader: GridReader, block: Block): void {
  const above: Above = { rows: [] };
  // On a 12-hour clock every time is looked at.
  const plain = reader.face.isInDoubt ? undefined : new PlainDays(reader, block);
  for (const row of block.rows) readRow(reader, block, row, above, plain);
}

/** Numbers that are no times, beside words that sum up ("Antal på vagt") or too large for any clock ("12000"). */
function isFigures({ view, cells, context }: GridReader, block: Block, row: number, label: string): boolean {
  if (isListed(label, context)) return false;
  let [figures, large] = [0, 0];
  for (const { columns, pairs } of block.days) {
    // A start and an end may be numbers with a typing mistake.
    if (pairs.length > 0) return false;
    for (const column of columns) {
      if (view.isEmpty(row, column)) continue;
      if (view.kind(row, column) !== CellKind.number || cells.at(row, column).what === 'times') return false;
      figures += 1;
      if (Number(view.value(row, column)) > lastClock) large += 1;
    }
  }
  return figures > 0 && ((large === figures && large >= 2) || sumsUp(label));
}

/** 2400 is the last number that people type for a clock. */
const lastClock = 2400;

function isFilled(view: View, row: number, { columns }: DayColumns): boolean {
  for (const column of columns) if (!view.isEmpty(row, column)) return true;
  return false;
}

/** What the rows above leave to a row: the place of the last heading, and a person with the rows read so far. */
interface Above {
  place?: string | undefined;
  person?: PersonRow | undefined;
  rows: number[];
}

function readRow(reader: GridReader, block: Block, row: number, above: Above, plain?: PlainDays): void {
  const { view } = reader;
  if (reader.names(block).rest.has(row)) {
    reader.ledger.read(row, block.person);
    return;
  }
  const person = nameIn(reader, block, row);
  const label = person === '' ? firstText(view, block, row) : person;
  const kind =
    rowKindOf(label, reader.context) ?? (isFigures(reader, block, row, label) ? 'total' : undefined);
  const worked = block.days.some((day) => isFilled(view, row, day));
  if (kind === undefined && worked) {
    const known = person === '' ? ownerOf(reader, block, row, above) : personOf(reader, block, row, above);
    if (known) {
      readDays(reader, known, plain);
      above.person = known;
      above.rows.push(row);
      return;
    }
  }
  above.rows = [];
  if (kind === 'total' || kind === 'note' || kind === 'opening') recogniseRow(reader, block, row, kind);
  else if (worked) readNobody(reader, block.days, row, kind);
  else above.place = readEmptyRow(reader, block, row) ?? above.place;
}

function readDays(reader: GridReader, owner: PersonRow, plain: PlainDays | undefined): void {
  const { row, block } = owner;
  const look = (day: DayColumns) => {
    if (isFilled(reader.view, row, day)) readDay(reader, owner, day);
  };
  if (plain) plain.readRow(row, owner, look);
  else block.days.forEach(look);
}

function personOf(reader: GridReader, block: Block, row: number, above: Above): PersonRow {
  const { view, ledger } = reader;
  const person = nameIn(reader, block, row);
  const details = readDetails(view, ledger, block.details, row, reader.context);
  const kind = kindOfLabel(details.role ?? '').kind === 'on-call' ? 'on-call' : 'work';
  const { place } = above;
  const placed = place === undefined || details.place !== undefined ? details : { ...details, place };
  ledger.read(row, block.person);
  if (person !== above.person?.person) above.rows = [];
  const who = { name: person, index: -1 };
  return { block, row, person, who, details: placed, kind, asKind: kindIndex[kind] };
}

function nameIn({ view, names }: GridReader, block: Block, row: number): string {
  return names(block).whole.get(row) ?? view.words(...view.source(row, block.person));
}

/** The person above, where the row shows that it goes on with them. */
function ownerOf(reader: GridReader, block: Block, row: number, above: Above): PersonRow | undefined {
  if (!above.person || !continues(reader, block, row, above.rows)) return undefined;
  return { ...above.person, row };
}

function firstText(view: View, block: Block, row: number): string {
  const column = view.columns.find((c) => c <= (block.days[0]?.at ?? 0) && view.words(row, c) !== '');
  return column === undefined ? '' : view.words(row, column);
}

function recogniseRow(
  { view, ledger }: GridReader,
  block: Block,
  row: number,
  kind: Exclude<RowKind, 'vacancy'>,
): void {
  for (const column of blockColumns(block)) ledger.recognise(row, column, asideOfRow(kind));
  if (kind === 'opening')
    ledger.notice(
      say('reading.openingHoursRow', { row: String(view.grid.firstRow + row + 1) }),
      row,
      block.person,
    );
}

function blockColumns({ person, days, other, details }: Block): number[] {
  return [person, ...days.flatMap(({ columns }) => columns), ...other, ...Object.values(details)];
}

/** A heading, or a person without a shift. A heading holds as a place only when it says so ("Kiosk Nord"). */
function readEmptyRow({ view, ledger }: GridReader, block: Block, row: number): string | undefined {
  const filled = blockColumns(block).filter((column) => !view.isEmpty(row, column));
  for (const column of filled) ledger.recognise(row, column, 'no-shift');
  const [only, ...others] = filled;
  if (only === undefined || others.length > 0) return undefined;
  const words = view.words(row, only);
  return kindsOfHeader(words.split(' ')[0] ?? '').includes('place') ? words : undefined;
}

/** Times without a name: nobody is there. Sums of a row without a name are no times. */
function readNobody(
  { view, ledger, cells }: GridReader,
  days: readonly DayColumns[],
  row: number,
  kind: RowKind | undefined,
): void {
  const reason = kind === 'vacancy' ? say('reading.noPerson') : say('reading.noPersonBesideTime');
  for (const { columns, pairs } of days) {
    const clocks = new Set(pairs.flatMap(({ start, end }) => [start, end]));
    for (const column of columns.filter((c) => !view.isEmpty(row, c))) {
      const harmless = isHarmless(view, cells, row, column) || (pairs.length > 0 && !clocks.has(column));
      if (harmless && !clocks.has(column)) ledger.recognise(row, column, 'unnamed');
      else if (cells.at(row, column).what === 'nothing') ledger.recognise(row, column, 'blank');
      else ledger.refuse(row, column, reason);
    }
  }
}

function isHarmless(view: View, cells: ShiftCells, row: number, column: number): boolean {
  if (view.kind(row, column) === CellKind.number) return true;
  const { what } = cells.at(row, column);
  return what === 'nothing' || what === 'absence';
}

function readDay(reader: GridReader, row: PersonRow, day: DayColumns): void {
  const { ledger, view } = reader;
  const before = ledger.entries.length;
  for (const pair of day.pairs) readPairOf(reader, row, day, pair);
  for (const column of day.times) if (!view.isEmpty(row.row, column)) readTimes(reader, row, day, column);
  if (day.breaks.length > 0 && ledger.entries.length > before)
    readBreaks({ ...reader, columns: { breaks: day.breaks, breakPairs: [] } }, row.row, before, (cells) =>
      writingOf(reader, row, cells),
    );
  for (const column of day.breaks) ledger.recognise(row.row, column, 'unused');
  for (const column of day.other) ledger.recognise(row.row, column, 'unused');
}

function readPairOf(
  reader: GridReader,
  row: PersonRow,
  day: DayColumns,
  pair: DayColumns['pairs'][number],
): void {
  const { view, ledger, context } = reader;
  const read = readPair(view, row.row, pair, context);
  if (read.what === 'one-cell') readTimes(reader, row, day, pair.start);
  else if (read.what === 'absence') absence(reader, row, day, [pair.start, pair.end], read.label);
  else if (read.what === 'unread') {
    if (read.start) ledger.refuse(row.row, pair.start, read.start);
    if (read.end) ledger.refuse(row.row, pair.end, probableEnd(view, row.row, pair, context) ?? read.end);
  } else if (read.what === 'times') {
    const clocks = clocksMeant(reader.face, view, row.row, pair, read, day.day, row.person);
    if (!clocks) return;
    const stated = statedLength(view, row.row, pair.length);
    const span = spanOfClocks(clocks.start, clocks.end, day.day, row.kind, stated);
    if ('reason' in span)
      for (const column of [pair.start, pair.end]) ledger.refuse(row.row, column, span.reason);
    else {
      addSpan(ledger, span, row.kind, writingOf(reader, row, [pair.start, pair.end]));
      if (pair.length !== undefined) noticeLength(ledger, row.row, pair.length, span, stated);
    }
  }
  for (const column of [pair.start, pair.end]) ledger.read(row.row, column);
  if (pair.length !== undefined) ledger.read(row.row, pair.length);
}

function readTimes(reader: GridReader, row: PersonRow, day: DayColumns, column: number): void {
  const { ledger, cells, view, codes, face } = reader;
  if (coversSeveralTimes(reader, row, column)) {
    ledger.refuse(row.row, column, say('reading.mergedTime', { text: view.words(row.row, column) }));
    return;
  }
  const read = face.shiftIn(cells, row.row, column, day.day, row.person);
  if (read?.what !== 'unread' && read?.what !== 'nothing') codes.understood(row.row);
  if (!read) codes.beside(view.words(row.row, column), undefined, row.row, () => ledger.ref(row.row, column));
  if (!read) return;
  if (read.what === 'unread') {
    ledger.refuse(row.row, column, read.reason);
    codes.missed(view.words(row.row, column), read, row.row, () => ledger.ref(row.row, column));
  } else if (read.what === 'nothing') ledger.recognise(row.row, column, 'blank');
  else if (read.what === 'absence') absence(reader, row, day, [column], read.label);
  else if (day.day === undefined) ledger.refuse(row.row, column, say('reading.noDate'));
  else addTimes(reader, row, day.day, column, read);
}

function addTimes(
  reader: GridReader,
  row: PersonRow,
  day: Day,
  column: number,
  read: ShiftText & { what: 'times' },
): void {
  const { ledger, cells, view, codes } = reader;
  const { label, pieces } = read;
  const written = writingOf(reader, row, [column], label);
  if (cells.hasGlued(row.row, column)) {
    const text = view.words(row.row, column);
    codes.besideTimes.add(ledger, text, day, pieces, written, row.kind);
    codes.beside(text, pieces, row.row, () => ledger.ref(row.row, column));
  } else addPieces(ledger, day, pieces, written, row.kind);
  if (read.doubt) noticeDoubt(ledger, read.doubt, row.row, column);
}

function daysUnder({ view }: GridReader, { block, row }: PersonRow, column: number): DayColumns[] {
  const end = column + view.width(row, column);
  return block.days.filter(({ at, columns }) => at < end && (columns[columns.length - 1] ?? at) >= column);
}

function coversSeveralTimes(reader: GridReader, row: PersonRow, column: number): boolean {
  if (reader.view.width(row.row, column) === 1 || daysUnder(reader, row, column).length < 2) return false;
  return reader.cells.at(row.row, column).what === 'times';
}

/** An absence merged over several days holds on each of them. */
function absence(
  reader: GridReader,
  row: PersonRow,
  own: DayColumns,
  columns: readonly [number, ...number[]],
  label: string,
): void {
  const first = columns.find((column) => !reader.view.isEmpty(row.row, column)) ?? columns[0];
  const days = reader.view.width(row.row, first) > 1 ? daysUnder(reader, row, first) : [];
  for (const { day } of days.length > 0 ? days : [own]) {
    if (day === undefined) continue;
    addAbsence(reader.ledger, day, writingOf(reader, row, columns, label));
  }
  for (const column of columns) reader.ledger.recognise(row.row, column, 'blank');
}

function writingOf(
  { ledger, view }: GridReader,
  { row, person, details }: PersonRow,
  columns: readonly [number, ...number[]],
  label?: string,
): Writing {
  const cells: Spot[] = [];
  for (const column of columns) {
    if (view.isEmpty(row, column)) continue;
    ledger.read(row, column);
    cells.push(ledger.spot(row, column));
  }
  return { person, details, cells, label };
}
