import type { Language } from '../../src/core/messages/text';
import type { Templates } from '../../src/core/messages/words';

/**
 * Stands in for src/core/messages/words.ts in the pane's build: one language is loaded there instead of all four,
 * before the first word of it is asked for.
 */
export function templateFor(language: Language, key: string): string | undefined {
  const dot = key.indexOf('.');
  const templates = loaded.get(language);
  if (!templates) throw new Error(`The words of "${language}" were not loaded.`);
  return templates[key.slice(0, dot)]?.[key.slice(dot + 1)];
}

const loaded = new Map<Language, Templates>();

const loaders: Record<Language, () => Promise<{ readonly templates: Templates }>> = {
  da: () => import(/* webpackChunkName: "words-da" */ './da'),
  nb: () => import(/* webpackChunkName: "words-nb" */ './nb'),
  sv: () => import(/* webpackChunkName: "words-sv" */ './sv'),
  en: () => import(/* webpackChunkName: "words-en" */ './en'),
};

/** Fetches a language's words; at once when they are there. */
export async function loadLanguage(language: Language): Promise<void> {
  if (loaded.has(language)) return;
  loaded.set(language, (await loaders[language]()).templates);
}
