import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { noRecords, type Records } from '../../../../src/core/roster/records';
import type { Place, Roster } from '../../../../src/core/roster/roster';
import type { Rule } from '../../../../src/core/rules/define-rule';
import { aloneInBarNight } from '../../../../src/core/rules/risk/alone-in-bar-night';
import { petrolAtNight } from '../../../../src/core/rules/risk/petrol-at-night';
import { specialDanger } from '../../../../src/core/rules/risk/special-danger';
import { violenceRiskAlone } from '../../../../src/core/rules/risk/violence-risk-alone';
import { atWork, hourFrom, LENGTH, minutesFound } from '../small-rosters';

// Each minute of a short roster is asked by itself: who is alone, and what the clock on the wall shows. The clock here is
// that of Intl, not the one of the code under test.

const shown = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  weekday: 'short',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function wallOf(minute: number) {
  const parts = shown.formatToParts(minute * 60_000);
  const of = (type: string) => parts.find((part) => part.type === type)!.value;
  return { weekday: of('weekday'), minute: Number(of('hour')) * 60 + Number(of('minute')) };
}

type Wall = ReturnType<typeof wallOf>;

/** An hour around each edge of the windows, some of them in the nights in which the clocks change. */
const starts = [
  ...['2026-03-06T20:30Z', '2026-03-05T20:30Z', '2026-03-07T20:30Z', '2026-03-08T20:30Z'],
  ...['2026-03-07T03:30Z', '2026-03-08T03:30Z', '2026-03-06T03:30Z', '2026-03-03T04:30Z'],
  ...['2026-03-29T00:30Z', '2026-03-29T02:30Z', '2026-10-25T00:30Z', '2026-10-25T03:30Z'],
  ...['2026-10-24T19:30Z', '2026-03-08T00:30Z', '2026-03-06T22:30Z'],
].map((iso) => Date.parse(iso) / 60_000);

function aloneMinutes(roster: Roster, start: number, is: (wall: Wall) => boolean): string[] {
  return Array.from({ length: LENGTH }, (_, i) => start + i)
    .flatMap((minute) => {
      const here = [...atWork(roster, minute)];
      return here.length === 1 && is(wallOf(minute)) ? [`${here[0]!} ${minute}`] : [];
    })
    .sort();
}

interface Case {
  readonly rule: Rule;
  readonly place: Partial<Place>;
  readonly records?: Records;
  readonly is: (wall: Wall) => boolean;
}

const red: Records = {
  ...noRecords,
  tables: new Set(['risks']),
  risks: [
    {
      level: 'red',
      weekdays: [5, 6],
      band: { start: 22 * 60, end: 26 * 60 },
      at: { sheet: 'Risks', address: 'A2' },
    },
  ],
};

const evening = ({ weekday, minute }: Wall) => minute >= 22 * 60 && (weekday === 'Fri' || weekday === 'Sat');
const after = ({ weekday, minute }: Wall, until: number) =>
  minute < until && (weekday === 'Sat' || weekday === 'Sun');

const cases: [string, Case][] = [
  [
    'a special danger that is not met: every minute alone',
    { rule: specialDanger, place: { country: 'dk', danger: 'not-met' }, is: () => true },
  ],
  [
    'a petrol station in Norway: from 22:00 to 06:00',
    {
      rule: petrolAtNight,
      place: { country: 'no', kind: 'petrol-station', flags: { nightHatch: false } },
      is: ({ minute }) => minute >= 22 * 60 || minute < 6 * 60,
    },
  ],
  [
    'a grill bar: Friday and Saturday from 22:00 to 05:00',
    {
      rule: aloneInBarNight,
      place: { country: 'dk', kind: 'grill-bar' },
      is: (wall) => evening(wall) || after(wall, 5 * 60),
    },
  ],
  [
    'an obvious risk of violence in Sweden: Friday and Saturday from 22:00 to 02:00',
    {
      rule: violenceRiskAlone,
      place: { country: 'se', kind: 'kiosk' },
      records: red,
      is: (wall) => evening(wall) || after(wall, 2 * 60),
    },
  ],
];

test.each(cases)('%s', (_, { rule, place, records, is }) => {
  const rosters = fc
    .constantFrom(...starts)
    .chain((start) => fc.tuple(fc.constant(start), hourFrom(start)))
    .map(([start, roster]) => ({
      start,
      roster: { ...roster, places: [{ ...roster.places[0]!, ...place }] as Place[] },
    }));
  fc.assert(
    fc.property(rosters, ({ start, roster }) => {
      const found = minutesFound(rule, roster, { by: 'person', ...(records && { records }) });
      expect(found).toEqual(aloneMinutes(roster, start, is));
    }),
    { numRuns: 300 },
  );
});
