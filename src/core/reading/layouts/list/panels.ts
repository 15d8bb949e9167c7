import { CellKind } from '../../grid';
import type { ColumnKind } from '../../words/vocabulary';
import { kindsOfHeader } from '../shared/headers';
import { Trait, traitsOfRows } from '../shared/traits';
import { View } from '../shared/view';

/**
 * Lists that stand side by side, each as a sheet of its own: the first row whose headers name people and times more
 * than once says where each begins. Columns of days before the first name are those of all that have none. Empty where
 * there is one list.
 */
export function panelsOf(view: View): View[] {
  const traits = traitsOfRows(view);
  for (const row of view.rows.filter((one) => ((traits[one] ?? 0) & Trait.header) !== 0)) {
    if (!namesTwoColumns(view, row)) continue;
    const panels = panelsIn(headersIn(view, row));
    if (panels.length > 1) return withSharedDays(panels).map((panel) => within(view, panel));
  }
  return [];
}

/** Of hundreds of thousands of rows few say "Name" twice. */
function namesTwoColumns(view: View, row: number): boolean {
  const isPerson = view.once(isPersonAt);
  let count = 0;
  for (const column of view.columns) if (isPerson(row, column)) count += 1;
  return count > 1;
}

function isPersonAt(view: View, row: number, column: number): boolean {
  return view.kind(row, column) === CellKind.text && kindsOfHeader(view.words(row, column))[0] === 'person';
}

/** Names with their times, and further right names with times of their own: two lists, not one person's two shifts. */
export function areSideBySide(kinds: ReadonlyMap<number, readonly ColumnKind[]>): boolean {
  return panelsIn([...kinds].map(([column, found]) => ({ column, kind: found[0] }))).length > 1;
}

interface Header {
  readonly column: number;
  readonly kind: ColumnKind | undefined;
}

type Panel = readonly Header[];

function headersIn(view: View, row: number): Header[] {
  return view.columns.flatMap((column) => {
    if (view.kind(row, column) !== CellKind.text) return [];
    return [{ column, kind: kindsOfHeader(view.words(row, column))[0] }];
  });
}

/** A list ends where what it has begins again; what has no names and times of its own is part of the one before. */
function panelsIn(headers: readonly Header[]): Panel[] {
  const panels: Header[][] = [];
  for (const header of headers) {
    const open = panels.at(-1);
    if (open && !beginsAgain(open, header, headers)) open.push(header);
    else panels.push([header]);
  }
  const last = panels.at(-1);
  if (last && panels.length > 1 && !isWhole(last)) {
    panels.pop();
    panels.at(-1)?.push(...last);
  }
  return panels.every(isWhole) ? panels : [];
}

const begins: ReadonlySet<ColumnKind> = new Set(['person', 'date', 'weekday', 'week', 'place', 'role']);

function beginsAgain(open: Panel, { column, kind }: Header, headers: readonly Header[]): boolean {
  if (kind === undefined || !isWhole(open)) return false;
  if (begins.has(kind))
    return has(open, kind) || (isApart(open, column) && isWhole(apartFrom(headers, column)));
  return isTime(kind) && open.findIndex((one) => one.kind === 'person') > firstTime(open);
}

function isApart(open: Panel, column: number): boolean {
  return column - (open.at(-1)?.column ?? column) > 1;
}

/** The headers from a column on that have no gap between them. */
function apartFrom(headers: readonly Header[], from: number): Header[] {
  const right = headers.filter(({ column }) => column >= from);
  const gap = right.findIndex(({ column }, at) => at > 0 && column - right[at - 1]!.column > 1);
  return gap < 0 ? right : right.slice(0, gap);
}

function isWhole(panel: Panel): boolean {
  return has(panel, 'person') && (has(panel, 'time') || (has(panel, 'start') && has(panel, 'end')));
}

function has(panel: Panel, wanted: ColumnKind): boolean {
  return panel.some(({ kind }) => kind === wanted);
}

function isTime(kind: ColumnKind): boolean {
  return kind === 'start' || kind === 'time';
}

function firstTime(panel: Panel): number {
  return panel.findIndex(({ kind }) => kind !== undefined && isTime(kind));
}

interface Columns {
  readonly from: number;
  readonly to: number;
  readonly shared: readonly number[];
}

function withSharedDays(panels: readonly Panel[]): Columns[] {
  const [first = []] = panels;
  const person = first.findIndex(({ kind }) => kind === 'person');
  const days = first.slice(0, person).filter(({ kind }) => isDay(kind));
  return panels.map((panel, at) => ({
    from: at === 0 ? 0 : panel[0]!.column,
    to: panels[at + 1]?.[0]?.column ?? Infinity,
    shared: panel.some(({ kind }) => isDay(kind)) ? [] : days.map(({ column }) => column),
  }));
}

function isDay(kind: ColumnKind | undefined): boolean {
  return kind === 'date' || kind === 'weekday' || kind === 'week';
}

function within(view: View, { from, to, shared }: Columns): View {
  const own = view.columns.filter((column) => column >= from && column < to);
  return new View(view.grid, [...shared, ...own]);
}
