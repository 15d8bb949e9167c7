import * as z from 'zod/mini';
import { text } from '../../messages/catalogue';
import { adultFrom, ageOn } from '../../roster/age';
import type { Person } from '../../roster/roster';
import type { Day } from '../../time/units';
import { OLDEST_AGE } from '../assembly/ages';
import { nameKey } from '../assembly/names';
import { type Area, CellKind, type Grid } from '../grid';
import type { Notice, ReadingContext, Unread } from '../reading';
import { date, severalNames, under18, words, yesNo } from './columns';
import { type BodyRow, findEvidentTable, headerKeys, rowsOf, type TableShape } from './header-row';
import { staffHeaders } from './headers';
import type { StaffColumn } from './headers/table-words';
import { isRosterLike, weekdaysAcross } from './roster-like';
import { languages } from './languages';
import { type PlacedCell, readRow, Refusal, type RowCells, shownText } from './row';

export interface StaffReading {
  readonly people: readonly Person[];
  readonly unread: readonly Unread[];
  readonly notices: readonly Notice[];
}

type StaffKey = StaffColumn | 'givenName' | 'familyName';

/** Known by a name beside anything that only a staff list says about somebody. */
export const staffShape: TableShape<StaffKey> = {
  keysOf: (header) =>
    headerKeys(header)
      .flatMap((key) => staffHeaders.get(key) ?? [])
      .slice(0, 1),
  accepts: (table, grid, named) => {
    const has = (key: StaffKey) => table.columns.has(key);
    const evident = [
      'birthDate',
      'under18',
      'alsoWrittenAs',
      'employedFrom',
      'worksAlone',
      'schooling',
    ] as const;
    return (
      (has('name') || has('givenName')) &&
      (named || evident.some(has)) &&
      weekdaysAcross(grid, table) < 2 &&
      !isRosterLike(grid, table, (header) => staffShape.keysOf(header).length > 0)
    );
  },
};

/** Reads the staff list in this range of the sheet (an Excel Table with its header row), or wherever it is on it. */
export function readStaff(grid: Grid, context: ReadingContext, range?: Area): StaffReading {
  const table = findEvidentTable(grid, staffShape, range);
  const schema = staffRow(context);
  const unread: Unread[] = [];
  const notices: Notice[] = [];
  const people = (table ? rowsOf(grid, table) : []).flatMap((row) => {
    const cells = staffCells(row);
    const read = readRow(schema, cells);
    unread.push(...read.unread, ...(cells.name ? [] : withoutName(cells)));
    if (!read.row) return [];
    return { person: agreeing(read.row, cells, context.today, notices), at: cells.name?.at };
  });
  const listed = people.map(({ person, at }) => ({ ...person, ...(at && { listedAt: at }) }));
  return { people: withoutRepeats(listed, notices), unread, notices };
}

type StaffRow = z.infer<ReturnType<typeof staffRow>>;

function staffRow(context: ReadingContext) {
  const birthDate = date(context, (day) => objectionTo(day, context.today));
  return z.object({
    name: words,
    alsoWrittenAs: z.exactOptional(severalNames),
    birthDate: z.exactOptional(birthDate),
    under18: z.exactOptional(under18),
    role: z.exactOptional(words),
    employedFrom: z.exactOptional(date(context)),
    worksAlone: z.exactOptional(yesNo),
    schooling: z.exactOptional(yesNo),
    languages: z.exactOptional(languages),
  });
}

function objectionTo(birthDate: Day, today: Day): Refusal | undefined {
  if (birthDate > today) return new Refusal(text('staff.bornInFuture', { date: { day: birthDate } }));
  const age = ageOn(birthDate, today);
  return age > OLDEST_AGE ? new Refusal(text('staff.tooOld', { date: { day: birthDate }, age })) : undefined;
}

/** One cell a column: first and last name put together, several columns of other names too. */
function staffCells({ first, all }: BodyRow<StaffKey>): RowCells<StaffColumn> {
  const { givenName, familyName, ...cells } = first;
  const parts = [givenName, familyName].filter((cell) => cell !== undefined);
  const name = cells.name ?? joined(parts, ' ');
  const alsoWrittenAs = joined(all('alsoWrittenAs'), '; ');
  return { ...cells, ...(name && { name }), ...(alsoWrittenAs && { alsoWrittenAs }) };
}

function joined(cells: readonly PlacedCell[], between: string): PlacedCell | undefined {
  const [first] = cells;
  if (!first || cells.length === 1) return first;
  return { ...first, kind: CellKind.text, value: cells.map(shownText).join(between) };
}

function withoutName(cells: RowCells<StaffColumn>): Unread[] {
  const [first] = Object.values(cells);
  return first ? [{ cell: first.at, text: shownText(first), reason: text('staff.rowWithoutName') }] : [];
}

/** The person with one statement about the age: a birth date outranks the mark beside it. */
function agreeing(
  { under18: marked, ...row }: StaffRow,
  cells: RowCells<StaffColumn>,
  today: Day,
  notices: Notice[],
): Person {
  const person = { ...row, alsoWrittenAs: row.alsoWrittenAs ?? [] };
  const adult = adultFrom(person);
  if (adult === undefined) return { ...person, ...(marked !== undefined && { under18: marked }) };
  if (marked !== undefined && marked !== today < adult) {
    const data = { person: row.name, date: { day: row.birthDate ?? 0 } };
    notices.push({
      ...(cells.under18 && { cell: cells.under18.at }),
      text: text('staff.markNotAsBorn', data),
    });
  }
  return person;
}

/** A person listed twice alike is one; namesakes stay apart, and a name that is theirs has to be asked about. */
function withoutRepeats(people: readonly Person[], notices: Notice[]): Person[] {
  const kept: Person[] = [];
  for (const person of people) {
    const namesake = kept.find(({ name }) => nameKey(name) === nameKey(person.name));
    if (namesake && saysTheSame(namesake, person)) continue;
    kept.push(person);
    if (!namesake) continue;
    const words = text('staff.listedTwice', { person: person.name });
    notices.push({ ...(person.listedAt && { cell: person.listedAt }), text: words });
  }
  return kept;
}

function saysTheSame(one: Person, other: Person): boolean {
  return one.birthDate === other.birthDate && one.under18 === other.under18;
}
