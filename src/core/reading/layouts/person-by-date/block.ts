import type { Day } from '../../../time/units';
import { CellKind } from '../../grid';
import { wordKey } from '../../text/fold';
import { writtenWeekday } from '../../text/written-date';
import { words } from '../../words';
import type { ColumnKind } from '../../words/vocabulary';
import { type DetailColumns, isDetail } from '../shared/details';
import { isName, kindsOfHeader } from '../shared/headers';
import type { Mapped } from '../shared/mapped';
import { Trait, traitsOfRows } from '../shared/traits';
import type { View } from '../shared/view';
import type { DatedAxis } from './axis';

/** Where one day of a block has what. */
export interface DayColumns {
  readonly day: Day | undefined;
  readonly at: number;
  readonly columns: readonly number[];
  /** Start and end cells; without them the times stand in `times`. */
  readonly pairs: readonly { readonly start: number; readonly end: number; readonly length?: number }[];
  readonly times: readonly number[];
  /** How long or when the breaks of the day are. */
  readonly breaks: readonly number[];
  readonly other: readonly number[];
}

/** One table of people and days: the people's column, its days, its rows. */
export interface Block {
  readonly axis: DatedAxis;
  readonly person: number;
  readonly headerRows: readonly number[];
  readonly rows: readonly number[];
  readonly days: readonly DayColumns[];
  readonly details: DetailColumns;
  readonly other: readonly number[];
}

/** The tables under the axes; each reaches down to the next, and side by side each has its own column of names. */
export function blocksOf(view: View, axes: readonly DatedAxis[], mapped: Mapped): Block[] {
  return axes.flatMap((axis, at) => {
    const next = beginOf(axes[at + 1]);
    const headerRows = headersOf(view, axis, next);
    const last = Math.max(headerRows.at(-1) ?? 0, axis.below ?? 0);
    const isEnd = (row: number) => beginsAnother(view, row, axis) || headsContacts(view, row);
    const end = view.rows.find((row) => row > last && row < next && isEnd(row)) ?? next;
    const rows = view.rows.filter((row) => row > last && row < end);
    return segments(view, axis, headerRows, rows, mapped).map((part) => block(view, part, headerRows, rows));
  });
}

function beginOf(axis: DatedAxis | undefined): number {
  return axis?.below === undefined ? (axis?.rows[0] ?? Infinity) : axis.below + 1;
}

const contacts =
  /^(?:kontakter|kontakt(?:personer|info|liste|lista)|kontaktoplysninger|(?:vigtige |viktige |viktiga |wichtige )?telefon(?:er|liste|lista|numre|numrene|nummer|nummern)|contacts|contact (?:list|details|numbers)|phone (?:list|numbers)|emergency contacts):?$/iu;

/** "Kontakter", "Telefonliste": who can be called, and when, is below. */
function headsContacts(view: View, row: number): boolean {
  const column = view.firstFilled(row);
  return column !== undefined && view.countFilled(row, 2) === 1 && contacts.test(view.words(row, column));
}

/** A row of headers or weekdays whose dates could not be read: the rows under it are not of the dates above it. */
function beginsAnother(view: View, row: number, axis: DatedAxis): boolean {
  if (namesColumns(view, row, axis)) return true;
  if (((traitsOfRows(view)[row] ?? 0) & Trait.weekday) === 0) return false;
  const isWeekday = view.once(isWeekdayAt);
  let weekdays = 0;
  for (const column of axis.columns) if (isWeekday(row, column)) weekdays += 1;
  return weekdays >= 3;
}

function isWeekdayAt(view: View, row: number, column: number): boolean {
  const text = view.words(row, column);
  return text !== '' && !isAbsence(text) && writtenWeekday(text) !== undefined;
}

/** "Fri" is a weekday here and a day off there. */
function isAbsence(text: string): boolean {
  return words.absence.has(wordKey(text));
}

interface Segment {
  readonly axis: DatedAxis;
  readonly person: number;
  /** First column that belongs to it, and the first that does not. */
  readonly from: number;
  readonly to: number;
}

/** The rows of the axis, and one or two around it that name columns ("Start", "Navn"). */
function headersOf(view: View, axis: DatedAxis, next: number): number[] {
  const [first = 0] = axis.rows;
  const last = axis.rows[axis.rows.length - 1] ?? first;
  const above = [first - 2, first - 1].filter((row) => row >= 0 && namesColumns(view, row, axis));
  const between = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const below: number[] = [];
  for (let row = last + 1; row < Math.min(last + 3, next) && namesColumns(view, row, axis); row += 1)
    below.push(row);
  return [...above, ...between, ...below];
}

