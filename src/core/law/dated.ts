import { parseIsoDate } from '../time/calendar';
import type { SourceKey } from './sources';
import type { Day } from '../time/units';

/** A value with the days it holds for: `from` is the first day, `to` the first day it no longer holds. */
export interface Dated<T> {
  readonly value: T;
  readonly from?: Day;
  readonly to?: Day;
  /** Key into the sources: where the value stands; a default of the product has none. */
  readonly source?: SourceKey;
}

/** A dated value that stands in a source. */
export type Sourced<T> = Dated<T> & { readonly source: SourceKey };

/** The value in force on a day; when the law changes, a new dated value joins the old. */
export function inForce<D extends Dated<unknown>>(values: readonly D[], day: Day): D {
  const found = values.find((dated) => holdsOn(dated, day));
  if (!found) throw new RangeError(`No value is in force on day ${day}.`);
  return found;
}

/** Whether a value or a source holds on a day. */
export function holdsOn({ from, to }: { readonly from?: Day; readonly to?: Day }, day: Day): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to);
}

/** The day of an ISO date, for the tables of this folder. */
export function dayOfIso(iso: string): Day {
  const day = parseIsoDate(iso);
  if (day === undefined) throw new RangeError(`"${iso}" is not a date.`);
  return day;
}
