import { text } from '../../messages/catalogue';
import type { Person, Place, Shift } from '../../roster/roster';
import { parseAges } from '../questions/answer-forms';
import { agesKey, answerTo } from '../questions/keys';
import type { Answers, Notice } from '../reading';

/** So many names are listed; more make a line that nobody reads. */
const NAMED = 5;

/**
 * Where the manager answered that everybody is of age, whoever works there without a known age is. It is told each time:
 * the answer is remembered, and somebody new may be younger.
 */
export function withAnsweredAges(
  people: readonly Person[],
  places: readonly Place[],
  shifts: readonly Shift[],
  answers: Answers | undefined,
): { readonly people: readonly Person[]; readonly notices: readonly Notice[] } {
  const grown = places.map(({ name }) => parseAges(answerTo(answers, agesKey(name)) ?? '') === 'all-adult');
  if (!grown.includes(true)) return { people, notices: [] };
  const placeOf = new Map<number, number>();
  for (const { person, place, kind } of shifts) {
    if (kind === 'work' && grown[place] && !placeOf.has(person) && isAgeless(people[person]!))
      placeOf.set(person, place);
  }
  return {
    people: people.map((person, index) => (placeOf.has(index) ? { ...person, under18: false } : person)),
    notices: places.flatMap(({ name }, place) => {
      const taken = people.filter((_, person) => placeOf.get(person) === place);
      return taken.length > 0 ? [noticeOf(name, taken)] : [];
    }),
  };
}

function isAgeless({ birthDate, under18, age }: Person): boolean {
  return birthDate === undefined && under18 === undefined && age === undefined;
}

function noticeOf(place: string, taken: readonly Person[]): Notice {
  const names = taken.slice(0, NAMED).map(({ name }) => name);
  const people = { names: taken.length > NAMED ? [...names, '…'] : names };
  return { text: text('staff.takenAsAdult', { count: taken.length, place, people }) };
}
