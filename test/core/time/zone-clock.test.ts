import { describe, expect, test } from '@jest/globals';
import { isoMinute, parseIsoDate, parseIsoMinute } from '../../../src/core/time/calendar';
import { zoneClock } from '../../../src/core/time/zone-clock';

const wall = (text: string): number => parseIsoMinute(text)!;
/** `2026-03-29T00:59Z` → minutes, by JavaScript's own clock. */
const utc = (text: string): number => Date.parse(text) / 60_000;
const copenhagen = zoneClock('Europe/Copenhagen');

const HOUR = 60;

/** [zone, wall time, as a start, as an end] */
const conversions: [string, string, string | undefined, string | undefined][] = [
  ['Europe/Copenhagen', '2026-03-02T08:00', '2026-03-02T07:00Z', '2026-03-02T07:00Z'],
  ['Europe/Copenhagen', '2026-07-01T24:00', '2026-07-01T22:00Z', '2026-07-01T22:00Z'],
  ['Europe/Copenhagen', '2026-03-29T01:59', '2026-03-29T00:59Z', '2026-03-29T00:59Z'],
  ['Europe/Copenhagen', '2026-03-29T02:00', undefined, '2026-03-29T01:00Z'],
  ['Europe/Copenhagen', '2026-03-29T02:01', undefined, undefined],
  ['Europe/Copenhagen', '2026-03-29T02:30', undefined, undefined],
  ['Europe/Copenhagen', '2026-03-29T02:59', undefined, undefined],
  ['Europe/Copenhagen', '2026-03-29T03:00', '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
  ['Europe/Copenhagen', '2026-10-25T01:59', '2026-10-24T23:59Z', '2026-10-24T23:59Z'],
  ['Europe/Copenhagen', '2026-10-25T02:00', '2026-10-25T00:00Z', '2026-10-25T01:00Z'],
  ['Europe/Copenhagen', '2026-10-25T02:59', '2026-10-25T00:59Z', '2026-10-25T01:59Z'],
  ['Europe/Copenhagen', '2026-10-25T03:00', '2026-10-25T02:00Z', '2026-10-25T02:00Z'],
  ['Europe/Oslo', '2026-10-25T02:30', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:29', '2026-04-04T14:29Z', '2026-04-04T14:29Z'],
  ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45Z', '2026-04-04T15:15Z'],
  ['Australia/Lord_Howe', '2026-04-05T02:00', '2026-04-04T15:30Z', '2026-04-04T15:30Z'],
  ['Australia/Lord_Howe', '2026-10-04T02:00', undefined, '2026-10-03T15:30Z'],
  ['Australia/Lord_Howe', '2026-10-04T02:15', undefined, undefined],
  ['Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-03T15:30Z', '2026-10-03T15:30Z'],
  ['Asia/Kolkata', '2026-03-29T02:30', '2026-03-28T21:00Z', '2026-03-28T21:00Z'],
  ['Africa/Cairo', '2026-04-24T00:30', undefined, undefined],
  ['Pacific/Apia', '2011-12-30T12:00', undefined, undefined],
];

test.each(conversions)('%s: %s starts at %s and ends at %s', (zone, text, start, end) => {
  const clock = zoneClock(zone);
  expect(clock.toInstant(wall(text), 'start')).toBe(start && utc(start));
  expect(clock.toInstant(wall(text), 'end')).toBe(end && utc(end));
  expect(clock.isAmbiguous(wall(text))).toBe(start !== undefined && start !== end);
  // A time that only an end may have is not shown by the clock, which leaps at that moment.
  for (const instant of start ? [start, end] : []) {
    if (instant) expect(isoMinute(clock.toWall(utc(instant)))).toBe(isoMinute(wall(text)));
  }
});

test.each([
  ['Europe/Copenhagen', '2026-03-02', 24 * HOUR],
  ['Europe/Copenhagen', '2026-03-29', 23 * HOUR],
  ['Europe/Copenhagen', '2026-10-25', 25 * HOUR],
  ['Australia/Lord_Howe', '2026-04-05', 24.5 * HOUR],
  ['Australia/Lord_Howe', '2026-10-04', 23.5 * HOUR],
  ['Asia/Kolkata', '2026-03-29', 24 * HOUR],
])('%s: %s has %d minutes', (zone, date, minutes) => {
  const clock = zoneClock(zone);
  const day = parseIsoDate(date)!;
  expect(clock.startOf(day + 1) - clock.startOf(day)).toBe(minutes);
  expect(clock.toInstant(wall(`${date}T24:00`), 'end')).toBe(clock.startOf(day + 1));
});

test('a day begins at one where the clock leaps over midnight', () => {
  const clock = zoneClock('Africa/Cairo');
  expect(isoMinute(clock.toWall(clock.startOf(parseIsoDate('2026-04-24')!)))).toBe('2026-04-24T01:00');
});

test.each(['Europe/Copenhagen', 'Australia/Lord_Howe', 'America/St_Johns', 'Africa/Casablanca'])(
  '%s agrees with Intl every 20 minutes of a year, and comes back',
  (zone) => {
    const clock = zoneClock(zone);
    const shown = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const wrong: string[] = [];
    for (let at = utc('2026-01-01T00:00Z'); at < utc('2027-01-01T00:00Z'); at += 20) {
      const local = clock.toWall(at);
      const back = [clock.toInstant(local, 'start'), clock.toInstant(local, 'end')];
      if (isoMinute(local) !== shown.format(at * 60_000).replace(' ', 'T') || !back.includes(at)) {
        wrong.push(`${isoMinute(local)} at ${new Date(at * 60_000).toISOString()}`);
      }
    }
    expect(wrong).toEqual([]);
  },
);

describe('look-ups', () => {
  test('grow with distinct dates, not with shifts', () => {
    const clock = zoneClock('Europe/Stockholm');
    const first = parseIsoDate('2026-01-01')!;
    const before = clock.lookups;
    for (let shift = 0; shift < 20_000; shift++) {
      const instant = clock.toInstant((first + (shift % 50)) * 1440 + (shift % 1440), 'start');
      clock.toWall(instant!);
    }
    expect(clock.lookups - before).toBe(50 + 3);
  });

  test('a date with a clock change costs a bisection once', () => {
    const clock = zoneClock('Europe/Helsinki');
    clock.toInstant(wall('2026-10-25T03:30'), 'start');
    const after = clock.lookups;
    expect(after).toBeLessThan(20);
    for (let minute = 0; minute < 1440; minute++) clock.toInstant(wall('2026-10-25T00:00') + minute, 'end');
    expect(clock.lookups).toBe(after);
  });
});

test('one clock a zone', () => {
  expect(zoneClock('Europe/Copenhagen')).toBe(copenhagen);
});

test('an unknown zone is refused by name', () => {
  expect(() => zoneClock('Europe/Kobenhavn')).toThrow('"Europe/Kobenhavn" is not a time zone I know');
});
