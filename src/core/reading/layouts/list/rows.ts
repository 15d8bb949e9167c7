import { text as say } from '../../../messages/catalogue';
import type { Text } from '../../../messages/text';
import type { ShiftKind } from '../../../roster/roster';
import type { Day, Span } from '../../../time/units';
import { kindIndex, type Spot } from '../../entries';
import type { ReadingContext } from '../../reading';
import { wordKey } from '../../text/fold';
import { kindOfLabel } from '../../text/label';
import { words } from '../../words';
import { type Details, readDetails } from '../shared/details';
import { type BreakCells, noticeDoubt } from '../shared/break-cells';
import { addAbsence, addPieces, addSpan, type Writing } from '../shared/entries';
import { asideOfRow } from '../shared/headers';
import { rowKindOf } from '../shared/listed';
import type { Ledger } from '../shared/ledger';
import { noticeLength } from '../shared/length';
import type { ClockFace } from '../shared/clock-face';
import type { Codes } from '../shared/codes';
import { clocksMeant } from '../shared/pair-clock';
import type { Owner, PlainCells } from '../shared/plain-cells';
import type { ShiftCells } from '../shared/shift-cells';
import { readBreaks } from '../shared/read-breaks';
import { shownCell } from '../shared/shown';
import type { SplitNames } from '../shared/split-names';
import { type Pair, probableEnd, readPair, spanOfClocks, statedLength } from '../shared/time-pair';
import type { View } from '../shared/view';
import type { ListColumns } from './columns';
import type { NamesAbove } from './names-above';
import type { PeopleOf } from './several-people';
import { noTitle, type TitleOfPart } from '../shared/part-titles';

export interface ListReader {
  readonly view: View;
  readonly ledger: Ledger;
  readonly columns: ListColumns;
  readonly cells: ShiftCells;
  readonly plain: PlainCells;
  readonly context: ReadingContext;
  readonly codes: Codes;
  readonly face: ClockFace;
  readonly breaks: BreakCells;
  /** Columns of every row that are read whatever stands in the others. */
  readonly known: readonly number[];
  /** Rows say more than who and when. */
  readonly hasDetails: boolean;
  /** The last row with a time. */
  readonly lastTimed: number;
  /** Names that stand in two rows. */
  readonly names: SplitNames;
  /** Names that stand on the first row of each person only. */
  readonly above: NamesAbove;
  /** Who a name stands for. */
  readonly people: PeopleOf;
  /** What holds for every row of one of several lists. */
  readonly title: TitleOfPart;
}

/** A row of the list with its person and day. */
interface Row extends Owner {
  readonly row: number;
  readonly day: Day | undefined;
  readonly person: string;
  readonly kind: ShiftKind;
  /** A date that stands in another row. */
  readonly dateCell: Spot | undefined;
}

/** Reads one row of a list: its shifts, breaks and absences, or what is missing. */
export function readRow(
  reader: ListReader,
  row: number,
  day: Day | undefined,
  dateCell: Spot | undefined,
): void {
  const { view, ledger, columns, context, names } = reader;
  const firstColumn = view.firstFilled(row);
  if (firstColumn === undefined) return;
  if (names.rest.has(row)) {
    for (const column of view.filled(row)) ledger.read(row, column);
    return;
  }
  const person = names.whole.get(row) ?? reader.above.get(row) ?? personIn(view, row, columns);
  const rowKind = rowKindOf(person === '' ? view.words(row, firstColumn) : person, context);
  if (rowKind && rowKind !== 'vacancy') {
    for (const column of view.columns) ledger.recognise(row, column, asideOfRow(rowKind));
    return;
  }
  const nobody = person === '' || rowKind === 'vacancy';
  if (nobody && isTimeless(reader, row)) return;
  if (isRemark(reader, row, day)) return;
  if (reader.above.size > 0 && dateCell !== undefined && isTimeless(reader, row)) {
    for (const column of view.filled(row)) ledger.read(row, column);
    return;
  }
  const said = kindInRow(view, row, columns);
  const kind = said === 'work' ? (reader.title.kind ?? said) : said;
  const details = detailsOf(reader, row);
  refuseDate(reader, row, day);
  recogniseKnown(reader, row);
  if (nobody) refuseTimes(reader, row, say('reading.noPerson'));
  for (const name of nobody ? [] : reader.people(person)) {
    const who = { name, index: -1 };
    readTimes(reader, { row, day, person: name, who, kind, asKind: kindIndex[kind], details, dateCell });
  }
}

function isTimeless({ view, columns }: ListReader, row: number): boolean {
  return timeColumns(columns).every((column) => view.isEmpty(row, column));
}

