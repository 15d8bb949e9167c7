import { duties, type Duty } from '../../roster/roster';
import { dutyWords, noDuty } from '../tables/duty-words';
import { remembered } from '../text/memo';
import { wordKey } from '../text/fold';

/** What roles mean, as far as they are known words: "Butikselev", "Vikar / afløser", "Daglig leder og verneombud". */
export function dutiesOf(roles: Iterable<string>): readonly Duty[] {
  const found = new Set([...roles].flatMap((role) => dutiesIn(role)));
  return duties.filter((duty) => found.has(duty));
}

const dutiesIn = remembered((role): readonly Duty[] => {
  const parts = role
    .split(/[^\p{L}\p{M}\p{N}-]+/u)
    .map(wordKey)
    .filter(Boolean);
  const exact = [...phrasesOf(parts)].flatMap((phrase) => byWord.get(phrase) ?? []);
  const endings = parts.filter((part) => !byWord.has(part)).flatMap(dutiesByEnding);
  return [...exact, ...endings];
});

const byWord = new Map(
  duties.flatMap((duty) => dutyWords[duty].words.map((word) => [wordKey(word), duty] as const)),
);

function dutiesByEnding(word: string): Duty[] {
  if (noDuty.some((ending) => word.endsWith(ending))) return [];
  return duties.filter((duty) => dutyWords[duty].endings.some((ending) => word.endsWith(ending)));
}

/** Every run of one to four words. */
function phrasesOf(parts: readonly string[]): Set<string> {
  return new Set(
    parts.flatMap((_, from) => [1, 2, 3, 4].map((length) => parts.slice(from, from + length).join(''))),
  );
}
