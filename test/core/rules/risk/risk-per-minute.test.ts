import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { levelMonths } from '../../../../src/core/law/risk';
import type { Incident, Records, RiskBand } from '../../../../src/core/roster/records';
import { noRecords } from '../../../../src/core/roster/records';
import type { Place, Roster } from '../../../../src/core/roster/roster';
import { violenceRiskAlone } from '../../../../src/core/rules/risk/violence-risk-alone';
import { judge } from '../../../../src/core/rules/run';
import { riskTimesIn } from '../../../../src/core/rules/shared/risk-levels';
import { monthsAfter } from '../../../../src/core/rules/shared/on-record';
import { viewOf } from '../../../../src/core/rules/view';
import { dayOf, parseIsoDate, wallAt, weekdayOf } from '../../../../src/core/time/calendar';
import { holidayOn } from '../../../../src/core/time/holidays';
import type { Day, Weekday } from '../../../../src/core/time/units';
import { zoneClock } from '../../../../src/core/time/zone-clock';

// Each minute is asked by itself, each row on record by itself, by the clock on the wall.

const clock = zoneClock('Europe/Copenhagen');
/** Days with a clock change, with holidays (2 to 6 April), and the day before each. */
const firstDays = ['2026-03-27', '2026-10-23', '2026-04-01', '2026-03-05'].map((iso) => parseIsoDate(iso)!);
const DAYS = 4;
const at = { sheet: 'Risks', address: 'A2' };

const place = fc.record<Partial<Place>>(
  {
    flags: fc.record(
      { valuables: fc.constant(true), nightlife: fc.constant(true), violenceRisk: fc.boolean() },
      { requiredKeys: [] },
    ),
    isolated: fc.constant(true),
  },
  { requiredKeys: [] },
);

interface Case {
  readonly roster: Roster;
  readonly first: Day;
}

const cases = fc.constantFrom(...firstDays).chain((first): fc.Arbitrary<Case> => {
  const day = fc.integer({ min: first - 2, max: first + DAYS });
  const hour = fc.nat(12).map((n) => n * 120);
  const band = fc.record<RiskBand>(
    {
      level: fc.constantFrom('red', 'yellow', 'green'),
      place: fc.nat(1),
      weekdays: fc.subarray<Weekday | 'holiday'>([1, 2, 3, 4, 5, 6, 7, 'holiday'], { minLength: 1 }),
      band: fc.tuple(hour, hour).map(([a, b]) => ({ start: a % 1440, end: (a % 1440) + (b || 1440) })),
      from: day,
      to: day,
      validUntil: day,
      assessedOn: day.map((on) => monthsAfter(on, -levelMonths)),
      at: fc.constant(at),
    },
    { requiredKeys: ['level', 'at'] },
  );
  const incident = fc.record<Incident>({
    kind: fc.constantFrom('threat', 'accident'),
    place: fc.nat(1),
    on: day,
    at: fc.constant(at),
  });
  return fc
    .record({
      places: fc.tuple(place, place),
      risks: fc.array(band, { maxLength: 6 }),
      incidents: fc.array(incident, { maxLength: 3 }),
    })
    .map(({ places, risks, incidents }): Case => {
      const records: Records = { ...noRecords, tables: new Set(['risks', 'incidents']), risks, incidents };
      const listed = places.map((more, i): Place => {
        return {
          name: `Kiosk ${i}`,
          country: 'dk',
          timeZone: 'Europe/Copenhagen',
          zones: [{ name: '', reach: 'same-room' }],
          ...more,
        };
      });
      return { first, roster: { country: 'dk', people: [], places: listed, shifts: [], records } };
    });
});

function holds(slot: RiskBand, where: number, wall: number): boolean {
  if (slot.place !== undefined && slot.place !== where) return false;
  const { start, end } = slot.band ?? { start: 0, end: 1440 };
  return [dayOf(wall), dayOf(wall) - 1].some((day) => {
    const minute = wall - wallAt(day, 0);
    if (minute < start || minute >= end) return false;
    if (day < (slot.from ?? day) || day > (slot.to ?? day)) return false;
    const { weekdays } = slot;
    if (!weekdays || weekdays.includes(weekdayOf(day))) return true;
    return weekdays.includes('holiday') && holidayOn('dk', day) !== undefined;
  });
}

