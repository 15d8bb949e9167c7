import fc from 'fast-check';
import type { Given } from '../grid-of';
import {
  clock,
  fromTo,
  headers,
  monday,
  type Named,
  people,
  type Shift,
  shifts,
  shiftsOf,
  type Table,
  told,
  week,
  weekdays,
} from './rosters';

/** How the roster is written down. */
export interface Look {
  readonly names: Named;
  readonly write: (day: number) => Given;
  readonly withWeekdays: boolean;
  /** The order of the people, or of the columns of a list. */
  readonly order: readonly number[];
}

/** One family of layouts: shifts that can be written in it, the sheet, and what is to be read from it. */
export interface Family {
  readonly name: string;
  readonly shifts: fc.Arbitrary<Shift[]>;
  readonly table: (all: readonly Shift[], look: Look) => Table;
  readonly expected?: (all: readonly Shift[]) => string[];
}

export const look: fc.Arbitrary<Omit<Look, 'names' | 'write'>> = fc.record({
  withWeekdays: fc.boolean(),
  order: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
});

const inOrder = ({ order }: Look) => order.map((at) => people[at]!);
const on = (all: readonly Shift[], person: string, day: number) =>
  all.find((shift) => shift.person === person && shift.day === day);

/** One row a shift; the columns in any order. */
const list: Family = {
  name: 'A a list',
  shifts,
  table: (all, { names, write, order }) => {
    const kinds = (['person', 'date', 'start', 'end', 'note'] as const).map(
      (_, at, from) => from[order[at]!]!,
    );
    const cells = (shift: Shift) => ({
      person: shift.person,
      date: write(shift.day),
      start: clock(shift.start),
      end: clock(shift.start + shift.minutes),
      note: null,
    });
    return {
      rows: [
        kinds.map((kind) => headers[names][kind]),
        ...all.map((shift) => kinds.map((kind) => cells(shift)[kind])),
      ],
    };
  },
};

const dayHeaders = ({ names, write, withWeekdays }: Look, width: number): Given[][] => {
  const wide = (cells: readonly Given[]) =>
    cells.flatMap((cell) => [cell, ...Array<Given>(width - 1).fill(null)]);
  return [
    ...(withWeekdays ? [[null, ...wide(weekdays[names])]] : []),
    [headers[names].person, ...wide(week.map(write))],
  ];
};

/** Blank rows between the rows of a heading would part them: that is another sheet. */
const below = (heading: number) => (row: number) => row === 0 || row >= heading;

const oneCell: Family = {
  name: 'B people down, days across',
  shifts,
  table: (all, given) => {
    const top = dayHeaders(given, 1);
    const body = inOrder(given).map((person) => [
      person,
      ...week.map((day) => {
        const shift = on(all, person, day);
        return shift && fromTo(shift);
      }),
    ]);
    return { rows: [...top, ...body], rowGaps: below(top.length) };
  },
};

const startAndEnd: Family = {
  name: 'C start and end under each day',
  shifts,
  table: (all, given) => {
    const { start, end } = headers[given.names];
    const top = [...dayHeaders(given, 2), [null, ...week.flatMap(() => [start, end])]];
    const body = inOrder(given).map((person) => [
      person,
      ...week.flatMap((day) => {
        const shift = on(all, person, day);
        return shift ? [clock(shift.start), clock(shift.start + shift.minutes)] : [null, null];
      }),
    ]);
    return { rows: [...top, ...body], rowGaps: below(top.length) };
  },
};

const codes: readonly (readonly [string, number, number])[] = [
  ['D', 480, 480],
  ['A', 840, 480],
  ['N', 1320, 480],
];

const coded: Family = {
  name: 'D codes with a legend',
  shifts: shiftsOf(fc.constant(0), fc.constant(0)).chain((all) =>
    fc
      .array(fc.constantFrom(...codes), { minLength: all.length, maxLength: all.length })
      .map((meant) => all.map((shift, at) => ({ ...shift, start: meant[at]![1], minutes: meant[at]![2] }))),
  ),
  table: (all, given) => {
    const top = dayHeaders(given, 1);
    const codeOf = (shift: Shift | undefined) => codes.find(([, start]) => start === shift?.start)?.[0];
    const body = inOrder(given).map((person) => [person, ...week.map((day) => codeOf(on(all, person, day)))]);
    const legend = codes.map(([code, start, minutes]) => [
      `${code} = ${clock(start)}-${clock(start + minutes)}`,
    ]);
    return { rows: [...top, ...body, [], ...legend], rowGaps: below(top.length) };
  },
};