/** What the row says counts before the title over all of them. */
function detailsOf({ view, ledger, columns, context, hasDetails, title }: ListReader, row: number): Details {
  if (!hasDetails) return title.details;
  const own = readDetails(view, ledger, columns.details, row, context);
  return title === noTitle ? own : { ...title.details, ...own };
}

/** One text on its own, of no day or below all shifts: a heading or a remark, not a person. */
function isRemark({ view, lastTimed }: ListReader, row: number, day: Day | undefined): boolean {
  return view.countFilled(row, 2) === 1 && (day === undefined || row > lastTimed);
}

function refuseDate({ view, ledger, columns }: ListReader, row: number, day: Day | undefined): void {
  const column = columns.date ?? columns.weekday;
  if (day !== undefined || column === undefined || view.isEmpty(row, column)) return;
  ledger.refuse(
    row,
    column,
    say('reading.notADate', { text: shownCell(view.grid, row, column), example: '31-12-2026' }),
  );
}

export function personIn(view: View, row: number, { person, surname }: ListColumns): string {
  return nameIn(view, row, person, surname);
}

/** The name in these columns of a row. */
export function nameIn(view: View, row: number, person?: number, surname?: number): string {
  const first = person === undefined ? '' : view.wordsOver(row, person);
  const last = surname === undefined ? '' : view.wordsOver(row, surname);
  return first !== '' && last !== '' ? `${first} ${last}` : first || last;
}

export function timeColumns({ pairs, times }: ListColumns): number[] {
  return [...pairs.flatMap(({ start, end }) => [start, end]), ...times];
}

function kindInRow(view: View, row: number, { kind, details }: ListColumns): ShiftKind {
  if (kind === undefined && details.role === undefined && details.note === undefined) return 'work';
  const label = [kind, details.role, details.note].map((column) =>
    column === undefined ? '' : view.words(row, column),
  );
  // A note that is nothing but such a word ("syg") says that the person does not come after all.
  if (words.absence.has(wordKey(label[2] ?? '')) && (label[2] ?? '').length > 2) return 'absence';
  const [fromKind, fromRole] = label.map((said) => kindOfLabel(said).kind);
  // A role may say on call ("Bagvagt"), but "Ferievikar" or "Kursusleder" are people at work.
  return fromKind !== 'work' && fromKind !== undefined
    ? fromKind
    : fromRole === 'on-call'
      ? 'on-call'
      : 'work';
}

export function knownColumns(columns: ListColumns): number[] {
  const { person, surname, date, weekday, week, kind, length } = columns;
  return [person, surname, date, weekday, week, kind, length].filter((column) => column !== undefined);
}

function recogniseKnown({ view, ledger, columns, known }: ListReader, row: number): void {
  for (const column of known) if (!view.isEmpty(row, column)) ledger.read(row, column);
  for (const column of columns.other) ledger.recognise(row, column, 'unused');
}

function refuseTimes({ view, ledger, columns }: ListReader, row: number, reason: Text): void {
  let refused = false;
  for (const column of timeColumns(columns)) {
    if (view.isEmpty(row, column)) continue;
    ledger.refuse(row, column, reason);
    refused = true;
  }
  if (!refused)
    view
      .filled(row)
      .slice(0, 1)
      .forEach((column) => {
        ledger.refuse(row, column, reason);
      });
}

function readTimes(reader: ListReader, row: Row): void {
  const { ledger, columns } = reader;
  if (row.day === undefined && row.kind !== 'absence' && !hasOwnDate(reader, row.row)) {
    refuseTimes(reader, row.row, say('reading.noDate'));
    return;
  }
  const before = ledger.entries.length;
  const unread = ledger.unread.length;
  for (const pair of columns.pairs) readPairOf(reader, row, pair);
  for (const column of columns.times) readTimeCell(reader, row, column);
  if (ledger.entries.length > before)
    readBreaks(reader, row.row, before, (cells) => writing(reader, row, cells));
  else if (ledger.unread.length === unread) withoutTimes(reader, row);
}

function hasOwnDate({ view, columns, context }: ListReader, row: number): boolean {
  return columns.pairs.some((pair) => {
    const read = readPair(view, row, pair, context);
    return read.what === 'times' && read.start.day !== undefined;
  });
}

