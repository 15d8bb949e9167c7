import { text as say } from '../../../messages/catalogue';
import { wallAt } from '../../../time/calendar';
import type { Day, MinuteOfDay, Span } from '../../../time/units';
import { folded } from '../../text/fold';
import { askDoubt } from '../shared/clock-order';
import { addAbsence, addOnDay, addSpan } from '../shared/entries';
import type { Ledger } from '../shared/ledger';
import { aboutYear } from '../shared/questions';
import { shownCell } from '../shared/shown';
import { joinTouching } from '../shared/touching';
import type { RowOfNumbers } from './sums';
import { isPlainMark, isSomebody, markAt, type MarkPlan, type MarkTable } from './marks';

interface Line {
  readonly plan: MarkPlan;
  readonly ledger: Ledger;
  readonly table: MarkTable;
  readonly row: number;
  readonly label: string;
  readonly day: Day;
}

/** Reads the marked hours as presences, what touches being one. @returns whether morning or evening had to be asked */
export function readMarks(plan: MarkPlan, ledger: Ledger): boolean {
  const { facing, tables, dated } = plan;
  const { view } = facing;
  tables.forEach((table, at) => {
    for (const heading of [table.hours.row, table.hours.minutes ?? table.hours.row])
      for (const column of view.filled(heading)) ledger.recognise(...facing.at(heading, column), 'heading');
    for (const row of table.rows) {
      const day = table.days?.days.get(row) ?? (table.days ? undefined : dated.days[at]);
      const label = view.words(...view.source(row, table.label));
      ledger.recognise(
        ...facing.at(row, table.label),
        isSomebody(label, plan.context) ? 'no-shift' : 'heading',
      );
      if (table.days) ledger.read(...facing.at(row, table.days.column));
      if (day === undefined) refuseRow(plan, ledger, table, row);
      else readLine({ plan, ledger, table, row, label, day });
    }
  });
  for (const cell of plan.tasks.cells) ledger.recognise(...facing.at(...cell), 'legend');
  joinTouching(ledger);
  const [first] = dated.days;
  if (dated.run && dated.at && first !== undefined)
    aboutYear(ledger, dated.run, first, ledger.ref(...dated.at));
  return aboutClock(plan, ledger);
}

/** Once for each way in which the hours begin that may be morning or evening. */
function aboutClock({ facing, tables }: MarkPlan, ledger: Ledger): boolean {
  const asked = new Set<string>();
  let byOrder = false;
  for (const { row, columns, order } of tables.map(({ hours }) => hours)) {
    byOrder ||= order === 'by-order';
    if (order === undefined || order === 'by-order' || asked.has(order.written)) continue;
    asked.add(order.written);
    const cell = ledger.ref(...facing.at(row, columns[0] ?? 0));
    ledger.put(askDoubt(order, cell, ledger.entries.length));
  }
  if (byOrder) ledger.notice(say('reading.clockByOrder'));
  return asked.size > 0;
}

function refuseRow({ facing }: MarkPlan, ledger: Ledger, { hours }: MarkTable, row: number): void {
  for (const column of hours.columns) ledger.refuse(...facing.at(row, column), say('reading.noDate'));
}

function readLine(line: Line): void {
  const { plan, ledger, table, row, label } = line;
  const { facing } = plan;
  const numbers = table.numbers.get(row);
  table.hours.columns.forEach((column, at) => {
    if (facing.view.isEmpty(row, column)) return;
    const cell = facing.at(row, column);
    const span = spanOf(line, column, at);
    if (numbers) readNumber(line, cell, numbers);
    else if (plan.roll) readNames(line, cell, span, String(facing.view.value(row, column)));
    else if (isSomebody(label, plan.context)) readMark(line, cell, span, column);
    else if (label === '') ledger.refuse(...cell, say('reading.noPersonBesideTime'));
    else ledger.recognise(...cell, 'total');
  });
}

/** Merged over several hours, a cell holds for them all. */
function spanOf({ plan, table, row }: Line, column: number, at: number): Span<MinuteOfDay> {
  const { hours } = table;
  const end = column + plan.facing.view.width(row, column);
  const last = hours.columns.reduce((found, other, index) => (other < end ? index : found), at);
  return { start: hours.spans[at]?.start ?? 0, end: hours.spans[Math.max(last, at)]?.end ?? 0 };
}

type Cell = readonly [row: number, column: number];

/** A row of ones below two people who are never there together may be a person, or how many are there. */
function readNumber({ plan, ledger, label }: Line, cell: Cell, numbers: RowOfNumbers): void {
  const text = shownCell(ledger.grid, ...cell);
  if (numbers === 'sum' || !isSomebody(label, plan.context)) ledger.recognise(...cell, 'total');
  else if (numbers === 'numbers') ledger.refuse(...cell, say('reading.notAMark', { text }));
  else ledger.refuse(...cell, say('reading.perhapsASum', { name: label }));
}

function readMark(
  { plan, ledger, row, label, day }: Line,
  cell: Cell,
  span: Span<MinuteOfDay>,
  column: number,
): void {
  const mark = markAt(plan.facing, plan.tasks, row, column);
  const text = String(plan.facing.view.value(row, column));
  const task = plan.tasks.meanings.get(folded(text));
  const details = task?.what === 'present' && !isPlainMark(text) ? { role: task.label } : {};
  const writing = { person: label, details, cells: [ledger.spot(...cell)] };
  if (mark === 'unknown') ledger.refuse(...cell, say('reading.notAMark', { text }));
  else if (mark === 'nothing') ledger.recognise(...cell, 'blank');
  else {
    ledger.read(...cell);
    ledger.read(...plan.facing.at(row, labelColumn(plan, row)));
    if (mark === 'absent') addAbsence(ledger, day, { ...writing, label: text });
    else addSpan(ledger, at(day, span), 'work', writing);
    if (mark === 'pause') addSpan(ledger, at(day, span), 'break', writing);
  }
}

function labelColumn({ tables }: MarkPlan, row: number): number {
  return tables.find(({ rows }) => rows.includes(row))?.label ?? 0;
}

function readNames(
  { plan, ledger, label, day }: Line,
  cell: Cell,
  span: Span<MinuteOfDay>,
  text: string,
): void {
  const read = plan.roll?.at(text);
  if (read?.what === 'vacant') ledger.refuse(...cell, say('reading.noPerson'));
  else if (read?.what === 'nothing') ledger.recognise(...cell, 'blank');
  else if (read?.what !== 'people') ledger.refuse(...cell, say('reading.notNames', { text }));
  else if (read.unclear.length > 0)
    ledger.refuse(...cell, say('reading.unclearName', { text: read.unclear[0] ?? text }));
  else ledger.read(...cell);
  if (read?.what !== 'people') return;
  const cells = [ledger.spot(...cell)];
  const details = label === '' ? {} : { role: label };
  for (const { name, kind } of read.people)
    addOnDay(ledger, day, span, kind, { person: name, details, cells });
}

function at(day: Day, { start, end }: Span<MinuteOfDay>): Span<number> {
  return { start: wallAt(day, start), end: wallAt(day, end) };
}