const turned: Family = {
  name: 'B the other way: days down, people across',
  shifts,
  table: (all, given) => {
    const { names, write, withWeekdays } = given;
    const body = week.map((day, at) => [
      ...(withWeekdays ? [weekdays[names][at]] : []),
      write(day),
      ...inOrder(given).map((person) => {
        const shift = on(all, person, day);
        return shift && fromTo(shift);
      }),
    ]);
    const heading = [...(withWeekdays ? [null] : []), headers[names].date, ...inOrder(given)];
    return { rows: [heading, ...body], columnGaps: (column) => column !== 1 || !withWeekdays };
  },
};

const slots = [480, 720, 960] as const;

/** Two, four or six hours are no whole slot of a function. */
const slotted = shiftsOf(fc.constantFrom(...slots), fc.constant(240));

const functions: Family = {
  name: 'E days down, functions with hours across',
  shifts: slotted,
  table: (all, { write, names, withWeekdays }) => {
    const heads = slots.map((start, at) => `Kasse ${at + 1} ${clock(start)}-${clock(start + 240)}`);
    const body = week.map((day, at) => [
      ...(withWeekdays ? [weekdays[names][at]] : []),
      write(day),
      ...slots.map((start) =>
        all
          .filter((shift) => shift.day === day && shift.start === start)
          .map(({ person }) => person)
          .join(', '),
      ),
    ]);
    const heading = [...(withWeekdays ? [null] : []), null, ...heads];
    // The weekday belongs to the date beside it.
    return { rows: [heading, ...body], columnGaps: (column) => column !== 1 || !withWeekdays };
  },
};

const calendar: Family = {
  name: 'F one person, weeks below each other',
  shifts: fc
    .uniqueArray(
      fc.record({
        person: fc.constant('Ida Vang'),
        day: fc.nat(20).map((after) => monday + after),
        start: fc.integer({ min: 1, max: 95 }).map((quarter) => quarter * 15),
        minutes: fc.integer({ min: 4, max: 64 }).map((quarters) => quarters * 15),
      }),
      { minLength: 4, maxLength: 18, selector: ({ day }) => day },
    )
    .map((all) => [...all].sort((a, b) => a.day - b.day)),
  table: (all, { names, write, withWeekdays }) => {
    const weeks = [0, 1, 2].map((at) => week.map((day) => day + at * 7));
    const rows = weeks.flatMap((days) => [
      days.map(write),
      days.map((day) => {
        const shift = on(all, 'Ida Vang', day);
        return shift && fromTo(shift);
      }),
    ]);
    const top = [['Ida Vang'], ...(withWeekdays ? [weekdays[names]] : [])];
    return { rows: [...top, ...rows] };
  },
};

const marked: Family = {
  name: 'G people down, hours across, marks in the cells',
  shifts: fc.uniqueArray(
    fc.record({
      person: fc.constantFrom(...people),
      day: fc.constant(monday),
      start: fc.integer({ min: 7, max: 14 }).map((hour) => hour * 60),
      minutes: fc.integer({ min: 1, max: 4 }).map((hours) => hours * 60),
    }),
    { minLength: 3, maxLength: 5, selector: ({ person }) => person },
  ),
  table: (all, given) => {
    const hours = Array.from({ length: 12 }, (_, at) => 7 + at);
    const body = inOrder(given).map((person) => [
      person,
      ...hours.map((hour) => {
        const shift = on(all, person, monday);
        const here = shift && shift.start <= hour * 60 && shift.start + shift.minutes > hour * 60;
        return here ? 'x' : null;
      }),
    ]);
    return { rows: [[given.write(monday)], [headers[given.names].person, ...hours], ...body] };
  },
};

const named: Family = {
  name: 'G days across, hours down, names in the cells',
  shifts: slotted,
  table: (all, given) => {
    const top = dayHeaders({ ...given, withWeekdays: false }, 1).map(([, ...days]) => [null, ...days]);
    const body = slots.map((start) => [
      `${clock(start)}-${clock(start + 240)}`,
      ...week.map((day) =>
        all
          .filter((shift) => shift.day === day && shift.start === start)
          .map(({ person }) => person)
          .join(', '),
      ),
    ]);
    return { rows: [...top, ...body] };
  },
};

export const families: readonly Family[] = [
  list,
  oneCell,
  startAndEnd,
  coded,
  turned,
  functions,
  calendar,
  marked,
  named,
];

export function expectedOf(all: readonly Shift[]): string[] {
  return all.map(told).sort();
}
