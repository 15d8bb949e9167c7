import type { Language } from '../../../src/core/messages/text';
import { wording } from '../../../src/core/messages/word';
import type { Rule } from '../../../src/core/rules/define-rule';
import { judge } from '../../../src/core/rules/run';
import { viewOf } from '../../../src/core/rules/view';
import { rosterOf } from './notation';

interface Worded {
  readonly message: string;
  /** With the source that each rests on. */
  readonly why: readonly string[];
  readonly fixes: readonly string[];
  readonly question?: string;
}

/** What one rule says of an example, in words. */
export function wordedBy(
  rule: unknown,
  written: Parameters<typeof rosterOf>[0] & { readonly params?: Readonly<Record<string, unknown>> },
  language: Language = 'en',
): Worded[] {
  const word = wording(language);
  const { findings } = judge(rule as Rule, viewOf(rosterOf(written)), written.params);
  return findings.map(({ text, why, fixes, question }) => ({
    message: word(text),
    why: why.map((step) => `${word(step.text)} [${step.source ?? ''}]`),
    fixes: fixes.map(word),
    ...(question && { question: question.key }),
  }));
}
