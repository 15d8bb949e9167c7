import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { languages, type Language } from '../../../src/core/messages/text';
import { rules } from '../../../src/core/rules';
import { describeRules } from '../../../src/core/rules/describe';
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
