import { placeKinds, type Roster } from '../../../src/core/roster/roster';
import { groupsOf, isMinorOn, onceADay, type WorkedMinute, workedMinutes } from './minors';
import { isoOf, localAt, yearsOld } from './own-calendar';

/** So long work without a break: from the first minute to the last. */
export interface Unbroken {
  readonly person: number;
  readonly start: number;
  readonly end: number;
}

const LONGEST = 4.5 * 60;
const BREAK = 30;

/**
 * More than 4½ hours without half an hour off. Denmark and Norway: in the working time of a day, with short breaks counted
 * together where they come to as much. Sweden: of work in a row, in one piece.
 */
export function withoutBreak(roster: Roster): Unbroken[] {
  return roster.people.flatMap((person, index) => {
    const groupsOn = onceADay((date) => groupsOf(person, roster.country, date));
    const worked = workedMinutes(roster, index).filter(({ date }) => groupsOn(date));
    const periods = roster.country === 'se' ? [worked] : inADay(worked);
    return periods.flatMap((period) => {
      const parts = apart(period);
      const looked = roster.country === 'se' ? parts : parts.length === 1 ? parts : [];
      return looked.flatMap((part) => {
        const span = { person: index, start: part[0]!.instant, end: part.at(-1)!.instant + 1 };
        const isEnough = roster.country !== 'se' && breaksIn(roster, span) >= BREAK;
        return part.length > LONGEST && !isEnough ? [span] : [];
      });
    });
  });
}

function inADay(worked: readonly WorkedMinute[]): WorkedMinute[][] {
  const days = new Map<string, WorkedMinute[]>();
  for (const minute of worked) {
    const day = days.get(minute.date);
    if (day) day.push(minute);
    else days.set(minute.date, [minute]);
  }
  return [...days.values()];
}

/** Cut where half an hour or more is not worked. */
function apart(worked: readonly WorkedMinute[]): WorkedMinute[][] {
  const parts: WorkedMinute[][] = [];
  for (const minute of worked) {
    const last = parts.at(-1)?.at(-1);
    if (last && minute.instant - last.instant - 1 < BREAK) parts.at(-1)!.push(minute);
    else parts.push([minute]);
  }
  return parts;
}

/** Minutes of breaks that are written, each once. */
function breaksIn({ shifts }: Roster, { person, start, end }: Unbroken): number {
  const minutes = new Set<number>();
  for (const shift of shifts.filter((one) => one.kind === 'break' && one.person === person))
    for (let at = Math.max(shift.start, start); at < Math.min(shift.end, end); at++) minutes.add(at);
  return minutes.size;
}

type TooYoung = 'breach' | 'warning' | 'review';

/**
 * Nobody under 13 works; at 13 and 14, in Norway and Sweden as long as one counts as in compulsory school, light work only, which places that serve alcohol, check ages, have a risk of violence
 * or are of a kind that is no shop, café or office may not have. By person and place, for the shifts begun at that age.
 */
export function tooYoung(roster: Roster): string[] {
  const found = new Set<string>();
  for (const { kind, person, place, start } of roster.shifts) {
    if (kind !== 'work') continue;
    const verdict = onShift(roster, person, place, localAt(start).date);
    if (verdict) found.add(`${verdict} ${person} ${place}`);
  }
  return [...found].sort();
}

const light = placeKinds.filter((kind) => !['petrol-station', 'customer-site', 'other'].includes(kind));

function onShift(
  { people, places, country }: Roster,
  person: number,
  at: number,
  date: string,
): TooYoung | undefined {
  const known = people[person]!;
  if (!isMinorOn(known, date)) return undefined;
  const { birthDate, age } = known;
  const years = birthDate === undefined ? age : yearsOld(isoOf(birthDate), date);
  if (years === undefined) return 'review';
  if (years < 13) return 'breach';
  const { kind, flags = {} } = places[at]!;
  if (country === 'dk' && years >= 15) return undefined;
  const groups = groupsOf(known, country, date)!;
  if (groups.every((group) => group === 'youth')) return undefined;
  const heavy = groups.includes('youth') ? 'review' : 'warning';
  if (flags.alcoholServed || flags.ageRestrictedSales || flags.violenceRisk) return heavy;
  if (kind === undefined) return 'review';
  return light.includes(kind) ? undefined : heavy;
}
