import { describe, expect, test } from '@jest/globals';
import type { Datum, Text } from '../../../src/core/messages/text';
import { languages } from '../../../src/core/messages/text';
import { wording } from '../../../src/core/messages/word';
import { rules } from '../../../src/core/rules';
import type { Example, Rule } from '../../../src/core/rules/define-rule';
import { timesOf, type Finding } from '../../../src/core/rules/finding';
import { judge } from '../../../src/core/rules/run';
import { viewOf } from '../../../src/core/rules/view';
import { rosterOf } from './notation';

const all: readonly Rule[] = rules;

function examplesOf(rule: Rule): readonly Example<string>[] {
  return [...rule.valid, ...rule.invalid] as readonly Example<string>[];
}

function findingsOf(rule: Rule, example: Example<string>): readonly Finding[] {
  const { findings } = judge(rule, viewOf(rosterOf(example)), example.params);
  return [...findings].sort((a, b) => a.at.start - b.at.start || (a.people[0] ?? -1) - (b.people[0] ?? -1));
}

function textsOf({ text, why, fixes, question }: Finding): Text[] {
  const texts = [text, ...why.map((step) => step.text), ...fixes, ...(question ? [question.text] : [])];
  return texts.flatMap(withNested);
}

function withNested(text: Text): Text[] {
  const nested = Object.values(text.data).flatMap((datum: Datum) =>
    typeof datum === 'object' && 'text' in datum ? withNested(datum.text) : [],
  );
  return [text, ...nested];
}

describe.each(all.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(examplesOf(rule).map((example) => [example.name, example] as const))('%s', (_, example) => {
    const keys = findingsOf(rule, example).map(({ text }) => text.key);
    expect(keys).toEqual(example.expect.map((message) => `${id}.${message}`));
  });

  test('has valid examples without and invalid ones with findings', () => {
    expect(rule.valid.length).toBeGreaterThan(0);
    expect(rule.invalid.length).toBeGreaterThan(0);
    expect(rule.valid.filter((example) => example.expect.length > 0)).toEqual([]);
    expect(rule.invalid.filter((example) => example.expect.length === 0)).toEqual([]);
  });

  test('provokes every message in its examples', () => {
    const texts = examplesOf(rule).flatMap((example) => findingsOf(rule, example).flatMap(textsOf));
    const provoked = new Set(texts.map(({ key }) => key));
    expect(Object.keys(rule.messages).filter((message) => !provoked.has(`${id}.${message}`))).toEqual([]);
  });

  test.each(languages)('has words for all of them in %s', (language) => {
    const word = wording(language);
    for (const example of examplesOf(rule)) {
      for (const text of findingsOf(rule, example).flatMap(textsOf))
        expect(word(text)).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test('counts every work shift of an example as passed, not applicable or in a finding', () => {
    for (const example of examplesOf(rule)) {
      const roster = rosterOf(example);
      const { findings, pass, notApplicable } = judge(rule, viewOf(roster), example.params);
      const concerned = roster.shifts.filter(
        (shift) =>
          shift.kind === 'work' &&
          findings.some((finding) =>
            timesOf(finding).some(
              ({ people, start, end }) =>
                people.includes(shift.person) &&
                finding.place === shift.place &&
                shift.start < end &&
                start < shift.end,
            ),
          ),
      );
      expect(pass + notApplicable + concerned.length).toBe(
        roster.shifts.filter(({ kind }) => kind === 'work').length,
      );
    }
  });
});
