/**
 * The words of the tables of what is on record, by language. A new language is one file beside this; whatever `prepare`
 * writes in one of them is read back.
 */
import {
  agreementTerms,
  incidentKinds,
  measureKinds,
  recordTables,
  type RiskLevel,
  trainingTopics,
} from '../../../../roster/records';
import { wordKey } from '../../../text/fold';
import { da } from './da';
import { de } from './de';
import { en } from './en';
import { nb } from './nb';
import { type RecordWords, recordColumns } from './record-words';
import { sv } from './sv';

export const recordWords = { da, nb, sv, en, de } as const satisfies Record<string, RecordWords>;

const all: readonly RecordWords[] = Object.values(recordWords);

export const recordTableNames = mapOf(recordTables, (words, table) => words.tables[table]);
export const measureWords = mapOf(measureKinds, (words, kind) => words.measures[kind]);
export const topicWords = mapOf(trainingTopics, (words, topic) => words.topics[topic]);
export const incidentWords = mapOf(incidentKinds, (words, kind) => words.incidents[kind]);
export const levelWords = mapOf(
  ['green', 'yellow', 'red'] as const satisfies readonly RiskLevel[],
  (words, level) => words.levels[level],
);
export const termWords = mapOf(agreementTerms, (words, term) => words.terms[term]);
export const everywhereWords: ReadonlySet<string> = new Set(
  all.flatMap(({ everywhere }) => everywhere.map(wordKey)),
);

/** One map a table: "Fra" is the first day of an agreement and of a school holiday. */
export const recordHeaders = Object.fromEntries(
  recordTables.map((table) => [table, mapOf(recordColumns[table], (words, column) => words.headers[column])]),
) as { readonly [T in keyof typeof recordColumns]: ReadonlyMap<string, (typeof recordColumns)[T][number]> };

function mapOf<K extends string>(
  keys: readonly K[],
  list: (words: RecordWords, key: K) => readonly string[],
): ReadonlyMap<string, K> {
  return new Map(
    keys.flatMap((key) => all.flatMap((words) => list(words, key).map((word) => [wordKey(word), key]))),
  );
}
