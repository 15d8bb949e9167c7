import type { Measure, MeasureKind } from '../../roster/records';
import { dateOf, dayRolledOver } from '../../time/calendar';
import type { Day } from '../../time/units';
import type { RosterView } from '../view';

/** What is on record of a kind of measure for a place, those for all places included. */
export type OnRecord = (kind: MeasureKind, place: number) => readonly Measure[];

export function measuresIn({ records }: RosterView): OnRecord {
  const byKind = new Map<MeasureKind, Measure[]>();
  for (const measure of records.measures) {
    const known = byKind.get(measure.kind);
    if (known) known.push(measure);
    else byKind.set(measure.kind, [measure]);
  }
  return (kind, place) =>
    (byKind.get(kind) ?? []).filter((measure) => measure.place === undefined || measure.place === place);
}

/** What counts for how long: measures, training, assessments. */
interface Lasting {
  readonly on?: Day;
  readonly until?: Day;
}

/**
 * The last day on which something on record counts: as the record says, else so many months after it was done. Undefined
 * where it would have to have a date and has none; what does not wear out counts for ever.
 */
export function lastDayOf({ on, until }: Lasting, months: number | undefined): Day | undefined {
  if (until !== undefined) return until;
  if (months === undefined) return Infinity;
  return on === undefined ? undefined : monthsAfter(on, months);
}

/** Whether something on record counts on a day. */
export function countsOn(entry: Lasting, day: Day, months: number | undefined): boolean {
  return day >= (entry.on ?? -Infinity) && day <= (lastDayOf(entry, months) ?? -Infinity);
}

/** The same date some months later; the 31st of a short month runs on into the next. */
export function monthsAfter(day: Day, months: number): Day {
  const { year, month, date } = dateOf(day);
  return dayRolledOver({ year, month: month + months, date });
}
