import type { Records } from './records';
import type { Country, Day, Instant, MinuteOfDay, Span, Weekday } from '../time/units';

/** A cell or a range on a sheet: `{ sheet: 'Uge 10', address: 'C7' }` or `'C7:D7'`. Addresses are never absolute ($). */
export interface CellRef {
  readonly sheet: string;
  readonly address: string;
}

/**
 * `work` is presence at the place. The others are on the roster without being there: `on-call` (backup on the phone),
 * `absence` (holiday, sick, off), `tentative` (not confirmed) and `break` (off the premises, taken out of the work).
 */
export type ShiftKind = 'work' | 'on-call' | 'absence' | 'tentative' | 'break';

export const placeKinds = [
  'kiosk',
  'bakery',
  'grill-bar',
  'petrol-station',
  'video-shop',
  'internet-cafe',
  'other-shop',
  'mall-shop',
  'restaurant',
  'customer-site',
  'office',
  'other',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/**
 * How a zone stands to the sales area. Only `same-room` and `next-room` (direct speech without aids, confirmed by the
 * employer) are together with it; `unconfirmed` and `unknown` have to be asked.
 */
export const zoneReaches = [
  'same-room',
  'next-room',
  'unconfirmed',
  'separated',
  'other-floor',
  'unknown',
] as const;
export type ZoneReach = (typeof zoneReaches)[number];

export interface Person {
  readonly name: string;
  readonly alsoWrittenAs: readonly string[];
  readonly birthDate?: Day;
  /** The roster's or staff list's own mark, for people without a birth date. */
  readonly under18?: boolean;
  /** Age in whole years as the roster states it, for people without a birth date; taken as true for the whole roster. */
  readonly age?: number;
  readonly role?: string;
  /** What the roles written for the person mean, as far as they are known words. */
  readonly duties?: readonly Duty[];
  readonly employedFrom?: Day;
  readonly worksAlone?: boolean;
  /** Whether the person is still subject to compulsory schooling. */
  readonly schooling?: boolean;
  /** As they are written; `understands` compares them. */
  readonly languages?: readonly string[];
  /** Key of the open question whether rows under this name are one person or several. */
  readonly perhapsSeveral?: string;
  /** Where the staff list names the person; missing when only the roster does. */
  readonly listedAt?: CellRef;
}

/** What a role says that rules ask about. A person may have several. */
export const duties = ['apprentice', 'temp', 'trainee', 'manager', 'safety-rep', 'guard'] as const;
export type Duty = (typeof duties)[number];

export interface Zone {
  readonly name: string;
  readonly reach: ZoneReach;
}

/** What the employer says of a place; unknown where it is missing. */
export const placeFlags = [
  'violenceRisk',
  'exposedArea',
  'valuables',
  'nightlife',
  'poorlySecured',
  'ageRestrictedSales',
  'alcoholServed',
  'injuryRisk',
  'mentalStrain',
  'nightHatch',
] as const;
export type PlaceFlag = (typeof placeFlags)[number];

/** Whether being alone brings a special danger, and whether it has been met (BEK 1839/2023 § 11). */
export const dangers = ['none', 'met', 'not-met'] as const;
export type Danger = (typeof dangers)[number];

/** Closed on a weekday is an empty list; a weekday that is not there is unknown. Spans may pass midnight (end > 1440). */
export type OpeningHours = Partial<Record<Weekday | 'holiday', readonly Span<MinuteOfDay>[]>>;

export interface Place {
  readonly name: string;
  readonly country: Country;
  /** IANA name. */
  readonly timeZone: string;
  readonly kind?: PlaceKind;
  readonly isolated?: boolean;
  readonly hours?: OpeningHours;
  readonly centreGuarded?: boolean;
  /** The shopping centre's own opening hours, where the place is in one. */
  readonly centreHours?: OpeningHours;
  readonly danger?: Danger;
  readonly flags?: Readonly<Partial<Record<PlaceFlag, boolean>>>;
  /** Whether people under 18 work here whose ages nobody wrote; unknown where it is missing. */
  readonly someMinors?: true;
  /** The employer wants a backup rostered whenever somebody is alone here. */
  readonly needsBackup?: boolean;
  /** Zone 0 is the sales area, where people are when the roster names no zone. */
  readonly zones: readonly [Zone, ...Zone[]];
  readonly listedAt?: CellRef;
}

export interface Shift {
  /** Index into `people`. */
  readonly person: number;
  /** Index into `places`. */
  readonly place: number;
  /** Index into the place's `zones`. */
  readonly zone: number;
  readonly kind: ShiftKind;
  readonly start: Instant;
  readonly end: Instant;
  /**
   * Minutes of break within the shift whose time the roster does not give, besides those that are entries of their own.
   * A break is within the work: never its first or its last minute. Until its time is known the person counts as present.
   */
  readonly unplacedBreakMinutes?: number | undefined;
  /** Not confirmed, and the manager answered that it will not be worked. */
  readonly declined?: true | undefined;
  /** On call for every place, because the roster names none for this backup. */
  readonly anywhere?: true | undefined;
  /** Where it is written; the first cell is the one to jump to. */
  readonly cells: readonly [CellRef, ...CellRef[]];
  /** The same shift written more than once: the cells of each time, all of them also in `cells`. */
  readonly writtenIn?: readonly (readonly [CellRef, ...CellRef[]])[];
  readonly role?: string | undefined;
  readonly note?: string | undefined;
}

/** What was read, ready to be counted. Order of people and places is that of first mention. */
export interface Roster {
  readonly country: Country;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly shifts: readonly Shift[];
  /** Missing: nothing is on record. */
  readonly records?: Records;
}
