import { CellKind } from '../../grid';
import { unglued } from '../../text/glued';
import { readSpans } from '../../text/spans';
import { writtenDate } from '../../text/written-date';
import type { ColumnKind } from '../../words/vocabulary';
import { type DetailColumns, detailKinds, isDetail } from '../shared/details';
import { kindsOfHeader } from '../shared/headers';
import type { Mapped } from '../shared/mapped';
import { realDate } from '../shared/stated';
import type { Pair } from '../shared/time-pair';
import { Trait, traitsOfRows } from '../shared/traits';
import type { View } from '../shared/view';
import { areSideBySide } from './panels';

/** Where a list has what; columns inside the used range. */
export interface ListColumns {
  readonly person?: number;
  readonly surname?: number;
  readonly date?: number;
  readonly weekday?: number;
  /** Start and end in cells of their own; more than one pair for split shifts. */
  readonly pairs: readonly Pair[];
  /** From-tos in one cell. */
  readonly times: readonly number[];
  readonly breaks: readonly number[];
  readonly breakPairs: readonly Pair[];
  /** Numbers of weeks, beside weekdays. */
  readonly week?: number;
  readonly length?: number;
  readonly kind?: number;
  readonly details: DetailColumns;
  /** Columns of known headers that do not matter, and of headers nobody knows. */
  readonly other: readonly number[];
}

export interface Header {
  readonly row: number;
  readonly columns: ListColumns;
  /** How many headers were known. */
  readonly known: number;
}

/** The row that names the columns: times and a person or a date; the one with most known headers, the first of equals. */
export function findHeader(view: View, mapped: Mapped): Header | undefined {
  const rows = mapped.headers === undefined ? view.rows : [mapped.headers];
  let best: Header | undefined;
  const traits = traitsOfRows(view);
  for (const row of rows) {
    // Of hundreds of thousands of rows few hold a word for a column.
    if (mapped.columns.size === 0 && ((traits[row] ?? 0) & Trait.header) === 0) continue;
    const header = headerIn(view, row, mapped);
    if (header && (!best || header.known > best.known)) best = header;
  }
  // No row names a column: the first shift stands right below.
  if (best?.known === 0 && mapped.headers === undefined)
    return headerIn(view, firstFilled(view, mapped) - 1, mapped);
  return best;
}

function firstFilled(view: View, { columns }: Mapped): number {
  const filled = (row: number) => [...columns.keys()].every((column) => !view.isEmpty(row, column));
  return view.rows.find(filled) ?? 0;
}

/** What the manager says about a column outranks its header, and what stands under it. */
function headerIn(view: View, row: number, mapped: Mapped): Header | undefined {
  const taken = new Set<ColumnKind | 'ignore'>(mapped.columns.values());
  const kinds = new Map<number, readonly ColumnKind[]>();
  let known = 0;
  for (const column of view.columns) {
    const given = mapped.columns.get(column);
    if (given !== undefined && given !== 'ignore') kinds.set(column, [given]);
    if (row < 0 || view.kind(row, column) !== CellKind.text) continue;
    const found = kindsOfHeader(view.words(row, column));
    if (!kinds.has(column))
      kinds.set(
        column,
        found.filter((kind) => !taken.has(kind)),
      );
    if (found.length > 0) known += 1;
  }
  const may = (...wanted: ColumnKind[]) =>
    [...kinds.values()].some((found) => found.some((kind) => wanted.includes(kind)));
  if (!((may('start') && may('end')) || may('time', 'kind')) || !may('person', 'date', 'weekday'))
    return undefined;
  if (mapped.columns.size === 0 && areSideBySide(kinds)) return undefined;
  return { row, columns: withCodes(view, row, assign(view, row, kinds, mapped)), known };
}

/** Without any column of times, the one for the kind of shift holds codes ("D", "N") that stand for times. */
function withCodes(view: View, header: number, columns: ListColumns): ListColumns {
  const { kind, person, pairs, times, ...others } = columns;
  if (kind === undefined || person === undefined || pairs.length + times.length > 0) return columns;
  const texts = view.rows.flatMap((row) =>
    row > header && !view.isEmpty(row, kind) ? view.words(row, kind) : [],
  );
  const codes = new Set(texts);
  const few =
    codes.size <= 12 && codes.size * 2 <= texts.length && [...codes].every((code) => code.length <= 4);
  return few ? { ...others, person, pairs, times: [kind] } : columns;
}

