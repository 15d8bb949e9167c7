import { text as say } from '../../../messages/catalogue';
import type { Day, MinuteOfDay, Span } from '../../../time/units';
import { CellKind } from '../../grid';
import type { ReadingContext } from '../../reading';
import { findSpans, type WrittenSpan } from '../../text/spans';
import { askDoubt, type ClockDoubt, dayInOrder, isTwelveHour, likeOtherDays } from '../shared/clock-order';
import { type DayColumn, findDayColumns } from '../shared/day-column';
import { addOnDay } from '../shared/entries';
import type { Facing } from '../shared/facing';
import type { Ledger } from '../shared/ledger';
import { Roll } from '../shared/roll';
import { joinTouching } from '../shared/touching';

/** A from-to with the places under it that hold names. Lines run along the day. */
interface Block {
  readonly row: number;
  readonly line: number;
  readonly written: WrittenSpan;
  readonly span: Span<MinuteOfDay>;
  readonly places: readonly (readonly [row: number, line: number])[];
}

interface BlocksOfDay {
  readonly day: Day;
  readonly blocks: readonly Block[];
  readonly doubt?: ClockDoubt;
}

/** Under each day its own blocks of hours, names under each block. */
export interface BlockPlan {
  readonly facing: Facing;
  readonly columns: readonly DayColumn[];
  readonly days: readonly BlocksOfDay[];
  readonly roll: Roll;
  readonly twelveHour: boolean;
  readonly seen: { readonly blocks: number; readonly filled: number; readonly named: number };
}

export function findBlocks(facing: Facing, context: ReadingContext): BlockPlan | undefined {
  const columns = findDayColumns(facing, context).sort((a, b) => a.column - b.column);
  const found = columns.flatMap((column, at) => daysOf(facing, column, columns[at + 1]?.column));
  const twelveHour = isTwelveHour(found.map(({ blocks }) => blocks.map(({ written }) => written)));
  const days = likeOtherDays(
    found.map(({ day, blocks }) => {
      const written = blocks.map((block) => block.written);
      return { day, blocks, order: dayInOrder(written, twelveHour, context, day) };
    }),
  ).map(({ day, blocks, order: { spans, doubt } }) => ({
    day,
    blocks: blocks.map((block, at) => ({ ...block, span: spans[at] ?? block.span })),
    ...(doubt && { doubt }),
  }));
  const places = days.flatMap(({ blocks }) => blocks.flatMap((block) => block.places));
  const texts = places.map(([row, line]) => String(facing.view.value(row, line)));
  const roll = new Roll(texts, context);
  const read = texts.map((text) => roll.at(text));
  const named = read.filter(({ what }) => what === 'people').length;
  const all = days.flatMap(({ blocks }) => blocks);
  const seen = { blocks: all.length, filled: texts.length, named };
  const people = read.flatMap((one) => (one.what === 'people' ? one.people : []));
  const again = people.length > new Set(people.map(({ name }) => name)).size;
  const fits = again && roll.size >= 2 && named * 4 >= texts.length * 3 && areBlocks(days, all);
  return fits ? { facing, columns, days, roll, twelveHour, seen } : undefined;
}

/** Most have names under them, and most begin where the one before ends, or as on another day: no times in remarks. */
function areBlocks(days: readonly BlocksOfDay[], all: readonly Block[]): boolean {
  const filled = all.filter(({ places }) => places.length > 0);
  const starts = new Map<number, number>();
  for (const { written } of all) starts.set(written.start, (starts.get(written.start) ?? 0) + 1);
  const regular = days.flatMap(({ blocks }) =>
    blocks.filter(({ span, written }, at) => {
      const [before, after] = [blocks[at - 1]?.span, blocks[at + 1]?.span];
      return before?.end === span.start || after?.start === span.end || (starts.get(written.start) ?? 0) > 1;
    }),
  );
  return all.length >= 3 && filled.length * 10 >= all.length * 7 && regular.length * 10 >= all.length * 7;
}

function daysOf({ view }: Facing, column: DayColumn, next = view.grid.columns): BlocksOfDay[] {
  const rows = new Map<Day, number[]>();
  for (const [row, day] of column.days) rows.set(day, [...(rows.get(day) ?? []), row]);
  const from = Math.max(column.column, column.beside ?? 0);
  const lines = view.columns.filter((line) => line > from && line < next);
  return [...rows].flatMap(([day, mine]) => {
    const blocks = blocksIn(view, mine, lines);
    return blocks.length === 0 ? [] : [{ day, blocks }];
  });
}

