import fc from 'fast-check';
import {
  type Person,
  type Place,
  placeKinds,
  type Roster,
  type Shift,
} from '../../../src/core/roster/roster';
import { noRecords } from '../../../src/core/roster/records';
import type { Country } from '../../../src/core/time/units';
import { dayNumber, timeZones } from './own-calendar';

/**
 * Mondays of the weeks that matter: far from anything, the spring clock change with Easter behind it, Easter, the autumn
 * clock change, Christmas and New Year, the turn of a month, summer, and the Norwegian and Swedish days of May and June.
 */
const mondays = [
  '2026-03-02',
  '2026-03-23',
  '2026-03-30',
  '2026-10-19',
  '2026-12-21',
  '2025-12-29',
  '2026-04-27',
  '2026-05-11',
  '2026-06-01',
  '2026-07-06',
] as const;

const DAYS = 9;

interface Sizes {
  readonly shifts: number;
  /** At least so many rows of shifts; 1 where left out. */
  readonly least?: number;
  /** At most so many people; 3 where left out. */
  readonly crew?: number;
  /** The first day; any of the weeks that matter where left out. */
  readonly monday?: string;
  /** Each row a day after the one before; else on any of nine days. */
  readonly inARow?: true;
}

/** A few people of 12 to 19 with birthdays in the days of the roster, in one country, at one or two places. */
export function youngRosters({ shifts, least = 1, crew = 3, monday, inARow }: Sizes): fc.Arbitrary<Roster> {
  return fc
    .tuple(fc.constantFrom<Country>('dk', 'no', 'se'), fc.constantFrom(...(monday ? [monday] : mondays)))
    .chain(([country, first]) =>
      fc
        .record({
          people: fc.array(people(first), { minLength: 1, maxLength: crew }),
          places: fc.array(places(country), { minLength: 1, maxLength: 2 }),
          rows: fc.array(rows, { minLength: least, maxLength: shifts, size: 'max' }),
          breaks: fc.array(breaks, { maxLength: 5, size: 'max' }),
          holidays: schoolHolidays(first),
        })
        .map(({ people: some, places: where, rows: all, breaks: off, holidays }): Roster => {
          const on = all.map((row, day) => (inARow ? { ...row, day } : row));
          const work = inOnePlace(on.map((row) => workOf(row, first, some.length, where.length)));
          return {
            country,
            people: some.map((person, i) => ({ ...person, name: `Person ${i}` })),
            places: where.map((place, i) => ({ ...place, name: `Place ${i}` })),
            shifts: [...work, ...off.flatMap((one) => breakOf(one, work))].map(numbered),
            ...(holidays && { records: holidays }),
          };
        }),
    );
}

function people(monday: string): fc.Arbitrary<Person> {
  const birthday = fc
    .tuple(fc.constantFrom(12, 13, 14, 15, 16, 16, 17, 17, 18), fc.integer({ min: -1, max: DAYS }))
    .map(([years, day]) => birthDate(monday, years, day));
  const birth = fc.oneof(
    birthday.map((date) => ({ birthDate: date })),
    fc.constantFrom(12, 13, 14, 15, 16, 17, 18, 19).map((age) => ({ age })),
    fc.constantFrom({ under18: true }, { under18: true }, {}, { under18: false }),
  );
  const schooling = fc.constantFrom({}, { schooling: true }, { schooling: false }, { schooling: false });
  const duty = fc.constantFrom<Partial<Person>>({}, {}, { duties: ['apprentice'] }, { duties: ['guard'] });
  return fc
    .tuple(birth, schooling, duty)
    .map(([age, school, duties]) => ({ name: '', alsoWrittenAs: [], ...age, ...school, ...duties }));
}

/** So many years before a day of the roster: the birthday is on it. */
function birthDate(monday: string, years: number, day: number): number {
  const on = new Date((dayNumber(monday) + day) * 86_400_000).toISOString();
  return dayNumber(`${Number(on.slice(0, 4)) - years}${on.slice(4, 10)}`);
}

