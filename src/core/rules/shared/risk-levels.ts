import { overlaps } from '../../company/spans';
import { repeatedIncidents, riskPoints } from '../../law/risk';
import type { Incident, RiskLevel } from '../../roster/records';
import type { Place } from '../../roster/roster';
import { dayOf, weekdayOf } from '../../time/calendar';
import type { Day, Instant, Span } from '../../time/units';
import type { RosterView } from '../view';
import { nightsBy, type Nights } from './nights';
import { monthsAfter } from './on-record';
import { type HeldBand, heldBandsIn, isAt, lastDayOfBand } from './risk-bands';
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

const known = new WeakMap<RosterView, RiskTimes>();

/**
 * The traffic light of each place and hour. Repeated robberies, violence or threats make it red; else the assessment on
 * record counts, the graver where several hold; one that has expired only as far as it warned. Without any, the mark
 * "risk of violence" of the place is red, and the other marks are counted together with the hour and the day.
 */
export function riskTimesIn(view: RosterView): RiskTimes {
  let times = known.get(view);
  if (!times) known.set(view, (times = timesByDay(view)));
  return times;
}

/** Each day of each place is looked at once. */
function timesByDay(view: RosterView): RiskTimes {
  const held = heldBandsIn(view);
  const nights = nightsBy(view, { nightFrom: null, nightUntil: null });
  const facts = view.roster.places.map((place, index) => factsOf(view, place, index));
  const days = view.roster.places.map(() => new Map<Day, readonly DayTime[]>());
  const timesOn = (place: number, day: Day) => {
    let times = days[place]!.get(day);
    if (!times) {
      const about = { day, facts: facts[place]!, held: held(place, day), nights };
      days[place]!.set(day, (times = timesOfDay(view, place, about)));
    }
    return times;
  };
  return (place, span) =>
    facts[place]!.matters
      ? joined(
          daysOf((at) => view.dayAt(place, at), span).flatMap((day) => within(timesOn(place, day), span)),
        )
      : [];
}

/** A part of one day. */
interface DayTime extends RiskTime {
  /** Whether nothing begins or ends at the midnight before it. */
  readonly goesOn: boolean;
}

function within(times: readonly DayTime[], span: Span): DayTime[] {
  const found: DayTime[] = [];
  for (let i = firstAfter(times, span.start); i < times.length && times[i]!.start < span.end; i++) {
    const time = times[i]!;
    found.push({ ...time, start: Math.max(time.start, span.start), end: Math.min(time.end, span.end) });
  }
  return found;
}

/** The first that ends after an instant. */
function firstAfter(times: readonly Span[], at: Instant): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joined(times: readonly DayTime[]): RiskTime[] {
  const found: RiskTime[] = [];
  for (const { goesOn, ...time } of times) {
    const last = found.at(-1);
    if (goesOn && last?.end === time.start) found[found.length - 1] = { ...last, end: time.end };
    else found.push(time);
  }
  return found;
}

/** Whether anything is on record, or marked, that makes some hours at a place risky. */
export function isRiskKnown(view: RosterView, place: number): boolean {
  return factsOf(view, view.place(place), place).matters;
}

interface Facts {
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
  const bands = view.records.risks.filter((band) => isAt(band, index));
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
  return { incidents, points, nightlife, violenceRisk, matters, byHour };
}

/** Robbery, violence and threats at a place; one without a place is there when the roster has no other. */
export function attacksAt({ records, roster }: RosterView, index: number): Incident[] {
  return records.incidents.filter(
    ({ kind, place = roster.places.length === 1 ? index : undefined }) =>
      place === index && (kind === 'robbery' || kind === 'violence' || kind === 'threat'),
  );
}

interface AboutDay {
  readonly day: Day;
  readonly facts: Facts;
  readonly held: readonly HeldBand[];
  readonly nights: Nights;
}

type Level = Pick<RiskTime, 'level' | 'basis'>;

function timesOfDay(view: RosterView, place: number, about: AboutDay): DayTime[] {
  const { day, facts, held, nights } = about;
  const clock = view.clock(place);
  const whole = { start: clock.startOf(day), end: clock.startOf(day + 1) };
  const byHour = facts.byHour ? [...dayParts(view, place, whole), ...nights(place, whole)] : [];
  const edges = [...held, ...byHour];
  const parts = cutAt(whole, edges);
  const goesOn = !edges.some(({ start, end }) => start === whole.start || end === whole.start);
  const count = attacksBefore(facts.incidents, day);
  const attacked: Level | undefined =
    count >= repeatedIncidents.count ? { level: 'red', basis: { by: 'incidents', count } } : undefined;
  const onRecord = attacked ? [] : levelsOnRecord(held, day, parts);
  return parts.flatMap((part, i): DayTime[] => {
    const found = attacked ?? onRecord[i] ?? levelByMarks(view, place, about, part);
    return found ? [{ ...part, ...found, goesOn: goesOn && i === 0 }] : [];
  });
}

function levelByMarks(
  view: RosterView,
  place: number,
  { facts, nights }: AboutDay,
  part: Span,
): Level | undefined {
  if (facts.violenceRisk) return { level: 'red', basis: { by: 'flag' } };
  const score = scoreOf(view, place, facts, part, nights);
  if (score < riskPoints.yellow) return undefined;
  return { level: score < riskPoints.red ? 'yellow' : 'red', basis: { by: 'score', score } };
}

/** How many of them are not older than what counts together. */
export function attacksBefore(incidents: readonly Incident[], day: Day): number {
  return incidents.filter(({ on }) => on <= day && day <= monthsAfter(on, repeatedIncidents.months)).length;
}

/**
 * The level of each part of a day by what is on record: the gravest that counts; else the first on record of the gravest
 * that has expired, green excepted. Each part is given to the first in that order, and passed over from then on.
 */
function levelsOnRecord(held: readonly HeldBand[], day: Day, parts: readonly Span[]): (Level | undefined)[] {
  const levels: (Level | undefined)[] = parts.map(() => undefined);
  const indexes = new Map(parts.map(({ start }, i) => [start, i]));
  const nextFree = parts.map((_, i) => i + 1);
  const freeFrom = (from: number) => {
    let free = from;
    while (free < parts.length && levels[free]) free = nextFree[free]!;
    for (let i = from; i < free;) [nextFree[i], i] = [free, nextFree[i]!];
    return free;
  };
  for (const { band, last, start, end } of inOrder(held, day)) {
    const level: Level = {
      level: band.level,
      basis: day <= last ? { by: 'record' } : { by: 'record', expired: last },
    };
    const first = indexes.get(start) ?? 0;
    for (let i = freeFrom(first); i < parts.length && parts[i]!.start < end; i = freeFrom(i))
      levels[i] = level;
  }
  return levels;
}

function inOrder(held: readonly HeldBand[], day: Day): HeldBand[] {
  const inLevel = (counts: boolean, level: RiskLevel) =>
    held.filter(({ band, last }) => band.level === level && day <= last === counts);
  return [
    ...gravest.flatMap((level) => inLevel(true, level)),
    ...gravest.filter((level) => level !== 'green').flatMap((level) => inLevel(false, level)),
  ];
}

const gravest: readonly RiskLevel[] = ['red', 'yellow', 'green'];

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
