import type { Grid } from '../core/reading/grid';
import { plainKey } from '../core/reading/assembly/names';
import { answerForLook, placeKey } from '../core/reading/questions/keys';
import { legendOf } from '../core/reading/layouts/shared/legend';
import { readSheet } from '../core/reading/read-sheet';
import type { Answers, Notice, ReadingContext, SheetReading } from '../core/reading/reading';
import { mappingFor } from '../core/reading/setup/mapping';
import { readMapped } from '../core/reading/setup/read-mapped';
import { readSetup, type SetupReading } from '../core/reading/setup/read-setup';
import { findTables } from '../core/reading/tables/find-tables';
import { readPlaces, type PlacesReading } from '../core/reading/tables/places';
import {
  findRecordTables,
  type FoundRecords,
  withoutRecords,
} from '../core/reading/tables/records/find-record-tables';
import { readRecordTables } from '../core/reading/tables/records/read-record-tables';
import type { RecordsReading } from '../core/reading/tables/records/record-rows';
import { readStaff, type StaffReading } from '../core/reading/tables/staff';
import { WorkbookError, type WorkbookFacts, type WorkbookPort } from '../workbook/port';
import { answersWith, readingContext, type CheckOptions } from './options';

/** As many cells as Excel hands over in one piece: so many are read beside the wanted sheet. */
const CELLS_AT_ONCE = 50_000;
/** Cells of a sheet that explains codes. */
const LARGEST_LEGEND = 2_000;
/** Tables that we write are called so, and their sheets are never taken for a roster. */
const OWN_TABLE = /^alenevagt/i;

/** A workbook as it was read: all its sheets where they are few, else the wanted ones and those that may be tables. */
export interface Gathered {
  readonly facts: WorkbookFacts;
  readonly context: ReadingContext;
  readonly grids: readonly Grid[];
  readonly tables: Tables;
  /** What the workbook remembers. */
  readonly setup: SetupReading;
  /** Of the workbook and of now. */
  readonly answers: Answers;
  /** What codes mean by the sheets that only explain them. */
  readonly legends: ReadonlyMap<string, string>;
}

export interface Tables {
  readonly staff?: StaffReading;
  readonly places?: PlacesReading;
  readonly records?: RecordsReading;
  /** Where the records stand: no part of a roster that shares a sheet with them. */
  readonly onRecord: readonly FoundRecords[];
  /** Sheets that hold one of them. */
  readonly sheets: ReadonlySet<string>;
  /** Sheets that we wrote: findings and memory, never a roster. */
  readonly own: ReadonlySet<string>;
  readonly notices: readonly Notice[];
}

/** @throws {WorkbookError} when the sheet asked for is not there. */
export async function gather(port: WorkbookPort, options: CheckOptions): Promise<Gathered> {
  const facts = await port.facts();
  const wanted = options.sheet ?? facts.active;
  if (!facts.sheets.some(({ name }) => name === wanted)) throw new WorkbookError('no-such-sheet', wanted);
  const context = readingContext(options, facts.locale);
  const grids = await port.readGrids(sheetsToRead(facts, wanted, options.allPlaces === true));
  const setup = readSetup(facts.tables, grids);
  const answers = answersWith(setup.answers, options);
  const gathered = { facts, context, grids, tables: tablesIn(facts, grids, context), setup, answers };
  return { ...gathered, legends: legendsIn(gathered, wanted) };
}

export function readingOf(gathered: Gathered, sheet: string): SheetReading | undefined {
  const grid = gathered.grids.find((one) => one.sheet === sheet);
  return grid && readMapped(withoutRecords(grid, gathered.tables.onRecord), contextFor(gathered, sheet));
}

