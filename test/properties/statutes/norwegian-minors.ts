import type { Measure } from '../../../src/core/roster/records';
import type { OpeningHours, Place, Roster } from '../../../src/core/roster/roster';
import { loneMinutes, type LoneMinute } from './lone-minutes';
import { isMinorOn } from './minors';
import { dayNumber, isHoliday, isoOf, localAt, plusDays } from './own-calendar';

export type Unassessed = LoneMinute & { readonly verdict: 'late' | 'long' | 'review' };

const OVER_TIME = 30;

/**
 * Norway bans no minor from being alone, but Arbeidstilsynet asks for a special risk assessment where young workers are
 * alone until closing. Minutes of minors without an adult from 20:00 to 06:00, or in a row that has the last minute before
 * closing in it, at places without such an assessment on that date, offices apart; and at places that have none of these
 * for certain, half an hour or more of a minor without anybody.
 */
export function unassessedMinors(roster: Roster): Unassessed[] {
  const isMeant = ({ person, place, minute }: LoneMinute) =>
    roster.places[place]!.country === 'no' &&
    roster.places[place]!.kind !== 'office' &&
    isMinorOn(roster.people[person]!, localAt(minute).date);
  const withoutAdult = inRows(loneMinutes(roster, 'adult').filter(isMeant), ({ zone }) => zone);
  const late = withoutAdult
    .flatMap((row) => (row.some((one) => isClosing(roster, one)) ? row : row.filter(isLate)))
    .filter((one) => !isAssessed(roster, one.place, localAt(one.minute).date))
    .map((one): Unassessed => ({ ...one, verdict: one.certain ? 'late' : 'review' }));
  const told = new Set(late.filter(({ certain }) => certain).map(({ place }) => place));
  const alone = loneMinutes(roster, 'anyone').filter((one) => isMeant(one) && one.certain);
  const long = inRows(alone, () => 0).filter(
    (row) =>
      minutesIn(row) >= OVER_TIME &&
      !told.has(row[0]!.place) &&
      !isAssessed(roster, row[0]!.place, localAt(row[0]!.minute).date),
  );
  return [...late, ...long.flat().map((one): Unassessed => ({ ...one, verdict: 'long' }))];
}

/** Minutes of one person and place that follow each other; kept apart by what is given. */
function inRows(all: readonly LoneMinute[], apart: (one: LoneMinute) => number): LoneMinute[][] {
  const rows = new Map<string, LoneMinute[][]>();
  for (const one of [...all].sort((a, b) => a.minute - b.minute)) {
    const key = `${one.person} ${one.place} ${apart(one)}`;
    const known = rows.get(key) ?? [];
    const last = known.at(-1);
    if (last && last.at(-1)!.minute >= one.minute - 1) last.push(one);
    else rows.set(key, [...known, [one]]);
  }
  return [...rows.values()].flat();
}

function minutesIn(row: readonly LoneMinute[]): number {
  return new Set(row.map(({ minute }) => minute)).size;
}

function isLate({ minute }: LoneMinute): boolean {
  const clock = localAt(minute).minute;
  return clock >= 20 * 60 || clock < 6 * 60;
}

/** The last minute before closing, of the day or of the evening before where that is after midnight. */
function isClosing({ places }: Roster, { place, minute }: LoneMinute): boolean {
  const { date, minute: clock } = localAt(minute);
  const ends = (iso: string) => hoursOn(places[place]!, iso).map(({ end }) => end);
  return (
    ends(date).some((end) => end <= 1440 && end === clock + 1) ||
    ends(plusDays(date, -1)).some((end) => end > 1440 && end - 1440 === clock + 1)
  );
}

function hoursOn({ country, hours }: Place, iso: string) {
  const weekday = ((dayNumber(iso) + 3) % 7) + 1;
  return (isHoliday(country, iso) ? hours?.holiday : hours?.[weekday as keyof OpeningHours]) ?? [];
}

function isAssessed({ records }: Roster, place: number, date: string): boolean {
  return (records?.measures ?? []).some(
    (measure) =>
      measure.kind === 'minors-assessment' &&
      (measure.place === undefined || measure.place === place) &&
      countsOn(measure, date),
  );
}

/** From the day that it was made to the one that it says; else for three years. */
function countsOn({ on, until }: Measure, date: string): boolean {
  if (on !== undefined && date < isoOf(on)) return false;
  if (until !== undefined) return date <= isoOf(until);
  if (on === undefined) return true;
  const made = isoOf(on);
  return date <= `${Number(made.slice(0, 4)) + 3}${made.slice(4)}`;
}
