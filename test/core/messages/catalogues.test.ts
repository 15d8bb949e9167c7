import { describe, expect, test } from '@jest/globals';
import { languages } from '../../../src/core/messages/text';
import { templates } from '../../../src/core/messages/words';
import { rules } from '../../../src/core/rules';

const english = templates.en;
const others = languages.filter((language) => language !== 'en');
const sections = Object.keys(english);

/** Words that these languages share with English. */
const sharedWords = new Set(['Person', 'Note', 'Cell']);

/** Holidays have their own country's names in English too. */
const holidays = new Set([
  'new-year',
  'epiphany',
  'national-day',
  'midsummer-day',
  'all-saints-day',
  'constitution-day',
]);
const isHoliday = (key: string) => holidays.has(key) || /-(thursday|friday|sunday|monday|day)$/.test(key);

function isSameOnPurpose(section: string, key: string, template: string): boolean {
  const hasWords = /\p{L}/u.test(template.replace(/\{[^{}]+\}/g, ''));
  return !hasWords || sharedWords.has(template) || (section === 'law' && isHoliday(key));
}

function placeholdersOf(template: string): string[] {
  const found = [...template.matchAll(/\{([^{}:]+)(?::([^{}]*))?\}/g)];
  return found
    .map(([, name, forms]) => (forms === undefined ? name! : `${name}:${forms.split('|').length}`))
    .sort();
}

describe.each(others)('%s', (language) => {
  test('has the same sections as English', () => {
    expect(Object.keys(templates[language]).sort()).toEqual([...sections].sort());
  });

  describe.each(sections)('%s', (section) => {
    const own = templates[language][section] ?? {};
    const theirs = english[section] ?? {};

    test('has the same messages', () => {
      expect(Object.keys(own).sort()).toEqual(Object.keys(theirs).sort());
    });

    test('has the same placeholders in each', () => {
      const placeholders = (words: Readonly<Record<string, string>>) =>
        Object.fromEntries(Object.entries(words).map(([key, template]) => [key, placeholdersOf(template)]));
      expect(placeholders(own)).toEqual(placeholders(theirs));
    });

    test('has no message empty or left in English', () => {
      const untranslated = Object.entries(own).filter(
        ([key, template]) =>
          template.trim() === '' || (template === theirs[key] && !isSameOnPurpose(section, key, template)),
      );
      expect(untranslated).toEqual([]);
    });
  });
});

test.each(languages)('all braces are closed in %s', (language) => {
  for (const template of Object.values(templates[language]).flatMap((section) => Object.values(section))) {
    expect(template.replace(/\{[^{}]+\}/g, '')).not.toMatch(/[{}]/);
  }
});

test('no rule has a message called title or summary, which are its own', () => {
  for (const { messages } of rules)
    expect(Object.keys(messages)).not.toEqual(expect.arrayContaining(['title']));
  for (const { messages } of rules)
    expect(Object.keys(messages)).not.toEqual(expect.arrayContaining(['summary']));
});
