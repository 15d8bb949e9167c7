import { text as say } from '../../../messages/catalogue';
import type { Grid } from '../../grid';
import { CellKind } from '../../grid';
import { type Meaning, meaningText } from '../../questions/answer-forms';
import type { ReadingContext } from '../../reading';
import { readClockCell } from '../../text/clock-cell';
import { folded, wordKey } from '../../text/fold';
import { kindOfLabel } from '../../text/label';
import { remembered } from '../../text/memo';
import { problemOf } from '../../text/shift-text';
import { endAfter, findSpans } from '../../text/spans';
import { words } from '../../words';
import type { Ledger } from './ledger';
import { View } from './view';

export interface FoundLegend {
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** The cells of each meaning, by folded code. */
  readonly cells: ReadonlyMap<string, readonly (readonly [number, number])[]>;
}

/** How far to the right of a code its meaning may stand. */
const reach = 3;

/**
 * Explanations of codes outside of the table: "D = 07-15" in a cell, or a code with its times or its word in the cells
 * to the right. `used` are the codes of the table; without them everything short counts as a code.
 */
export function findLegend(
  view: View,
  table: Uint8Array,
  used: ReadonlySet<string> | undefined,
  context: ReadingContext,
): FoundLegend {
  const { columns: width, kinds } = view.grid;
  const isTable = (row: number, column: number) => table[row * width + column] === 1;
  const meanings = new Map<string, Meaning>();
  const cells = new Map<string, readonly (readonly [number, number])[]>();
  for (let at = 0; at < kinds.length; at += 1) {
    if (table[at] === 1) {
      // Most of a sheet is its table: what lies between its cells is found at one stroke.
      const beside = table.indexOf(0, at);
      if (beside < 0) break;
      at = beside;
    }
    if (kinds[at] === CellKind.empty) continue;
    const [row, column] = [Math.floor(at / width), at % width];
    if (!view.isShown(row, column)) continue;
    const found = inOneCell(view, row, column) ?? besideCode(view, row, column, isTable, context);
    if (!found || meanings.has(found.code) || (used && !used.has(found.code))) continue;
    meanings.set(found.code, found.meaning);
    cells.set(found.code, found.cells);
  }
  return { meanings, cells };
}

/** The legend of a sheet that is nothing else, as answers: for a workbook that explains its codes on another sheet. */
export function legendOf(grid: Grid, context: ReadingContext): ReadonlyMap<string, string> {
  const { meanings } = findLegend(new View(grid), new Uint8Array(grid.kinds.length), undefined, context);
  return new Map([...meanings].map(([code, meaning]) => [code, meaningText(meaning)]));
}

/** Marks the legend as understood, and says which codes were taken from it. */
export function recogniseLegend(ledger: Ledger, { meanings, cells }: FoundLegend): void {
  for (const where of cells.values())
    for (const [row, column] of where) ledger.recognise(row, column, 'legend');
  const names = [...meanings.keys()].map((code) => code.toUpperCase());
  if (names.length > 0) ledger.notice(say('reading.legendUsed', { codes: { names } }));
}

interface Explained {
  readonly code: string;
  readonly meaning: Meaning;
  readonly cells: readonly (readonly [number, number])[];
}

function inOneCell(view: View, row: number, column: number): Explained | undefined {
  const text = view.words(row, column);
  const [, code = '', said = ''] =
    /^(\S{1,8}?)\s?(?:=|:|→)\s?(.{2,40})$/u.exec(text) ?? /^(\S{1,8}) -? ?(\d.{2,30})$/u.exec(text) ?? [];
  const meaning = isShortCode(code) ? meaningIn(said) : undefined;
  return meaning && { code: folded(code), meaning, cells: [[row, column]] };
}

function besideCode(
  view: View,
  row: number,
  column: number,
  isTable: (row: number, column: number) => boolean,
  context: ReadingContext,
): Explained | undefined {
  const code = view.words(row, column).replace(/[\s=:]+$/, '');
  if (!isShortCode(code)) return undefined;
  const cells: (readonly [number, number])[] = [[row, column]];
  for (let at = column + 1; at <= column + reach && at < view.grid.columns; at += 1) {
    if (isTable(row, at)) return undefined;
    if (view.isEmpty(row, at)) continue;
    cells.push([row, at]);
    const meaning = meaningIn(view.words(row, at)) ?? ofClocks(view, row, at, context);
    if (!meaning) continue;
    if (meaning.what === 'times' && !view.isEmpty(row, at + 1) && at + 1 < view.grid.columns)
      cells.push([row, at + 1]);
    return { code: folded(code), meaning, cells };
  }
  return undefined;
}

/** A time stands for itself, whatever time is beside it. */
function isShortCode(code: string): boolean {
  return (
    /^[\p{L}\p{N}*+#/&.'-]{1,8}$/u.test(code) &&
    /[\p{L}\p{N}]/u.test(code) &&
    findSpans(code).spans.length === 0
  );
}

/** From-tos with or without words, or a word for being away. */
function meaningIn(said: string): Meaning | undefined {
  return knownMeaning(said) ?? undefined;
}

const knownMeaning = remembered((said): Meaning | null => {
  const { spans, broken, rest } = findSpans(said);
  const label = rest.trim();
  const [first, ...others] = spans
    .filter((span) => problemOf(span, 'work') === undefined)
    .map(({ start, end }) => ({ start, end }));
  if (spans.length === 0) {
    const kind = words.absence.has(wordKey(label)) ? 'absence' : kindOfLabel(label).kind;
    return kind === 'absence' || kind === 'on-call' ? { what: kind } : null;
  }
  if (!first || others.length + 1 !== spans.length || broken.length > 0) return null;
  const { kind } = kindOfLabel(label.replace(/^[\s=:,;-]+|[\s=:,;-]+$/g, ''));
  return { what: 'times', kind: kind === 'break' ? 'work' : kind, spans: [first, ...others] };
});

/** Start and end in two cells beside the code, as Excel times: plain numbers there are counts. */
function ofClocks(view: View, row: number, column: number, context: ReadingContext): Meaning | undefined {
  if (column + 1 >= view.grid.columns) return undefined;
  if ([column, column + 1].some((at) => view.kind(row, at) !== CellKind.date)) return undefined;
  const [from, until] = [column, column + 1].map((at) =>
    readClockCell(view.cell(row, at), view.grid.date1904, context),
  );
  if (!from || !until || from.day !== undefined) return undefined;
  const span = { start: from.minute, end: endAfter(from.minute, until.minute) };
  return span.end > span.start && !problemOf(span, 'work')
    ? { what: 'times', kind: 'work', spans: [span] }
    : undefined;
}
