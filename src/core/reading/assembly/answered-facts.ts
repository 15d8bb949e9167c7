import {
  type Person,
  type Place,
  type PlaceKind,
  dangers,
  placeFlags,
  placeKinds,
} from '../../roster/roster';
import { parseAge, parseAges, parseDay, parseYesNo } from '../questions/answer-forms';
import { ageKey, agesKey, answerTo, dangerKey, employedKey, factKey, schoolingKey } from '../questions/keys';
import type { Answers } from '../reading';
import { given, someOf } from '../tables/row';

/** What was answered about a person, where neither the staff list nor the roster says anything. */
export function withAnswers(person: Person, answers: Answers | undefined): Person {
  if (!answers?.size) return person;
  const { birthDate, under18, age, name } = person;
  const isAgeKnown = birthDate !== undefined || under18 !== undefined || age !== undefined;
  const answer = (key: string) => answerTo(answers, key) ?? '';
  return {
    ...person,
    ...(isAgeKnown ? {} : parseAge(answer(ageKey(name)))),
    ...given({
      schooling: person.schooling ?? parseYesNo(answer(schoolingKey(name))),
      employedFrom: person.employedFrom ?? parseDay(answer(employedKey(name))),
    }),
  };
}

type Facts = Pick<Place, 'name'> & Partial<Place>;

/** What was answered about a place, where the table of places leaves it open. */
export function answeredFacts(place: Facts, answers: Answers | undefined): Partial<Place> {
  if (!answers?.size) return {};
  const answer = (key: string) => answerTo(answers, key) ?? '';
  const answered = (fact: string) => answer(`${fact}:${place.name}`);
  const flags = placeFlags.map((flag) => [flag, parseYesNo(answer(factKey(flag, place.name)))]);
  return given({
    kind: place.kind ?? oneOf<PlaceKind>(placeKinds, answered('place-kind')),
    isolated: place.isolated ?? parseYesNo(answered('isolated')),
    centreGuarded: place.centreGuarded ?? parseYesNo(answered('guarded')),
    danger: place.danger ?? oneOf(dangers, answer(dangerKey(place.name))),
    someMinors: parseAges(answer(agesKey(place.name))) === 'some-minors' || undefined,
    flags: someOf({ ...Object.fromEntries(flags), ...place.flags }),
  });
}

function oneOf<T extends string>(choices: readonly T[], answer: string): T | undefined {
  return choices.find((choice) => choice === answer);
}
