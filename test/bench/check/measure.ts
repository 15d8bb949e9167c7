import { roomsOf } from '../../../src/core/occupancy/contact';
import { aloneStretches } from '../../../src/core/occupancy/alone-stretches';
import { presenceOf } from '../../../src/core/occupancy/presence';
import type { CompanyNeed } from '../../../src/core/occupancy/stretch';
import { assembleRoster, type Assembly } from '../../../src/core/reading/assemble';
import { readSheet } from '../../../src/core/reading/read-sheet';
import type { ReadingContext, SheetReading } from '../../../src/core/reading/reading';
import { readPlaces } from '../../../src/core/reading/tables/places';
import { readStaff } from '../../../src/core/reading/tables/staff';
import { makeReport } from '../../../src/core/report/make-report';
import type { Roster } from '../../../src/core/roster/roster';
import { runRules } from '../../../src/core/rules/run';
import { naiveParts } from '../kernel/naive';
import { median, type Time, timed } from '../timing';
import { type RosterKind, type Sheets, sheetsOf } from './sheets';

export const phases = ['read', 'assemble', 'rules', 'report'] as const;
export type Phase = (typeof phases)[number];

export interface Check {
  /** Median milliseconds on the clock. */
  readonly clock: Readonly<Record<Phase, number>>;
  /** Milliseconds of processor time of the least disturbed round, for comparing sizes that were measured minutes apart. */
  readonly fastest: Readonly<Record<Phase, number>>;
  readonly shifts: number;
  readonly findings: number;
  /** MiB: that of the process in the end, and what making the sheets had taken before. */
  readonly peak: number;
  readonly before: number;
}

const roundsBySize = new Map([
  [1_000, 30],
  [10_000, 9],
  [100_000, 5],
]);

/** From grids in memory to a report in words, over and over; the first third of the rounds is for warming up. */
export function check(size: number, kind: RosterKind): Check {
  const sheets = sheetsOf(size, kind);
  const before = peakMemory();
  const count = roundsBySize.get(size) ?? 1;
  const rounds = Array.from({ length: count }, () => checkOnce(sheets));
  const warm = rounds.slice(Math.floor(count / 3));
  const { roster, findings } = rounds[0]!;
  const of = (take: (times: readonly Time[]) => number) =>
    Object.fromEntries(
      phases.map((phase) => [phase, take(warm.map(({ times }) => times[phase]))] as const),
    ) as Record<Phase, number>;
  return {
    clock: of((times) => median(times.map(({ clock }) => clock))),
    fastest: of((times) => Math.min(...times.map(({ processor }) => processor))),
    shifts: roster,
    findings,
    peak: peakMemory(),
    before,
  };
}

const context: ReadingContext = { locale: 'da-DK', country: 'dk', today: 20_454 };

function checkOnce(sheets: Sheets) {
  const [readings, read] = taking(() => readingsOf(sheets));
  const [assembly, assemble] = taking(() => assembled(sheets, readings));
  const [reading] = readings;
  const { roster } = assembly;
  const [results, rules] = taking(() => runRules(roster));
  const [report, words] = taking(() =>
    makeReport({ language: 'da', sheet: reading!.sheet, roster, results, reading: reading! }),
  );
  return {
    times: { read, assemble, rules, report: words },
    roster: roster.shifts.length,
    findings: report.findings.length,
  };
}

function readingsOf({ rosters }: Sheets): SheetReading[] {
  return rosters.map((grid) => readSheet(grid, context));
}

function assembled({ staff, places }: Sheets, readings: readonly SheetReading[]): Assembly {
  return assembleRoster({
    readings,
    staff: readStaff(staff, context),
    places: readPlaces(places),
    defaults: { country: 'dk', timeZone: 'Europe/Copenhagen', sheetName: 'Vagtplan' },
  });
}

function taking<T>(work: () => T): readonly [T, Time] {
  let result: { readonly value: T } | undefined;
  const time = timed(() => (result = { value: work() }));
  return [result!.value, time];
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS / 1024;
}

export interface Naive {
  readonly milliseconds: number;
  readonly peak: number;
  readonly found: number;
  readonly isEqual: boolean;
}

/** Both kinds of lone intervals of a roster that was read, minute by minute, and whether the rules see the same. */
export function naive(size: number, kind: RosterKind): Naive {
  const sheets = sheetsOf(size, kind);
  const { roster } = assembled(sheets, readingsOf(sheets));
  let minuteByMinute: string[] = [];
  const { clock } = timed(() => {
    minuteByMinute = needs.flatMap((need) => naiveLines(roster, need));
  });
  const peak = peakMemory();
  const own = needs.flatMap((need) => ownLines(roster, need));
  const isEqual = own.sort().join('\n') === minuteByMinute.sort().join('\n');
  return { milliseconds: clock, peak, found: own.length, isEqual };
}

const needs: readonly CompanyNeed[] = ['adult', 'anyone'];

function naiveLines(roster: Roster, need: CompanyNeed): string[] {
  const rooms = roomsOf(roster.places);
  const pieces = presenceOf(roster, rooms);
  return naiveParts({ pieces, rooms, places: roster.places }, need).map(
    ({ person, place, zone, age, sure, start, end }) =>
      [need, person, place, zone - rooms.firstZone[place]!, age, sure, start, end].join(),
  );
}

function ownLines(roster: Roster, need: CompanyNeed): string[] {
  return aloneStretches(roster, need).flatMap(({ person, place, zone, age, parts }) =>
    parts.map(({ sure, start, end }) => [need, person, place, zone, age, sure, start, end].join()),
  );
}
