import { text as say } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import { CellKind, type Grid } from '../grid';
import { question } from '../questions/ask';
import { answerForLook, whoseKey } from '../questions/keys';
import type { ReadingContext, SheetReading } from '../reading';
import { wordKey } from '../text/fold';
import { weekIn } from '../text/week-label';
import { writtenDate } from '../text/written-date';
import { words } from '../words';
import type { Fit, Layout } from './layout';
import { type DayArea, findWeeks, type Weeks } from './personal-week/weeks';
import { weekdaysIn } from './shared/day-column';
import { noticeDoubt } from './shared/break-cells';
import { addAbsence, addPieces } from './shared/entries';
import { isName, kindsOfHeader } from './shared/headers';
import { Facing } from './shared/facing';
import { Ledger } from './shared/ledger';
import { isListed } from './shared/listed';
import { mappedFacing } from './shared/mapped-facing';
import { settleLeftovers } from './shared/leftovers';
import { aboutYear } from './shared/questions';
import { ShiftCells } from './shared/shift-cells';
import { hasListHeader } from './shared/survey';
import { View } from './shared/view';
import { askWeek } from './shared/week';

interface PersonalPlan {
  readonly view: View;
  readonly weeks: Weeks;
  readonly cells: ShiftCells;
}

/**
 * Family F: one person's own days, weeks below each other. Its shifts are read, but that nobody else is there cannot be
 * concluded from it.
 */
export const personalWeek: Layout<PersonalPlan> = {
  id: 'personal-week',
  fit,
  read,
};

function fit(grid: Grid, context: ReadingContext): Fit<PersonalPlan> | undefined {
  if (grid.values.length > most) return undefined;
  const view = new View(grid);
  if (hasListHeader(view) || isOfPeople(view)) return undefined;
  // Somebody who is named is no one person's own.
  const mapped = mappedFacing(new Facing(view, false), context);
  if (mapped.person !== undefined) return undefined;
  const cells = new ShiftCells(view);
  const [fits] = findWeeks(view, context).flatMap((weeks) => fitOf({ view, weeks, cells }, context) ?? []);
  if (!fits || mapped.days === undefined) return fits;
  return { ...fits, evidence: [say('setup.asMapped'), ...fits.evidence] };
}

/** Most rows of more than one cell begin with a name. */
function isOfPeople(view: View): boolean {
  const mayBeName = view.once(mayBeNameAt);
  let [rows, named] = [0, 0];
  for (const row of view.rows) {
    if (view.countFilled(row, 2) < 2) continue;
    rows += 1;
    if (mayBeName(row, view.firstFilled(row)!)) named += 1;
  }
  return named * 2 > rows;
}

/** Cells of ten years of one person's weeks; more are more people's. */
const most = 60_000;

/** Most of what stands in the days is a from-to, and no name stands before or among them. */
function fitOf(plan: PersonalPlan, context: ReadingContext): Fit<PersonalPlan> | undefined {
  const { view, weeks, cells } = plan;
  const { columns } = view.grid;
  const heads = new Set(weeks.heads.map(([row, column]) => row * columns + column));
  let [filled, times, named] = [0, 0, 0];
  const dated = new Set<number>();
  const { names, rows: all } = namedRows(view, weeks, context);
  if (names.size === all) return undefined;
  const isWeek = view.once(isWeekAt);
  for (const { rows, columns: own, day } of weeks.areas) {
    for (const row of rows) {
      for (const column of own) {
        if (view.kind(row, column) !== CellKind.text || heads.has(row * columns + column)) continue;
        if (isWeek(row, column)) continue;
        const { what } = cells.at(row, column);
        if (what !== 'nothing') filled += 1;
        if (what !== 'times') continue;
        times += 1;
        dated.add(day);
        if (names.has(row)) named += 1;
      }
    }
  }
  if (dated.size < 2 || times * 2 < filled || named * 10 > times) return undefined;
  return { score: 0.4 + 0.45 * (times / filled), evidence: evidenceOf(weeks, times), plan };
}

function isWeekAt(view: View, row: number, column: number): boolean {
  return weekIn(String(view.value(row, column)).trim()) !== undefined;
}

/** The rows with a name before their first day, or with a text among the days that could be one; and of how many. */
function namedRows(
  view: View,
  { areas }: Weeks,
  context: ReadingContext,
): { readonly names: ReadonlySet<number>; readonly rows: number } {
  const areasOf = new Map<number, DayArea[]>();
  for (const area of areas) {
    for (const row of area.rows) {
      const mine = areasOf.get(row);
      if (mine) mine.push(area);
      else areasOf.set(row, [area]);
    }
  }
  const named = [...areasOf].filter(([row, mine]) => hasName(view, row, mine, areas.length, context));
  return { names: new Set(named.map(([row]) => row)), rows: areasOf.size };
}

function hasName(
  view: View,
  row: number,
  mine: readonly DayArea[],
  all: number,
  context: ReadingContext,
): boolean {
  const first = mine.reduce((least, { columns }) => Math.min(least, ...columns), Infinity);
  const inDays = new Set(all === mine.length || mine.length > 1 ? [] : mine[0]?.columns);
  const mayBeName = view.once(mayBeNameAt);
  return view.columns.some((column) => {
    if (column >= first && !inDays.has(column)) return false;
    return mayBeName(row, column) || isListed(view.words(row, column), context);
  });
}

