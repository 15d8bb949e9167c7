import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { readYesNo } from '../../text/yes-no';
import { folded, tidy, wordKey } from '../../text/fold';
import { words } from '../../words';
import { type DayColumn, findDayColumns } from '../shared/day-column';
import type { Facing } from '../shared/facing';
import { isName, kindOfRow } from '../shared/headers';
import { isListed } from '../shared/listed';
import { mappedFacing } from '../shared/mapped-facing';
import { Roll } from '../shared/roll';
import type { View } from '../shared/view';
import { findHours, type Hours } from './hours';
import { type RowOfNumbers, rowsOfNumbers } from './sums';
import { type DatedTables, daysOfTables } from './table-days';
import { type Tasks, tasksIn } from './tasks';

/** Hours across (or down, turned), a row for each person with marks, or for each place with names. */
export interface MarkPlan {
  readonly facing: Facing;
  readonly context: ReadingContext;
  readonly tables: readonly MarkTable[];
  readonly dated: DatedTables;
  /** What letters in the cells mean. */
  readonly tasks: Tasks;
  /** Names stand in the cells; else marks, which names there are is told by the rows. */
  readonly roll?: Roll;
  readonly seen: { readonly filled: number; readonly read: number; readonly people: number };
}

export interface MarkTable {
  readonly hours: Hours;
  readonly rows: readonly number[];
  /** Where the rows say whose they are. */
  readonly label: number;
  /** Rows that are nobody's. */
  readonly numbers: ReadonlyMap<number, RowOfNumbers>;
  /** Where they say of which day they are. */
  readonly days?: DayColumn;
}

export type MarkCell = 'present' | 'pause' | 'absent' | 'nothing' | 'unknown';

export function findMarks(facing: Facing, context: ReadingContext): MarkPlan | undefined {
  const { view } = facing;
  const { headers, person } = mappedFacing(facing, context);
  const axes = findHours(view, context).filter(({ row }) => headers === undefined || row === headers);
  if (axes.length === 0) return undefined;
  const dayColumns = findDayColumns(facing, context);
  const tasks = tasksIn(view);
  const isLegend = new Set(tasks.cells.map(([row]) => row));
  const tables = axes.flatMap(
    (hours, at) => tableOf(facing, hours, axes[at + 1]?.row, dayColumns, person, isLegend) ?? [],
  );
  if (tables.length === 0) return undefined;
  const cells = tables.flatMap((table) => cellsOf(view, table));
  const dated = daysOfTables(facing, tables, context);
  const marked = cells.filter(([row, column]) => markAt(facing, tasks, row, column) !== 'unknown').length;
  const people = new Set(
    tables.flatMap(({ rows, label }) => rows.map((row) => view.words(row, label)).filter(isName)),
  );
  const plan = { facing, context, tables, dated, tasks };
  if (marked >= 3 && marked * 10 >= cells.length * 7 && people.size >= 1)
    return { ...plan, seen: { filled: cells.length, read: marked, people: people.size } };
  const texts = cells.flatMap(([row, column]) =>
    view.kind(row, column) === CellKind.text ? [String(view.value(row, column))] : [],
  );
  const roll = new Roll(texts, context);
  const named = texts.filter((text) => roll.at(text).what === 'people').length;
  if (named < 3 || named * 10 < cells.length * 7 || roll.size < 2) return undefined;
  const seen = { filled: cells.length, read: named, people: roll.size };
  return areLetters(texts) ? { ...plan, seen } : { ...plan, roll, seen };
}

/** What stands under the hours of a table, without rows of sums. */
function cellsOf(view: View, { hours, rows, numbers }: MarkTable): (readonly [number, number])[] {
  return rows
    .filter((row) => !numbers.has(row))
    .flatMap((row) =>
      hours.columns.filter((column) => !view.isEmpty(row, column)).map((column) => [row, column] as const),
    );
}

/** Mostly one letter: tasks that nobody explains, of the people before them. Nobody is called T. */
function areLetters(texts: readonly string[]): boolean {
  return texts.filter((text) => text.trim().length === 1).length * 2 > texts.length;
}

function tableOf(
  { view }: Facing,
  hours: Hours,
  next: number | undefined,
  dayColumns: readonly DayColumn[],
  person: number | undefined,
  isLegend: ReadonlySet<number>,
): MarkTable | undefined {
  const first = hours.columns[0] ?? 0;
  const body = bodyOf(view, hours, next).filter((row) => row !== hours.minutes && !isLegend.has(row));
  const days = dayColumns.find(
    ({ column, written }) => column < first && written.some((row) => body.includes(row)),
  );
  const left = view.columns.filter((column) =>
    person === undefined
      ? column < first && column !== days?.column && column !== days?.beside
      : column === person,
  );
  const counts = left.map((column) => ({
    column,
    names: body.filter((row) => isName(view.words(...view.source(row, column)))).length,
  }));
  const [best] = counts.sort((a, b) => b.names - a.names || b.column - a.column);
  if (!best || best.names === 0) return undefined;
  const rows = body.filter(
    (row) => hours.columns.some((column) => !view.isEmpty(row, column)) || !view.isEmpty(row, best.column),
  );
  const numbers = rowsOfNumbers(view, rows, hours.columns);
  return { hours, rows, numbers, label: best.column, ...(days && { days }) };
}

/** The rows below the hours. Behind the last one with marks stands the title of the next table, if there is one. */
function bodyOf(view: Facing['view'], { row: top, columns }: Hours, next?: number): number[] {
  const below = view.rows.filter((row) => row > top && row < (next ?? view.grid.rows));
  if (next === undefined) return below;
  const marked = below.filter((row) => columns.some((column) => !view.isEmpty(row, column)));
  return below.filter((row) => row <= (marked.at(-1) ?? top));
}

/** "x", "1", true, a black box: there; "P": on a break; "F": away. Counts of heads and unknown codes are none of them. */
export function markAt({ view }: Facing, { meanings }: Tasks, row: number, column: number): MarkCell {
  const value = view.value(row, column);
  const text = tidy(String(value ?? ''));
  if (text === '' || /^[-._~]+$/.test(text) || value === 0 || value === false) return 'nothing';
  if (view.kind(row, column) === CellKind.error) return 'unknown';
  const task = meanings.get(folded(text));
  if (task) return task.what;
  if (readYesNo(value) === true || isPlainMark(text)) return 'present';
  const key = wordKey(text);
  if (words.pause.has(key)) return 'pause';
  return words.absence.has(key) ? 'absent' : 'unknown';
}

/** There, without saying what for. */
export function isPlainMark(text: string): boolean {
  return /^(?:x+|\*|[■█▪●•◼⬛▬▓]+)$/iu.test(tidy(text));
}

/** A row of sums or remarks is nobody's. */
export function isSomebody(label: string, context: ReadingContext): boolean {
  return isListed(label, context) || (isName(label) && kindOfRow(label) === undefined);
}
