/**
 * The words of rosters, by language. A new language is one file beside this (copy `da.ts`, translate, leave out what you
 * do not know) and its name in `vocabularies` below; tests that run over all languages pick it up from there.
 */
import type { Weekday } from '../../time/units';
import { wordKey } from '../text/fold';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { fi } from './fi';
import { is } from './is';
import { nb } from './nb';
import { sv } from './sv';
import { type ColumnKind, columnKinds, type Vocabulary } from './vocabulary';

export const vocabularies = { da, nb, sv, en, de, fi, is } as const satisfies Record<string, Vocabulary>;

const all: readonly Vocabulary[] = Object.values(vocabularies);

type ListKey = Exclude<keyof Vocabulary, 'columns' | 'weekdays' | 'months'>;

/** Every language at once, by `wordKey`: a sheet may mix them, and a word means the same wherever it is known. */
export const words = {
  columns: columnWords(),
  /** A short name may be a weekday in two languages that disagree ("ti", "on", "do"); the neighbours decide. */
  weekdays: numbered((vocabulary) => vocabulary.weekdays) as ReadonlyMap<string, readonly Weekday[]>,
  months: numbered((vocabulary) => vocabulary.months),
  absence: setOf('absence'),
  onCall: setOf('onCall'),
  tentative: setOf('tentative'),
  pause: setOf('pause'),
  early: setOf('early'),
  evening: setOf('evening'),
  night: setOf('night'),
  work: setOf('work'),
  totals: setOf('totals'),
  notes: setOf('notes'),
  opening: setOf('opening'),
  vacancy: setOf('vacancy'),
  yes: setOf('yes'),
  no: setOf('no'),
  young: setOf('young'),
  adult: setOf('adult'),
  week: setOf('week'),
  department: setOf('department'),
  departments: setOf('departments'),
  sections: setOf('sections'),
  /** As they are written, blanks and all. */
  ownPhrases: all.flatMap(({ own }) => own ?? []),
  plan: setOf('plan'),
} as const;

function setOf(key: ListKey): ReadonlySet<string> {
  return new Set(all.flatMap((vocabulary) => (vocabulary[key] ?? []).map(wordKey)));
}

/** Where two languages disagree about a header ("Station" is a place in Danish, a zone in English), both are kept. */
function columnWords(): ReadonlyMap<string, readonly ColumnKind[]> {
  const kinds = new Map<string, ColumnKind[]>();
  for (const vocabulary of all) {
    for (const kind of columnKinds) {
      for (const word of vocabulary.columns[kind] ?? []) add(kinds, wordKey(word), kind);
    }
  }
  return kinds;
}

function numbered(
  namesOf: (vocabulary: Vocabulary) => readonly (readonly string[])[],
): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const vocabulary of all) {
    namesOf(vocabulary).forEach((names, index) => {
      for (const name of names) add(numbers, wordKey(name), index + 1);
    });
  }
  return numbers;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (!values) map.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
