import { dateOf } from '../../../time/calendar';
import type { Day, Weekday } from '../../../time/units';
import type { ReadingContext } from '../../reading';
import { type DateItem, type DateRun, resolveDates } from '../../text/date-run';
import { writtenDate } from '../../text/written-date';
import { weekdaysIn } from '../shared/day-column';
import type { Facing } from '../shared/facing';
import { realDate, type Stated, statedAbove, statedIn } from '../shared/stated';
import { daysOfWeekdays, type Week, weekOf } from '../shared/week';
import { titleDay } from '../shared/title-day';
import type { MarkTable } from './marks';

/** The day of each table, where its rows do not say theirs. */
export interface DatedTables {
  readonly days: readonly (Day | undefined)[];
  readonly run?: DateRun;
  readonly week?: Week;
  /** The cell that a question is about, in the sheet. */
  readonly at?: readonly [row: number, column: number];
}

/** The first hour of a table, in the sheet. */
function cornerOf(facing: Facing, table: MarkTable | undefined): readonly [number, number] | undefined {
  return table && facing.at(table.hours.row, table.hours.columns[0] ?? 0);
}

interface Heading {
  readonly at: readonly [row: number, column: number];
  readonly item?: DateItem;
  readonly weekdays?: readonly Weekday[];
}

/** A table of hours is of the day that stands over or beside its hours, or in the title. */
export function daysOfTables(
  facing: Facing,
  tables: readonly MarkTable[],
  context: ReadingContext,
): DatedTables {
  const headings = tables.map((table, at) => headingOf(facing, table, tables[at - 1], context));
  const stated = statedAbove(facing.sheet, topOf(facing, tables[0]), context);
  const [first] = headings.filter((heading) => heading !== undefined);
  if (headings.some((heading) => heading?.item)) {
    const run = resolveDates(
      headings.map((heading) => heading?.item),
      stated.years,
      context,
    );
    return { days: run.days, run, ...(first && { at: first.at }) };
  }
  if (headings.every((heading) => heading?.weekdays)) return ofWeek(facing, headings, stated, context);
  const title = titleDay(facing.sheet, topOf(facing, tables[0]), stated, context);
  const at = cornerOf(facing, tables[0]);
  if (!title) return { days: tables.map(() => undefined), ...(at && { at }) };
  const { day, week } = title;
  return { days: tables.map(() => day), ...(week && { week }), ...(at && { at }) };
}

function ofWeek(
  { sheet }: Facing,
  headings: readonly (Heading | undefined)[],
  stated: Stated,
  context: ReadingContext,
): DatedTables {
  const week = weekOf(sheet.grid.sheet, stated, context);
  const days = daysOfWeekdays(
    headings.map((heading) => heading?.weekdays ?? []),
    week.monday,
  );
  return { days: days ?? [], week, ...(headings[0] && { at: headings[0].at }) };
}

/** The last row of the sheet above the table that may hold its title. */
function topOf({ turned }: Facing, table: Pick<MarkTable, 'hours'> | undefined): number {
  const { hours } = table ?? {};
  return turned ? (hours?.columns[0] ?? 0) : (hours?.row ?? 0);
}

/** The nearest date or weekday between the table before and the hours, or in the row of the hours. */
function headingOf(
  facing: Facing,
  { hours }: MarkTable,
  before: MarkTable | undefined,
  context: ReadingContext,
): Heading | undefined {
  const { sheet, turned } = facing;
  const top = topOf(facing, { hours });
  const after = !turned && before ? (before.rows.at(-1) ?? 0) : -1;
  const rows = sheet.rows.filter((row) => row > after && row <= (turned ? top - 1 : top)).reverse();
  const taken = new Set(turned ? [] : hours.columns);
  for (const row of rows) {
    for (const column of sheet.columns) {
      if (row === top && taken.has(column)) continue;
      const heading = dayIn(sheet, row, column, context);
      if (heading) return { at: [row, column], ...heading };
    }
  }
  return undefined;
}

function dayIn(
  sheet: Facing['sheet'],
  row: number,
  column: number,
  context: ReadingContext,
): Omit<Heading, 'at'> | undefined {
  const real = realDate(sheet, row, column);
  if (real !== undefined) return { item: { day: real } };
  const text = sheet.words(row, column);
  if (text === '') return undefined;
  const written = writtenDate(text) ?? datePart(text);
  if (written) return { item: { written } };
  const weekdays = weekdaysIn(text) ?? weekdaysIn(text.split(' ')[0] ?? '');
  if (weekdays) return { weekdays };
  const [day] = statedIn(text, context).days;
  return day === undefined || dateOf(day).year < 1990 ? undefined : { item: { day } };
}

/** "Vagtplan mandag den 2/3": the date at the end of a title. */
function datePart(text: string) {
  const [part] = /(?<!\S)\d{1,2}\s?[./]\s?\d{1,2}(?:[./-]\d{2,4})?\.?$/.exec(text) ?? [];
  return part === undefined ? undefined : writtenDate(part);
}
