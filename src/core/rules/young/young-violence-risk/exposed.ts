import { overlapOf, union, without } from '../../../company/spans';
import { contactBetween } from '../../../occupancy/contact';
import { AgeClass } from '../../../roster/age';
import type { Shift } from '../../../roster/roster';
import type { Instant, Span } from '../../../time/units';
import type { Asked } from '../../shared/asking';
import type { SlotTimes } from '../../shared/slots';
import { workedIn } from '../../shared/worked';
import type { RosterView } from '../../view';
import { groupsOn } from '../shared/groups';
import type { Worked } from '../shared/workers';

/** Work of a minor at a risk of violence without an adult who has experience: with none, or only with new ones. */
export interface Exposed {
  readonly person: number;
  readonly at: Worked;
  readonly zone: number;
  readonly what: 'noAdult' | 'newAdults' | 'unknown';
  /** Adults who are there, but new, or of whom nobody wrote since when. */
  readonly adults: readonly number[];
  readonly ask?: Asked;
}

/** The parts of a span in which a place is at a risk of violence: always, or when the assessment says red. */
export function riskyParts(view: RosterView, times: SlotTimes, place: number, span: Span): Span[] {
  if (view.place(place).flags?.violenceRisk) return [span];
  const red = view.records.risks.filter(({ level }) => level === 'red');
  return union(red.flatMap((band) => times(band, place, span)));
}

/**
 * A minor's shift in parts by who is together with them, as far as nobody there has experience. `alone` is where nobody of
 * 18 or more is for certain: that is judged by itself.
 */
export function withNewAdults(
  view: RosterView,
  shift: Shift,
  risky: readonly Span[],
  alone: readonly Span[],
  days: number,
): Exposed[] {
  const { person, place, zone } = shift;
  const together = workedIn(view, shift)
    .flatMap((span) => risky.flatMap((part) => overlapOf<Instant>(span, part) ?? []))
    .flatMap((span) => without(span, alone))
    .flatMap((span) => unguarded(view, shift, span, days));
  return together.flatMap((span) => {
    const adults = adultsWith(view, shift, span);
    return cutAt(
      span,
      adults.flatMap(({ parts }) => parts),
    ).flatMap((part): Exposed[] => {
      const day = view.dayAt(place, part.start);
      if (!groupsOn(view.person(person), 'dk', day)) return [];
      const here = adults.filter(({ parts }) => parts.some((one) => overlapOf<Instant>(one, part)));
      if (!here.length) return [];
      const known = here.map((adult) => experienceOf(view, adult.person, day, days));
      const what = known.includes('unknown') ? 'unknown' : 'newAdults';
      return [{ person, zone, what, at: { place, ...part }, adults: here.map((one) => one.person) }];
    });
  });
}

/** What is left of a span when the time of experienced adults is taken out; mostly the first of them leaves nothing. */
function unguarded(view: RosterView, shift: Shift, span: Span, days: number): Span[] {
  const day = view.dayAt(shift.place, span.start);
  let left = [span];
  for (const other of view.workAt(shift.place, span)) {
    if (experienceOf(view, other.person, day, days) !== 'experienced' || !isWith(view, shift, other))
      continue;
    const parts = workedIn(view, other);
    left = left.flatMap((one) => without(one, parts));
    if (!left.length) break;
  }
  return left;
}

type Experience = 'experienced' | 'new' | 'unknown';

export function experienceOf(view: RosterView, person: number, day: number, days: number): Experience {
  const { employedFrom } = view.person(person);
  if (employedFrom === undefined) return 'unknown';
  return day - employedFrom >= days ? 'experienced' : 'new';
}

interface Adult {
  readonly person: number;
  readonly parts: readonly Span[];
}

function adultsWith(view: RosterView, shift: Shift, span: Span): Adult[] {
  return view
    .workAt(shift.place, span)
    .filter((other) => isWith(view, shift, other))
    .map((other) => ({ person: other.person, parts: workedIn(view, other) }));
}

/** Somebody else of 18 or more in direct contact. */
function isWith(view: RosterView, { person, place, zone }: Shift, other: Shift): boolean {
  return (
    other.person !== person &&
    isAdult(view, other) &&
    contactBetween(view.place(place), zone, other.zone) === 'together'
  );
}

function isAdult(view: RosterView, { person, place, end }: Shift): boolean {
  return view.ageClass(person, view.dayAt(place, end - 1)) === AgeClass.adult;
}

function cutAt(span: Span, parts: readonly Span[]): Span[] {
  const cuts = parts
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut > span.start && cut < span.end);
  const edges = [span.start, ...new Set(cuts.sort((a, b) => a - b)), span.end];
  return edges.slice(1).map((end, i) => ({ start: edges[i]!, end }));
}
