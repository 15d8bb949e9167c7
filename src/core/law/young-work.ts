import type { Country, MinuteOfDay, Span } from '../time/units';
import { dayOfIso, type Sourced } from './dated';
import type { SourceKey } from './sources';

/**
 * How the law divides people under 18, the best protected first.
 *
 * Denmark (arbejdsmiljøloven §§ 60–62): under 13; 13 and 14; from 15 on by whether they are still subject to compulsory
 * schooling (undervisningspligt). Norway (aml kap. 11): likewise, those under 15 and those of school age alike. Sweden
 * (AFS 2012:3, since 2025 AFS 2023:2): yngre barn under 13; äldre barn from 13; ungdom only who has finished compulsory
 * school and turns 16 or more in the calendar year.
 */
export const youngGroups = ['under-13', '13-14', 'schooled', 'past-school'] as const;
export type YoungGroup = (typeof youngGroups)[number];

type ByGroup<T> = Readonly<Record<YoungGroup, readonly Sourced<T>[]>>;

/** The most working time, in minutes. A school week is a calendar week with a school day. */
export interface MostHours {
  readonly schoolDay: number;
  readonly freeDay: number;
  readonly schoolWeek: number;
  readonly freeWeek: number;
}

const child: MostHours = { schoolDay: 120, freeDay: 420, schoolWeek: 720, freeWeek: 2100 };
const danishPupil: MostHours = { schoolDay: 120, freeDay: 480, schoolWeek: 720, freeWeek: 2400 };
const pastSchool: MostHours = { schoolDay: 480, freeDay: 480, schoolWeek: 2400, freeWeek: 2400 };

/**
 * Denmark, arbejdsmiljøloven § 61(1) and (2); Norway, aml § 11-2(2) a–b and (3), where § 11-2(2) c on schemes of school
 * and work together is left out; Sweden, the table of AFS 2012:3.
 */
export const mostHours: Readonly<Record<Country, ByGroup<MostHours>>> = {
  dk: {
    ...children([{ value: child, source: 'dk-aml-61' }]),
    schooled: [{ value: danishPupil, source: 'dk-aml-61' }],
    'past-school': [{ value: pastSchool, source: 'dk-aml-61' }],
  },
  no: {
    ...children([{ value: child, source: 'no-aml-11-2' }]),
    'past-school': [{ value: pastSchool, source: 'no-aml-11-2' }],
  },
  se: { ...children(swedish(child)), 'past-school': swedish(pastSchool) },
};

/** The hours of a day within which children may work: 06:00 to 20:00 in all three countries. */
export const childrensDay: Readonly<Record<Country, readonly Sourced<Span<MinuteOfDay>>[]>> = {
  dk: [{ value: { start: 360, end: 1200 }, source: 'dk-aml-61-4' }],
  no: [{ value: { start: 360, end: 1200 }, source: 'no-aml-11-3' }],
  se: swedish({ start: 360, end: 1200 }),
};

/**
 * What kind of workplace decides when those past compulsory school may work. `shop`: offices, shops and service stations;
 * `serving`: hotels, restaurants, grill bars, theatres, cinemas; `open`: others, of which some are exempt; `unknown`.
 */
export type Trade = 'shop' | 'bakery' | 'serving' | 'open' | 'unknown';

/**
 * Within `allowed` those past compulsory school may work; within `perhaps` beside it only if the trade is one of the
 * exempt ones, or if the work needs it.
 */
export interface YouthsDay {
  readonly allowed: Span<MinuteOfDay>;
  readonly perhaps?: Span<MinuteOfDay>;
}

/** Where no trade is exempt: § 61(4). Shops to 22, serving to 24, bakeries from 04: the order's exceptions. */
const danishDay: Readonly<Record<Trade, YouthsDay>> = {
  shop: { allowed: { start: 360, end: 1320 } },
  bakery: { allowed: { start: 240, end: 1320 } },
  serving: { allowed: { start: 360, end: 1440 } },
  open: { allowed: { start: 360, end: 1200 }, perhaps: { start: 240, end: 1440 } },
  unknown: { allowed: { start: 360, end: 1200 }, perhaps: { start: 240, end: 1440 } },
};

/** § 11-3(2): free 23–06; 21–23 only where the nature of the work or a special need of limited time makes it necessary. */
const norwegianDay: YouthsDay = {
  allowed: { start: 360, end: 1260 },
  perhaps: { start: 360, end: 1380 },
};

/** Free 22–06 or 23–07, that is within 06–23 here; some trades to 24, which the order's § 21 names. */
const swedishShop: YouthsDay = { allowed: { start: 360, end: 1380 } };
const swedishOther: YouthsDay = {
  allowed: { start: 360, end: 1380 },
  perhaps: { start: 360, end: 1440 },
};

export const youthsDay: Readonly<Record<Country, readonly Sourced<Readonly<Record<Trade, YouthsDay>>>[]>> = {
  dk: [
    { value: danishDay, to: dayOfIso('2025-01-01'), source: 'dk-young-evening' },
    { value: danishDay, from: dayOfIso('2025-01-01'), source: 'dk-young-evening-2025' },
  ],
  no: [{ value: alike(norwegianDay), source: 'no-aml-11-3' }],
  se: swedish({ ...alike(swedishOther), shop: swedishShop, bakery: swedishShop }),
};