function mayBeNameAt(view: View, row: number, column: number): boolean {
  const text = view.words(row, column);
  return (
    isName(text) &&
    !/\d/.test(text) &&
    weekdaysIn(text) === undefined &&
    weekIn(text) === undefined &&
    !writtenDate(text)
  );
}

function evidenceOf({ areas }: Weeks, times: number): Text[] {
  const days = areas.map(({ day }) => day);
  const [from, to] = [Math.min(...days), Math.max(...days)];
  return [
    say('reading.onePersonsDays', { count: new Set(days).size, from: { day: from }, to: { day: to }, times }),
    say('reading.onePersonOnly'),
  ];
}

function read(grid: Grid, { plan, evidence }: Fit<PersonalPlan>, context: ReadingContext): SheetReading {
  const { view, weeks } = plan;
  const ledger = new Ledger(grid);
  ledger.leaveOutHidden();
  const title = titleOf(view, weeks);
  const answered = answerForLook(context.answers, whoseKey, grid.sheet)?.answer;
  for (const head of weeks.heads) ledger.read(...head);
  for (const area of weeks.areas) readArea(plan, ledger, area, answered ?? title?.name ?? grid.sheet);
  if (answered === undefined) askWhose(ledger, weeks, title);
  const [head = [0, 0]] = weeks.heads;
  const [first] = weeks.areas;
  if (weeks.run && first) aboutYear(ledger, weeks.run, first.day, ledger.ref(...head));
  if (weeks.week?.from === 'guess') askWeek(ledger, weeks.week.monday, [ledger.ref(...head)]);
  settleLeftovers(view, ledger);
  return {
    ...ledger.reading(personalWeek.id, evidence, 'needs-input'),
    onlyPart: say('reading.onePersonOnly'),
  };
}

function readArea({ view, cells }: PersonalPlan, ledger: Ledger, area: DayArea, person: string): void {
  for (const [row, column] of cellsOf(area)) {
    if (view.isEmpty(row, column) || !ledger.isOpen(row, column)) continue;
    const read = cells.at(row, column);
    const writing = { person, details: {}, cells: [ledger.spot(row, column)] };
    if (read.what === 'times') {
      addPieces(ledger, area.day, read.pieces, { ...writing, label: read.label });
      if (read.doubt) noticeDoubt(ledger, read.doubt, row, column);
      ledger.read(row, column);
    } else if (read.what === 'absence') {
      addAbsence(ledger, area.day, { ...writing, label: read.label });
      ledger.read(row, column);
    } else if (read.what === 'unread' && !isRemark(view, row, column))
      ledger.refuse(row, column, read.reason);
    else ledger.recognise(row, column, read.what === 'nothing' ? 'blank' : 'remark');
  }
}

/** The name of a holiday, the number of a week, a sum beside the times; two or three letters may be a shift. */
function isRemark(view: View, row: number, column: number): boolean {
  if (view.kind(row, column) === CellKind.number || view.kind(row, column) === CellKind.date) return true;
  const text = view.words(row, column);
  return weekIn(text) !== undefined || weekdaysIn(text) !== undefined || /^[^\d?]{4,}$/u.test(text);
}

interface Title {
  readonly name: string;
  readonly at: readonly [row: number, column: number];
}

/** The first text above the days that could be a name: "Navn: Ida Krog", "Ida Krog". */
function titleOf(view: View, { heads }: Weeks): Title | undefined {
  const top = Math.min(...heads.map(([row]) => row));
  for (const row of view.rows.filter((r) => r < top)) {
    for (const column of view.filled(row)) {
      const [name = ''] = view.words(row, column).split(':').slice(-1);
      const plain = withoutPlan(name);
      const telling = isName(plain) && !/\d/.test(plain) && kindsOfHeader(plain).length === 0;
      if (telling && weekdaysIn(plain) === undefined) return { name: plain, at: [row, column] };
    }
  }
  return undefined;
}

/** "Ida Krog" of "Vagtplan for Ida Krog"; nobody of "Vagtplan for butikken". */
function withoutPlan(title: string): string {
  const parts = title.trim().split(/\s+/);
  const begins = parts.findIndex((part) => !words.plan.has(wordKey(part)));
  const name = begins < 0 ? '' : parts.slice(begins).join(' ');
  return begins > 0 && !/^\p{Lu}/u.test(name) ? '' : name;
}

function askWhose(ledger: Ledger, { heads: [head = [0, 0]] }: Weeks, title: Title | undefined): void {
  const guess = title && { answer: title.name, evidence: say('reading.standsAbove') };
  const asking = {
    cells: [ledger.ref(...(title?.at ?? head))],
    shifts: ledger.entries.length,
    ...(guess && { guess }),
  };
  const { sheet } = ledger.grid;
  ledger.questions.push(
    question(whoseKey(sheet), say('reading.askWhose', { sheet }), say('reading.whyWhose'), asking),
  );
}

function cellsOf({ rows, columns }: DayArea): (readonly [number, number])[] {
  return rows.flatMap((row) => columns.map((column) => [row, column] as const));
}