function places(country: Country): fc.Arbitrary<Place> {
  return fc.option(fc.constantFrom(...placeKinds), { freq: 3 }).map((kind) => ({
    name: '',
    country,
    timeZone: timeZones[country],
    ...(kind && { kind }),
    zones: [{ name: '', reach: 'same-room' }],
  }));
}

interface Row {
  readonly person: number;
  readonly place: number;
  readonly day: number;
  readonly from: number;
  readonly length: number;
  readonly kind: Shift['kind'];
  /** Minutes of break without clock times; 0 for none. */
  readonly off: number;
}

// On the edges of the law and one minute beside them.
const rows: fc.Arbitrary<Row> = fc.record({
  person: fc.nat(),
  place: fc.nat(),
  day: fc.integer({ min: 0, max: DAYS - 1 }),
  from: fc.oneof(
    fc.constantFrom(0, 180, 239, 240, 359, 360, 420, 480, 540, 600, 840, 900, 960, 1080, 1200, 1259, 1320),
    fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15),
  ),
  length: fc.oneof(
    fc.constantFrom(1, 60, 119, 120, 121, 180, 240, 270, 271, 420, 421, 480, 481, 600, 719, 720, 721),
    fc.integer({ min: 1, max: 40 }).map((quarter) => quarter * 15),
  ),
  kind: fc.constantFrom<Shift['kind']>(
    'work',
    'work',
    'work',
    'work',
    'work',
    'work',
    'work',
    'absence',
    'tentative',
  ),
  off: fc.constantFrom(0, 0, 0, 0, 15, 29, 30, 31, 45, 60),
});

function workOf(row: Row, monday: string, people: number, placeCount: number): Shift {
  // The offset of winter: in summer all is an hour later, which the edges above allow for by their quarters.
  const start = dayNumber(monday) * 1440 + row.day * 1440 + row.from - (isSummer(monday) ? 120 : 60);
  return {
    person: row.person % people,
    place: row.place % placeCount,
    zone: 0,
    kind: row.kind,
    start,
    end: start + row.length,
    ...(row.kind === 'work' && row.off > 0 && row.off < row.length - 1 && { unplacedBreakMinutes: row.off }),
    cells: [{ sheet: 'Roster', address: 'A1' }],
  };
}

function isSummer(monday: string): boolean {
  return '2026-03-29' < monday && monday < '2026-10-25';
}

/** Nobody is at work in two places at once here: which of the two counts is not the law's question. */
function inOnePlace(shifts: readonly Shift[]): Shift[] {
  const kept: Shift[] = [];
  for (const shift of shifts) {
    const apart = kept.some(
      (other) =>
        other.person === shift.person &&
        other.place !== shift.place &&
        other.kind === 'work' &&
        shift.kind === 'work' &&
        other.start < shift.end &&
        shift.start < other.end,
    );
    if (!apart) kept.push(shift);
  }
  return kept;
}

interface Break {
  readonly of: number;
  readonly after: number;
  readonly length: number;
}

const breaks: fc.Arbitrary<Break> = fc.record({
  of: fc.nat(),
  after: fc.integer({ min: 0, max: 500 }),
  length: fc.constantFrom(10, 15, 29, 30, 31, 60),
});

function breakOf({ of, after, length }: Break, work: readonly Shift[]): Shift[] {
  const shift = work[of % (work.length || 1)];
  if (shift?.kind !== 'work' || after + length >= shift.end - shift.start) return [];
  const start = shift.start + after;
  return [{ ...shift, kind: 'break', unplacedBreakMinutes: undefined, start, end: start + length }];
}

function numbered(shift: Shift, index: number): Shift {
  return { ...shift, cells: [{ sheet: 'Roster', address: `B${index + 2}` }] };
}

/** Nothing on record, a table that says nothing, or one with some days of the weeks in it. */
function schoolHolidays(monday: string) {
  const first = dayNumber(monday);
  const tables = new Set(['schoolHolidays'] as const);
  return fc.oneof(
    fc.constant(undefined),
    fc.constant({ ...noRecords, tables }),
    fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 10 })).map(([from, days]) => ({
      ...noRecords,
      tables,
      schoolHolidays: [{ start: first + from, end: first + from + days }],
    })),
  );
}
