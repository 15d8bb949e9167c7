import { describe, expect, it } from '@jest/globals';
import { tables as da } from '../../../../../src/core/messages/da/tables';
import { tables as en } from '../../../../../src/core/messages/en/tables';
import { tables as nb } from '../../../../../src/core/messages/nb/tables';
import { tables as sv } from '../../../../../src/core/messages/sv/tables';
import { wordKey } from '../../../../../src/core/reading/text/fold';
import {
  incidentWords,
  levelWords,
  measureWords,
  recordWords,
  termWords,
  topicWords,
} from '../../../../../src/core/reading/tables/records/words';
import {
  recordColumns,
  type RecordWords,
} from '../../../../../src/core/reading/tables/records/words/record-words';
import {
  agreementTerms,
  incidentKinds,
  measureKinds,
  recordTables,
  trainingTopics,
} from '../../../../../src/core/roster/records';

type List = readonly (readonly [string, readonly string[]])[];
const lists = (pick: (words: RecordWords) => Readonly<Record<string, readonly string[]>>): List =>
  Object.values(recordWords).flatMap((words) => Object.entries(pick(words)));

/** The headers of one table; topics may be headers of training. */
const headersOf = (table: keyof typeof recordColumns) =>
  lists(({ headers, topics }) => ({
    ...Object.fromEntries(recordColumns[table].map((column) => [column, headers[column]])),
    ...(table === 'training' && topics),
  }));

describe('the words of what is on record', () => {
  it.each<[string, List]>([
    ['tables', lists(({ tables }) => tables)],
    ['measures', lists(({ measures }) => measures)],
    ['topics', lists(({ topics }) => topics)],
    ['incidents', lists(({ incidents }) => incidents)],
    ['levels', lists(({ levels }) => levels)],
    ['terms', lists(({ terms }) => terms)],
    ...recordTables.map((table): [string, List] => [`headers of ${table}`, headersOf(table)]),
  ])('mean one thing in all languages: %s', (_, words) => {
    const meanings = new Map<string, Set<string>>();
    for (const [meaning, written] of words)
      for (const word of written)
        meanings.set(wordKey(word), (meanings.get(wordKey(word)) ?? new Set()).add(meaning));
    expect([...meanings].filter(([, several]) => several.size > 1)).toEqual([]);
  });

  // What a message tells people to write has to be understood when they do.
  it.each([
    ['en', en],
    ['da', da],
    ['nb', nb],
    ['sv', sv],
  ])('understand what the messages tell people to write: %s', (_, messages) => {
    const offered = (message: string) =>
      (message.split(/: /).at(-1) ?? '').replace(/\.$/, '').split('; ').map(wordKey);
    expect(offered(messages.unknownMeasure).map((word) => measureWords.get(word))).toEqual([...measureKinds]);
    expect(offered(messages.unknownTopic).map((word) => topicWords.get(word))).toEqual([...trainingTopics]);
    expect(offered(messages.unknownIncident).map((word) => incidentWords.get(word))).toEqual([
      ...incidentKinds,
    ]);
    expect(offered(messages.unknownLevel).map((word) => levelWords.get(word))).toEqual([
      'green',
      'yellow',
      'red',
    ]);
    expect(offered(messages.unknownTerm).map((word) => termWords.get(word))).toEqual([...agreementTerms]);
  });
});
