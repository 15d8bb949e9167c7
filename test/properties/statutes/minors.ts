import type { Person, Roster } from '../../../src/core/roster/roster';
import type { Country } from '../../../src/core/time/units';
import { isoOf, localAt, yearsOld, type Local } from './own-calendar';

/** A minute in which somebody is at work. */
export interface WorkedMinute extends Local {
  readonly instant: number;
  readonly place: number;
}

/** Who the law means: under 15 alike, then by compulsory schooling. */
export type Group = 'under-13' | '13-14' | 'pupil' | 'youth';

const SHORTEST_BREAK = 30;

/**
 * Every minute that somebody works: a work row has them there, no row has them absent, and no break of half an hour or
 * more has them off. Shorter breaks count as work. Rows that touch are one break.
 */
export function workedMinutes({ shifts }: Roster, person: number): WorkedMinute[] {
  const own = shifts.filter((shift) => shift.person === person);
  const during = (kind: string, minute: number) =>
    own.find((shift) => shift.kind === kind && shift.start <= minute && minute < shift.end);
  const minutes: WorkedMinute[] = [];
  for (const instant of minutesOf(own.filter(({ kind }) => kind === 'work'))) {
    const work = during('work', instant);
    if (!work || during('absence', instant)) continue;
    if (during('break', instant) && breakAround(instant, (at) => during('break', at) !== undefined)) continue;
    minutes.push({ instant, place: work.place, ...localAt(instant) });
  }
  return minutes;
}

function minutesOf(spans: readonly { readonly start: number; readonly end: number }[]): number[] {
  const minutes = new Set<number>();
  for (const { start, end } of spans) for (let at = start; at < end; at++) minutes.add(at);
  return [...minutes].sort((a, b) => a - b);
}

function breakAround(minute: number, isBreak: (minute: number) => boolean): boolean {
  let [first, last] = [minute, minute];
  while (isBreak(first - 1)) first--;
  while (isBreak(last + 1)) last++;
  return last - first + 1 >= SHORTEST_BREAK;
}

/** Of whom it is certain: 18 from the first minute of the birthday. */
export function isMinorOn({ birthDate, under18, age }: Person, date: string): boolean {
  if (birthDate !== undefined) return yearsOld(isoOf(birthDate), date) < 18;
  return under18 ?? (age !== undefined && age < 18);
}

/** Everything that is not known of a minor, answered in every way; undefined for others. */
export function groupsOf(person: Person, country: Country, date: string): Group[] | undefined {
  if (!isMinorOn(person, date)) return undefined;
  const groups = agesOf(person, date).flatMap((age) =>
    schoolingsOf(person).flatMap((schooling) =>
      turnsSixteen(person, country, age, date).map((late) => groupOf(age, schooling, late)),
    ),
  );
  return [...new Set(groups)];
}

function agesOf({ birthDate, age }: Person, date: string): number[] {
  if (birthDate !== undefined) return [yearsOld(isoOf(birthDate), date)];
  return age === undefined ? [12, 13, 14, 15, 16, 17] : [age];
}

function schoolingsOf({ schooling }: Person): boolean[] {
  return schooling === undefined ? [true, false] : [schooling];
}

/** Sweden: youths from the calendar year in which they turn 16. Elsewhere nothing depends on it. */
function turnsSixteen({ birthDate }: Person, country: Country, age: number, date: string): boolean[] {
  if (country !== 'se') return [true];
  if (birthDate !== undefined) return [Number(date.slice(0, 4)) - Number(isoOf(birthDate).slice(0, 4)) >= 16];
  return age === 15 ? [true, false] : [age > 15];
}

function groupOf(age: number, schooling: boolean, late: boolean): Group {
  if (age < 13) return 'under-13';
  if (age < 15) return '13-14';
  return schooling || !late ? 'pupil' : 'youth';
}

/** What depends on the date alone, not found out for each of its minutes. */
export function onceADay<T>(find: (date: string) => T): (date: string) => T {
  const known = new Map<string, T>();
  return (date) => {
    const found = known.has(date) ? known.get(date)! : find(date);
    known.set(date, found);
    return found;
  };
}