/** Sheets that the manager can see. */
export function visibleSheets({ facts }: Gathered): string[] {
  return facts.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

/** Hidden sheets that something stands on, ours and the tables left aside. */
export function hiddenSheets({ facts, tables }: Gathered): string[] {
  return facts.sheets
    .filter(
      ({ name, hidden, rows }) => hidden && rows > 0 && !tables.own.has(name) && !tables.sheets.has(name),
    )
    .map(({ name }) => name);
}

/**
 * Sheets that were too large to be looked at beside the wanted one, ours left aside.
 *
 * @param hidden also those that the manager cannot see: tables are looked for there too
 */
export function unreadSheets({ facts, grids, tables }: Gathered, hidden: 'too' | 'not'): string[] {
  const read = new Set(grids.map(({ sheet }) => sheet));
  return facts.sheets
    .filter((sheet) => (hidden === 'too' || !sheet.hidden) && !read.has(sheet.name))
    .filter(({ name }) => !tables.own.has(name))
    .map(({ name }) => name);
}

/** What is known about the workbook when one of its sheets is read. */
function contextFor(gathered: Gathered, sheet: string): ReadingContext {
  const { context, tables, setup, answers, legends } = gathered;
  const mapping = mappingFor(setup.mapping, sheet);
  const hours = hoursFor(tables, answers, sheet);
  return {
    ...context,
    answers,
    sheets: visibleSheets(gathered),
    isRoster: (name) => isRoster(gathered, name),
    ...(legends.size > 0 && { legends }),
    ...(mapping && { mapping }),
    ...(hours && { hours }),
    ...(tables.staff && { names: namesOn(tables.staff) }),
  };
}

/** Read by itself, without what the other sheets say. */
function isRoster({ grids, context }: Gathered, sheet: string): boolean {
  const grid = grids.find((one) => one.sheet === sheet);
  return grid !== undefined && readSheet(grid, context).verdict !== 'not-a-roster';
}

/** A sheet of codes and their meanings is small and no roster; on a roster, names would pass for codes. */
function legendsIn(
  { facts, grids, tables, context }: Omit<Gathered, 'legends'>,
  wanted: string,
): ReadonlyMap<string, string> {
  const hidden = new Set(facts.sheets.filter((sheet) => sheet.hidden).map(({ name }) => name));
  const small = grids.filter(
    ({ sheet, rows, columns }) =>
      sheet !== wanted &&
      !hidden.has(sheet) &&
      !tables.own.has(sheet) &&
      !tables.sheets.has(sheet) &&
      rows * columns <= LARGEST_LEGEND,
  );
  const explaining = small.filter((grid) => readSheet(grid, context).verdict === 'not-a-roster');
  return new Map(explaining.flatMap((grid) => [...legendOf(grid, context)]));
}

/** Of the only place, or of that which the sheet is about. */
function hoursFor({ places }: Tables, answers: Answers, sheet: string) {
  const [only, ...others] = places?.places ?? [];
  if (others.length === 0) return only?.hours;
  const name = answerForLook(answers, placeKey, sheet)?.answer ?? sheet;
  return places?.places.find((place) => plainKey(place.name) === plainKey(name))?.hours;
}

function namesOn({ people }: StaffReading): ReadonlySet<string> {
  return new Set(people.flatMap(({ name, alsoWrittenAs }) => [name, ...alsoWrittenAs]));
}

/** The wanted sheet whatever its size, then those with tables, then the rest while they are few cells. */
function sheetsToRead({ sheets, tables }: WorkbookFacts, wanted: string, all: boolean): string[] {
  const withTable = new Set(tables.map(({ range }) => range.sheet));
  const rank = (name: string) => (name === wanted ? 0 : withTable.has(name) ? 1 : 2);
  let left = CELLS_AT_ONCE;
  const chosen = new Set(
    [...sheets]
      .sort((a, b) => rank(a.name) - rank(b.name) || a.rows * a.columns - b.rows * b.columns)
      .filter(({ name, hidden, rows, columns }) => {
        if (name === wanted || (all && !hidden)) return true;
        const fits = rows * columns <= left;
        if (fits) left -= rows * columns;
        return fits;
      })
      .map(({ name }) => name),
  );
  return sheets.map(({ name }) => name).filter((name) => chosen.has(name));
}

function tablesIn({ tables }: WorkbookFacts, grids: readonly Grid[], context: ReadingContext): Tables {
  const own = new Set(tables.filter(({ name }) => OWN_TABLE.test(name)).map(({ range }) => range.sheet));
  const others = grids.filter(({ sheet }) => !own.has(sheet));
  const onRecord = findRecordTables(tables, others);
  const records = readRecordTables(onRecord, context);
  const found = findTables(
    tables,
    others.map((grid) => withoutRecords(grid, onRecord)),
  );
  const sheetsWithTables = [found.staff, found.places, ...onRecord].flatMap(sheetOf);
  return {
    ...(found.staff && { staff: readStaff(found.staff.grid, context, found.staff.range) }),
    ...(found.places && { places: readPlaces(found.places.grid, found.places.range) }),
    ...(records && { records }),
    onRecord,
    sheets: new Set(sheetsWithTables),
    own,
    notices: found.notices,
  };
}

function sheetOf(table: { readonly grid: Grid } | undefined): string[] {
  return table ? [table.grid.sheet] : [];
}
