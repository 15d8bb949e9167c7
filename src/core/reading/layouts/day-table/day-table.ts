import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import type { ClockOrder } from '../shared/clock-order';
import { type DayColumn, findDayColumns, weekdaysIn } from '../shared/day-column';
import type { Facing } from '../shared/facing';
import { kindsOfHeader } from '../shared/headers';
import { isMapped, mappedFacing } from '../shared/mapped-facing';
import { Roll } from '../shared/roll';
import type { View } from '../shared/view';
import { keyOfNames } from './key-of-names';
import { withRowTimes } from './row-times';
import { holdsNames, type Slot, slotsOf } from './slots';

/** Days down (or across, turned), functions or hours across, names in the cells. */
export interface DayTable {
  readonly facing: Facing;
  readonly segments: readonly Segment[];
  readonly roll: Roll;
  readonly seen: Seen;
}

/** One column of days with what stands beside it. */
export interface Segment {
  readonly days: DayColumn;
  /** Rows of headings, from above, each with what its columns stand for. */
  readonly headings: readonly Heading[];
  /** The rows of days, and which heading holds for each. */
  readonly rows: readonly { readonly row: number; readonly slots: ReadonlyMap<number, Slot> }[];
}

export interface Heading {
  readonly row: number;
  readonly above?: number;
  readonly slots: ReadonlyMap<number, Slot>;
  readonly order?: ClockOrder;
}

export interface Seen {
  /** Cells beside the days, and those of them that hold names. */
  readonly filled: number;
  readonly named: number;
  /** Headings over names: those with times of their own, and those that name a function. */
  readonly times: number;
  readonly functions: number;
  /** Cells of names that have neither a heading nor times of their own. */
  readonly untimed: number;
}

/** Looks for the table in a sheet seen one way; undefined when it is none. */
export function findDayTable(facing: Facing, context: ReadingContext): DayTable | undefined {
  const columns = findDayColumns(facing, context).sort((a, b) => a.column - b.column);
  const segments = columns.flatMap((days, at) => segmentOf(facing, days, columns[at + 1], context) ?? []);
  if (segments.length === 0) return undefined;
  const roll = new Roll(textsIn(facing, segments), context);
  const seen = look(facing, segments, roll);
  return isRoll(facing, segments, roll, seen, context) ? { facing, segments, roll, seen } : undefined;
}

function segmentOf(
  facing: Facing,
  days: DayColumn,
  next: DayColumn | undefined,
  context: ReadingContext,
): Segment | undefined {
  const { view } = facing;
  const from = Math.max(days.column, days.beside ?? 0);
  const to = next ? Math.min(next.column, next.beside ?? next.column) : view.grid.columns;
  const beside = view.columns.filter((column) => column > from && column < to);
  const key = keyOfNames(view, beside);
  const columns = beside.filter((column) => !key.has(column));
  const headings = headingsOf(facing, days, columns, context);
  if (headings.length === 0) return undefined;
  const rows = [...days.days.keys()].flatMap((row) => {
    const heading = headings.filter((one) => one.row < row).at(-1);
    return heading ? [{ row, slots: heading.slots }] : [];
  });
  return rows.length === 0 ? undefined : { days, headings, rows: withRowTimes(view, rows) };
}

/** The row above the first day, and further down rows without a day that begin another part of the table. */
function headingsOf(
  facing: Facing,
  days: DayColumn,
  columns: readonly number[],
  context: ReadingContext,
): Heading[] {
  const { view } = facing;
  const first = days.written[0] ?? 0;
  const last = days.written.at(-1) ?? 0;
  const filled = (row: number) => columns.filter((column) => !view.isEmpty(row, column));
  const { headers, notes } = mappedFacing(facing, context);
  const heading = headers ?? [...view.rows].reverse().find((row) => row < first && filled(row).length > 0);
  if (heading === undefined) return [unnamed(first, columns)];
  const later = view.rows.filter(
    (row) => row > first && row < last && !days.days.has(row) && filled(row).length >= 2,
  );
  return [heading, ...later].map((row) => {
    const above = row === heading ? upperRow(facing, row, filled(row)) : undefined;
    const labelled = columns.filter((column) => hasLabel(view, [row, above ?? row], column));
    const { slots: own, order } = slotsOf(view, row, above, labelled, context);
    for (const [column, { label }] of own) if (notes.has(column)) own.set(column, { what: 'aside', label });
    const slots = withUnlabelled(columns, own);
    return { row, ...(above === undefined ? {} : { above }), slots, ...(order && { order }) };
  });
}

/** In either of two rows of headings: "Ledig" beside functions with times is no second "Lukker 18-21". */
function hasLabel(view: View, rows: readonly number[], column: number): boolean {
  return rows.some((row) => view.words(...view.source(row, column)) !== '');
}

/** Nothing stands over the names: "Anna 8-16" under each day. */
function unnamed(first: number, columns: readonly number[]): Heading {
  const slot: Slot = { what: 'own', label: '' };
  return { row: first - 1, slots: new Map(columns.map((column) => [column, slot])) };
}

