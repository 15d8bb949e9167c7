import { text as say } from '../../messages/catalogue';
import { isoDate } from '../../time/calendar';
import { CellKind, type Grid } from '../grid';
import type { MappedColumn, MappedRow, Mapping, ReadingContext, SheetReading } from '../reading';
import { writtenDate } from '../text/written-date';
import type { Fit, Layout } from './layout';
import { type GridPlan, personByDate } from './person-by-date';
import { weekdaysIn } from './shared/day-column';
import { Facing } from './shared/facing';
import { isName, kindsOfHeader } from './shared/headers';
import { realDate } from './shared/stated';
import { hasListHeader } from './shared/survey';
import { readPair } from './shared/time-pair';
import { turnedBack } from './shared/turned-back';
import { View } from './shared/view';

interface TurnedPlan {
  readonly fit: Fit<GridPlan>;
  readonly turned: Grid;
  readonly context: ReadingContext;
}

/** Families B and C the other way round: days down, people across. Read as they are when turned. */
export const dateByPerson: Layout<TurnedPlan> = {
  id: 'date-by-person',
  fit,
  read,
};

/** A year of a hundred and more people; longer sheets are lists, and wider ones have their days across. */
const most = 60_000;
const widest = 160;

function fit(grid: Grid, context: ReadingContext): Fit<TurnedPlan> | undefined {
  const sheet = new View(grid);
  if (grid.values.length > most || grid.columns > widest || hasListHeader(sheet)) return undefined;
  const turned = new Facing(sheet, true).view.grid;
  const asTurned = turnedContext(sheet, context);
  const found = personByDate.fit(turned, asTurned);
  if (!found || !namesPeople(found.plan, asTurned)) return undefined;
  const names = new Set(namesIn(found.plan, asTurned));
  const told = found.evidence.filter(({ key }) => placeless.has(key));
  const evidence = [say('doubts.peopleAcross', { count: names.size }), ...told];
  return { score: found.score, evidence, plan: { fit: found, turned, context: asTurned } };
}

/** Evidence that names no row or column. */
const placeless: ReadonlySet<string> = new Set([
  'setup.asMapped',
  'reading.weekStated',
  'reading.weekdaysAgree',
  'reading.cellsRead',
]);

/** Two names at least, and nothing else over the times: "Start" over a list is nobody, nor is a weekday. */
function namesPeople(plan: GridPlan, context: ReadingContext): boolean {
  const names = namesIn(plan, context);
  return new Set(names).size >= 2 && names.every(mayBePerson);
}

function mayBePerson(label: string): boolean {
  return kindsOfHeader(label).length === 0 && weekdaysIn(label) === undefined && !writtenDate(label);
}

function namesIn({ view, blocks, cells }: GridPlan, context: ReadingContext): string[] {
  return blocks.flatMap(({ rows, person, days }) =>
    rows
      .filter((row) =>
        days.some(
          ({ times, pairs }) =>
            times.some((column) => cells.at(row, column).what === 'times') ||
            pairs.some((pair) => readPair(view, row, pair, context).what === 'times'),
        ),
      )
      .map((row) => view.words(...view.source(row, person)))
      .filter(isName),
  );
}

function read(grid: Grid, { plan, evidence }: Fit<TurnedPlan>): SheetReading {
  const reading = personByDate.read(plan.turned, plan.fit, plan.context);
  return { ...turnedBack(reading, grid), layout: dateByPerson.id, evidence };
}

/** The titles stand beside the turned table, not over it; what the manager gives is turned too. */
function turnedContext(sheet: View, context: ReadingContext): ReadingContext {
  const { mapping } = context;
  return { ...context, titles: titlesOf(sheet), ...(mapping && { mapping: turnedMapping(mapping) }) };
}

function titlesOf(sheet: View): string[] {
  const titles: string[] = [];
  for (const row of sheet.rows) {
    const filled = sheet.filled(row);
    if (filled.length > 2) break;
    for (const column of filled) {
      const day = realDate(sheet, row, column);
      if (day !== undefined) titles.push(isoDate(day));
      else if (sheet.kind(row, column) === CellKind.text) titles.push(sheet.words(row, column));
    }
  }
  return titles;
}

function turnedMapping({ columns, rows }: Mapping): Mapping {
  const across = new Map<number, MappedColumn>();
  const down = new Map<number, MappedRow>();
  for (const [row, holds] of rows) if (holds === 'headers') across.set(row, 'person');
  for (const [column, holds] of columns) {
    if (holds === 'date') down.set(column, 'dates');
    else if (holds === 'weekday') down.set(column, 'weekdays');
  }
  return { columns: across, rows: down };
}
