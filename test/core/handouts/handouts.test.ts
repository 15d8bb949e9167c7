import { describe, expect, test } from '@jest/globals';
import { handouts, handoutsFor } from '../../../src/core/handouts';
import { readers } from '../../../src/core/handouts/handout';
import { lawSource } from '../../../src/core/law/look-up';
import { languages } from '../../../src/core/messages/text';
import { templateFor, templates } from '../../../src/core/messages/words';

/** All rows of the catalogue of the founding documents that are to be a handout. */
const CATALOGUE = [
  ...['000-3', '000-4', '000-8', '000-9'],
  ...['001-10', '001-27', '001-29', '001-30', '001-31', '001-32', '001-35', '001-36', '001-38', '001-39'],
  ...['002-7', '002-8'],
  ...['003-48', '003-49', '003-60', '003-69', '003-71', '003-84'],
  '004-7',
];
const countries = ['dk', 'no', 'se'] as const;
const items = handouts.flatMap((handout) =>
  handout.sections.flatMap((section) => section.items.map((item) => ({ ...item, handout }))),
);
const itemsFor = (country: (typeof countries)[number]) =>
  readers.flatMap((reader) =>
    handoutsFor(reader, country).flatMap(({ sections }) => sections.flatMap((section) => section.items)),
  );

test.each(CATALOGUE)('%s is on a handout', (id) => {
  expect(items.filter(({ covers }) => covers.includes(id))).not.toEqual([]);
});

test.each([
  ['001-30', 5],
  ['001-39', 6],
  ['002-7', 6],
  ['002-8', 8],
])('%s has all its %d points', (id, count) => {
  expect(items.filter(({ covers }) => covers.includes(id))).toHaveLength(count);
});

test.each(countries)('what is not another country’s right is on the sheets for %s', (country) => {
  const covered = new Set(itemsFor(country).flatMap(({ covers }) => covers));
  const missing = CATALOGUE.filter((id) => !covered.has(id));
  expect(missing).toEqual(country === 'se' ? [] : ['003-69']);
});

test('nothing is said twice', () => {
  expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
  expect(new Set(handouts.map(({ id }) => id)).size).toBe(handouts.length);
});

test('the rights of Swedish safety representatives and employees are on both sheets there', () => {
  for (const reader of readers) {
    const texts = handoutsFor(reader, 'se').flatMap(({ sections }) =>
      sections.flatMap(({ items: all }) => all),
    );
    const rights = texts.filter(({ covers }) => covers.includes('003-69'));
    expect(rights.map(({ source }) => source)).toEqual(['se-aml-6-7', 'se-aml-3-4']);
  }
});

describe.each(languages)('in %s', (language) => {
  test.each(items.map(({ text, handout }) => [handout.id, text]))('%s: %s is a sentence', (_, key) => {
    const words = templateFor(language, `handouts.${key}`) ?? '';
    expect(words.trim()).toMatch(/^\p{Lu}.{10,}[.?]$/su);
  });

  test('every word of the handouts is used', () => {
    const used = new Set<string>([
      ...items.map(({ text }) => text),
      ...handouts.flatMap(({ title, sections }) => [title, ...sections.map(({ topic }) => topic)]),
      ...FRAME,
    ]);
    expect(Object.keys(templates[language]['handouts']!).filter((key) => !used.has(key))).toEqual([]);
  });

  test('customers are customers, and no fine has an amount', () => {
    const all = Object.values(templates[language]['handouts']!).join('\n');
    expect(all).not.toMatch(
      /\b(borger|bruker|brukar|citizen|client)|\d[\d., ]*(kr|kroner|kronor|dkk|nok|sek|€)/i,
    );
  });
});

test('every item has a source, and that which is not verified says why', () => {
  for (const { handout, source } of items) {
    const { title, verified, unverified } = lawSource(source ?? handout.source);
    expect(title).not.toBe('');
    expect(unverified === undefined).toBe(verified);
  }
});

test('nothing that is no longer in force is cited as a source', () => {
  const keys = items.map(({ handout, source }) => source ?? handout.source);
  expect(keys.filter((key) => lawSource(key).to !== undefined)).toEqual([]);
});

test('questions that rest on old guidance name the new one', () => {
  const outdated = handouts.filter((handout) => handout.outdated);
  expect(outdated.map(({ source }) => source)).toEqual(['dk-violence-sheet', 'dk-violence-sheet']);
  for (const { outdated: which } of outdated) {
    expect(lawSource(which!.cited).title).toContain('D.4.3-5');
    expect(lawSource(which!.newer).title).toContain('15. december 2025');
    expect(lawSource(which!.cited).to).toBe(lawSource(which!.newer).from);
  }
});

/** Words around the items: of the sheet, and of what is filled in. */
const FRAME = [
  ...['managementName', 'employeeName', 'managementTitle', 'employeeTitle', 'how', 'ownWords', 'roster'],
  ...['signed', 'topic', 'text', 'answer', 'who', 'yes', 'no', 'partly', 'source', 'sourceOf', 'outdated'],
  ...['yourRoster', 'yourRosterNameless', 'inAll', 'total', 'weekly', 'alone', 'aloneNamed', 'under18'],
  ...['perhaps', 'more', 'nobody', 'noRoster', 'missing', 'moreMissing'],
];
