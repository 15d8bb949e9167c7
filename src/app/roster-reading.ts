import { text } from '../core/messages/catalogue';
import { assembleRoster } from '../core/reading/assemble';
import { timeZones } from '../core/reading/assembly/places';
import type { SheetReading } from '../core/reading/reading';
import type { Text } from '../core/messages/text';
import type { Roster } from '../core/roster/roster';
import type { WorkbookPort } from '../workbook/port';
import { gather, readingOf, type Gathered } from './gather';
import type { CheckOptions } from './options';

/** One sheet as a roster, with all that reading it, the staff list and the places left open. */
export interface RosterReading extends Omit<SheetReading, 'entries' | 'cells' | 'layout'> {
  readonly roster: Roster;
  /** Which of the two tables the workbook has. */
  readonly tables: { readonly staff: boolean; readonly places: boolean };
}

/** The sheet asked for; else the one in front, or where that is none the sheet that holds the most of a roster. */
export async function readRoster(
  port: WorkbookPort,
  options: CheckOptions & { readonly staff?: WorkbookPort },
): Promise<RosterReading> {
  const gathered = await gatherWithStaff(port, options);
  const reading = chosenReading(gathered, options);
  return withRoster(gathered, reading);
}

/** Every sheet that can be seen, each for itself. */
export async function readAllSheets(port: WorkbookPort, options: CheckOptions): Promise<RosterReading[]> {
  const gathered = await gather(port, options);
  const readings = visibleSheets(gathered).flatMap((sheet) => readingOf(gathered, sheet) ?? []);
  return readings.map((reading) => withRoster(gathered, sober(gathered, reading)));
}

/** A staff list or places of another workbook take the place of this one's. */
async function gatherWithStaff(
  port: WorkbookPort,
  options: CheckOptions & { readonly staff?: WorkbookPort },
): Promise<Gathered> {
  const gathered = await gather(port, options);
  if (!options.staff) return gathered;
  const { sheet: _, ...others } = options;
  const { staff, places, notices } = (await gather(options.staff, others)).tables;
  const { tables } = gathered;
  return {
    ...gathered,
    tables: {
      ...tables,
      ...(staff && { staff }),
      ...(places && { places }),
      notices: [...tables.notices, ...notices],
    },
  };
}

function chosenReading(gathered: Gathered, { sheet }: CheckOptions): SheetReading {
  const wanted = sheet ?? gathered.facts.active;
  const reading = sober(gathered, readingOf(gathered, wanted)!);
  if (sheet !== undefined || reading.verdict !== 'not-a-roster') return reading;
  const others = visibleSheets(gathered)
    .filter((name) => name !== wanted && !gathered.tables.own.has(name))
    .flatMap((name) => readingOf(gathered, name) ?? [])
    .filter(({ verdict }) => verdict === 'roster')
    .sort((a, b) => b.entries.length - a.entries.length);
  const [best] = others;
  if (!best) return reading;
  const instead = { text: text('app.checkedInstead', { active: wanted, sheet: best.sheet }) };
  return { ...best, notices: [instead, ...best.notices] };
}

function visibleSheets({ facts }: Gathered): string[] {
  return facts.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
}

/** Our own sheet of findings looks like a roster of one row a shift; and who stands on the staff list wants to be told. */
function sober({ tables }: Gathered, reading: SheetReading): SheetReading {
  if (tables.own.has(reading.sheet)) return notARoster(reading, text('app.ownSheet'));
  const isTable = tables.sheets.has(reading.sheet) && reading.verdict !== 'roster';
  return isTable ? notARoster(reading, text('app.tableSheet')) : reading;
}

function notARoster({ sheet, cells }: SheetReading, why: Text): SheetReading {
  return {
    sheet,
    verdict: 'not-a-roster',
    evidence: [why],
    entries: [],
    unread: [],
    questions: [],
    notices: [],
    cells: { read: 0, recognised: cells.read + cells.recognised + cells.unread, unread: 0 },
  };
}

/** Names, places and clock times are matched; what the tables could not say is told beside what the sheet could not. */
function withRoster({ tables, context }: Gathered, reading: SheetReading): RosterReading {
  const { staff, places } = tables;
  const { sheet, verdict, evidence } = reading;
  const defaults = { country: context.country, timeZone: timeZones[context.country], sheetName: sheet };
  const assembly = assembleRoster({
    readings: [reading],
    defaults,
    ...(staff && { staff }),
    ...(places && { places }),
  });
  const told = [reading, staff, places, assembly];
  return {
    sheet,
    verdict,
    evidence,
    roster: assembly.roster,
    tables: { staff: staff !== undefined, places: places !== undefined },
    unread: told.flatMap((one) => one?.unread ?? []),
    questions: [...reading.questions, ...assembly.questions],
    notices: [...told.flatMap((one) => one?.notices ?? []), ...tables.notices],
  };
}
