import { text } from '../core/messages/catalogue';
import { accountOf } from '../core/reading/accounts';
import { Entries } from '../core/reading/entries';
import { assembleRoster } from '../core/reading/assemble';
import { countedOnce } from '../core/reading/assembly/counted-once';
import { timeZones } from '../core/reading/assembly/places';
import { withAnsweredHolidays } from '../core/reading/assembly/answered-holidays';
import { recordsOf } from '../core/reading/assembly/records';
import type { Notice, SheetReading, Verdict } from '../core/reading/reading';
import type { ExistingTables } from '../core/report/prepare/prepared-sheets';
import type { TextAt } from '../core/report/accepted';
import type { AcceptedLine } from '../core/reading/setup/accepted';
import type { SettingLine } from '../core/reading/setup/read-setup';
import type { Text } from '../core/messages/text';
import type { AccountedSheet } from '../core/report/left-aside';
import type { Roster } from '../core/roster/roster';
import type { WorkbookPort } from '../workbook/port';
import { gather, hiddenSheets, readingOf, unreadSheets, visibleSheets, type Gathered } from './gather';
import type { CheckOptions } from './options';
import { textIn } from './cell-texts';

/** One sheet or several as a roster, with all that reading them, the staff list and the places left open. */
export interface RosterReading extends Omit<SheetReading, 'entries' | 'cells' | 'accounts' | 'layout'> {
  readonly roster: Roster;
  /** Which tables the workbook has. */
  readonly tables: ExistingTables;
  /** What the setup sheet says about the rules. */
  readonly settings: readonly SettingLine[];
  /** What the setup sheet says about findings that somebody answers for. */
  readonly accepted: readonly AcceptedLine[];
  /** What stands in cells now. */
  readonly textAt: TextAt;
  /** The sheets that it was read from, and what became of their cells. */
  readonly sheets: readonly AccountedSheet[];
  /** How many cells were understood and are no shift. */
  readonly asideCells: number;
  /** The sheet was taken because the one in front is no roster. */
  readonly offer?: { readonly sheet: string; readonly shifts: number };
}

export interface RosterOptions extends CheckOptions {
  /** Another workbook whose staff list and places count instead of this one's. */
  readonly staff?: WorkbookPort;
}

/**
 * The sheet asked for; else the one in front, or where that is none the sheet that holds the most of a roster. With
 * `allPlaces` every sheet that is a roster, together.
 */
export async function readRoster(port: WorkbookPort, options: RosterOptions): Promise<RosterReading> {
  const gathered = await gatherWithStaff(port, options);
  const unread = unreadNotice('app.unreadSheets', unreadSheets(gathered, 'not'));
  const leftOut = [...unread, ...hiddenNotice(gathered)];
  const reading = options.allPlaces ? allTogether(gathered) : undefined;
  return withNotices(reading ?? chosenRoster(gathered, options), leftOut);
}

/** Every sheet that can be seen, each for itself. */
export async function readAllSheets(port: WorkbookPort, options: CheckOptions): Promise<RosterReading[]> {
  const gathered = await gather(port, options);
  return visibleSheets(gathered)
    .flatMap((sheet) => soberReading(gathered, sheet) ?? [])
    .map((reading) => withRoster(gathered, [reading], reading.sheet));
}

/** A staff list or places of another workbook take the place of this one's. */
async function gatherWithStaff(port: WorkbookPort, options: RosterOptions): Promise<Gathered> {
  const gathered = await gather(port, options);
  if (!options.staff) return gathered;
  const { language, country, today } = options;
  const others = { language, ...(country && { country }), ...(today !== undefined && { today }) };
  const beside = await gather(options.staff, others);
  const { staff, places, records, notices } = beside.tables;
  const { tables } = gathered;
  return {
    ...gathered,
    tables: {
      ...tables,
      ...(staff && { staff }),
      ...(places && { places }),
      ...(records && { records }),
      notices: [
        ...tables.notices,
        ...notices,
        ...unreadNotice('app.unreadStaffSheets', unreadSheets(beside, 'too')),
      ],
    },
  };
}

function chosenRoster(gathered: Gathered, { sheet }: CheckOptions): RosterReading {
  const wanted = sheet ?? gathered.facts.active;
  const reading = soberReading(gathered, wanted)!;
  const best =
    sheet === undefined && reading.verdict === 'not-a-roster' ? bestOther(gathered, wanted) : undefined;
  if (!best) return withRoster(gathered, [reading], wanted);
  const instead = { text: text('app.checkedInstead', { active: wanted, sheet: best.sheet }) };
  const read = withNotices(withRoster(gathered, [best], best.sheet), [instead]);
  return { ...read, offer: { sheet: best.sheet, shifts: read.roster.shifts.length } };
}

/** The sheet with most shifts; one that needs an answer only where no other is a roster. */
function bestOther(gathered: Gathered, wanted: string): SheetReading | undefined {
  const rank: Record<Verdict, number> = { roster: 0, 'needs-input': 1, 'not-a-roster': 2 };
  const [best] = visibleSheets(gathered)
    .filter((name) => name !== wanted)
    .flatMap((name) => soberReading(gathered, name) ?? [])
    .filter(({ verdict }) => verdict !== 'not-a-roster')
    .sort((a, b) => rank[a.verdict] - rank[b.verdict] || b.entries.length - a.entries.length);
  return best;
}