function readPairOf(reader: ListReader, row: Row, pair: Pair): void {
  const { view, ledger, columns, context } = reader;
  const read = readPair(view, row.row, pair, context);
  if (read.what === 'one-cell') readTimeCell(reader, row, pair.start);
  else if (read.what === 'absence') absence(reader, row, [pair.start, pair.end], read.label);
  else if (read.what === 'unread') {
    const probable = probableEnd(view, row.row, { ...pair, length: columns.length }, context);
    if (read.start) ledger.refuse(row.row, pair.start, read.start);
    if (read.end) ledger.refuse(row.row, pair.end, probable ?? read.end);
    keepRest(ledger, row.row, pair);
  } else if (read.what === 'times') {
    const clocks = clocksMeant(reader.face, view, row.row, pair, read, row.day, row.person);
    if (!clocks) return;
    const stated = columns.pairs.length === 1 ? statedLength(view, row.row, columns.length) : undefined;
    const span = spanOfClocks(clocks.start, clocks.end, row.day, row.kind, stated);
    if ('reason' in span) {
      ledger.refuse(row.row, pair.start, span.reason);
      ledger.refuse(row.row, pair.end, span.reason);
      return;
    }
    addSpan(ledger, span, row.kind, writing(reader, row, [pair.start, pair.end]));
    checkLength(reader, row.row, span, stated);
  } else keepRest(ledger, row.row, pair);
}

/** The half of a pair that could be read is not lost: it counts as read. */
function keepRest(ledger: Ledger, row: number, { start, end }: Pair): void {
  ledger.read(row, start);
  ledger.read(row, end);
}

function readTimeCell(reader: ListReader, row: Row, column: number): void {
  const { ledger, cells, plain, codes, face, view, columns } = reader;
  if (view.isEmpty(row.row, column)) return;
  const mayBePlain = !face.isInDoubt && columns.length === undefined && row.dateCell === undefined;
  if (mayBePlain && row.day !== undefined && plain.add(row.row, column, row.day, row)) {
    codes.understood(row.row);
    return;
  }
  const read = face.shiftIn(cells, row.row, column, row.day, row.person);
  if (read?.what !== 'unread' && read?.what !== 'nothing') codes.understood(row.row);
  const ref = () => ledger.ref(row.row, column);
  if (!read) codes.beside(view.words(row.row, column), undefined, row.row, ref);
  if (!read) return;
  if (read.what === 'unread') {
    ledger.refuse(row.row, column, read.reason);
    codes.missed(view.words(row.row, column), read, row.row, ref);
  } else if (read.what === 'absence') absence(reader, row, [column], read.label);
  else if (read.what === 'nothing') ledger.recognise(row.row, column, 'blank');
  else if (row.day === undefined) ledger.refuse(row.row, column, say('reading.noDate'));
  else {
    const written = writing(reader, row, [column], read.label);
    if (cells.hasGlued(row.row, column)) {
      const text = view.words(row.row, column);
      codes.besideTimes.add(ledger, text, row.day, read.pieces, written, row.kind);
      codes.beside(text, read.pieces, row.row, ref);
    } else addPieces(ledger, row.day, read.pieces, written, row.kind);
    if (read.doubt) noticeDoubt(ledger, read.doubt, row.row, column);
    const span = read.pieces.length === 1 ? read.pieces[0] : undefined;
    if (span && columns.times.length === 1)
      checkLength(reader, row.row, span, statedLength(view, row.row, columns.length));
  }
}

function absence(reader: ListReader, row: Row, columns: readonly [number, ...number[]], label: string): void {
  if (row.day === undefined) {
    for (const column of columns) reader.ledger.refuse(row.row, column, say('reading.noDate'));
    return;
  }
  addAbsence(reader.ledger, row.day, writing(reader, row, columns, label));
}

function writing(
  reader: ListReader,
  row: Row,
  columns: readonly [number, ...number[]],
  label?: string,
): Writing {
  const { ledger } = reader;
  for (const column of columns) ledger.read(row.row, column);
  const cells = columns
    .filter((column) => !reader.view.isEmpty(row.row, column))
    .map((column) => ledger.spot(row.row, column));
  if (row.dateCell !== undefined) cells.push(row.dateCell);
  return { person: row.person, details: row.details, cells, label };
}

function withoutTimes(reader: ListReader, row: Row): void {
  const { view, columns } = reader;
  const column = columns.kind ?? columns.person;
  if (column === undefined) return;
  const word = columns.kind === undefined ? '' : view.words(row.row, columns.kind);
  if (row.kind === 'absence' || words.absence.has(wordKey(word))) absence(reader, row, [column], word);
  else refuseName(reader, row);
}

function refuseName({ ledger, columns }: ListReader, row: Row): void {
  const column = columns.person ?? columns.kind ?? 0;
  ledger.refuse(row.row, column, say('reading.noTimes', { person: row.person }));
}

function checkLength(
  { ledger, columns }: ListReader,
  row: number,
  span: Span<number>,
  stated: number | undefined,
): void {
  if (columns.length !== undefined) noticeLength(ledger, row, columns.length, span, stated);
}
