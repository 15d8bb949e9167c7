import type { Roster } from '../../../src/core/roster/roster';
import type { Country } from '../../../src/core/time/units';
import { type Group, groupsOf, onceADay, type WorkedMinute, workedMinutes } from './minors';
import { midnightOf, mondayBefore, plusDays } from './own-calendar';

const DAY = 1440;

/** A minute at work without the daily rest before it, under all answers or under some. */
export interface TiredMinute {
  readonly person: number;
  readonly instant: number;
  readonly verdict: 'breach' | 'review';
}

/** In the 24 hours that end with a minute at work there has to be one rest in a row: 14 hours for children, 12 for youths. */
export function tiredMinutes(roster: Roster): TiredMinute[] {
  return roster.people.flatMap((person, index) => {
    const groupsOn = onceADay((date) => groupsOf(person, roster.country, date));
    const worked = workedMinutes(roster, index);
    const isRest = restsOf(worked);
    return worked.flatMap(({ instant, date }): TiredMinute[] => {
      const groups = groupsOn(date);
      if (!groups) return [];
      const rest = longestRest(isRest, instant + 1 - worked[0]!.instant);
      const short = groups.map((group) => rest < (group === 'youth' ? 12 : 14) * 60);
      if (!short.includes(true)) return [];
      return [{ person: index, instant, verdict: short.includes(false) ? 'review' : 'breach' }];
    });
  });
}

/** 1 for each minute off; the day before the first work is off as well. */
function restsOf(worked: readonly WorkedMinute[]): Uint8Array {
  const [first = 0, last = 0] = [worked[0]?.instant, worked.at(-1)?.instant];
  const isRest = new Uint8Array(DAY + last - first + 1).fill(1);
  for (const { instant } of worked) isRest[DAY + instant - first] = 0;
  return isRest;
}

/** In the day that ends so many minutes after the first work began. */
function longestRest(isRest: Uint8Array, from: number): number {
  let [longest, rest] = [0, 0];
  for (let minute = from; minute < from + DAY; minute++) {
    rest = isRest[minute] === 1 ? rest + 1 : 0;
    if (rest > longest) longest = rest;
  }
  return longest;
}

/** A calendar week without its rest. */
export interface RestlessWeek {
  readonly person: number;
  readonly monday: string;
  readonly verdict: 'breach' | 'warning' | 'review';
}

/**
 * Within every 7 days: Denmark 48 hours in a row, for youths two whole days that may lie apart; Norway 48 hours in a row;
 * Sweden 36 hours in a row and, as the general advice lets them be shorter, two whole days as a warning.
 *
 * How the 7 days lie is not in the law's text; the decision of the product is that a calendar week falls short only where
 * also more than 7 days less the rest lie between the rest before it and the next one.
 */
export function restlessWeeks(roster: Roster): RestlessWeek[] {
  const { country } = roster;
  return roster.people.flatMap((person, index) => {
    const groupsOn = onceADay((date) => groupsOf(person, country, date));
    const worked = workedMinutes(roster, index).filter(({ date }) => groupsOn(date));
    return mondaysOf(worked).flatMap((monday): RestlessWeek[] => {
      const week = worked.filter(({ date }) => mondayBefore(date) === monday);
      const found = groupsOn(week[0]!.date)!.map((group) =>
        shortfall(country, group, { monday, week, worked }),
      );
      if (found.every((one) => one === 'none')) return [];
      const isOne = found.every((one) => one === found[0]);
      return [{ person: index, monday, verdict: isOne && found[0] !== 'none' ? found[0]! : 'review' }];
    });
  });
}

type Shortfall = 'breach' | 'warning' | 'none';

interface Week {
  readonly monday: string;
  readonly week: readonly WorkedMinute[];
  readonly worked: readonly WorkedMinute[];
}

function shortfall(country: Country, group: Group, week: Week): Shortfall {
  if (country === 'se') {
    if (lacks(week, 36 * 60, (rests) => Math.max(...rests) >= 36 * 60)) return 'breach';
    return lacks(week, 48 * 60, (rests) => wholeDays(rests) >= 2) ? 'warning' : 'none';
  }
  const mayLieApart = country === 'dk' && group === 'youth';
  const isEnough = (rests: readonly number[]) =>
    mayLieApart ? wholeDays(rests) >= 2 : Math.max(...rests) >= 48 * 60;
  return lacks(week, 48 * 60, isEnough) ? 'breach' : 'none';
}

function wholeDays(rests: readonly number[]): number {
  return rests.reduce((sum, rest) => sum + Math.floor(rest / DAY), 0);
}

/** Short between Monday and Sunday, and short between the rests around it. */
function lacks(
  { monday, week, worked }: Week,
  rest: number,
  isEnough: (rests: readonly number[]) => boolean,
) {
  if (isEnough(restsWithin(monday, week))) return false;
  return stretches(worked, rest).some(
    ({ first, last }) =>
      last + 1 - first > 7 * DAY - rest && week.some(({ instant }) => first <= instant && instant <= last),
  );
}

/** Times off between Monday 00:00 and Sunday 24:00, in minutes that really pass. */
function restsWithin(monday: string, week: readonly WorkedMinute[]): number[] {
  const atWork = new Set(week.map(({ instant }) => instant));
  const [from, to] = [midnightOf(monday), midnightOf(plusDays(monday, 7))];
  const rests: number[] = [0];
  for (let minute = from; minute < to; minute++) {
    if (atWork.has(minute)) rests.push(0);
    else rests[rests.length - 1]!++;
  }
  return rests;
}

/** From the first minute after such a rest to the last before the next. */
function stretches(worked: readonly WorkedMinute[], rest: number): { first: number; last: number }[] {
  const found: { first: number; last: number }[] = [];
  for (const { instant } of worked) {
    const known = found.at(-1);
    if (known && instant - known.last - 1 < rest) known.last = instant;
    else found.push({ first: instant, last: instant });
  }
  return found;
}

function mondaysOf(worked: readonly WorkedMinute[]): string[] {
  return [...new Set(worked.map(({ date }) => mondayBefore(date)))];
}
