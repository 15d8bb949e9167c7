import { basename } from 'node:path';
import * as z from 'zod';
import { text } from '../core/messages/catalogue';
import type { Language } from '../core/messages/text';
import { wording } from '../core/messages/word';
import { type Circumstances, readSettings, type Setting } from '../core/rules/settings';
import { jsonIn } from './files';
import { UsageError } from './usage-error';

const settingsFile = z.record(z.string(), z.union([z.boolean(), z.record(z.string(), z.unknown())]));

/**
 * What a workplace sets in a JSON file: `{ "night-alone": { "nightFrom": "23:00" }, "good-practice": false }`.
 *
 * @throws {UsageError} that lists every setting which is none, with what would do
 */
export async function readRuleSettings(
  file: string,
  language: Language,
  circumstances: Circumstances,
): Promise<readonly Setting[]> {
  const parsed = settingsFile.safeParse(await jsonIn(file));
  if (!parsed.success) throw new UsageError(text('cli.notRules', { file, example: EXAMPLE }));
  const given = Object.entries(parsed.data)
    .flatMap(settingsOf)
    .map((setting) => ({ ...setting, file: basename(file) }));
  const { refused } = readSettings(given, circumstances);
  if (refused.length === 0) return given;
  const word = wording(language);
  const problems = refused
    .map(({ setting: { subject, param }, reason }) => {
      const at = param === undefined ? subject : `${subject}.${param}`;
      return `\n  ${at}: ${word(reason)}`;
    })
    .join('');
  throw new UsageError(text('cli.badRules', { file, count: refused.length, problems }));
}

const EXAMPLE = '{ "night-alone": { "nightFrom": "21:30" }, "good-practice": false }';

/** A rule that does not exist is told once, whatever stands under it. */
function settingsOf([subject, value]: readonly [
  string,
  boolean | Readonly<Record<string, unknown>>,
]): Setting[] {
  if (typeof value === 'boolean') return [{ subject, value }];
  const params = Object.entries(value);
  if (params.length === 0) return [{ subject, value: true }];
  return params.map(([param, own]) => ({ subject, param, value: own }));
}