function lastDay({ validUntil, assessedOn }: RiskBand): Day {
  return validUntil ?? (assessedOn === undefined ? Infinity : monthsAfter(assessedOn, levelMonths));
}

function levelAt({ records, places }: Roster, where: number, instant: number): string | undefined {
  const { risks, incidents } = records!;
  const wall = clock.toWall(instant);
  const [day, minute] = [dayOf(wall), wall - wallAt(dayOf(wall), 0)];
  const threats = incidents.filter(
    (one) => one.kind === 'threat' && one.place === where && one.on <= day && day <= monthsAfter(one.on, 24),
  ).length;
  if (threats >= 2) return `red incidents ${threats}`;
  const held = risks.filter((one) => holds(one, where, wall));
  for (const level of ['red', 'yellow', 'green']) {
    if (held.some((one) => one.level === level && day <= lastDay(one))) return `${level} record`;
  }
  for (const level of ['red', 'yellow']) {
    const old = held.find((one) => one.level === level);
    if (old) return `${level} record ${lastDay(old)}`;
  }
  const { flags = {}, isolated } = places[where]!;
  if (flags.violenceRisk) return 'red flag';
  if (flags.violenceRisk === false) return undefined;
  const night = minute < 360 || minute >= 1320;
  const evening = weekdayOf(minute < 360 ? day - 1 : day);
  const isMarked = [flags.valuables, isolated, flags.nightlife].includes(true);
  const marks = [
    flags.valuables,
    isolated,
    flags.nightlife && night && [4, 5, 6].includes(evening),
    isMarked && night,
    isMarked && [5, 6].includes(evening),
  ];
  const score = marks.filter(Boolean).length;
  return score < 2 ? undefined : `${score < 3 ? 'yellow' : 'red'} score ${score}`;
}

test('every minute has the level that it has by itself', () => {
  fc.assert(
    fc.property(cases, fc.nat(1), fc.nat(300), fc.nat(300), ({ roster, first }, where, late, early) => {
      const span = { start: clock.startOf(first) + late, end: clock.startOf(first + DAYS) - early };
      const found = new Map<number, string>();
      const times = riskTimesIn(viewOf(roster))(where, span);
      const edges = times.flatMap(({ start, end }) => [start, end]);
      expect(edges).toEqual([...edges].sort((a, b) => a - b));
      for (const { start, end, level, basis } of times) {
        const more = Object.values({ ...basis, by: undefined }).filter((one) => one !== undefined);
        const said = [level, basis.by, ...more].join(' ');
        for (let minute = start; minute < end; minute++) found.set(minute, said);
      }
      expect([...found.keys()].every((minute) => span.start <= minute && minute < span.end)).toBe(true);
      // Everything begins and ends at full hours here: ten minutes are as good as one.
      for (let minute = span.start; minute < span.end; minute += 10) {
        const expected = levelAt(roster, where, minute);
        if (found.get(minute) !== expected) expect([minute, found.get(minute)]).toEqual([minute, expected]);
      }
    }),
    { numRuns: 100 },
  );
});

test('an expired assessment is told where somebody is alone in its hours and no other counts', () => {
  const turns = fc.array(fc.tuple(fc.nat(DAYS * 6 - 1), fc.integer({ min: 10, max: 230 })), { maxLength: 5 });
  fc.assert(
    fc.property(cases, turns, ({ roster, first }, taken) => {
      const shifts = [...new Map(taken)].map(([nth, length]) => {
        const start = clock.startOf(first) + nth * 240;
        const cells = [{ sheet: 'Roster', address: 'B2' }] as const;
        return { person: 0, place: 0, zone: 0, kind: 'work' as const, start, end: start + length, cells };
      });
      const people = [{ name: 'Ane', alsoWrittenAs: [], age: 40 }];
      const { risks } = roster.records!;
      const told = risks.filter((band) =>
        shifts.some(({ start, end }) => {
          const day = dayOf(clock.toWall(start));
          const minutes = Array.from({ length: end - start }, (_, i) => clock.toWall(start + i));
          const during = risks.filter((one) => minutes.some((wall) => holds(one, 0, wall)));
          return during.includes(band) && during.every((one) => lastDay(one) < day);
        }),
      );
      const { findings } = judge(violenceRiskAlone, viewOf({ ...roster, people, shifts }));
      expect(findings.filter(({ text }) => text.key.endsWith('.expired'))).toHaveLength(told.length);
    }),
    { numRuns: 150 },
  );
});
