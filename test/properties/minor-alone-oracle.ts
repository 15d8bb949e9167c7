import type { Place, Roster, Shift, ZoneReach } from '../../src/core/roster/roster';

/** The Danish helligdage among the days that the tests use, as a calendar on the wall has them. */
export const helligdage = [
  '2023-05-05',
  '2025-01-01',
  '2026-01-01',
  '2026-04-02',
  '2026-04-03',
  '2026-04-05',
  '2026-04-06',
  '2026-12-25',
  '2026-12-26',
];

export type Verdict = 'breach' | 'review';

export interface Objection {
  readonly place: number;
  readonly person: number;
  readonly minute: number;
  readonly verdict: Verdict;
}

/**
 * The ban on lone work of minors, judged for each person and minute by itself from the words of the law: no intervals,
 * no sorting, the clock from Intl, nothing of the code under test.
 */
export function objectionsByMinute(roster: Roster): Objection[] {
  const objections: Objection[] = [];
  const from = Math.min(...roster.shifts.map(({ start }) => start));
  const to = Math.max(...roster.shifts.map(({ end }) => end));
  for (let minute = from; minute < to; minute++) {
    roster.places.forEach((place, index) => {
      const banned = bannedAt(place, minute);
      if (!banned) return;
      roster.people.forEach((_, person) => {
        const verdict = verdictOn(roster, person, index, minute, banned);
        if (verdict) objections.push({ place: index, person, minute, verdict });
      });
    });
  }
  return objections;
}

type Answer = 'yes' | 'perhaps' | 'no';

function verdictOn(
  roster: Roster,
  person: number,
  place: number,
  minute: number,
  banned: Answer,
): Verdict | undefined {
  const own = presenceAt(roster, person, minute).filter((shift) => shift.place === place);
  const age = ageAt(roster, person, place, minute);
  if (!own.length || age === 'adult') return undefined;
  if (isAloneWherever(roster, person, minute)) {
    const places = presenceAt(roster, person, minute).map((shift) => shift.place);
    return place === Math.min(...places) ? 'breach' : undefined;
  }
  const verdicts = own.map((shift): Verdict | undefined => {
    const company = companyAt(roster, person, shift, minute);
    if (company.includes('yes')) return undefined;
    const certain = !company.includes('perhaps') && isCertain(roster, person, minute) && age === 'minor';
    return certain && banned === 'yes' ? 'breach' : 'review';
  });
  return verdicts.includes('breach') ? 'breach' : verdicts.find((verdict) => verdict !== undefined);
}

/** In two places at once on paper, and for certain a minor without an adult in banned hours in each of them. */
function isAloneWherever(roster: Roster, person: number, minute: number): boolean {
  if (isCertain(roster, person, minute)) return false;
  if (entriesAt(roster, person, minute).some(({ kind }) => kind === 'absence')) return false;
  return presenceAt(roster, person, minute).every(
    (shift) =>
      bannedAt(roster.places[shift.place]!, minute) === 'yes' &&
      ageAt(roster, person, shift.place, minute) === 'minor' &&
      companyAt(roster, person, shift, minute).every((answer) => answer === 'no'),
  );
}

function companyAt(roster: Roster, person: number, shift: Shift, minute: number): Answer[] {
  return roster.people.map((_, other) => (other === person ? 'no' : companyOf(roster, other, shift, minute)));
}

/** Whether another person is somebody of 18 or more who works together with this shift. */
function companyOf(roster: Roster, other: number, shift: Shift, minute: number): Answer {
  const age = ageAt(roster, other, shift.place, minute);
  if (age === 'minor') return 'no';
  const { zones } = roster.places[shift.place]!;
  const answers = presenceAt(roster, other, minute)
    .filter(({ place }) => place === shift.place)
    .map(({ zone }) => (zone === shift.zone ? 'yes' : contact(zones[zone]!.reach, zones[shift.zone]!.reach)));
  const known = age === 'adult' && isCertain(roster, other, minute);
  if (answers.includes('yes') && known) return 'yes';
  return answers.some((answer) => answer !== 'no') ? 'perhaps' : 'no';
}

function contact(one: ZoneReach, other: ZoneReach): Answer {
  const both = [one, other];
  if (both.includes('separated') || both.includes('other-floor')) return 'no';
  if (both.includes('unknown') || both.includes('unconfirmed')) return 'perhaps';
  return both.includes('same-room') ? 'yes' : 'perhaps';
}

function entriesAt(roster: Roster, person: number, minute: number): Shift[] {
  return roster.shifts.filter(
    (shift) => shift.person === person && shift.start <= minute && minute < shift.end,
  );
}

