import type { Person } from '../../roster/roster';
import { NameIndex } from './name-index';
import { nameKey, type WrittenName } from './names';

/** Somebody on the staff list, or nobody for certain and whom it may be. */
export type NameMatch =
  { readonly listed: Person } | { readonly listed: undefined; readonly candidates: readonly string[] };

/**
 * Who each written name is, by its key. A name is somebody on the staff list only when nobody else can be meant: not
 * on the list, and not on the roster ("Emma" is not the listed Emma Kjær where an unlisted Emma Krogh works too).
 */
export function matchNames(
  written: readonly WrittenName[],
  staff: readonly Person[],
): Map<string, NameMatch> {
  const list = new StaffIndex(staff);
  const numbered = numbersByName(written);
  const unlisted = new NameIndex<string>();
  const matches = new Map<string, NameMatch>();
  // Whole names first: they are what a short one can be short for.
  for (const { key, name } of [...written].sort((a, b) => b.key.length - a.key.length)) {
    const rivals = [...unlisted.ownersOfShort(name)];
    const namesakes = (numbered.get(withoutNumber(key))?.size ?? 0) > 1;
    const found = list.find(name, namesakes ? key : withoutNumber(key), rivals);
    matches.set(key, found);
    if (!found.listed) unlisted.add(name, name);
  }
  return matches;
}

class StaffIndex {
  readonly #exact = new Map<string, Set<Person>>();
  readonly #short = new NameIndex<Person>();

  constructor(staff: readonly Person[]) {
    for (const person of staff) {
      for (const name of [person.name, ...person.alsoWrittenAs]) {
        const key = nameKey(name);
        this.#exact.set(key, (this.#exact.get(key) ?? new Set<Person>()).add(person));
      }
      this.#short.add(person.name, person);
    }
  }

  /** `rivals`: unlisted people on the roster whom the name may mean as well. */
  find(name: string, key: string, rivals: readonly string[]): NameMatch {
    const exact = this.#exact.get(key);
    if (exact) return onlyOne(exact, []);
    const short = this.#short.ownersOfShort(name);
    if (short.size > 0) return onlyOne(short, rivals);
    return { listed: undefined, candidates: [...namesOf(this.#short.ownersWithin(name)), ...rivals] };
  }
}

function onlyOne(people: ReadonlySet<Person>, rivals: readonly string[]): NameMatch {
  const [person] = people;
  if (person && people.size === 1 && rivals.length === 0) return { listed: person };
  return { listed: undefined, candidates: [...namesOf(people), ...rivals] };
}

function namesOf(people: ReadonlySet<Person>): string[] {
  return [...new Set([...people].map(({ name }) => name))];
}

/** Two numbers behind one name are two people of that name; so are a name and the same name with "(2)". */
function numbersByName(written: readonly WrittenName[]): Map<string, Set<string>> {
  const numbers = new Map<string, Set<string>>();
  const keys = new Set(written.map(({ key }) => key));
  const add = (name: string, key: string) =>
    numbers.set(name, (numbers.get(name) ?? new Set<string>()).add(key));
  for (const key of keys) {
    const name = withoutNumber(key);
    if (name === key) continue;
    add(name, key);
    if (/\([2-9]\)$/.test(key) && keys.has(name)) add(name, name);
  }
  return numbers;
}

/** "Emma Kjær (1042)": staff numbers stand on rosters, not on staff lists. */
function withoutNumber(key: string): string {
  return key.replace(/ ?\(\d+\)$/, '');
}
