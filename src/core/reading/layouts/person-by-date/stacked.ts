import { CellKind } from '../../grid';
import { readClock } from '../../text/clock';
import { formatOf } from '../../text/format';
import { kindsOfHeader } from '../shared/headers';
import type { View } from '../shared/view';
import type { DatedAxis } from './axis';

/** Rows of one person that say together what others write beside each other: the start, under it the end. */
export interface StackedRows {
  readonly first: number;
  /** Which of the `labels` each row is, the first one among them. */
  readonly parts: ReadonlyMap<number, number>;
}

export interface Stack {
  readonly axes: readonly DatedAxis[];
  /** Headers for start, end and whatever else stands below each other. */
  readonly labels: readonly string[];
  readonly groups: readonly StackedRows[];
  /** Where the words beside them stand. */
  readonly labelColumn?: number;
}

/** Twice is a layout, once a coincidence. */
const fewest = 2;

/** Starts over ends under the days, told by words beside them ("Fra", "Til") or by nothing but clocks over clocks. */
export function findStack(view: View, axes: readonly DatedAxis[]): Stack | undefined {
  const [first] = axes;
  const firstDay = first?.columns[0];
  if (!first || firstDay === undefined) return undefined;
  const rows = view.rows.filter((row) => row > Math.max(...first.rows));
  for (const column of view.columns.filter((c) => c < firstDay)) {
    const stack = labelled(view, rows, column);
    if (stack) return { axes, ...stack, labelColumn: column };
  }
  const groups = bare(view, rows, first);
  return groups.length >= fewest ? { axes, labels: ['Start', 'Slut'], groups } : undefined;
}

type Labelled = Pick<Stack, 'labels' | 'groups'>;

function labelled(view: View, rows: readonly number[], column: number): Labelled | undefined {
  const labels = new Map<string, string>();
  const groups: { first: number; parts: Map<number, number> }[] = [];
  let open = false;
  for (const row of rows) {
    const label = view.words(row, column);
    const [kind] = kindsOfHeader(label);
    if (kind === 'start') groups.push({ first: row, parts: new Map() });
    open = kind !== undefined && stacked.has(kind) && (open || kind === 'start');
    if (!open || kind === undefined) continue;
    if (!labels.has(kind)) labels.set(kind, label);
    const parts = groups.at(-1)?.parts;
    const part = [...labels.keys()].indexOf(kind);
    // A second row of one kind is left where it is.
    if (parts && ![...parts.values()].includes(part)) parts.set(row, part);
  }
  const whole = groups.filter(({ parts }) => parts.size > 1);
  return whole.length >= fewest && labels.has('end') && whole.length * 5 >= groups.length * 4
    ? { labels: [...labels.values()], groups: whole }
    : undefined;
}

const stacked: ReadonlySet<string> = new Set(['start', 'end', 'break', 'length']);

/** Rows of clocks and nothing else, under each of them a row without a name and with clocks on the same days. */
function bare(view: View, rows: readonly number[], { columns }: DatedAxis): StackedRows[] {
  const groups: StackedRows[] = [];
  let clocks = 0;
  rows.forEach((row, at) => {
    const days = columns.filter((column) => isClock(view, row, column));
    if (days.length > 0) clocks += 1;
    const next = rows[at + 1];
    if (
      next === undefined ||
      days.length === 0 ||
      !isNamed(view, row, columns) ||
      isNamed(view, next, columns)
    )
      return;
    const under = columns.filter((column) => isClock(view, next, column));
    if (under.join() === days.join())
      groups.push({
        first: row,
        parts: new Map([
          [row, 0],
          [next, 1],
        ]),
      });
  });
  return groups.length * 2 >= clocks * 0.8 ? groups : [];
}

/** One time that cannot be a count: an Excel time, or a text with its minutes. */
function isClock(view: View, row: number, column: number): boolean {
  const { kind, format } = view.cell(row, column);
  if (kind === CellKind.date) return formatOf(format) === 'time';
  const text = view.words(row, column);
  return kind === CellKind.text && /\d[:.]\d\d/.test(text) && readClock(text) !== undefined;
}

function isNamed(view: View, row: number, [firstDay = 0]: readonly number[]): boolean {
  return view.columns.some((column) => column < firstDay && view.words(row, column) !== '');
}
