import type { Roster, Shift } from '../roster/roster';
import { zoneClock } from '../time/zone-clock';
import { daysOffAfterNights } from './assembly/days-off';
import { peopleOf, type RosterPeople } from './assembly/people';
import { type PlaceDefaults, RosterPlaces, type SheetOfPlace } from './assembly/places';
import { instantsOf, type Told, withoutRepeats } from './assembly/shifts';
import { withoutDates } from './questions/keys';
import type { Answers, Entry, Notice, Question, SheetReading, Unread } from './reading';
import type { PlacesReading } from './tables/places';
import type { StaffReading } from './tables/staff';

export interface AssemblyInput {
  readonly readings: readonly SheetReading[];
  /** Missing where the workbook has no such table. */
  readonly staff?: StaffReading;
  readonly places?: PlacesReading;
  readonly defaults: PlaceDefaults;
  /** What the manager answered about names, ages and places. */
  readonly answers?: Answers | undefined;
}

/** The roster, and what came up while names and times were matched; what the readings told before is not repeated. */
export interface Assembly {
  readonly roster: Roster;
  readonly notices: readonly Notice[];
  readonly unread: readonly Unread[];
  readonly questions: readonly Question[];
}

/** Entries as written become shifts of known people at known places, in whole minutes of real time. */
export function assembleRoster({ readings, staff, places, defaults, answers }: AssemblyInput): Assembly {
  const entries = readings.flatMap((reading) => reading.entries);
  const people = peopleOf(entries, staff?.people, answers);
  const located = new RosterPlaces(entries, places?.places ?? [], defaults, answers);
  const told: Told = { notices: [], unread: [] };
  const asMeant = daysOffAfterNights(entries, ({ person }) => people.byWritten.get(person)?.index ?? -1);
  const sheets = placeNames(readings, defaults.sheetName);
  const written = readings.flatMap((reading, index) =>
    reading.entries.flatMap((entry) => shiftOf(asMeant(entry), sheets[index]!, people, located, told) ?? []),
  );
  const [shifts, repeats] = withoutRepeats(written, ({ person }) => people.people[person]?.name ?? '');
  return {
    roster: { country: defaults.country, people: people.people, places: located.places, shifts },
    notices: [...people.notices, ...told.notices, ...repeats],
    unread: told.unread,
    questions: [...people.questions, ...located.questions],
  };
}

function shiftOf(
  entry: Entry,
  sheet: SheetOfPlace,
  { byWritten }: RosterPeople,
  located: RosterPlaces,
  told: Told,
): Shift | undefined {
  const person = byWritten.get(entry.person);
  if (!person) return undefined;
  const place = located.placeOf(entry, sheet);
  const times = instantsOf(entry, zoneClock(located.timeZoneOf(place)), told);
  if (!times) return undefined;
  const role = entry.role ?? person.role;
  return {
    person: person.index,
    place,
    zone: located.zoneOf(entry, place),
    kind: entry.kind,
    ...times,
    cells: entry.cells,
    ...(located.isAnywhere(entry, sheet.sheet) && { anywhere: true as const }),
    ...(role !== undefined && { role }),
    ...(entry.note !== undefined && { note: entry.note }),
  };
}

/**
 * What the place of a sheet is called where nobody names it. Sheets about different weeks are one shop's; sheets about
 * the same days are different shops, whose people are no company for each other.
 */
function placeNames(readings: readonly SheetReading[], shared: string): readonly SheetOfPlace[] {
  const periods = readings.map(({ entries }) => entries.map(({ start }) => start)).map(periodOf);
  const inOrder = periods.filter((period) => period !== undefined).sort((a, b) => a.start - b.start);
  const apart = inOrder.every((period, index) => period.end < (inOrder[index + 1]?.start ?? Infinity));
  const several = readings.length > 1;
  return readings.map(({ sheet }) => {
    const name = several ? (apart ? shared : withoutDates(sheet)) : sheet;
    return { sheet, name: name || sheet || shared };
  });
}

function periodOf(minutes: readonly number[]): { start: number; end: number } | undefined {
  if (minutes.length === 0) return undefined;
  return {
    start: minutes.reduce((a, b) => Math.min(a, b)),
    end: minutes.reduce((a, b) => Math.max(a, b)),
  };
}
