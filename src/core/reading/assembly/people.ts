import { text } from '../../messages/catalogue';
import type { Person } from '../../roster/roster';
import { parseAge } from '../questions/answer-forms';
import { question } from '../questions/ask';
import { choiceOf } from '../questions/forms';
import { ageKey, answerTo, whoIsKey } from '../questions/keys';
import type { Answers, Entry, Notice, Question } from '../reading';
import { withStatedAge } from './ages';
import { answeredNames, type Told } from './answered-names';
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
export interface Mention {
  readonly name: WrittenName;
  readonly entries: Entry[];
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
  entries: readonly Entry[],
  staff: readonly Person[] | undefined,
  answers?: Answers,
): RosterPeople {
  const { mentions, names } = mentionsIn(entries);
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
  const stated = withStatedAge({ ...listed, name, alsoWrittenAs, ...(role && { role }) }, entries);
  return { ...stated, person: withAnsweredAge(stated.person, answers) };
}

/** Only where neither the staff list nor the roster says anything. */
function withAnsweredAge(person: Person, answers: Answers | undefined): Person {
  const { birthDate, under18, age, name } = person;
  if (birthDate !== undefined || under18 !== undefined || age !== undefined) return person;
  return { ...person, ...parseAge(answerTo(answers, ageKey(name)) ?? '') };
}

function questionsAbout(
  { name, entries }: Mention,
  matches: ReadonlyMap<string, NameMatch>,
  withStaff: boolean,
): Question[] {
  const match = matches.get(name.key);
  if (!match || match.listed) return [];
  const cells = entries.map((entry) => entry.cells[0]);
  const asking = { cells, shifts: entries.length };
  if (match.candidates.length > 0) return [askWho(name, match.candidates, withStaff, asking)];
  return withStaff && !entries.some(statesAge) ? [askNotListed(name, asking)] : [];
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

function statesAge({ birthDate, age, under18 }: Entry): boolean {
  return birthDate !== undefined || age !== undefined || under18 !== undefined;
}
