/**
 * The units of time. Everything is a whole number and every span is half-open: `[start, end)`, so an end is not worked.
 * The marks are optional, so plain numbers fit in, but an instant never passes for a wall minute.
 */

/** Whole minutes since 1970-01-01T00:00Z. What occupancy counts in: an hour is always 60 of them. */
export type Instant = number & { readonly unit?: 'instant' };

/** Whole minutes since 1970-01-01T00:00 on the wall clock: what a roster says, and what the law's hours mean. */
export type WallMinute = number & { readonly unit?: 'wall' };

/** Whole days since 1970-01-01 in the calendar of the place. */
export type Day = number & { readonly unit?: 'day' };

/** Minutes since midnight on the wall clock, 0 to 1440; an end beyond midnight is more than 1440. */
export type MinuteOfDay = number & { readonly unit?: 'minuteOfDay' };

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface Span<T extends number = Instant> {
  readonly start: T;
  readonly end: T;
}

export type Country = 'dk' | 'no' | 'se';