/** Only known headers, and a start, an end or a person among them. */
function namesColumns(view: View, row: number, { columns }: DatedAxis): boolean {
  if (((traitsOfRows(view)[row] ?? 0) & Trait.header) === 0) return false;
  const kindsOf = view.once(kindsAt);
  let [filled, known, telling] = [0, 0, false];
  for (const column of view.columns) {
    if (view.isEmpty(row, column)) continue;
    filled += 1;
    const kinds = kindsOf(row, column);
    if (kinds.length > 0) known += 1;
    telling ||= kinds.some((kind) => kind === 'start' || kind === 'end' || kind === 'person');
  }
  return telling && known * 10 >= filled * 8 && columns.length > 0;
}

function kindsAt(view: View, row: number, column: number): readonly ColumnKind[] {
  return kindsOfHeader(view.words(row, column));
}

function segments(
  view: View,
  axis: DatedAxis,
  headerRows: readonly number[],
  rows: readonly number[],
  mapped: Mapped,
): Segment[] {
  const firstDay = axis.columns[0] ?? 0;
  const named = personHeaders(view, headerRows, rows).filter((column) => !isWithinDay(axis, column));
  const given = [...mapped.columns].flatMap(([column, holds]) => (holds === 'person' ? [column] : []));
  const found = named.length > 0 ? named : (bestNames(view, axis, rows, firstDay) ?? []);
  const people = given.length > 0 ? given : found;
  const left = people.filter((column) => column < firstDay);
  const starts =
    left.length > 0 ? [left[0] ?? 0, ...people.filter((column) => column > firstDay)] : people.slice(0, 1);
  return starts.flatMap((person, at) => {
    const from = at === 0 ? 0 : person;
    const to = starts[at + 1] ?? view.grid.columns;
    const inside = axis.columns.flatMap((column, index) => (column >= from && column < to ? [index] : []));
    return inside.length === 0 ? [] : [{ axis: part(axis, inside), person, from, to }];
  });
}

/** A "Name" header right in a day's sub-columns would belong to that day. */
function isWithinDay({ columns }: DatedAxis, column: number): boolean {
  return columns.includes(column);
}

function part(axis: DatedAxis, inside: readonly number[]): DatedAxis {
  const kept = new Set(inside);
  return {
    ...axis,
    columns: inside.map((at) => axis.columns[at] ?? 0),
    items: inside.map((at) => axis.items[at]),
    days: inside.map((at) => axis.days[at]),
    contradictions: axis.contradictions.flatMap((at) => (kept.has(at) ? [inside.indexOf(at)] : [])),
  };
}

/** Columns headed by a word for people; of those a merged header covers, the one that holds the names. */
function personHeaders(view: View, headerRows: readonly number[], rows: readonly number[]): number[] {
  return view.columns.flatMap((column) => {
    const row = headerRows.find(
      (r) => view.kind(r, column) === CellKind.text && kindsOfHeader(view.words(r, column))[0] === 'person',
    );
    if (row === undefined) return [];
    const covered = view.columns.filter((c) => c >= column && c < column + view.width(row, column));
    const names = (c: number) => rows.filter((r) => isName(view.words(r, c))).length;
    return [covered.sort((a, b) => names(b) - names(a))[0] ?? column];
  });
}

/** Without a header: the column left of the days with most different texts that could be names. */
function bestNames(
  view: View,
  axis: DatedAxis,
  rows: readonly number[],
  firstDay: number,
): number[] | undefined {
  let best: { readonly column: number; readonly names: number } | undefined;
  for (const column of view.columns) {
    if (column >= firstDay) break;
    const names = new Set(rows.map((row) => view.words(row, column)).filter(isName));
    const initials = [...names].filter((name) => name.length === 1).length * 2 > names.size;
    if (isListOfNames(view, rows, names.size) && !initials && (!best || names.size >= best.names))
      best = { column, names: names.size };
  }
  return best && axis.columns.length > 0 ? [best.column] : undefined;
}

/** Two names or more; a single one only where nothing stands in other rows. */
function isListOfNames(view: View, rows: readonly number[], names: number): boolean {
  return names >= 2 || (names === 1 && rows.filter((row) => view.filled(row).length > 0).length === 1);
}

