import { describe, expect, it } from '@jest/globals';
import { staff as da } from '../../../../src/core/messages/da/staff';
import { staff as en } from '../../../../src/core/messages/en/staff';
import { staff as nb } from '../../../../src/core/messages/nb/staff';
import { staff as sv } from '../../../../src/core/messages/sv/staff';
import {
  allDayWords,
  closedWords,
  countryWords,
  kindWords,
  reachWords,
  tableWords,
} from '../../../../src/core/reading/tables/headers';
import type { TableWords } from '../../../../src/core/reading/tables/headers/table-words';
import { wordKey } from '../../../../src/core/reading/text/fold';
import { placeKinds, zoneReaches } from '../../../../src/core/roster/roster';

const lists = (pick: (words: TableWords) => Readonly<Record<string, readonly string[]>>) =>
  Object.values(tableWords).flatMap((words) => Object.entries(pick(words)));

describe('the words of the tables', () => {
  it.each([
    ['staff headers', lists(({ staff }) => staff)],
    ['place headers', lists(({ places }) => places)],
    ['kinds of places', lists(({ kinds }) => kinds)],
    ['rooms', lists(({ reaches, salesArea }) => ({ ...reaches, 'sales-area': salesArea }))],
    ['opening hours', lists(({ closed, allDay }) => ({ closed, allDay }))],
  ])('mean one thing in all languages: %s', (_, words) => {
    const meanings = new Map<string, Set<string>>();
    for (const [meaning, written] of words) {
      for (const word of written)
        meanings.set(wordKey(word), (meanings.get(wordKey(word)) ?? new Set()).add(meaning));
    }
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
    expect(offered(messages.unknownKind).map((word) => kindWords.get(word))).toEqual([...placeKinds]);
    const known = zoneReaches.filter((reach) => reach !== 'unknown');
    expect(offered(messages.unknownReach).map((word) => reachWords.get(word))).toEqual(known);
    expect(offered(messages.placesZones).map((word) => reachWords.get(word))).toEqual(known);
    const countries = messages.unknownCountry
      .match(/[\p{L}]+/gu)
      ?.map((word) => countryWords.get(wordKey(word)));
    expect(countries?.filter(Boolean)).toEqual(['dk', 'no', 'se']);
    const [, closed = '', allDay = ''] =
      /18, (\p{L}+) \p{L}+ ([\p{L}\d ]+)\.$/u.exec(messages.notHours) ?? [];
    expect([closedWords.has(wordKey(closed)), allDayWords.has(wordKey(allDay))]).toEqual([true, true]);
  });
});
