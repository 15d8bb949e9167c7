import { text as say } from '../../../messages/catalogue';
import type { CellRef } from '../../../roster/roster';
import type { Day } from '../../../time/units';
import type { Spot } from '../../entries';
import { CellKind } from '../../grid';
import { askTimesOf, question } from '../../questions/ask';
import { timesKey, whoIsKey } from '../../questions/keys';
import type { ReadingContext } from '../../reading';
import type { Details } from '../shared/details';
import { addLooseBreak } from '../shared/break-cells';
import { addAbsence, addOnDay } from '../shared/entries';
import { kindsOfHeader } from '../shared/headers';
import { askDoubt } from '../shared/clock-order';
import type { Ledger } from '../shared/ledger';
import { noTitle, type TitleOfPart } from '../shared/part-titles';
import type { Named } from '../shared/roll';
import { joinTouching } from '../shared/touching';
import { askWeek } from '../shared/week';
import { aboutYear } from '../shared/questions';
import type { DayTable, Segment } from './day-table';
import { titlesOfSegments } from './segment-titles';
import { holdsNames, type Slot } from './slots';

interface TableReader {
  readonly table: DayTable;
  readonly ledger: Ledger;
  /** The headings name places. */
  readonly places: boolean;
  /** Cells and shifts that wait for the times of a function, by its label. */
  readonly asked: Map<string, { readonly label: string; readonly cells: CellRef[]; shifts: number }>;
  /** Cells of what may be a name. */
  readonly unclear: Map<string, CellRef[]>;
}

/** Reads the cells of the table, and asks what they leave open. @returns whether something has to be answered first */
export function readDayTable(table: DayTable, ledger: Ledger, context: ReadingContext): boolean {
  const reader: TableReader = {
    table,
    ledger,
    places: areAllPlaces(table),
    asked: new Map(),
    unclear: new Map(),
  };
  const titles = titlesOfSegments(table, context);
  table.segments.forEach((segment, at) => {
    readSegment(reader, segment, titles[at] ?? noTitle);
  });
  joinTouching(ledger);
  for (const { label, cells, shifts } of reader.asked.values())
    ledger.questions.push(askTimesOf(label, { cells, shifts }));
  for (const [name, cells] of reader.unclear) {
    const asking = { cells, shifts: cells.length };
    ledger.questions.push(
      question(whoIsKey(name), say('reading.askWho', { text: name }), say('reading.whyUnclearName'), asking),
    );
  }
  const unclear = aboutClock(reader);
  const guessed = aboutDays(reader);
  return guessed || unclear || reader.asked.size > 0;
}

function readSegment(reader: TableReader, { days, headings, rows }: Segment, title: TitleOfPart): void {
  const { table, ledger } = reader;
  const { facing } = table;
  for (const { row, above } of headings.filter((heading) => heading.row >= 0)) {
    for (const line of above === undefined ? [row] : [above, row])
      for (const column of facing.view.filled(line)) ledger.recognise(...facing.at(line, column), 'heading');
  }
  for (const row of facing.view.rows) {
    for (const column of [days.column, days.beside ?? days.column]) {
      if (days.days.has(row)) ledger.read(...facing.at(row, column));
      else ledger.recognise(...facing.at(row, column), 'heading');
    }
  }
  for (const { row, slots } of rows) {
    const day = days.days.get(row);
    if (day === undefined) continue;
    for (const [column, slot] of slots) {
      const cell = { row, column, day, slot, title };
      if (!facing.view.isEmpty(row, column)) readCell(reader, cell);
      else readCovered(reader, cell, slots.get(facing.view.source(row, column)[1]));
    }
  }
}

/** A name in a merged cell is there for each of the days, hours and functions that the cell covers. */
function readCovered(reader: TableReader, cell: Cell, own: Slot | undefined): void {
  const { view } = reader.table.facing;
  const [row, column] = view.source(cell.row, cell.column);
  const elsewhere = row !== cell.row || (column !== cell.column && own !== cell.slot);
  if (!elsewhere || own === undefined || !holdsNames(cell.slot) || view.isEmpty(row, column)) return;
  if (view.kind(row, column) === CellKind.text) readCell(reader, { ...cell, row, column });
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly day: Day;
  readonly slot: Slot;
  readonly title: TitleOfPart;
}

function readCell(reader: TableReader, cell: Cell): void {
  const { table, ledger } = reader;
  const { view } = table.facing;
  const at = table.facing.at(cell.row, cell.column);
  const written = String(view.value(cell.row, cell.column) ?? '');
  const kind = view.kind(cell.row, cell.column);
  if (cell.slot.what === 'when') {
    ledger.read(...at);
    return;
  }
  if (cell.slot.what === 'aside' || kind === CellKind.date || kind === CellKind.boolean) {
    ledger.recognise(...at, 'unused');
    return;
  }
  const read = kind === CellKind.text ? table.roll.at(written) : undefined;
  if (kind === CellKind.error) ledger.refuse(...at, say('reading.errorCell', { text: written }));
  else if (read?.what === 'nothing' || written === '0') ledger.recognise(...at, 'blank');
  else if (read?.what === 'vacant') ledger.refuse(...at, say('reading.noPerson'));
  else if (read?.what !== 'people') ledger.refuse(...at, say('reading.notNames', { text: written }));
  else addPeople(reader, cell, read.people, read.unclear);
}

