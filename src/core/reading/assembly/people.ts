import { text } from '../../messages/catalogue';
import type { CellRef, Person } from '../../roster/roster';
import type { Entry, Notice, Question } from '../reading';
import { withStatedAge } from './ages';
import { matchNames, type NameMatch } from './match-names';
import { plainKey, readName, type WrittenName } from './names';

export interface RosterPeople {
  readonly people: readonly Person[];
  readonly notices: readonly Notice[];
  readonly questions: readonly Question[];
  /** Index into `people` and role in brackets, by the name as an entry has it. */
  readonly byWritten: ReadonlyMap<string, { readonly index: number; readonly role?: string }>;
}

/** One name on the roster, in all its spellings, and the entries under it. */
interface Mention {
  readonly name: WrittenName;
  readonly entries: Entry[];
}

interface Group {
  readonly listed: Person | undefined;
  readonly mentions: Mention[];
}

const CELLS_SHOWN = 20;

/**
 * Everybody on the roster once, in order of first mention. Who is not for certain somebody on the staff list is a
 * person of its own, of unknown age as far as the roster does not say, and the manager is asked.
 */
export function peopleOf(entries: readonly Entry[], staff: readonly Person[] | undefined): RosterPeople {
  const { mentions, names } = mentionsIn(entries);
  const matches = matchNames(
    [...mentions.values()].map(({ name }) => name),
    staff ?? [],
  );
  const { groups, indexOfKey } = grouped(mentions, matches);
  const completed = groups.map(completePerson);
  return {
    people: completed.map(({ person }) => person),
    notices: completed.flatMap(({ notices }) => notices),
    questions: [...mentions.values()].flatMap((mention) =>
      questionsAbout(mention, matches, staff !== undefined),
    ),
    byWritten: new Map(
      [...names].map(([written, { key, role }]) => [
        written,
        { index: indexOfKey.get(key) ?? 0, ...(role && { role }) },
      ]),
    ),
  };
}

function mentionsIn(entries: readonly Entry[]) {
  const mentions = new Map<string, Mention>();
  const names = new Map<string, WrittenName>();
  for (const entry of entries) {
    let name = names.get(entry.person);
    if (!name) names.set(entry.person, (name = readName(entry.person)));
    const mention = mentions.get(name.key);
    const stated = name.stated ? { ...name.stated, ...entry } : entry;
    if (mention) mention.entries.push(stated);
    else mentions.set(name.key, { name, entries: [stated] });
  }
  return { mentions, names };
}

function grouped(mentions: ReadonlyMap<string, Mention>, matches: ReadonlyMap<string, NameMatch>) {
  const groups: Group[] = [];
  const indexOfListed = new Map<Person, number>();
  const indexOfKey = new Map<string, number>();
  for (const [key, mention] of mentions) {
    const listed = matches.get(key)?.listed;
    const index = (listed && indexOfListed.get(listed)) ?? groups.push({ listed, mentions: [] }) - 1;
    if (listed) indexOfListed.set(listed, index);
    indexOfKey.set(key, index);
    groups[index]?.mentions.push(mention);
  }
  return { groups, indexOfKey };
}

function completePerson({ listed, mentions }: Group): { person: Person; notices: Notice[] } {
  const entries = mentions.flatMap((mention) => mention.entries);
  const name = listed?.name ?? mentions[0]?.name.name ?? '';
  const role =
    listed?.role ??
    mentions.find((mention) => mention.name.role)?.name.role ??
    entries.find((entry) => entry.role)?.role;
  const written = mentions
    .map((mention) => mention.name.name)
    .filter((other) => plainKey(other) !== plainKey(name));
  const alsoWrittenAs = [...new Set([...(listed?.alsoWrittenAs ?? []), ...written])];
  return withStatedAge({ ...listed, name, alsoWrittenAs, ...(role && { role }) }, entries);
}

function questionsAbout(
  { name, entries }: Mention,
  matches: ReadonlyMap<string, NameMatch>,
  withStaff: boolean,
): Question[] {
  const match = matches.get(name.key);
  if (!match || match.listed) return [];
  const data = { written: name.name, candidates: { names: match.candidates } };
  const cells: CellRef[] = entries.slice(0, CELLS_SHOWN).map((entry) => entry.cells[0]);
  if (match.candidates.length > 0) {
    const words = withStaff ? text('staff.whoIs', data) : text('staff.samePerson', data);
    return [{ key: `who-is:${name.key}`, text: words, cells }];
  }
  const words = text('staff.notListed', { written: name.name });
  return withStaff && !entries.some(statesAge) ? [{ key: `not-listed:${name.key}`, text: words, cells }] : [];
}

function statesAge({ birthDate, age, under18 }: Entry): boolean {
  return birthDate !== undefined || age !== undefined || under18 !== undefined;
}
