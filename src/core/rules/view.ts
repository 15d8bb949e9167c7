import { companyIn, type CompanyOf } from '../company/company-of';
import { backupIndex, personIndex, workByPerson, workIndex } from '../company/shift-index';
import { aloneStretches } from '../occupancy/alone-stretches';
import type { AloneStretch } from '../occupancy/stretch';
import { ageClassOn, type AgeClass, yearsOn } from '../roster/age';
import { noRecords, type Records } from '../roster/records';
import type { Person, Place, Roster, Shift } from '../roster/roster';
import { dayOf } from '../time/calendar';
import type { Day, Instant, Span } from '../time/units';
import { zoneClock, type ZoneClock } from '../time/zone-clock';

/** What every rule may ask. The costly parts are counted when first asked for, and once. */
export interface RosterView {
  readonly roster: Roster;
  /** Intervals in which a person is at work without anybody for certain. */
  readonly alone: readonly AloneStretch[];
  /** Intervals in which a person is at work without an adult for certain. */
  readonly withoutAdult: readonly AloneStretch[];
  readonly companyOf: CompanyOf;
  person(index: number): Person;
  place(index: number): Place;
  /** A person's shifts of every kind that overlap the span, by start. */
  shiftsOf(person: number, span: Span): readonly Shift[];
  /** Who is on call for a place at some time of the span, by start. */
  backupsOf(place: number, span: Span): readonly Shift[];
  /** Work at a place at some time of the span, by start. */
  workAt(place: number, span: Span): readonly Shift[];
  clock(place: number): ZoneClock;
  dayAt(place: number, instant: Instant): Day;
  ageClass(person: number, day: Day): AgeClass;
  /** Age in whole years; undefined when not known. */
  years(person: number, day: Day): number | undefined;
  /** All work of a person, by start. */
  workOf(person: number): readonly Shift[];
  readonly records: Records;
}

export function viewOf(roster: Roster): RosterView {
  const clocks = roster.places.map(({ timeZone }) => zoneClock(timeZone));
  const shiftsOf = personIndex(roster);
  const [alone, withoutAdult, company, backups, work, workBy] = [
    lazily(() => aloneStretches(roster, 'anyone')),
    lazily(() => aloneStretches(roster, 'adult')),
    lazily(() => companyIn(roster, shiftsOf)),
    lazily(() => backupIndex(roster)),
    lazily(() => workIndex(roster)),
    lazily(() => workByPerson(roster)),
  ];
  return {
    roster,
    get alone() {
      return alone();
    },
    get withoutAdult() {
      return withoutAdult();
    },
    companyOf: (interval) => company()(interval),
    person: (index) => roster.people[index]!,
    place: (index) => roster.places[index]!,
    shiftsOf: (person, span) => shiftsOf(person, span).map((index) => roster.shifts[index]!),
    backupsOf: (place, span) => backups()(place, span).map((index) => roster.shifts[index]!),
    workAt: (place, span) => work()(place, span).map((index) => roster.shifts[index]!),
    clock: (place) => clocks[place]!,
    dayAt: (place, instant) => dayOf(clocks[place]!.toWall(instant)),
    ageClass: (person, day) => ageClassOn(roster.people[person]!, day),
    years: (person, day) => yearsOn(roster.people[person]!, day),
    workOf: (person) => workBy()(person),
    records: roster.records ?? noRecords,
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