function addPeople(
  reader: TableReader,
  cell: Cell,
  people: readonly Named[],
  unclear: readonly string[],
): void {
  const { ledger, table } = reader;
  const at = table.facing.at(cell.row, cell.column);
  const ref = ledger.ref(...at);
  const waiting = people.filter((one) => !addPerson(reader, cell, one, ledger.spot(...at)));
  for (const name of unclear) reader.unclear.set(name, [...(reader.unclear.get(name) ?? []), ref]);
  const { slot } = cell;
  if (slot.what === 'ask' && waiting.length + unclear.length > 0) {
    remember(reader, slot.label, ref, waiting.length + unclear.length);
    ledger.refuse(...at, say('reading.timesOfFunction', { role: slot.label }));
  } else if (slot.what === 'own' && waiting[0]) {
    ledger.refuse(...at, say('reading.noTimes', { person: waiting[0].name }));
  } else if (unclear.length > 0) {
    ledger.refuse(...at, say('reading.unclearName', { text: unclear[0] ?? '' }));
  } else ledger.read(...at);
}

function remember({ asked }: TableReader, label: string, ref: CellRef, shifts: number): void {
  const key = timesKey(label);
  const before = asked.get(key);
  if (before) {
    before.cells.push(ref);
    before.shifts += shifts;
  } else asked.set(key, { label, cells: [ref], shifts });
}

/** False when the times of the function are not known. Times beside the name count before those of the heading. */
function addPerson(
  { ledger, places }: TableReader,
  { day, slot, title }: Cell,
  one: Named,
  spot: Spot,
): boolean {
  const own: Details = slot.label === '' ? {} : places ? { place: slot.label } : { role: slot.label };
  const details = { ...title.details, ...own };
  const writing = { person: one.name, details, cells: [spot] };
  if (slot.what === 'absence') {
    addAbsence(ledger, day, { person: one.name, details: {}, cells: [spot], label: slot.label });
    return true;
  }
  const spans = one.span ? [one.span] : slot.what === 'times' ? slot.spans : [];
  const said = slot.what === 'times' || slot.what === 'ask' ? slot.kind : 'work';
  const meant = said === 'work' ? (title.kind ?? said) : said;
  const kind = meant === 'work' || one.kind === 'absence' ? one.kind : meant;
  if (kind === 'absence') {
    addAbsence(ledger, day, writing);
    return true;
  }
  for (const span of spans) addOnDay(ledger, day, span, kind, writing);
  const { unplacedBreak } = one;
  if (unplacedBreak !== undefined) addLooseBreak(ledger, ledger.entries.length - 1, unplacedBreak);
  return spans.length > 0;
}

/** "Kiosk Nord", "Kiosk Syd": headings that are all places; beside others, a shop or a store is a function. */
function areAllPlaces({ segments }: DayTable): boolean {
  const slots = segments.flatMap(({ headings }) =>
    headings.flatMap((heading) => [...heading.slots.values()]),
  );
  const work = slots.filter(({ what }) => what === 'times' || what === 'ask');
  return work.length > 1 && work.every(({ label }) => isPlace(label));
}

function isPlace(label: string): boolean {
  const [first = '', ...rest] = label.split(' ');
  return rest.length > 0 && kindsOfHeader(first).includes('place');
}

/** Says that morning or evening follows from the order of the headings, or asks which. */
function aboutClock({ table, ledger }: TableReader): boolean {
  const { facing, segments } = table;
  const asked = new Set<string>();
  let byOrder = false;
  for (const { row, order, slots } of segments.flatMap(({ headings }) => headings)) {
    byOrder ||= order === 'by-order';
    if (order === undefined || order === 'by-order' || asked.has(order.written)) continue;
    asked.add(order.written);
    const column = [...slots].find(([, slot]) => slot.what === 'times')?.[0] ?? 0;
    ledger.put(askDoubt(order, ledger.ref(...facing.at(row, column)), ledger.entries.length));
  }
  if (byOrder) ledger.notice(say('reading.clockByOrder'));
  return asked.size > 0;
}

function aboutDays({ table, ledger }: TableReader): boolean {
  const { facing, segments } = table;
  let guessed = false;
  segments.forEach(({ days }, index) => {
    const at = ledger.ref(...facing.at(days.written[0] ?? 0, days.column));
    for (const row of days.contradictions) {
      const day = days.days.get(row);
      const cell = facing.at(row, days.column);
      if (day !== undefined) ledger.notice(say('reading.weekdayContradicts', { day: { day } }), ...cell);
    }
    const first = days.days.get(days.written[0] ?? 0);
    if (index === 0 && days.run && first !== undefined) aboutYear(ledger, days.run, first, at);
    if (index === 0 && days.week?.from === 'guess') {
      askWeek(ledger, days.week.monday, [at]);
      guessed = true;
    }
  });
  return guessed;
}
