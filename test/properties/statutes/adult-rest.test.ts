import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Roster } from '../../../src/core/roster/roster';
import type { Rule } from '../../../src/core/rules/define-rule';
import { timesOf } from '../../../src/core/rules/finding';
import { dailyRest } from '../../../src/core/rules/rest/daily-rest';
import { weeklyRest } from '../../../src/core/rules/rest/weekly-rest';
import { findingsOf, minutesOf } from './found';
import { isMinorOn, onceADay, type WorkedMinute, workedMinutes } from './minors';
import { dayNumber } from './own-calendar';
import { youngRosters } from './young-rosters';

const DAY = 1440;
const few = youngRosters({ shifts: 10, least: 3 });
const many = youngRosters({ shifts: 16, least: 10, crew: 1, inARow: true });

/** Minutes at work of adults, and of those of unknown age, in Denmark and Norway, that a rest is missing before. */
function lacking(roster: Roster, isShort: (worked: readonly WorkedMinute[]) => (index: number) => boolean) {
  if (roster.country === 'se') return [];
  return roster.people.flatMap((person, who) => {
    const worked = workedMinutes(withoutBreaks(roster), who);
    const isMinor = onceADay((date) => isMinorOn(person, date));
    const short = isShort(worked);
    return worked
      .filter(({ date }, i) => !isMinor(date) && short(i))
      .map(({ instant }) => `${who} ${instant}`);
  });
}

/** A break is part of the day's work, also one at its beginning or end: it is no rest between two days. */
function withoutBreaks(roster: Roster): Roster {
  return { ...roster, shifts: roster.shifts.filter(({ kind }) => kind !== 'break') };
}

/** 11 hours in a row in the 24 hours that end with the minute: the gaps between the minutes worked in them. */
function isTired(worked: readonly WorkedMinute[]) {
  return (index: number) => {
    const end = worked[index]!.instant + 1;
    let [longest, later, i] = [0, end, index];
    for (; i >= 0 && worked[i]!.instant >= end - DAY; i--) {
      longest = Math.max(longest, later - worked[i]!.instant - 1);
      later = worked[i]!.instant;
    }
    return Math.max(longest, later - (end - DAY)) < 11 * 60;
  };
}

/** More than six days by the calendar and the clock after the work that followed 35 hours off. */
function isOverworked(worked: readonly WorkedMinute[]) {
  const begun: number[] = [];
  worked.forEach(({ instant }, i) => {
    const isRested = i === 0 || instant - worked[i - 1]!.instant - 1 >= 35 * 60;
    begun.push(isRested ? i : begun[i - 1]!);
  });
  const wall = ({ date, minute }: WorkedMinute) => dayNumber(date) * DAY + minute;
  return (index: number) => wall(worked[index]!) >= wall(worked[begun[index]!]!) + 6 * DAY;
}

function minutesFound(rule: Rule, roster: Roster): string[] {
  const found = new Set(
    findingsOf(rule, roster)
      .flatMap(timesOf)
      .flatMap(({ people, start, end }) =>
        minutesOf({ start, end }).map((minute) => `${people[0]} ${minute}`),
      ),
  );
  const worked = roster.people.flatMap((_, person) =>
    workedMinutes(withoutBreaks(roster), person).map(({ instant }) => `${person} ${instant}`),
  );
  return worked.filter((minute) => found.has(minute)).sort();
}

describe.each([
  ['eleven hours a day', dailyRest, few, isTired],
  ['thirty-five hours a week', weeklyRest, many, isOverworked],
] as const)('the rest of adults: %s', (_, rule, rosters, isShort) => {
  test('looking back from every minute finds the same', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        expect(minutesFound(rule, roster)).toEqual(lacking(roster, isShort).sort());
      }),
      { numRuns: 200 },
    );
  });

  test('the rosters lack it often enough', () => {
    const short = fc
      .sample(rosters, { numRuns: 200, seed: 1 })
      .filter((roster) => lacking(roster, isShort).length > 0);
    expect(short.length).toBeGreaterThan(10);
  });
});