/** Norway, forskrift om organisering § 12-9: apprentices in hotels and restaurants, and light guard work, to 24. */
export const norwegianExemptUntil: readonly Sourced<MinuteOfDay>[] = [{ value: 1440, source: 'no-12-9' }];

/** Sweden: who worked after this the evening before is free until that in the morning. */
export const swedishLateEvening: readonly Sourced<Span<MinuteOfDay>>[] = swedish({ start: 1320, end: 420 });

/** The least rest in a row within every 24 hours. Denmark § 62(1); Norway § 11-5(2); Sweden AFS 2012:3. */
export const dailyRest: Readonly<Record<Country, ByGroup<number>>> = {
  dk: {
    ...children([{ value: 840, source: 'dk-aml-62-1' }]),
    'past-school': [{ value: 720, source: 'dk-aml-62-1' }],
  },
  no: {
    ...children([{ value: 840, source: 'no-aml-11-5-2' }]),
    'past-school': [{ value: 720, source: 'no-aml-11-5-2' }],
  },
  se: { ...children(swedish(840)), 'past-school': swedish(720) },
};

/** Weekly rest: so many minutes in a row, so many whole days (24 hours each) that may lie apart, or both. */
export interface WeeklyRest {
  readonly inARow?: number;
  readonly days?: number;
}

/**
 * Within every period of 7 days. Denmark § 62(2): two days and nights in a row; for those past compulsory school they may
 * lie apart where they cannot be put together. Norway § 11-5(3): 48 hours in a row. Sweden: two days, never less than 36
 * hours in a row.
 */
export const weeklyRest: Readonly<Record<Country, ByGroup<WeeklyRest>>> = {
  dk: {
    ...children([{ value: { inARow: 2880 }, source: 'dk-aml-62-2' }]),
    'past-school': [{ value: { days: 2 }, source: 'dk-aml-62-2' }],
  },
  no: everyGroup([{ value: { inARow: 2880 }, source: 'no-aml-11-5-3' }]),
  se: everyGroup(swedish({ inARow: 2160, days: 2 })),
};

/** A break of `length` minutes when the working time is longer than `after`. */
export interface YoungBreak {
  readonly after: number;
  readonly length: number;
}

/** Denmark § 61(3) and Norway § 11-5(1) by the day's working time; Sweden at the latest after so much work in a row. */
export const youngBreak: Readonly<Record<Country, readonly Sourced<YoungBreak>[]>> = {
  dk: [{ value: { after: 270, length: 30 }, source: 'dk-aml-61-3' }],
  no: [{ value: { after: 270, length: 30 }, source: 'no-aml-11-5-1' }],
  se: swedish({ after: 270, length: 30 }),
};

/** Nobody younger works; from here on some do light work only. */
export const minimumAge: Readonly<Record<Country, readonly Sourced<number>[]>> = {
  dk: [{ value: 13, source: 'dk-young-time' }],
  no: [{ value: 13, source: 'no-aml-11-1' }],
  se: swedish(13),
};

/**
 * Whom only light work is allowed, the minimum age reached. Denmark: at 13 and 14, whatever the schooling. Norway, aml
 * § 11-1(1): under 15, and whoever is of school age. Sweden: every child, until compulsory school is finished and the
 * calendar year of the 16th birthday.
 */
export const lightWorkOnly: Readonly<Record<Country, readonly YoungGroup[]>> = {
  dk: ['13-14'],
  no: ['13-14', 'schooled'],
  se: ['13-14', 'schooled'],
};

/** Sweden: children may not work alone, nor sell what has an age limit. */
export const swedishChildrenAlone: readonly Sourced<true>[] = [
  { value: true, to: dayOfIso('2025-01-01'), source: 'se-afs-2012-3-9' },
  { value: true, from: dayOfIso('2025-01-01'), source: 'se-minors-2025' },
];

/** Sweden: youths not in lone work with a risk of injury or with strong mental strain (§§ 4 and 5 of the order). */
export const swedishYouthsAlone: readonly Sourced<true>[] = [
  { value: true, to: dayOfIso('2025-01-01'), source: 'se-afs-1982-3-6' },
  { value: true, from: dayOfIso('2025-01-01'), source: 'se-afs-2023-2' },
];

function swedish<T>(value: T): Sourced<T>[] {
  return [
    { value, to: dayOfIso('2025-01-01'), source: 'se-afs-2012-3' },
    { value, from: dayOfIso('2025-01-01'), source: 'se-minors-2025' satisfies SourceKey },
  ];
}

function children<T>(values: readonly Sourced<T>[]) {
  return { 'under-13': values, '13-14': values, schooled: values } as const;
}

function everyGroup<T>(values: readonly Sourced<T>[]): ByGroup<T> {
  return { ...children(values), 'past-school': values };
}

function alike(day: YouthsDay): Readonly<Record<Trade, YouthsDay>> {
  return { shop: day, bakery: day, serving: day, open: day, unknown: day };
}
