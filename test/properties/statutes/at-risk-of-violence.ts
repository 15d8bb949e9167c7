import type { Incident, Measure, RiskBand, RiskLevel } from '../../../src/core/roster/records';
import type { Roster } from '../../../src/core/roster/roster';
import { isNight, loneMinutes, type LoneMinute } from './lone-minutes';
import { isMinorOn } from './minors';
import { isHoliday, isoOf, type Local, localAt, plusDays } from './own-calendar';

type Verdict = 'notMet' | 'obvious' | 'red' | 'yellow';

export type AtRisk = LoneMinute & { readonly verdict: Verdict | 'review' };

/**
 * Minutes alone where violence is a risk. Denmark: red means not alone, a breach where the place says that the danger is not
 * met; yellow needs an aid or somebody near. Sweden: an obvious risk, as the workplace itself states it, may not be met
 * alone. Norway: never a breach. Nothing makes up for a colleague of a minor.
 */
export function aloneAtRisk(roster: Roster): AtRisk[] {
  return loneMinutes(roster, 'anyone').flatMap((lone) => {
    if (roster.places[lone.place]!.kind === 'office') return [];
    const verdict = verdictOn(roster, lone);
    return verdict ? [{ ...lone, verdict: lone.certain ? verdict : 'review' }] : [];
  });
}

function verdictOn(roster: Roster, lone: LoneMinute): Verdict | undefined {
  const { country, danger } = roster.places[lone.place]!;
  const risk = riskAt(roster, lone.place, lone.minute);
  if (!risk || risk.level === 'green') return undefined;
  const isRed = risk.level === 'red';
  if (isRed && country === 'dk' && danger === 'not-met') return 'notMet';
  if (isRed && country === 'se' && risk.stated) return 'obvious';
  if (isMinorOn(roster.people[lone.person]!, localAt(lone.minute).date)) return isRed ? 'red' : 'yellow';
  if (isRed && danger !== 'met' && danger !== 'none') return 'red';
  return hasAid(roster, lone) || isSomebodyNear(roster, lone) ? undefined : 'yellow';
}

interface Risk {
  readonly level: RiskLevel;
  /** By the workplace itself, and not out of date. */
  readonly stated: boolean;
}

function riskAt(roster: Roster, place: number, minute: number): Risk | undefined {
  const { date } = localAt(minute);
  if (attacks(roster, place, date) >= 2) return { level: 'red', stated: false };
  const held = (roster.records?.risks ?? []).filter((band) => holds(roster, band, place, minute));
  const isValid = (band: RiskBand) => date <= lastDay(band);
  for (const level of ['red', 'yellow', 'green'] as const)
    if (held.some((band) => band.level === level && isValid(band))) return { level, stated: true };
  for (const level of ['red', 'yellow'] as const)
    if (held.some((band) => band.level === level)) return { level, stated: false };
  return byMarks(roster, place, minute);
}

function attacks({ records, places }: Roster, place: number, date: string): number {
  const isAttack = ({ kind }: Incident) => ['robbery', 'violence', 'threat'].includes(kind);
  const isHere = (incident: Incident) => (incident.place ?? (places.length === 1 ? place : -1)) === place;
  const isRecent = ({ on }: Incident) => isoOf(on) <= date && date <= monthsLater(isoOf(on), 24);
  return (records?.incidents ?? []).filter((one) => isAttack(one) && isHere(one) && isRecent(one)).length;
}

function lastDay({ assessedOn, validUntil }: RiskBand): string {
  if (validUntil !== undefined) return isoOf(validUntil);
  return assessedOn === undefined ? '9999' : monthsLater(isoOf(assessedOn), 6);
}

/** Hours past midnight go with the day before, its weekday and its date. */
function holds({ places }: Roster, band: RiskBand, place: number, minute: number): boolean {
  if (band.place !== undefined && band.place !== place) return false;
  const { date, minute: clock } = localAt(minute);
  return [0, 1].some((ago) => {
    const begun = plusDays(date, -ago);
    const at = clock + ago * 1440;
    const hours = band.band ?? { start: 0, end: 1440 };
    const isDay =
      band.weekdays === undefined ||
      band.weekdays.includes(weekdayOf(begun)) ||
      (band.weekdays.includes('holiday') && isHoliday(places[place]!.country, begun));
    const isPeriod =
      (band.from === undefined || isoOf(band.from) <= begun) &&
      (band.to === undefined || begun <= isoOf(band.to));
    return hours.start <= at && at < hours.end && isDay && isPeriod;
  });
}

/** What is said of the place counts a point each; so do the night, a Friday or Saturday, and a street with nightlife then. */
function byMarks({ places }: Roster, place: number, minute: number): Risk | undefined {
  const { flags = {}, isolated } = places[place]!;
  if (flags.violenceRisk !== undefined)
    return flags.violenceRisk ? { level: 'red', stated: true } : undefined;
  const marks = [flags.valuables, flags.poorlySecured, flags.exposedArea, isolated].filter(Boolean).length;
  if (marks === 0 && !flags.nightlife) return undefined;
  const { date, minute: clock }: Local = localAt(minute);
  const evening = weekdayOf(clock < 6 * 60 ? plusDays(date, -1) : date);
  const isOut = flags.nightlife === true && [4, 5, 6].includes(evening);
  const points = [
    isNight(places[place]!, minute),
    evening === 5 || evening === 6,
    isOut && (clock >= 22 * 60 || clock < 6 * 60),
  ];
  const score = marks + points.filter(Boolean).length;
  if (score < 2) return undefined;
  return { level: score < 3 ? 'yellow' : 'red', stated: false };
}

const aids = ['alarm', 'intercom', 'phone', 'camera', 'guard', 'dog', 'quick-help'];

function hasAid({ records }: Roster, { place, minute }: LoneMinute): boolean {
  const { date } = localAt(minute);
  return (records?.measures ?? []).some(
    (measure) =>
      aids.includes(measure.kind) &&
      (measure.place === undefined || measure.place === place) &&
      counts(measure, date),
  );
}

/** An alarm has to have been tested in the three months before; the others count as long as nothing else is said. */
function counts({ kind, on, until }: Measure, date: string): boolean {
  if (on !== undefined && date < isoOf(on)) return false;
  if (until !== undefined) return date <= isoOf(until);
  if (kind !== 'alarm') return true;
  return on !== undefined && date <= monthsLater(isoOf(on), 3);
}

/** At work at the place too, on the same floor. */
function isSomebodyNear({ shifts, places }: Roster, { person, place, zone, minute }: LoneMinute): boolean {
  const isOnFloor = (at: number) => places[place]!.zones[at]!.reach !== 'other-floor';
  return shifts.some(
    (shift) =>
      shift.kind === 'work' &&
      shift.person !== person &&
      shift.place === place &&
      shift.start <= minute &&
      minute < shift.end &&
      isOnFloor(shift.zone) &&
      isOnFloor(zone),
  );
}

function weekdayOf(iso: string) {
  return (new Date(iso).getUTCDay() || 7) as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** The same date so many months later; what a shorter month lacks runs on into the next. */
function monthsLater(iso: string, months: number): string {
  const [year, month, date] = iso.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 + months, date)).toISOString().slice(0, 10);
}
