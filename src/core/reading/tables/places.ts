import * as z from 'zod/mini';
import { text } from '../../messages/catalogue';
import type { Text } from '../../messages/text';
import {
  type CellRef,
  type Danger,
  type OpeningHours,
  type PlaceFlag,
  placeFlags,
  type PlaceKind,
  type Zone,
} from '../../roster/roster';
import type { Country } from '../../time/units';
import { plainKey } from '../assembly/names';
import type { Area, Grid } from '../grid';
import type { Notice, Unread } from '../reading';
import { folded, wordKey } from '../text/fold';
import { readYesNo } from '../text/yes-no';
import { centreHours } from './centre-hours';
import { isOpen, words as wordsColumn, yesNoOrOpen } from './columns';
import { weekdayOf } from './days';
import {
  type BodyRow,
  findEvidentTable,
  headerKeys,
  rowsOf,
  type Table,
  type TableShape,
} from './header-row';
import {
  countryWords,
  dangerWords,
  holidayHeaders,
  kindWords,
  placeHeaders,
  sundayAndHolidayHeaders,
} from './headers';
import type { PlaceColumn } from './headers/table-words';
import { openingHours } from './opening-hours';
import { isRosterLike } from './roster-like';
import { column, given, readRow, Refusal, shownText, someOf } from './row';
import { zones } from './zones';

/** A place as the table has it; country and zones only where the table says so. */
export interface ListedPlace {
  readonly name: string;
  readonly kind?: PlaceKind;
  readonly isolated?: boolean;
  readonly hours?: OpeningHours;
  readonly centreGuarded?: boolean;
  readonly centreHours?: OpeningHours;
  readonly needsBackup?: boolean;
  readonly danger?: Danger;
  readonly flags?: Readonly<Partial<Record<PlaceFlag, boolean>>>;
  readonly country?: Country;
  readonly zones?: readonly [Zone, ...Zone[]];
  readonly listedAt: CellRef;
}

export interface PlacesReading {
  readonly places: readonly ListedPlace[];
  readonly unread: readonly Unread[];
  readonly notices: readonly Notice[];
}

const days = ['day1', 'day2', 'day3', 'day4', 'day5', 'day6', 'day7', 'holiday'] as const;
type DayKey = (typeof days)[number];
type PlaceKey = PlaceColumn | DayKey;

/** Known by a name beside what only a table of places says; weekdays alone may be a roster's. */
export const placesShape: TableShape<PlaceKey> = {
  keysOf: (header) => {
    const [column] = headerKeys(header).flatMap((key) => placeHeaders.get(key) ?? []);
    return column ? [column] : daysOf(header);
  },
  accepts: (table, grid, named) => {
    const has = (key: PlaceKey) => table.columns.has(key);
    const evident =
      has('isolated') || has('centreGuarded') || (has('kind') && (has('zones') || namesKinds(grid, table)));
    const known = [...table.columns.keys()].length > 1;
    return (
      has('name') &&
      (evident || (named && known)) &&
      !isRosterLike(grid, table, (header) => placesShape.keysOf(header).length > 0)
    );
  },
};

/** Reads the table of places in this range of the sheet (an Excel Table), or wherever it is on it. */
export function readPlaces(grid: Grid, range?: Area): PlacesReading {
  const table = findEvidentTable(grid, placesShape, range);
  const unread: Unread[] = [];
  const places = (table ? rowsOf(grid, table) : []).flatMap((row) => {
    const read = readRow(placeRow, row.first);
    unread.push(...read.unread, ...(row.first.name ? [] : withoutName(row)));
    return read.row && row.first.name ? [listed(read.row, row.first.name.at)] : [];
  });
  const notices: Notice[] = [];
  return { places: withoutRepeats(places, notices), unread, notices };
}

const fact = z.exactOptional(yesNoOrOpen);

