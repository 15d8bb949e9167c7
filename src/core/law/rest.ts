import type { Country } from '../time/units';
import { dayOfIso, type Sourced } from './dated';

/** The Danish order is of 2002, and its day was not read: it is counted from the year after. */
const danishOrder = dayOfIso('2003-01-01');

/** Adults: so many minutes of rest in a row in every 24 hours, counted back from any moment at work. */
export const adultDailyRest: Readonly<Partial<Record<Country, readonly Sourced<number>[]>>> = {
  dk: [{ value: 11 * 60, from: danishOrder, source: 'dk-bek-324-2002-3' }],
  no: [{ value: 11 * 60, source: 'no-aml-10-8-daily' }],
};

/** Adults: so many minutes of rest in a row each week; in Denmark a day off of 24 hours that adjoins a daily rest. */
export const adultWeeklyRest: Readonly<Partial<Record<Country, readonly Sourced<number>[]>>> = {
  dk: [{ value: 35 * 60, from: danishOrder, source: 'dk-bek-324-2002-4' }],
  no: [{ value: 35 * 60, source: 'no-aml-10-8-weekly' }],
};

/** The most days between two weekly rests. */
export const daysBetweenRests: Readonly<Partial<Record<Country, readonly Sourced<number>[]>>> = {
  dk: [{ value: 6, from: danishOrder, source: 'dk-bek-324-2002-4' }],
  no: [{ value: 6, source: 'no-aml-10-8-weekly' }],
};
