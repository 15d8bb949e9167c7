import type { Place, Roster, Shift } from '../../../src/core/roster/roster';
import { dayNumber, isoOf, localAt, plusDays } from '../../properties/statutes/own-calendar';

/** Minutes of an average week, not rounded, by what they are of. */
export interface CountedTimes {
  readonly week: Readonly<Record<Kind, number>>;
  readonly longest: number;
}

type Kind = 'open' | 'staffed' | 'worked' | 'aloneWhileOpen' | 'aloneAtNight';

/** A minute that counts for a date. */
type Count = (kind: Kind, date: string) => void;

/** The Danish holidays of the spring and autumn in which the rosters are. */
const holidays = new Set(['2026-04-02', '2026-04-03', '2026-04-05', '2026-04-06']);
const [EVENING, MORNING] = [22 * 60, 6 * 60];

/**
 * The times of a place by counting every minute, from the words of the definitions alone and with a calendar of its
 * own. For Danish places of one room.
 */
export function countedTimes(roster: Roster, index: number): CountedTimes {
  const work = roster.shifts.filter((shift) => shift.kind === 'work' && shift.place === index);
  const dates = datesOf(work);
  const { count, week } = weekCounter(dates);
  const opening = openingHours(roster.places[index]!, work, dates);
  const longest = longestRun();
  const from = Math.min(...work.map(({ start }) => start)) - 1440;
  const to = Math.max(...work.map(({ end }) => end)) + 2 * 1440;
  for (let minute = from; minute < to; minute++) {
    const there = presentAt(roster, minute, index);
    const alone = there.length === 1 ? there.filter(({ certain }) => certain) : [];
    const opened = opening(minute);
    if (opened) count('open', opened);
    if (opened && alone.length > 0) count('aloneWhileOpen', opened);
    countPeople(there, alone, minute, count);
    longest.add(alone.map(({ person }) => person));
  }
  return { week: week(), longest: longest.most };
}

interface Present {
  readonly person: number;
  readonly certain: boolean;
  /** The date of the piece of work that began first. */
  readonly date: string;
  readonly since: number;
}

/** Who works here, unless on a break; whoever is elsewhere as well, or absent, is not here for certain. */
function presentAt({ people, shifts }: Roster, minute: number, index: number): Present[] {
  return people.flatMap((_, person) => {
    const own = shifts.filter((one) => one.person === person);
    const now = own.filter(({ start, end }) => start <= minute && minute < end);
    const here = now.filter(({ kind, place }) => kind === 'work' && place === index);
    if (here.length === 0 || now.some(({ kind }) => kind === 'break')) return [];
    const elsewhere = now.some(({ kind, place }) => kind === 'work' && place !== index);
    const certain = !elsewhere && now.every(({ kind }) => kind !== 'absence');
    const breaks = own.filter(({ kind, end }) => kind === 'break' && end <= minute);
    const pieces = here.map((shift) => ({
      since: Math.max(shift.start, ...breaks.map(({ end }) => end)),
      date: localAt(shift.start).date,
    }));
    return [{ person, certain, ...firstOf(pieces) }];
  });
}

function firstOf<T extends { readonly since: number; readonly date: string }>(all: readonly T[]): T {
  return [...all].sort((a, b) => a.since - b.since || (a.date < b.date ? -1 : 1))[0]!;
}

function countPeople(
  there: readonly Present[],
  alone: readonly Present[],
  minute: number,
  count: Count,
): void {
  if (there.length > 0) count('staffed', firstOf(there).date);
  for (const { date } of there) count('worked', date);
  const clock = localAt(minute).minute;
  if (clock >= EVENING || clock < MORNING) for (const { date } of alone) count('aloneAtNight', date);
}

function datesOf(work: readonly Shift[]): string[] {
  const days = work.map(({ start }) => dayNumber(localAt(start).date));
  const first = Math.min(...days);
  return Array.from({ length: Math.max(...days) - first + 1 }, (_, i) => isoOf(first + i));
}

/** The date whose opening hours a minute is in, of several that which opened first; asked minute by minute. */
function openingHours({ hours = {} }: Place, work: readonly Shift[], dates: readonly string[]) {
  const hoursOn = (date: string) => hours[holidays.has(date) ? 'holiday' : weekdayOf(date)];
  const unknown = work.filter(({ start }) => !hoursOn(localAt(start).date));
  const since = new Map<string, number>();
  const known = dates.flatMap((date) => {
    const all = hoursOn(date);
    return all ? [{ date, next: plusDays(date, 1), all }] : [];
  });
  return (minute: number): string | undefined => {
    const now = localAt(minute);
    for (const { date, next, all } of known) {
      const clock = now.minute + (now.date === date ? 0 : now.date === next ? 1440 : Infinity);
      const isOpen = all.some(({ start, end }) => start <= clock && clock < end);
      if (!isOpen) since.delete(date);
      else if (!since.has(date)) since.set(date, minute);
    }
    const open = [...since].map(([date, at]) => ({ date, since: at }));
    const staffed = unknown
      .filter(({ start, end }) => start <= minute && minute < end)
      .map(({ start }) => ({ date: localAt(start).date, since: start }));
    const all = [...open, ...staffed];
    return all.length > 0 ? firstOf(all).date : undefined;
  };
}

function weekdayOf(date: string): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((dayNumber(date) + 3) % 7) + 1) as 1;
}

/** Each weekday on average over the dates. */
function weekCounter(dates: readonly string[]) {
  const sums: Record<Kind, number> = { open: 0, staffed: 0, worked: 0, aloneWhileOpen: 0, aloneAtNight: 0 };
  const of = (date: string) => dates.filter((one) => weekdayOf(one) === weekdayOf(date)).length;
  const weights = new Map(dates.map((date) => [date, TWELFTHS / of(date)]));
  return {
    count: (kind: Kind, date: string) => void (sums[kind] += weights.get(date)!),
    week: () =>
      Object.fromEntries(Object.entries(sums).map(([kind, sum]) => [kind, sum / TWELFTHS])) as Record<
        Kind,
        number
      >,
  };
}

/** Of a minute, so that a half, a third and a quarter add up without a rest. */
const TWELFTHS = 12;

function longestRun() {
  let runs = new Map<number, number>();
  let most = 0;
  return {
    add(people: readonly number[]) {
      runs = new Map(people.map((person) => [person, (runs.get(person) ?? 0) + 1]));
      most = Math.max(most, ...runs.values());
    },
    get most() {
      return most;
    },
  };
}
