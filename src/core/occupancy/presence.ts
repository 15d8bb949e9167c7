import { adultFrom, AgeClass, ageClassOn } from '../roster/age';
import type { Roster, Shift } from '../roster/roster';
import { MINUTES_A_DAY } from '../time/calendar';
import type { Instant, Span } from '../time/units';
import { zoneClock } from '../time/zone-clock';
import type { Rooms } from './contact';
import { Rows, UNCERTAIN } from './rows';

/**
 * Who is at work where: the `work` shifts without the person's own breaks, cut where the person turns 18. Minutes in
 * which the person is on the roster as absent as well are kept, as uncertain.
 *
 * @throws RangeError when a shift points at a person, place or zone that the roster does not have.
 */
export function presenceOf(roster: Roster, rooms: Rooms): Rows {
  const breaks = spansByPerson(roster.shifts, 'break');
  const absences = spansByPerson(roster.shifts, 'absence');
  const pieces = new Rows(roster.shifts.length + 1);
  roster.shifts.forEach((shift, index) => {
    if (shift.kind !== 'work') return;
    check(roster, shift, index);
    for (const worked of without(shift, breaks.get(shift.person))) {
      for (const { span, within } of cut(worked, absences.get(shift.person))) {
        for (const { start, end, age } of byAge(roster, shift, span)) {
          const zone = rooms.firstZone[shift.place]! + shift.zone;
          pieces.add(shift.person, shift.place, zone, start, end, age, within ? UNCERTAIN : 0, index);
        }
      }
    }
  });
  return pieces;
}

function check({ people, places }: Roster, { person, place, zone }: Shift, index: number): void {
  if (!people[person])
    throw new RangeError(`Shift ${index} is of person ${person}, who is not on the roster.`);
  if (!places[place]?.zones[zone])
    throw new RangeError(`Shift ${index} is in a place or zone that is not there.`);
}

/** Per person the spans of a kind, in order and without overlaps. */
function spansByPerson(shifts: readonly Shift[], kind: Shift['kind']): Map<number, Span[]> {
  const spans = new Map<number, Span[]>();
  for (const { person, start, end } of shifts.filter(
    (shift) => shift.kind === kind && shift.start < shift.end,
  )) {
    const own = spans.get(person);
    if (own) own.push({ start, end });
    else spans.set(person, [{ start, end }]);
  }
  for (const [person, own] of spans) spans.set(person, union(own));
  return spans;
}

function union(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

function without(span: Span, taken: readonly Span[] | undefined): Span[] {
  return cut(span, taken)
    .filter(({ within }) => !within)
    .map((piece) => piece.span);
}

interface Cut {
  readonly span: Span;
  readonly within: boolean;
}

/** A span cut at the edges of others, which are in order and free of overlaps. Nothing of it is lost. */
function cut({ start, end }: Span, others: readonly Span[] = []): Cut[] {
  const pieces: Cut[] = [];
  let from = start;
  for (let i = firstEndingAfter(others, start); i < others.length && others[i]!.start < end; i++) {
    const other = others[i]!;
    if (from < other.start) pieces.push({ span: { start: from, end: other.start }, within: false });
    pieces.push({
      span: { start: Math.max(from, other.start), end: Math.min(end, other.end) },
      within: true,
    });
    from = other.end;
  }
  if (from < end) pieces.push({ span: { start: from, end }, within: false });
  return pieces;
}

function firstEndingAfter(spans: readonly Span[], instant: Instant): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}

function byAge({ people, places }: Roster, shift: Shift, { start, end }: Span): (Span & { age: AgeClass })[] {
  const person = people[shift.person]!;
  const birthday = adultFrom(person);
  // Zones are less than a day from UTC, so only spans near the birthday need the place's clock.
  if (birthday === undefined) return [{ start, end, age: ageClassOn(person, 0) }];
  if (end <= (birthday - 1) * MINUTES_A_DAY) return [{ start, end, age: AgeClass.minor }];
  if (start >= (birthday + 1) * MINUTES_A_DAY) return [{ start, end, age: AgeClass.adult }];
  const comesOfAge = zoneClock(places[shift.place]!.timeZone).startOf(birthday);
  return [
    { start, end: Math.min(end, comesOfAge), age: AgeClass.minor },
    { start: Math.max(start, comesOfAge), end, age: AgeClass.adult },
  ].filter((piece) => piece.start < piece.end);
}
