import { type Danger, placeFlags, type PlaceKind, type ZoneReach } from '../../../roster/roster';
import type { Country } from '../../../time/units';

export const staffColumns = [
  'name',
  'alsoWrittenAs',
  'birthDate',
  'under18',
  'role',
  'employedFrom',
  'worksAlone',
  'schooling',
  'languages',
] as const;
export type StaffColumn = (typeof staffColumns)[number];

export const placeColumns = [
  'name',
  'kind',
  'isolated',
  'centreGuarded',
  'centreHours',
  'needsBackup',
  'danger',
  ...placeFlags,
  'zones',
  'country',
] as const;
export type PlaceColumn = (typeof placeColumns)[number];

type Words = readonly [string, ...string[]];

/**
 * What the Staff and Places tables are called in one language. The first word of each list is what `prepare` writes,
 * the others are understood too. Case, diacritics' encoding, blanks, punctuation and brackets do not matter.
 */
export interface TableWords {
  /** Names of the Excel Table or of its sheet. */
  readonly staffTable: Words;
  readonly placesTable: Words;
  readonly staff: Readonly<Record<StaffColumn, Words>>;
  /** Names in two columns. */
  readonly givenName: Words;
  readonly familyName: Words;
  readonly places: Readonly<Record<PlaceColumn, Words>>;
  /** Headers of the opening hours, Monday first; shorter names are known from the rosters' own words. */
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  readonly holiday: Words;
  /** One column for Sundays and public holidays. */
  readonly sundayAndHoliday: Words;
  /** Monday to Friday. */
  readonly workdays: Words;
  readonly weekend: Words;
  readonly everyDay: Words;
  readonly kinds: Readonly<Record<PlaceKind, Words>>;
  readonly dangers: Readonly<Record<Danger, Words>>;
  readonly reaches: Readonly<Record<ZoneReach, Words>>;
  /** Zone 0, where people are when the roster names no zone. */
  readonly salesArea: Words;
  readonly closed: Words;
  readonly allDay: Words;
  readonly yes: string;
  readonly no: string;
  readonly countries: Readonly<Record<Country, Words>>;
}
