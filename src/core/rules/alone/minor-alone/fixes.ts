import type { Nearby } from '../../../company/nearby';
import { overlaps } from '../../../company/spans';
import type { Datum, Text } from '../../../messages/text';
import { contactBetween } from '../../../occupancy/contact';
import { AgeClass } from '../../../roster/age';
import { minuteOfDayOf } from '../../../time/calendar';
import type { Instant } from '../../../time/units';
import { shiftsAt, type Gathered } from '../../shared/lone-pieces';
import { mayStay } from '../../shared/may-stay';
import type { RosterView } from '../../view';
import type { Tell } from './messages';
import type { Ban } from './pieces';

/** A few changes that would mend a breach, the smallest first. */
export function fixesFor(
  view: RosterView,
  ban: Ban,
  group: Gathered,
  nearby: readonly Nearby[],
  tell: Tell,
): Text[] {
  const { name, timeZone } = view.place(group.place);
  const [from, to] = [clockOf(group.start, timeZone), clockOf(group.end, timeZone)];
  const confirmed = nearby.flatMap((one) => confirmFix(view, group, one, tell) ?? []).slice(0, 1);
  const withAdult = nearby.flatMap((one) => adultFix(view, group, one, tell) ?? []).slice(0, 1);
  return [
    ...confirmed,
    ...withAdult,
    tell.say('fixAdult', { place: name, from, to }),
    shorterShift(view, group, tell),
    ...(mayBeGuarded(view, ban, group) ? [tell.say('fixGuarded', { place: name })] : []),
  ];
}

function confirmFix(view: RosterView, group: Gathered, one: Nearby, tell: Tell): Text | undefined {
  if (one.reason !== 'tentative' || !isAdultThen(view, group, one)) return undefined;
  return tell.say('fixConfirm', { person: view.person(one.person).name });
}

function adultFix(view: RosterView, group: Gathered, one: Nearby, tell: Tell): Text | undefined {
  const { person, reason, shift, during } = one;
  if (shift === undefined || !isAdultThen(view, group, one)) return undefined;
  const { timeZone } = view.place(group.place);
  const { name } = view.person(person);
  if (reason === 'on-break') return tell.say('fixBreak', { person: name });
  if (reason === 'separated-zone' || reason === 'other-floor') {
    const [from, to] = [clockOf(during.start, timeZone), clockOf(during.end, timeZone)];
    return mayMove(view, group, one) ? tell.say('fixMove', { person: name, from, to }) : undefined;
  }
  const touches = reason === 'not-on-duty' && view.roster.shifts[shift]!.end === group.start;
  return touches && mayStay(view, person, group)
    ? tell.say('fixStay', { person: name, at: clockOf(group.end, timeZone) })
    : undefined;
}

/** Somebody of 18 or more whom the roster does not say to be away. */
function isAdultThen(view: RosterView, { place }: Gathered, { person, during }: Nearby): boolean {
  const adult = view.ageClass(person, view.dayAt(place, during.start)) === AgeClass.adult;
  return adult && !view.shiftsOf(person, during).some(({ kind }) => kind === 'absence');
}

/** Into the sales area, where the minors are, and only when nobody loses their adult by it. */
function mayMove(view: RosterView, { place, people, pieces }: Gathered, { person, during, shift }: Nearby) {
  const from = view.roster.shifts[shift!]!.zone;
  const here = view.place(place);
  const missed = view
    .workAt(place, during)
    .filter((other) => other.person !== person && !people.includes(other.person))
    .filter((other) => contactBetween(here, other.zone, from) !== 'apart')
    .filter((other) => view.ageClass(other.person, view.dayAt(place, during.start)) !== AgeClass.adult);
  const inSalesArea = pieces.every(
    ({ zone, ...span }) => here.zones[zone]?.reach === 'same-room' || !overlaps(span, during),
  );
  return missed.length === 0 && inSalesArea;
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
  if (isMorning(view, group) && shifts.every((shift) => shift.start >= start && shift.end > end)) {
    return tell.say('fixCome', { people: names, at: clockOf(end, timeZone) });
  }
  return tell.say('fixGive', { people: names });
}

/** Nobody is to come in the middle of the night. */
function isMorning(view: RosterView, { place, end }: Gathered): boolean {
  return minuteOfDayOf(view.clock(place).toWall(end)) >= EARLIEST;
}

const EARLIEST = 6 * 60;

/** A kiosk or bakery of which nobody said whether a guarded centre is around it, which would exempt these minutes. */
function mayBeGuarded(view: RosterView, ban: Ban, { place, pieces }: Gathered): boolean {
  if (ban.coverage(place) !== 'listed-kind' || view.place(place).centreGuarded !== undefined) return false;
  const clock = view.clock(place);
  return pieces.some(({ day, start }) => {
    const { from, ban: hours } = ban.on(place, day);
    const minute = minuteOfDayOf(clock.toWall(start));
    return minute >= from && minute < hours.guardedCentreFrom;
  });
}

function clockOf(clock: Instant, timeZone: string): Datum {
  return { clock, timeZone };
}
