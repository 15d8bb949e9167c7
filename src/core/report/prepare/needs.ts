import type { PlaceColumn, StaffColumn } from '../../reading/tables/headers/table-words';
import type { RecordColumn } from '../../reading/tables/records/words/record-words';
import { AgeClass, ageClassOn } from '../../roster/age';
import type { RecordTable } from '../../roster/records';
import type { Place, Roster } from '../../roster/roster';
import { dayOf } from '../../time/calendar';
import { zoneClock } from '../../time/zone-clock';
import { type CalledFor, calledFor } from './called-for';

/** What decides which tables and columns are written. */
export interface Situation {
  readonly roster: Roster;
  readonly called: CalledFor;
  /** Somebody is alone for certain, offices apart. */
  readonly lone: boolean;
  /** Somebody on the roster is under 18, or may be. */
  readonly minors: boolean;
}

export function situationOf(roster: Roster): Situation {
  const called = calledFor(roster);
  return { roster, called, lone: called.alone.length > 0, minors: mayHaveMinors(roster) };
}

type Needed = (situation: Situation) => boolean;

const always: Needed = () => true;
const lone: Needed = (situation) => situation.lone;
const at =
  (fits: (place: Place) => boolean): Needed =>
  ({ roster }) =>
    roster.places.some(fits);

/** Which tables of what is on record a roster calls for. */
export const tablesNeeded: Readonly<Record<RecordTable, Needed>> = {
  measures: lone,
  training: ({ called }) => called.topics.length > 0,
  incidents: lone,
  risks: lone,
  // Whoever wants to be stricter than the law writes it here; an office has nothing to agree on.
  agreements: at(({ kind }) => kind !== 'office'),
  // Known from Norwegian workplaces only.
  loneNotices: ({ lone: isLone, ...rest }) =>
    isLone && at(({ country }) => country === 'no')({ lone: isLone, ...rest }),
  // Minors may work longer when there is no school.
  schoolHolidays: ({ minors }) => minors,
};

/** Columns of the staff list that only some rosters need. */
export const staffColumnsNeeded: Partial<Record<StaffColumn, Needed>> = {
  schooling: ({ minors }) => minors,
  languages: ({ called }) => called.topics.length > 0,
};

const danish = ({ country }: Place) => country === 'dk';
const maybeInCentre = ({ country, kind }: Place) =>
  country === 'dk' && (kind === undefined || kind === 'mall-shop');
const norwegianPetrol = ({ country, kind }: Place) => country === 'no' && kind === 'petrol-station';
const servesGuests = ({ kind }: Place) => kind === 'restaurant' || kind === 'grill-bar';

/** Columns of the table of places that only some rosters need; the others stand always. */
export const placeColumnsNeeded: Partial<Record<PlaceColumn, Needed>> = {
  centreGuarded: at(maybeInCentre),
  centreHours: at(maybeInCentre),
  danger: at(danish),
  violenceRisk: at(({ kind }) => kind !== 'office'),
  exposedArea: lone,
  valuables: lone,
  nightlife: lone,
  poorlySecured: lone,
  ageRestrictedSales: (situation) => situation.minors && at(({ country }) => country !== 'dk')(situation),
  alcoholServed: (situation) => situation.minors && at(servesGuests)(situation),
  injuryRisk: at(({ country }) => country !== 'dk'),
  mentalStrain: at(({ country }) => country === 'se'),
  nightHatch: at(norwegianPetrol),
};

/** Only Norway asks who took part in an assessment. */
export const recordColumnsNeeded: Partial<Record<RecordColumn, Needed>> = {
  participants: at(({ country }) => country === 'no'),
};

/** Whether a column is written; those that nobody mentions are always. */
export function isNeeded<K extends string>(
  column: K,
  needs: Partial<Record<K, Needed>>,
  situation: Situation,
): boolean {
  return (needs[column] ?? always)(situation);
}

function mayHaveMinors({ people, places, shifts }: Roster): boolean {
  const first = shifts.reduce((start, shift) => Math.min(start, shift.start), Infinity);
  const [place] = places;
  if (!place || first === Infinity) return false;
  const day = dayOf(zoneClock(place.timeZone).toWall(first));
  return people.some((person) => ageClassOn(person, day) !== AgeClass.adult);
}