/** All rosters of the workbook as one, each view of it once; undefined when there is none. */
function allTogether(gathered: Gathered): RosterReading | undefined {
  const { tables, answers } = gathered;
  const rosters = visibleSheets(gathered)
    .flatMap((name) => soberReading(gathered, name) ?? [])
    .filter(({ verdict }) => verdict !== 'not-a-roster');
  const { kept, notices } = countedOnce(rosters, tables.staff?.people, answers);
  if (kept.length === 0) return undefined;
  return withNotices(withRoster(gathered, kept, kept.map(({ sheet }) => sheet).join(', ')), notices);
}

function soberReading(gathered: Gathered, sheet: string): SheetReading | undefined {
  const reading = readingOf(gathered, sheet);
  return reading && sober(gathered, reading);
}

/** Our own sheet of findings looks like a roster of one row a shift; and who stands on the staff list wants to be told. */
function sober({ tables }: Gathered, reading: SheetReading): SheetReading {
  if (tables.own.has(reading.sheet)) return notARoster(reading, text('app.ownSheet'));
  const isTable = tables.sheets.has(reading.sheet) && reading.verdict !== 'roster';
  return isTable ? notARoster(reading, text('app.tableSheet')) : reading;
}

function notARoster({ sheet, cells, accounts }: SheetReading, why: Text): SheetReading {
  return {
    sheet,
    verdict: 'not-a-roster',
    evidence: [why],
    entries: Entries.none(sheet),
    unread: [],
    questions: [],
    notices: [],
    cells: { read: 0, recognised: cells.read + cells.recognised + cells.unread, unread: 0 },
    accounts: accounts.map(() => accountOf('no-roster')),
  };
}

function hiddenNotice(gathered: Gathered): Notice[] {
  const names = hiddenSheets(gathered);
  if (names.length === 0) return [];
  return [{ text: text('app.hiddenSheets', { count: names.length, names: { names } }) }];
}

/** A roster, a staff list or records may stand on them. */
function unreadNotice(key: 'app.unreadSheets' | 'app.unreadStaffSheets', names: readonly string[]): Notice[] {
  if (names.length === 0) return [];
  return [{ text: text(key, { count: names.length, names: { names } }) }];
}

function withNotices(reading: RosterReading, notices: readonly Notice[]): RosterReading {
  return notices.length > 0 ? { ...reading, notices: [...notices, ...reading.notices] } : reading;
}

/** Names, places and clock times are matched; what the tables could not say is told beside what the sheets could not. */
function withRoster(
  { grids, tables, context, setup, answers }: Gathered,
  readings: readonly SheetReading[],
  sheet: string,
): RosterReading {
  const { staff, places, records } = tables;
  const [first] = readings;
  const defaults = {
    country: context.country,
    timeZone: timeZones[context.country],
    sheetName: first?.sheet ?? sheet,
  };
  const assembly = assembleRoster({
    readings,
    defaults,
    answers,
    ...(staff && { staff }),
    ...(places && { places }),
  });
  const elsewhere = { people: staff?.people ?? [], places: places?.places ?? [] };
  const onRecord = records && recordsOf(records, assembly.roster, elsewhere);
  const known = withAnsweredHolidays(onRecord?.records, answers);
  const told = [...readings, staff, places, onRecord && { ...onRecord, notices: [] }, assembly];
  const onlyPart = readings.find((reading) => reading.onlyPart)?.onlyPart;
  return {
    sheet,
    verdict: worstOf(readings),
    ...(onlyPart && { onlyPart }),
    evidence: readings.flatMap(({ evidence }) => evidence),
    roster: { ...assembly.roster, ...(known && { records: known }) },
    sheets: readings.flatMap(({ sheet: name, accounts }) =>
      grids.filter((grid) => grid.sheet === name).map((grid) => ({ grid, accounts })),
    ),
    asideCells: readings.reduce((sum, { cells }) => sum + cells.recognised, 0),
    settings: setup.settings,
    accepted: setup.accepted,
    textAt: textIn(grids),
    tables: {
      staff: staff !== undefined,
      places: places !== undefined,
      records: records?.tables ?? new Set(),
    },
    unread: [...told.flatMap((one) => one?.unread ?? []), ...setup.unread],
    questions: [...readings.flatMap(({ questions }) => questions), ...assembly.questions],
    notices: [...told.flatMap((one) => one?.notices ?? []), ...tables.notices],
  };
}

/** One sheet that waits for an answer keeps the whole from being judged. */
function worstOf(readings: readonly SheetReading[]): Verdict {
  const verdicts = readings.map(({ verdict }) => verdict);
  if (verdicts.includes('needs-input')) return 'needs-input';
  return verdicts.includes('roster') ? 'roster' : 'not-a-roster';
}
