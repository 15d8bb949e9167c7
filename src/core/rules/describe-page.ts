import { lawSource, titleOf } from '../law/look-up';
import { text } from '../messages/catalogue';
import type { Language } from '../messages/text';
import { type Wording, wording } from '../messages/word';
import { rules } from '.';
import type { Rule } from './define-rule';
import { type DescribedParam, paramsOf } from './describe';
import { packs } from './packs';

const helpPages: Readonly<Record<Language, string>> = {
  da: 'index.html',
  nb: 'nb.html',
  sv: 'sv.html',
  en: 'en.html',
};

/** The page of the help that describes every rule, pack by pack: static HTML without scripts. */
export function rulesPage(language: Language): string {
  const word = wording(language);
  const title = word(text('rulebook.pageTitle'));
  const sections = packs.map((pack) => {
    const own = (rules as readonly Rule[]).filter((rule) => rule.packs[0] === pack);
    const name = word(text(`rulebook.${pack}`));
    return `<section>\n<h2>${escaped(name)}</h2>\n${own.map((rule) => ruleHtml(rule, language)).join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${escaped(title)}</title>
<link rel="icon" href="../assets/icon-32.png" />
<link rel="stylesheet" href="help.css" />
</head>
<body>
<main>
<p><a href="${helpPages[language]}">${escaped(word(text('rulebook.back')))}</a></p>
<h1>${escaped(title)}</h1>
<p>${escaped(word(text('rulebook.pageIntro')))}</p>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

function ruleHtml(rule: Rule, language: Language): string {
  const word = wording(language);
  const say = (part: 'title' | 'summary') => escaped(word({ key: `${rule.id}.${part}`, data: {} }));
  const duty = word(text(rule.kind === 'statute' ? 'rulebook.must' : 'rulebook.should'));
  const others = rule.packs.slice(1).map((pack) => word(text(`rulebook.${pack}`)));
  const params = paramsOf(rule, language);
  return [
    `<h3 id="${rule.id}">${say('title')}</h3>`,
    `<p>${say('summary')}</p>`,
    `<p><code>${rule.id}</code> · ${escaped([duty, ...others].join(' · '))}</p>`,
    ...(rule.sources.length
      ? [`<h4>${escaped(word(text('rulebook.sources')))}</h4>`, sourceList(rule, word)]
      : []),
    ...(params.length
      ? [`<h4>${escaped(word(text('rulebook.ownSettings')))}</h4>`, paramList(params, word)]
      : []),
  ].join('\n');
}

function sourceList({ sources }: Rule, word: Wording): string {
  const items = sources.map((key) => {
    const source = lawSource(key);
    const title = escaped(titleOf(source));
    const named = source.url === undefined ? title : `<a href="${escaped(source.url)}">${title}</a>`;
    return `<li>${named}${source.verified ? '' : ` (${escaped(word(text('rulebook.notVerified')))})`}</li>`;
  });
  return `<ul>\n${items.join('\n')}\n</ul>`;
}

/** A table would leave no room for words on a phone. */
function paramList(params: readonly DescribedParam[], word: Wording): string {
  const entries = params.map(({ name, default: usual, description, law }) => {
    const strict = law === undefined ? '' : ` (${word(text('rulebook.onlyStricter'))}: ${law})`;
    const shown = usual === null && law !== undefined ? word(text('rulebook.law')) : shownDefault(usual);
    const otherwise = `${word(text('rulebook.usual'))}: ${shown}`;
    return `<dt><code>${escaped(name)}</code> · ${escaped(otherwise)}</dt>\n<dd>${escaped(description)}${escaped(strict)}</dd>`;
  });
  return `<dl>\n${entries.join('\n')}\n</dl>`;
}

function shownDefault(value: unknown): string {
  if (value === null) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
