import { overlapOf, union, without } from '../../../company/spans';
import { inForce } from '../../../law/dated';
import { danishLoneWorkBan, type LoneWorkBan } from '../../../law/values';
import type { SourceKey } from '../../../law/sources';
import type { Place, PlaceKind } from '../../../roster/roster';
import { dateOf, MINUTES_A_DAY, weekdayOf } from '../../../time/calendar';
import { holidayOn, type HolidayId } from '../../../time/holidays';
import type { Day, MinuteOfDay, Span } from '../../../time/units';
import type { ZoneClock } from '../../../time/zone-clock';
import { instantsOf, onNextDay, onOwnDay } from '../../shared/wall-spans';

/** Why a place is covered by the ban, or what has to be known to tell. */
export type Coverage = 'listed-kind' | 'isolated-shop' | 'mall-shop' | 'ask-kind' | 'ask-isolated';

/** Bakeries, kiosks and the like: covered wherever they are. */
const listedKinds: readonly PlaceKind[] = [
  'kiosk',
  'bakery',
  'grill-bar',
  'petrol-station',
  'video-shop',
  'internet-cafe',
];

/** Undefined where the ban on lone work of minors does not apply: abroad, in offices, in shops that are not isolated. */
export function coverageOf({ country, kind, isolated }: Place): Coverage | undefined {
  if (country !== 'dk') return undefined;
  if (kind === undefined) return 'ask-kind';
  if (listedKinds.includes(kind)) return 'listed-kind';
  if (kind === 'mall-shop') return 'mall-shop';
  if (kind !== 'other-shop' || isolated === false) return undefined;
  return isolated ? 'isolated-shop' : 'ask-isolated';
}

export type DayKind = 'weekday' | 'weekend' | 'eve' | HolidayId;

/** When a minor may not be alone at a place on a day. */
export interface BannedDay {
  readonly day: Day;
  readonly kind: DayKind;
  readonly ban: LoneWorkBan;
  readonly source: SourceKey;
  /** From when on in the evening. */
  readonly from: MinuteOfDay;
  readonly hoursKnown: boolean;
  /** Whether the opening hours of the evening before are known, which may run past midnight. */
  readonly eveningBeforeKnown: boolean;
  readonly spans: readonly Span[];
  /** The part of the evening that is exempt if guards watch over the centre, which is not known. */
  readonly unlessGuarded: readonly Span[];
}

/** What a workplace sets stricter than the law, in minutes of the day; null where it sets nothing. */
export interface OwnBan {
  readonly evesAsHolidays: boolean;
  readonly weekdayFrom: MinuteOfDay | null;
  readonly weekendFrom: MinuteOfDay | null;
  readonly until: MinuteOfDay | null;
  readonly guardedCentreFrom: MinuteOfDay | null;
}

/** The law as it stands. */
export const lawAlone: OwnBan = {
  evesAsHolidays: false,
  weekdayFrom: null,
  weekendFrom: null,
  until: null,
  guardedCentreFrom: null,
};

/**
 * Minute m is banned when it is before 06:00, or not before 18:00 (14:00 on Saturdays, Sundays and helligdage), by the
 * clock and the date of the place, within its opening hours as far as these are known. In a guarded shopping centre the
 * evening is exempt until 20:00 within the centre's own opening hours, where somebody wrote them.
 */
export function bannedOn(place: Place, clock: ZoneClock, day: Day, own: OwnBan): BannedDay {
  const { value, source } = inForce(danishLoneWorkBan, day);
  const ban = stricterOf(value, own);
  const kind = dayKindOf(day, own.evesAsHolidays);
  const usual = kind === 'weekday' ? ban.weekdayFrom : ban.weekendFrom;
  const exempt = exemptOn(place, day, { start: usual, end: Math.max(usual, ban.guardedCentreFrom) });
  const asks = place.kind === 'mall-shop' && place.centreGuarded === undefined;
  const open = openOn(place, day, ban.until);
  const within = (span: Span<MinuteOfDay>) =>
    instantsOf(clock, day, open ? open.flatMap((hours) => overlapOf(hours, span) ?? []) : [span]);
  const evening = without({ start: usual, end: MINUTES_A_DAY }, place.centreGuarded || asks ? exempt : []);
  return {
    day,
    kind,
    ban,
    source,
    from: place.centreGuarded ? (evening[0]?.start ?? MINUTES_A_DAY) : usual,
    hoursKnown: open !== undefined,
    eveningBeforeKnown: hoursOf(place, day - 1) !== undefined,
    spans: [{ start: 0, end: ban.until }, ...evening].flatMap(within),
    unlessGuarded: asks ? exempt.flatMap(within) : [],
  };
}

/** What a workplace sets counts only where it is stricter than the law. */
function stricterOf(law: LoneWorkBan, own: OwnBan): LoneWorkBan {
  return {
    weekdayFrom: Math.min(law.weekdayFrom, own.weekdayFrom ?? law.weekdayFrom),
    weekendFrom: Math.min(law.weekendFrom, own.weekendFrom ?? law.weekendFrom),
    until: Math.max(law.until, own.until ?? law.until),
    guardedCentreFrom: Math.min(law.guardedCentreFrom, own.guardedCentreFrom ?? law.guardedCentreFrom),
  };
}

/** The evening hours that guards over the centre exempt: while the centre itself is open, as far as that is known. */
function exemptOn(place: Place, day: Day, evening: Span<MinuteOfDay>): Span<MinuteOfDay>[] {
  if (evening.start >= evening.end) return [];
  const centre = holidayOn('dk', day) ? place.centreHours?.holiday : place.centreHours?.[weekdayOf(day)];
  return centre ? union(centre.flatMap((hours) => overlapOf(hours, evening) ?? [])) : [evening];
}

function dayKindOf(day: Day, eves: boolean): DayKind {
  const holiday = holidayOn('dk', day);
  if (holiday) return holiday;
  if (weekdayOf(day) >= 6) return 'weekend';
  return eves && isEve(day) ? 'eve' : 'weekday';
}

/** Days when shops close early or people are off, though the law makes them no helligdage. */
function isEve(day: Day): boolean {
  const { month, date } = dateOf(day);
  return ['12-24', '12-31', '6-5', '5-1'].includes(`${month}-${date}`);
}

/**
 * Opening hours on a date, with those of the evening before that run past midnight; undefined when not known. What is
 * not known of the evening before counts as open until the ban ends, as a day counts whose hours are not known.
 */
function openOn(place: Place, day: Day, until: MinuteOfDay): Span<MinuteOfDay>[] | undefined {
  const [today, yesterday] = [hoursOf(place, day), hoursOf(place, day - 1)];
  if (!today) return undefined;
  const night = yesterday ? onNextDay(yesterday) : [{ start: 0, end: until }];
  return [...night, ...onOwnDay(today)];
}

function hoursOf({ hours }: Place, day: Day) {
  return holidayOn('dk', day) ? hours?.holiday : hours?.[weekdayOf(day)];
}
