import type { Roster } from '../../../src/core/roster/roster';
import type { Country } from '../../../src/core/time/units';
import { type Group, groupsOf, onceADay, type WorkedMinute, workedMinutes } from './minors';
import { breakMinutesIn } from './unplaced-breaks';
import { dayNumber, isHoliday, isoOf, mondayBefore, plusDays } from './own-calendar';

/** Somebody's working time of a day or a week, and the answers under which it is too much. */
export interface TooMuch {
  readonly person: number;
  readonly verdict: 'breach' | 'ask-person' | 'ask-holidays' | 'ask-break';
  /** The first minute too many, and the end of the last. */
  readonly start: number;
  readonly end: number;
}

interface Period {
  readonly minutes: readonly WorkedMinute[];
  readonly groups: readonly Group[];
  /** Whether there is school in it, under each answer about the school holidays. */
  readonly school: readonly boolean[];
}

export function tooLongDays(roster: Roster): TooMuch[] {
  return roster.people.flatMap((person, index) => {
    const days = grouped(workedMinutes(roster, index), ({ date }) => date);
    return days.flatMap(([date, minutes]) => {
      const groups = groupsOf(person, roster.country, date);
      const school = schoolOn(roster, date);
      return groups ? judged(roster, index, { minutes, groups, school }, mostADay[roster.country]) : [];
    });
  });
}

/** A calendar week, by the age on the last day worked in it as a minor. */
export function tooLongWeeks(roster: Roster): TooMuch[] {
  return roster.people.flatMap((person, index) => {
    const groupsOn = onceADay((date) => groupsOf(person, roster.country, date));
    const asMinor = workedMinutes(roster, index).filter(({ date }) => groupsOn(date));
    return grouped(asMinor, ({ date }) => mondayBefore(date)).flatMap(([monday, minutes]) => {
      const groups = groupsOn(minutes.at(-1)!.date)!;
      const days = [0, 1, 2, 3, 4].map((day) => schoolOn(roster, plusDays(monday, day)));
      const school = [0, 1].map((answer) => days.some((one) => one[answer] ?? one[0]!));
      return judged(roster, index, { minutes, groups, school }, mostAWeek[roster.country]);
    });
  });
}

type Most = (group: Group, school: boolean) => number;

const hours = (school: number, free: number, youth: number, older = free): Most => {
  return (group, atSchool) => {
    if (group === 'youth') return youth * 60;
    return (atSchool ? school : group === 'pupil' ? older : free) * 60;
  };
};

/** Denmark 2 and 7, from 15 on 8; Norway and Sweden 2 and 7; youths 8. */
const mostADay = { dk: hours(2, 7, 8, 8), no: hours(2, 7, 8), se: hours(2, 7, 8) };
/** Denmark 12 and 35, from 15 on 40; Norway and Sweden 12 and 35; youths 40. */
const mostAWeek = { dk: hours(12, 35, 40, 40), no: hours(12, 35, 40), se: hours(12, 35, 40) };

/** Too much however the breaks of unknown time are laid; else, if laid outside of it, what would have to be known. */
function judged(roster: Roster, person: number, period: Period, mostOf: Most): TooMuch[] {
  const instants = period.minutes.map(({ instant }) => instant);
  const { least, most } = breakMinutesIn(roster, person, instants);
  const [certain] = judgedBeside(most, person, period, mostOf);
  if (certain) return [certain];
  return judgedBeside(least, person, period, mostOf).map((one) =>
    one.verdict === 'breach' ? { ...one, verdict: 'ask-break' } : one,
  );
}

function judgedBeside(
  off: number,
  person: number,
  { minutes, groups, school }: Period,
  mostOf: Most,
): TooMuch[] {
  const answers = school.map((atSchool) => groups.map((group) => mostOf(group, atSchool)));
  const tooMuch = (most: number) => minutes.length - off > most;
  const all = answers.flat();
  if (!all.some(tooMuch)) return [];
  const isCertain = all.every(tooMuch);
  const most = isCertain ? Math.max(...all) : Math.min(...all);
  const hangsOnPerson = answers.some((one) => one.some(tooMuch) !== one.every(tooMuch));
  const verdict = isCertain ? 'breach' : hangsOnPerson ? 'ask-person' : 'ask-holidays';
  return [{ person, verdict, start: minutes[most + off]!.instant, end: minutes.at(-1)!.instant + 1 }];
}

/** Monday to Friday, no public holiday, no school holiday on record; without such a record, perhaps closed as usual. */
function schoolOn({ country, records }: Roster, date: string): boolean[] {
  const weekday = ((dayNumber(date) + 3) % 7) + 1;
  if (weekday > 5 || isHoliday(country, date)) return [false];
  if (records?.tables.has('schoolHolidays'))
    return [!records.schoolHolidays.some(({ start, end }) => isoOf(start) <= date && date <= isoOf(end - 1))];
  return usuallyClosed(country).some(([from, to]) => from <= date && date <= to) ? [true, false] : [true];
}

/** When schools may be closed, at the widest: not in the law, but a decision of the product. Of the weeks tested only. */
function usuallyClosed(country: Country): (readonly [string, string])[] {
  const christmas = ['2025-12-18', '2026-01-10'] as const;
  const more = {
    dk: ['2026-06-20', '2026-08-15'],
    no: ['2026-06-15', '2026-08-22'],
    se: ['2026-06-05', '2026-08-24'],
  } as const;
  const winter = country === 'dk' ? '2026-02-22' : '2026-03-08';
  const autumn = {
    dk: ['2026-10-12', '2026-10-18'],
    no: ['2026-09-28', '2026-10-11'],
    se: ['2026-10-26', '2026-11-01'],
  } as const;
  return [
    christmas,
    ['2026-02-09', winter],
    ['2026-03-28', '2026-04-13'],
    more[country],
    autumn[country],
    ['2026-12-18', '2027-01-10'],
  ];
}

function grouped(
  minutes: readonly WorkedMinute[],
  keyOf: (minute: WorkedMinute) => string,
): [string, WorkedMinute[]][] {
  const groups = new Map<string, WorkedMinute[]>();
  for (const minute of minutes) {
    const key = keyOf(minute);
    const group = groups.get(key);
    if (group) group.push(minute);
    else groups.set(key, [minute]);
  }
  return [...groups];
}
