import * as z from 'zod/mini';
import { lawSource, titleOf } from '../law/look-up';
import { clockText } from '../time/calendar';
import { rules } from '.';
import type { Example, Rule } from './define-rule';

/** A parameter as its schema says it. */
export interface DescribedParam {
  readonly name: string;
  readonly description: string;
  readonly default: unknown;
  /** What the law says, where it may only be stricter. */
  readonly law?: string;
}

/**
 * The rules for people: Markdown (the README beside this file), plain text, or JSON with the parameters' schema.
 *
 * In a module of its own, because making a JSON Schema needs much of zod that the pane does without.
 */
export function describeRules(format: 'md' | 'text' | 'json'): string {
  if (format === 'json') return `${JSON.stringify(rules.map(asJson), null, 2)}\n`;
  const blocks = rules.map((rule) => (format === 'md' ? markdown(rule) : plain(rule)));
  return `${[...(format === 'md' ? [HEAD, contents()] : []), ...blocks].join('\n\n')}\n`;
}

const HEAD = [
  '# The rules',
  '',
  'Written by `describe.ts` from the rules themselves; a test fails when it is stale (`alenevagt rules --format md` prints it).',
  'What is law says *must* and gives a breach; what is advice says *should* and gives a warning; what a roster cannot settle is a review with a question.',
  'Parameters are set on the setup sheet (table Rules) or by `--rules`; one that stands in the law can only be made stricter.',
].join('\n');

function contents(): string {
  const rows = (rules as readonly Rule[]).map(
    (rule) =>
      `| [${rule.id}](#${rule.id}) | ${rule.title} | ${mustOrShould(rule)} | ${rule.packs.join(', ')} |`,
  );
  return ['| Rule | | | Packs |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function markdown(rule: Rule): string {
  const params = paramsOf(rule).map(
    (param) => `| \`${param.name}\` | \`${String(param.default)}\` | ${param.description}${lawOf(param)} |`,
  );
  return [
    `## ${rule.id}`,
    '',
    rule.summary,
    '',
    `*${obligation(rule)}* · ${rule.packs.join(', ')} · ${rule.countries.map((country) => country.toUpperCase()).join(', ')}`,
    '',
    ...(rule.sources.length
      ? ['Sources:', '', ...rule.sources.map((key) => `- ${sourceLine(key)}`), '']
      : []),
    ...(params.length ? ['| Parameter | Default | Meaning |', '| --- | --- | --- |', ...params, ''] : []),
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

function exampleLines({ name, places, country, params, records, roster, expect }: Example<string>): string[] {
  const facts = [
    ...(country === undefined ? [] : [`country ${country}`]),
    ...(params === undefined ? [] : [JSON.stringify(params)]),
    ...(places === undefined ? [] : places.split('\n')),
    ...(records === undefined ? [] : records.split('\n')),
    ...roster.split('\n'),
  ];
  const outcome = expect.length ? ` → ${expect.join(', ')}` : '';
  return [`- ${name}${outcome}`, '', '  ```', ...facts.map((fact) => `  ${fact}`), '  ```', ''];
}

function plain(rule: Rule): string {
  const params = paramsOf(rule).map(
    (param) => `  ${param.name} = ${String(param.default)}: ${param.description}${lawOf(param)}`,
  );
  const sources = rule.sources.map((key) => `  ${sourceLine(key)}`);
  return [`${rule.id} (${obligation(rule)})`, `  ${rule.summary}`, ...params, ...sources].join('\n');
}

function obligation(rule: Rule): string {
  return `${rule.kind}, ${mustOrShould(rule)}`;
}

function mustOrShould({ kind }: Rule): string {
  return kind === 'statute' ? 'must' : 'should';
}

function sourceLine(key: string): string {
  const source = lawSource(key);
  return `${titleOf(source)}${source.url === undefined ? '' : ` (${source.url})`}${source.verified ? '' : ', not verified'}`;
}

function lawOf({ law }: DescribedParam): string {
  return law === undefined ? '' : ` Only stricter than the law: ${law}.`;
}

/** The parameters of a rule, in its order. */
export function paramsOf({ params, statutory = {} }: Rule): DescribedParam[] {
  const { properties = {} } = z.toJSONSchema(params, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => {
    if (typeof schema === 'boolean') throw new TypeError(`${name} has no schema.`);
    const described = { name, description: schema.description ?? '', default: schema.default };
    const own = statutory[name];
    if (!own) return described;
    const isClock = params.safeParse({ [name]: '12:00' }).success;
    const law = Object.entries(own.law).map(([country, values]) => {
      const shown = [...new Set(values.map(({ value }) => (isClock ? clockText(value) : String(value))))];
      return `${country.toUpperCase()} ${shown.join(' or ')}`;
    });
    return { ...described, law: law.join(', ') };
  });
}

function asJson(rule: Rule) {
  const { id, title, summary, kind, group, packs, countries, sources, params, valid, invalid } = rule;
  const schema = z.toJSONSchema(params, { io: 'input' });
  const law = Object.fromEntries(
    paramsOf(rule).flatMap(({ name, law: own }) => (own === undefined ? [] : [[name, own]])),
  );
  return {
    id,
    title,
    summary,
    kind,
    group,
    packs,
    countries,
    sources: sources.map((key) => ({ key, ...lawSource(key) })),
    params: schema,
    law,
    valid,
    invalid,
  };
}
