import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Agreement, noRecords, type Slot } from '../../../../src/core/roster/records';
import type { Roster } from '../../../../src/core/roster/roster';
import { agreedNotAlone } from '../../../../src/core/rules/agreement/agreed-not-alone';
import { minimumStaffing } from '../../../../src/core/rules/agreement/minimum-staffing';
import type { Rule } from '../../../../src/core/rules/define-rule';
import type { Weekday } from '../../../../src/core/time/units';
import { atWork, hourFrom, LENGTH, minutesFound } from '../small-rosters';

/** Half an hour before and after what slots turn on: midnight, the clock changes, a holiday, the turn of the year. */
const edges = [
  '2026-03-03T22:30Z',
  '2026-03-29T00:30Z',
  '2026-10-25T00:30Z',
  '2026-10-25T01:30Z',
  '2026-04-05T21:30Z',
  '2026-04-06T21:30Z',
  '2026-12-31T22:30Z',
].map((iso) => Date.parse(iso) / 60_000);

const runs = { numRuns: 400 };

const weekday = fc.constantFrom<Weekday | 'holiday'>(1, 2, 3, 4, 5, 6, 7, 'holiday');

/** Bands around midnight and around the hours at which clocks change. */
const band = fc
  .tuple(fc.constantFrom(0, 60, 120, 150, 1380, 1410), fc.integer({ min: 10, max: 240 }))
  .map(([from, length]) => ({ start: from, end: from + length }));

const slots: fc.Arbitrary<Slot> = fc.record(
  { weekdays: fc.uniqueArray(weekday, { minLength: 3 }), band },
  { requiredKeys: [] },
);

/** Easter Monday and New Year's Day: the only holidays near the edges, named here by hand. */
const holidays = ['2026-04-05', '2026-04-06', '2027-01-01'];

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});

/** By the clock of `Intl`: on the day itself, or in a band that began the day before. */
function holds({ weekdays, band: hours = { start: 0, end: 1440 } }: Slot, minute: number): boolean {
  const [date = '', clock = ''] = format.format(minute * 60_000).split(', ');
  const [hour = 0, past = 0] = clock.split(':').map(Number);
  const isIn = (day: string, at: number) => {
    if (at < hours.start || at >= hours.end) return false;
    const number = (new Date(`${day}T12:00Z`).getUTCDay() || 7) as Weekday;
    return !weekdays || weekdays.includes(number) || (weekdays.includes('holiday') && holidays.includes(day));
  };
  const yesterday = new Date(Date.parse(`${date}T12:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return isIn(date, hour * 60 + past) || isIn(yesterday, hour * 60 + past + 1440);
}

const rosters = fc
  .constantFrom(...edges)
  .chain((start) => hourFrom(start).map((roster) => [start, roster] as const));

function found(rule: unknown, roster: Roster, agreement: Omit<Agreement, 'at'>): string[] {
  const at = { sheet: 'Agreements', address: 'A2' };
  const records = { ...noRecords, agreements: [{ ...agreement, at }] };
  return minutesFound(rule as Rule, roster, { records, by: 'place' });
}

function minutesWhere(start: number, isFound: (minute: number) => boolean): string[] {
  return Array.from({ length: LENGTH }, (_, i) => start + i)
    .filter(isFound)
    .map(String)
    .sort();
}

test('counting every minute finds the same minutes with too few people', () => {
  fc.assert(
    fc.property(rosters, slots, fc.integer({ min: 1, max: 4 }), ([start, roster], slot, number) => {
      const expected = minutesWhere(start, (minute) => {
        const count = atWork(roster, minute).size;
        return count > 0 && count < number && holds(slot, minute);
      });
      expect(found(minimumStaffing, roster, { term: 'minimum-staff', number, ...slot })).toEqual(expected);
    }),
    runs,
  );
});

test('counting every minute finds the same minutes alone, though it was agreed not to be', () => {
  fc.assert(
    fc.property(rosters, slots, ([start, roster], slot) => {
      const expected = minutesWhere(start, (at) => atWork(roster, at).size === 1 && holds(slot, at));
      expect(found(agreedNotAlone, roster, { term: 'not-alone', ...slot })).toEqual(expected);
    }),
    runs,
  );
});

test('more people asked for never finds less', () => {
  fc.assert(
    fc.property(rosters, slots, fc.integer({ min: 1, max: 3 }), ([, roster], slot, number) => {
      const asked = (least: number) =>
        found(minimumStaffing, roster, { term: 'minimum-staff', number: least, ...slot });
      expect(asked(number + 1)).toEqual(expect.arrayContaining(asked(number)));
    }),
    runs,
  );
});
