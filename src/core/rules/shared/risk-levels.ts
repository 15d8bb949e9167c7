import { overlaps } from '../../company/spans';
import { levelMonths, repeatedIncidents, riskPoints } from '../../law/risk';
import type { Incident, RiskBand, RiskLevel } from '../../roster/records';
import type { Place } from '../../roster/roster';
import { dayOf, weekdayOf } from '../../time/calendar';
import type { Day, Instant, Span } from '../../time/units';
import type { RosterView } from '../view';
import { nightsBy, type Nights } from './nights';
import { lastDayOf, monthsAfter } from './on-record';
import { slotTimesIn } from './slots';
import { daysOf, instantsOf } from './wall-spans';

/** What the level of risk rests on. Only the workplace's own statements can make a breach. */
export type RiskBasis =
  | { readonly by: 'record'; readonly expired?: Day }
  | { readonly by: 'flag' }
  | { readonly by: 'incidents'; readonly count: number }
  | { readonly by: 'score'; readonly score: number };

export interface RiskTime extends Span {
  readonly level: RiskLevel;
  readonly basis: RiskBasis;
}

/** The levels of risk at a place in a span, in order; hours about which nothing is said are left out. */
export type RiskTimes = (place: number, span: Span) => readonly RiskTime[];

/**
 * The traffic light of each place and hour. Repeated robberies, violence or threats make it red; else the assessment on
 * record counts, the graver where several hold; one that has expired only as far as it warned. Without any, the mark
 * "risk of violence" of the place is red, and the other marks are counted together with the hour and the day.
 */
export function riskTimesIn(view: RosterView): RiskTimes {
  const slots = slotTimesIn(view);
  const nights = nightsBy(view, { nightFrom: null, nightUntil: null });
  const places = view.roster.places.map((place, index) => factsOf(view, place, index));
  return (place, span) => {
    const facts = places[place]!;
    if (!facts.matters) return [];
    const bands = facts.bands.map((band) => ({ band, spans: slots(band, place, span) }));
    const byHour = facts.byHour ? [...dayParts(view, place, span), ...nights(place, span)] : [];
    const spans = [...bands.flatMap((one) => one.spans), ...byHour];
    return cutAt(span, spans).flatMap((part): RiskTime[] => {
      const held = bands.filter((one) => one.spans.some((held) => overlaps(held, part)));
      const found = levelOf(view, place, facts, { part, bands: held.map(({ band }) => band), nights });
      return found ? [{ ...part, ...found }] : [];
    });
  };
}

/** Whether anything is on record, or marked, that makes some hours at a place risky. */
export function isRiskKnown(view: RosterView, place: number): boolean {
  return factsOf(view, view.place(place), place).matters;
}

interface Facts {
  readonly bands: readonly RiskBand[];
  readonly incidents: readonly Incident[];
  /** Marks of the place that count one point each; none where the workplace says that there is no risk of violence. */
  readonly points: number;
  readonly nightlife: boolean;
  readonly violenceRisk: boolean;
  readonly matters: boolean;
  /** Whether the level depends on the hour, or on the day, beside what is on record. */
  readonly byHour: boolean;
}

function factsOf(view: RosterView, { flags = {}, isolated }: Place, index: number): Facts {
  const bands = view.records.risks.filter(({ place }) => place === undefined || place === index);
  const incidents = attacksAt(view, index);
  const marks = [flags.valuables, flags.poorlySecured, flags.exposedArea, isolated];
  const counts = flags.violenceRisk === undefined;
  const points = counts ? marks.filter(Boolean).length : 0;
  const nightlife = counts && flags.nightlife === true;
  const violenceRisk = flags.violenceRisk === true;
  const repeated = incidents.length >= repeatedIncidents.count;
  const expires = bands.some((band) => lastDayOfBand(band) !== Infinity);
  const byHour = repeated || expires || points > 0 || nightlife;
  const matters = byHour || bands.length > 0 || violenceRisk;
  return { bands, incidents, points, nightlife, violenceRisk, matters, byHour };
}

