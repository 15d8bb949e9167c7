import type { Language } from '../../src/core/messages/text';
import type { Templates } from '../../src/core/messages/words';

/**
 * Stands in for src/core/messages/words.ts in the pages' build: the page loads its own words of one language, the
 * engine all words of that language, each before the first of them is asked for.
 */
export function templateFor(language: Language, key: string): string | undefined {
  const dot = key.indexOf('.');
  const templates = loaded.get(language);
  if (!templates) throw new Error(`The words of "${language}" were not loaded.`);
  return templates[key.slice(0, dot)]?.[key.slice(dot + 1)];
}

const loaded = new Map<Language, Templates>();

type Loaders = Readonly<Record<Language, () => Promise<{ readonly templates: Templates }>>>;

const pageWords: Loaders = {
  da: () => import(/* webpackChunkName: "words-da" */ './da'),
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  sv: () => import(/* webpackChunkName: "words-sv" */ './sv'),
  en: () => import(/* webpackChunkName: "words-en" */ './en'),
};

/** Fetches the page's words of a language; at once when they are there. */
export async function loadLanguage(language: Language): Promise<void> {
  await load(language, 'pane', pageWords);
}

/** Adds templates to those of the language, unless their `section` is there already. What is there stays. */
export async function load(language: Language, section: string, loaders: Loaders): Promise<void> {
  if (loaded.get(language)?.[section]) return;
  const { templates } = await loaders[language]();
  loaded.set(language, { ...templates, ...loaded.get(language) });
}
