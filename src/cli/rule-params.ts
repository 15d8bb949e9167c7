import * as z from 'zod';
import { text } from '../core/messages/catalogue';
import type { Language, Text } from '../core/messages/text';
import { wording } from '../core/messages/word';
import { rules } from '../core/rules';
import type { Rule } from '../core/rules/define-rule';
import type { RuleOptions } from '../core/rules/run';
import { jsonIn } from './files';
import { UsageError } from './usage-error';

type Params = NonNullable<RuleOptions['params']>;

const paramsFile = z.record(z.string(), z.record(z.string(), z.unknown()));

/**
 * The parameters of the rules in a JSON file: `{ "night-alone": { "nightFrom": "23:00" } }`.
 *
 * @throws {UsageError} that lists every setting which is none, with what would do
 */
export async function readRuleParams(file: string, language: Language): Promise<Params> {
  const parsed = paramsFile.safeParse(await jsonIn(file));
  if (!parsed.success) throw new UsageError(text('cli.notRules', { file, example: EXAMPLE }));
  const refused = Object.entries(parsed.data).flatMap(([id, given]) => refusedIn(id, given));
  if (refused.length === 0) return parsed.data;
  const word = wording(language);
  const problems = refused.map(({ at, reason }) => `\n  ${at}: ${word(reason)}`).join('');
  throw new UsageError(text('cli.badRules', { file, count: refused.length, problems }));
}

const EXAMPLE = '{ "missing-backup": { "longerThan": 240 } }';

interface Refused {
  readonly at: string;
  readonly reason: Text;
}

function refusedIn(id: string, given: Readonly<Record<string, unknown>>): Refused[] {
  const rule = (rules as readonly Rule[]).find((one) => one.id === id);
  if (!rule) {
    const choices = rules.map((one) => one.id).join(', ');
    return [{ at: id, reason: text('cli.noSuchRule', { name: id, choices }) }];
  }
  const { properties = {} } = z.toJSONSchema(rule.params, { io: 'input' });
  return Object.keys(given).flatMap((name): Refused[] => {
    const at = `${id}.${name}`;
    const schema = properties[name];
    if (schema === undefined) {
      const choices = Object.keys(properties).join(', ');
      return [{ at, reason: text('cli.noSuchParam', { name, rule: id, choices }) }];
    }
    const fits = rule.params.safeParse({ [name]: given[name] }).success;
    return fits ? [] : [{ at, reason: text(formOf(JSON.stringify(schema))) }];
  });
}

/** What would do, by the type that the parameter’s schema names. */
function formOf(schema: string) {
  if (schema.includes('"boolean"')) return 'cli.formTruth';
  return schema.includes('"integer"') ? 'cli.formMinutes' : 'cli.formClock';
}
