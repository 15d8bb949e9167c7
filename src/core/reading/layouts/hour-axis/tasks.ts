import { folded, tidy, wordKey } from '../../text/fold';
import { kindOfLabel } from '../../text/label';
import { words } from '../../words';
import type { View } from '../shared/view';

/** What somebody does in an hour by a letter that the sheet explains: a task, a break, being away. */
export interface Task {
  readonly what: 'present' | 'pause' | 'absent';
  readonly label: string;
}

/** What letters mean, by folded letter, and the cells that say so. */
export interface Tasks {
  readonly meanings: ReadonlyMap<string, Task>;
  readonly cells: readonly (readonly [row: number, column: number])[];
}

/** "T = Till, B = Break" in a cell, or a row of nothing but T, Till, B, Break. */
export function tasksIn(view: View): Tasks {
  const meanings = new Map<string, Task>();
  const cells: [number, number][] = [];
  const explains = view.once(explainedAt);
  for (const row of view.rows) {
    for (const [column, pairs] of [...inCells(view, row, explains), ...inTwoCells(view, row)]) {
      cells.push([row, column]);
      for (const [code, label] of pairs) if (!meanings.has(code)) meanings.set(code, taskOf(label));
    }
  }
  return { meanings, cells };
}

type Explained = readonly (readonly [code: string, label: string])[];

function inCells(view: View, row: number, explains: (row: number, column: number) => Explained) {
  return view.columns.flatMap((column): [number, Explained][] => {
    const pairs = view.isEmpty(row, column) ? [] : explains(row, column);
    return pairs.length === 0 ? [] : [[column, pairs]];
  });
}

function explainedAt(view: View, row: number, column: number): Explained {
  return view
    .words(row, column)
    .split(/[,;]|\s{2,}/)
    .flatMap((piece): [string, string][] => {
      const [, code, label] = /^(\p{L}{1,3})\s?[=:]\s?(\p{L}[^=:]*)$/u.exec(tidy(piece)) ?? [];
      return code === undefined || label === undefined ? [] : [[folded(code), label.trim()]];
    });
}

function inTwoCells(view: View, row: number): [number, Explained][] {
  const filled = view.countFilled(row, 13) > 12 ? [] : view.filled(row);
  const pairs = filled.flatMap((column, at) =>
    at % 2 === 0 ? [[column, filled[at + 1] ?? -1] as const] : [],
  );
  const fits = pairs.every(([code, label]) => label === code + 1 && isPair(view, row, code));
  return fits ? pairs.flatMap(([code, label]) => inPair(view, row, code, label)) : [];
}

function inPair(view: View, row: number, code: number, label: number): [number, Explained][] {
  const pair: Explained = [[folded(view.words(row, code)), view.words(row, label)]];
  return [
    [code, pair],
    [label, pair],
  ];
}

/** Up to two letters, and a word of three or more. */
function isPair(view: View, row: number, code: number): boolean {
  const label = view.words(row, code + 1);
  return /^\p{L}{1,2}$/u.test(view.words(row, code)) && /^\p{L}[\p{L} /-]{2,}$/u.test(label);
}

function taskOf(label: string): Task {
  const keys = [label, ...label.split(/[^\p{L}\p{M}]+/u)].map(wordKey);
  if (keys.some((key) => key.length > 1 && words.pause.has(key))) return { what: 'pause', label };
  return { what: kindOfLabel(label).kind === 'absence' ? 'absent' : 'present', label };
}
