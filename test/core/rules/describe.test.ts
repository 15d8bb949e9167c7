import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { languages, type Language } from '../../../src/core/messages/text';
import { rules } from '../../../src/core/rules';
import { wording } from '../../../src/core/messages/word';
import { describeRules, paramsOf } from '../../../src/core/rules/describe';
import { rulesPage } from '../../../src/core/rules/describe-page';

const readme = path.join(__dirname, '../../../src/core/rules/README.md');

describe('describeRules', () => {
  test('is what the README says; write it anew with: npx alenevagt rules --format md > src/core/rules/README.md', () => {
    expect(readFileSync(readme, 'utf8')).toBe(describeRules('md'));
  });

  test('describes every parameter with its default', () => {
    const described = JSON.parse(describeRules('json')) as {
      id: string;
      params: {
        properties: Record<string, { description?: string; default?: unknown }>;
        additionalProperties: boolean;
      };
    }[];
    expect(described.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
    for (const { params } of described) {
      expect(params.additionalProperties).toBe(false);
      for (const param of Object.values(params.properties)) {
        expect(param.description).toMatch(/\.$/);
        expect(param).toHaveProperty('default');
      }
    }
  });

  test('names every rule and source in plain text', () => {
    const text = describeRules('text');
    for (const { id, summary } of rules) {
      expect(text).toContain(id);
      expect(text).toContain(summary);
    }
    expect(text).toContain('BEK nr. 1049 af 30. maj 2021 om unges arbejde, § 14, not verified');
  });
});

describe('in each language', () => {
  test.each(languages)('has its own words for every rule and parameter: %s', (language) => {
    const word = wording(language);
    const described = JSON.parse(describeRules('json', language)) as {
      id: string;
      title: string;
      summary: string;
      params: { properties: Record<string, { description: string }> };
    }[];
    const markdown = describeRules('md', language);
    const english = JSON.parse(describeRules('json')) as typeof described;
    described.forEach(({ id, title, summary, params: { properties } }, index) => {
      expect(title).toBe(word({ key: `${id}.title`, data: {} }));
      expect(markdown).toContain(summary);
      for (const [name, { description }] of Object.entries(properties)) {
        expect(markdown).toContain(`| \`${name}\` |`);
        expect(markdown).toContain(description);
        expect(description).toMatch(/\.$/);
        const isEnglish = description === english[index]!.params.properties[name]!.description;
        expect([id, name, isEnglish]).toEqual([id, name, language === 'en']);
      }
    });
  });

  test.each(languages)(
    'says the numbers of the English words, and clock times as they are: %s',
    (language) => {
      const numbers = (words: string) => (words.match(/\d+(?::\d\d)?/g) ?? []).sort();
      for (const rule of rules) {
        const own = paramsOf(rule, language);
        expect(own.map(({ description }) => numbers(description))).toEqual(
          paramsOf(rule, 'en').map(({ description }) => numbers(description)),
        );
      }
    },
  );
});

describe('rulesPage', () => {
  const page = (language: Language) => path.join(__dirname, `../../../taskpane/help/rules-${language}.html`);

  test.each(languages)(
    'is what the help says in %s; write it anew with: npx alenevagt rules --format html --lang da > taskpane/help/rules-da.html',
    (language) => {
      expect(readFileSync(page(language), 'utf8')).toBe(rulesPage(language));
    },
  );

  test.each(languages)('names every rule once in %s', (language) => {
    const html = rulesPage(language);
    for (const { id } of rules) expect(html.split(`<h3 id="${id}">`).length).toBe(2);
  });
});
