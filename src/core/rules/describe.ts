import * as z from 'zod/mini';
import { lawSource, titleOf } from '../law/look-up';
import type { Language } from '../messages/text';
import { wording } from '../messages/word';
import { templateFor } from '../messages/words';
import { clockText } from '../time/calendar';
import { rules } from '.';
import type { Example, Rule } from './define-rule';
import { meaningOf, referenceWords } from './describe-words';

/** A parameter as its schema says it. */
export interface DescribedParam {
  readonly name: string;
  readonly description: string;
  readonly default: unknown;
  /** What the law says, where it may only be stricter. */
  readonly law?: string;
}

/**
 * The rules for people: Markdown (in English the README beside this file), plain text, or JSON with the parameters' schema.
 * The names of the examples are the titles of tests, and English in every language.
 *
 * In a module of its own, because making a JSON Schema needs much of zod that the pane does without.
 */
export function describeRules(format: 'md' | 'text' | 'json', language: Language = 'en'): string {
  const all: readonly Rule[] = rules;
  if (format === 'json')
    return `${JSON.stringify(
      all.map((rule) => asJson(rule, language)),
      null,
      2,
    )}\n`;
  const blocks = all.map((rule) => (format === 'md' ? markdown(rule, language) : plain(rule, language)));
  return `${[...(format === 'md' ? [head(language), contents(language)] : []), ...blocks].join('\n\n')}\n`;
}

function head(language: Language): string {
  const { title, intro, settings } = referenceWords(language);
  const written =
    'Written by `describe.ts` from the rules themselves; a test fails when it is stale (`alenevagt rules --format md` prints it).';
  return [`# ${title}`, '', ...(language === 'en' ? [written] : []), intro, settings].join('\n');
}

function contents(language: Language): string {
  const words = referenceWords(language);
  const rows = (rules as readonly Rule[]).map(
    (rule) =>
      `| [${rule.id}](#${rule.id}) | ${said(rule, 'title', language)} | ${mustOrShould(rule, language)} | ${rule.packs.join(', ')} |`,
  );
  return [`| ${words.rule} | | | ${words.packs} |`, '| --- | --- | --- | --- |', ...rows].join('\n');
}

function said({ id }: Rule, part: 'title' | 'summary', language: Language): string {
  return wording(language)({ key: `${id}.${part}`, data: {} });
}

function markdown(rule: Rule, language: Language): string {
  const words = referenceWords(language);
  const params = paramsOf(rule, language).map(
    (param) =>
      `| \`${param.name}\` | \`${String(param.default)}\` | ${param.description}${lawOf(param, language)} |`,
  );
  return [
    `## ${rule.id}`,
    '',
    said(rule, 'summary', language),
    '',
    `*${obligation(rule, language)}* · ${rule.packs.join(', ')} · ${rule.countries.map((country) => country.toUpperCase()).join(', ')}`,
    '',
    ...(rule.sources.length
      ? [`${words.sources}:`, '', ...rule.sources.map((key) => `- ${sourceLine(key, language)}`), '']
      : []),
    ...(params.length
      ? [`| ${words.parameter} | ${words.default} | ${words.meaning} |`, '| --- | --- | --- |', ...params, '']
      : []),
    words.valid,
    '',
    ...rule.valid.flatMap((example) => exampleLines(example, rule, language)),
    words.invalid,
    '',
    ...rule.invalid.flatMap((example) => exampleLines(example, rule, language)),
  ]
    .join('\n')
    .trimEnd();
}

function exampleLines(
  { name, places, country, params, records, roster, expect }: Example<string>,
  { id }: Rule,
  language: Language,
): string[] {
  const facts = [
    ...(country === undefined ? [] : [`country ${country}`]),
    ...(params === undefined ? [] : [JSON.stringify(params)]),
    ...(places === undefined ? [] : places.split('\n')),
    ...(records === undefined ? [] : records.split('\n')),
    ...roster.split('\n'),
  ];
  const outcome = expect.length ? ` → ${expect.join(', ')}` : '';
  const said = [...new Set(expect)].map((message) => templateFor(language, `${id}.${message}`));
  return [
    `- ${name}${outcome}`,
    '',
    '  ```',
    ...facts.map((fact) => `  ${fact}`),
    '  ```',
    '',
    ...(language === 'en' ? [] : said.flatMap((words) => [`  > ${words}`, ''])),
  ];
}

function plain(rule: Rule, language: Language): string {
  const params = paramsOf(rule, language).map(
    (param) => `  ${param.name} = ${String(param.default)}: ${param.description}${lawOf(param, language)}`,
  );
  const sources = rule.sources.map((key) => `  ${sourceLine(key, language)}`);
  const first = `${rule.id} (${obligation(rule, language)})`;
  return [first, `  ${said(rule, 'summary', language)}`, ...params, ...sources].join('\n');
}

function obligation(rule: Rule, language: Language): string {
  return `${referenceWords(language)[rule.kind]}, ${mustOrShould(rule, language)}`;
}

function mustOrShould({ kind }: Rule, language: Language): string {
  return referenceWords(language)[kind === 'statute' ? 'must' : 'should'];
}

function sourceLine(key: string, language: Language): string {
  const source = lawSource(key);
  const doubt = source.verified ? '' : `, ${referenceWords(language).notVerified}`;
  return `${titleOf(source)}${source.url === undefined ? '' : ` (${source.url})`}${doubt}`;
}

function lawOf({ law }: DescribedParam, language: Language): string {
  return law === undefined ? '' : ` ${referenceWords(language).onlyStricter}: ${law}.`;
}

/** The parameters of a rule, in its order. */
export function paramsOf(rule: Rule, language: Language): DescribedParam[] {
  const { params, statutory = {} } = rule;
  const { properties = {} } = z.toJSONSchema(params, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => {
    if (typeof schema === 'boolean') throw new TypeError(`${name} has no schema.`);
    const description = meaningOf(rule.id, name, language) ?? schema.description ?? '';
    const described = { name, description, default: schema.default };
    const own = statutory[name];
    if (!own) return described;
    const law = Object.entries(own.law).map(([country, values]) => {
      const shown = [
        ...new Set(values.map(({ value }) => (own.unit === 'clock' ? clockText(value) : String(value)))),
      ];
      return `${country.toUpperCase()} ${shown.join(` ${referenceWords(language).or} `)}`;
    });
    return { ...described, law: law.join(', ') };
  });
}

function asJson(rule: Rule, language: Language) {
  const { id, kind, group, packs, countries, sources, valid, invalid } = rule;
  const described = paramsOf(rule, language);
  const law = Object.fromEntries(
    described.flatMap(({ name, law: own }) => (own === undefined ? [] : [[name, own]])),
  );
  return {
    id,
    title: said(rule, 'title', language),
    summary: said(rule, 'summary', language),
    kind,
    group,
    packs,
    countries,
    sources: sources.map((key) => ({ key, ...lawSource(key) })),
    params: schemaOf(rule, described),
    law,
    messages: Object.fromEntries(
      Object.keys(rule.messages).map((message) => [message, templateFor(language, `${id}.${message}`)]),
    ),
    valid,
    invalid,
  };
}

/** The schema of the parameters, which says in the language what each means. */
function schemaOf({ params }: Rule, described: readonly DescribedParam[]) {
  const { properties = {}, ...schema } = z.toJSONSchema(params, { io: 'input' });
  const worded = described.map(({ name, description }) => [
    name,
    { ...(properties[name] as object), description },
  ]);
  return { ...schema, properties: Object.fromEntries(worded) as Record<string, unknown> };
}