function block(
  view: View,
  { axis, person, from, to }: Segment,
  headerRows: readonly number[],
  rows: readonly number[],
): Block {
  const days = dayColumns(view, axis, headerRows, from, to);
  const ofDays = new Set(days.flatMap(({ columns }) => columns));
  const details: Record<string, number> = {};
  const other: number[] = [];
  for (const column of view.columns) {
    if (column < from || column >= to || column === person || ofDays.has(column)) continue;
    const kind = kindOfColumn(view, headerRows, column);
    if (kind !== undefined && isDetail(kind) && details[kind] === undefined) details[kind] = column;
    else other.push(column);
  }
  return { axis, person, headerRows, rows, days, details, other };
}

function kindOfColumn(view: View, headerRows: readonly number[], column: number): ColumnKind | undefined {
  const kinds = headerRows.flatMap((row) =>
    view.kind(row, column) === CellKind.text ? kindsOfHeader(view.words(row, column)) : [],
  );
  return kinds.find(isDetail) ?? kinds[0];
}

/** Each day reaches to the next where its columns have headers of their own, else it is one column wide. */
function dayColumns(
  view: View,
  axis: DatedAxis,
  headerRows: readonly number[],
  from: number,
  to: number,
): DayColumns[] {
  const starts = joinRepeated(axis);
  const widths = starts.map(({ at }, index) => (starts[index + 1]?.at ?? Infinity) - at);
  const usual = Math.min(...widths.slice(0, -1), to - from);
  return starts.map(({ at, day, columns: own }, index) => {
    const next = Math.min(starts[index + 1]?.at ?? to, to);
    const width = Math.min(widths[index] ?? usual, Math.max(usual, own), to - at);
    const end = Math.max(at + (Number.isFinite(width) ? width : 1), clocksEnd(view, headerRows, at, next));
    return oneDay(view, headerRows, at, day, columnsFrom(view, at, end));
  });
}

/** Those before `end`. A year has hundreds of days, so that not every column is looked at for each. */
function columnsFrom({ columns }: View, from: number, end: number): number[] {
  let [low, high] = [0, columns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle]! < from) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < columns.length && columns[at]! < end; at += 1) found.push(columns[at]!);
  return found;
}

/** Behind the last start or end before the next day: a blank column may stand between them. */
function clocksEnd(view: View, headerRows: readonly number[], at: number, next: number): number {
  const clocks = columnsFrom(view, at + 1, next).filter((column) => {
    const kind = timeKind(view, headerRows, column);
    return kind === 'start' || kind === 'end';
  });
  return (clocks.at(-1) ?? at) + 1;
}

/** The same date over each of its columns is one day. */
function joinRepeated({ columns, days }: DatedAxis): { at: number; day: Day | undefined; columns: number }[] {
  const joined: { at: number; day: Day | undefined; columns: number }[] = [];
  columns.forEach((at, index) => {
    const last = joined[joined.length - 1];
    if (last?.day !== undefined && last.day === days[index]) last.columns = at - last.at + 1;
    else joined.push({ at, day: days[index], columns: 1 });
  });
  return joined;
}

function oneDay(
  view: View,
  headerRows: readonly number[],
  at: number,
  day: Day | undefined,
  columns: readonly number[],
): DayColumns {
  const kinds = new Map(columns.map((column) => [column, timeKind(view, headerRows, column)] as const));
  const of = (kind: ColumnKind) => columns.filter((column) => kinds.get(column) === kind);
  const pairs = of('start').flatMap((start, index) => {
    const end = of('end')[index];
    const length = of('length')[index];
    return end === undefined ? [] : [{ start, end, ...(length === undefined ? {} : { length }) }];
  });
  if (pairs.length > 0) {
    const used = new Set(pairs.flatMap(({ start, end, length }) => [start, end, length]));
    return {
      day,
      at,
      columns,
      pairs,
      times: of('time'),
      breaks: of('break'),
      other: columns.filter((c) => !used.has(c) && !['time', 'break'].includes(kinds.get(c) ?? '')),
    };
  }
  const named = columns.filter((c) => c !== at && ['time', 'break'].includes(kinds.get(c) ?? ''));
  return {
    day,
    at,
    columns: [at, ...named],
    pairs,
    times: [at],
    breaks: of('break').filter((c) => c !== at),
    other: [],
  };
}

function timeKind(view: View, headerRows: readonly number[], column: number): ColumnKind | undefined {
  const wanted: readonly ColumnKind[] = [
    'start',
    'end',
    'time',
    'length',
    'break',
    'other',
    'note',
    'role',
    'zone',
    'place',
    'kind',
  ];
  const kinds = headerRows.flatMap((row) =>
    view.kind(row, column) === CellKind.text ? kindsOfHeader(view.words(row, column)) : [],
  );
  return kinds.find((kind) => wanted.includes(kind));
}