/** Robbery, violence and threats at a place; one without a place is there when the roster has no other. */
export function attacksAt({ records, roster }: RosterView, index: number): Incident[] {
  return records.incidents.filter(
    ({ kind, place = roster.places.length === 1 ? index : undefined }) =>
      place === index && (kind === 'robbery' || kind === 'violence' || kind === 'threat'),
  );
}

interface Part {
  readonly part: Span;
  readonly bands: readonly RiskBand[];
  readonly nights: Nights;
}

function levelOf(
  view: RosterView,
  place: number,
  facts: Facts,
  { part, bands, nights }: Part,
): Pick<RiskTime, 'level' | 'basis'> | undefined {
  const day = view.dayAt(place, part.start);
  const count = attacksBefore(facts.incidents, day);
  if (count >= repeatedIncidents.count) return { level: 'red', basis: { by: 'incidents', count } };
  const onRecord = levelOnRecord(bands, day);
  if (onRecord) return onRecord;
  if (facts.violenceRisk) return { level: 'red', basis: { by: 'flag' } };
  const score = scoreOf(view, place, facts, part, nights);
  if (score < riskPoints.yellow) return undefined;
  return { level: score < riskPoints.red ? 'yellow' : 'red', basis: { by: 'score', score } };
}

/** How many of them are not older than what counts together. */
export function attacksBefore(incidents: readonly Incident[], day: Day): number {
  return incidents.filter(({ on }) => on <= day && day <= monthsAfter(on, repeatedIncidents.months)).length;
}

const gravest: readonly RiskLevel[] = ['red', 'yellow', 'green'];

function levelOnRecord(bands: readonly RiskBand[], day: Day): Pick<RiskTime, 'level' | 'basis'> | undefined {
  const valid = bands.filter((band) => day <= lastDayOfBand(band));
  const level = gravest.find((one) => valid.some((band) => band.level === one));
  if (level) return { level, basis: { by: 'record' } };
  const expired = gravest
    .filter((one) => one !== 'green')
    .flatMap((one) => bands.find((band) => band.level === one) ?? [])[0];
  return expired && { level: expired.level, basis: { by: 'record', expired: lastDayOfBand(expired) } };
}

/** The last day on which an assessment counts. */
export function lastDayOfBand({ assessedOn: on, validUntil: until }: RiskBand): Day {
  if (until !== undefined) return until;
  return on === undefined ? Infinity : (lastDayOf({ on }, levelMonths) ?? Infinity);
}

/** Hours before 06:00 go with the evening before them. */
function scoreOf(view: RosterView, place: number, facts: Facts, { start }: Span, nights: Nights): number {
  if (facts.points === 0 && !facts.nightlife) return 0;
  const evening = weekdayOf(dayOf(view.clock(place).toWall(start) - MORNING));
  const first = { start, end: start + 1 };
  const isNight = nights(place, first).some((night) => overlaps(night, first));
  const isOut = facts.nightlife && evening >= THURSDAY && evening <= SATURDAY && isLate(view, place, start);
  const isWeekend = evening === FRIDAY || evening === SATURDAY;
  return facts.points + Number(isNight) + Number(isWeekend) + Number(isOut);
}

const [THURSDAY, FRIDAY, SATURDAY] = [4, 5, 6];
const [MORNING, LATE, MIDNIGHT] = [6 * 60, 22 * 60, 24 * 60];

function isLate(view: RosterView, place: number, at: Instant): boolean {
  const minute = view.clock(place).toWall(at) % MIDNIGHT;
  return minute >= LATE || minute < MORNING;
}

/** The days of a span in the parts in which the hour and the weekday count the same. */
function dayParts(view: RosterView, place: number, span: Span): Span[] {
  return daysOf((at) => view.dayAt(place, at), span).flatMap((day) =>
    [
      { start: 0, end: MORNING },
      { start: MORNING, end: LATE },
      { start: LATE, end: MIDNIGHT },
    ].flatMap((part) => instantsOf(view.clock(place), day, [part])),
  );
}

function cutAt(span: Span, others: readonly Span[]): Span[] {
  const cuts = others
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut > span.start && cut < span.end);
  const edges = [...new Set([span.start, ...cuts, span.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => ({ start: edges[i]!, end }));
}