/** What stands under it: no is no danger, but yes does not say whether it has been met. */
const danger = column((cell): Danger | undefined | Refusal => {
  const written = shownText(cell);
  if (isOpen(written)) return undefined;
  const known = dangerWords.get(wordKey(written)) ?? (readYesNo(cell.value) === false ? 'none' : undefined);
  return known ?? new Refusal(text('staff.unknownDanger', { text: written }));
});

const placeRow = z.object({
  name: wordsColumn,
  kind: z.exactOptional(chosen(kindWords, (written) => text('staff.unknownKind', { text: written }))),
  isolated: fact,
  centreGuarded: fact,
  centreHours: z.exactOptional(centreHours),
  needsBackup: fact,
  danger: z.exactOptional(danger),
  ...flagColumns(),
  zones: z.exactOptional(zones),
  country: z.exactOptional(
    chosen(countryWords, (written) => text('staff.unknownCountry', { text: written })),
  ),
  ...hoursByDay(),
});

type PlaceRow = z.infer<typeof placeRow>;

function hoursByDay() {
  const hours = z.exactOptional(openingHours);
  return {
    day1: hours,
    day2: hours,
    day3: hours,
    day4: hours,
    day5: hours,
    day6: hours,
    day7: hours,
    holiday: hours,
  };
}

function flagColumns() {
  return Object.fromEntries(placeFlags.map((flag) => [flag, fact])) as Record<PlaceFlag, typeof fact>;
}

function chosen<T extends string>(choices: ReadonlyMap<string, T>, refusal: (written: string) => Text) {
  return column((cell) => choices.get(wordKey(shownText(cell))) ?? new Refusal(refusal(shownText(cell))));
}

function listed(row: PlaceRow, listedAt: CellRef): ListedPlace {
  const { name, kind, isolated, centreGuarded, centreHours, needsBackup, danger, zones, country } = row;
  const { day1, day2, day3, day4, day5, day6, day7, holiday } = row;
  const byDay = { 1: day1, 2: day2, 3: day3, 4: day4, 5: day5, 6: day6, 7: day7, holiday };
  const flags = Object.fromEntries(placeFlags.map((flag) => [flag, row[flag]]));
  const facts = { kind, isolated, centreGuarded, centreHours, needsBackup, danger, zones, country };
  return { name, ...given({ ...facts, hours: someOf(byDay), flags: someOf(flags) }), listedAt };
}

/** "Lørdag", "Sat", "man-fre", "Helligdage", "Søn- og helligdage". */
function daysOf(header: string): readonly DayKey[] {
  const keys = headerKeys(header);
  if (keys.some((key) => sundayAndHolidayHeaders.has(key))) return ['day7', 'holiday'];
  if (keys.some((key) => holidayHeaders.has(key))) return ['holiday'];
  const [from, to] = folded(header)
    .split(/ ?(?:-|\/) ?/, 2)
    .map(weekdayOf);
  if (from === undefined) return [];
  if (to === undefined) return header.includes('-') ? [] : days.slice(from - 1, from);
  return from < to ? days.slice(from - 1, to) : [];
}

/** Whether a cell under "Kind" is a kind of place: "Type" is also what contracts are. */
function namesKinds(grid: Grid, table: Table<PlaceKey>): boolean {
  return rowsOf(grid, table).some(({ first: { kind } }) => kind && kindWords.has(wordKey(shownText(kind))));
}

function withoutName({ first }: BodyRow<PlaceKey>): Unread[] {
  const [cell] = Object.values(first);
  return cell ? [{ cell: cell.at, text: shownText(cell), reason: text('staff.rowWithoutName') }] : [];
}

function withoutRepeats(places: readonly ListedPlace[], notices: Notice[]): ListedPlace[] {
  const kept = new Map<string, ListedPlace>();
  for (const place of places) {
    const key = plainKey(place.name);
    if (!kept.has(key)) kept.set(key, place);
    else notices.push({ cell: place.listedAt, text: text('staff.placeListedTwice', { place: place.name }) });
  }
  return [...kept.values()];
}
