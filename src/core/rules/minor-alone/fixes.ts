import type { Nearby } from '../../company/nearby';
import type { Datum, Text } from '../../messages/text';
import { AgeClass } from '../../roster/age';
import type { Instant } from '../../time/units';
import { shiftsAt, type Gathered } from '../lone-pieces';
import type { RosterView } from '../view';
import type { Tell } from './messages';

/** Two or three changes that would mend a breach, the smallest first. */
export function fixesFor(view: RosterView, group: Gathered, nearby: readonly Nearby[], tell: Tell): Text[] {
  const { name, timeZone } = view.place(group.place);
  const [from, to] = [clockOf(group.start, timeZone), clockOf(group.end, timeZone)];
  const withAdult = nearby.flatMap((one) => adultFix(view, group, one, tell) ?? []).slice(0, 1);
  const shorter = shorterShift(view, group, tell);
  return [...withAdult, tell.say('fixAdult', { place: name, from, to }), shorter].slice(0, 3);
}

function adultFix(
  view: RosterView,
  group: Gathered,
  { person, reason, shift }: Nearby,
  tell: Tell,
): Text | undefined {
  const day = view.dayAt(group.place, group.start);
  if (view.ageClass(person, day) !== AgeClass.adult || shift === undefined) return undefined;
  const { timeZone } = view.place(group.place);
  const [from, to] = [clockOf(group.start, timeZone), clockOf(group.end, timeZone)];
  const { name } = view.person(person);
  if (reason === 'on-break') return tell.say('fixBreak', { person: name });
  if (reason === 'separated-zone' || reason === 'other-floor')
    return tell.say('fixMove', { person: name, from, to });
  const touches = reason === 'not-on-duty' && view.roster.shifts[shift]!.end === group.start;
  return touches ? tell.say('fixStay', { person: name, at: to }) : undefined;
}

/** Ends or begins the minors' shifts at the edge of the interval; in the middle of them somebody else has to take over. */
function shorterShift(view: RosterView, group: Gathered, tell: Tell): Text {
  const { people, place, start, end } = group;
  const { timeZone } = view.place(place);
  const shifts = people.flatMap((person) => shiftsAt(view, person, place, group));
  const names: Datum = { names: people.map((person) => view.person(person).name) };
  if (shifts.every((shift) => shift.start < start && shift.end <= end)) {
    return tell.say('fixLeave', { people: names, at: clockOf(start, timeZone) });
  }
  if (shifts.every((shift) => shift.start >= start && shift.end > end)) {
    return tell.say('fixCome', { people: names, at: clockOf(end, timeZone) });
  }
  return tell.say('fixGive', { people: names });
}

function clockOf(clock: Instant, timeZone: string): Datum {
  return { clock, timeZone };
}
