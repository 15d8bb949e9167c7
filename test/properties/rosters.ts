import fc from 'fast-check';
import {
  type Person,
  type Place,
  type Roster,
  type Shift,
  type ShiftKind,
  zoneReaches,
} from '../../src/core/roster/roster';
import { parseIsoDate } from '../../src/core/time/calendar';

/** Two hours with a midnight in them, around both clock changes and far from any; and the date that begins there. */
const nights = [
  { from: '2026-03-28T22:00Z', date: '2008-03-29' },
  { from: '2026-03-29T00:00Z', date: '2008-03-29' },
  { from: '2026-03-29T21:00Z', date: '2008-03-30' },
  { from: '2026-10-24T21:00Z', date: '2008-10-25' },
  { from: '2026-10-25T22:00Z', date: '2008-10-26' },
  { from: '2028-02-28T22:00Z', date: '2010-02-28' },
] as const;

export const WINDOW = 120;

type Night = (typeof nights)[number];
type Change = (shifts: Shift[]) => Shift[];

/** Small rosters crowded into two hours, with whatever makes company doubtful; not a normal working day, on purpose. */
export const crowdedRosters: fc.Arbitrary<Roster> = fc.constantFrom(...nights).chain((night) =>
  fc
    .tuple(
      fc.array(people(night), { minLength: 1, maxLength: 6, size: 'max' }),
      fc.array(places, { minLength: 1, maxLength: 3 }),
      fc.array(rawShifts, { maxLength: 14, size: 'max' }),
      fc.array(fc.nat(), { maxLength: 3 }),
    )
    .map(([persons, somePlaces, shifts, repeated]) => {
      const placed = shifts.map((shift) => place(shift, night, persons.length, somePlaces));
      return {
        country: 'dk',
        people: persons.map((person, i) => ({ ...person, name: `Person ${i}` })),
        places: somePlaces.map((somePlace, i) => ({ ...somePlace, name: `Place ${i}` })),
        shifts: repeat(repeated)(placed),
      };
    }),
);

/** The first instant of a crowded roster, or 0 when nobody is on it. */
export function firstInstant({ shifts }: Roster): number {
  return shifts.length === 0 ? 0 : Math.min(...shifts.map(({ start }) => start));
}

function people(night: Night): fc.Arbitrary<Person> {
  const birthDate = parseIsoDate(night.date)!;
  return fc
    .constantFrom<Partial<Person>>(
      {},
      { under18: true },
      { under18: false },
      { age: 17 },
      { age: 18 },
      { birthDate },
      { birthDate: birthDate + 1, age: 30 },
      { birthDate: birthDate - 1, under18: true },
    )
    .map((age) => ({ name: '', alsoWrittenAs: [], ...age }));
}

const places: fc.Arbitrary<Place> = fc
  .tuple(
    fc.constantFrom('Europe/Copenhagen', 'Europe/Copenhagen', 'Europe/London', 'Europe/Helsinki'),
    fc.constantFrom(...zoneReaches, 'same-room' as const, 'same-room' as const),
    fc.array(fc.constantFrom(...zoneReaches), { maxLength: 3 }),
  )
  .map(([timeZone, first, others]) => ({
    name: '',
    country: 'dk' as const,
    timeZone,
    zones: [
      { name: 'Zone 0', reach: first },
      ...others.map((reach, i) => ({ name: `Zone ${i + 1}`, reach })),
    ],
  }));

interface RawShift {
  readonly person: number;
  readonly place: number;
  readonly zone: number;
  readonly kind: ShiftKind;
  readonly from: number;
  readonly minutes: number;
}

// Mostly on the quarter, so that shifts touch, coincide and end at midnight.
const offset = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: WINDOW / 15 - 1 }).map((n) => n * 15) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: WINDOW - 1 }) },
);

const rawShifts: fc.Arbitrary<RawShift> = fc.record({
  person: fc.nat(),
  place: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat() }),
  zone: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat() }),
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant<ShiftKind>('work') },
    { weight: 1, arbitrary: fc.constantFrom<ShiftKind>('break', 'absence', 'on-call', 'tentative') },
  ),
  from: offset,
  minutes: offset,
});

function place(raw: RawShift, night: Night, peopleCount: number, somePlaces: readonly Place[]): Shift {
  const at = raw.place % somePlaces.length;
  const start = Date.parse(night.from) / 60_000 + raw.from;
  return {
    person: raw.person % peopleCount,
    place: at,
    zone: raw.zone % somePlaces[at]!.zones.length,
    kind: raw.kind,
    start,
    end: start + Math.max(1, Math.min(raw.minutes, WINDOW - raw.from)),
    cells: [{ sheet: 'Roster', address: 'A1' }],
  };
}

function repeat(picks: readonly number[]): Change {
  return (shifts) =>
    shifts.length === 0 ? shifts : [...shifts, ...picks.map((pick) => shifts[pick % shifts.length]!)];
}
