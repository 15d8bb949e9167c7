import fc from 'fast-check';
import type { Records } from '../../../src/core/roster/records';
import type { Roster, Shift } from '../../../src/core/roster/roster';
import type { Rule } from '../../../src/core/rules/define-rule';
import { judge } from '../../../src/core/rules/run';
import { viewOf } from '../../../src/core/rules/view';
import type { Instant } from '../../../src/core/time/units';

const PEOPLE = 3;
/** How long the rosters are, in minutes: short, so that edges meet often. */
export const LENGTH = 60;

/** Grown-ups in one room of one place in Denmark, with work and breaks in the hour from an instant on. */
export function hourFrom(start: Instant): fc.Arbitrary<Roster> {
  const span = fc
    .tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: LENGTH }))
    .map(([from, length]) => ({ start: start + from, end: start + Math.min(LENGTH, from + length) }));
  const shift = fc
    .tuple(fc.nat(PEOPLE - 1), span, fc.constantFrom('work' as const, 'work' as const, 'break' as const))
    .map(([person, times, kind]): Shift => {
      return { person, place: 0, zone: 0, kind, ...times, cells: [{ sheet: 'Random', address: 'A1' }] };
    });
  return fc.array(shift, { minLength: 1, maxLength: 7 }).map((shifts) => ({
    country: 'dk',
    people: Array.from({ length: PEOPLE }, (_, i) => ({ name: `P${i}`, alsoWrittenAs: [], age: 40 })),
    places: [
      {
        name: 'Kiosk',
        country: 'dk',
        timeZone: 'Europe/Copenhagen',
        zones: [{ name: '', reach: 'same-room' }],
      },
    ],
    shifts,
  }));
}

/** Who is at work in a minute of a roster, breaks taken out. */
export function atWork({ shifts }: Roster, minute: Instant): Set<number> {
  const during = shifts.filter(({ start, end }) => start <= minute && minute < end);
  const onBreak = new Set(during.filter(({ kind }) => kind === 'break').map(({ person }) => person));
  const working = during.filter(({ kind, person }) => kind === 'work' && !onBreak.has(person));
  return new Set(working.map(({ person }) => person));
}

/** `person minute` for each minute of each finding of a rule; without the person where the finding is about a place. */
export function minutesFound(
  rule: Rule,
  roster: Roster,
  {
    params = {},
    records,
    by,
  }: {
    readonly params?: Readonly<Record<string, unknown>>;
    readonly records?: Records;
    readonly by: 'person' | 'place';
  },
): string[] {
  const { findings } = judge(rule, viewOf(records ? { ...roster, records } : roster), params);
  const minutes = findings.flatMap(({ people, at }) =>
    (by === 'person' ? people : ['']).flatMap((who) =>
      Array.from({ length: at.end - at.start }, (_, i) => `${who} ${at.start + i}`.trim()),
    ),
  );
  return [...new Set(minutes)].sort();
}
