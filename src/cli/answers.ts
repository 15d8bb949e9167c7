import * as z from 'zod';
import { sorted } from '../app/memory';
import { text } from '../core/messages/catalogue';
import type { Language } from '../core/messages/text';
import { wording } from '../core/messages/word';
import { jsonIn } from './files';
import { UsageError } from './usage-error';

const answersFile = z.record(z.string(), z.union([z.string(), z.number().transform(String)]));

/**
 * The answers in a JSON file, by the keys of the questions: `{ "code:n": "22:00-06:00", "year:uge 10": 2026 }`.
 *
 * @throws {UsageError} that lists every answer which is none, with what would do
 */
export async function readAnswers(file: string, language: Language): Promise<Record<string, string>> {
  const parsed = answersFile.safeParse(await jsonIn(file));
  if (!parsed.success) throw new UsageError(text('app.notAnswers', { file, example: EXAMPLE }));
  const { refused } = sorted(parsed.data);
  if (refused.length === 0) return parsed.data;
  const word = wording(language);
  const problems = refused.map(({ key, reason }) => `\n  ${key}: ${word(reason)}`).join('');
  throw new UsageError(text('app.badAnswers', { file, count: refused.length, problems }));
}

const EXAMPLE = '{ "code:n": "22:00-06:00", "who-is:em": "Emil Kjær" }';