type Sheet = Facing['view'];

function blocksIn(view: Sheet, rows: readonly number[], lines: readonly number[]): Block[] {
  const blocks: (Block & { readonly places: (readonly [number, number])[] })[] = [];
  let open = false;
  for (const line of lines) {
    const header = rows.find((row) => spanAt(view, row, line) !== undefined);
    const written = header === undefined ? undefined : spanAt(view, header, line);
    if (header !== undefined && written) {
      blocks.push({ row: header, line, written, span: written, places: [] });
      open = true;
    } else if (rows.some((row) => isBlankedOut(view, row, line))) open = false;
    if (!open) continue;
    const named = rows.filter(
      (row) => row !== header && isText(view, row, line) && !isLength(view.words(row, line)),
    );
    blocks.at(-1)?.places.push(...named.map((row) => [row, line] as const));
  }
  return blocks;
}

function spanAt(view: Sheet, row: number, line: number): WrittenSpan | undefined {
  if (view.kind(row, line) !== CellKind.text) return undefined;
  const { spans } = findSpans(view.words(row, line));
  return spans.length === 1 ? spans[0] : undefined;
}

/** Merged cells with nothing in them: nobody is meant to write there. */
function isBlankedOut(view: Sheet, row: number, line: number): boolean {
  const [top, left] = view.source(row, line);
  return (top !== row || left !== line) && view.isEmpty(top, left);
}

function isText(view: Sheet, row: number, line: number): boolean {
  return view.kind(row, line) === CellKind.text;
}

/** "1h 45m", "2 t", "90 min" beside the block. */
function isLength(text: string): boolean {
  return (
    /^\d{1,2}(?:[.,]\d{1,2})?\s?(?:h|t|hrs?|hours?|timer?|tim|std)?\.?\s?(?:\d{1,2}\s?m(?:in)?\.?)?$/iu.test(
      text,
    ) || /^\d{1,3}\s?m(?:in)?\.?$/iu.test(text)
  );
}

/** Reads the names under the blocks, what a person does in touching blocks being one presence. @returns whether morning or evening had to be asked */
export function readBlocks({ facing, columns, days, roll, twelveHour }: BlockPlan, ledger: Ledger): boolean {
  const { view } = facing;
  for (const { column, beside, days: rows } of columns)
    for (const row of rows.keys())
      for (const line of [column, beside ?? column]) ledger.read(...facing.at(row, line));
  for (const { day, blocks } of days) {
    for (const block of blocks) {
      ledger.read(...facing.at(block.row, block.line));
      for (const [row, line] of block.places) {
        const at = facing.at(row, line);
        const text = String(view.value(row, line));
        const read = roll.at(text);
        if (read.what === 'vacant') ledger.refuse(...at, say('reading.noPerson'));
        else if (read.what === 'nothing') ledger.recognise(...at, 'blank');
        else if (isRemark(text)) ledger.recognise(...at, 'remark');
        else if (read.what === 'other') ledger.refuse(...at, say('reading.notNames', { text }));
        else if (read.unclear.length > 0)
          ledger.refuse(...at, say('reading.unclearName', { text: read.unclear[0] ?? text }));
        else ledger.read(...at);
        if (read.what !== 'people') continue;
        const cells = [ledger.spot(...at)];
        for (const { name, kind, span } of read.people)
          addOnDay(ledger, day, span ?? block.span, kind, { person: name, details: {}, cells });
      }
    }
  }
  joinTouching(ledger);
  const asked = askDoubts(facing, days, ledger);
  if (twelveHour && !asked) ledger.notice(say('reading.clockByOrder'));
  return asked;
}

/** Once for each way in which a day begins that may be morning or evening. */
function askDoubts(facing: Facing, days: readonly BlocksOfDay[], ledger: Ledger): boolean {
  const asked = new Set<string>();
  for (const { doubt, blocks } of days) {
    const [first] = blocks;
    if (!doubt || !first || asked.has(doubt.written)) continue;
    asked.add(doubt.written);
    const cell = ledger.ref(...facing.at(first.row, first.line));
    ledger.put(askDoubt(doubt, cell, ledger.entries.length));
  }
  return asked.size > 0;
}

function isRemark(text: string): boolean {
  return text.trim().endsWith(':');
}