function presenceAt(roster: Roster, person: number, minute: number): Shift[] {
  const entries = entriesAt(roster, person, minute);
  return entries.some(({ kind }) => kind === 'break') ? [] : entries.filter(({ kind }) => kind === 'work');
}

function isCertain(roster: Roster, person: number, minute: number): boolean {
  const work = presenceAt(roster, person, minute);
  const oneRoom = work.every((one) =>
    work.every((other) => {
      const { zones } = roster.places[one.place]!;
      if (one.place !== other.place) return false;
      return one.zone === other.zone || contact(zones[one.zone]!.reach, zones[other.zone]!.reach) === 'yes';
    }),
  );
  return oneRoom && !entriesAt(roster, person, minute).some(({ kind }) => kind === 'absence');
}

export function ageAt(
  roster: Roster,
  person: number,
  place: number,
  minute: number,
): 'minor' | 'adult' | 'unknown' {
  const { birthDate, under18, age } = roster.people[person]!;
  if (birthDate !== undefined) {
    const born = new Date(birthDate * 86_400_000).toISOString();
    const eighteenth = `${Number(born.slice(0, 4)) + 18}${born.slice(4, 10)}`;
    return localAt(roster.places[place]!.timeZone, minute).date < eighteenth ? 'minor' : 'adult';
  }
  if (under18 !== undefined) return under18 ? 'minor' : 'adult';
  if (age === undefined) return 'unknown';
  return age < 18 ? 'minor' : 'adult';
}

/** Whether the ban holds at a place at a minute; undefined when it does not. */
export function bannedAt(place: Place, minute: number): Answer | undefined {
  const covered = coverage(place);
  if (covered === 'no' || !isOpen(place, minute)) return undefined;
  const { date, weekday, minuteOfDay } = localAt(place.timeZone, minute);
  if (minuteOfDay < 6 * 60 || minuteOfDay >= 20 * 60) return covered;
  const early = weekday === 'Sat' || weekday === 'Sun' || helligdage.includes(date);
  if (minuteOfDay < (early ? 14 : 18) * 60) return undefined;
  if (!isCentreOpen(place, date, minuteOfDay)) return covered;
  if (place.centreGuarded) return undefined;
  return place.kind === 'mall-shop' && place.centreGuarded === undefined ? 'perhaps' : covered;
}

/** The exception for guarded shopping centres holds in the centre's own hours; where nobody wrote them, always. */
function isCentreOpen({ centreHours }: Place, date: string, minuteOfDay: number): boolean {
  const open = hoursOn(centreHours, date);
  return !open || open.some(({ start, end }) => start <= minuteOfDay && minuteOfDay < end);
}

/** Not among the places that the order lists. */
const unlisted: readonly Place['kind'][] = ['office', 'other', 'restaurant', 'customer-site'];

function coverage({ kind, isolated }: Place): Answer {
  if (kind === undefined) return 'perhaps';
  if (unlisted.includes(kind)) return 'no';
  if (kind !== 'other-shop') return 'yes';
  return isolated === undefined ? 'perhaps' : isolated ? 'yes' : 'no';
}

function isOpen({ hours, timeZone }: Place, minute: number): boolean {
  const { date, minuteOfDay } = localAt(timeZone, minute);
  const today = hoursOn(hours, date);
  if (!today) return true;
  const yesterday = hoursOn(hours, new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10));
  if (!yesterday && minuteOfDay < 6 * 60) return true;
  return (
    today.some(({ start, end }) => start <= minuteOfDay && minuteOfDay < end) ||
    (yesterday ?? []).some(({ start, end }) => start <= minuteOfDay + 1440 && minuteOfDay + 1440 < end)
  );
}

function hoursOn(hours: Place['hours'], date: string) {
  if (helligdage.includes(date)) return hours?.holiday;
  const weekday = new Date(date).getUTCDay() || 7;
  return hours?.[weekday as 1];
}

const formats = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, { date: string; weekday: string; minuteOfDay: number }>();

function localAt(timeZone: string, minute: number) {
  const key = `${timeZone} ${minute}`;
  let local = known.get(key);
  if (!local) known.set(key, (local = read(timeZone, minute)));
  return local;
}

function read(timeZone: string, minute: number) {
  let format = formats.get(timeZone);
  if (!format) {
    const numeric = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    } as const;
    format = new Intl.DateTimeFormat('en-GB', { timeZone, ...numeric, weekday: 'short', hourCycle: 'h23' });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(minute * 60_000).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    weekday: part('weekday'),
    minuteOfDay: Number(part('hour')) * 60 + Number(part('minute')),
  };
}
