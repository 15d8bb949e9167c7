import { describe, expect, test } from '@jest/globals';
import { vocabularies, words } from '../../../../src/core/reading/words';
import { wordKey } from '../../../../src/core/reading/text/fold';
import type { Vocabulary } from '../../../../src/core/reading/words/vocabulary';

const languages = Object.entries<Vocabulary>(vocabularies);

describe.each(languages)('%s', (_, vocabulary) => {
  test('names seven weekdays and twelve months, none twice', () => {
    expect(vocabulary.weekdays).toHaveLength(7);
    expect(vocabulary.months).toHaveLength(12);
    for (const names of [vocabulary.weekdays, vocabulary.months]) {
      const keys = names.flat().map(wordKey);
      expect(new Set(keys).size).toBe(keys.length);
      expect(names.every((of) => of.length > 0)).toBe(true);
    }
  });

  test('gives each header one meaning', () => {
    const keys = Object.values(vocabulary.columns).flatMap((names) => [...new Set(names.map(wordKey))]);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    expect(keys).not.toContain('');
  });
});

test('languages agree on the weekday and month of every name they share', () => {
  expect([...words.weekdays].filter(([, numbers]) => numbers.length > 1)).toEqual([]);
  expect([...words.months].filter(([, numbers]) => numbers.length > 1)).toEqual([]);
});

test('no word says yes and no, absence and on call, or absence and work', () => {
  const both = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((word) => b.has(word));
  expect(both(words.yes, words.no)).toEqual([]);
  expect(both(words.absence, words.onCall)).toEqual([]);
  expect(both(words.absence, words.work)).toEqual([]);
});
