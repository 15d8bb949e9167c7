import * as z from 'zod/mini';
import { lawSource, titleOf } from '../law/look-up';
import { rules } from '.';
import type { Example, Rule } from './define-rule';

/** A parameter as its schema says it. */
interface Param {
  readonly name: string;
  readonly description: string;
  readonly default: unknown;
}

/**
 * The rules for people: Markdown (the README beside this file), plain text, or JSON with the parameters' schema.
 *
 * In a module of its own, because making a JSON Schema needs much of zod that the pane does without.
 */
export function describeRules(format: 'md' | 'text' | 'json'): string {
  if (format === 'json') return `${JSON.stringify(rules.map(asJson), null, 2)}\n`;
  const blocks = rules.map((rule) => (format === 'md' ? markdown(rule) : plain(rule)));
  return `${[...(format === 'md' ? [HEAD] : []), ...blocks].join('\n\n')}\n`;
}

const HEAD = [
  '# The rules',
  '',
  'Written by `describe.ts` from the rules themselves; a test fails when it is stale (`alenevagt rules --format md` prints it).',
  'What is law says *must* and gives a breach; what is advice says *should* and gives a warning; what a roster cannot settle is a review with a question.',
].join('\n');

function markdown(rule: Rule): string {
  return [
    `## ${rule.id}`,
    '',
    rule.summary,
    '',
    `*${obligation(rule)}* · ${rule.countries.map((country) => country.toUpperCase()).join(', ')}`,
    '',
    'Sources:',
    '',
    ...rule.sources.map((key) => `- ${sourceLine(key)}`),
    '',
    '| Parameter | Default | Meaning |',
    '| --- | --- | --- |',
    ...paramsOf(rule).map(
      (param) => `| \`${param.name}\` | \`${String(param.default)}\` | ${param.description} |`,
    ),
    '',
    'Nothing is found:',
    '',
    ...rule.valid.flatMap(exampleLines),
    'Something is found:',
    '',
    ...rule.invalid.flatMap(exampleLines),
  ]
    .join('\n')
    .trimEnd();
}

function exampleLines({ name, places, country, params, roster, expect }: Example<string>): string[] {
  const facts = [
    ...(country === undefined ? [] : [`country ${country}`]),
    ...(params === undefined ? [] : [JSON.stringify(params)]),
    ...(places === undefined ? [] : places.split('\n')),
    ...roster.split('\n'),
  ];
  const outcome = expect.length ? ` → ${expect.join(', ')}` : '';
  return [`- ${name}${outcome}`, '', '  ```', ...facts.map((fact) => `  ${fact}`), '  ```', ''];
}

function plain(rule: Rule): string {
  const params = paramsOf(rule).map(
    (param) => `  ${param.name} = ${String(param.default)}: ${param.description}`,
  );
  const sources = rule.sources.map((key) => `  ${sourceLine(key)}`);
  return [`${rule.id} (${obligation(rule)})`, `  ${rule.summary}`, ...params, ...sources].join('\n');
}

function obligation({ kind }: Rule): string {
  return `${kind}, ${kind === 'statute' ? 'must' : 'should'}`;
}

function sourceLine(key: string): string {
  const source = lawSource(key);
  return `${titleOf(source)}${source.url === undefined ? '' : ` (${source.url})`}${source.verified ? '' : ', not verified'}`;
}

function paramsOf({ params }: Rule): Param[] {
  const { properties = {} } = z.toJSONSchema(params, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => {
    if (typeof schema === 'boolean') throw new TypeError(`${name} has no schema.`);
    return { name, description: schema.description ?? '', default: schema.default };
  });
}

function asJson(rule: Rule) {
  const { id, title, summary, kind, group, countries, sources, params, valid, invalid } = rule;
  const schema = z.toJSONSchema(params, { io: 'input' });
  return {
    id,
    title,
    summary,
    kind,
    group,
    countries,
    sources: sources.map((key) => ({ key, ...lawSource(key) })),
    params: schema,
    valid,
    invalid,
  };
}