/** A row over the headings belongs to them when it is as full as they are; a title is not. */
function upperRow({ view }: Facing, row: number, columns: readonly number[]): number | undefined {
  const above = row - 1;
  if (!view.rows.includes(above)) return undefined;
  const covered = columns.filter((column) => view.words(...view.source(above, column)) !== '');
  return covered.length >= 2 && covered.length * 2 >= columns.length ? above : undefined;
}

/** A column without a heading goes on with the one before it: a function with room for two. */
function withUnlabelled(columns: readonly number[], own: ReadonlyMap<number, Slot>): Map<number, Slot> {
  let before: Slot | undefined;
  const all = new Map<number, Slot>();
  for (const column of columns) {
    before = own.get(column) ?? before;
    if (before) all.set(column, before);
  }
  return all;
}

function textsIn({ view }: Facing, segments: readonly Segment[]): string[] {
  return segments.flatMap(({ rows }) =>
    rows.flatMap(({ row, slots }) =>
      [...slots].flatMap(([column, slot]) =>
        holdsNames(slot) && view.kind(row, column) === CellKind.text ? [String(view.value(row, column))] : [],
      ),
    ),
  );
}

function look({ view }: Facing, segments: readonly Segment[], roll: Roll): Seen {
  let [filled, named, untimed] = [0, 0, 0];
  const used = new Set<Slot>();
  for (const { rows } of segments) {
    for (const { row, slots } of rows) {
      for (const [column, slot] of slots) {
        if (!holdsNames(slot) || view.isEmpty(row, column)) continue;
        filled += 1;
        const read = roll.at(String(view.value(row, column)));
        const { what } = read;
        if (slot.what === 'own' && read.what === 'people' && !read.people.some(({ span }) => span))
          untimed += 1;
        if (what === 'nothing' || what === 'vacant') filled -= what === 'nothing' ? 1 : 0;
        if (view.kind(row, column) !== CellKind.text || what !== 'people') continue;
        named += 1;
        used.add(slot);
      }
    }
  }
  const times = [...used].filter((slot) => slot.what === 'times' && slot.written).length;
  const functions = [...used].filter(
    (slot) => slot.what === 'ask' || (slot.what === 'times' && !slot.written),
  );
  return { filled, named, times, functions: functions.length, untimed };
}

/**
 * Names fill it, each day has different ones and they come again on other days; the headings are no names. Codes in a
 * table of people would be the same for many on a day.
 */
function isRoll(
  facing: Facing,
  segments: readonly Segment[],
  roll: Roll,
  seen: Seen,
  context: ReadingContext,
): boolean {
  if (isMapped(mappedFacing(facing, context))) return seen.named > 0 && seen.named * 2 >= seen.filled;
  if (seen.named < 3 || seen.named * 4 < seen.filled * 3 || roll.size < 2) return false;
  if (segments.some(({ headings }) => headings.some((heading) => namesPeople(facing, heading, context))))
    return false;
  if (seen.untimed * 5 > seen.named) return false;
  const { unlike, days, again, short } = spread(facing, segments, roll);
  return days >= 2 && unlike >= 0.7 && again && short <= 0.5;
}

/** A list or a table of people: a heading says so, or the headings themselves are on the staff list. */
function namesPeople({ view }: Facing, { row, slots }: Heading, { names }: ReadingContext): boolean {
  const labels = [...slots.keys()].map((column) => view.words(row, column)).filter(Boolean);
  const kinds = labels.map((label) => kindsOfHeader(label)[0]);
  if (kinds.some((kind) => kind === 'person' || kind === 'surname' || kind === 'start' || kind === 'end'))
    return true;
  // Days the other way too: a calendar, or a table of people beside a list of dates.
  for (const line of [row, row - 1]) {
    const weekdays = [...slots.keys()].filter((column) => weekdaysIn(view.words(line, column)) !== undefined);
    if (weekdays.length >= 3) return true;
  }
  const people = labels.filter((label) => (names?.has(label) ?? false) || isFullName(label));
  return people.length * 2 > labels.length && people.length > 1;
}

/** "Anna Lind", but not "Kiosk Nord". */
function isFullName(label: string): boolean {
  const [first = ''] = label.split(' ');
  return /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(label) && kindsOfHeader(first).length === 0;
}

/** How different the names of one day are, whether they come again on others, and how many are a letter only. */
function spread({ view }: Facing, segments: readonly Segment[], roll: Roll) {
  const byDay = new Map<number, string[]>();
  for (const { rows, days } of segments) {
    for (const { row, slots } of rows) {
      const names = byDay.get(days.days.get(row) ?? 0) ?? [];
      for (const [column, slot] of slots) {
        if (!holdsNames(slot) || view.kind(row, column) !== CellKind.text) continue;
        const read = roll.at(String(view.value(row, column)));
        if (read.what !== 'people') continue;
        // The same name in the next hour is the same person staying on.
        const here = read.people.map(({ name }) => name);
        names.push(...here.filter((name) => slot.what !== 'times' || !names.includes(name)));
      }
      byDay.set(days.days.get(row) ?? 0, names);
    }
  }
  const filled = [...byDay.values()].filter(({ length }) => length > 0);
  const all = filled.flat();
  const unlike = filled.reduce((sum, names) => sum + new Set(names).size / names.length, 0) / filled.length;
  const single = all.filter((name) => name.length === 1).length;
  return { unlike, days: filled.length, again: new Set(all).size < all.length, short: single / all.length };
}
