import type { Person, Roster } from '../roster/roster';
import { startsAsMeant } from './assembly/days-off';
import { withAnsweredAges } from './assembly/answered-ages';
import { withAnsweredShifts } from './assembly/answered-shifts';
import type { Told } from './assembly/instants';
import { peopleOf, type RosterPeople } from './assembly/people';
import { type PlaceDefaults, RosterPlaces, type SheetOfPlace } from './assembly/places';
import { withoutRepeats } from './assembly/repeats';
import { shiftsOf } from './assembly/shifts';
import type { Entries } from './entries';
import { sameNameKey, withoutDates } from './questions/keys';
import type { Answers, Notice, Question, SheetReading, Unread } from './reading';
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
  const sheets = readings.map((reading) => reading.entries);
  const people = peopleOf(sheets, staff?.people, answers);
  const open = new Set(readings.flatMap(({ questions }) => questions.map(({ key }) => key)));
  const located = new RosterPlaces(sheets, places?.places ?? [], defaults, answers, open);
  const told: Told = { notices: [], unread: [] };
  const peopleBySheet = sheets.map((entries) => peopleByName(entries, people));
  const starts = startsAsMeant(sheets, peopleBySheet);
  const named = placeNames(readings, defaults.sheetName);
  const written = sheets.flatMap((entries, index) => {
    const roles = entries.names.map((name) => people.byWritten.get(name)?.role);
    const [sheet, meant, persons] = [named[index]!, starts[index]!, peopleBySheet[index]!];
    return shiftsOf({ entries, sheet, starts: meant, people: persons, roles }, located, told);
  });
  const [once, repeats] = withoutRepeats(written, people.people);
  const { places: known } = located;
  const shifts = withAnsweredShifts(once, people.people, known, answers);
  const aged = withAnsweredAges(perhapsSeveral(people, open), known, shifts, answers);
  return {
    roster: { country: defaults.country, people: aged.people, places: known, shifts },
    notices: [...people.notices, ...told.notices, ...repeats, ...aged.notices],
    unread: told.unread,
    questions: [...people.questions, ...located.questions],
  };
}

/** Who the readings ask about: whether the rows under one name are one person. */
function perhapsSeveral({ people, byWritten }: RosterPeople, open: ReadonlySet<string>): readonly Person[] {
  const keys = new Map<number, string>();
  for (const [written, { index }] of open.size > 0 ? byWritten : []) {
    const key = sameNameKey(written);
    if (open.has(key)) keys.set(index, key);
  }
  if (keys.size === 0) return people;
  return people.map((person, index) => {
    const key = keys.get(index);
    return key === undefined ? person : { ...person, perhapsSeveral: key };
  });
}

/** Index into the people by the index of a name; negative for names of nobody. */
function peopleByName({ names }: Entries, { byWritten }: RosterPeople): Int32Array {
  return Int32Array.from(names, (name) => byWritten.get(name)?.index ?? -1);
}

/**
 * What the place of a sheet is called where nobody names it. Sheets about different weeks are one shop's; sheets about
 * the same days are different shops, whose people are no company for each other.
 */
function placeNames(readings: readonly SheetReading[], shared: string): readonly SheetOfPlace[] {
  const periods = readings.map(({ entries }) => periodOf(entries));
  const inOrder = periods.filter((period) => period !== undefined).sort((a, b) => a.start - b.start);
  const apart = inOrder.every((period, index) => period.end < (inOrder[index + 1]?.start ?? Infinity));
  const several = readings.length > 1;
  return readings.map(({ sheet }) => {
    const name = several ? (apart ? shared : withoutDates(sheet)) : sheet;
    return { sheet, name: name || sheet || shared };
  });
}

/** From the first start to the last. */
function periodOf({ start, length }: Entries): { start: number; end: number } | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (let at = 0; at < length; at += 1) {
    first = Math.min(first, start[at]!);
    last = Math.max(last, start[at]!);
  }
  return length > 0 ? { start: first, end: last } : undefined;
}