/** Settles headers that may mean two things by what stands under them. */
function assign(
  view: View,
  header: number,
  kinds: ReadonlyMap<number, readonly ColumnKind[]>,
  mapped: Mapped,
): ListColumns {
  const taken = new Map<ColumnKind, number[]>();
  for (const [column, options] of kinds) {
    const kind = mapped.columns.has(column)
      ? (options[0] ?? 'other')
      : settled(view, header, column, options, taken);
    taken.set(kind, [...(taken.get(kind) ?? []), column]);
  }
  const all = (kind: ColumnKind) => taken.get(kind) ?? [];
  const first = (kind: ColumnKind) => all(kind)[0];
  const pairs = pairUp(all('start'), all('end'));
  const extra = (
    ['person', 'surname', 'date', 'weekday', 'week', 'length', 'kind', ...detailKinds] as const
  ).flatMap((kind) => all(kind).slice(1));
  return {
    ...defined({
      person: first('person'),
      surname: first('surname'),
      date: first('date'),
      weekday: first('weekday'),
      week: first('week'),
      length: first('length'),
      kind: first('kind'),
    }),
    pairs,
    times: all('time'),
    breaks: all('break'),
    breakPairs: pairUp(all('breakStart'), all('breakEnd')),
    details: Object.fromEntries(
      detailKinds.flatMap((kind) => (first(kind) === undefined ? [] : [[kind, first(kind)]])),
    ),
    other: [...all('other'), ...all('response'), ...extra, ...unpaired(all('start'), all('end'), pairs)],
  };
}

function settled(
  view: View,
  header: number,
  column: number,
  options: readonly ColumnKind[],
  taken: ReadonlyMap<ColumnKind, readonly number[]>,
): ColumnKind {
  const content = contentOf(view, header, column);
  // Whatever its header says: from-tos that no pair of columns holds are the times ("Shift", "Vagt", "Schicht").
  if (content === 'spans' && !options.some((kind) => kind === 'break' || kind === 'note')) return 'time';
  if (
    content === 'dates' &&
    !taken.has('date') &&
    !options.some((kind) => kind === 'birthDate' || kind === 'start' || kind === 'end')
  ) {
    return options.length === 0 || options.includes('date') || options.includes('weekday')
      ? 'date'
      : (options[0] ?? 'other');
  }
  const [first = 'other', second] = options.filter((kind) => kind !== 'time');
  if (options.includes('time')) return second ?? (first === 'other' ? 'kind' : first);
  return taken.has(first) && second && !isDetail(first) ? second : first;
}

/** What most cells under a header hold. */
function contentOf(view: View, header: number, column: number): 'spans' | 'dates' | 'else' {
  const counts = { spans: 0, dates: 0, else: 0 };
  let seen = 0;
  for (const row of view.rows) {
    if (row <= header || view.isEmpty(row, column)) continue;
    counts[contentAt(view, row, column)] += 1;
    if ((seen += 1) >= 60) break;
  }
  if (counts.spans * 2 > seen) return 'spans';
  return counts.dates * 2 > seen ? 'dates' : 'else';
}

function contentAt(view: View, row: number, column: number): 'spans' | 'dates' | 'else' {
  if (realDate(view, row, column) !== undefined) return 'dates';
  const words = view.words(row, column);
  if (writtenDate(words)) return 'dates';
  return readSpans(words) || unglued(words).codes.length > 0 ? 'spans' : 'else';
}

/** Each start with the next end to its right. */
function pairUp(starts: readonly number[], ends: readonly number[]): Pair[] {
  const free = new Set(ends);
  return starts.flatMap((start) => {
    const end = [...free].find((column) => column > start) ?? [...free][0];
    if (end === undefined) return [];
    free.delete(end);
    return [{ start, end }];
  });
}

function unpaired(starts: readonly number[], ends: readonly number[], pairs: readonly Pair[]): number[] {
  const paired = new Set(pairs.flatMap(({ start, end }) => [start, end]));
  return [...starts, ...ends].filter((column) => !paired.has(column));
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function defined<T extends object>(values: T): Defined<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/** Short, of letters or a plain number: what stands for a person. */
export function isPlainName(text: string): boolean {
  return text.length <= 40 && /^(?:[\p{L}\p{M}][\p{L}\p{M}\d .,'()/-]*|\d{1,6})$/u.test(text);
}
