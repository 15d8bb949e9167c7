import { text } from '../../messages/catalogue';
import { adultFrom, ageOn } from '../../roster/age';
import type { Person } from '../../roster/roster';
import { dayOf } from '../../time/calendar';
import type { Day } from '../../time/units';
import type { Notice } from '../reading';
import type { MentionedEntry } from './mentions';

export const OLDEST_AGE = 100;

type Stated<K extends keyof MentionedEntry> = MentionedEntry & {
  readonly [P in K]-?: NonNullable<MentionedEntry[P]>;
};

/**
 * The person with what the roster's rows say about the age, where the staff list is silent. A birth date outranks the
 * mark "under 18", that a stated age; the staff list outranks the roster; between two rows the younger one counts,
 * because it protects. Every contradiction is told.
 */
export function withStatedAge(
  listed: Person,
  entries: readonly MentionedEntry[],
): { person: Person; notices: Notice[] } {
  const notices: Notice[] = [];
  const born = withoutImpossible(listed, entries, notices);
  const birthDate = birthDateOf(born, entries, notices);
  const person =
    birthDate === undefined
      ? withMarkAndAge(born, entries, notices)
      : bornOn(birthDate, born, entries, notices);
  notices.push(...tooYoung(person, entries));
  return { person, notices };
}

function withMarkAndAge(listed: Person, entries: readonly MentionedEntry[], notices: Notice[]): Person {
  const under18 = under18Of(listed, entries, notices);
  const age = listed.age ?? ageOf(listed, entries, under18, notices);
  return { ...listed, ...(under18 !== undefined && { under18 }), ...(age !== undefined && { age }) };
}

/** A birth date of the staff list may be good today and still come after a shift of this roster. */
function withoutImpossible(listed: Person, entries: readonly MentionedEntry[], notices: Notice[]): Person {
  const { birthDate, ...person } = listed;
  if (birthDate === undefined || entries.every(({ start }) => isPossible(birthDate, dayOf(start))))
    return listed;
  const words = text('staff.birthDateImpossible', { person: listed.name, date: { day: birthDate } });
  notices.push({ ...(listed.listedAt && { cell: listed.listedAt }), text: words });
  return person;
}

const YOUNGEST_AGE = 13;

/** Nobody under 13 may be employed, in any of the three countries: rather a slip of the pen than an employee. */
function tooYoung({ name, birthDate, age: stated }: Person, entries: readonly MentionedEntry[]): Notice[] {
  const ageOf = ({ start }: MentionedEntry) =>
    birthDate === undefined ? stated : ageOn(birthDate, dayOf(start));
  const young = entries.find((entry) => entry.kind === 'work' && (ageOf(entry) ?? Infinity) < YOUNGEST_AGE);
  if (!young) return [];
  const data = { person: name, age: ageOf(young) ?? 0, date: { day: dayOf(young.start) } };
  return [at(young, text('staff.under13', data))];
}

function birthDateOf(listed: Person, entries: readonly MentionedEntry[], notices: Notice[]): Day | undefined {
  const stated = entries.filter((entry): entry is Stated<'birthDate'> => entry.birthDate !== undefined);
  const [possible, impossible] = split(stated, (entry) => isPossible(entry.birthDate, dayOf(entry.start)));
  for (const entry of firsts(impossible, ({ birthDate }) => birthDate)) {
    notices.push(
      at(entry, text('staff.birthDateImpossible', { person: listed.name, date: { day: entry.birthDate } })),
    );
  }
  const counts = listed.birthDate ?? max(possible.map(({ birthDate }) => birthDate));
  if (counts === undefined) return undefined;
  const data = { person: listed.name, counts: { day: counts } };
  for (const entry of firsts(possible, ({ birthDate }) => birthDate)) {
    if (entry.birthDate === counts) continue;
    const other = { ...data, other: { day: entry.birthDate } };
    const fromStaff = listed.birthDate !== undefined;
    notices.push(
      at(entry, fromStaff ? text('staff.birthDateNotAsListed', other) : text('staff.twoBirthDates', other)),
    );
  }
  return counts;
}

function isPossible(birthDate: Day, day: Day): boolean {
  return birthDate <= day && ageOn(birthDate, day) <= OLDEST_AGE;
}

/** A birth date says all about the age; what else is said is compared with it and dropped. */
function bornOn(
  birthDate: Day,
  listed: Person,
  entries: readonly MentionedEntry[],
  notices: Notice[],
): Person {
  const person: { -readonly [K in keyof Person]: Person[K] } = { ...listed, birthDate };
  delete person.under18;
  delete person.age;
  const data = { person: listed.name, date: { day: birthDate } };
  const otherAge = entries.find(
    ({ age, start }) => age !== undefined && age !== ageOn(birthDate, dayOf(start)),
  );
  if (otherAge) notices.push(at(otherAge, text('staff.ageNotAsBorn', { ...data, age: otherAge.age ?? 0 })));
  const adult = adultFrom(person) ?? 0;
  const otherMark = entries.find(
    ({ start, under18 = listed.under18 }) => under18 !== undefined && under18 !== dayOf(start) < adult,
  );
  if (otherMark) notices.push(at(otherMark, text('staff.markNotAsBorn', data)));
  return person;
}

function under18Of(
  listed: Person,
  entries: readonly MentionedEntry[],
  notices: Notice[],
): boolean | undefined {
  const marked = entries.filter(({ under18 }) => under18 !== undefined);
  const counts = listed.under18 ?? (marked.length > 0 ? marked.some(({ under18 }) => under18) : undefined);
  const other = marked.find(({ under18 }) => under18 !== counts);
  if (other) notices.push(at(other, text('staff.markContradicted', { person: listed.name })));
  return counts;
}

function ageOf(
  listed: Person,
  entries: readonly MentionedEntry[],
  under18: boolean | undefined,
  notices: Notice[],
): number | undefined {
  const stated = entries.filter((entry): entry is Stated<'age'> => entry.age !== undefined);
  const age = min(stated.map((entry) => entry.age));
  const other = stated.find((entry) => entry.age !== age);
  if (age !== undefined && other) {
    notices.push(at(other, text('staff.twoAges', { person: listed.name, age, other: other.age })));
  }
  const against = stated.find((entry) => under18 !== undefined && entry.age < 18 !== under18);
  if (against)
    notices.push(at(against, text('staff.ageAgainstMark', { person: listed.name, age: against.age })));
  return against ? undefined : age;
}

function at(entry: MentionedEntry, words: Notice['text']): Notice {
  return { cell: entry.cell, text: words };
}

function split<T>(all: readonly T[], fits: (one: T) => boolean): [T[], T[]] {
  return [all.filter(fits), all.filter((one) => !fits(one))];
}

/** The first of each that have the same value. */
function firsts<T>(all: readonly T[], valueOf: (one: T) => unknown): T[] {
  const seen = new Map<unknown, T>();
  for (const one of all) if (!seen.has(valueOf(one))) seen.set(valueOf(one), one);
  return [...seen.values()];
}

function max(numbers: readonly number[]): number | undefined {
  return numbers.length > 0 ? numbers.reduce((a, b) => Math.max(a, b)) : undefined;
}

function min(numbers: readonly number[]): number | undefined {
  return numbers.length > 0 ? numbers.reduce((a, b) => Math.min(a, b)) : undefined;
}
