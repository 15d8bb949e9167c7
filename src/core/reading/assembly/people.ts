import { text } from '../../messages/catalogue';
import type { Person } from '../../roster/roster';
import { CELLS_SHOWN, question } from '../questions/ask';
import { choiceOf } from '../questions/forms';
import { whoIsKey } from '../questions/keys';
import type { Entries } from '../entries';
import type { Answers, Notice, Question } from '../reading';
import { withStatedAge } from './ages';
import { withAnswers } from './answered-facts';
import { answeredNames, type Told } from './answered-names';
import { dutiesOf } from './duties';
import { matchNames, type NameMatch } from './match-names';
import { type Mention, type MentionedEntry, mentionsIn } from './mentions';
import { plainKey, type WrittenName } from './names';

export interface RosterPeople {
  readonly people: readonly Person[];
  readonly notices: readonly Notice[];
  readonly questions: readonly Question[];
  /** Index into `people` and role in brackets, by the name as an entry has it. */
  readonly byWritten: ReadonlyMap<string, { readonly index: number; readonly role?: string }>;
}

interface Group {
  readonly listed: Person | undefined;
  readonly mentions: Mention[];
}

/**
 * Everybody on the roster once, in order of first mention. Who is not for certain somebody on the staff list is a
 * person of its own, of unknown age as far as the roster does not say, and the manager is asked, once: what was
 * answered comes before what the names look like.
 */
export function peopleOf(
  sheets: readonly Entries[],
  staff: readonly Person[] | undefined,
  answers?: Answers,
): RosterPeople {
  const { mentions, names } = mentionsIn(sheets);
  const matches = matchNames(
    [...mentions.values()].map(({ name }) => name),
    staff ?? [],
  );
  const told = answeredNames(mentions, staff ?? [], answers);
  const { groups, indexOfKey } = grouped(mentions, matches, told);
  const completed = groups.map((group) => completePerson(group, answers));
  return {
    people: completed.map(({ person }) => person),
    notices: [...told.notices, ...completed.flatMap(({ notices }) => notices)],
    questions: [...mentions.values()].flatMap((mention) =>
      told.answered.has(mention.name.key) ? [] : questionsAbout(mention, matches, staff !== undefined),
    ),
    byWritten: new Map(
      [...names].flatMap(([written, { key, role }]) => {
        const index = indexOfKey.get(key);
        return index === undefined ? [] : [[written, { index, ...(role && { role }) }]];
      }),
    ),
  };
}

function grouped(
  mentions: ReadonlyMap<string, Mention>,
  matches: ReadonlyMap<string, NameMatch>,
  { nobody, listedAs, sameAs }: Told,
) {
  const groups: Group[] = [];
  const indexOf = new Map<Person | string, number>();
  const indexOfKey = new Map<string, number>();
  for (const [key, mention] of mentions) {
    if (nobody.has(key)) continue;
    const own = sameAs.get(key) ?? key;
    const listed = listedAs.has(own) ? listedAs.get(own) : matches.get(own)?.listed;
    const index = indexOf.get(listed ?? own) ?? groups.push({ listed, mentions: [] }) - 1;
    indexOf.set(listed ?? own, index);
    indexOfKey.set(key, index);
    groups[index]?.mentions.push(mention);
  }
  return { groups, indexOfKey };
}

function completePerson(
  { listed, mentions }: Group,
  answers: Answers | undefined,
): { person: Person; notices: Notice[] } {
  const entries = mentions.flatMap((mention) => mention.entries());
  const name = listed?.name ?? mentions[0]?.name.name ?? '';
  const role =
    listed?.role ??
    mentions.find((mention) => mention.name.role)?.name.role ??
    entries.find((entry) => entry.role)?.role;
  const written = mentions
    .map((mention) => mention.name.name)
    .filter((other) => plainKey(other) !== plainKey(name));
  const alsoWrittenAs = [...new Set([...(listed?.alsoWrittenAs ?? []), ...written])];
  const stated = withStatedAge({ ...listed, name, alsoWrittenAs, ...(role && { role }) }, entries);
  const person = withAnswers(stated.person, answers);
  return { ...stated, person: withDuties(person, mentions, entries) };
}

/** What the roles mean that stand on the staff list, in brackets behind the name and in the rows of the roster. */
function withDuties(
  person: Person,
  mentions: readonly Mention[],
  entries: readonly MentionedEntry[],
): Person {
  const roles = new Set([person.role, ...mentions.map(({ name }) => name.role)]);
  // A person may have thousands of entries, and nearly always one role.
  for (const entry of entries) roles.add(entry.role);
  const duties = dutiesOf([...roles].filter((role) => role !== undefined));
  return duties.length > 0 ? { ...person, duties } : person;
}

function questionsAbout(
  { name, count, ...mention }: Mention,
  matches: ReadonlyMap<string, NameMatch>,
  withStaff: boolean,
): Question[] {
  const match = matches.get(name.key);
  if (!match || match.listed) return [];
  const cells = mention
    .entries()
    .slice(0, CELLS_SHOWN)
    .map(({ cell }) => cell);
  const asking = { cells, shifts: count };
  if (match.candidates.length > 0) return [askWho(name, match.candidates, withStaff, asking)];
  return withStaff && !mention.entries().some(statesAge) ? [askNotListed(name, asking)] : [];
}

type About = Pick<Question, 'cells' | 'guess' | 'shifts'>;

function askWho(
  { key, name }: WrittenName,
  candidates: readonly string[],
  withStaff: boolean,
  about: About,
): Question {
  const data = { written: name, candidates: { names: candidates } };
  const words = withStaff ? text('staff.whoIs', data) : text('staff.samePerson', data);
  const evidence = withStaff ? text('setup.nearestName') : text('setup.nearestWritten');
  const [only, ...others] = candidates;
  const guess = only !== undefined && others.length === 0 ? { guess: { answer: only, evidence } } : {};
  const asked = question(whoIsKey(key), words, text('setup.whyWho'), { ...about, ...guess });
  return { ...asked, choices: [...candidates.map(choiceOf), ...(asked.choices ?? [])] };
}

function askNotListed({ key, name }: WrittenName, about: About): Question {
  const guess = { answer: 'new', evidence: text('setup.nobodyAlike') };
  const words = text('staff.notListed', { written: name });
  return question(whoIsKey(key), words, text('setup.whyNotListed'), { ...about, guess });
}

function statesAge({ birthDate, age, under18 }: MentionedEntry): boolean {
  return birthDate !== undefined || age !== undefined || under18 !== undefined;
}
