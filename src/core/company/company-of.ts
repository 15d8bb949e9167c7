import type { CompanyNeed } from '../occupancy/stretch';
import type { Roster } from '../roster/roster';
import type { Day, Span } from '../time/units';
import { dayIndex, type DayIndex } from './day-index';
import type { Nearby, Reason } from './nearby';
import { offDuty } from './off-duty';
import { personIndex, type ShiftIndex } from './shift-index';
import { seenDuring, type Seen } from './presence';
import { sourceOf, type Duty } from './reason-source';

export interface LoneInterval {
  readonly need: CompanyNeed;
  readonly person: number;
  readonly place: number;
  readonly zone: number;
  readonly span: Span;
}

/** Who was near in an interval, or on the roster that day, and why each is not company. */
export interface Company {
  /** Those who might be company if more were known come first, then the nearer. */
  readonly nearby: readonly Nearby[];
  /** How many more there are whom the list leaves out. */
  readonly more: number;
}

export type CompanyOf = (interval: LoneInterval) => Company;

const LISTED = 12;
const LISTED_ELSEWHERE = 3;

/** Nearer first; what an answer could turn into company comes before all. */
const nearness: readonly Reason[] = [
  'zone-unknown',
  'age-unknown',
  'two-places-at-once',
  'break-time-unknown',
  'under-18',
  'separated-zone',
  'other-floor',
  'on-break',
  'not-on-duty',
  'on-call',
  'tentative',
  'absent',
  'other-premises',
];

/** Prepares a roster for the question, in linear time but for sorting; an answer costs the place's shifts of the day. */
export function companyIn(roster: Roster, shiftsOf: ShiftIndex = personIndex(roster)): CompanyOf {
  const index = dayIndex(roster);
  return (interval) => companyOf(roster, index, shiftsOf, interval);
}

type Witness = Seen & { readonly duty?: Duty };

function companyOf(roster: Roster, index: DayIndex, shiftsOf: ShiftIndex, interval: LoneInterval): Company {
  const { place, span } = interval;
  const day = index.dayAt(place, span.start);
  const entries = index.at(place, span).filter((entry) => roster.shifts[entry]!.person !== interval.person);
  const seen = seenDuring(roster, entries, interval, { shiftsOf, day });
  const here = new Set(seen.map(({ person }) => person));
  const gone = offDuty(roster, entries, interval, day).filter(({ person }) => !here.has(person));
  const { away, more } = elsewhere(
    roster,
    index,
    interval,
    new Set([...here, ...gone.map(({ person }) => person)]),
  );
  const all = joined([...seen, ...gone, ...away]).sort(byNearness);
  return {
    nearby: all.slice(0, LISTED).map((witness) => nearbyOf(witness, roster, interval, day)),
    more: more + Math.max(0, all.length - LISTED),
  };
}

function elsewhere(
  roster: Roster,
  index: DayIndex,
  { person, place, span }: LoneInterval,
  here: ReadonlySet<number>,
) {
  const { shifts, more } = index.elsewhere(place, span, LISTED_ELSEWHERE);
  const away = shifts
    .map((shift): Witness => {
      const { person: other, start, end } = roster.shifts[shift]!;
      const during = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
      return { person: other, reason: 'other-premises', during, shift };
    })
    .filter(({ person: other }) => other !== person && !here.has(other));
  return { away, more };
}

/** One witness for the same reason of one person, when the parts touch. */
function joined(witnesses: readonly Witness[]): Witness[] {
  const found = new Map<string, Witness>();
  for (const witness of witnesses) {
    const key = `${witness.person} ${witness.reason}`;
    const earlier = found.get(key);
    if (!earlier) found.set(key, witness);
    else if (earlier.during.end === witness.during.start) {
      found.set(key, { ...earlier, during: { start: earlier.during.start, end: witness.during.end } });
    } else found.set(`${key} ${witness.during.start}`, witness);
  }
  return [...found.values()];
}

function byNearness(a: Witness, b: Witness): number {
  const rank = nearness.indexOf(a.reason) - nearness.indexOf(b.reason);
  return rank || a.during.start - b.during.start || a.person - b.person;
}

function nearbyOf(witness: Witness, roster: Roster, { need, place }: LoneInterval, day: Day): Nearby {
  const { person, reason, during, shift, duty } = witness;
  const { country } = roster.places[place]!;
  const source = sourceOf(reason, { need, country, day, ...(duty && { duty }) });
  return { person, reason, during, shift, ...(source !== undefined && { source }) };
}
