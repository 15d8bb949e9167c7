import type { Person, Place, Roster, Shift, ZoneReach } from '../../src/core/roster/roster';

/**
 * Lone stretches by counting every minute, written from the words of the semantics alone and sharing nothing with the
 * code under test: slow, and meant to be read.
 */
export function stretchesByMinute(roster: Roster, need: 'adult' | 'anyone'): OracleStretch[] {
  const stretches: OracleStretch[] = [];
  const open = new Map<string, OracleStretch>();
  const from = Math.min(...roster.shifts.map(({ start }) => start));
  const to = Math.max(...roster.shifts.map(({ end }) => end));
  for (let minute = from; minute < to; minute++) {
    for (const lone of loneAt(roster, minute, need)) {
      const key = [lone.person, lone.place, lone.zone].join();
      const last = open.get(key);
      if (last?.end === minute && last.age === lone.age) {
        prolong(last, minute, lone.sure);
      } else {
        const { sure, ...rest } = lone;
        const stretch = {
          ...rest,
          start: minute,
          end: minute + 1,
          parts: [{ start: minute, end: minute + 1, sure }],
        };
        stretches.push(stretch);
        open.set(key, stretch);
      }
    }
  }
  return stretches.sort(
    (a, b) => a.start - b.start || a.place - b.place || a.person - b.person || a.zone - b.zone,
  );
}

export interface OracleStretch {
  person: number;
  place: number;
  zone: number;
  age: number;
  shift: number;
  start: number;
  end: number;
  parts: { start: number; end: number; sure: boolean }[];
}

function prolong(stretch: OracleStretch, minute: number, sure: boolean): void {
  stretch.end = minute + 1;
  const last = stretch.parts.at(-1)!;
  if (last.sure === sure) last.end = minute + 1;
  else stretch.parts.push({ start: minute, end: minute + 1, sure });
}

interface Presence {
  readonly person: number;
  readonly place: number;
  readonly zone: number;
  readonly age: 'minor' | 'adult' | 'unknown';
  readonly certain: boolean;
  readonly shift: number;
}

const ages = { unknown: 0, minor: 1, adult: 2 };

function loneAt(roster: Roster, minute: number, need: 'adult' | 'anyone') {
  const present = presentAt(roster, minute);
  const subjects = present.filter(({ age }) => need === 'anyone' || age !== 'adult');
  return subjects.flatMap((subject) => {
    const company = present
      .filter(({ person, place }) => person !== subject.person && place === subject.place)
      .map((other) => companyFor(subject, other, roster.places[subject.place]!, need));
    if (company.includes('certain')) return [];
    const { person, place, zone, shift } = subject;
    return [{ person, place, zone, shift, age: ages[subject.age], sure: !company.includes('possible') }];
  });
}

function companyFor(subject: Presence, other: Presence, { zones }: Place, need: 'adult' | 'anyone') {
  const contact =
    subject.zone === other.zone ? 'yes' : contactOf(zones[subject.zone]!.reach, zones[other.zone]!.reach);
  if (contact === 'no') return 'none';
  if (need === 'adult' && other.age === 'minor') return 'none';
  const counts = need === 'anyone' || other.age === 'adult';
  return contact === 'yes' && other.certain && counts ? 'certain' : 'possible';
}

/** Row and column: two different zones of one place. */
const contacts: Record<ZoneReach, Record<ZoneReach, 'yes' | 'perhaps' | 'no'>> = {
  'same-room': row('yes', 'yes', 'perhaps', 'no', 'no', 'perhaps'),
  'next-room': row('yes', 'perhaps', 'perhaps', 'no', 'no', 'perhaps'),
  unconfirmed: row('perhaps', 'perhaps', 'perhaps', 'no', 'no', 'perhaps'),
  separated: row('no', 'no', 'no', 'no', 'no', 'no'),
  'other-floor': row('no', 'no', 'no', 'no', 'no', 'no'),
  unknown: row('perhaps', 'perhaps', 'perhaps', 'no', 'no', 'perhaps'),
};

type Answer = 'yes' | 'perhaps' | 'no';

function row(
  same: Answer,
  next: Answer,
  unconfirmed: Answer,
  separated: Answer,
  floor: Answer,
  unknown: Answer,
) {
  return {
    'same-room': same,
    'next-room': next,
    unconfirmed,
    separated,
    'other-floor': floor,
    unknown,
  };
}

function contactOf(reach: ZoneReach, other: ZoneReach): Answer {
  return contacts[reach][other];
}

function presentAt(roster: Roster, minute: number): Presence[] {
  return roster.people.flatMap((person, index) => {
    const entries = roster.shifts
      .map((shift, number) => ({ shift, number }))
      .filter(({ shift }) => shift.person === index && shift.start <= minute && minute < shift.end);
    if (entries.some(({ shift }) => shift.kind === 'break')) return [];
    const absent = entries.some(({ shift }) => shift.kind === 'absence');
    const work = entries.filter(({ shift }) => shift.kind === 'work');
    const zones = new Map<string, { shift: Shift; number: number }>();
    // The first of several shifts in a zone is the one that stands for them.
    for (const entry of work.reverse()) zones.set(`${entry.shift.place},${entry.shift.zone}`, entry);
    const entriesByZone = [...zones.values()];
    const certain =
      !absent &&
      isInOnePlace(
        entriesByZone.map(({ shift }) => shift),
        roster.places,
      );
    return entriesByZone.map(({ shift, number }) => ({
      person: index,
      place: shift.place,
      zone: shift.zone,
      age: ageAt(person, minute, roster.places[shift.place]!.timeZone),
      certain,
      shift: number,
    }));
  });
}

function isInOnePlace(shifts: Shift[], places: readonly Place[]): boolean {
  return shifts.every((one) =>
    shifts.every((other) => {
      if (one.place !== other.place) return false;
      const { zones } = places[one.place]!;
      return one.zone === other.zone || contactOf(zones[one.zone]!.reach, zones[other.zone]!.reach) === 'yes';
    }),
  );
}

function ageAt(person: Person, minute: number, timeZone: string): 'minor' | 'adult' | 'unknown' {
  if (person.birthDate !== undefined) {
    const born = new Date(person.birthDate * 86_400_000).toISOString().slice(0, 10);
    const eighteenth = String(Number(born.slice(0, 4)) + 18) + born.slice(4);
    return localDate(minute, timeZone) < eighteenth ? 'minor' : 'adult';
  }
  const isMinor = person.under18 ?? (person.age === undefined ? undefined : person.age < 18);
  if (isMinor === undefined) return 'unknown';
  return isMinor ? 'minor' : 'adult';
}

const formats = new Map<string, Intl.DateTimeFormat>();
const dates = new Map<string, string>();

/** By Intl, remembered because the same few minutes come up in every roster. */
function localDate(minute: number, timeZone: string): string {
  const key = `${minute}${timeZone}`;
  let date = dates.get(key);
  if (date === undefined) {
    let format = formats.get(timeZone);
    if (!format)
      formats.set(timeZone, (format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })));
    dates.set(key, (date = format.format(minute * 60_000)));
  }
  return date;
}
