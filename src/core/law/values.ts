import type { Country, Day, MinuteOfDay, Span } from '../time/units';
import { dayOfIso, holdsOn, type Dated, type Sourced } from './dated';
import type { SourceKey } from './sources';

/** Denmark: when a minor may not be alone. Minute m is banned when `m < until` or `m >= from…`. */
export interface LoneWorkBan {
  readonly weekdayFrom: MinuteOfDay;
  /** Saturdays, Sundays and helligdage. */
  readonly weekendFrom: MinuteOfDay;
  readonly until: MinuteOfDay;
  /** In a guarded shopping centre the ban begins here, on every day of the week. */
  readonly guardedCentreFrom: MinuteOfDay;
}

const ban: LoneWorkBan = { weekdayFrom: 1080, weekendFrom: 840, until: 360, guardedCentreFrom: 1200 };

/** The hours have been the same under three orders; the reform of 2025 is not known to have touched them. */
export const danishLoneWorkBan: readonly Sourced<LoneWorkBan>[] = [
  { value: ban, to: dayOfIso('2005-04-06'), source: 'dk-bek-516-1996' },
  { value: ban, from: dayOfIso('2005-04-06'), to: dayOfIso('2021-05-30'), source: 'dk-bek-239-2005' },
  { value: ban, from: dayOfIso('2021-05-30'), to: dayOfIso('2025-01-01'), source: 'dk-bek-1049-2021' },
  { value: ban, from: dayOfIso('2025-01-01'), source: 'dk-young-2025' },
];

/**
 * The night in which being alone is worth a warning; past midnight the end is beyond 1440. Where no law says when night
 * is for somebody who is alone, it is a default of the product, without a source.
 */
export const nights: Readonly<Record<Country, readonly Dated<Span<MinuteOfDay>>[]>> = {
  dk: [{ value: { start: 1320, end: 1800 } }],
  no: [{ value: { start: 1260, end: 1800 }, source: 'no-aml-10-11' }],
  se: [{ value: { start: 1320, end: 1800 } }],
};

/** What calls lone work in the night hard to help, or to be avoided. */
export const nightAdvice: Readonly<Record<Country, readonly Dated<SourceKey>[]>> = {
  dk: [cited('dk-bar-service')],
  no: [cited('no-fafo-2016')],
  se: [],
};

/** What asks an employer to heed the risk of being alone. */
export const loneWorkDuty: Readonly<Record<Country, readonly Dated<SourceKey>[]>> = {
  dk: [
    cited('dk-bek-559-2004', { from: dayOfIso('2004-06-17'), to: dayOfIso('2023-12-14') }),
    cited('dk-bek-1839-2023', { from: dayOfIso('2023-12-14') }),
  ],
  no: [cited('no-aml-4-1')],
  se: [cited('se-aml-3-2')],
};

/** What asks that work give the possibility of contact; the Norwegian paragraph was renumbered on 1 January 2026. */
export const contactDuty: Readonly<Record<Country, readonly Dated<SourceKey>[]>> = {
  dk: [],
  no: [
    cited('no-aml-4-3-old', { to: dayOfIso('2026-01-01') }),
    cited('no-aml-4-3', { from: dayOfIso('2026-01-01') }),
  ],
  se: [],
};

/** What says that people out of sight and hearing, on the phone or elsewhere do not end being alone. */
export const isolation: Readonly<Record<Country, readonly Dated<SourceKey>[]>> = {
  dk: [cited('dk-bar-service')],
  no: [cited('no-fafo-2016')],
  se: swedishLoneWork(),
};

/** What speaks of help that can be called, or comes quickly; each says it of its own cases. */
export const backupAdvice: Readonly<Record<Country, readonly Dated<SourceKey>[]>> = {
  dk: [cited('dk-violence-sheet')],
  no: [cited('no-fafo-2016'), cited('no-ntnu')],
  se: swedishLoneWork(),
};

/** All that are in force on a day. */
export function allInForce<T>(values: readonly Dated<T>[], day: Day): T[] {
  return values.filter((dated) => holdsOn(dated, day)).map(({ value }) => value);
}

function swedishLoneWork(): Dated<SourceKey>[] {
  const change = dayOfIso('2025-01-01');
  return [cited('se-afs-1982-3', { to: change }), cited('se-afs-2023-2', { from: change })];
}

function cited(source: SourceKey, days: { readonly from?: Day; readonly to?: Day } = {}): Dated<SourceKey> {
  return { value: source, source, ...days };
}
